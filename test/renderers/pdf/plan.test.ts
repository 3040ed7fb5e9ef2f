import { describe, expect, it } from 'vitest';
import { listBreaks, type PrintPlan, paginate, planAgain } from '../../../src/renderers/pdf/plan.ts';
import { sampleBook } from '../../support/sample-book.ts';

const none: PrintPlan = { tight: new Set(), loose: new Set() };
const breaks = [
  { anchor: 'a', isForm: true },
  { anchor: 'b', isForm: true },
  { anchor: 'c', isForm: false },
];

/** As if printed: where each place begins, how many pages there are, and how full the last page of a form and those before are. */
function printed(numbers: Readonly<Record<string, number>>, count: number, fill = 0.1, before = 1) {
  const map = new Map(Object.entries(numbers));
  return {
    count,
    numbers: map,
    fill: async (page: number) => (page === count || Object.values(numbers).includes(page + 1) ? fill : before),
    read: async () => ({ body: '', margins: '' }),
    close: async () => undefined,
  };
}

describe('the plan of the next pass', () => {
  it('takes the numbers of the first pass, and is done when the second has the same', async () => {
    const pages = printed({ a: 3, b: 4, c: 5 }, 5);
    const second = await planAgain(none, pages, breaks);
    expect(second?.numbers).toEqual(pages.numbers);
    expect(await planAgain(second ?? none, pages, breaks)).toBeUndefined();
  });

  it('sets a form closer that runs over by little, and counts on its fitting', async () => {
    const second = await planAgain(none, printed({ a: 3, b: 5, c: 6 }, 6), breaks);
    expect([...(second?.tight ?? [])]).toEqual(['a']);
    expect(second?.numbers).toEqual(new Map(Object.entries({ a: 3, b: 4, c: 5 })));
    expect(await planAgain(second ?? none, printed({ a: 3, b: 4, c: 5 }, 5), breaks)).toBeUndefined();
  });

  it('sets it as the others again where it doesn’t fit after all, with the numbers that are true', async () => {
    const second = await planAgain(none, printed({ a: 3, b: 5, c: 6 }, 6), breaks);
    const third = await planAgain(second ?? none, printed({ a: 3, b: 5, c: 6 }, 6), breaks);
    expect([third?.tight.size, [...(third?.loose ?? [])]]).toEqual([0, ['a']]);
    expect(third?.numbers?.get('c')).toBe(6);
    expect(await planAgain(third ?? none, printed({ a: 3, b: 5, c: 6 }, 6), breaks)).toBeUndefined();
  });

  it('is content with a long form that takes a page less, though it takes several', async () => {
    const second = await planAgain(none, printed({ a: 3, b: 6, c: 7 }, 7), breaks);
    expect([[...(second?.tight ?? [])], second?.numbers?.get('b')]).toEqual([['a'], 5]);
    expect(await planAgain(second ?? none, printed({ a: 3, b: 5, c: 6 }, 6), breaks)).toBeUndefined();
    const third = await planAgain(second ?? none, printed({ a: 3, b: 6, c: 7 }, 7), breaks);
    expect([third?.tight.size, third?.numbers?.get('b')]).toEqual([0, 6]);
  });

  it('sets a long form closer that runs over by more, for each of its pages becomes shorter', async () => {
    const third = await planAgain(none, printed({ a: 3, b: 6, c: 7 }, 7, 0.5), breaks);
    expect([[...(third?.tight ?? [])], third?.numbers?.get('b')]).toEqual([['a'], 5]);
    const second = await planAgain(none, printed({ a: 3, b: 5, c: 6 }, 6, 0.5), breaks);
    expect(second?.tight.size).toBe(0);
  });

  it('expects more of a sheet by itself, whose head becomes shorter too', async () => {
    const pages = printed({ a: 1, b: 3, c: 4 }, 4, 0.35);
    expect((await planAgain(none, pages, breaks))?.tight.size).toBe(0);
    expect([...((await planAgain(none, pages, breaks, false))?.tight ?? [])]).toEqual(['a']);
  });

  it('counts the room that is left before what stays together', async () => {
    const second = await planAgain(none, printed({ a: 3, b: 5, c: 6 }, 6, 0.5, 0.7), breaks);
    expect([...(second?.tight ?? [])]).toEqual(['a']);
  });

  it('leaves a form alone that fills its second page, and one of the last page counts to the end', async () => {
    const full = await planAgain(none, printed({ a: 3, b: 5, c: 6 }, 6, 0.6), breaks);
    expect(full?.tight.size).toBe(0);
    const last = await planAgain(none, printed({ a: 3, b: 4 }, 5), breaks.slice(0, 2));
    expect([...(last?.tight ?? [])]).toEqual(['b']);
  });

  it('notices that a number has changed', async () => {
    const plan = { ...none, numbers: new Map(Object.entries({ a: 3, b: 4, c: 5 })) };
    expect((await planAgain(plan, printed({ a: 4, b: 5, c: 6 }, 6), breaks))?.numbers?.get('a')).toBe(4);
  });
});

describe('the paginated book', () => {
  it('has a box for a number in every line of the contents, before any is known', () => {
    const { contents } = paginate(sampleBook, none);
    const all = contents.flatMap((entry) => [entry, ...entry.entries]);
    expect(all.length).toBeGreaterThan(5);
    expect(new Set(all.map(({ page }) => page))).toEqual(new Set([0]));
  });

  it('names the sheet of each form once, and finds what begins a page', () => {
    const { departments = [] } = paginate(sampleBook, none).parts;
    const names = departments.flatMap(({ positions }) => positions.map(({ sheet }) => sheet?.name));
    expect(new Set(names).size).toBe(names.length);
    const begun = listBreaks(sampleBook);
    expect(begun.filter(({ isForm }) => isForm).length).toBe(names.length);
    expect(begun.at(-1)).toEqual({ anchor: 'procedures', isForm: false });
  });
});
