import { describe, expect, it } from 'vitest';
import { positionsIn } from '../support/imported.ts';

const card = (heading: string, facts: string) =>
  `## ${heading}\n\n| Field | Details |\n|---|---|\n| Role Code | ${heading.length} |\n${facts}\n\n### Must-have skills\n\n- SQL\n\n### Good-to-have skills\n\n- Rust\n\n### Responsibilities\n\n- Tests.\n- Reports.\n\n**Next role in career path:** Data Lead\n\n`;

describe('cards of roles', () => {
  it('names the job behind the name of the paper, with what it is about', () => {
    const facts = '| Practice / Dept. | Data |\n| Relevant Exp. | 3 years |';
    const found = positionsIn(
      'a.md',
      `# Cards\n\n${card('Role Card : Data Engineer – Real Time', facts)}${card('Role Card : Data Analyst – Retail', facts)}`,
    );
    expect(found).toMatchObject(
      ['Data Engineer – Real Time', 'Data Analyst – Retail'].map((title) => ({
        title,
        department: 'Data',
        qualifications: { experience: '3 years', abilities: ['SQL'], preferred: ['Rust'] },
        career: { promotion: ['Data Lead'] },
      })),
    );
    expect(found.every(({ incumbents }) => incumbents === undefined)).toBe(true);
  });

  it('takes what a job is about for nobody, and a name for its holder', () => {
    const found = positionsIn(
      'a.md',
      '# Crew\n\n## Test Engineer – Automation\n\n**Responsible for:**\n- Tests.\n- Reports.\n\n## Yard Lead – Joss\n\n**Responsible for:**\n- Loads.\n- Sweeps.\n',
    );
    expect(found).toMatchObject([
      { title: 'Test Engineer – Automation' },
      { title: 'Yard Lead', incumbents: ['Joss'] },
    ]);
  });
});
