import { describe, expect, it } from 'vitest';
import { positionsIn, tableOf } from '../support/imported.ts';

const listening = tableOf(
  ['Behaviour', 'Stage 1', 'Stage 2', 'Stage 3'],
  ['In meetings', 'Lets others finish their sentences', 'Sums up what was said', 'Makes room for the quiet ones'],
);

describe('what is expected at each level', () => {
  it('makes no position, in tables or in lists', () => {
    const stages = tableOf(
      ['Stage', 'In brief', 'Usual grades'],
      ['1', 'Shows up', 'A'],
      ['2', 'Helps', 'B'],
      ['3', 'Leads', 'C'],
    );
    const behaviours = `# How we lead at Thornby Foods\n\nLeadership at three stages\n${stages}**Listening**\n${listening}`;
    expect(positionsIn('a.md', behaviours)).toEqual([]);
    const levels = (name: string, ...does: readonly string[]) =>
      `**${name}**\n\n${does.map((each) => `- ${each}\n`).join('')}\n`;
    const lists = [
      '# Technical expectations\n\n**Responsibilities at each level**\n\n',
      levels('Level 1', 'Checks own work', 'Asks when stuck'),
      levels('Level 2', 'Checks the work of others'),
      levels('Level 3', 'Sets the method'),
    ].join('');
    expect(positionsIn('a.md', lists)).toEqual([]);
    const chinese = tableOf(
      ['一级', '二级', '三级'],
      ['当天承认自己的失误', '报坏消息时附上办法', '保护敢于直言的同事'],
    );
    expect(positionsIn('a.md', `# 员工行为等级标准\n\n**坦诚**\n${chinese}`)).toEqual([]);
    const framework =
      '# Leadership Capability Framework\n\n**Purpose**\n\nTo say how we lead.\n\n**Skills**\n\n- Listens well\n';
    expect(positionsIn('a.md', framework)).toEqual([]);
  });

  it('is kept in a form, and is no grade of it', () => {
    const form =
      '# Night Pharmacist\n\n**Department:** Pharmacy\n\n**Duties**\n\n- Dispense urgent orders\n\n**Behaviours**\n';
    const ticked = tableOf(
      ['Skill', 'Level 1', 'Level 2', 'Level 3'],
      ['Counselling', 'X', '', ''],
      ['Accuracy', '', '', 'X'],
    );
    for (const table of [listening, ticked]) {
      const [position, ...more] = positionsIn('a.md', form + table);
      expect(more).toEqual([]);
      expect(position).toMatchObject({ title: 'Night Pharmacist', duties: [{ duty: 'Dispense urgent orders' }] });
      expect(position).not.toHaveProperty('grade');
      expect(position).not.toHaveProperty('qualifications');
    }
    expect(positionsIn('a.md', form + listening)[0]?.['x-imported']).toEqual(
      expect.arrayContaining([expect.objectContaining({ label: 'Stage 2', text: 'Sums up what was said' })]),
    );
  });

  it('makes no other paper of a form whose title is the name of no known job', () => {
    const tasting = tableOf(
      ['Level 1', 'Level 2', 'Level 3'],
      ['Knows one country', 'Knows the continent', 'Judges others'],
    );
    const form = `**Cellar Sommelier**\n\n**Reports to:** Head of Wine\n\n**Duties**\n\n- Keeps the cellar\n\n**Tasting**\n${tasting}`;
    expect(positionsIn('a.md', form)).toMatchObject([{ title: 'Cellar Sommelier', reportsTo: 'Head of Wine' }]);
  });

  it('leaves the levels of one job to its own form', () => {
    const table = tableOf(
      ['', 'Level 1', 'Level 2', 'Level 3'],
      ['Responsibilities', 'Builds small pipelines', 'Owns a pipeline', 'Designs the platform'],
    );
    expect(positionsIn('a.md', `# Data Engineer\n\n**Department:** Platform\n${table}`)).toHaveLength(1);
  });
});
