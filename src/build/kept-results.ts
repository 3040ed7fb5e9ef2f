import type { Diagnostic } from '../findings/diagnostic.ts';
import type { Host, ReadFault } from '../host.ts';
import { configFile, type HandbookLanguage } from '../model/config.ts';
import type { Outline } from '../model/outline.ts';
import type { IsoDate } from '../model/position.ts';
import type { Reported } from '../reporters/reporter.ts';
import type { RawFile } from '../schema/read-file.ts';
import { readText } from '../source/read-text.ts';
import { listTemplates } from './list-templates.ts';
import type { Opened } from './open.ts';
import { findPictures, type WorkspaceFiles } from './read-files.ts';

/** What findings depend on besides the files of a workspace: with the same of both they are the same. */
export interface Circumstances {
  readonly language: HandbookLanguage;
  readonly asOf: IsoDate;
  readonly config: Uint8Array | ReadFault | undefined;
}

/** The result of earlier runs for the files that were read. */
export interface Results {
  /** `fixes`: whether the texts that fix findings are asked for. */
  recall(fixes: boolean): { readonly sources: readonly string[]; readonly reported: Reported } | undefined;
  keep(opened: Opened<Outline>): void;
}

/** To be changed when entries are written otherwise. */
const edition = 3;

/** Of a report, what can't be read from the files. */
interface Entry {
  /** Pictures are named by chapters and settings, so only a result knows which to compare. */
  readonly pictures: readonly string[];
  readonly pictureDigest: string;
  readonly shown: readonly string[];
  /** The files whose texts a report shows. */
  readonly texts: readonly string[];
  /** Without the texts that fix them, which are asked for seldom and take long to find. */
  readonly diagnostics: Reported['diagnostics'];
  readonly fixable: boolean;
  readonly ignored: Reported['ignored'];
  readonly summary: Reported['summary'];
}

/** Undefined if there is nothing by which a result could be found. */
export function openResults(
  host: Host,
  folder: string,
  { positions, procedures, prose, unread }: WorkspaceFiles,
  { language, asOf, config }: Circumstances,
): Results | undefined {
  const { build, read, write } = host.kept;
  // Templates of the workspace's own have findings as well, which are not kept.
  if (build === undefined || listTemplates(host, folder).length > 0) return undefined;
  const settings = config === undefined ? [] : [{ file: configFile, bytes: config }];
  const files = [...positions, ...procedures, ...prose];
  const counts = [settings, positions, procedures, prose].map(({ length }) => length);
  // This is all that `compile` is given, but for what follows from it.
  const key = digestFiles(host, [edition, build, language, asOf, counts, unread], [...settings, ...files]);
  return {
    recall(fixes) {
      const bytes = read(key);
      if (bytes === undefined) return undefined;
      const { pictures, pictureDigest, shown, texts, fixable, ...rest } = JSON.parse(
        new TextDecoder().decode(bytes),
      ) as Entry;
      if (fixes && fixable) return undefined;
      if (digestPictures(host, findPictures(host, folder, pictures)) !== pictureDigest) return undefined;
      const reported: Reported = {
        ...rest,
        texts: readTexts(texts, [...settings, ...files]),
      };
      return { sources: [...files.map(({ file }) => file), ...shown], reported };
    },
    keep({ pictures, input, compilation: { diagnostics, ignored, summary, texts } }) {
      const entry: Entry = {
        pictures: [...pictures.keys()],
        pictureDigest: digestPictures(host, pictures),
        shown: (input.chapters?.files ?? []).flatMap((chapter) => chapter.pictures.map(({ file }) => file)),
        texts: [...texts.keys()],
        diagnostics: diagnostics.map(withoutFix),
        fixable: diagnostics.some((each) => 'fix' in each),
        ignored: ignored.map(withoutFix),
        summary,
      };
      write(key, new TextEncoder().encode(JSON.stringify(entry)));
    },
  };
}

/** A fix is found when it is read. */
function withoutFix(diagnostic: Diagnostic): Diagnostic {
  const { fix: _, ...others } = Object.getOwnPropertyDescriptors(diagnostic);
  return Object.defineProperties({}, others) as Diagnostic;
}

function digestPictures(host: Host, pictures: ReadonlyMap<string, RawFile['bytes']>): string {
  const files = [...pictures].map(([file, bytes]) => ({ file, bytes }));
  return digestFiles(host, [], files);
}

/** The head says how long each file is, so that no other files have the same bytes in a row. */
function digestFiles(host: Host, about: readonly unknown[], files: readonly RawFile[]): string {
  const list = files.map(({ file, bytes }) => [file, bytes instanceof Uint8Array ? bytes.length : bytes]);
  const parts = files.flatMap(({ bytes }) => (bytes instanceof Uint8Array ? [bytes] : []));
  return host.digest([JSON.stringify([about, list]), ...parts]);
}

function readTexts(names: readonly string[], files: readonly RawFile[]): Map<string, string> {
  const named = new Set(names);
  const shown = files.filter(({ file }) => named.has(file));
  return new Map(shown.map(({ file, bytes }) => [file, readText(file, bytes).text]));
}
