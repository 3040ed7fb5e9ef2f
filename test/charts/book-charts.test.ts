import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arrangeFigure } from '../../src/charts/drawing/arrange.ts';
import { divideTrees, type Piece } from '../../src/charts/drawing/divide.ts';
import type { Box } from '../../src/charts/drawing/index.ts';
import { type } from '../../src/charts/drawing/measure.ts';
import { composeHandbook } from '../../src/handbook/compose.ts';
import type { ChartFigure } from '../../src/handbook/figures.ts';
import type { Handbook } from '../../src/handbook/index.ts';
import { measurePaper } from '../../src/handbook/paper.ts';
import { english } from '../../src/languages/en/index.ts';
import { listNodes, type Tree } from '../../src/org/graph/tree.ts';
import { expectApart, growTree, page } from '../support/figure-trees.ts';
import { makeOrganisation } from '../support/organisation.ts';
import { expectLinear } from '../support/processor-time.ts';
import { compileFiles } from '../support/workspace.ts';

describe('a tree that is too large for one figure', () => {
  const divide = (heads: readonly Tree<Box>[], bounds = page): Piece[] =>
    divideTrees(heads, bounds, (box, below) => ({ ...box, notes: [{ text: `${below} below`, fault: false }] }));
  const boxesOf = ({ trees }: Pick<Piece, 'trees'>): Box[] => listNodes(trees).map(({ value }) => value);

  it('is drawn in pieces that all fit, with no position left out', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(), { minLength: 1, maxLength: 400 }), (numbers) => {
        const pieces = divide(growTree(numbers.map((number, at) => (number % (at + 1)) - 1)));
        for (const piece of pieces) expect(arrangeFigure(piece.trees, [], page).fits).toBe(true);
        expect(new Set(pieces.flatMap(boxesOf).map(({ id }) => id)).size).toBe(numbers.length);
      }),
      { numRuns: 30 },
    );
  });

  it('goes on from the box for the rest', () => {
    const pieces = divide(growTree([-1, ...Array.from({ length: 200 }, (_, at) => Math.floor(at / 6))]));
    expect(pieces.length).toBeGreaterThan(1);
    const [first, ...others] = pieces;
    const marked = pieces.flatMap(boxesOf).flatMap(({ id, notes }) => (notes.length > 0 ? [id] : []));
    expect(first?.head).toBeUndefined();
    for (const { head, trees } of others) {
      expect(trees[0]?.value.id).toBe(head);
      expect(marked).toContain(head);
    }
  });

  it('deals the reports of one superior out over several', () => {
    const pieces = divide(growTree([-1, ...Array.from({ length: 300 }, () => 0)]));
    const dealt = pieces.filter(({ part }) => part !== undefined);
    expect(dealt.map(({ part }) => part)).toEqual(dealt.map((_, at) => [at + 1, dealt.length]));
    expect(dealt.flatMap((piece) => boxesOf(piece).slice(1))).toHaveLength(300);
  });
});

describe('the charts of a book', () => {
  const compose = (positions: number, departments: number, paper = 'A4'): Handbook => {
    const files = makeOrganisation({ positions, departments });
    const theme = `theme: { paper: ${paper} }\n`;
    return composeHandbook(compileFiles({ ...files, 'jd.config.yaml': theme }), english, false);
  };
  const figuresOf = ({ parts }: Handbook): readonly ChartFigure[] => parts.chart?.figures() ?? [];
  const expectReadable = (book: Handbook, figures: readonly ChartFigure[]): void => {
    const bounds = measurePaper(book.paper);
    for (const { figure } of figures) {
      expect(figure.width).toBeLessThanOrEqual(bounds.width);
      expect(figure.height).toBeLessThanOrEqual(bounds.height);
      expectApart(figure);
    }
    // Nothing is set smaller than drawn, and nothing drawn is below seven points.
    expect(Math.min(type.small, type.title) * 0.75).toBeGreaterThanOrEqual(7);
    const shown = new Set(figures.flatMap(({ figure }) => figure.boxes.map(({ box }) => box.id)));
    const ids = (book.parts.departments ?? []).flatMap(({ positions }) => positions.map(({ id }) => id));
    expect(ids.filter((id) => !shown.has(id))).toEqual([]);
    const anchors = new Set([
      ...figures.map(({ anchor }) => anchor),
      ...(book.parts.departments ?? []).flatMap((each) => [each.anchor, ...each.positions.map(({ anchor }) => anchor)]),
    ]);
    const links = figures.flatMap(({ figure }) => figure.boxes.flatMap(({ box }) => box.anchor ?? []));
    expect(links.filter((link) => !anchors.has(link))).toEqual([]);
  };

  it('are one for 8 positions', () => {
    const book = compose(8, 1);
    const figures = figuresOf(book);
    expect(figures).toHaveLength(1);
    expect(figures[0]?.title).toBeUndefined();
    expectReadable(book, figures);
  });

  it.each(['A4', 'A5', 'Letter landscape'])(
    'are one of the departments and one a department for 150, on %s',
    (paper) => {
      const book = compose(150, 10, paper);
      const figures = figuresOf(book);
      expect(figures[0]?.title).toMatch(english.handbook.departmentChart);
      const boxes = figures.flatMap(({ figure }) => figure.boxes.map(({ box }) => box));
      expect(new Set(boxes.filter(({ kind }) => kind === 'department').map(({ id }) => id)).size).toBe(10);
      for (const { name } of book.parts.departments ?? []) expect(figures.map(({ title }) => title)).toContain(name);
      expectReadable(book, figures);
    },
  );

  it('stay readable for 1,000, and take time in proportion', () => {
    const draw = (book: Handbook) => ({ book, figures: figuresOf(book) });
    // Departments of one size, since a small one is drawn whole and a large one divided.
    const { book, figures } = expectLinear((size) => compose(size, Math.ceil(size / 125)), draw, 1000, { times: 4 });
    expectReadable(book, figures);
  }, 120_000);

  it('show a superior from another department, and mark what is faulty', () => {
    const book = composeHandbook(
      compileFiles({
        ...makeOrganisation({ positions: 60, departments: 3 }),
        'positions/round-a.yaml': 'title: Round A\ndepartment: Department 1\nreportsTo: round-b\n',
        'positions/round-b.yaml': 'title: Round B\ndepartment: Department 1\nreportsTo: round-a\n',
        'positions/lost.yaml': 'title: Lost\ndepartment: Department 2\nreportsTo: nobody-at-all\n',
        'positions/broken.yaml': 'title: [\n',
      }),
      english,
      true,
    );
    const figures = figuresOf(book);
    expectReadable(book, figures);
    expect(figures.filter(({ faulty }) => faulty).map(({ title }) => title)).toEqual([
      english.chart.cycle,
      english.chart.dangling,
      english.chart.broken,
    ]);
    const second = figures.find(({ title }) => title === 'Department 2');
    expect(second?.figure.boxes[0]?.box).toMatchObject({ kind: 'outside', anchor: 'position-d1-p0' });
    expect(figures.at(-1)?.figure.boxes.map(({ box }) => [box.title, box.anchor])).toEqual([['broken', undefined]]);
  });
});
