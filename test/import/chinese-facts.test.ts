import { describe, expect, it } from 'vitest';
import { positionsIn } from '../support/imported.ts';
import { line, readBody, rows } from '../support/imported-blocks.ts';

const head = '【岗位名称】索具工\n【部门】桅杆班\n';

describe('lines with a Chinese dash for a colon', () => {
  it('are labels and their values', () => {
    const [first] = positionsIn(
      'a.txt',
      `${head}【工作职责】\n1、插接钢索。\n2、调整支索。\n【上岗条件】\n学历——高中以上\n经验——船台两年\n证书——高处作业证\n\n　　　　二号船台办公室\n　　　　二〇二四年三月五日\n`,
    );
    expect(first?.['qualifications']).toEqual({
      education: '高中以上',
      experience: '船台两年',
      certificates: ['高处作业证'],
    });
    expect(JSON.stringify(first?.['x-imported'])).toContain('二号船台办公室');
  });

  it('are none where no label is known', () => {
    const [first] = positionsIn('a.txt', `${head}【工作职责】\n插接钢索——每周一次\n调整支索——开航前\n点检工具——每日\n`);
    expect(first?.['duties']).toHaveLength(3);
  });
});

it('counts the holders, whatever is added in brackets', () => {
  const [first] = positionsIn('a.txt', `${head}编制人数：4 人（甲、乙两班）\n岗位职责：\n1、插接钢索。\n`);
  expect(first).toMatchObject({ headcount: 4 });
  expect(JSON.stringify(first?.['x-imported'])).toContain('甲、乙两班');
});

it('takes 编制 with a number before it for how many there are', () => {
  const [first] = readBody([
    rows(['1、岗位名称', '索具工', '2、部门', '桅杆班'], ['3、编制', '5', '4、工作地点', '二号船台']),
    line('岗位职责'),
    line('1、插接钢索。'),
  ]);
  expect(first).toMatchObject({ title: '索具工', headcount: 5 });
  expect(first).not.toHaveProperty('approval');
});

it('reads 时间 below 工作条件 only, and names between semicolons before a full stop', () => {
  const [first] = positionsIn(
    'a.txt',
    `${head}【工作职责】\n1、插接钢索。\n时间：每周一次\n【资格证书】\n电工证；焊工证。\n【工作条件】\n场所：露天\n时间：6月至9月轮休\n【工作联系】\n内部联系：调度室、医务点\n外部联系：120急救中心、海事所、浴场经营户\n`,
  );
  expect(first).toMatchObject({
    qualifications: { certificates: ['电工证', '焊工证'] },
    conditions: { place: '露天', hours: '6月至9月轮休' },
    contacts: {
      internal: { with: ['调度室', '医务点'] },
      external: { with: ['120急救中心', '海事所', '浴场经营户'] },
    },
  });
});
