import { describe, expect, it } from 'vitest';
import type { Handbook } from '../../../src/handbook/index.ts';
import { listBlocks } from '../../../src/renderers/pdf/blocks.ts';
import { paginate } from '../../../src/renderers/pdf/paginate.ts';
import { firstPlan, type PrintPlan, planAgain } from '../../../src/renderers/pdf/plan.ts';
import { composeFiles } from '../../support/compose-files.ts';
import { sampleBook } from '../../support/sample-book.ts';
import { writePosition } from '../../support/workspace.ts';

const form = (title: string) => writePosition(`title: ${title}\ndepartment: D\nreportsTo: null`);
const book: Handbook = composeFiles({ 'positions/a.yaml': form('甲'), 'positions/b.yaml': form('乙') });

/** As if printed: where each place begins, how many pages there are, and how full each is, from the first form on. */
function printed(pagesOf: Readonly<Record<string, number>>, count: number, fills: readonly number[], introduction = 0) {
  const spots = new Map(Object.entries(pagesOf).map(([anchor, page]) => [anchor, { page, depth: 0 }]));
  const first = spots.get('position-a')?.page ?? 0;
  if (introduction > 0) {
    spots.set('department-1', { page: first, depth: 0 });
    spots.set('position-a', { page: first, depth: introduction });
  }
  return {
    count,
    spots,
    fill: async (page: number) => fills[page - first] ?? 0.5,
    read: async () => ({ body: '', margins: '' }),
    links: async () => [],
    close: async () => undefined,
  };
}
const at = (a: number, b: number, index: number) => ({ 'position-a': a, 'position-b': b, index });
const pageIn = (plan: PrintPlan, anchor: string) => plan.spots?.get(anchor)?.page;

describe('the plan of the next pass', () => {
  it('takes the numbers of the first pass, and sets nothing closer that takes one page', async () => {
    const plan = await planAgain(firstPlan, printed(at(3, 4, 5), 5, [0.9, 0.8]), book);
    expect([plan.closer.size, plan.count, pageIn(plan, 'index')]).toEqual([0, 5, 5]);
  });

  it.each([
    [0.04, 1],
    [0.2, 2],
    [0.4, 3],
  ])('takes the loosest step that saves a page: %s of a page too much is step %s', async (rest, step) => {
    const long = await planAgain(firstPlan, printed(at(3, 6, 7), 7, [0.92, 0.92, rest]), book);
    expect(long.closer.get('position-a')).toBe(step);
    expect([pageIn(long, 'position-a'), pageIn(long, 'position-b'), long.count]).toEqual([3, 5, 6]);
  });

  it('leaves a form alone that fills its last page', async () => {
    const plan = await planAgain(firstPlan, printed(at(3, 5, 6), 6, [0.9, 0.6]), book);
    expect([plan.closer.size, pageIn(plan, 'position-b')]).toEqual([0, 5]);
  });

  it.each([
    [0.33, 1],
    [0.54, 1],
    [0.55, 0],
  ])('sets wider what fills too little of its last page and can’t be a page shorter: %s', async (rest, count) => {
    const plan = await planAgain(firstPlan, printed(at(3, 5, 6), 6, [0.96, rest]), book);
    expect([plan.closer.size, plan.wider.size]).toEqual([0, count]);
    expect([pageIn(plan, 'position-b'), plan.count]).toEqual([5, 6]);
  });

  it('sets it as the others again where it would take one page more', async () => {
    const second = await planAgain(firstPlan, printed(at(3, 5, 6), 6, [0.96, 0.49]), book);
    const third = await planAgain(second, printed(at(3, 6, 7), 7, [0.9, 0.9, 0.1]), book);
    expect([third.wider.size, [...third.loose]]).toEqual([0, ['position-a']]);
    const fourth = await planAgain(third, printed(at(3, 5, 6), 6, [0.96, 0.49]), book);
    expect([fourth.wider.size, fourth.closer.size, pageIn(fourth, 'index')]).toEqual([0, 0, 6]);
    const same = await planAgain(second, printed(at(3, 5, 6), 6, [0.96, 0.58]), book);
    expect([...same.wider]).toEqual(['position-a']);
  });

  it('sets it wider where it is not shorter after all, since little is on its last page, and nothing else closer', async () => {
    const second = await planAgain(firstPlan, printed(at(3, 5, 6), 6, [0.9, 0.1]), book);
    expect(second.closer.size).toBe(1);
    const third = await planAgain(second, printed(at(3, 5, 7), 7, [0.9, 0.1, 0.9, 0.1]), book);
    expect([third.closer.size, [...third.wider], pageIn(third, 'index')]).toEqual([0, ['position-a'], 7]);
    const fourth = await planAgain(third, printed(at(3, 5, 7), 7, [0.9, 0.1, 0.9, 0.1]), book);
    expect([fourth.closer.size, fourth.spots]).toEqual([0, third.spots]);
  });

  it('counts the last form to the end, and expects more of a sheet by itself, whose head becomes shorter too', async () => {
    const excerpt = { heading: '', source: [], handbook: '' };
    const [alone] = (book.parts.departments ?? []).map((each) => ({ ...each, positions: each.positions.slice(0, 1) }));
    const sheet = { ...book, excerpt, parts: alone === undefined ? {} : { departments: [alone] }, contents: [] };
    const pages = printed({ 'position-a': 1 }, 2, [0.95, 0.35]);
    expect((await planAgain(firstPlan, pages, sheet)).closer.get('position-a')).toBe(3);
    expect((await planAgain(firstPlan, printed(at(3, 5, 6), 6, [0.95, 0.35]), book)).closer.size).toBe(0);
  });

  it('moves an introduction below what is before it, if its form then takes a page less and it fits there', async () => {
    const pages = (before: number) => {
      const all = printed(at(3, 5, 6), 6, [0.95, 0.35], 0.2);
      return { ...all, fill: async (page: number) => (page === 2 ? before : all.fill(page)) };
    };
    const plan = await planAgain(firstPlan, pages(0.6), book);
    expect([[...plan.apart], plan.closer.get('position-a')]).toEqual([['department-1'], 3]);
    expect(['department-1', 'position-a', 'position-b'].map((each) => pageIn(plan, each))).toEqual([2, 3, 4]);
    expect((await planAgain(firstPlan, pages(0.8), book)).apart.size).toBe(0);
  });
});

describe('the paginated book', () => {
  it('has a box for a number in every line of the contents, as wide as most numbers, before any is known', () => {
    const { contents } = paginate(sampleBook, firstPlan);
    const all = contents.flatMap((entry) => [entry, ...entry.entries]);
    expect(all.length).toBeGreaterThan(5);
    expect(new Set(all.map(({ page }) => page))).toEqual(new Set([10]));
  });

  it('names the sheet of each form once, and knows which is below an introduction', () => {
    const { departments = [] } = paginate(sampleBook, firstPlan).parts;
    const names = departments.flatMap(({ positions }) => positions.map(({ sheet }) => sheet?.name));
    expect(new Set(names).size).toBe(names.length);
    expect(departments.map(({ sheet }) => sheet?.name)).toEqual(
      departments.map(({ positions }) => positions[0]?.sheet?.name),
    );
    const blocks = listBlocks(sampleBook);
    expect(blocks.map(({ department }) => department !== undefined).filter(Boolean).length).toBe(departments.length);
    expect(blocks.length).toBe(names.length);
  });
});
