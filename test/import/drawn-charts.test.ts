import { zipSync } from 'fflate';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { importDocuments } from '../../src/import/index.ts';

const paragraph = (text: string, more = ''): string => `<w:p><w:r><w:t>${text}</w:t></w:r>${more}</w:p>`;
const box = (text: string): string =>
  paragraph(
    '',
    `<w:r><w:pict><v:shape><v:textbox><w:txbxContent>${paragraph(text)}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>`,
  );

function positionIn(...body: readonly string[]): Record<string, unknown> | undefined {
  const xml = `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:v="urn:schemas-microsoft-com:vml"><w:body>${body.join('')}</w:body></w:document>`;
  const bytes = zipSync({ 'word/document.xml': new TextEncoder().encode(xml) });
  const { files } = importDocuments([{ file: 'a.docx', bytes }]);
  return files.filter(({ path }) => path.startsWith('positions/')).map(({ text }) => parse(text))[0];
}

it.each([
  ['岗位名称：渡口站长', '岗位职责：', ['航务处处长', '渡口站长', '值班员', '水手'], '1、排定班次'],
  [
    'Job title: Ferry Master',
    'Duties:',
    ['Harbour Office', 'Ferry Master', 'Deckhand', 'Ticket Clerk'],
    '1. Sets the times.',
  ],
])('the boxes of a chart are kept, and are no duties: %s', (title, label, names, duty) => {
  const position = positionIn(paragraph(title), paragraph(label), ...names.map(box), paragraph(duty));
  expect(position?.['duties']).toEqual([{ duty: duty.replace(/^1[、.] ?/u, '') }]);
  expect(position?.['x-imported']).toMatchObject(names.map((text) => ({ text })));
});

it.each([
  ['Job title: Ferry Master', ['Department: Harbour', 'Reports to: Port Captain', 'Grade: B3', 'Location: North quay']],
  ['岗位名称：渡口站长', ['所属部门：航务处', '直接上级：处长', '职级：三级', '工作地点：北渡口']],
])('pairs in boxes are facts of the form: %s', (title, pairs) => {
  const position = positionIn(paragraph(title), ...pairs.map(box), paragraph('Duties: Sets the times.'));
  expect(position).toMatchObject({
    department: pairs[0]?.replace(/^.*[:：] ?/u, ''),
    reportsTo: pairs[1]?.replace(/^.*[:：] ?/u, ''),
  });
});

it('a box between the duties is kept where it is', () => {
  const position = positionIn(
    paragraph('Job title: Ferry Master'),
    paragraph('Duties:'),
    paragraph('1. Sets the times.'),
    box('Calls the coast guard'),
    paragraph('2. Counts passengers.'),
  );
  expect(JSON.stringify(position)).toContain('Calls the coast guard');
});
