import { describe, expect, it } from 'vitest';
import { positionsIn, tableOf } from '../support/imported.ts';

const form = (...rows: readonly (readonly string[])[]) =>
  positionsIn(
    'a.md',
    tableOf(['职位名称', '馆藏股股长', '内设机构', '馆藏股'], ['工作项目', '库房巡查', '编制人数', '1'], ...rows),
  )[0];

describe('opinions that somebody signed with the day', () => {
  it('say who reviewed and approved a form', () => {
    expect(
      form(
        ['填写人签名', '林静 2021年3月2日', '直接领导审核意见', '同意。 赵海峰 2021年3月5日'],
        ['人事部门复核意见', '', '馆领导审定意见', '同意，按此执行。 孙国平 2021年3月9日'],
      ),
    ).toMatchObject({
      approval: {
        prepared: { by: '林静', date: '2021-03-02' },
        reviewed: { by: '赵海峰', date: '2021-03-05' },
        approved: { by: '孙国平', date: '2021-03-09' },
      },
      'x-imported': expect.arrayContaining([
        expect.objectContaining({ text: '同意。' }),
        expect.objectContaining({ text: '同意，按此执行。' }),
      ]),
    });
  });

  it('are kept where nobody signed, and name no superior', () => {
    const position = form(['直接领导审核意见', '同意上报', '主管领导意见', '按规定执行']);
    expect(position?.['approval']).toBeUndefined();
    expect(position?.['reportsTo']).toBeUndefined();
  });

  it('（已签） is no name', () => {
    const [position] = positionsIn(
      'a.txt',
      '岗位名称：馆员\n拟稿：林静    审核：赵海峰    签发：（已签）\n岗位职责：\n1. 编目\n',
    );
    expect(position?.['approval']).toEqual({ reviewed: { by: '赵海峰' } });
  });
});

describe('a label in two lines of a cell', () => {
  it('is one', () => {
    const position = form(['所需知识<br>和能力', '1．熟悉古籍<br>2．会修复', '职级层次', '科员']);
    expect(position?.['qualifications']).toEqual({ knowledge: ['熟悉古籍'], abilities: ['会修复'] });
  });

  it('is none where its value is below it', () => {
    expect(form(['学历<br>本科', '工作经历<br>两年'])?.['qualifications']).toEqual({
      education: '本科',
      experience: '两年',
    });
  });
});
