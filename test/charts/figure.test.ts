import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arrangeFigure } from '../../src/charts/drawing/arrange.ts';
import { divideTree, type Piece } from '../../src/charts/drawing/divide.ts';
import type { Bounds, BoxRow, Figure, Line } from '../../src/charts/drawing/index.ts';
import { measureText, type, wrapText } from '../../src/charts/drawing/measure.ts';
import { writeFigure } from '../../src/charts/figure.ts';
import { composeHandbook } from '../../src/handbook/compose.ts';
import type { ChartFigure } from '../../src/handbook/figures.ts';
import type { Handbook } from '../../src/handbook/index.ts';
import { measurePaper } from '../../src/handbook/paper.ts';
import { english } from '../../src/languages/en/index.ts';
import { showControls } from '../../src/text/terminal.ts';
import { naughtyTexts } from '../support/naughty.ts';
import { makeOrganisation } from '../support/organisation.ts';
import { processorTime } from '../support/processor-time.ts';
import { attribute, readHtml, textOf } from '../support/read-html.ts';
import { compileFiles } from '../support/workspace.ts';

const page = measurePaper('A4');
const endless: Bounds = { width: Number.POSITIVE_INFINITY, height: Number.POSITIVE_INFINITY };

/** A tree by the superior of each, who comes before: `[-1, 0, 0]` is a head with two reports. */
function growTree(superiors: readonly number[], title = (at: number) => `Title ${at}`): BoxRow[] {
  const below = new Map<number, number[]>();
  for (const [at, superior] of superiors.entries()) below.set(superior, [...(below.get(superior) ?? []), at]);
  const rows: BoxRow[] = [];
  const stack = [...(below.get(-1) ?? [])].reverse().map((at) => ({ at, level: 0 }));
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    const { at, level } = next;
    rows.push({
      level,
      box: { id: `p${at}`, kind: 'position', title: title(at), notes: [], anchor: `position-p${at}` },
    });
    for (const child of [...(below.get(at) ?? [])].reverse()) stack.push({ at: child, level: level + 1 });
  }
  return rows;
}

function expectApart({ boxes, width, height }: Figure): void {
  const sorted = [...boxes].sort((a, b) => a.top - b.top || a.left - b.left);
  sorted.forEach((box, at) => {
    expect([box.left >= 0, box.top >= 0, box.left + box.width <= width, box.top + box.height <= height]).toEqual([
      true,
      true,
      true,
      true,
    ]);
    const next = sorted[at + 1];
    if (next === undefined) return;
    expect(next.top === box.top ? next.left >= box.left + box.width : next.top >= box.top + box.height).toBe(true);
  });
}

const trees = fc
  .array(fc.nat(), { minLength: 1, maxLength: 60 })
  .map((numbers) => numbers.map((number, at) => (number % (at + 1)) - 1));

describe('a figure', () => {
  it('keeps its boxes apart, whatever the tree and the room', () => {
    fc.assert(
      fc.property(trees, fc.integer({ min: 200, max: 1500 }), (superiors, width) => {
        const rows = growTree(superiors);
        const figure = arrangeFigure(rows, [], { width, height: 900 });
        expect(figure.boxes.map(({ box }) => box.id)).toEqual(rows.map(({ box }) => box.id));
        expect(figure.lines).toHaveLength(superiors.filter((superior) => superior >= 0).length);
        expectApart(figure);
      }),
    );
  });

  it('draws a line from the foot of each superior to each report, at right angles', () => {
    fc.assert(
      fc.property(trees, fc.constantFrom(page, endless), (superiors, bounds) => {
        for (const line of arrangeFigure(growTree(superiors), [], bounds).lines) {
          line.slice(1).forEach(([x, y], at) => {
            const [beforeX, beforeY] = line[at] ?? [];
            expect(x === beforeX || y === beforeY).toBe(true);
          });
        }
      }),
    );
  });

  it('has reports beside each other where there is room, and below each other where there is none', () => {
    const rows = growTree([-1, 0, 0, 0]);
    const tops = (bounds: Bounds) => arrangeFigure(rows, [], bounds).boxes.map(({ top }) => top);
    expect(new Set(tops(page)).size).toBe(2);
    expect(new Set(tops({ width: 200, height: 900 })).size).toBe(4);
  });

  it('dots the lines of functional superiors, where both are drawn', () => {
    const figure = arrangeFigure(
      growTree([-1, 0, 0]),
      [
        ['p1', 'p2'],
        ['gone', 'p1'],
      ],
      page,
    );
    expect(figure.dotted).toHaveLength(1);
  });

  it('leads no dotted line through a box', () => {
    fc.assert(
      fc.property(trees, fc.nat(), fc.nat(), fc.constantFrom(page, endless), (superiors, one, other, bounds) => {
        const [superior, report] = [one, other].map((number) => `p${number % superiors.length}`) as [string, string];
        const { dotted, boxes } = arrangeFigure(growTree(superiors), [[superior, report]], bounds);
        for (const line of dotted) {
          line.slice(1).forEach(([x, y], at) => {
            const [beforeX = 0, beforeY = 0] = line[at] ?? [];
            for (const box of boxes) {
              const beside = Math.max(x, beforeX) <= box.left || Math.min(x, beforeX) >= box.left + box.width;
              const clear = Math.max(y, beforeY) <= box.top || Math.min(y, beforeY) >= box.top + box.height;
              expect(beside || clear, `${JSON.stringify(line)} ${box.box.id}`).toBe(true);
            }
          });
        }
      }),
    );
  });

  it('leads no dotted line along a solid one, nor close by', () => {
    /** The parts of a line that go down, or along where `across` is 1: where, and from what to what. */
    const partsOf = (line: Line, across: 0 | 1) =>
      line.slice(1).flatMap((point, at) => {
        const before = line[at] ?? point;
        const [one, other] = [before[across === 0 ? 1 : 0], point[across === 0 ? 1 : 0]];
        return before[across] === point[across]
          ? [{ where: point[across], start: Math.min(one, other), end: Math.max(one, other) }]
          : [];
      });
    const upTo40 = fc
      .array(fc.nat(), { minLength: 2, maxLength: 40 })
      .map((numbers) => numbers.map((number, at) => (number % (at + 1)) - 1));
    const bounds = fc.constantFrom(page, endless, { width: 300, height: 900 });
    fc.assert(
      fc.property(upTo40, fc.nat(), fc.nat(), bounds, (superiors, one, other, room) => {
        const ends = [one, other].map((number) => number % superiors.length);
        fc.pre(ends[0] !== ends[1]);
        const [superior, report] = ends.map((end) => `p${end}`) as [string, string];
        const { dotted, lines } = arrangeFigure(growTree(superiors), [[superior, report]], room);
        for (const across of [0, 1] as const) {
          const solid = lines.flatMap((line) => partsOf(line, across));
          for (const part of dotted.flatMap((line) => partsOf(line, across))) {
            const along = solid.filter(({ start, end }) => Math.min(end, part.end) > Math.max(start, part.start));
            for (const { where } of along) expect(Math.abs(where - part.where)).toBeGreaterThan(4);
          }
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('holds a chain of 10,000 and a thousand reports of one', () => {
    const chain = arrangeFigure(growTree(Array.from({ length: 10_000 }, (_, at) => at - 1)), [], endless);
    expect(chain.boxes).toHaveLength(10_000);
    const wide = arrangeFigure(growTree([-1, ...Array.from({ length: 1000 }, () => 0)]), [], page);
    expect(wide.fits).toBe(false);
    expect(wide.boxes).toHaveLength(1001);
  });

  it('breaks a long title into lines that fit their box, and shortens what is longer', () => {
    const titles = [
      '客户服务部投诉处理与回访高级专员',
      'Senior regional warehouse operations coordinator for the night shift',
      'ab',
      '长'.repeat(80),
    ];
    const figure = arrangeFigure(
      growTree([-1, 0, 0, 0], (at) => titles[at] ?? ''),
      [],
      endless,
    );
    for (const box of figure.boxes) {
      expect(box.title.length).toBeLessThanOrEqual(3);
      for (const line of box.title) expect(measureText(line) * type.title).toBeLessThanOrEqual(box.width);
    }
    expect(figure.boxes.at(-1)?.title.at(-1)).toMatch(/…$/);
    expect(wrapText('甲、乙丙', 1, 4)[0]).toBe('甲');
  });
});

describe('the words of a figure', () => {
  const latin = fc.stringMatching(/^[A-Za-z]{1,14}$/);
  const han = fc.stringMatching(/^[客服主管]([：）、“”（]?[客服主管]){0,4}[）]?$/);
  const title = fc.array(fc.oneof(latin, han), { minLength: 1, maxLength: 5 }).map((words) => words.join(' '));

  it('are never broken within one that is Latin, nor begin a line with a sign that closes', () => {
    fc.assert(
      fc.property(fc.array(title, { minLength: 1, maxLength: 9 }), fc.constantFrom(page, endless), (titles, bounds) => {
        const chain = titles.map((_, at) => at - 1);
        for (const { box, title: lines } of arrangeFigure(
          growTree(chain, (at) => titles[at] ?? ''),
          [],
          bounds,
        ).boxes) {
          let left = box.title;
          for (const line of lines) {
            expect(line).not.toMatch(/^[：）、”]/);
            const whole = line.replace(/…$/, '');
            expect(left.startsWith(whole)).toBe(true);
            left = left.slice(whole.length);
            expect(/[A-Za-z]$/.test(whole) && /^[A-Za-z]/.test(left), `${whole}|${left}`).toBe(false);
            left = left.trimStart();
          }
        }
      }),
    );
  });

  it('make the boxes wider where one alone is wider, and only a word beyond all measure is broken', () => {
    const linesOf = (words: string) =>
      arrangeFigure(
        growTree([-1], () => words),
        [],
        endless,
      ).boxes[0]?.title;
    expect(linesOf('Safety and Training Coordinator')).toEqual(['Safety and Training', 'Coordinator']);
    expect(linesOf('Telecommunications administrator')).toEqual(['Telecommunications', 'administrator']);
    expect(linesOf('Donaudampfschifffahrtsgesellschaft')).toHaveLength(2);
  });

  it('break into more lines where narrower boxes let reports stand beside each other', () => {
    const heads = ['Director', 'Warehouse Operations Manager', 'Safety and Training Coordinator', 'Inventory Lead'];
    const staff = ['Receiving Supervisor', 'Receiving Clerk', 'Shipping Supervisor', 'Load Planner', 'Order Selector'];
    const rows = growTree([-1, 0, 1, 1, 1, 4, 1, 6, 6], (at) => [...heads, ...staff][at] ?? '');
    const { boxes, fits } = arrangeFigure(rows, [], page);
    expect(fits).toBe(true);
    const beside = boxes.filter(({ box }) => ['p2', 'p3', 'p4', 'p6'].includes(box.id));
    expect(new Set(beside.map(({ top }) => top)).size).toBe(1);
  });
});

describe('a drawing', () => {
  it.each(naughtyTexts)('says %j as it is, in XML as in HTML', (words) => {
    const rows: BoxRow[] = [
      {
        level: 0,
        box: {
          id: 'a',
          kind: 'position',
          code: words,
          title: words,
          notes: [{ text: words, fault: true }],
          anchor: 'position-a',
        },
      },
      { level: 1, box: { id: 'b', kind: 'outside', title: 'b', notes: [] } },
    ];
    const drawn = writeFigure(arrangeFigure(rows, [['b', 'a']], page), {
      hrefOf: (anchor) => `#${anchor}`,
      hints: true,
    });
    const names = new Set([...drawn.matchAll(/<\/?([^\s/>]+)/g)].map(([, name]) => name));
    expect([...names].sort()).toEqual(['a', 'g', 'path', 'rect', 'text', 'title']);
    expect(drawn.replace(/&#\d+;/g, '')).not.toMatch(/&/);
    expect(drawn).not.toMatch(/[\0-\x08\x0b-\x1f]/);
    const elements = readHtml(`<!doctype html><title>t</title><svg>${drawn}</svg>`);
    const hint = elements.filter(({ tagName }) => tagName === 'title').map(textOf)[1];
    expect(hint).toBe(showControls([words, words, words].join(' · ')));
    expect(elements.filter(({ tagName }) => tagName === 'a').map((link) => attribute(link, 'href'))).toEqual([
      '#position-a',
    ]);
  });
});

describe('a tree that is too large for one figure', () => {
  const divide = (rows: readonly BoxRow[], bounds = page): Piece[] =>
    divideTree(rows, bounds, (row, below) => ({
      ...row,
      box: { ...row.box, notes: [{ text: `${below} below`, fault: false }] },
    }));

  it('is drawn in pieces that all fit, with nobody left out', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(), { minLength: 1, maxLength: 400 }), (numbers) => {
        const rows = growTree(numbers.map((number, at) => (number % (at + 1)) - 1));
        const pieces = divide(rows);
        for (const piece of pieces) expect(arrangeFigure(piece.rows, [], page).fits).toBe(true);
        const seen = new Set(pieces.flatMap((piece) => piece.rows.map(({ box }) => box.id)));
        expect(seen.size).toBe(rows.length);
      }),
      { numRuns: 30 },
    );
  }, 60_000);

  it('goes on from the box that stands for the rest', () => {
    const pieces = divide(growTree([-1, ...Array.from({ length: 200 }, (_, at) => Math.floor(at / 6))]));
    expect(pieces.length).toBeGreaterThan(1);
    const [first, ...others] = pieces;
    const marked = pieces.flatMap(({ rows }) =>
      rows.filter(({ box }) => box.notes.length > 0).map(({ box }) => box.id),
    );
    expect(first?.head).toBeUndefined();
    for (const { head, rows } of others) {
      expect(rows[0]?.box.id).toBe(head);
      expect(marked).toContain(head);
    }
  });

  it('deals the reports of one superior out over several', () => {
    const pieces = divide(growTree([-1, ...Array.from({ length: 300 }, () => 0)]));
    const dealt = pieces.filter(({ part }) => part !== undefined);
    expect(dealt.map(({ part }) => part)).toEqual(dealt.map((_, at) => [at + 1, dealt.length]));
    expect(dealt.flatMap(({ rows }) => rows.slice(1))).toHaveLength(300);
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
    for (const { id } of (book.parts.departments ?? []).flatMap(({ positions }) => positions))
      expect(shown).toContain(id);
    const anchors = new Set([
      ...figures.map(({ anchor }) => anchor),
      ...(book.parts.departments ?? []).flatMap((each) => [each.anchor, ...each.positions.map(({ anchor }) => anchor)]),
    ]);
    for (const { box } of figures.flatMap(({ figure }) => figure.boxes))
      if (box.anchor !== undefined) expect(anchors).toContain(box.anchor);
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

  it('stay readable for 5,000, within some seconds', () => {
    const book = compose(5000, 40);
    const begun = processorTime();
    const figures = figuresOf(book);
    expect(processorTime() - begun).toBeLessThan(15_000);
    expectReadable(book, figures);
  }, 60_000);

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

describe('trees that hang from nobody', () => {
  const alone = (count: number): BoxRow[] => growTree(Array.from({ length: count }, () => -1));

  it('stand in as many lines as they need, apart, and within the room', () => {
    const figure = arrangeFigure(alone(40), [], page);
    expect(figure.fits).toBe(true);
    expectApart(figure);
    expect(new Set(figure.boxes.map(({ top }) => top)).size).toBeGreaterThan(4);
    expect(figure.width).toBeLessThanOrEqual(page.width);
  });

  it('stand in one line where there is room', () => {
    expect(new Set(arrangeFigure(alone(3), [], page).boxes.map(({ top }) => top)).size).toBe(1);
  });

  it('keep their lines, and those that are dotted from one to another', () => {
    const rows = growTree(Array.from({ length: 36 }, (_, at) => (at % 3 === 0 ? -1 : at - (at % 3))));
    const figure = arrangeFigure(rows, [['p0', 'p34']], page);
    expect(figure.fits).toBe(true);
    expectApart(figure);
    expect(figure.lines).toHaveLength(24);
    expect(figure.dotted).toHaveLength(1);
    for (const line of figure.lines) {
      for (const [x, y] of [line[0], line.at(-1)].filter((end) => end !== undefined)) {
        const touched = figure.boxes.some(
          ({ left, top, width, height }) => x >= left && x <= left + width && y >= top && y <= top + height,
        );
        expect(touched).toBe(true);
      }
    }
  });
});
