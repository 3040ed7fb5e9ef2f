import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { columns } from '../../src/text/terminal.ts';
import { readExamples } from '../support/example-files.ts';
import { type MemoryFiles, openMemoryHost } from '../support/memory-host.ts';
import { expectRefusal, faulty, runJd, runOn } from '../support/run.ts';
import { readStats } from '../support/stats-output.ts';
import { writePosition } from '../support/workspace.ts';

const examples = readExamples();
const day = ['--as-of', '2025-06-01'];
const hostile = '=HYPERLINK("https://example.com")\u001b[31m##[error]';

const staff: MemoryFiles = {
  '/work/jd.config.yaml':
    'departments: [{ name: Service }, { name: Night desk, parent: Service }, { name: 前台, parent: Night desk }]',
  '/work/positions/head.yaml': writePosition('title: Head\ndepartment: Service\nreportsTo: null\nheadcount: 1'),
  '/work/positions/night.yaml': writePosition(
    'title: Night lead\ndepartment: Night desk\nreportsTo: head\nreviewBy: 2025-05-31',
  ),
  '/work/positions/porter.yaml': writePosition(
    'title: Porter\ndepartment: 前台\nreportsTo: night\nheadcount: 3\nincumbents: [Ada]',
  ),
};

describe('jd stats', () => {
  it.each([
    ['customer-service', 'en'],
    ['customer-service', 'zh-CN'],
    ['warehouse-operations', 'en'],
    ['warehouse-operations', 'zh-CN'],
  ])('prints the figures of %s in %s', async (example, language) => {
    const { out, err, exitCode } = await runJd(['stats', `examples/${example}`, '--lang', language, ...day], examples);
    expect([exitCode, err]).toEqual([0, '']);
    await expect(out).toMatchFileSnapshot(`../golden/stats.${example}.${language}.txt`);
  });

  it('gives programs the same figures as JSON and as CSV', async () => {
    const json = readStats((await runJd(['stats', '--format', 'json', ...day], staff)).out);
    expect(json.all).toMatchObject({
      positions: 3,
      headcount: 4,
      withoutHeadcount: 1,
      vacancies: 2,
      overdue: 1,
      layers: 3,
    });
    expect(
      json.departments.map(({ name, parent, level, own, total }) => [
        name,
        parent,
        level,
        own.positions,
        total.positions,
      ]),
    ).toEqual([
      ['Service', null, 1, 1, 3],
      ['Night desk', 'Service', 2, 1, 2],
      ['前台', 'Night desk', 3, 1, 1],
    ]);
    const { out } = await runJd(['stats', '--format', 'csv', ...day], staff);
    const rows: Record<string, string>[] = parse(out, { bom: true, columns: true });
    expect(rows.map(({ department, level, positions }) => [department, level, positions])).toEqual([
      ['Service', '1', '3'],
      ['Night desk', '2', '2'],
      ['前台', '3', '1'],
      ['', '0', '3'],
    ]);
    const { largestSpan: largest, ...plain } = json.all;
    const all = Object.fromEntries(Object.entries(plain).map(([key, value]) => [key, String(value ?? '')]));
    expect(rows.at(-1)).toMatchObject({
      ...all,
      largestSpan: `${largest?.span}`,
      largestSpanId: 'head',
      largestSpanTitle: 'Head',
    });
    expect(`${JSON.stringify(json)}${out}`).not.toMatch(/[█▏▎▍▌▋▊▉]/);
  });

  it('counts one department with those that it contains', async () => {
    const { out } = await runJd(['stats', '--department', 'night DESK', '--format', 'json', ...day], staff);
    const { department, all, departments } = readStats(out);
    expect([department, all.positions]).toEqual(['Night desk', 2]);
    expect(departments.map(({ name, parent, level }) => [name, parent, level])).toEqual([
      ['Night desk', null, 1],
      ['前台', 'Night desk', 2],
    ]);
    expect((await runJd(['stats', '--department', 'Service', ...day], staff)).out).toContain('  Night desk');
    const refused = await runJd(['stats', '--department', 'Servce'], staff);
    expect(expectRefusal(refused, 2, staff)).toContain('Service');
  });

  it('counts a faulty workspace as far as it is known, and reports why', async () => {
    const broken = { ...faulty, '/work/positions/broken.yaml': 'title: [' };
    const { out, err, exitCode } = await runJd(['stats', '--format', 'json'], broken);
    expect(exitCode).toBe(1);
    expect(err).toContain('org/unknown-superior');
    expect(err).toContain('1 of the warnings is not shown here');
    expect(readStats(out)).toMatchObject({ broken: 1, all: { positions: 4 } });
    expect((await runJd(['stats'], broken)).out).toContain("1 file can't be read and is not counted.\n");
    expect((await runJd(['stats', '--lang', 'zh-CN'], broken)).out).toContain('有 1 个文件读不出来，没有计入。\n');
    const wrong = await runJd(['stats'], { ...staff, '/work/jd.config.yaml': 'handbok: {}' });
    expect([wrong.exitCode, wrong.out]).toEqual([2, '']);
    expectRefusal(await runJd(['stats', '--as-of', 'May'], staff), 2, staff);
  });

  it.each([200, 80, 60, 40, 20])('keeps to a terminal of %i columns, whatever the names', async (width) => {
    const files = {
      ...staff,
      '/work/positions/night.yaml': writePosition(
        `title: ${'很长的岗位名称'.repeat(9)}\ndepartment: Night desk\nreportsTo: head`,
      ),
    };
    for (const language of ['en', 'zh-CN']) {
      const host = openMemoryHost(files);
      Object.assign(host.stdout, { isTerminal: true, columns: width });
      const { out } = await runOn(host, ['stats', '--lang', language]);
      const lines = out.split('\n').filter((line) => line !== '' && !/includes|包含/.test(line));
      for (const line of lines) expect(columns(line), line).toBeLessThanOrEqual(width);
      expect(out.match(/Night|Nigh/g)?.length).toBeGreaterThan(3);
    }
  });

  it('is coloured only on a terminal, and lets no name steer it or begin a formula', async () => {
    const files = {
      '/work/positions/a.yaml': writePosition(
        `title: A\ndepartment: ${JSON.stringify(hostile.replace('\u001b', ''))}\nreportsTo: null`,
      ),
    };
    expect((await runJd(['stats'], files)).out).not.toContain('\u001b');
    expect((await runJd(['stats'], files, { colour: 1 })).out).toContain('\u001b[');
    for (const format of ['table', 'json', 'csv']) {
      const { out } = await runJd(['stats', '--format', format], files);
      expect(out, format).not.toContain('##[');
      if (format === 'csv') expect(out).not.toMatch(/^"?=/m);
    }
  });
});
