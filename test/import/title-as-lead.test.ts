import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { importDocuments } from '../../src/import/index.ts';

const read = (file: string, written: string) =>
  importDocuments([{ file, bytes: new TextEncoder().encode(written) }])
    .files.filter(({ path }) => path.startsWith('positions/'))
    .map((each) => parse(each.text));
const manual = (first: string, second: string) =>
  `# 3 House rules\n\nStaff sign in at the lodge.\n\n## 3.1 Head Porter\n\nReports to: Bursar\n\n${first}\n\na) Opens the gates at six.\nb) Keeps the keys.\n\n### Qualifications\n\n- Five years in a lodge\n\n## 3.2 Lift Mechanic\n\nReports to: Head Porter\n\n${second}\n\na) Greases the lifts.\n\n### Qualifications\n\n- City and Guilds\n`;

describe('the title of a position above a list', () => {
  it('leads what the position does', () => {
    expect(read('a.md', manual('The Head Porter:', 'The Lift Mechanic shall:'))).toMatchObject([
      { title: 'Head Porter', duties: [{ duty: 'Opens the gates at six.' }, { duty: 'Keeps the keys.' }] },
      { title: 'Lift Mechanic', duties: [{ duty: 'Greases the lifts.' }] },
    ]);
  });

  it('leads it in Chinese', () => {
    const found = read(
      'a.md',
      '# 人员管理\n\n## 仓库主管\n\n汇报对象：经理\n\n仓库主管应：\n\n- 每日核对出入库单\n- 保管钥匙\n\n## 电工\n\n汇报对象：仓库主管\n\n电工须：\n\n- 检修配电箱\n',
    );
    expect(found).toMatchObject([
      { title: '仓库主管', duties: [{ duty: '每日核对出入库单' }, { duty: '保管钥匙' }] },
      { title: '电工', duties: [{ duty: '检修配电箱' }] },
    ]);
  });

  it('leads nothing where the words are those of somebody else', () => {
    const [first] = read('a.md', manual('The night bag:', 'The Lift Mechanic:'));
    expect(first).toMatchObject({ title: 'Head Porter' });
    expect(first.duties).toBeUndefined();
  });
});

describe('a post below the heading of a position', () => {
  const orders = (post: string) =>
    `POST ORDERS\n\n==========\nLODGE PORTER\n==========\n\nPost: ${post}\nReports to: Duty Officer\n\nDUTIES\n1. Open the gate.\n2. Hold the keys.\n\n==========\nYARD PATROL OFFICER\n==========\n\nPost: Coal yard\nReports to: Duty Officer\n\nDUTIES\n1. Walk the fence.\n`;

  it('is where the position is, and kept', () => {
    expect(read('a.txt', orders('East lodge'))).toMatchObject([
      {
        title: 'LODGE PORTER',
        reportsTo: 'Duty Officer',
        'x-imported': expect.arrayContaining([expect.objectContaining({ label: 'Post', text: 'East lodge' })]),
      },
      { title: 'YARD PATROL OFFICER', duties: [{ duty: 'Walk the fence.' }] },
    ]);
  });

  it('names the position where it is a job', () => {
    expect(read('a.txt', orders('Gate Porter')).map(({ title }) => title)).toContain('Gate Porter');
  });
});
