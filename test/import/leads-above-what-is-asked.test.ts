import { describe, expect, it } from 'vitest';
import { positionsIn } from '../support/imported.ts';

const read = (...lines: readonly string[]) => positionsIn('a.txt', `${lines.join('\n')}\n`);

describe('words that lead a list right below its label', () => {
  it.each([
    ['入職條件', '申請人必須：'],
    ['入職條件', '申請人必須 ─'],
    ['任职条件', '应聘人员应当同时具备以下基本条件：'],
    ['任职条件', '投考者须符合下列条件——'],
  ])('are none of what is asked, and no other part: %s, %s', (label, lead) => {
    const [position] = read(
      '职位名称：登记处主任',
      '所属单位：日间中心',
      '',
      '职责',
      '(a) 编排值班表；',
      '',
      label,
      lead,
      '(a) 持有高级文凭；',
      '(b) 具备三年经验；',
    );
    expect(position).toMatchObject({ qualifications: { education: '持有高级文凭；', experience: '具备三年经验；' } });
    expect(JSON.stringify(position?.['qualifications'])).not.toContain(lead);
  });

  it('are the same in English', () => {
    const [position] = read(
      'Job title: Registry Clerk',
      'Department: Registry',
      '',
      'Duties',
      '(a) Draws up the rota;',
      '',
      'Requirements',
      'Candidates should have:',
      '(a) a diploma in administration;',
      '(b) three years of experience;',
    );
    expect(position).toMatchObject({ qualifications: { experience: 'three years of experience;' } });
    expect(JSON.stringify(position?.['qualifications'])).not.toContain('Candidates');
  });

  it('lead duties with a stroke, of which one that leads others is one as well', () => {
    const [position] = read(
      '職位名稱：登記處主任',
      '所屬單位：日間中心',
      '',
      '職責',
      '登記處主任的主要職責是 ─',
      '(a) 督導登記處的日常運作，包括 ─',
      '(i) 編排當值表；',
      '(ii) 核對每日收費；',
      '(b) 處理查詢，須於七天內回覆；',
      '(c) 執行其他職務。',
    );
    expect(position?.['duties']).toEqual([
      { duty: '督導登記處的日常運作，包括 ─' },
      { duty: '編排當值表；' },
      { duty: '核對每日收費；' },
      { duty: '處理查詢，須於七天內回覆；' },
      { duty: '執行其他職務。' },
    ]);
  });
});

describe('a duty numbered as the groups before it', () => {
  const form = (last: readonly string[]) =>
    read(
      '岗位名称：门卫',
      '部门：后勤部',
      '',
      '岗位职责',
      '（一）日常工作',
      '1、开关大门；',
      '2、登记访客；',
      '（二）夜间工作',
      '1、巡查；',
      '2、报告险情；',
      ...last,
    );

  it('is in none of them', () => {
    const [position] = form(['（三）完成领导交办的其他工作。']);
    expect(position?.['duties']).toEqual([
      { group: '日常工作', duty: '开关大门；' },
      { group: '日常工作', duty: '登记访客；' },
      { group: '夜间工作', duty: '巡查；' },
      { group: '夜间工作', duty: '报告险情；' },
      { duty: '完成领导交办的其他工作。' },
    ]);
  });

  it('is the next group with items below it', () => {
    const [position] = form(['（三）节日工作', '1、加派人手；']);
    expect(position).toMatchObject({ duties: [{}, {}, {}, {}, { group: '节日工作', duty: '加派人手；' }] });
  });
});
