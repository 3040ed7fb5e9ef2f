import { describe, expect, it } from 'vitest';
import { measureText, type } from '../../src/charts/drawing/measure.ts';
import { svgChart } from '../../src/charts/svg.ts';
import { outlineGraph } from '../../src/org/graph/outline.ts';
import { labels } from '../support/draw-chart.ts';
import { makeOrganisation } from '../support/organisation.ts';
import { attribute, type Element, listElements, readHtml, textOf } from '../support/read-html.ts';
import { compileFiles } from '../support/workspace.ts';

describe('an SVG by itself', () => {
  const draw = (files: Record<string, string>): Element[] => {
    const { graph } = compileFiles(files);
    const text = svgChart.draw({ graph, outline: outlineGraph(graph), labels, colour: 0 });
    return readHtml(`<!doctype html><title>t</title>${text}`);
  };
  const drawn = new Map<string, Element[]>();
  /** The same organisation is drawn and read once. */
  const drawOrganisation = (positions: number, departments: number): Element[] => {
    const size = `${positions} in ${departments}`;
    const elements = drawn.get(size) ?? draw(makeOrganisation({ positions, departments }));
    drawn.set(size, elements);
    return elements;
  };
  const named = (elements: readonly Element[], name: string): Element[] =>
    elements.filter((element) => attribute(element, 'class')?.split(' ').includes(name));

  it.each([
    [8, 1],
    [150, 6],
    [1500, 40],
    [5000, 100],
  ])('of %i positions in %i departments shows everyone once, no wider than a wall', (positions, departments) => {
    const elements = drawOrganisation(positions, departments);
    expect(named(elements, 'position')).toHaveLength(positions);
    const [drawing] = elements.filter(({ tagName }) => tagName === 'svg');
    expect(Number(drawing && attribute(drawing, 'width'))).toBeLessThanOrEqual(2500);
    const boxes = named(elements, 'department');
    expect(boxes.length === 0 || boxes.length === departments).toBe(true);
    const places = new Set(elements.flatMap((element) => attribute(element, 'id') ?? []));
    for (const box of boxes) expect(places).toContain((attribute(box, 'href') ?? '').slice(1));
  });

  it('leads from each department to its own drawing, under its name', () => {
    const elements = drawOrganisation(1500, 40);
    const titles = named(elements, 'group').map(textOf);
    expect(titles).toEqual(['departments', ...Array.from({ length: 40 }, (_, at) => `Department ${at + 1}`)]);
    for (const box of named(elements, 'department')) {
      const panel = elements.find((element) => `#${attribute(element, 'id')}` === attribute(box, 'href'));
      const [title] = named(listElements(panel?.childNodes ?? []), 'group');
      const name = named(listElements(box.childNodes), 'title').map(textOf).join('');
      expect(name).toBe(title && textOf(title).replace(/\s+/g, name.includes(' ') ? ' ' : ''));
    }
  });

  it('leads there too where other groups come before, and cuts no title', () => {
    const long = (letter: string): string => letter.repeat(45);
    const elements = draw({
      'positions/root.yaml': 'title: Root\ndepartment: Board\nreportsTo: null\n',
      [`positions/${long('a')}.yaml`]: `title: A\ndepartment: D\nreportsTo: ${long('b')}\n`,
      [`positions/${long('b')}.yaml`]: `title: B\ndepartment: D\nreportsTo: ${long('a')}\n`,
      ...Object.fromEntries(
        Object.entries(makeOrganisation({ positions: 1500, departments: 6 })).map(([file, text]) => [
          file,
          text.replace('reportsTo: null', 'reportsTo: nobody'),
        ]),
      ),
    });
    const boxes = named(elements, 'department');
    expect(boxes).toHaveLength(6);
    for (const box of boxes) {
      const panel = elements.find((element) => `#${attribute(element, 'id')}` === attribute(box, 'href'));
      const [title] = named(listElements(panel?.childNodes ?? []), 'group').map(textOf);
      expect(title).toMatch(/^Department \d$/);
      expect(named(listElements(box.childNodes), 'title').map(textOf).join(' ')).toBe(title);
    }
    const [drawing] = elements.filter(({ tagName }) => tagName === 'svg');
    const cycle = named(elements, 'group').find((element) => textOf(element).startsWith('cycle'));
    expect(textOf(cycle ?? ({} as Element)).length).toBeGreaterThan(120);
    const end = Number(cycle && attribute(cycle, 'x')) + measureText(textOf(cycle ?? ({} as Element))) * type.title;
    expect(Number(drawing && attribute(drawing, 'width'))).toBeGreaterThanOrEqual(end);
  });

  it('draws a small one whole, the faulty parts under their name', () => {
    const whole = draw(makeOrganisation({ positions: 8, departments: 2 }));
    expect(named(whole, 'group')).toEqual([]);
    const faulty = draw({
      'positions/a.yaml': 'title: A\ndepartment: D\nreportsTo: b\n',
      'positions/b.yaml': 'title: B\ndepartment: D\nreportsTo: a\n',
      'positions/c.yaml': 'title: C\ndepartment: D\nreportsTo: nobody\n',
    });
    expect(named(faulty, 'group').map(textOf)).toEqual(['cycle: a → b → a', 'unknown superior']);
    expect(named(faulty, 'faulty').length).toBeGreaterThan(2);
  });
});
