import { describe, expect, it } from 'vitest';
import { table } from '../support/corpus/blocks.ts';
import { line, readBody, text } from '../support/imported-blocks.ts';

const rows = (...all: string[][]) =>
  table(
    all[0]?.length ?? 0,
    all.map((row) => row.map((each) => text(each))),
  );

describe('labels of forms from other places', () => {
  it('have their meaning in brackets below a number, and parts with letters', () => {
    const [first] = readBody([
      rows(
        ['1. Title of the position', 'Foundry Clerk'],
        ['2. Department', 'Casting'],
        ['3. Holder of the post', 'Ms Birte Voss'],
        ['4. Classing\n(direct superior)', 'Head of Foundry'],
        ['5. Covering\n(directly subordinate positions)', 'Moulder\nPattern maker'],
        ['6. Absence\na) holder is represented by:', 'Shift Clerk'],
        ['   b) holder substitutes for:', 'Dispatch Clerk'],
        ['7. Tasks', '7.1 Books the castings of each shift.\n7.2 Orders sand.'],
      ),
    ]);
    expect(first).toMatchObject({
      title: 'Foundry Clerk',
      incumbents: ['Ms Birte Voss'],
      reportsTo: 'Head of Foundry',
      directReports: ['Moulder', 'Pattern maker'],
      career: { substitutes: ['Shift Clerk'] },
      'x-imported': [{ text: 'Dispatch Clerk' }],
    });
  });

  it('have it in brackets in Chinese, too', () => {
    const [first] = readBody([
      rows(
        ['岗位名称', '砂处理工'],
        ['管辖（直接下级）', '造型工'],
        ['统属（直接上级）', '铸造车间主任'],
        ['岗位职责', '1、处理型砂。\n2、记录水分。'],
      ),
    ]);
    expect(first).toMatchObject({ title: '砂处理工', reportsTo: '铸造车间主任', directReports: ['造型工'] });
  });

  it('are no names of positions, though a word in brackets is a label', () => {
    const [first] = readBody([
      rows(['Title', 'Kiln Operator'], ['Contact', 'Anna Boyle (Manager)'], ['Duties', 'Fires the kilns.']),
    ]);
    expect(first).not.toHaveProperty('reportsTo');
  });

  it('of European notices are known', () => {
    const [first] = readBody([
      line('VACANCY NOTICE'),
      rows(
        ['Title of function', 'Hydrographic Officer'],
        ['Function group / Grade', 'FG III'],
        ['Place of employment', 'Ghent'],
        ['Reporting to', 'Head of Charts'],
      ),
      line('Main tasks'),
      line('Draws up charts of the canals;'),
      line('Checks soundings.'),
    ]);
    expect(first).toMatchObject({
      title: 'Hydrographic Officer',
      grade: 'FG III',
      location: 'Ghent',
      reportsTo: 'Head of Charts',
    });
  });

  it('that end as references do are labels beside a value, and none of the title', () => {
    const [first] = readBody([
      rows(
        ['Position Title', 'Hydrologist (Low Flows)', 'Position Profile Ref.', 'WD/HYD/12'],
        ['Grade', 'K7', 'Superior', 'Senior Hydrologist'],
        ['Scheme', 'Engineering', 'First Level Superior', 'Section Head'],
      ),
      line('Main duties'),
      line('Gauges the rivers.'),
    ]);
    expect(first).toMatchObject({ title: 'Hydrologist (Low Flows)', grade: 'K7', reportsTo: 'Senior Hydrologist' });
  });
});
