import { describe, expect, it } from 'vitest';
import { hostileTexts, writeHostileWorkspace } from '../../support/hostile-values.ts';
import type { MemoryFiles } from '../../support/memory-host.ts';
import { runJd } from '../../support/run.ts';
import { writePosition } from '../../support/workspace.ts';

const config = (rest = ''): MemoryFiles => ({
  '/work/jd.config.yaml': `handbook: { language: en, organisation: Distribution Center 4, region: US${rest} }\n`,
});
const head = `code: WO-1
title: Loader
department: Docks
reportsTo: null
location: Houston
employmentType: Full time, regular; part time, 24 hours a week
effective: 2025-01-06
conditions: { hours: "6 to 14" }
pay: { min: 18, max: 21.5, currency: USD, period: hour }`;
const loader: MemoryFiles = { '/work/positions/loader.yaml': writePosition(head) };

interface Posting extends Readonly<Record<string, unknown>> {
  readonly title: string;
  readonly description: string;
}

async function build(files: MemoryFiles, ...words: readonly string[]) {
  const run = await runJd(['build', '--format', 'jobposting', ...words], files);
  expect(run.exitCode, run.err).toBe(0);
  const text = String(run.files['/work/dist/jobpostings.json']);
  const postings: readonly Posting[] = text === 'undefined' ? [] : JSON.parse(text)['@graph'];
  return { ...run, text, postings };
}

describe('jd build --format jobposting', () => {
  it('says in the words of schema.org what the form says', async () => {
    const { text, postings, err } = await build({ ...config(', pay: true'), ...loader });
    expect(JSON.parse(text)['@context']).toBe('https://schema.org');
    expect(err).not.toContain('posting');
    expect(postings).toEqual([
      {
        '@type': 'JobPosting',
        title: 'Loader',
        description: '<p>Does the work.</p><ul><li>does it</li></ul>',
        identifier: { '@type': 'PropertyValue', name: 'Distribution Center 4', value: 'WO-1' },
        datePosted: '2025-01-06',
        hiringOrganization: { '@type': 'Organization', name: 'Distribution Center 4' },
        jobLocation: {
          '@type': 'Place',
          address: { '@type': 'PostalAddress', addressLocality: 'Houston', addressCountry: 'US' },
        },
        employmentType: ['FULL_TIME', 'PART_TIME'],
        baseSalary: {
          '@type': 'MonetaryAmount',
          currency: 'USD',
          value: { '@type': 'QuantitativeValue', minValue: 18, maxValue: 21.5, unitText: 'HOUR' },
        },
        responsibilities: 'does it',
        qualifications: 'a degree',
        workHours: '6 to 14',
      },
    ]);
  });

  it('says of what is only preferred that it is', async () => {
    const text = writePosition(head).replace(
      '{ education: a degree }',
      '{ preferred: [a degree in *logistics*, Polish], education: a degree, certificates: [forklift] }',
    );
    const own = { '/work/positions/loader.yaml': text };
    const { postings } = await build({ ...config(), ...own });
    expect(postings[0]?.['qualifications']).toBe(
      'a degree\nforklift\nPreferred: a degree in logistics\nPreferred: Polish',
    );
    const chinese = config()['/work/jd.config.yaml']?.toString().replace('language: en', 'language: zh-CN') ?? '';
    const { postings: others } = await build({ '/work/jd.config.yaml': chinese, ...own });
    expect(others[0]?.['qualifications']).toContain('\n优先条件：Polish');
  });

  it('keeps pay to itself unless the handbook shows it', async () => {
    expect((await build({ ...config(), ...loader })).text).not.toMatch(/baseSalary|21\.5|USD/);
  });

  it('leaves out who lacks what is required, and names them with what is missing', async () => {
    const files = {
      ...loader,
      '/work/positions/agent.yaml': writePosition('title: Agent\ndepartment: Docks\nreportsTo: loader'),
      '/work/positions/porter.yaml': writePosition('title: Porter\ndepartment: Docks\nreportsTo: loader'),
    };
    const { postings, err } = await build({ ...config(), ...files });
    expect(postings.map(({ title }) => title)).toEqual(['Loader']);
    expect(err).toContain(
      'not among the job postings, because `effective` and `location` are missing: `Agent`, `Porter`\n',
    );
    const bare = await build(files);
    expect(bare.postings).toEqual([]);
    expect(bare.err).toContain('`handbook.organisation` and `handbook.region` are missing: `Loader`');
  });

  it('takes the date of the approval if there is no other, and never today', async () => {
    const approved = writePosition(
      head.replace('effective: 2025-01-06', 'approval: { approved: { by: A, date: 2024-02-29 } }'),
    );
    const { postings } = await build({ ...config(), '/work/positions/loader.yaml': approved });
    expect(postings).toMatchObject([{ datePosted: '2024-02-29' }]);
  });

  it.each([
    ['currency: RMB, period: month', '`pay.currency`'],
    ['currency: usd, period: month', '`pay.currency`'],
    ['currency: CNY, period: shift', '`pay.period`'],
  ])('posts without pay that is not exact (%s)', async (pay, key) => {
    const form = writePosition(head.replace('currency: USD, period: hour', pay));
    const { postings, err } = await build({ ...config(', pay: true'), '/work/positions/loader.yaml': form });
    expect(postings).toHaveLength(1);
    expect(postings[0]).not.toHaveProperty('baseSalary');
    expect(err).toMatch(new RegExp(`posted without pay, because ${key} is not .*: \`Loader\``));
  });

  it('also writes one in a file with --split, and takes it down when it is not made again', async () => {
    const first = await build({ ...config(), ...loader }, '--split');
    const file = '/work/dist/jobpostings/loader.json';
    const { '@context': context, ...posting } = JSON.parse(String(first.files[file]));
    expect([context, posting]).toEqual(['https://schema.org', first.postings[0]]);
    const undated = {
      ...first.files,
      '/work/positions/loader.yaml': writePosition(head.replace(/^effective.*\n/m, '')),
    };
    const second = await build(undated, '--split');
    expect(second.files[file]).toBeUndefined();
    expect(second.err).toContain('`jobpostings/loader.json`');
  });

  it('names a part for what it holds', async () => {
    const { files } = await build({ ...config(), ...loader }, '--position', 'loader');
    expect(Object.keys(files).filter((file) => file.startsWith('/work/dist/job'))).toEqual([
      '/work/dist/jobpostings-loader.json',
    ]);
  });

  it('says of a draft that it is one', async () => {
    const form = writePosition(head.replace('reportsTo: null', 'reportsTo: nobody'));
    const { postings } = await build({ ...config(), '/work/positions/loader.yaml': form }, '--allow-errors');
    expect(postings[0]?.description).toMatch(/^<p><strong>DRAFT<\/strong><\/p><p>/);
  });

  it('can be put into a page, whatever the texts are', async () => {
    const hostile = Object.entries(writeHostileWorkspace()).filter(([file]) => file.includes('/positions/'));
    const files = Object.fromEntries(
      hostile.map(([file, text]) => [file, `${text}location: "</script>"\neffective: 2025-01-06\n`]),
    );
    const { text, postings } = await build({ ...config(), ...files });
    expect(text).not.toContain('<');
    expect(postings.map(({ title }) => title).sort()).toEqual([...hostileTexts].sort());
    for (const { description } of postings) expect(description).not.toMatch(/<(?!\/?(?:p|ul|li|strong|em|code|br)>)/);
  });
});
