import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { importDocuments } from '../../src/import/index.ts';

const ns =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const line = (text: string, more = ''): string => `<w:p>${more}<w:r><w:t>${text}</w:t></w:r></w:p>`;
const table = (...rows: readonly (readonly string[])[]): string =>
  `<w:tbl>${rows.map((row) => `<w:tr>${row.map((text) => `<w:tc>${line(text)}</w:tc>`).join('')}</w:tr>`).join('')}</w:tbl>`;
const section = (id: number): string => `<w:sectPr><w:headerReference w:type="default" r:id="rId${id}"/></w:sectPr>`;

/** A document with a section for each head and its lines. */
function read(...sections: readonly (readonly [head: string, lines: readonly string[]])[]): Record<string, unknown>[] {
  const body = sections.map(([, lines], at) => {
    const end = section(at + 1);
    return (
      lines.map((each) => line(each)).join('') + (at + 1 < sections.length ? `<w:p><w:pPr>${end}</w:pPr></w:p>` : end)
    );
  });
  const encode = (text: string) => new TextEncoder().encode(text);
  const heads = sections.map(([head], at) => [
    `word/header${at + 1}.xml`,
    encode(`<w:hdr ${ns}>${head}<w:p/></w:hdr>`),
  ]);
  const relations = sections.map((_, at) => `<Relationship Id="rId${at + 1}" Target="header${at + 1}.xml"/>`).join('');
  const bytes = zipSync({
    'word/document.xml': encode(`<w:document ${ns}><w:body>${body.join('')}</w:body></w:document>`),
    'word/_rels/document.xml.rels': encode(`<Relationships>${relations}</Relationships>`),
    ...Object.fromEntries(heads),
  });
  return importDocuments([{ file: 'a.docx', bytes }])
    .files.filter(({ path }) => path.startsWith('positions/'))
    .map((each) => parse(each.text) as Record<string, unknown>);
}

const head = (paper: string, code: string, by: string, since: string): string =>
  table(
    ['文件名称', paper, '文件编号', code],
    ['起草人', by, '批准人', '罗成'],
    ['颁发部门', '品控部', '生效日期', since],
  );

describe('the table at the head of the pages of a section', () => {
  it('is that of the form below it', () => {
    const found = read(
      [head('勾调员岗位职责', 'JC-07', '孙岚', '2021年3月1日'), ['职责：', '1、品评基酒。', '2、调配小样。']],
      [head('制曲工岗位职责', 'JC-12', '何晋', '2022年6月5日'), ['职责：', '1、翻曲。', '2、记录曲房温度。']],
    );
    expect(found).toMatchObject([
      { title: '勾调员', effective: '2021-03-01', approval: { prepared: { by: '孙岚' }, approved: { by: '罗成' } } },
      { title: '制曲工', effective: '2022-06-05', approval: { prepared: { by: '何晋' } }, duties: [{}, {}] },
    ]);
  });

  it('is that of the only form of a document', () => {
    const found = read([
      table(['岗位名称', '包装工', '编号', 'BZ-3'], ['所属部门', '灌装车间', '直接上级', '车间主任']),
      ['岗位职责：', '1、检查瓶盖。', '2、贴标。'],
    ]);
    expect(found).toMatchObject([{ title: '包装工', department: '灌装车间', reportsTo: '车间主任', duties: [{}, {}] }]);
  });

  it('stays beside the forms where it names no position', () => {
    const found = read(
      [
        table(['文件编号', 'JC-00', '版本', '3'], ['生效日期', '2021年3月1日', '页码', '1']),
        ['岗位名称：勾调员', '岗位职责：', '1、品评基酒。'],
      ],
      [
        table(['文件编号', 'JC-01', '版本', '4'], ['生效日期', '2022年3月1日', '页码', '1']),
        ['岗位名称：制曲工', '岗位职责：', '1、翻曲。'],
      ],
    );
    expect(found.map(({ title, duties }) => [title, duties])).toEqual([
      ['勾调员', [{ duty: '品评基酒。' }]],
      ['制曲工', [{ duty: '翻曲。' }]],
    ]);
  });
});
