import { describe, expect, it } from 'vitest';
import { readExamples } from '../../support/example-files.ts';
import { runJd } from '../../support/run.ts';
import { readParts } from '../../support/show-docx.ts';

const zones = ['UTC', 'Asia/Shanghai', 'America/New_York', 'Pacific/Apia'];

async function build(example: string, env: Readonly<Record<string, string>> = {}): Promise<Uint8Array> {
  const run = await runJd(['build', `examples/${example}`, '--format', 'docx'], readExamples(), { env });
  expect(run.exitCode, run.err).toBe(0);
  return run.files[`/work/examples/${example}/dist/handbook.docx`] as Uint8Array;
}

describe.each(['customer-service', 'warehouse-operations'])('the Word document of %s', (example) => {
  it('has the same bytes each time and in every time zone', async () => {
    const own = process.env['TZ'];
    const built: string[] = [];
    try {
      for (const zone of [...zones, 'UTC']) {
        process.env['TZ'] = zone;
        built.push(Buffer.from(await build(example)).toString('base64'));
      }
    } finally {
      if (own === undefined) delete process.env['TZ'];
      else process.env['TZ'] = own;
    }
    expect(built).toHaveLength(5);
    expect(new Set(built).size).toBe(1);
  });

  it('states the date of the handbook, or that of SOURCE_DATE_EPOCH', async () => {
    const core = async (env?: Readonly<Record<string, string>>): Promise<string> =>
      readParts(await build(example, env)).get('docProps/core.xml') ?? '';
    expect(await core()).toMatch(/<dcterms:created [^>]*>20\d\d-\d\d-\d\dT00:00:00Z</);
    expect(await core({ SOURCE_DATE_EPOCH: '1700000000' })).toContain('>2023-11-14T22:13:20Z</dcterms:modified>');
  });
});

it('states no date if none is known', async () => {
  const files = { '/work/positions/a.yaml': 'title: A\ndepartment: B\nreportsTo: null\n' };
  const run = await runJd(['build', '--format', 'docx'], files);
  const core = readParts(run.files['/work/dist/handbook.docx'] as Uint8Array).get('docProps/core.xml') ?? '';
  expect(core).toContain('<dc:title>');
  expect(core).not.toContain('dcterms:created');
});
