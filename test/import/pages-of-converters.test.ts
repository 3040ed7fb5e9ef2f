import { describe, expect, it } from 'vitest';
import { readMarkdown } from '../../src/import/read/markdown.ts';
import { positionsIn } from '../support/imported.ts';
import { showDocument } from '../support/outcomes/show-document.ts';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const read = (text: string) => readMarkdown('a.md', bytesOf(text));

const form = `<table>
  <tr><td><strong>岗位名称</strong></td><td>染色工</td><td>所属部门</td><td>染整车间</td></tr>
  <tr><td>岗位概述</td><td colspan="3"><p>把布染成样色。</p></td></tr>
  <tr><td rowspan="3">工作职责</td><td colspan="2">内容</td><td>考核指标</td></tr>
  <tr><td colspan="2">1、按处方称染料</td><td>称量差错</td></tr>
  <tr><td colspan="2">2、对色并记录</td><td>对色一次合格率</td></tr>
</table>`;

describe('a table in tags', () => {
  it('has its rows, merged cells and paragraphs', () => {
    const [table] = read(form).blocks;
    expect(table).toMatchObject({ kind: 'table', columns: 4, place: { table: 1, line: 1 } });
    const rows = table?.kind === 'table' ? table.rows : [];
    expect(rows.map((row) => row.map(({ column, span, height }) => [column, span, height].join()))).toEqual([
      ['0,1,1', '1,1,1', '2,1,1', '3,1,1'],
      ['0,1,1', '1,3,1'],
      ['0,1,3', '1,2,1', '3,1,1'],
      ['1,2,1', '3,1,1'],
      ['1,2,1', '3,1,1'],
    ]);
  });

  it('is a form as any other is', () => {
    expect(positionsIn('a.md', `# 汇编\n\n${form}\n`)).toMatchObject([
      {
        title: '染色工',
        department: '染整车间',
        summary: ['把布染成样色。'],
        duties: [
          { duty: '按处方称染料', kpi: '称量差错' },
          { duty: '对色并记录', kpi: '对色一次合格率' },
        ],
      },
    ]);
  });

  it('may leave tags open, and hold lists and another table', () => {
    const text =
      '<TABLE border=1>\n<tr><th>Job title<td>Dyer\n<tr><th>Duties<td><ul><li>Weighs dye</li><li>Matches &amp; notes colours</li></ul>\n<tr><th>Notes<td><table><tr><td>one</td><td>two</td></tr></table>\n</TABLE>\nbelow';
    expect(showDocument(read(text))).toMatchInlineSnapshot(`
      "| **Job title** | Dyer |
      | **Duties** | [] Weighs dye ¶ [] Matches & notes colours |
      | **Notes** | one ¶ two |
      below
      "
    `);
    expect(positionsIn('a.md', text)).toMatchObject([
      { title: 'Dyer', duties: [{ duty: 'Weighs dye' }, { duty: 'Matches & notes colours' }] },
    ]);
  });

  it.each([
    ['that nobody closes is text', '<table>\n<tr><td>Job title</td><td>Dyer</td></tr>\n', 0],
    ['in a line of text is text', 'see <table> of\nduties </table>\n', 0],
  ])('%s', (_, text, tables) => {
    expect(read(text).blocks.filter(({ kind }) => kind === 'table')).toHaveLength(tables);
  });

  it('of a huge span is not believed', () => {
    const text = '<table>\n<tr><td colspan="99999" rowspan="99999">a</td><td>b</td></tr>\n</table>';
    expect(read(text).blocks).toMatchObject([{ columns: 101, rows: [[{ span: 100, height: 100 }, { column: 100 }]] }]);
  });
});

describe('comments of a page', () => {
  it('are no text, and are reported', () => {
    const text =
      '<!-- made by a converter -->\n# Dyer\n\nWeighs <!-- or\nmeasures -->dye\n\n<!---->\nMatches <!-- colours';
    const { blocks, notes } = read(text);
    expect(notes).toEqual([
      { kind: 'hidden-text', text: 'made by a converter' },
      { kind: 'hidden-text', text: 'or measures' },
    ]);
    const lines = blocks.flatMap((block) => (block.kind === 'paragraph' && block.text !== '' ? [block] : []));
    expect(lines.map(({ text: words, place }) => `${place.line} ${words}`)).toEqual([
      '2 Dyer',
      '4 Weighs ',
      '5 dye',
      '8 Matches <!-- colours',
    ]);
  });
});

it.each([
  ['## Duties {#duties .unnumbered}', 'Duties'],
  ['## 岗位职责 {#岗位职责 .unnumbered}', '岗位职责'],
  ['## Duties {-}', 'Duties'],
  ['## Duties {of the holder}', 'Duties {of the holder}'],
])('a heading %s is %s', (written, words) => {
  expect(read(`${written}\n`).blocks[0]).toMatchObject({ text: words, heading: 2 });
});
