import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { naughtyNames, plant } from '../support/naughty-reports.ts';
import { compiled, finding, place, report, warning } from '../support/report.ts';
import { runJd } from '../support/run.ts';
import { muddled } from '../support/validate-output.ts';

/** What GitLab's documentation of Code Quality reports asks of each entry. */
const isReport = new Ajv().compile({
  type: 'array',
  items: {
    type: 'object',
    required: ['description', 'check_name', 'fingerprint', 'location', 'severity'],
    properties: {
      description: { type: 'string', minLength: 1 },
      check_name: { type: 'string' },
      fingerprint: { type: 'string' },
      severity: { enum: ['info', 'minor', 'major', 'critical', 'blocker'] },
      location: {
        type: 'object',
        required: ['path', 'lines'],
        properties: {
          path: { type: 'string', pattern: '^(?!\\./|/)' },
          lines: { type: 'object', required: ['begin'], properties: { begin: { type: 'integer', minimum: 1 } } },
        },
      },
    },
  },
});

interface Entry {
  readonly fingerprint: string;
  readonly severity: string;
  readonly location: { readonly path: string; readonly lines: object };
}

function readReport(text: string): readonly Entry[] {
  const entries = JSON.parse(text);
  expect(isReport(entries), JSON.stringify(isReport.errors)).toBe(true);
  expect(new Set(entries.map(({ fingerprint }: Entry) => fingerprint)).size).toBe(entries.length);
  return entries;
}

describe('gitlab', () => {
  it('has an entry a finding, with the path in the repository', async () => {
    const told = [finding(place('a.yaml', 2, 3, 1, 4), { help: 'fix it' }), finding(place('b.yaml', 1, 1, 1), warning)];
    const entries = readReport(await report('gitlab', { ...compiled(told), locate: (file) => `hr/${file}` }));
    expect(entries).toEqual([
      {
        description: 'wrong; fix it',
        check_name: 'org/unknown-superior',
        fingerprint: expect.stringMatching(/^[\da-f]{28}$/),
        severity: 'major',
        location: { path: 'hr/a.yaml', lines: { begin: 2, end: 4 } },
      },
      expect.objectContaining({ description: 'no superior', severity: 'minor' }),
    ]);
    expect(await report('gitlab', compiled([]))).toBe('[]\n');
  });

  it('knows a finding again where lines have moved, and by no sentence or number of another', async () => {
    const prints = async (files: Record<string, string>, lang: string) => {
      const { out } = await runJd(['validate', '--format', 'gitlab', '--lang', lang], { ...muddled, ...files });
      return readReport(out).map(({ fingerprint }) => fingerprint);
    };
    const before = await prints({}, 'en');
    const moved = Object.fromEntries(
      Object.entries(muddled).flatMap(([file, text]) =>
        typeof text === 'string' ? [[file, `# Moved\n\n${text}`]] : [],
      ),
    );
    expect(await prints(moved, 'en')).toEqual(before);
    expect(
      await prints({ '/work/positions/clerk.yaml': 'title: Clerk\ndepartment: Service\nreportsTo: haed\n' }, 'en'),
    ).toEqual(expect.arrayContaining(before));
    const chinese = await prints({}, 'zh-CN');
    expect(chinese.filter((each) => before.includes(each)).length).toBeGreaterThan(before.length / 2);
  });

  it('tells equal findings apart, whatever their texts are', async () => {
    const twins = Array.from({ length: 50 }, () => finding(place('a.yaml', 1, 1, 2)));
    expect(readReport(await report('gitlab', compiled(twins)))).toHaveLength(50);
    for (const text of naughtyNames) readReport(await report('gitlab', plant(text)));
  });
});
