import { describe, expect, it } from 'vitest';
import { positionsIn, tableOf } from '../support/imported.ts';

const titlesOf = (text: string, file = 'a.txt'): string[] =>
  positionsIn(file, text)
    .map(({ title }) => String(title))
    .sort();

describe('who does what in an office', () => {
  it('is read where characters of its heads are set apart', () => {
    const found = positionsIn(
      'a.md',
      `经社区两委会议研究，分工如下：\n${tableOf(
        ['职 务', '姓　名', '工 作 职 责', '电　话'],
        ['社区书记、主任', '邵国栋', '1、主持全面工作<br>2、联系第一网格', '131'],
        ['社区会计', '江小满', '1、登记收支<br>2、公示账目', '132'],
        ['妇联主席', '蔡月琴', '1、走访家庭<br>2、组织体检', '133'],
      )}`,
    );
    const byTitle = new Map(found.map((position) => [position['title'], position]));
    expect(byTitle.size).toBe(3);
    expect(byTitle.get('妇联主席')).toMatchObject({
      incumbents: ['蔡月琴'],
      duties: [{ duty: '走访家庭' }, { duty: '组织体检' }],
    });
  });
});

describe('headings of forms that end with the same words', () => {
  const form = (at: number, heading: string, superior: string, duty: string): string =>
    `## 2.${at} ${heading}\n\n2.${at}.1 直接上级：${superior}\n\n2.${at}.2 岗位责任：\n\na) ${duty}；\n\nb) 填写记录。\n\n`;

  it.each(['岗位责任制', '安全生产责任制', '岗位规范'])('have the titles before them: %s', (ending) => {
    const found = positionsIn(
      'a.md',
      `# 造纸车间${ending}\n\n## 2 各岗位\n\n${form(1, `车间主任${ending}`, '生产副总', '安排检修')}${form(
        2,
        `复卷主操${ending}`,
        '车间主任',
        '调整张力',
      )}${form(3, `浆料化验员${ending}`, '车间主任', '测定浓度')}`,
    );
    const byTitle = new Map(found.map((position) => [position['title'], position]));
    expect([...byTitle.keys()].sort()).toEqual(['车间主任', '复卷主操', '浆料化验员'].sort());
    expect(byTitle.get('复卷主操')).toMatchObject({
      reportsTo: '车间主任',
      duties: [{ duty: '调整张力；' }, { duty: '填写记录。' }],
    });
  });
});

describe('whoever answers for something among those with duties', () => {
  const part = (heading: string, ...duties: string[]): string =>
    `${heading}\n${duties.map((duty, at) => `${at + 1}、${duty}；`).join('\n')}\n\n`;
  const jobs = part('三、食堂采购员职责', '索取票证', '登记台账') + part('四、食堂保洁员职责', '清洗餐具', '清运垃圾');

  it('has a position', () => {
    const text = `食品安全有关人员职责\n\n${part('一、食品安全责任人职责', '批准经费', '主持例会')}${part(
      '二、食品安全管理人职责',
      '每日检查',
      '组织培训',
    )}${jobs}${part('五、各楼层卫生负责人职责', '每周自查', '上报隐患')}`;
    expect(titlesOf(text)).toEqual(
      ['各楼层卫生负责人', '食品安全管理人', '食品安全责任人', '食堂保洁员', '食堂采购员'].sort(),
    );
  });

  it('has none where nothing says for what, or where it is who leads a department', () => {
    const text = `食堂人员职责\n\n${part('一、主要负责人职责', '批准经费')}${part('二、第一责任人职责', '主持例会')}${jobs}${part(
      '五、各部门负责人职责',
      '每周自查',
    )}`;
    expect(titlesOf(text)).toEqual(['食堂保洁员', '食堂采购员'].sort());
  });
});
