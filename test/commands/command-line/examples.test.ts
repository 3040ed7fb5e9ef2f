import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { helpTexts } from '../../../src/languages/load-help-texts.ts';
import { planDocuments, write } from '../../support/corpus/documents.ts';
import type { MemoryFiles } from '../../support/memory-host.ts';
import { runJd } from '../../support/run.ts';

/** The repository's examples, and one of them in the current folder, as the help has it. */
function readExamples(current: string): MemoryFiles {
  const root = fileURLToPath(new URL('../../../examples/', import.meta.url));
  const files: MemoryFiles = {};
  for (const entry of readdirSync(root, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !/\.(?:yaml|md|svg)$/.test(entry.name)) continue;
    const file = path.join(entry.parentPath, entry.name);
    const name = path.relative(root, file).split(path.sep).join('/');
    files[`/work/examples/${name}`] = readFileSync(file);
    if (name.startsWith(`${current}/`)) files[`/work/${name.slice(current.length + 1)}`] = readFileSync(file);
  }
  // The documents that the help imports.
  for (const name of [
    'forms/guard.txt',
    'Night Agent.md',
    '岗位说明书/门卫.txt',
    '客服经理.txt',
    'staff.csv',
    '花名册.csv',
    'handbook.docx',
  ]) {
    files[`/work/${name}`] = 'Job title: Guard\nDepartment: Safety\nDuties:\n- Guards the gate.\n';
  }
  files['/work/known.json'] = '{"version": 1, "findings": []}';
  expect(Object.keys(files).length).toBeGreaterThan(20);
  return files;
}

/** A form of a company's own, which the help fills. */
async function writeForm(): Promise<MemoryFiles> {
  const form = planDocuments().find(({ layout, ending }) => layout === 'grid-of-six' && ending === 'docx');
  const bytes = form && (await write(form));
  expect(bytes?.length).toBeGreaterThan(1000);
  return { '/work/our-form.docx': bytes ?? '', '/work/本公司的表.docx': bytes ?? '' };
}

describe.each([
  ['en', 'warehouse-operations'],
  ['zh-CN', 'customer-service'],
] as const)('the examples of the help in %s', (language, current) => {
  it('are understood by jd, and lead to something', async () => {
    const { program, commands } = await helpTexts[language]();
    const files = { ...readExamples(current), ...(await writeForm()) };
    for (const line of [program, ...Object.values(commands)].flatMap(({ examples }) => examples)) {
      const [, words = ''] = /^jd (.*?)(?: {2,}.*| [|>].*)?$/.exec(line) ?? [];
      const argv = [...words.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? '');
      const { exitCode, err } = await runJd(argv, files);
      // Nothing prints in memory, so that some end with 3.
      expect([0, 1, 3], `${line}\n${err}`).toContain(exitCode);
    }
  });
});
