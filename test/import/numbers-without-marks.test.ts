import { describe, expect, it } from 'vitest';
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
