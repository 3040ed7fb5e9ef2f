import { parseChapters } from '../../src/chapter/read.ts';
import { type Compilation, type CompileInput, compile, readSettings } from '../../src/compile.ts';
import { findBookPlaces } from '../../src/handbook/book-places.ts';
import { resolveChapterLinks } from '../../src/handbook/chapter-links.ts';
import type { ReadFault } from '../../src/host.ts';
import { english } from '../../src/languages/en/index.ts';
import type { Language } from '../../src/languages/language.ts';
import { configFile } from '../../src/model/config.ts';
import { compareText } from '../../src/text/text.ts';

type Files = Readonly<Record<string, string | Uint8Array | ReadFault>>;
interface Options {
  readonly language?: Language;
  readonly asOf?: string;
}

/** Compiles files given by their path in the workspace. */
export function compileFiles(files: Files, options: Options = {}): Compilation {
  return compile(readFiles(files, options));
}

/** Everything but the config, `procedures/`, `chapters/` and `templates/` is a position. */
export function readFiles(files: Files, { language = english, asOf = '2026-01-15' }: Options = {}): CompileInput {
  const raw = Object.entries(files)
    .map(([file, content]) => ({
      file,
      bytes: typeof content === 'string' ? new TextEncoder().encode(content) : content,
    }))
    .sort((a, b) => compareText(a.file, b.file));
  const settings = readSettings(raw.find(({ file }) => file === configFile)?.bytes);
  const sources = raw.filter(({ file }) => file !== configFile);
  const chapters = sources.filter(({ file }) => /^chapters\/[^/]*\.md$/.test(file));
  return {
    settings,
    positions: sources.filter(({ file }) => !/^(?:procedures|chapters|templates)\//.test(file)),
    procedures: sources.filter(({ file }) => file.startsWith('procedures/')),
    chapters: {
      files: parseChapters(chapters, () => new Map()),
      resolve: resolveChapterLinks((source) => findBookPlaces(source, language)),
    },
    asOf,
    language,
  };
}

/** A position with all five parts filled in, so that nothing is found wrong with it; `head` goes before them. */
export function writePosition(head: string): string {
  return `${head.trim()}
summary: Does the work.
contacts:
  internal: { share: 40, with: colleagues }
  external: { share: 60, with: customers }
qualifications: { education: a degree }
duties:
  - { duty: does it, kpi: done }
`;
}
