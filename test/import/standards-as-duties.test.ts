import { expect, it } from 'vitest';
import { positionsIn } from '../support/imported.ts';

const asked = '岗位要求：\n一、职业资格要求：\n持有泳池水质处理上岗证。\n';
const standards =
  '工作标准：\n一、水质要求：\n1、开馆前检测余氯并登记，漏检一次扣2分。\n2、每两小时补测一次浊度。\n二、设备要求：\n1、每周反冲洗砂缸一次，漏做扣3分。\n';
const duties = [
  { group: '水质要求', duty: '开馆前检测余氯并登记，漏检一次扣2分。' },
  { group: '水质要求', duty: '每两小时补测一次浊度。' },
  { group: '设备要求', duty: '每周反冲洗砂缸一次，漏做扣3分。' },
];

it('has groups of standards as duties in a form that names no others', () => {
  for (const each of [standards, standards.replace('工作标准：', '工作标准')])
    expect(positionsIn('a.txt', `岗位名称：水质管理员\n定编：2人\n${asked}${each}`)).toMatchObject([
      { title: '水质管理员', headcount: 2, duties },
    ]);
});

it('has no standards as duties beside others', () => {
  const [position] = positionsIn(
    'a.txt',
    `岗位名称：水质管理员\n岗位职责：\n1、检测池水。\n2、保养设备。\n${asked}${standards}`,
  );
  expect(position?.['duties']).toEqual([{ duty: '检测池水。' }, { duty: '保养设备。' }]);
});

it('has the job at the head of a line that counts its people as the title, whatever its label', () => {
  const text = `游泳馆岗位设置及定编表\n岗位设置：水质管理员\t\t岗位类别：技术岗位\t\t定编：2人\n${asked}${standards}岗位设置：救生员\t\t岗位类别：服务岗位\t\t定编：6人\n${asked}${standards}`;
  expect(positionsIn('a.txt', text)).toMatchObject([
    { title: '水质管理员', headcount: 2, duties },
    { title: '救生员', headcount: 6, duties },
  ]);
});

it('has no title in what names no job, or beside a title', () => {
  const text = `岗位名称：水质管理员\n岗位设置：游泳馆\t\t定编：2人\n${asked}${standards}`;
  expect(positionsIn('a.txt', text)).toMatchObject([{ title: '水质管理员' }]);
  const beside = `岗位设置：救生员\t\t岗位名称：水质管理员\t\t定编：2人\n${asked}${standards}`;
  expect(positionsIn('a.txt', beside)).toMatchObject([{ title: '水质管理员' }]);
});
