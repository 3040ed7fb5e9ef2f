import { expect } from 'vitest';
import { fixWorkspace } from '../../../src/build/fix/index.ts';
import { replaceSources } from '../../../src/build/replace-sources.ts';
import { validateWorkspace } from '../../../src/build/validate.ts';
import type { Diagnostic } from '../../../src/findings/diagnostic.ts';
import { parseSource } from '../../../src/source/index.ts';
import { type MemoryFiles, type MemoryHost, openMemoryHost } from '../memory-host.ts';
import type { Random } from '../random.ts';
import type { Defect } from './defect.ts';
import { type DefectiveWorkspace, drawDefects } from './index.ts';

/** Of a file that can't be read little else is known, so a name or a link that leads nowhere may be in it. */
const needsAllFiles = ({ code, mends }: Defect): boolean =>
  code === 'chapter/link' || code === 'ignore/unused' || (code === 'org/unknown-position' && mends);
const breaksFile = ({ code }: Defect): boolean => /^(?:file|yaml|schema|chapter)\//.test(code);

/** Mistakes of every kind but those that need all files; and these, with all mistakes after which files are read. */
export const selections: readonly ((defect: Defect) => boolean)[] = [
  (defect) => !needsAllFiles(defect),
  (defect) => needsAllFiles(defect) || !breaksFile(defect),
];

export interface Defective extends DefectiveWorkspace {
  readonly host: MemoryHost;
}

/** Each defect is found once, at its line, and nothing else is an error. */
export async function expectFound(random: Random, selection: (defect: Defect) => boolean): Promise<Defective> {
  const drawn = drawDefects(random, selection);
  const host = openMemoryHost({ ...place(drawn.files), ...place(Object.entries(drawn.others)) });
  const { reported } = await validateWorkspace(host, { folder: host.cwd }, { language: 'en', cache: false });
  const wanted = drawn.injected.map(({ defect, file, line }) => `${defect.code} ${file}:${line}`);
  const placeOf = ({ code, file, span }: Diagnostic) => `${code} ${file}:${span.start.line}`;
  const found = reported.diagnostics.map(placeOf);
  for (const each of wanted)
    expect(
      found.filter((other) => other === each),
      each,
    ).toEqual([each]);
  const errors = reported.diagnostics.filter(({ severity }) => severity === 'error').map(placeOf);
  expect(errors.filter((each) => !wanted.includes(each))).toEqual([]);
  return { ...drawn, host };
}

/** What can be fixed is, and no other byte changes. */
export async function expectFixed(drawn: Defective): Promise<void> {
  const { host, injected } = drawn;
  const { files, folder, fixed } = await fixWorkspace(host, undefined, { language: 'en' });
  replaceSources(host, folder, files);
  for (const { defect, file } of injected) {
    const now = host.files[`/work/${file}`];
    if (defect.mends) expectSame(drawn, file, now, defect);
    else expect(now, `${defect.code} ${file}`).toEqual(drawn.files.get(file) ?? drawn.others[file]);
  }
  const touched = files.map(({ path }) => path);
  const mended = injected.filter(({ defect }) => defect.mends).map(({ file }) => file);
  expect(touched.filter((file) => !mended.includes(file))).toEqual([]);
  expect(new Set(fixed.map(({ file }) => file))).toEqual(new Set(touched));
}

/** A second run finds nothing to do. */
export async function expectDone({ host }: Defective): Promise<void> {
  const again = await fixWorkspace(host, undefined, { language: 'en' });
  expect([again.fixed, again.files]).toEqual([[], []]);
}

/** The values are those of the sound file, and only lines at the defect differ from what was there. */
function expectSame(
  { sound, files }: DefectiveWorkspace,
  file: string,
  now: MemoryFiles[string] | undefined,
  { code }: Defect,
) {
  const [clean, before] = [sound.get(file), files.get(file)];
  if (!(now instanceof Uint8Array) || clean === undefined || before === undefined)
    throw new Error(`${code} ${file} is no text`);
  expect(parseSource(file, now).value, `${code} ${file}`).toEqual(parseSource(file, clean).value);
  const [old, fixed] = [before, now].map((bytes) =>
    new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes).split('\n'),
  );
  const changed = old?.filter((line) => fixed?.includes(line) === false) ?? [];
  expect(changed.length, `${code} ${file}: ${changed.join(' | ')}`).toBeLessThanOrEqual(2);
}

function place(files: Iterable<readonly [string, MemoryFiles[string]]>): MemoryFiles {
  return Object.fromEntries([...files].map(([file, content]) => [`/work/${file}`, content]));
}
