import { describe, expect, it } from 'vitest';
import { positionsIn, tableOf } from '../support/imported.ts';

const lines = (...written: readonly string[]) => written.join('\n');
const title = ['岗位名称', '装卸工', '所属部门', '物流部'];
const duties = ['岗位职责', '装卸货物', '', ''];

describe('a value that is a label elsewhere', () => {
  it.each([[['学历', '高中', '证书', '上岗证']], [['证书', '上岗证', '学历', '高中']]])(
    'is the value of the label at its left: %j',
    (row) => {
      expect(positionsIn('a.md', tableOf(title, duties, row))).toMatchObject([
        { qualifications: { education: '高中', certificates: ['上岗证'] } },
      ]);
    },
  );

  it('makes no head of a row of labels and values', () => {
    expect(positionsIn('a.md', tableOf(title, ['学历', '高中', '证书', '上岗证'], duties))).toMatchObject([
      { qualifications: { education: '高中', certificates: ['上岗证'] }, duties: [{ duty: '装卸货物' }] },
    ]);
  });

  it.each([
    [['编制', '审核', '批准', '日期']],
    [['内部联系', '', '外部联系', '']],
    [['内部联系', '外部联系', '编制', '审核']],
  ])('is none where labels stand above empty cells: %j', (row) => {
    const [position] = positionsIn('a.md', tableOf(title, duties, row, ['', '', '', '']));
    expect(position).toEqual({ title: '装卸工', department: '物流部', duties: [{ duty: '装卸货物' }] });
  });

  it('is a duty, too', () => {
    const table = tableOf(['Job title', 'Clerk'], ['Department', 'Stores'], ['Duties', 'Training']);
    expect(positionsIn('a.md', table)).toMatchObject([{ duties: [{ duty: 'Training' }] }]);
  });

  it('is the value of the label above it', () => {
    const text = lines(
      '岗位名称',
      '装卸工',
      '所属部门',
      '物流部',
      '岗位职责',
      '1. 装卸货物',
      '证书',
      '上岗证',
      '学历',
      '高中',
    );
    expect(positionsIn('a.txt', text)).toMatchObject([
      { title: '装卸工', qualifications: { education: '高中', certificates: ['上岗证'] } },
    ]);
  });

  it.each([[['工作环境：仓库']], [[]]])('is one of the requirements among which it is, before %j', (after) => {
    const text = lines(
      '岗位名称：装卸工',
      '部门：物流部',
      '岗位职责',
      '1. 装卸货物',
      '任职资格',
      '高中学历',
      '上岗证',
      ...after,
    );
    expect(positionsIn('a.txt', text)).toMatchObject([
      { qualifications: { education: '高中学历', certificates: ['上岗证'] } },
    ]);
  });

  it('leaves a label with a list of its own as it is', () => {
    const text = lines('岗位名称：装卸工', '部门：物流部', '岗位职责', '1. 装卸货物', '证书', '资格证书', '1. 焊工证');
    expect(positionsIn('a.txt', text)).toMatchObject([{ qualifications: { certificates: ['焊工证'] } }]);
  });
});
