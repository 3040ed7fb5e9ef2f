import { describe, expect, it } from 'vitest';
import { firstLists, planLists, styleLists } from '../../../src/renderers/pdf/plan-lists.ts';
import { composeFiles } from '../../support/compose-files.ts';
import { writePosition } from '../../support/workspace.ts';

const ids = Array.from({ length: 40 }, (_, at) => `岗-${at + 1}`);
const files = Object.fromEntries(
  ids.map((id, at) => [
    `positions/${id}.yaml`,
    writePosition(`title: 第${at + 1}号岗\ndepartment: 部\nreportsTo: ${at === 0 ? 'null' : ids[0]}`),
  ]),
);
const book = composeFiles(files);
const anchors = ids.map((id) => `position-${id}`);

/** As if printed: the links of each page from the first page of the list on, and how full the last is. */
function printed(
  list: 'contents' | 'table',
  pages: readonly (readonly string[])[],
  last: number,
  before = 0.9,
  shape = (share: number): number => share,
) {
  const from = 3;
  return {
    count: 50,
    spots: new Map([[list, { page: from, depth: 0 }]]),
    fill: async (page: number) => (page < from ? before : page === from + pages.length - 1 ? last : 0.95),
    links: async (page: number) =>
      (pages[page - from] ?? []).map((anchor, nth, all) => ({ anchor, depth: 0.94 * shape((nth + 1) / all.length) })),
    read: async () => ({ body: '', margins: '' }),
    close: async () => undefined,
  };
}
/** A row leads to the superior too. */
const rows = (list: readonly string[]) => list.flatMap((anchor) => [anchor, anchors[0] ?? '']);

describe('the last page of a list before the forms', () => {
  it('gets rows of the page before, if it is under half full', async () => {
    const pages = [rows(anchors.slice(0, 30)), rows(anchors.slice(30))];
    const plan = await planLists(firstLists, printed('table', pages, 0.3), book, { isFirst: false });
    // 25 % more, at 30 rows a page.
    expect(plan).toEqual({ flows: false, row: anchors[22] });
    expect(styleLists(plan)).toBe(`.positions tr:has(> th a[href="#${anchors[22]}"]){break-before:page}\n`);
    expect(await planLists(plan, printed('table', pages, 0.3), book, { isFirst: false })).toBe(plan);
  });

  it('gets more rows where those at the end are lower than others', async () => {
    const pages = [rows(anchors.slice(0, 30)), rows(anchors.slice(30))];
    const { row } = await planLists(firstLists, printed('table', pages, 0.3, 0.9, Math.sqrt), book, { isFirst: false });
    // Those that end above 0.7 stay: (0.7 / 0.94)² of them.
    expect(row).toBe(anchors[17]);
  });

  it('stays as it is if it is half full, or the only one, or unknown', async () => {
    for (const pages of [
      printed('table', [rows(anchors.slice(0, 20)), rows(anchors.slice(20))], 0.6),
      printed('table', [rows(anchors)], 0.3),
      // A chart above the table, on its page, leads to everyone.
      { ...printed('table', [anchors, rows(anchors)], 0.3), spots: new Map([['table', { page: 3, depth: 0.6 }]]) },
      printed('table', [rows(anchors.slice(0, 20)), []], 0.3),
      { ...printed('table', [], 0.3), spots: new Map() },
    ]) {
      expect(await planLists(firstLists, pages, book, { isFirst: false })).toEqual(firstLists);
    }
  });

  it('takes at most half of the page before, and parts no heading from its first entry', async () => {
    const entries = book.contents.flatMap(({ anchor, entries: below }) => [
      anchor,
      ...below.map((each) => each.anchor),
    ]);
    const heading = entries.indexOf('department-1');
    expect([heading >= 0, entries[heading + 1]]).toEqual([true, anchors[0]]);
    const at = heading + 3;
    const pages = [entries.slice(0, at), entries.slice(at)];
    const plan = await planLists(firstLists, printed('contents', pages, 0.01), book, { isFirst: false });
    const moved = Math.floor(at / 2);
    expect(plan.entry).toBe(entries[at - moved === heading + 1 ? heading : at - moved]);
  });

  it('lets the contents begin on a page that is less than half full, but not on the cover', async () => {
    const first = (before: number) =>
      planLists(firstLists, printed('contents', [], 1, before), book, { isFirst: true });
    expect([(await first(0.4)).flows, (await first(0.6)).flows]).toEqual([true, false]);
    const cover = { ...printed('contents', [], 1, 0.2), spots: new Map([['contents', { page: 2, depth: 0 }]]) };
    expect((await planLists(firstLists, cover, book, { isFirst: true })).flows).toBe(false);
    expect(styleLists({ flows: true })).toBe('.contents{break-inside:auto}\n');
  });
});
