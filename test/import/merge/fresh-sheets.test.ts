import { expect, it } from 'vitest';
import { importDocuments } from '../../../src/import/index.ts';
import { main } from '../../../src/main.ts';
import { readExamples } from '../../support/example-files.ts';
import { expectForm, listValues } from '../../support/list-values.ts';
import { openMemoryHost } from '../../support/memory-host.ts';
import { readExample } from '../../support/merge-docx.ts';
import { compileFiles } from '../../support/workspace.ts';

it.each(['customer-service', 'warehouse-operations'])(
  'a new workspace of the workbook of %s has the values of all positions and procedures',
  async (name) => {
    const config = 'jd.config.yaml';
    const folder = `/work/examples/${name}`;
    const example = readExample(name);
    const settings = example[config]?.replace('pay: false', 'pay: true').replace('hide: pay', 'hide: []') ?? '';
    const host = openMemoryHost({ ...readExamples(), [`${folder}/${config}`]: settings }, { cwd: folder });
    expect(await main(['build', '--format', 'xlsx'], host), host.err()).toBe(0);
    const bytes = host.files[`${folder}/dist/handbook.xlsx`] as Uint8Array;
    const { files } = importDocuments([{ file: 'handbook.xlsx', bytes }]);
    const was = compileFiles({ ...example, [config]: settings });
    const written = Object.fromEntries(files.map(({ path, text }) => [path, text]));
    const now = compileFiles({ ...written, [config]: settings });
    const [before, after] = [was, now].map((compilation) => listValues(compilation, (id) => id));
    expect([...(after?.keys() ?? [])].sort()).toEqual([...(before?.keys() ?? [])].sort());
    for (const [id, form] of before ?? []) expectForm(id, form, after?.get(id), written);
  },
);
