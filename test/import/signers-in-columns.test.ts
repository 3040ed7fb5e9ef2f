import { describe, expect, it } from 'vitest';
import { table } from '../support/corpus/blocks.ts';
import { readBody, text } from '../support/imported-blocks.ts';

const rows = (...all: string[][]) =>
  table(
    all[0]?.length ?? 0,
    all.map((row) => row.map((each) => text(each))),
  );
const form = rows(['Title', 'Lock Keeper'], ['Duties', '1. Works the lock.\n2. Logs each passage.']);

describe('those who sign, a column each', () => {
  it('are below what was done', () => {
    const [first] = readBody([
      form,
      rows(
        ['', 'Drafted', 'Verified', 'Released'],
        ['Name', 'P. Moor', 'Dr. H. Lind', 'T. Egli'],
        ['Date', '03.02.2025', '10.02.2025', '17.02.2025'],
        ['Signature', 'gez. Moor', '', ''],
      ),
    ]);
    expect(first).toMatchObject({
      approval: {
        prepared: { by: 'P. Moor', date: '2025-02-03' },
        reviewed: { by: 'Dr. H. Lind', date: '2025-02-10' },
        approved: { by: 'T. Egli', date: '2025-02-17' },
      },
    });
  });

  it('have their dates below them with the label, whose order another shows', () => {
    const [first] = readBody([
      form,
      rows(
        ['Prepared by', 'Checked by', 'Approved by'],
        ['Siti Aminah', 'Tan Wei', 'Raj Kumar'],
        ['Date: 05/06/2024', 'Date: 21/06/2024', 'Date: 01/07/2024'],
      ),
    ]);
    expect(first).toMatchObject({
      approval: {
        prepared: { by: 'Siti Aminah', date: '2024-06-05' },
        reviewed: { date: '2024-06-21' },
        approved: { date: '2024-07-01' },
      },
    });
  });

  it('have them in Chinese', () => {
    const [first] = readBody([
      rows(['岗位名称', '船闸操作员'], ['岗位职责', '1、操作船闸。\n2、登记过闸船舶。']),
      rows(
        ['编制人', '审核人', '批准人'],
        ['吴敏', '郑强', '何军'],
        ['日期：2024年6月5日', '日期：2024年6月7日', '日期：2024年6月9日'],
      ),
    ]);
    expect(first).toMatchObject({
      approval: { prepared: { by: '吴敏', date: '2024-06-05' }, approved: { by: '何军', date: '2024-06-09' } },
    });
  });
});

describe('two columns whose heads speak of duties', () => {
  it('have long results as the groups of the lists beside them', () => {
    const [first] = readBody([
      rows(['Title', 'Lock Keeper']),
      rows(
        ['NO.', 'ACCOUNTABILITY', 'MAIN DUTIES'],
        [
          '1.',
          'To ensure that barges pass the lock without damage to the gates or to themselves',
          'a) Opens the sluices.\nb) Measures the draught.',
        ],
        ['2.', 'To ensure that all tolls are paid', 'a) Weighs the load.\nb) Writes the bill.'],
      ),
    ]);
    const [group, second] = [
      'To ensure that barges pass the lock without damage to the gates or to themselves',
      'To ensure that all tolls are paid',
    ];
    expect(first).toMatchObject({
      duties: [
        { group, duty: 'Opens the sluices.' },
        { group, duty: 'Measures the draught.' },
        { group: second, duty: 'Weighs the load.' },
        { group: second, duty: 'Writes the bill.' },
      ],
    });
  });
});
