import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { importDocuments } from '../../src/import/index.ts';

const read = (text: string) => {
  const { files } = importDocuments([{ file: 'a.md', bytes: new TextEncoder().encode(text) }]);
  return {
    positions: files.filter(({ path }) => path.startsWith('positions/')).map((each) => parse(each.text)),
    all: files.map((each) => each.text).join('\n'),
  };
};
const table = (...rows: readonly (readonly string[])[]): string => {
  const [head = []] = rows;
  const lines = rows.map((row) => `| ${row.join(' | ')} |`);
  return [lines[0], `|${head.map(() => '---').join('|')}|`, ...lines.slice(1)].join('\n');
};

describe('columns of duties that no known head names', () => {
  it('are known by what is in them below heads in words of their own', () => {
    const rows = table(
      ['核心职责', '展开说明', '凭什么做', '交出什么'],
      [
        '1.编排课表',
        '1）收齐各教研组的排课要求，排出全校课表<br>2）遇教师请假，当天调好代课并通知班级',
        '教学计划',
        '课表',
      ],
      ['2.管理教材', '1）按班级人数订购教材，开学前发到班级', '教材目录', '领用单'],
      ['3.考务', '1）安排考场、监考和试卷的印制保管', '', ''],
    );
    const { positions, all } = read(`# 教务员岗位说明书\n\n部门：教务处\n\n## 岗位职责\n\n${rows}\n`);
    expect(positions).toMatchObject([
      {
        title: '教务员',
        duties: [
          { group: '编排课表', duty: '收齐各教研组的排课要求，排出全校课表' },
          { group: '编排课表', duty: '遇教师请假，当天调好代课并通知班级' },
          { group: '管理教材', duty: '按班级人数订购教材，开学前发到班级' },
          { group: '考务', duty: '安排考场、监考和试卷的印制保管' },
        ],
      },
    ]);
    expect(all).toContain('领用单');
  });

  it('are known where the name of the paper is all that stands above the table', () => {
    const rows = table(
      ['档案收集', '收齐各科室每季移交的档案，逐件清点并登记造册。', '档案完整性<br>移交及时性'],
      ['档案保管', '库房温湿度每天记录，发现霉变及时报告并处理。', '库房巡查完成率'],
      ['查阅服务', '为来访者调出所需的档案，当面核对后归还原位。', '查阅满意度'],
      ['其他', '办理科长交办的其他工作和临时任务。', ''],
    );
    const { positions } = read(`# 档案员岗位职责说明书\n\n${rows}\n`);
    expect(positions).toMatchObject([
      {
        title: '档案员',
        duties: [
          { group: '档案收集', kpi: ['档案完整性', '移交及时性'] },
          { group: '档案保管', duty: '库房温湿度每天记录，发现霉变及时报告并处理。' },
          { group: '查阅服务', kpi: '查阅满意度' },
          { group: '其他' },
        ],
      },
    ]);
  });

  it('are known in English', () => {
    const rows = table(
      [
        'Bookings',
        'Answer every enquiry for the hall, hold the dates and confirm them in writing.',
        'Reply rate within 2 days',
      ],
      [
        'Caretaking',
        'Open the hall for each booking and check heating, chairs and fire exits before.',
        'Zero complaints on opening',
      ],
      [
        'Money',
        'Issue invoices at the end of the month and chase what is not paid.',
        'Percentage of invoices paid in 30 days',
      ],
    );
    expect(read(`# Hall Manager Job Description\n\n${rows}\n`).positions).toMatchObject([
      {
        title: 'Hall Manager',
        duties: [{ group: 'Bookings', kpi: 'Reply rate within 2 days' }, { group: 'Caretaking' }, { group: 'Money' }],
      },
    ]);
  });

  it('stay what they were below a heading that names no position', () => {
    const rows = table(
      ['发起', '申请人填写借阅单，写明用途和归还日期，交科长签字。', '借阅单完整性'],
      ['调卷', '管理员凭签字的借阅单从库房调出案卷并登记。', '调卷及时性'],
      ['归还', '借阅人按期归还案卷，管理员当面清点页数。', '归还及时率'],
    );
    expect(read(`# 档案借阅流程\n\n${rows}\n`).positions).toEqual([]);
  });

  it('leave a form of labels beside its values as it was', () => {
    const rows = table(
      ['学历', '大专以上，档案管理或图书情报专业毕业的优先考虑。', '必备性'],
      ['经验', '在机关或企业档案室做过两年以上的收集整理工作。', '必备性'],
      ['技能', '会用档案管理软件，能独立完成扫描和著录工作。', '必备性'],
    );
    expect(read(`# 档案员岗位说明书\n\n${rows}\n`).positions[0]?.duties).toBeUndefined();
  });
});
