import { describe, expect, it } from 'vitest';
import { positionsIn } from '../support/imported.ts';

const post = (title: string, code: string, duties: string) =>
  `${title}\n\n職位編號：\t${code}\n辦事處：\t南丫島辦事處\n薪酬：\t月薪21,300元\n空缺數目：\t3個\n\n職責\n${duties}\n\n入職條件\n(a) 完成中五課程；以及\n(b) 懂急救。\n\n聘用條款\n受聘者為期一年。\n\n-----------------------------------------------------------------\n`;

describe('several vacancies of an office, with what kind of employment they are in brackets', () => {
  it('are a position each', () => {
    const text = `康樂事務組招聘\n${post('救生員（全職合約）', 'LG-11', '救生員的主要職責是 -\n(a) 巡視泳灘；以及\n(b) 施救。')}${post('灘務員（兼職）', 'BA-07', '(a) 清理泳灘。')}`;
    expect(positionsIn('a.txt', text)).toMatchObject([
      {
        title: '救生員',
        code: 'LG-11',
        department: '南丫島辦事處',
        headcount: 3,
        duties: [{ duty: '巡視泳灘；' }, { duty: '施救。' }],
      },
      { title: '灘務員', code: 'BA-07', department: '南丫島辦事處', duties: [{ duty: '清理泳灘。' }] },
    ]);
  });

  it('are none where brackets are behind other words', () => {
    expect(
      positionsIn('a.txt', '泳灘守則\n\n潮汐表（冬季）\n職位編號：\tT-1\n\n潮汐表（夏季）\n職位編號：\tT-2\n'),
    ).toEqual([]);
  });
});
