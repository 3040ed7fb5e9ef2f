import { describe, expect, it } from 'vitest';
import { positionsIn } from '../support/imported.ts';

const readText = (written: string, file = 'a.txt') => positionsIn(file, written);

describe('a page', () => {
  it('has settings as YAML or as TOML, also of several lines and below others', () => {
    const yaml = readText(
      [
        '---',
        'position: Loader',
        'description: >-',
        '  ## Cut off in the mi...',
        'hiringOrganization:',
        '  name: Greens',
        'baseSalary:',
        '  currency: USD',
        '  minValue: 21.5',
        '  maxValue: 24',
        '---',
        '## Duties',
        '- Loads trucks',
      ].join('\n'),
      'a.md',
    );
    expect(yaml).toHaveLength(1);
    expect(yaml[0]).toMatchObject({ title: 'Loader', pay: { min: 21.5, max: 24, currency: 'USD' } });
    const [toml] = readText(
      ['+++', 'title = "Director"', 'a_job_type = ["Full time"]', 'tags = []', '+++', 'Duties:', '- Leads'].join('\n'),
      'a.md',
    );
    expect(toml).toMatchObject({ title: 'Director', employmentType: 'Full time', duties: [{ duty: 'Leads' }] });
  });

  it('is no position where it explains words', () => {
    const written = [
      '# Terms and Definitions',
      '## Accountability',
      'Work that goes on.',
      '## Role',
      'Has a purpose and a holder.',
    ];
    expect(readText(written.join('\n'), 'a.md')).toEqual([]);
  });

  it('may have its title in its name alone, without its number', () => {
    const [form] = readText('Department: Stage\nDuties:\n- Calls cues\nSkills:\n- Calm', '018_stage_manager.txt');
    expect(form).toMatchObject({ title: 'Stage Manager' });
  });
});
