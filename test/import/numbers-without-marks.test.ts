import { describe, expect, it } from 'vitest';
import { splitNumber } from '../../src/import/labels/numbers.ts';
import { titleIn } from '../../src/import/recognise/words/title.ts';
import { positionsIn } from '../support/imported.ts';

describe('a number without any mark behind it', () => {
  it('begins an item where the numbers beside it say so', () => {
    const text =
      '# 茶馆安全工作职责\n\n**一、馆长：安全工作职责**\n\n1.签订责任书\n\n2.检查炉灶\n\n3组织疏散演练\n\n4、上报隐患\n\n**二、茶艺师：安全工作职责**\n\n1看管电水壶\n\n2.清点茶具\n';
    expect(positionsIn('a.md', text)).toMatchObject([
      { title: '馆长', duties: ['签订责任书', '检查炉灶', '组织疏散演练', '上报隐患'].map((duty) => ({ duty })) },
      { title: '茶艺师', duties: [{ duty: '看管电水壶' }, { duty: '清点茶具' }] },
    ]);
  });

  it.each(['3名学徒归其带教', '3个月盘点一次', '5把茶壶归其保管'])('is a count in %s', (line) => {
    const text = `# 茶艺师岗位职责\n\n1.看管电水壶\n\n2.清点茶具\n\n${line}\n`;
    expect(JSON.stringify(positionsIn('a.md', text))).toContain(line);
  });
});

describe('a number before a gap, or without one', () => {
  const dutiesIn = (...lines: readonly string[]) => {
    const [position] = positionsIn('a.txt', ['Job title: Lamp Keeper', 'Duties', ...lines].join('\n'));
    return position?.['duties'];
  };

  it('is that of an item, before a gap of several spaces', () => {
    expect(
      dutiesIn('1         Trim the wicks at dusk', '2           Log the oil', '10         Any other task'),
    ).toEqual([{ duty: 'Trim the wicks at dusk' }, { duty: 'Log the oil' }, { duty: 'Any other task' }]);
  });

  it('is a letter right before its item, below a group too', () => {
    expect(
      dutiesIn(
        '1. Care of the lamp',
        'a.Trim the wicks at dusk',
        'b.Log the oil',
        '2. Visitors',
        'a.Lead the tours',
        'b.Keep count',
      ),
    ).toEqual([
      { duty: 'Trim the wicks at dusk', group: 'Care of the lamp' },
      { duty: 'Log the oil', group: 'Care of the lamp' },
      { duty: 'Lead the tours', group: 'Visitors' },
      { duty: 'Keep count', group: 'Visitors' },
    ]);
  });

  it.each(['e.Coli', 'a.m.', '30   lamps', '2   Lamps   a day'])('is none in %s', (text) => {
    expect(splitNumber(text)).toEqual({ number: '', text });
  });

  it.each([
    ['D1  Process', 'D1', 'Process'],
    ['C12  Care', 'C12', 'Care'],
    ['B2  灯塔', 'B2', '灯塔'],
  ])('is a letter and a digit in %s', (written, number, text) => {
    expect(splitNumber(written)).toEqual({ style: 'outline', number, text });
  });
});

describe('what kind of duties a paper is on', () => {
  it.each([
    ['馆长：安全工作职责', '馆长'],
    ['茶艺师安全工作职责', '茶艺师'],
    ['護林員公益崗位職責', '護林員'],
    ['护林员公益岗位职责暨责任书', '护林员'],
  ])('is no part of the title in %s', (heading, title) => expect(titleIn(heading)).toBe(title));

  it('stays where no job is before it', () => expect(titleIn('食品安全岗位职责')).toBe('食品安全'));
});

describe('headings with a mark between a job and its duties', () => {
  it.each(['：', '——', '-'])('name a position each: %s', (mark) => {
    const text = `# 茶馆各岗位职责\n\n**馆长${mark}岗位职责**\n\n1、定价\n\n2、排班\n\n**茶艺师${mark}岗位职责**\n\n1、泡茶\n\n2、讲解\n`;
    expect(positionsIn('a.md', text)).toMatchObject([
      { title: '馆长', duties: [{ duty: '定价' }, { duty: '排班' }] },
      { title: '茶艺师', duties: [{ duty: '泡茶' }, { duty: '讲解' }] },
    ]);
  });
});
