import { describe, expect, it } from 'vitest';
import { note, paragraph } from '../support/corpus/blocks.ts';
import { positionsIn } from '../support/imported.ts';
import { line, readBody } from '../support/imported-blocks.ts';

describe('a paper with the sections of a procedure', () => {
  it('is no position, whatever it is called and whoever is responsible', () => {
    const text =
      '# HR-07_Shelf Labels Control\n\n1. Objective\n\nTo keep the labels of all shelves alike.\n\n2. Scope\n\nAll rooms of the archive.\n\n3. Responsibility\n\n- Archivist – writes the labels.\n- Porter – hangs them.\n\n4. Procedure\n\n- The room is listed.\n- The labels are printed.\n';
    expect(positionsIn('a.md', text)).toEqual([]);
  });

  it('is none in Chinese', () => {
    const text =
      '# HR-07 标签控制\n\n1. 目的\n\n统一各库房标签。\n\n2. 适用范围\n\n全部库房。\n\n3. 职责\n\n- 档案员负责书写标签。\n- 门卫负责悬挂。\n\n4. 工作程序\n\n- 登记库房。\n- 打印标签。\n';
    expect(positionsIn('a.md', text)).toEqual([]);
    expect(positionsIn('a.md', text.replace('工作程序', '管理程序及办法'))).toEqual([]);
  });

  it('is a position where a label or the heading names one', () => {
    const text =
      '# Archivist\n\nReports to: Head of Archives\n\n1. Purpose\n\nTo keep the labels of all shelves alike.\n\n2. Scope\n\nAll rooms of the archive.\n\n3. Responsibilities\n\n- Writes the labels.\n- Lists the rooms.\n\n4. Procedure\n\nBy the handbook.\n';
    expect(positionsIn('a.md', text)).toMatchObject([{ title: 'Archivist', reportsTo: 'Head of Archives' }]);
  });

  it('is none where bare numbers are before its sections', () => {
    const heading = (text: string) => paragraph([note(text)], { style: 'heading-1' });
    const body = [
      paragraph([note('台秤共用控制程序')], { style: 'title' }),
      heading('1 目的'),
      line('库房与化验室共用的台秤怎样控制职责、要求和记录，由本程序规定。'),
      heading('2 适用范围'),
      line('本厂一切共用的台秤都适用。'),
      heading('3 职责'),
      line('3.1 台秤归计量部门管，并由其验证。'),
      line('3.2 化验室要正确使用台秤，用前先校零，并送检。'),
      heading('4 程序'),
      line('4.1.1 每年送检一次。'),
    ];
    expect(readBody(body)).toEqual([]);
  });
});
