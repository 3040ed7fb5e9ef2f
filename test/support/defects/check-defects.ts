import { expect } from 'vitest';
import { fixWorkspace } from '../../../src/build/fix/index.ts';
import { replaceSources } from '../../../src/build/replace-sources.ts';
import { validateWorkspace } from '../../../src/build/validate.ts';
import { parseSource } from '../../../src/source/index.ts';
import { type MemoryFiles, openMemoryHost } from '../memory-host.ts';
import { type Random } from '../random.ts';
import type { Defect } from './defect.ts';
import { type DefectiveWorkspace, drawDefects } from './index.ts';

/** Of a file that can't be read little else is known, so a name or a link that leads nowhere may be in it. */
const needsAllFiles = ({ code, mends }: Defect): boolean =>
  code === 'chapter/link' || (code === 'org/unknown-position' && mends);
const breaksFile = ({ code }: Defect): boolean => /^(?:file|yaml|schema|chapter)\//.test(code);

/** Mistakes of every kind but those that need all files; and these, with all mistakes after which files are read. */
export const selections: readonly ((defect: Defect) => boolean)[] = [
  (defect) => !needsAllFiles(defect),
  (defect) => needsAllFiles(defect) || !breaksFile(defect),
];

/** Each defect is found once, at its line, and nothing else is an error; then what can be fixed is, and no other byte changes. */
export async function checkDefects(random: Random, selection: (defect: Defect) => boolean): Promise<DefectiveWorkspace> {
  const drawn = drawDefects(random, selection);
  const host = openMemoryHost({ ...place(drawn.files), ...place(Object.entries(drawn.others)) });
  const options = { language: 'en', cache: false } as const;
  const { reported } = await validateWorkspace(host, undefined, options);
  const found = reported.diagnostics.map(({ code, file, span }) => `${code} ${file}:${span.start.line}`);
  const wanted = drawn.injected.map(({ defect, file, line }) => `${defect.code} ${file}:${line}`);
  for (const each of wanted) expect(found.filter((other) => other === each), each).toEqual([each]);
  const errors = reported.diagnostics.filter(({ severity }) => severity === 'error');
  expect(errors.map(({ code, file, span }) => `${code} ${file}:${span.start.line}`).filter((each) => !wanted.includes(each))).toEqual([]);

  const { files, folder, fixed } = await fixWorkspace(host, undefined, options);
  replaceSources(host, folder, files);
  for (const { defect, file } of drawn.injected) {
    const now = host.files[`/work/${file}`];
    if (defect.mends) expectSame(drawn, file, now, defect);
    else expect(now, `${defect.code} ${file}`).toEqual(drawn.files.get(file) ?? drawn.others[file]);
  }
  const touched = files.map(({ path }) => path);
  expect(touched.filter((file) => !drawn.injected.some((each) => each.file === file && each.defect.mends))).toEqual([]);
  expect(new Set(fixed.map(({ file }) => file))).toEqual(new Set(touched));
  const again = await fixWorkspace(host, undefined, options);
  expect([again.fixed, again.files]).toEqual([[], []]);
  return drawn;
}

/** The values are those of the sound file, and only lines at the defect differ from what was there. */
function expectSame({ sound, files }: DefectiveWorkspace, file: string, now: MemoryFiles[string] | undefined, { code }: Defect) {
  const [clean, before] = [sound.get(file), files.get(file)];
  if (!(now instanceof Uint8Array) || clean === undefined || before === undefined) throw new Error(`${code} ${file} is no text`);
  expect(parseSource(file, now).value, `${code} ${file}`).toEqual(parseSource(file, clean).value);
  const [old, fixed] = [before, now].map((bytes) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes).split('\n'));
  const changed = old?.filter((line) => fixed?.includes(line) === false) ?? [];
  expect(changed.length, `${code} ${file}: ${changed.join(' | ')}`).toBeLessThanOrEqual(2);
}

function place(files: Iterable<readonly [string, MemoryFiles[string]]>): MemoryFiles {
  return Object.fromEntries([...files].map(([file, content]) => [`/work/${file}`, content]));
}
