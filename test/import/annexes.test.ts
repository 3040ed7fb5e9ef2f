import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { importDocuments } from '../../src/import/index.ts';

function positionsOf(text: string): Record<string, unknown>[] {
  return importDocuments([{ file: 'a.txt', bytes: new TextEncoder().encode(text) }])
    .files.filter(({ path }) => path.startsWith('positions/'))
    .map((each) => parse(each.text) as Record<string, unknown>);
}

describe('a form that is the annex of another paper', () => {
  it('takes its title from the heading below the mark, and facts from a sentence', () => {
    const [position, ...others] = positionsOf(
      '附件3\n消防监控员岗位职责及要求\n配备人数：6人\n所属部门：安保部，直接上级：安保主管。\n一、岗位职责\n1、值守消防主机。\n2、核实报警。\n二、人员要求\n1、高中以上学历；\n2、持有消防证；\n三、值班时间\n四班三运转\n',
    );
    expect(others).toEqual([]);
    expect(position).toMatchObject({
      title: '消防监控员',
      department: '安保部',
      reportsTo: '安保主管',
      headcount: 6,
      qualifications: { education: '高中以上学历；', certificates: ['持有消防证；'] },
      duties: [{ duty: '值守消防主机。' }, { duty: '核实报警。' }],
      conditions: { hours: '四班三运转' },
    });
  });

  it('is read in English, too', () => {
    const [position] = positionsOf(
      'Annex B\nGate Guard\nDepartment: Safety, Reports to: Chief Guard.\nDuties\n1. Opens the gate.\n2. Locks the gate.\n',
    );
    expect(position).toMatchObject({
      title: 'Gate Guard',
      department: 'Safety',
      duties: [{ duty: 'Opens the gate.' }, { duty: 'Locks the gate.' }],
    });
  });
});

describe('rules about positions', () => {
  const rules = (title: string) =>
    `${title}\n1 目的\n明确职责。\n2 职责\n2.1 仓管员\n2.1.1 所属部门：物流部\n2.1.2 岗位职责\na) 收货；\nb) 发货；\n2.2 质检员\n2.2.1 所属部门：品管部\n2.2.2 岗位职责\na) 抽样；\nb) 判定；\n`;

  it('are no position themselves', () => {
    expect(positionsOf(rules('岗位职责管理规定')).map(({ title }) => title)).not.toContain('岗位职责管理规定');
    const text = '岗位职责管理办法\n一、岗位职责\n1、各部门编写说明书。\n二、任职要求\n1、人力资源部每年复核。\n';
    expect(positionsOf(text)).toEqual([]);
    expect(positionsOf(text.replace('管理办法', '办公室主任'))).toHaveLength(1);
  });
});
