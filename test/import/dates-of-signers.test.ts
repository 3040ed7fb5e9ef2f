import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { importDocuments } from '../../src/import/index.ts';

function read(file: string, text: string): Record<string, unknown> {
  const { files } = importDocuments([{ file, bytes: new TextEncoder().encode(text) }]);
  return parse(files.find(({ path }) => path.startsWith('positions/'))?.text ?? '') as Record<string, unknown>;
}
const table = (...rows: readonly string[]): string =>
  [rows[0], `|${' - |'.repeat((rows[0] ?? '').split('|').length - 2)}`, ...rows.slice(1), ''].join('\n');

describe('dates in a row below those who sign', () => {
  const head = '| 岗位名称 | 泵房组长 | 所属部门 | 动力车间 | 编制 | 1人 |';
  const duties = '| 岗位职责 | 检查水泵 | | | | |';

  it('are of whom they stand below, also where 编制 says how many people before', () => {
    const signers = '| 编制 | 李明 | 审核 | 王芳 | 批准 | 张建国 |';
    const all = read(
      '表.md',
      table(head, duties, signers, '| 日期 | 2023-05-08 | 日期 | 2023-05-10 | 日期 | 2023-05-12 |'),
    );
    expect(all).toMatchObject({
      headcount: 1,
      approval: {
        prepared: { by: '李明', date: '2023-05-08' },
        reviewed: { by: '王芳', date: '2023-05-10' },
        approved: { by: '张建国', date: '2023-05-12' },
      },
    });
    const two = read('表.md', table(head, duties, signers, '| 日期 | 2023-05-08 | 日期 | | 日期 | 2023-05-12 |'));
    expect(two['approval']).toEqual({
      prepared: { by: '李明', date: '2023-05-08' },
      reviewed: { by: '王芳' },
      approved: { by: '张建国', date: '2023-05-12' },
    });
  });

  it('are so in English, and beside whom they stand in a row of both', () => {
    const names = '| Prepared by | Ann Lee | Approved by | Bo Ray |';
    const below = read(
      'form.md',
      table(
        '| Job title | Pump Attendant | Department | Power |',
        '| Duties | Checks the pumps | | |',
        names,
        '| Date | | Date | 2023-05-12 |',
      ),
    );
    expect(below['approval']).toEqual({ prepared: { by: 'Ann Lee' }, approved: { by: 'Bo Ray', date: '2023-05-12' } });
    const beside = read(
      'form.md',
      table(
        '| Job title | Pump Attendant | Department | Power |',
        '| Duties | Checks the pumps | | |',
        '| Prepared by | Ann Lee | Date | 2023-05-08 |',
        '| Approved by | Bo Ray | Date | 2023-05-12 |',
      ),
    );
    expect(beside['approval']).toEqual({
      prepared: { by: 'Ann Lee', date: '2023-05-08' },
      approved: { by: 'Bo Ray', date: '2023-05-12' },
    });
  });
});

describe('dates in one cell with those who sign', () => {
  it('are each of the one before', () => {
    const cell = '编制人：李明  日期：2023-05-08<br>审核人：王芳  日期：2023-05-10';
    const found = read('表.md', table('| 岗位名称 | 泵房组长 |', '| 岗位职责 | 检查水泵 |', `| 审批栏 | ${cell} |`));
    expect(found['approval']).toEqual({
      prepared: { by: '李明', date: '2023-05-08' },
      reviewed: { by: '王芳', date: '2023-05-10' },
    });
  });
});

describe('a label for who signs and when', () => {
  it.each([
    ['编制/日期', '审核/日期', '批准/日期'],
    ['编制人及日期', '审核人及日期', '批准人及日期'],
    ['拟制/签字日期', '审核/签字日期', '批准/签字日期'],
  ])('is read as such below a text: %s', (prepared, reviewed, approved) => {
    const text = `岗位名称：泵房组长\n所属部门：动力车间\n\n一、岗位职责\n1、检查水泵\n\n二、工作环境\n室内60%，室外40%。\n\n${prepared}：李四 2024.1.5    ${reviewed}：王五 2024.1.8    ${approved}：赵六 2024.1.10\n`;
    expect(read('表.txt', text)).toMatchObject({
      conditions: { place: '室内60%，室外40%。' },
      approval: {
        prepared: { by: '李四', date: '2024-01-05' },
        reviewed: { by: '王五', date: '2024-01-08' },
        approved: { by: '赵六', date: '2024-01-10' },
      },
    });
  });

  it.each(['Prepared by/Date', 'Prepared by / date', 'Prepared by & Date signed', 'Prepared by and date'])(
    'is read in English: %s',
    (label) => {
      const text = `Job title: Pump Attendant\nDepartment: Power\n\nDuties\n- Checks the pumps\n\n${label}: Ann Lee 2024-01-05\n`;
      expect(read('form.txt', text)).toMatchObject({ approval: { prepared: { by: 'Ann Lee', date: '2024-01-05' } } });
    },
  );

  it('says how many people there are where it is about them', () => {
    expect(read('表.txt', '岗位名称：泵房组长\n编制：3人\n\n岗位职责\n1、检查水泵\n')).toMatchObject({ headcount: 3 });
  });
});
