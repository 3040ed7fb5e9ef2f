import { describe, expect, it } from 'vitest';
import { paragraph, table } from '../support/corpus/blocks.ts';
import { line, readBody, rows, text } from '../support/imported-blocks.ts';

const bold = (written: string) => paragraph([{ text: written, role: 'note', bold: true }]);

describe('a paper of no position', () => {
  it('asks to revise descriptions, is to be copied, or records what happens to somebody', () => {
    const notice = [
      bold('关于修订岗位说明书的通知'),
      line('附件2：填表说明'),
      line('1、岗位名称：按规范名称填写。'),
      line('2、工作职责：列出应承担的工作，内容具体。'),
    ];
    const copy = [
      bold('运营部岗位说明书模板'),
      rows(
        ['岗位名称', '（例如：运营专员）'],
        ['直接上级', '（根据实际情况填写）'],
        ['岗位概述', '（简要说明核心价值）'],
      ),
    ];
    const record = [
      bold('员工转正申请表'),
      table(4, [['岗位', '市场专员', '部门', '市场部'].map((each) => text(each))]),
      rows(['自我评价', '认真负责'], ['上级评价', '同意转正']),
    ];
    expect([notice, copy, record].map((body) => readBody(body).length)).toEqual([0, 0, 0]);
  });
});
