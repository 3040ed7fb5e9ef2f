import { describe, expect, it } from 'vitest';
import { table } from '../support/corpus/blocks.ts';
import { line, readBody, text } from '../support/imported-blocks.ts';

const rows = (...all: string[][]) =>
  table(
    all[0]?.length ?? 0,
    all.map((row) => row.map((each) => text(each))),
  );

describe('what is beside the position in its form', () => {
  it('is the sum of the shares, in whatever column its word is', () => {
    const [first] = readBody([
      rows(['Title', 'Print Room Assistant']),
      line('Duties'),
      rows(['% of time', 'Duty'], ['70%', 'Prints the exam papers.'], ['30%', 'Binds the theses.'], ['100%', 'Total']),
    ]);
    expect(first?.['duties']).toMatchObject([
      { duty: 'Prints the exam papers.', share: 70 },
      { duty: 'Binds the theses.', share: 30 },
    ]);
    const [chinese] = readBody([
      rows(['岗位名称', '文印员']),
      rows(['占比', '岗位职责'], ['70%', '印制试卷。'], ['30%', '装订论文。'], ['100%', '合计']),
    ]);
    expect(chinese?.['duties']).toHaveLength(2);
  });

  it('is what levels mean, by name', () => {
    const [first] = readBody([
      rows(['Job title', 'Pump Attendant'], ['Purpose', 'Keeps the pumps running.'], ['Duties', 'Greases the pumps.']),
      rows(
        ['Skill level', 'Description'],
        ['Basic', 'Work is learned by demonstration in days'],
        ['Discretionary', 'The operator follows a procedure'],
        ['Specialised', 'Applies a body of theory'],
      ),
    ]);
    expect(first).toMatchObject({ summary: ['Keeps the pumps running.'], duties: [{ duty: 'Greases the pumps.' }] });
    const [chinese] = readBody([
      rows(['岗位名称', '水泵工'], ['岗位目的', '保证水泵正常运行。'], ['岗位职责', '给水泵加油。']),
      rows(
        ['技能等级', '说明'],
        ['基本', '几天内跟班学会的工作'],
        ['熟练', '按规程独立完成的工作'],
        ['专业', '需要运用理论知识的工作'],
      ),
    ]);
    expect(chinese).toMatchObject({ summary: ['保证水泵正常运行。'], duties: [{ duty: '给水泵加油。' }] });
  });

  it('is a day with points and two digits for the year', () => {
    const [first] = readBody([
      rows(
        ['Title', 'Lamp Cleaner'],
        ['Duties', 'Cleans the lamps.'],
        ['Approved by', 'M. Quill'],
        ['Approved date', '11.6.24'],
      ),
    ]);
    expect(first).toMatchObject({ approval: { approved: { date: '2024-06-11' } } });
  });
});
