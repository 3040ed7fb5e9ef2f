import { describe, expect, it } from 'vitest';
import { buildPdf, writeWorkspace } from '../support/build-pdf.ts';
import { openPdf } from '../support/read-pdf.ts';
import { runJd } from '../support/run.ts';

/** Every place of a book in which a date stands, each with a day of its own. */
const manager = `title: Clinic Manager
department: Clinic
reportsTo: null
summary: Leads the clinic.
effective: 2024-05-03
reviewBy: 2025-05-04
revisions: [{ version: "1", date: 2024-05-05, change: First issue }]
approval:
  prepared: { by: Ana, date: 2024-05-06 }
  reviewed: { by: Ben, date: 2024-05-07 }
  approved: { by: Cleo, date: 2024-05-08 }
`;
const days = [1, 2, 3, 4, 5, 6, 7, 8, 9];

const config = (settings: string, theme = '') => `handbook:
  language: en
  date: 2024-05-01
  approval: { prepared: { by: Dan, date: 2024-05-02 } }
  revisions: [{ version: "1", date: 2024-05-09, change: First issue }]
  acknowledgement: true
  ${settings}
${theme}`;

/** Both pages and, read as text, nothing that changes from run to run. */
async function build(settings: string, theme = ''): Promise<Record<'md' | 'html', string>> {
  const files = { '/work/positions/manager.yaml': manager, '/work/jd.config.yaml': config(settings, theme) };
  const { exitCode, err, files: built } = await runJd(['build', '--lang', 'en'], files);
  expect(exitCode, err).toBe(0);
  return { md: String(built['/work/dist/handbook.md']), html: String(built['/work/dist/handbook.html']) };
}

const regions = [
  ['US', (day: number) => `May ${day}, ${day === 4 ? 2025 : 2024}`, 'Organization chart', 'Letter'],
  ['GB', (day: number) => `${day} May ${day === 4 ? 2025 : 2024}`, 'Organisation chart', 'A4'],
  ['CN', (day: number) => `${day} May ${day === 4 ? 2025 : 2024}`, 'Organization chart', 'A4'],
] as const;

describe.each(regions)('a handbook in English for %s', (region, write, chart, paper) => {
  it('has its dates, its spelling and its paper in Markdown and HTML', async () => {
    const { md, html } = await build(`region: ${region}`);
    for (const text of [md, html]) {
      for (const day of days) expect(text).toContain(write(day));
      expect(text).toContain(chart);
      expect(text.replace(/<style>[\s\S]*?<\/style>/g, '').includes('Organisation')).toBe(region === 'GB');
    }
    expect(html).toContain(`@page{size:${paper}}`);
  });

  it('takes the paper that the config names', async () => {
    expect((await build(`region: ${region}`, 'theme: { paper: A5 }')).html).toContain('@page{size:A5}');
    expect((await build(`region: ${region}`, 'theme: { accent: "#123456" }')).html).toContain(`@page{size:${paper}}`);
  });
});

describe('a handbook', () => {
  it('without a region is as it was: days before months, z, A4', async () => {
    const [plain, chinese] = [await build(''), await build('region: CN')];
    expect(plain).toEqual(chinese);
    expect(plain.md).toContain('1 May 2024');
  });

  it('in Chinese writes its dates in Chinese wherever it is read', async () => {
    const { exitCode, files } = await runJd(['build'], {
      '/work/positions/经理.yaml': manager,
      '/work/jd.config.yaml': 'handbook: { language: zh-CN, region: US, date: 2024-06-01 }\n',
    });
    expect(exitCode).toBe(0);
    const html = String(files['/work/dist/handbook.html']);
    expect(html).toContain('2024年6月1日');
    expect(html).toContain('@page{size:Letter}');
  });

  it('is for no other region', async () => {
    const files = { '/work/positions/manager.yaml': manager, '/work/jd.config.yaml': 'handbook: { region: UK }\n' };
    const { exitCode, out } = await runJd(['validate', '--format', 'json'], files);
    expect(exitCode).toBe(2);
    expect(JSON.parse(out).diagnostics).toMatchObject([{ code: 'schema/enum', file: 'jd.config.yaml' }]);
  });

  it('is printed on the paper of its region', async () => {
    const folder = writeWorkspace({ 'positions/manager.yaml': manager, 'jd.config.yaml': config('region: US') });
    const { exitCode, err, pdf } = await buildPdf(folder);
    expect(exitCode, err).toBe(0);
    const task = await openPdf(pdf());
    const document = await task.promise;
    expect((await document.getPage(1)).view).toEqual([0, 0, 612, 792]);
    expect((await document.getMetadata()).info).toMatchObject({ Language: 'en-US' });
    await task.destroy();
  });
});
