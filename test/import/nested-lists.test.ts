import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { importDocuments } from '../../src/import/index.ts';

const readText = (written: readonly string[]): Record<string, unknown> =>
  importDocuments([{ file: '07_a.md', bytes: new TextEncoder().encode(written.join('\n')) }])
    .files.filter(({ path }) => path.startsWith('positions/'))
    .map((each) => parse(each.text))[0] as Record<string, unknown>;

describe('a list within a list', () => {
  it('has a head that is a group of duties or a kind of what is asked, and the sentence above may name the job', () => {
    const form = readText([
      '# Job Description',
      '',
      'A Stage Carpenter is a maker of sets who builds and mends what stands on the stage.',
      '',
      '## Key Responsibilities',
      '- Before the show',
      '  - Checks every flat',
      '- Sweeps the stage',
      '',
      '## Required Skills',
      '- Technical Knowledge:',
      '  - Timber and joints',
      '- Calm in the dark',
      '',
      '## Lifting Requirements',
      'Able to do the following if necessary:',
      '- Heavy lifting.',
    ]);
    expect(form).toMatchObject({
      title: 'Stage Carpenter',
      summary: ['A Stage Carpenter is a maker of sets who builds and mends what stands on the stage.'],
      duties: [{ duty: 'Checks every flat', group: 'Before the show' }, { duty: 'Sweeps the stage' }],
      qualifications: { knowledge: ['Timber and joints'], abilities: ['Calm in the dark'] },
      conditions: { physical: ['Heavy lifting.'] },
    });
    expect(form['duties']).toEqual([
      { duty: 'Checks every flat', group: 'Before the show' },
      { duty: 'Sweeps the stage' },
    ]);
  });
});
