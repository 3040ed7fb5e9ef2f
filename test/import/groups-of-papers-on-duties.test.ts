import { describe, expect, it } from 'vitest';
import { positionsIn } from '../support/imported.ts';

const lines = (...written: readonly string[]) => `${written.join('\n')}\n`;
const sections = [
  '一、校舍及安全',
  '1.建立巡查制度，杜绝漏水和失火。',
  '2.器材每周检查一次。',
  '二、膳食卫生',
  '1.每周食谱须由保健医生签认；',
  '2.流行病期间落实晨检。',
  '三、考核指标',
  '1、全年无事故',
];
const duties = [
  { group: '校舍及安全', duty: '建立巡查制度，杜绝漏水和失火。' },
  { group: '校舍及安全', duty: '器材每周检查一次。' },
  { group: '膳食卫生', duty: '每周食谱须由保健医生签认；' },
  { group: '膳食卫生', duty: '流行病期间落实晨检。' },
];

describe('numbered names above numbered lists in a paper on the duties of a post', () => {
  it.each(['总务主任岗位责任书', '总务主任岗位职责'])('are groups of them, though no label says so: %s', (name) => {
    const facts = '岗位名称：总务主任    责任人：柏秋兰    直接上级：校长';
    expect(positionsIn('a.txt', lines(name, '', facts, ...sections))).toMatchObject([
      { title: '总务主任', reportsTo: '校长', incumbents: ['柏秋兰'], duties, kpis: ['全年无事故'] },
    ]);
    expect(positionsIn('a.txt', lines(name, ...sections))).toMatchObject([{ title: '总务主任', duties }]);
  });

  it('are groups in English, in bold', () => {
    const text = lines(
      '# Duties of the Site Steward',
      '',
      'Reports to: Head Teacher',
      '',
      '**A. Grounds**',
      '',
      '- Keeps the paths clear',
      '- Cleans the drains',
      '',
      '**B. Boilers**',
      '',
      '- Tests the boilers each week',
      '- Reports leaks',
    );
    expect(positionsIn('a.md', text)).toMatchObject([
      {
        title: 'Site Steward',
        reportsTo: 'Head Teacher',
        duties: [{ group: 'Grounds' }, { group: 'Grounds' }, { group: 'Boilers' }, { group: 'Boilers' }],
      },
    ]);
  });

  it('are none where their items say nothing that is done', () => {
    const text = lines(
      '岗位名称：总务主任',
      '直接上级：校长',
      '一、福利说明',
      '1.带薪年假十天。',
      '2.五险一金。',
      '二、交通',
      '1.地铁二号线直达。',
      '2.班车每天两趟。',
    );
    expect(positionsIn('a.txt', text).filter((position) => 'duties' in position)).toEqual([]);
  });

  it('are none where a label of duties is in the paper', () => {
    const text = lines(
      '总务主任岗位职责',
      '岗位名称：总务主任',
      '一、工作内容',
      '1.检查校舍。',
      '二、校舍标准',
      '1.审定的图纸须留底。',
      '2.安排的工期不改。',
    );
    const [position] = positionsIn('a.txt', text);
    expect(JSON.stringify(position?.['duties'])).not.toContain('"group":"工作内容"');
  });
});

it('a person who answers for something is no holder behind the facts of a form', () => {
  const [position] = positionsIn('a.txt', lines('岗位名称：库管员', '岗位职责：', '1.保管物料', '责任人：柏秋兰'));
  expect(position?.['incumbents']).toBeUndefined();
});
