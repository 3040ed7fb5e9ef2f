import { describe, expect, it } from 'vitest';
import { mergeDown, table } from '../support/corpus/blocks.ts';
import { line, readBody, rows, text } from '../support/imported-blocks.ts';

const head = rows(['岗位名称', '安环部部长'], ['所属部门', '安环部'], ['岗位职责', '查安全。']);
const heads = [text('权限类别'), text('权限内容'), text('额度')];

describe('a table of what may be decided', () => {
  const expected = [
    { kind: '业务权', text: '责令停止违章作业' },
    { kind: '业务权', text: '对不安全的工程一票否决' },
    { kind: '财务权', text: '审批专项费用', limit: '3万元以下' },
  ];

  it('has its kinds merged down beside several powers, and a stroke for no limit', () => {
    const merged = mergeDown(text('业务权'), [
      [text('责令停止违章作业'), text('/')],
      [text('对不安全的工程一票否决'), text('—')],
    ]);
    const last = [text('财务权'), text('审批专项费用'), text('3万元以下')];
    const [position] = readBody([line('岗位说明书'), head, line('四、工作权限'), table(3, [heads, ...merged, last])]);
    expect(position?.['authority']).toEqual(expected);
  });

  it('has empty cells below them', () => {
    const [position] = readBody([
      line('岗位说明书'),
      head,
      line('四、工作权限'),
      rows(
        ['权限类别', '权限内容', '额度'],
        ['业务权', '责令停止违章作业', '/'],
        ['', '对不安全的工程一票否决', '/'],
        ['财务权', '审批专项费用', '3万元以下'],
      ),
    ]);
    expect(position?.['authority']).toEqual(expected);
  });
});

it.each([
  ['填写规范名称，如“薪酬主管”', '由人力资源部统一填写'],
  ['请填写岗位全称，例如“仓库主管”', '此栏由人事科填写'],
])('makes no position of a form that only says what to write: %s', (title, code) => {
  const positions = readBody([
    line('岗位说明书（模板）'),
    rows(
      ['岗位名称', title, '岗位编号', code],
      ['所属部门', '', '直接上级', ''],
      ['岗位职责', '（按重要程度排序，每条以动词开头）', '任职资格', ''],
    ),
  ]);
  expect(positions).toEqual([]);
});

it.each(['1', '1、', '(1)'])('counts the duties below a label that is merged over their numbers: %s', (count) => {
  const second = count.replace('1', '2');
  const [position] = readBody([
    line('工作说明书'),
    rows(['岗位名称', '安全员'], ['所属部门', '工程部']),
    table(3, [
      [text('工作职责', 2), text('时间占比')],
      [text(count), text('巡查脚手架并填写安全日志'), text('60%')],
      [text(second), text('组织新工人三级安全教育'), text('40%')],
    ]),
  ]);
  expect(position?.['duties']).toEqual([
    { duty: '巡查脚手架并填写安全日志', share: 60 },
    { duty: '组织新工人三级安全教育', share: 40 },
  ]);
});

it.each(['优先条件\n（满足其一）', 'Preferred\n(one of these)'])(
  'takes a remark in brackets below a label for none of its values: %j',
  (label) => {
    const [position] = readBody([
      line('岗位说明书'),
      head,
      rows(['工作经验', '六年以上'], [label, '1、有ERP测试经验\n2、持有ISTQB认证']),
    ]);
    expect(position?.['qualifications']).toEqual({
      experience: '六年以上',
      preferred: ['有ERP测试经验', '持有ISTQB认证'],
    });
  },
);
