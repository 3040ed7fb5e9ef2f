import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { importDocuments } from '../../src/import/index.ts';

type Row = readonly string[];

/** A position with a table, as Markdown. */
function read(head: string, heading: string, rows: readonly Row[]): Record<string, unknown> {
  const table = rows.map((row) => `| ${row.join(' | ')} |`);
  const text = [
    head,
    '',
    `## ${heading}`,
    '',
    table[0],
    `|${' - |'.repeat(rows[0]?.length ?? 0)}`,
    ...table.slice(1),
    '',
  ];
  const { files } = importDocuments([{ file: 'form.md', bytes: new TextEncoder().encode(text.join('\n')) }]);
  return parse(files.find(({ path }) => path.startsWith('positions/'))?.text ?? '') as Record<string, unknown>;
}

const english = 'Job title: Kiln Operator\n\nDepartment: Firing';
const chinese = '岗位名称：窑炉工\n\n所属部门：烧成车间';

const kinds = {
  'a share': { head: ['Duty', '% of time'], of: (name: string, at: number) => [name, `${10 * (at + 1)}%`] },
  'a share and a mark': {
    head: ['Duty', '% of time', 'Essential'],
    of: (name: string, at: number) => [name, `${10 * (at + 1)}`, at % 2 ? 'N' : 'Y'],
  },
  'a measure and its weight': {
    head: ['No.', 'Duty', 'KPI', 'Weight'],
    of: (name: string, at: number) => [`${at + 1}`, name, `Count ${at}`, `${10 * (at + 1)}`],
  },
};

describe('a row of duties that begins with a known label', () => {
  const labels = [
    'Training',
    'Budget',
    'Supervision',
    'Other duties as assigned',
    'Reports',
    'Communication',
    'Education',
  ];
  for (const [kind, { head, of }] of Object.entries(kinds))
    it.each([0, 1, 2])(`is a duty where ${kind} is beside it, as row %s of three`, (at) => {
      for (const label of labels) {
        const names = ['Loads the kiln', 'Checks the burners'];
        names.splice(at, 0, label);
        const { duties, ...rest } = read(english, 'Duties', [head, ...names.map(of)]);
        expect(rest).toEqual({ title: 'Kiln Operator', department: 'Firing' });
        expect((duties as { duty: string }[]).map(({ duty }) => duty)).toEqual(names);
        if (head.includes('% of time'))
          expect((duties as { share: number }[]).map(({ share }) => share)).toEqual([10, 20, 30]);
      }
    });

  it('is one in Chinese, also as a group', () => {
    const rows = [
      ['培训', '30%'],
      ['安全管理', '50%'],
      ['领导交办的其他工作', '20%'],
    ];
    expect(read(chinese, '岗位职责', [['工作内容', '占用时间'], ...rows])).toEqual({
      title: '窑炉工',
      department: '烧成车间',
      duties: rows.map(([duty, share]) => ({ duty, share: Number.parseInt(share ?? '', 10) })),
    });
    const groups = [
      ['培训', '带教新员工', '20%'],
      ['预算', '编制燃气预算', '80%'],
    ];
    expect(read(chinese, '岗位职责', [['类别', '工作内容', '占用时间'], ...groups])).toMatchObject({
      duties: [
        { group: '培训', duty: '带教新员工', share: 20 },
        { group: '预算', duty: '编制燃气预算', share: 80 },
      ],
    });
  });

  it('is one if the duties go on below it', () => {
    const rows = [
      ['Loads the kiln', 'No crack'],
      ['Training', 'Two courses'],
      ['Checks the burners', 'Daily'],
      ['Cleans', 'Weekly'],
    ];
    expect(read(english, 'Duties', [['Duty', 'KPI'], ...rows])).toMatchObject({
      duties: rows.map(([duty, kpi]) => ({ duty, kpi })),
    });
  });

  it('begins another part if only labels follow, or what stands beside it is no share', () => {
    const rows = [
      ['Loads the kiln', '40%'],
      ['Checks the burners', '60%'],
      ['Education', 'Secondary school'],
      ['Experience', 'Two years'],
    ];
    const { duties, qualifications } = read(english, 'Duties', [['Duty', '% of time'], ...rows]);
    expect(duties).toHaveLength(2);
    expect(qualifications).toMatchObject({ education: 'Secondary school', experience: 'Two years' });
  });
});

describe('a known label right below the heads of duties', () => {
  const rows: readonly Row[] = [
    ['Budget', 'Variance'],
    ['Training', 'Courses held'],
    ['Communication', 'Survey'],
  ];

  it('is a duty, and so are those below it', () => {
    const duties = rows.map(([duty, kpi]) => ({ duty, kpi }));
    expect(read(english, 'Duties', [['Duty', 'KPI'], ...rows])).toMatchObject({ duties });
    const numbered = rows.map((row, at) => [`${at + 1}`, ...row]);
    expect(read(english, 'Duties', [['No.', 'Duty', 'KPI'], ...numbered])).toMatchObject({ duties });
    expect(read(english, 'Duties', [['No.', 'Responsibility', 'KPI'], ...numbered])).toMatchObject({ duties });
    const han = [
      ['预算', '偏差率'],
      ['培训', '开班次数'],
      ['沟通协调', '满意度'],
    ];
    expect(read(chinese, '岗位职责', [['工作内容', '考核指标'], ...han])).toMatchObject({
      duties: han.map(([duty, kpi]) => ({ duty, kpi })),
    });
  });
});

describe('heads below a label of duties that no dictionary has', () => {
  it('are a group and what is done, by their words', () => {
    const rows = [
      ['计划', '编制年度计划', '40%'],
      ['培训', '组织新员工培训', '30%'],
      ['其他', '完成交办的工作', '30%'],
    ];
    for (const heads of [
      ['职责类别', '具体内容', '权重'],
      ['工作类型', '任务描述', '时间占比'],
      ['类别', '工作事项', '比重'],
    ])
      expect(read(chinese, '岗位职责', [heads, ...rows])).toEqual({
        title: '窑炉工',
        department: '烧成车间',
        duties: rows.map(([group, duty, share]) => ({ group, duty, share: Number.parseInt(share ?? '', 10) })),
      });
    expect(
      read(english, 'Duties', [
        ['Area of work', 'Details', 'Weight'],
        ['Planning', 'Plans the year', '60%'],
        ['Training', 'Trains staff', '40%'],
      ]),
    ).toMatchObject({
      duties: [
        { group: 'Planning', duty: 'Plans the year', share: 60 },
        { group: 'Training', duty: 'Trains staff', share: 40 },
      ],
    });
  });
});
