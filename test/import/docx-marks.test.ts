import { zipSync } from 'fflate';
import { expect, it } from 'vitest';
import type { Paragraph } from '../../src/import/document.ts';
import { readDocument } from '../../src/import/read/index.ts';

const read = (body: string): Paragraph[] => {
  const xml = `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><w:body>${body}</w:body></w:document>`;
  const rels =
    '<Relationships><Relationship Id="rId1" Target="https://a.example/" TargetMode="External"/><Relationship Id="rId2" Target="styles.xml"/></Relationships>';
  const encode = (text: string) => new TextEncoder().encode(text);
  const bytes = zipSync({ 'word/document.xml': encode(xml), 'word/_rels/document.xml.rels': encode(rels) });
  return readDocument('x.docx', bytes).blocks.filter((block) => block.kind === 'paragraph');
};
const start = (id: number, name: string) => `<w:bookmarkStart w:id="${id}" w:name="${name}"/>`;
const end = (id: number) => `<w:bookmarkEnd w:id="${id}"/>`;
const run = (text: string, look = '') => `<w:r><w:rPr>${look}</w:rPr><w:t>${text}</w:t></w:r>`;
const one = 'p1k3x07q_t_0f2m9z1c';
const other = 'p1k3x07q_c_0f2m9z1c';

it('keeps where the marks are in a paragraph, and no other bookmark', () => {
  const body = `<w:p>${run('a')}${start(1, one)}${run('bc')}${end(1)}${start(2, '_Toc1')}${run('d')}${end(2)}${start(3, other)}${run('e')}${end(3)}</w:p>`;
  expect(read(body)[0]).toMatchObject({
    text: 'abcde',
    marks: [
      { name: one, from: 1, to: 3 },
      { name: other, from: 4, to: 5 },
    ],
  });
});

it('begins a mark before its paragraph, and ends it with the paragraph', () => {
  const paragraphs = read(`${start(1, one)}<w:p>${run('ab')}</w:p><w:p>${run('c')}</w:p>${end(1)}`);
  expect(paragraphs.map(({ text, marks }) => [text, marks])).toEqual([
    ['ab', [{ name: one, from: 0, to: 2 }]],
    ['c', undefined],
  ]);
});

it('keeps what is bold, slanted or a link', () => {
  const link = `<w:hyperlink r:id="rId1">${run('link')}</w:hyperlink>`;
  const body = `<w:p>${run('a')}${run('b', '<w:b/>')}${run('c', '<w:b/>')}${run('d', '<w:i/>')}${link}${run('e', '<w:b w:val="0"/>')}</w:p>`;
  expect(read(body)[0]?.looks).toEqual([
    { from: 1, to: 3, bold: true },
    { from: 3, to: 4, italic: true },
    { from: 4, to: 8, link: 'https://a.example/' },
  ]);
});
