import { describe, expect, it } from 'vitest';
import {
  buildDocx,
  copyOf,
  type EditXml,
  editDocx,
  inForm,
  mergeInto,
  readExample,
  takeAround,
} from '../../support/merge-docx.ts';

const example = readExample('customer-service');
const lead = 'positions/front-desk-lead.yaml';
const text = example[lead] ?? '';

/** The text of the file after a change in Word. */
async function merge(edit: EditXml, files = example, file = lead): Promise<string> {
  const merged = await mergeInto(files, editDocx(await buildDocx(files), edit));
  expect(merged).toMatchObject({ conflicts: [], refused: [] });
  expect(merged.files.map(({ path }) => path)).toEqual([file]);
  return merged.files[0]?.after ?? '';
}

const add =
  (beside: string, element: 'w:tr' | 'w:p', ...pairs: readonly (readonly [string, string])[]): EditXml =>
  (xml) => {
    const own = takeAround(xml, beside, element);
    const copy = pairs.reduce((copied, [old, now]) => copied.replace(`>${old}<`, () => `>${now}<`), copyOf(own));
    return xml.replace(own, () => own + copy);
  };
const remove =
  (beside: string, element: 'w:tr' | 'w:p'): EditXml =>
  (xml) =>
    xml.replace(takeAround(xml, beside, element), '');

describe('items of lists', () => {
  it('inserts a row that was copied and changed', async () => {
    const row = add(
      '使分管人员遵守工作纪律、保持良好的工作面貌',
      'w:tr',
      ['使分管人员遵守工作纪律、保持良好的工作面貌', '每天巡查前台'],
      ['纪律和面貌', '次数'],
    );
    expect(await merge(row)).toBe(
      text.replace('    kpi: 纪律和面貌\n', '    kpi: 纪律和面貌\n  - duty: 每天巡查前台\n    kpi:\n      - 次数\n'),
    );
  });

  it('inserts a line of a cell and of a procedure', async () => {
    expect(await merge(add('沟通能力强', 'w:p', ['沟通能力强', '会英语']))).toBe(
      text.replace('    - 沟通能力强\n', '    - 沟通能力强\n    - 会英语\n'),
    );
    const conduct = 'procedures/conduct.yaml';
    expect(await merge(add('细心做事，有耐性。', 'w:p', ['细心做事，有耐性。', '守时。']), example, conduct)).toBe(
      (example[conduct] ?? '').replace('  - 细心做事，有耐性。\n', '  - 细心做事，有耐性。\n  - 守时。\n'),
    );
  });

  it('inserts an item that was typed into a line', async () => {
    const typed: EditXml = (xml) =>
      xml.replace(/(>外来业务单位<\/w:t><\/w:r><w:bookmarkEnd [^>]*>)/, '$1<w:r><w:t>、租户</w:t></w:r>');
    expect(await merge(inForm('front-desk-lead', typed))).toBe(
      text.replace('      - 外来业务单位\n', '      - 外来业务单位\n      - 租户\n'),
    );
  });

  it('inserts what was filled into a blank cell', async () => {
    const filled: EditXml = (xml) => {
      const label = xml.indexOf('>审核<');
      const cell = xml.indexOf('</w:p>', xml.indexOf('<w:p>', xml.indexOf('</w:tc>', label)));
      return `${xml.slice(0, cell)}<w:r><w:t>李四</w:t></w:r>${xml.slice(cell)}`;
    };
    expect(await merge(inForm('front-desk-lead', filled))).toBe(
      text.replace('    date: 2024-06-01\n', '    date: 2024-06-01\n  reviewed:\n    by: 李四\n'),
    );
  });

  it('removes a row, and a line of a cell', async () => {
    expect(await merge(remove('使分管人员遵守工作纪律、保持良好的工作面貌', 'w:tr'))).toBe(
      text.replace('  - duty: 使分管人员遵守工作纪律、保持良好的工作面貌\n    kpi: 纪律和面貌\n', ''),
    );
    expect(await merge(remove('沟通能力强', 'w:p'))).toBe(text.replace('    - 沟通能力强\n', ''));
  });

  it('finds a value again that has lost its mark', async () => {
    const lost: EditXml = (xml) => {
      const cell = takeAround(xml, '沟通能力强', 'w:p');
      return xml.replace(cell, () => copyOf(cell).replace('>沟通能力强<', '>善于沟通<'));
    };
    expect(await merge(lost)).toBe(text.replace('沟通能力强', '善于沟通'));
    const row: EditXml = (xml) => {
      const own = takeAround(xml, '1年以上客服前台工作经验', 'w:tr');
      return xml.replace(own, () => copyOf(own).replace('>1年以上客服前台工作经验<', '>3年<'));
    };
    expect(await merge(row)).toBe(text.replace('1年以上客服前台工作经验', '3年'));
  });
});
