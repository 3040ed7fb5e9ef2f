import { describe, expect, it } from 'vitest';
import { guessPath } from '../../src/import/labels/guess.ts';
import { isLegend } from '../../src/import/recognise/words/legend.ts';
import { table } from '../support/corpus/blocks.ts';
import { line, readBody, rows, text } from '../support/imported-blocks.ts';

const facts = rows(['Title', 'Senior Fitter', 'Position No.', 'WK 118']);

describe('a table with a row for each relation', () => {
  it('says who is above the position and who below it', () => {
    const [first] = readBody([
      facts,
      rows(
        ['', 'TITLE', 'LEVEL'],
        ['SUPERVISOR’S SUPERVISOR', 'Director Works', 'Class 1'],
        ['SUPERVISOR', 'Workshop Manager', 'Level 6'],
        ['THIS OFFICE', 'Senior Fitter', 'Level 4'],
        ['OFFICES UNDER DIRECT SUPERVISION', 'Fitter', 'Level 3'],
        ['', 'Apprentice', 'Level 1'],
      ),
      line('Duties'),
      line('Repairs pumps.'),
    ]);
    expect(first).toMatchObject({
      title: 'Senior Fitter',
      reportsTo: 'Workshop Manager',
      directReports: ['Fitter', 'Apprentice'],
    });
    expect(first?.['x-imported']).toContainEqual(
      expect.objectContaining({ label: 'SUPERVISOR’S SUPERVISOR', text: 'Director Works' }),
    );
  });

  it('is read in Chinese as well', () => {
    const [first] = readBody([
      rows(['岗位名称', '钳工班长', '所属部门', '机修车间']),
      rows(
        ['关系', '岗位名称', '职级'],
        ['直接上级', '车间主任', '八级'],
        ['直接下级', '钳工', '四级'],
        ['', '学徒工', '二级'],
      ),
      line('岗位职责'),
      line('1、检修水泵。'),
    ]);
    expect(first).toMatchObject({ title: '钳工班长', reportsTo: '车间主任', directReports: ['钳工', '学徒工'] });
  });
});

describe('a table of details with their frequency and share', () => {
  it('has duties, and a sentence in the table before it is the summary', () => {
    const [first] = readBody([
      facts,
      table(1, [[text('KEY RESPONSIBILITIES')], [text('Keeps the pumps of the region running day and night.')]]),
      table(4, [
        [text('STATEMENT OF DUTIES', 4)],
        ...[
          ['Duty No.', 'Details', 'Freq.', '%'],
          ['1', 'Strips and rebuilds pumps.', 'W', '70'],
          ['2', 'Trains apprentices at the bench.', 'D', '30'],
          ['', '', 'Total', '100'],
          ['', 'D – Daily; W – Weekly; M – Monthly', '', ''],
        ].map((row) => row.map((each) => text(each))),
      ]),
    ]);
    expect(first).toMatchObject({
      summary: ['Keeps the pumps of the region running day and night.'],
      duties: [
        { duty: 'Strips and rebuilds pumps.', share: 70 },
        { duty: 'Trains apprentices at the bench.', share: 30 },
      ],
    });
    expect(first?.['duties']).toHaveLength(2);
  });
});

it.each([
  ['E = essential, N = non-essential', true],
  ['图例：D—每日；W—每周', true],
  ['A: opens the till', false],
  ['IT – installs printers', false],
])('%s says what letters mean: %s', (written, is) => {
  expect(isLegend(written)).toBe(is);
});

it.each([
  ['Supervisor’s supervisor', 'x'],
  ["Manager's manager", 'x'],
  ['Offices under direct supervision', 'directReports'],
  ['Supervisor', 'reportsTo'],
])('%s is read as %s', (label, path) => {
  expect(guessPath(label)).toBe(path);
});
