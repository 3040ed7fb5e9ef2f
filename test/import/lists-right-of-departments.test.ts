import { describe, expect, it } from 'vitest';
import { positionsIn } from '../support/imported.ts';

const facts = (text: string) =>
  positionsIn('list.csv', text)
    .map(({ title, department, duties }) => ({ title, department, duties }))
    .sort((first, second) => String(first.title).localeCompare(String(second.title)));

describe('a list of what each position does, right of its department', () => {
  it('has a row a duty, with empty cells where nothing changes', () => {
    expect(
      facts(
        'Section,Job title,No.,Task,% of time,Measure\nFront Desk,Receptionist,1,Checks guests in,60,Waiting time\n,,2,Answers the switchboard,40,Lost calls\nKitchen,Cook,1,Prepares breakfast,70,Complaints\n,,2,Counts the stores,30,Variance\n',
      ),
    ).toMatchObject([
      {
        title: 'Cook',
        department: 'Kitchen',
        duties: [
          { duty: 'Prepares breakfast', share: 70, kpi: 'Complaints' },
          { duty: 'Counts the stores', share: 30, kpi: 'Variance' },
        ],
      },
      { title: 'Receptionist', department: 'Front Desk', duties: [{ share: 60 }, { share: 40 }] },
    ]);
  });

  it.each([
    ['部门,岗位名称,职责内容\n客房部,楼层领班,分配楼层清扫任务\n,,检查空房状态\n,布草员,清点送洗布草\n,,登记破损\n'],
    [
      '部门,岗位,岗位职责,备注\n客房部,楼层领班,分配楼层清扫任务\n客房部,楼层领班,检查空房状态\n客房部,布草员,清点送洗布草\n客房部,布草员,登记破损,\n',
    ],
  ])('needs nothing beside the duties, if the names are those of jobs: %j', (text) => {
    expect(facts(text)).toMatchObject([
      { title: '布草员', department: '客房部', duties: [{ duty: '清点送洗布草' }, { duty: '登记破损' }] },
      { title: '楼层领班', department: '客房部', duties: [{ duty: '分配楼层清扫任务' }, { duty: '检查空房状态' }] },
    ]);
  });

  it.each([
    ['Department,Responsible,Action,Deadline\nFront Desk,Manager,Buy new keys,1 May\nKitchen,Cook,Clean hood,3 May\n'],
    ['部门,责任人,工作内容,完成时间\n客房部,张三,换布草,5月\n餐饮部,李四,清油烟机,7月\n'],
    ['部门,岗位,工作内容,完成时间\n客房部,领班,换布草,5月\n餐饮部,厨师,清油烟机,7月\n'],
  ])('is none if it is a plan: %j', (text) => {
    expect(positionsIn('list.csv', text)).toEqual([]);
  });
});

describe('a department that is written only beside the first of its positions', () => {
  it.each([
    ['Department,Job title,Headcount\nFinance,Accountant,2\n,Cashier,1\nOffice,Clerk,1\n,Driver,2\n'],
    ['Department,Job title,Headcount\nFinance,Accountant,2\n,Cashier,1\n,Sub-total,3\nOffice,Clerk,1\n,Driver,2\n'],
  ])('is that of those below it: %j', (text) => {
    expect(facts(text).map(({ title, department }) => [title, department])).toEqual([
      ['Accountant', 'Finance'],
      ['Cashier', 'Finance'],
      ['Clerk', 'Office'],
      ['Driver', 'Office'],
    ]);
  });

  it.each([
    ['部门,岗位名称,编制\n财务部,会计,2\n,总经理,1\n行政部,文员,1\n'],
    ['部门,岗位名称,编制\n财务部,会计,2\n财务部,出纳,1\n,总经理,1\n行政部,文员,1\n,董事长,1\n'],
  ])('says nothing of a position that has none: %j', (text) => {
    const found = facts(text).find(({ title }) => title === '总经理');
    expect(found?.department).toBeUndefined();
  });
});

it.each([
  [
    'Job title,Grade,Headcount\nQuay,,\nRigger,C,2\nSub-total,,2\n,,\nLoft,,\nSailmaker,B,1\nSub-total,,1\nTOTAL,,3\n,,\nCompiled by Personnel Section,,\n',
  ],
  ['Job title,Grade,Headcount\nQuay,,\nRigger,C,2\nLoft,,\nSailmaker,B,1\nTOTAL,,3\nSee the circular,,\n'],
])('takes rows of their own for departments, whatever is below the last sum: %j', (text) => {
  const found = facts(text).filter(({ department }) => department !== undefined);
  expect(found.map(({ title, department }) => [title, department])).toEqual([
    ['Rigger', 'Quay'],
    ['Sailmaker', 'Loft'],
  ]);
});

it('reads the short heads of a program', () => {
  const found = positionsIn(
    'list.csv',
    'JOB_CD,JOB_TTL,DEPT_NM,RPTG_TO_JOB,APPR_HEADCOUNT,PAY_MIN,PAY_MAX,CURR_CD\nA1,Rigger,Loft,A2,3,30000,41000,EUR\nA2,Foreman,Loft,,1,50000,61000,EUR\n',
  );
  expect(found).toContainEqual(
    expect.objectContaining({
      code: 'A1',
      title: 'Rigger',
      department: 'Loft',
      reportsTo: 'foreman',
      headcount: 3,
      pay: { min: 30000, max: 41000, currency: 'EUR' },
    }),
  );
});

it.each([
  ['Function,Department,Reports to,FTE,Scale\nRigger,Loft,Foreman,3,5\nForeman,Loft,Yard Manager,1,8\n'],
  ['Department,Function,Grade,Headcount,Line manager\nLoft,Rigger,5,3,Foreman\nLoft,Foreman,8,1,Yard Manager\n'],
])('takes `Function` beside the department for the title: %j', (text) => {
  const found = positionsIn('list.csv', text);
  expect(found).toContainEqual(
    expect.objectContaining({ title: 'Rigger', department: 'Loft', reportsTo: 'foreman', grade: '5', headcount: 3 }),
  );
});

it('takes no end of the pay for a grade', () => {
  const [first] = positionsIn(
    'list.csv',
    'PositionCode,PositionTitle,DeptName,MgrPosnNo,TargetFTE,PayGradeMin,PayGradeMax\nP1,Rigger,Loft,P2,6,29000,33000\nP2,Foreman,Loft,,1,38000,46000\n',
  ).filter(({ title }) => title === 'Rigger');
  expect(first).toMatchObject({ code: 'P1', reportsTo: 'foreman', headcount: 6, pay: { min: 29000, max: 33000 } });
  expect(first).not.toHaveProperty('grade');
});
