import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { importDocuments } from '../../src/import/index.ts';

const readText = (written: string): Record<string, unknown> | undefined =>
  importDocuments([{ file: 'a.md', bytes: new TextEncoder().encode(written) }])
    .files.filter(({ path }) => path.startsWith('positions/'))
    .map((each) => parse(each.text))[0] as Record<string, unknown> | undefined;

describe('a line among duties', () => {
  it('is a group in plain letters below a label and above a list, and so are those like it', () => {
    const first = readText(
      '# Ward Nurse\n\nReports to: Matron\n\n**KEY DUTIES**\n\nClinical Care\n\n- Assess patients\n- Give medicine\n\nAdministration\n\n- Keep notes\n\n**Skills**\n\n- Patience\n',
    );
    expect(first?.['duties']).toEqual([
      { group: 'Clinical Care', duty: 'Assess patients' },
      { group: 'Clinical Care', duty: 'Give medicine' },
      { group: 'Administration', duty: 'Keep notes' },
    ]);
  });

  it('is a group among bold ones, though it names who reports elsewhere', () => {
    const first = readText(
      '# Shift Lead\n\nReports to: Plant Manager\n\n## Duties\n\n**Safety**\n\n- Run talks\n\n**People Management**\n\n- Train operators\n\n## Key Performance Indicators\n\n- No accidents\n',
    );
    expect(first).toMatchObject({
      duties: [{ group: 'Safety' }, { group: 'People Management', duty: 'Train operators' }],
    });
    expect(first).not.toHaveProperty('directReports');
  });

  it('alone below the name of a job makes it a position', () => {
    expect(readText('Kitchen Assistant\n\nDuties:\n- Wash pots\n- Peel potatoes\n')).toMatchObject({
      title: 'Kitchen Assistant',
      duties: [{ duty: 'Wash pots' }, { duty: 'Peel potatoes' }],
    });
  });
});

describe('an advertisement', () => {
  it('says of its employer and its interviews nothing of the position', () => {
    const first = readText(
      '# Data Engineer\n\nReports to: Head of Data\n\n## Summary\n\nBuilds pipelines.\n\n### Why Acme?\n\nWe have a garden.\n\n## Duties\n\n- Write queries\n\n## Interview Process\n\n| Stage | Description | Duration |\n|---|---|---|\n| 1. Screen | A first talk about fit | 30 min |\n| 2. Manager | Leadership | 60 min |\n',
    );
    expect(first).toMatchObject({ summary: ['Builds pipelines.'], duties: [{ duty: 'Write queries' }] });
    expect(first?.['x-imported']).toEqual(
      expect.arrayContaining([expect.objectContaining({ text: 'We have a garden.' })]),
    );
  });
});

describe('a heading with two numbers', () => {
  it('heads a group or a part, and is no item', () => {
    const first = readText(
      '# Site Foreman\n\n## 1. Goal\n\nBuild on time.\n\nReports to: Manager\n\n## 2. Tasks\n\n### 2.1 Planning\n\n- Plan the week\n\n### 2.2 Safety\n\n- Hold talks\n\n## 3. Profile\n\n### 3.1 Education\n\nTrade certificate\n',
    );
    expect(first).toMatchObject({
      qualifications: { education: 'Trade certificate' },
      duties: [{ group: 'Planning', duty: 'Plan the week' }, { group: 'Safety' }],
    });
  });
});
