import { describe, expect, it } from 'vitest';
import type { MemoryFiles } from '../../support/memory-host.ts';
import { readWorkbook } from '../../support/read-workbook.ts';
import { faulty, runJd, service } from '../../support/run.ts';
import { writePosition } from '../../support/workspace.ts';

const config = '/work/jd.config.yaml';
const paid = {
  ...service,
  '/work/positions/clerk.yaml': writePosition(
    'title: Clerk\ndepartment: Post\nreportsTo: head\npay: { min: 4711, max: 4712, currency: USD, period: month }',
  ),
};
const workbooks = (files: MemoryFiles): string[] => Object.keys(files).filter((file) => file.endsWith('.xlsx'));
const cellsOf = (files: MemoryFiles, name = 'handbook'): unknown[] =>
  readWorkbook(files[`/work/dist/${name}.xlsx`]).flatMap(({ rows }) => rows.flat());

describe('jd build --format xlsx', () => {
  it('shows pay only in a handbook that shows it', async () => {
    const build = async (handbook: string) =>
      (await runJd(['build', '--format', 'xlsx'], { ...paid, [config]: `handbook: { language: en, ${handbook} }\n` }))
        .files;
    expect(cellsOf(await build('pay: true'))).toEqual(expect.arrayContaining([4711, 4712, 'USD', 'Minimum']));
    const hidden = cellsOf(await build('pay: false'));
    for (const value of [4711, 4712, 'USD', 'Minimum', 'month']) expect(hidden).not.toContain(value);
  });

  it('names a part for what it holds, and has only that', async () => {
    const { files } = await runJd(['build', '--format', 'xlsx', '--department', 'Post', '--split'], paid);
    expect(workbooks(files)).toEqual(['/work/dist/handbook-Post.xlsx']);
    expect(cellsOf(files, 'handbook-Post')).toContain('Clerk');
    expect(cellsOf(files, 'handbook-Post')).not.toContain('agent');
    const one = await runJd(['build', '--format', 'xlsx', '--position', 'agent'], paid);
    expect(workbooks(one.files)).toEqual(['/work/dist/handbook-agent.xlsx']);
    expect(cellsOf(one.files, 'handbook-agent')).not.toContain('Clerk');
  });

  it('says on the sheet that opens, and on every page, that a draft is one', async () => {
    const files = { ...faulty, [config]: 'handbook: { language: en }\n' };
    const draft = readWorkbook(
      (await runJd(['build', '--format', 'xlsx', '--allow-errors'], files)).files['/work/dist/handbook.xlsx'],
    );
    expect(draft[0]?.name).toBe('Handbook');
    expect(draft[0]?.rows.slice(1, 3).map((row) => row.slice(0, 2))).toEqual([
      ['DRAFT', 'DRAFT'],
      ['Unresolved', expect.stringMatching(/^positions\/clerk\.yaml:\d+: .*`haed`/)],
    ]);
    for (const { xml } of draft) expect(xml).toContain('<oddHeader>&amp;C&amp;BDRAFT</oddHeader>');
    const clean = readWorkbook((await runJd(['build', '--format', 'xlsx'], service)).files['/work/dist/handbook.xlsx']);
    for (const { xml } of clean) expect(xml).not.toContain('<oddHeader>');
  });

  it('says when it was made only if it was told', async () => {
    const day = async (env: Record<string, string>) =>
      (await runJd(['build', '--format', 'xlsx'], service, { env })).files['/work/dist/handbook.xlsx'];
    const [one, other] = [
      await day({ SOURCE_DATE_EPOCH: '1767225600' }),
      await day({ SOURCE_DATE_EPOCH: '1767312000' }),
    ];
    expect(one).not.toEqual(other);
    expect(await day({ SOURCE_DATE_EPOCH: '1767225600' })).toEqual(one);
  });
});
