import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../src/findings/diagnostic.ts';
import type { Code } from '../src/findings/finding.ts';
import { languages } from '../src/languages/index.ts';
import { main } from '../src/main.ts';
import { configFile } from '../src/model/config.ts';
import { byteLimit } from '../src/source/read-text.ts';
import { codes } from './support/codes.ts';
import { type MemoryFiles, openMemoryHost } from './support/memory-host.ts';
import { reportMissing } from './support/missing-glyphs.ts';
import { readFiles, writePosition } from './support/workspace.ts';

/**
 * A case is a workspace and what `jd validate --lang en` prints for it; where `missing.txt` says which characters the
 * fonts lack, it is what `jd build --format html --lang en` prints. `fires…` reports its code and nothing else, `quiet…`
 * does not report it, and of any other name (`beside…`) only the text counts.
 * `npx vitest run test/cases.test.ts -u` writes the texts anew: read the difference. `CASES=schema,yaml/syntax` runs only
 * those of a family or a code.
 */
const root = fileURLToPath(new URL('./cases/', import.meta.url));
const [expectedFile, argumentsFile, missingFile] = ['expected.txt', 'arguments.txt', 'missing.txt'];
/** It exists before, since a new one may not be among the sources, as a case makes the whole disk. */
const reportFile = '/report.json';

interface Case {
  readonly code: string;
  readonly name: string;
  /** By their path in the workspace. */
  readonly files: MemoryFiles;
  readonly arguments: readonly string[];
  /** The characters that no font has, where the case is of a build. */
  readonly missing?: string;
}

const head = writePosition('title: Head of Service\ndepartment: Service\nreportsTo: null');

/** What no folder of ordinary files can hold, or only a heavy one. */
const memoryCases: readonly Omit<Case, 'arguments'>[] = [
  faultCase('file/unreadable', 'fires-permission', { fault: 'unreadable', reason: 'EACCES' }),
  faultCase('file/unreadable', 'fires-gone', { fault: 'unreadable', reason: 'ENOENT' }),
  faultCase('file/unreadable', 'fires-other-reason', { fault: 'unreadable', reason: 'ENXIO' }),
  {
    code: 'file/unreadable',
    name: 'fires-config',
    files: { [configFile]: { fault: 'unreadable', reason: 'EPERM' }, 'positions/head.yaml': head },
  },
  {
    code: 'file/unreadable',
    name: 'fires-superior',
    files: {
      'positions/head.yaml': { fault: 'unreadable', reason: 'EACCES' },
      'positions/clerk.yaml': writePosition('title: Clerk\ndepartment: Service\nreportsTo: head'),
      'positions/typist.yaml': writePosition('title: Typist\ndepartment: Service\nreportsTo: Head of Service'),
    },
  },
  faultCase('file/not-regular', 'fires-device', { fault: 'not-regular', kind: 'device' }),
  faultCase('file/not-regular', 'fires-link', { fault: 'not-regular', kind: 'link' }),
  faultCase('file/not-regular', 'fires-folder', { fault: 'not-regular', kind: 'folder' }),
  faultCase('file/too-large', 'fires-untold', { fault: 'too-large', bytes: 3_400_000 }),
  faultCase('file/too-large', 'fires-byte-over', padTo(byteLimit + 1)),
  faultCase('file/too-large', 'quiet-to-the-byte', padTo(byteLimit)),
];

function faultCase(code: Code, name: string, clerk: MemoryFiles[string]): Omit<Case, 'arguments'> {
  return { code, name, files: { 'positions/head.yaml': head, 'positions/clerk.yaml': clerk } };
}

function padTo(bytes: number): string {
  const text = writePosition('title: Clerk\ndepartment: Service\nreportsTo: head');
  return `${text}${'#'.repeat(bytes - text.length - 1)}\n`;
}

const folders = listFolders(root).flatMap((family) =>
  listFolders(path.join(root, family)).flatMap((code) =>
    listFolders(path.join(root, family, code)).map((name) => ({ code: `${family}/${code}`, name })),
  ),
);

const cases: readonly Case[] = [
  ...folders.flatMap(({ code, name }) => readCase(code, name)),
  ...memoryCases.map((each) => ({ ...each, arguments: [] })),
];

function placeOf({ code, name }: { readonly code: string; readonly name: string }): string {
  return `${code}/${name}`;
}

function listFolders(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
}

/** None where there is no workspace: the folder of a case in memory holds but its text. */
function readCase(code: string, name: string): Case[] {
  const folder = path.join(root, code, name);
  const files: MemoryFiles = {};
  let words: readonly string[] = [];
  let missing: string | undefined;
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const place = path.join(folder, file);
    if (!statSync(place).isFile() || file === expectedFile) continue;
    if (file === argumentsFile) words = readFileSync(place, 'utf8').trim().split(/\s+/);
    else if (file === missingFile) missing = readFileSync(place, 'utf8').trim();
    else files[file.split(path.sep).join('/')] = readFileSync(place);
  }
  const build = missing === undefined ? {} : { missing };
  return Object.keys(files).length === 0 ? [] : [{ code, name, files, arguments: words, ...build }];
}

interface Outcome {
  readonly exitCode: number;
  readonly out: string;
  readonly diagnostics: readonly Diagnostic[];
}

/** What a person sees, and the same for a program. */
async function run(each: Case, language: 'en' | 'zh-CN'): Promise<Outcome> {
  const { files, missing, arguments: words } = each;
  const placed: MemoryFiles = { [reportFile]: '' };
  for (const [file, content] of Object.entries(files)) placed[`/work/${file}`] = content;
  const host = openMemoryHost(placed, missing === undefined ? {} : { missing });
  if (missing !== undefined) {
    const exitCode = await main(['build', '--format', 'html', ...words, '--lang', language], host);
    const { diagnostics } = reportMissing(readFiles(files, { language: await languages[language]() }), missing);
    return { exitCode, out: `${host.err()}${host.out()}`, diagnostics };
  }
  const formats = ['--format', 'pretty', '--format', `json=${reportFile}`, '--force'];
  const exitCode = await main(['validate', ...words, '--lang', language, ...formats], host);
  expect(host.err()).toBe('');
  return { exitCode, out: host.out(), diagnostics: JSON.parse(String(host.files[reportFile])).diagnostics };
}

/** What doesn't depend on the language. */
function factsOf({ code, severity, file, span, related = [], fix = [] }: Diagnostic): unknown {
  return { code, severity, file, span, related: related.map(({ file, span }) => ({ file, span })), fix };
}

describe('the cases', () => {
  it('are all looked at', () => {
    expect(cases.length).toBeGreaterThanOrEqual(500);
    const places = cases.map(placeOf);
    expect(places).toEqual([...new Set(places)]);
    expect(folders.map(placeOf).filter((place) => !places.includes(place))).toEqual([]);
    expect([...new Set(cases.map(({ code }) => code))].sort()).toEqual(codes);
  });

  it.each(codes)('show %s firing', (code) => {
    expect(namesOf(code).filter((name) => name.startsWith('fires'))).not.toEqual([]);
  });

  it.each(codes.filter((code) => /^(?:org|form|procedure|handbook)\//.test(code)))(
    'show what only just escapes %s',
    (code) => {
      expect(namesOf(code).filter((name) => name.startsWith('quiet'))).not.toEqual([]);
    },
  );

  function namesOf(code: Code): string[] {
    return cases.filter((each) => each.code === code).map(({ name }) => name);
  }
});

const asked = (process.env['CASES'] ?? '').split(',');

describe.each(codes.filter((code) => asked.some((start) => code.startsWith(start))))('%s', (code) => {
  it.each(cases.filter((each) => each.code === code))('$name', async (each) => {
    const { exitCode, out, diagnostics } = await run(each, 'en');
    await expect(out).toMatchFileSnapshot(path.join(root, code, each.name, expectedFile));

    const reported = new Set(diagnostics.map((diagnostic) => diagnostic.code));
    if (each.name.startsWith('fires')) expect([...reported]).toEqual([code]);
    if (each.name.startsWith('quiet')) expect([...reported]).not.toContain(code);
    const errors = diagnostics.filter(({ severity }) => severity === 'error');
    expect(exitCode).toBe(errors.some(({ file }) => file === configFile) ? 2 : errors.length > 0 ? 1 : 0);
    expect(`${out}${JSON.stringify(diagnostics)}`).not.toMatch(/undefined|\bNaN\b|\[object /);

    const chinese = await run(each, 'zh-CN');
    expect(chinese.exitCode).toBe(exitCode);
    expect(chinese.out).not.toMatch(/^\s*$|undefined|\bNaN\b|\[object /);
    expect(chinese.diagnostics.map(factsOf)).toEqual(diagnostics.map(factsOf));
    for (const { message, help } of chinese.diagnostics) {
      expect(message).toMatch(/\p{Script=Han}/u);
      if (help !== undefined) expect(help).toMatch(/\p{Script=Han}/u);
    }
  });
});
