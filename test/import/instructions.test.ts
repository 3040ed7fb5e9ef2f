import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { importDocuments } from '../../src/import/index.ts';

it.each([
  'Position Title:\nReports To:\nPurpose\nState in one sentence why the role exists.\nResponsibilities\nList six responsibilities, the most important first.\n',
  '岗位名称：\n直接上级：\n岗位职责：\n请列出五项主要职责。\n任职资格：\n请填写最低要求。\n',
])('a blank form that says how it is filled in is no position', (text) => {
  const { files } = importDocuments([{ file: 'x.txt', bytes: new TextEncoder().encode(text) }]);
  expect(files.filter(({ path }) => path.startsWith('positions/'))).toEqual([]);
});

it('what a class says of all its positions is none of its duties', () => {
  const said = '(Any one position may not include all of the duties listed.)';
  const { files } = importDocuments([
    {
      file: 'x.txt',
      bytes: new TextEncoder().encode(`Job Title: Operator\nEXAMPLES OF WORK:\n${said}\nDrives trucks.\nLoads sand.\n`),
    },
  ]);
  const { duties, 'x-imported': kept } = parse(files[0]?.text ?? '') as Record<string, unknown[]>;
  expect(duties).toEqual([{ duty: 'Drives trucks.' }, { duty: 'Loads sand.' }]);
  expect(kept).toMatchObject([{ text: said }]);
});
