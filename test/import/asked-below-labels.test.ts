import { describe, expect, it } from 'vitest';
import { note, paragraph, table } from '../support/corpus/blocks.ts';
import { line, readBody, text } from '../support/imported-blocks.ts';

const bold = (written: string) => paragraph([{ ...note(written), bold: true }]);

describe('what a form asks right below a label', () => {
  it('is no value in a numbered table, and says what belongs below a label that nobody knows', () => {
    const [first] = readBody([
      table(2, [
        [text('Job title'), text('Demand Planner')],
        [text('1. Purpose of the role\nWhat is the main aim of this role? Describe its key objectives.', 2)],
        [text('Keeps the forecast of all brands.', 2)],
        [text('2. Main responsibilities\nDescribe the tasks and results of the job.', 2)],
        [text('Runs the monthly forecast.\nLists promotions with sales.', 2)],
        [text('3. Freedom to act\nWhat may the job holder decide without asking the manager?', 2)],
        [text('Changes forecasts up to 10 %.', 2)],
        [text('4. Requirements\nList the minimum education and experience.', 2)],
        [text('Education: Degree\nExperience: Two years', 2)],
      ]),
    ]);
    expect(first).toMatchObject({
      summary: ['Keeps the forecast of all brands.'],
      duties: [{ duty: 'Runs the monthly forecast.' }, { duty: 'Lists promotions with sales.' }],
      authority: [{ text: 'Changes forecasts up to 10 %.' }],
      qualifications: { education: 'Degree', experience: 'Two years' },
    });
  });

  it('is none below bold labels, where a duty may begin with the same verbs', () => {
    const [first] = readBody([
      bold('Position title: Demand Planner'),
      bold('Purpose'),
      line('Briefly explain what the position is for.'),
      line('Keeps the forecast of all brands.'),
      bold('Key accountabilities'),
      line('Use bullet points for the five to eight results of the position. No more than ten.'),
      line('List open promotions for the planners each week.'),
      line('Provide suppliers with forecasts.'),
    ]);
    expect(first).toMatchObject({
      summary: ['Keeps the forecast of all brands.'],
      duties: [
        { duty: 'List open promotions for the planners each week.' },
        { duty: 'Provide suppliers with forecasts.' },
      ],
    });
  });
});
