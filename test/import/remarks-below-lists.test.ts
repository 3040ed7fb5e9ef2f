import { describe, expect, it } from 'vitest';
import { positionsIn } from '../support/imported.ts';

const titles = (text: string) =>
  positionsIn('list.csv', text)
    .map(({ title }) => title)
    .sort();

describe('a row below a list of positions with a text in the place of the title alone', () => {
  it.each(['Subject to approval by the board', 'Not yet agreed with the union'])('is a remark: %s', (remark) => {
    const list = `Code,Job title,Department,Reports to,Grade\nT1,Rigger,Stage,Technical Manager,C\nT2,Flyman,Stage,Technical Manager,B\n,,,,\n,${remark},,,\n`;
    expect(titles(list)).toEqual(['Flyman', 'Rigger']);
  });

  it('is a remark in Chinese', () => {
    const list = `岗位编号,岗位名称,所属部门,直接上级\nA1,会计,财务部,财务经理\nA2,出纳,财务部,财务经理\n,以编制办批复为准,,\n`;
    expect(titles(list)).toEqual(['会计', '出纳'].sort());
  });

  it('is a remark below rows of duties', () => {
    const list = `Code,Job title,Department,Duty,KPI\nT1,Rigger,Stage,Hang the lamps,Lamps hung\n,,,Check the chains,Chains checked\nT2,Flyman,Loft,Move the bars,Bars moved\n,,,,\n,For discussion in May,,,\n`;
    expect(titles(list)).toEqual(['Flyman', 'Rigger']);
  });

  // Among rows of duties the department of the row above holds for the next ones too.
  it.each([
    ['Not yet agreed with the union', ['Flyman', 'Rigger', 'Usher']],
    ['Stage Carpenter', ['Flyman', 'Rigger', 'Stage Carpenter', 'Usher']],
  ])('is a position where it is the name of a job: %s', (last, expected) => {
    const list = `Code,Job title,Department,Duty,KPI\nT1,Rigger,Stage,Hang the lamps,Lamps hung\n,,,Check the chains,Chains checked\nT2,Flyman,,Move the bars,Bars moved\nF1,Usher,Front,Show seats,Seats found\n,${last},,,\n`;
    expect(titles(list)).toEqual(expected);
  });
});
