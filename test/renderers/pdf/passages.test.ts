import { describe, expect, it } from 'vitest';
import { english } from '../../../src/languages/en/index.ts';
import { chinese } from '../../../src/languages/zh-CN/index.ts';
import { moveAsUsual, moveCloser } from '../../../src/renderers/pdf/move-passages.ts';
import { listPassages, nameContinued } from '../../../src/renderers/pdf/passages.ts';
import { composeFiles } from '../../support/compose-files.ts';
import { writePosition } from '../../support/workspace.ts';

const files = {
  'jd.config.yaml': 'handbook: { title: Book, acknowledgement: true, language: en }\n',
  'positions/a.yaml': writePosition(
    'title: Clerk\ndepartment: Desk\nreportsTo: null\napproval: { prepared: { by: Eve } }',
  ),
  'procedures/p.yaml':
    'title: Calls\nkind: cases\ncases: [{ when: It *rings*, steps: [Answer] }, { when: It stops, steps: [Wait] }]\n',
};
const book = composeFiles(files, english);
const at = (page: number, depth: number) => ({ page, depth });
/** Each begins on the page and as far down as its place in the list says, from page 2 on, `each` of them a page. */
const spread = (each: number) =>
  new Map(listPassages(book).map(({ anchor }, nth) => [anchor, at(2 + Math.floor(nth / each), (nth % each) / each)]));

describe('what goes on at the top of a page', () => {
  it('is the last that began on an earlier page, with its numeral', () => {
    const passages = listPassages(book);
    const spots = spread(3);
    expect([...nameContinued(book, spots)]).toEqual([]);
    const lower = new Map([...spots].map(([anchor, { page, depth }]) => [anchor, at(page, depth + 0.1)]));
    const named = [...nameContinued(book, lower)];
    expect(named.length).toBeGreaterThan(2);
    expect(named).toEqual(named.map(([page]) => [page, passages[3 * (page - 2) - 1]?.title]));
  });

  it('is named on every page between, and not where the next begins at the top', () => {
    const spots = new Map([
      ['duties-a', at(2, 0.5)],
      ['ending-a', at(5, 0)],
      ['acknowledgement-a', at(5, 0.2)],
    ]);
    expect([...nameContinued(book, spots)]).toEqual([3, 4].map((page) => [page, '5 Duties and responsibilities']));
    expect([...nameContinued(composeFiles(files, chinese), spots).values()]).toEqual(['五 岗位职责', '五 岗位职责']);
  });

  it('is the position whose KPIs go on in their index, unless the next begins there below the heads of the table', () => {
    const kpi = (id: string) => writePosition(`title: ${id}\ncode: ${id}-1\ndepartment: D\nreportsTo: null\nkpis: [K]`);
    const index = composeFiles({ 'positions/a.yaml': kpi('a'), 'positions/b.yaml': kpi('b') }, english);
    const spots = (depth: number) =>
      new Map([
        ['kpis', at(5, 0)],
        ['measures-a', at(5, 0.1)],
        ['measures-b', at(7, depth)],
        ['index', at(7, 0.6)],
      ]);
    expect([...nameContinued(index, spots(0.2))]).toEqual([6, 7].map((page) => [page, 'a-1 a']));
    expect([...nameContinued(index, spots(0.035))]).toEqual([[6, 'a-1 a']]);
  });

  it('is not named where its end is not in the print, since a workspace’s template may leave that out', () => {
    expect([
      ...nameContinued(
        book,
        new Map([
          ['duties-a', at(2, 0.5)],
          ['position-b', at(4, 0)],
        ]),
      ),
    ]).toEqual([]);
  });

  it('is never what follows the parts of a form, nor the table of positions', () => {
    const untitled = listPassages(book).flatMap(({ anchor, title }) => (title === undefined ? [anchor] : []));
    expect(untitled).toEqual(expect.arrayContaining(['position-a', 'ending-a', 'table', 'procedures', 'index']));
  });
});

describe('a form that is set differently', () => {
  const passages = ['position-a', 'basic-a', 'duties-a', 'ending-a'].map((anchor) => ({ anchor }));
  const spots = new Map([
    ['position-a', at(4, 0)],
    ['basic-a', at(4, 0.5)],
    ['duties-a', at(5, 0.2)],
    ['ending-a', at(6, 0.1)],
  ]);

  it('is expected on one page if it is to take one, and higher up if it is to take more', () => {
    const fills = [0.9, 0.9, 0.2];
    const pagesOf = (most: number) =>
      moveCloser(passages, spots, { first: 4, fills, most, share: 0.8, room: 0.9 }).map(([, { page }]) => page);
    expect(pagesOf(1)).toEqual([4, 4, 4, 4]);
    expect(pagesOf(2)).toEqual([4, 4, 4, 5]);
  });

  it('is expected as it was if it is set as usual again, wherever it begins now', () => {
    expect(moveAsUsual(passages, spots, 3).map(([, { page }]) => page)).toEqual([3, 3, 4, 5]);
    expect(moveAsUsual(passages, new Map(), 3)).toEqual([]);
  });
});
