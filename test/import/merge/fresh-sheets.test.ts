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

it('reads a draft, which opens with the sheet that says so', async () => {
  const files = {
    '/hr/positions/manager.yaml':
      'title: Manager\ndepartment: Pool\nreportsTo: null\nduties: [{ duty: Makes the budget }]',
    '/hr/positions/guard.yaml':
      'title: Guard\ndepartment: Pool\nreportsTo: nobody\nduties: [{ duty: Watches the water }]',
  };
  const host = openMemoryHost(files, { cwd: '/hr' });
  expect(await main(['build', '--format', 'xlsx', '--allow-errors'], host), host.err()).toBe(0);
  const bytes = host.files['/hr/dist/handbook.xlsx'] as Uint8Array;
  const read = importDocuments([{ file: 'handbook.xlsx', bytes }]).files.filter(({ path }) =>
    path.startsWith('positions/'),
  );
  expect(read.map(({ path }) => path).sort()).toEqual(['positions/guard.yaml', 'positions/manager.yaml']);
  expect(read.find(({ path }) => path.endsWith('guard.yaml'))?.text).toMatch(
    /title: Guard\n.*\nreportsTo: nobody\n.*\n.*duty: Watches the water/,
  );
  expect(await main(['import', '--into', '.', 'dist/handbook.xlsx'], host), host.err()).toBe(0);
  expect(host.out()).toContain('nothing was changed');
});
