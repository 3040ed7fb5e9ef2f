import { describe, expect, it } from 'vitest';
import { positionsIn } from '../support/imported.ts';

const chinese = (post: string, at: number) =>
  `${at}.${post}职责规范及岗位要求\n${at}.1岗位职责\n(1) 换水测温。\n(2) 登记入园名册。\n${at}.2技能要求\n(1).会急救。\n${at}.3学历与经验要求\n初中以上学历，一年以上泳池工作经验。\n`;

describe('plain labels numbered as the first one, whose items are numbered otherwise', () => {
  it('end its list, below posts that no fact is below', () => {
    const [first, second] = positionsIn(
      'a.txt',
      `水上乐园岗位职责规范及岗位要求\n${chinese('救生员', 1)}${chinese('水质员', 2)}`,
    );
    expect(first).toMatchObject({
      title: '救生员',
      duties: [{ duty: '换水测温。' }, { duty: '登记入园名册。' }],
      qualifications: { abilities: ['会急救。'], education: '初中以上学历', experience: '一年以上泳池工作经验' },
    });
    expect(second?.['title']).toBe('水质员');
  });

  it('are read in English', () => {
    const post = (title: string, at: number) =>
      `${at}. ${title}\n${at}.1 Duties\n(1) Checks the lanes.\n(2) Logs each visit.\n${at}.2 Skills\n(1) First aid.\n`;
    const positions = positionsIn('a.txt', `Pool posts\n${post('Lifeguard', 1)}${post('Pool Attendant', 2)}`);
    expect(positions).toMatchObject([
      { title: 'Lifeguard', qualifications: { abilities: ['First aid.'] } },
      { title: 'Pool Attendant', qualifications: { abilities: ['First aid.'] } },
    ]);
    expect(positions[0]?.['duties']).toHaveLength(2);
  });

  it('are none of that where the items have such numbers themselves', () => {
    const [position] = positionsIn(
      'a.txt',
      '岗位名称：救生员\n部门：泳池\n1.岗位职责\n1.1 巡池\n(1) 早班\n1.2 培训\n(1) 新人\n1.3 换水\n',
    );
    expect(position?.['qualifications']).toBeUndefined();
  });
});

it('headings that name a paper on no job are no positions', () => {
  const text =
    '设备手册\n1.水泵职责规范及操作要求\n1.1岗位职责\n(1) 抽水。\n1.2技能要求\n(1) 耐压。\n2.滤网职责规范及操作要求\n2.1岗位职责\n(1) 过滤。\n2.2技能要求\n(1) 耐腐。\n';
  expect(positionsIn('a.txt', text)).toEqual([]);
});

describe('names numbered as the first label, above more items of its kind', () => {
  const form = (name: string) =>
    `4.滑道工岗位责任制\n定员：2人    直属领导：班长\n4.1 岗位职责\n1) 检查滑道。\n2) 放行游客。\n4.2 ${name}\n1) 系好安全绳。\n2) 不离岗。\n4.3 权限\n1) 可停止放行。\n4.4 考核指标\n—— 事故为零\n5.售票员岗位责任制\n定员：3人    直属领导：班长\n5.1 岗位职责\n1) 售票。\n5.2 ${name}\n1) 票款入柜。\n5.4 考核指标\n—— 差错率不高于1%\n`;

  it('are groups where they are duties as well', () => {
    expect(positionsIn('a.txt', form('安全职责'))).toMatchObject([
      {
        title: '滑道工',
        duties: [
          { duty: '检查滑道。' },
          { duty: '放行游客。' },
          { group: '安全职责', duty: '系好安全绳。' },
          { group: '安全职责', duty: '不离岗。' },
        ],
        authority: [{ text: '可停止放行。' }],
        kpis: ['事故为零'],
      },
      { title: '售票员', duties: [{ duty: '售票。' }, { group: '安全职责', duty: '票款入柜。' }] },
    ]);
  });

  it('are what their words speak of, and else no duties', () => {
    expect(positionsIn('a.txt', form('岗位素质'))[0]).toMatchObject({
      duties: [{ duty: '检查滑道。' }, { duty: '放行游客。' }],
      qualifications: { abilities: ['系好安全绳。', '不离岗。'] },
    });
    expect(positionsIn('a.txt', form('文明用语'))[0]).toMatchObject({
      duties: [{ duty: '检查滑道。' }, { duty: '放行游客。' }],
      'x-imported': [
        { label: '文明用语', text: '1) 系好安全绳。' },
        { label: '文明用语', text: '2) 不离岗。' },
      ],
    });
  });

  it('are items where none of their kind is below them', () => {
    const [position] = positionsIn(
      'a.txt',
      '岗位名称：滑道工\n部门：水区\n1.岗位职责\n1.1 安全检查\n1.2 岗位培训\n1.3 放行\n',
    );
    expect(position?.['duties']).toEqual([{ duty: '安全检查' }, { duty: '岗位培训' }, { duty: '放行' }]);
  });
});
