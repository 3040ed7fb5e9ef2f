import { describe, expect, it } from 'vitest';
import { fillForm } from '../../../src/import/fill/index.ts';
import type { Printed, PrintedRow } from '../../../src/import/fill/printed.ts';
import { zip } from '../../../src/renderers/zip.ts';
import type { Block, Cell } from '../../support/corpus/blocks.ts';
import { writeOpenXml } from '../../support/corpus/writers/open-xml.ts';
import { packDocument } from '../../support/corpus/writers/parts.ts';
import { openOwnForm, printExample } from '../../support/own-form.ts';
import { childrenOf, listNodes, readDocument, textOf } from '../../support/read-docx.ts';

const cell = (text: string, more: Partial<Cell> = {}): Cell => ({
  content: [{ kind: 'paragraph', runs: [{ text, role: 'value' }] }],
  ...more,
});
const form = (...rows: Cell[][]): Uint8Array => {
  const table: Block = { kind: 'table', columns: 4, rows: [[cell('岗位名称'), cell('旧岗位', { span: 3 })], ...rows] };
  return writeOpenXml({ body: [table] });
};

function duties(...rows: [duty: string, group?: string][]): PrintedRow[] {
  return rows.map(
    ([duty, group]) =>
      new Map([
        ['duties.duty', [{ text: duty }]],
        ...(group === undefined ? [] : [['duties.group', [{ text: group }]] as const]),
      ]),
  );
}

async function fill(bytes: Uint8Array, rows: PrintedRow[]) {
  const [one] = (await printExample('customer-service')).values();
  if (one === undefined) throw new Error('the example has no position');
  const printed: Printed = {
    ...one.printed,
    lines: new Map([['title', [{ text: '门卫' }]]]),
    rows: new Map([['duties', rows]]),
  };
  const { content, missing } = fillForm(openOwnForm(bytes), printed);
  const document = readDocument(content);
  const shown = listNodes(document)
    .filter(({ name }) => name === 'w:tr')
    .map((row) =>
      childrenOf(row)
        .filter(({ name }) => name === 'w:tc')
        .map((each) => {
          const merge = listNodes(each).find(({ name }) => name === 'w:vMerge');
          const kind = merge === undefined ? '' : merge.attributes['w:val'] === 'restart' ? '↓' : '┆';
          return (
            kind +
            listNodes(each)
              .filter(({ name }) => name === 'w:t')
              .map(textOf)
              .join('')
          );
        })
        .join('|'),
    );
  return { missing, rows: shown.slice(1), document };
}

describe('the rows of duties', () => {
  it('are as many as the duties, below a label that stays merged over all of them', async () => {
    const bytes = form(
      [cell('岗位职责', { down: 'start' }), cell('1'), cell('旧职责', { span: 2 })],
      [cell('', { down: 'go' }), cell('2'), cell('旧职责', { span: 2 })],
    );
    const { rows } = await fill(bytes, duties(['开门'], ['关门'], ['巡逻']));
    expect(rows).toEqual(['↓岗位职责|1|开门', '┆|2|关门', '┆|3|巡逻']);
    expect((await fill(bytes, duties(['开门']))).rows).toEqual(['↓岗位职责|1|开门']);
  });

  it('stand below the names of their groups if the form has a row for those', async () => {
    const heads = [cell('序号'), cell('岗位职责', { span: 2 }), cell('考核指标')];
    const row = [cell('1'), cell('旧职责', { span: 2 }), cell('旧指标')];
    const { rows, missing } = await fill(
      form(heads, [cell('日常', { span: 4 })], row),
      duties(['开门', '白班'], ['关门', '白班'], ['巡逻', '夜班']),
    );
    expect(rows).toEqual(['序号|岗位职责|考核指标', '白班', '1|开门|', '2|关门|', '夜班', '3|巡逻|']);
    expect(missing).toEqual([]);
    const without = await fill(form(heads, row), duties(['开门', '白班']));
    expect(without.rows).toEqual(['序号|岗位职责|考核指标', '1|开门|']);
    expect(without.missing).toEqual(['duties.group']);
  });

  it('may be in content controls, some or all', async () => {
    const tc = (text: string) => `<w:tc><w:tcPr/><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:tc>`;
    const tr = (...texts: string[]) => `<w:tr>${texts.map(tc).join('')}</w:tr>`;
    const control = (row: string) => `<w:sdt><w:sdtPr/><w:sdtContent>${row}</w:sdtContent></w:sdt>`;
    const heads = `${tr('岗位名称', '旧岗位')}${tr('岗位职责', '考核指标')}`;
    const one = tr('旧职责', '旧指标');
    for (const body of [control(one) + control(one), control(one) + one, one + control(one)]) {
      const parts = packDocument({ body: `<w:tbl>${heads}${body}</w:tbl>`, styles: '', numbering: '' });
      const bytes = zip(Object.entries(parts).map(([name, text]) => [name, new TextEncoder().encode(text)] as const));
      const { rows } = await fill(bytes, duties(['开门'], ['关门'], ['巡逻']));
      expect(rows).toEqual(['岗位职责|考核指标', '开门|', '关门|', '巡逻|']);
    }
  });
});
