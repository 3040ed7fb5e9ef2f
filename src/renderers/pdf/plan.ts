import type { Handbook } from '../../handbook/index.ts';
import { findAfter, listBlocks } from './blocks.ts';
import { evenSteps, type Step } from './even-steps.ts';
import { moveAsUsual, moveCloser } from './move-passages.ts';
import { half, hasRoom, isBetterBefore, measureIntroduction } from './opening.ts';
import { listFormPassages } from './passages.ts';
import { firstLists, type ListPlan, planLists } from './plan-lists.ts';
import type { PrintedPages, Spot } from './read-pages.ts';

/** What a pass is printed with. */
export interface PrintPlan {
  /** Whether a pass has shown how long forms are, and so which are set closer; later passes only undo it. */
  readonly isMeasured: boolean;
  /** Where each place is expected, by its anchor; absent before the first pass. */
  readonly spots?: ReadonlyMap<string, Spot>;
  /** How many pages are expected. */
  readonly count?: number;
  /** The forms set closer, by anchor. */
  readonly closer: ReadonlyMap<string, Step>;
  /** The forms set wider, by anchor, because too little of them is on their last page. */
  readonly wider: ReadonlySet<string>;
  /** The forms with too little on their last page when set as usual. */
  readonly hollow: ReadonlySet<string>;
  /** The forms that needed as many pages when set closer, or one more when set wider, and so are set normally again. */
  readonly loose: ReadonlySet<string>;
  /** How many pages a form may not take: as many as before it was set closer, or one more than before it was set wider. */
  readonly before: ReadonlyMap<string, number>;
  /** The departments whose introduction is not above their first form, by anchor. */
  readonly apart: ReadonlySet<string>;
  readonly lists: ListPlan;
  /** The forms set closer only to be like the others of their department. */
  readonly even: ReadonlySet<string>;
  /** Where each place was when all forms were set as usual. */
  readonly usual: ReadonlyMap<string, Spot>;
}

export const firstPlan: PrintPlan = {
  isMeasured: false,
  closer: new Map(),
  wider: new Set(),
  hollow: new Set(),
  loose: new Set(),
  before: new Map(),
  apart: new Set(),
  lists: firstLists,
  even: new Set(),
  usual: new Map(),
};

/** The share of its height by which each step shortens a form: letters need less white than Han characters. */
const gains = { 'zh-CN': { 1: 0.065, 2: 0.135, 3: 0.23 }, en: { 1: 0.055, 2: 0.12, 3: 0.235 } } as const;
/** A separate form gains more, since the head above it becomes shorter too. */
const gainOfHead = 0.06;
/** The share of a page that can be counted on, since what stays together leaves gaps. */
const usable = { page: 0.96, pages: 0.905, sheet: 0.98 } as const;
const steps: readonly Step[] = [1, 2, 3];
/** The least share of a form's last page, a little over half; what is missing comes from wider gaps and rows. */
const leastOfLast = 0.55;

/** The plan for the next pass. It equals the one before if all that is printed is right and no other form can be shortened. */
export async function planAgain(plan: PrintPlan, pages: PrintedPages, book: Handbook): Promise<PrintPlan> {
  const closer = new Map(plan.closer);
  const wider = new Set(plan.wider);
  const hollow = new Set(plan.hollow);
  const loose = new Set(plan.loose);
  const before = new Map(plan.before);
  const apart = new Set(plan.apart);
  const shorter: number[] = [];
  const usual = plan.isMeasured ? plan.usual : pages.spots;
  /** Where passages are expected within the forms that are set differently now. */
  const moved: (readonly [anchor: string, spot: Spot])[] = [];
  const isSheet = book.excerpt !== undefined;
  const gainOf = (step: Step): number => gains[book.language][step] + (isSheet ? gainOfHead : 0);
  const blocks = listBlocks(book);
  const after = findAfter(book);
  const pageOf = (anchor: string | undefined): number | undefined =>
    anchor === undefined ? undefined : pages.spots.get(anchor)?.page;
  for (const [at, { anchor, department, page: form }] of blocks.entries()) {
    const first = pageOf(anchor);
    const next = blocks[at + 1]?.anchor ?? after;
    const end = next === undefined ? pages.count + 1 : pageOf(next);
    if (first === undefined || end === undefined || loose.has(anchor)) continue;
    const known = before.get(anchor);
    if (known === undefined && plan.even.has(anchor)) {
      if ((await measureFill(pages, first, end)).last >= half) continue;
      closer.delete(anchor);
      loose.add(anchor);
      moved.push(...moveAsUsual(listFormPassages(form, book), usual, first));
    }
    if (end - first < (known ?? 2) || loose.has(anchor)) continue;
    const most = end - first - 1;
    const room = isSheet ? usable.sheet : most === 1 ? usable.page : usable.pages;
    const { fills, filled, last } = await measureFill(pages, first, end);
    const choose = (height: number): Step | undefined =>
      steps.find((step) => height * (1 - gainOf(step)) <= most * room);
    const introduction = measureIntroduction(pages, department, anchor);
    const step = choose(filled);
    if (known !== undefined) {
      // Set as usual, it takes as many pages again as it did, and if too little was on the last, it is set wider.
      if (closer.delete(anchor) && plan.hollow.has(anchor)) {
        wider.add(anchor);
        before.set(anchor, known + 1);
      } else {
        wider.delete(anchor);
        loose.add(anchor);
        moved.push(...moveAsUsual(listFormPassages(form, book), usual, first));
      }
      continue;
    }
    if (plan.isMeasured) continue;
    if (last < leastOfLast) hollow.add(anchor);
    const alone = filled - introduction;
    const own = alone <= most * room ? undefined : choose(alone);
    const isFirst = at === 0 && department !== undefined;
    const fits = alone <= most * room || own !== undefined;
    if (isFirst && fits && (step ?? 3) === 3 && (await hasRoom(pages, first - 1, introduction))) {
      apart.add(department);
      if (own !== undefined) closer.set(anchor, own);
    } else if (step !== undefined) closer.set(anchor, step);
    else {
      if (!hollow.has(anchor)) continue;
      wider.add(anchor);
      before.set(anchor, end - first + 1);
      continue;
    }
    before.set(anchor, end - first);
    shorter.push(end);
    const share = 1 - gainOf(closer.get(anchor) ?? 1);
    moved.push(...moveCloser(listFormPassages(form, book), pages.spots, { first, fills, most, share, room }));
  }
  const even = new Set(plan.even);
  if (!(plan.isMeasured || isSheet)) {
    const following = new Map(blocks.map(({ anchor }, at) => [anchor, blocks[at + 1]?.anchor ?? after]));
    const fillsOf = async (anchor: string): Promise<readonly number[] | undefined> => {
      const [first, end] = [pageOf(anchor), pageOf(following.get(anchor)) ?? pages.count + 1];
      return first === undefined ? undefined : (await measureFill(pages, first, end)).fills;
    };
    const kept = new Set([...wider, ...hollow].filter((anchor) => !closer.has(anchor)));
    for (const { anchor, step } of await evenSteps(book, closer, { kept, gainOf, fillsOf })) {
      if (!closer.has(anchor)) even.add(anchor);
      closer.set(anchor, step);
    }
  }
  const [opening] = blocks;
  if (!(plan.isMeasured || isSheet) && opening?.department !== undefined) {
    const [first, end] = [pageOf(opening.anchor), pageOf(blocks[1]?.anchor ?? after) ?? pages.count + 1];
    const introduction = measureIntroduction(pages, opening.department, opening.anchor);
    if (first !== undefined && !closer.has(opening.anchor)) {
      const { filled } = await measureFill(pages, first, end);
      const isBetter = await isBetterBefore(pages, { first, end, introduction, filled }, usable.pages);
      if (isBetter) apart.add(opening.department);
    }
  }
  const expected = new Map([...pages.spots, ...moved]);
  const spots = new Map(
    [...expected].map(([anchor, { page, depth }]) => [
      anchor,
      { page: page - shorter.filter((from) => page >= from).length, depth },
    ]),
  );
  for (const [at, { department }] of blocks.entries()) {
    const form = spots.get(blocks[at]?.anchor ?? '');
    if (department !== undefined && apart.has(department) && form !== undefined && !plan.apart.has(department)) {
      spots.set(department, { page: form.page - 1, depth: 1 });
    }
  }
  return {
    isMeasured: true,
    spots,
    count: pages.count - shorter.length,
    closer,
    wider,
    hollow,
    loose,
    before,
    apart,
    even,
    usual,
    lists: isSheet ? plan.lists : await planLists(plan.lists, pages, book, { isFirst: !plan.isMeasured }),
  };
}

/** How much of its pages a form fills, in pages, and of its last; less if blocks that stay together left gaps. */
async function measureFill(
  pages: PrintedPages,
  first: number,
  end: number,
): Promise<{ readonly fills: readonly number[]; readonly filled: number; readonly last: number }> {
  const fills: number[] = [];
  for (let page = first; page < end; page++) fills.push(await pages.fill(page));
  return { fills, filled: fills.reduce((sum, fill) => sum + fill, 0), last: fills.at(-1) ?? 0 };
}
