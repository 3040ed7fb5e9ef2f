import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeRails } from '../../src/charts/rails.ts';
import { listNodes } from '../../src/org/graph/tree.ts';
import { growBoxes } from '../support/box-tree.ts';
import { trees } from '../support/figure-trees.ts';
import { attribute, type Element, listElements, readHtml, textOf } from '../support/read-html.ts';

const write = (superiors: readonly number[]) => {
  const boxes = growBoxes(superiors, (at) => ({ code: `C${at}`, anchor: `position-p${at}` }));
  return { boxes, text: writeRails(boxes, (anchor) => `#${anchor}`) };
};
const read = (text: string): Element[] => readHtml(`<!doctype html><title>t</title><main>${text}</main>`);

describe('a chart as nested lists', () => {
  it('nests each report in the list of its superior, whatever the tree', () => {
    fc.assert(
      fc.property(trees, (superiors) => {
        const { boxes, text } = write(superiors);
        const items = read(text).filter(({ tagName }) => tagName === 'li');
        expect(items).toHaveLength(superiors.length);
        listNodes(boxes).forEach(({ value, tree }, at) => {
          const item = items[at] ?? expect.fail(value.id);
          const inside = listElements(item.childNodes);
          expect(attribute(inside.find(({ tagName }) => tagName === 'a') ?? item, 'href')).toBe(`#${value.anchor}`);
          expect(inside.filter(({ tagName }) => tagName === 'li')).toHaveLength(listNodes(tree.below).length);
        });
      }),
      { numRuns: 100 },
    );
  });

  it('says what the drawing says, and the dotted lines in words', () => {
    const [head] = growBoxes([-1], () => ({
      code: 'A<1>',
      title: '"A" & b',
      notes: [
        { text: 'Sales', fault: false, home: true },
        { text: 'unclear', fault: true },
      ],
      aside: 'Dotted line to: C',
    }));
    const text = writeRails(head === undefined ? [] : [head], () => undefined);
    const [item] = read(text).filter(({ tagName }) => tagName === 'li');
    expect(item && textOf(item)).toBe('A<1> "A" & bSales · unclear · Dotted line to: C');
    expect(text).toContain('<span class="fault">unclear</span>');
    expect(text).not.toContain('<a ');
  });

  it('is empty without boxes, and linear in a chain of 10,000', () => {
    expect(writeRails([], () => undefined)).toBe('');
    const { text } = write(Array.from({ length: 10_000 }, (_, at) => at - 1));
    expect(text.match(/<li>/g)).toHaveLength(10_000);
    expect(text.length).toBeLessThan(10_000 * 200);
  });
});
