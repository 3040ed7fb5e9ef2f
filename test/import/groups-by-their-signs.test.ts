import { describe, expect, it } from 'vitest';
import { findHeadsOfGroups } from '../../src/import/recognise/line/weigh-groups.ts';
import { linesOf } from '../../src/import/recognise/words/lines.ts';
import { cell, note, paragraph, table } from '../support/corpus/blocks.ts';
import { positionsIn } from '../support/imported.ts';
import { line, readBody, rows } from '../support/imported-blocks.ts';

/** The duties of the one position of a text, each after its group and a stroke. */
function dutiesIn(file: string, ...lines: readonly string[]): string[] {
  const [first] = positionsIn(file, lines.join('\n'));
  const duties = (first?.['duties'] ?? []) as { group?: string; duty: string }[];
  return duties.map(({ group, duty }) => (group === undefined ? duty : `${group} | ${duty}`));
}

describe('groups of duties', () => {
  it('have letters before their names where Roman numbers begin anew below each', () => {
    expect(
      dutiesIn(
        'a.txt',
        'Job Title: Ferry Attendant',
        '7. Responsibilities:',
        'a. Ticket hut',
        'i. Sells tickets and counts the float',
        'ii. Keeps the queue clear of the ramp',
        'b. Slipway',
        'i. Guides cars on board',
        'ii. Chocks the wheels of trailers',
      ),
    ).toEqual([
      'Ticket hut | Sells tickets and counts the float',
      'Ticket hut | Keeps the queue clear of the ramp',
      'Slipway | Guides cars on board',
      'Slipway | Chocks the wheels of trailers',
    ]);
  });

  it('have another bracket behind their numbers than what is below them', () => {
    expect(
      dutiesIn(
        'a.txt',
        '岗位名称：制版员',
        '三.工作职责',
        '1）、开版之前',
        '1、核对工单上的尺寸和用纸，有疑问的当天问清。',
        '2、领料并登记批号。',
        '2）、开版之后',
        '1、首件送检，合格后方可连续生产。',
        '2、下班前清理台面，填写交接表。',
      ),
    ).toEqual([
      '开版之前 | 核对工单上的尺寸和用纸，有疑问的当天问清。',
      '开版之前 | 领料并登记批号。',
      '开版之后 | 首件送检，合格后方可连续生产。',
      '开版之后 | 下班前清理台面，填写交接表。',
    ]);
  });

  it('may speak of hours or of training as the others speak of nothing known', () => {
    expect(
      dutiesIn(
        'a.md',
        '**Job title:** Night Warden',
        '## Key tasks',
        '**Rota**',
        '- Publishes the rota two weeks ahead',
        '- Finds somebody for each gap',
        '**Support on shift**',
        '- Opens and closes each shift by a call',
        '**Improvement**',
        '- Reports what goes wrong again and again',
      ).map((duty) => duty.replace(/ \|.*/, '')),
    ).toEqual(['Rota', 'Rota', 'Support on shift', 'Improvement']);
  });

  it('are told by labels of duties, each above its own list', () => {
    const duties = dutiesIn(
      'a.md',
      '# Cooper',
      '## General responsibilities',
      '- Keeps the bench tidy',
      '- Books the hours of each barrel',
      '## Safety responsibilities',
      '- Checks the hoop driver before each shift',
      '## Requirements',
      '- Steady hands',
    );
    expect(duties).toEqual([
      'General responsibilities | Keeps the bench tidy',
      'General responsibilities | Books the hours of each barrel',
      'Safety responsibilities | Checks the hoop driver before each shift',
    ]);
  });

  it('are none where one label of duties is alone, or says what may be decided', () => {
    expect(dutiesIn('a.md', '**Job title:** Cooper', '## Responsibilities', '- Keeps the bench tidy')).toEqual([
      'Keeps the bench tidy',
    ]);
    const [first] = positionsIn(
      'a.txt',
      ['岗位名称：库管员', '【岗位职责】', '1、收料。', '2、发料。', '【职责与权限】', '1、有权拒收次品。'].join('\n'),
    );
    expect(first?.['duties']).toEqual([{ duty: '收料。' }, { duty: '发料。' }]);
    expect(first?.['authority']).toEqual([{ text: '有权拒收次品。' }]);
  });
});

describe('the weight of what speaks for names of groups', () => {
  const headsIn = (...texts: readonly string[]) =>
    findHeadsOfGroups(
      texts.flatMap((text) => linesOf({ kind: 'paragraph', text, bold: false, place: { line: 1 } })),
    ).map(({ text }) => text);

  it('is enough with numbers that begin anew', () => {
    expect(headsIn('一、采购', '1、询价', '2、比价', '二、库存', '1、盘点')).toEqual(['采购', '库存']);
    expect(headsIn('A. Timber', '1. Asks for prices', 'B. Stock', '1. Counts the bins')).toEqual(['Timber', 'Stock']);
  });

  it('is too little for a list whose lines go on, say what is done, or are sentences', () => {
    expect(headsIn('1、询价', '2、比价', '3、盘点')).toEqual([]);
    expect(headsIn('1. Buys wood', '- oak and ash', '2. Stores wood', '- under cover')).toEqual([]);
    expect(headsIn('1、采购所需物资。', '（1）询价', '2、盘点库存。', '（1）每月')).toEqual([]);
    expect(headsIn('采购', '库存', '1、盘点', '2、登记')).toEqual([]);
  });

  it('are set apart above plain lines that say work, also in words that are a label elsewhere', () => {
    const bold = (written: string) => paragraph([{ ...note(written), bold: true }]);
    const [position] = readBody([
      rows(['Job title', 'Market Warden'], ['Reports to', 'Street Manager']),
      table(1, [
        [cell([bold('Key accountabilities')])],
        [
          cell([
            bold('Stalls and Tolls'),
            line('Let the stalls by the waiting list.'),
            line('Collect tolls and count them the same day'),
            bold('Promotion'),
            line('Work with the town on themed markets, at least six in the year'),
            line('Answer complaints within two working days.'),
          ]),
        ],
      ]),
    ]);
    expect(position?.['duties']).toEqual([
      { duty: 'Let the stalls by the waiting list.', group: 'Stalls and Tolls' },
      { duty: 'Collect tolls and count them the same day', group: 'Stalls and Tolls' },
      { duty: 'Work with the town on themed markets, at least six in the year', group: 'Promotion' },
      { duty: 'Answer complaints within two working days.', group: 'Promotion' },
    ]);
    expect(position?.['career']).toBeUndefined();
  });
});
