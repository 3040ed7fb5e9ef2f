import { describe, expect, it } from 'vitest';
import { guessPath } from '../../src/import/labels/guess.ts';
import { isRules, titleIn } from '../../src/import/recognise/words/title.ts';
import { positionsIn } from '../support/imported.ts';

describe('a count before the name of a post', () => {
  it.each([
    ['Labor Category 3: Test Engineer II', 'Test Engineer II'],
    ['Labour Category 2 – Data Steward', 'Data Steward'],
    ['Position 1: Night Porter', 'Night Porter'],
    ['Post No. 4 – Driver, Senior', 'Driver, Senior'],
    ['ROLE B: Stage Manager', 'Stage Manager'],
    ['Role 2: Planning', undefined],
    ['Position 1: Reports to the Bursar.', undefined],
    ['Job 1 of 3', undefined],
  ])('of %s leaves the title', (heading, title) => {
    expect(titleIn(heading)).toBe(title);
  });

  it('begins a form each, and the head of the paper is none', () => {
    const one = (count: number, title: string, duty: string): string =>
      `**Labor Category ${count}: ${title}**\n\n**Functional Responsibilities:**\n\n- ${duty}\n- Writes the weekly status.\n\n**Minimum Education:** High school diploma.\n\n`;
    const found = positionsIn(
      'a.md',
      `**LABOR CATEGORY DEFINITIONS**\n\nThe following paragraphs define what we offer.\n\n${one(1, 'Welder III', 'Welds pipe to code.')}${one(2, 'Rigger, Lead', 'Plans lifts.')}`,
    );
    expect(found.map(({ title }) => title).sort()).toEqual(['Rigger, Lead', 'Welder III']);
    for (const each of found)
      expect(each).toMatchObject({ duties: [{}, {}], qualifications: { education: 'High school diploma.' } });
  });
});

describe('what is no title', () => {
  it.each([
    ['ORGANISATIONAL POSITION', 'x-structure'],
    ['Position within our organization', 'x-structure'],
    ['Functional organisation structure', 'x-structure'],
    ['Function of the Division', 'x'],
    ['Role of Department', 'x'],
    ['Position', 'title'],
    ['Name of department', 'department'],
  ])('%s is read as %s', (label, path) => {
    expect(guessPath(label)).toBe(path);
  });

  it.each([
    ['Pay and Grading Structure 2023–24', true],
    ['Salary Scales (from 2025)', true],
    ['Job Evaluation Scheme', true],
    ['薪酬等级结构表', true],
    ['2024年度职级体系', true],
    ['Pay Structure Analyst', false],
    ['薪酬主管', false],
    ['薪酬', false],
  ])('%s is a paper on pay and grades: %s', (heading, is) => {
    expect(isRules(heading)).toBe(is);
  });
});
