import { describe, expect, it } from 'vitest';
import type { Handbook } from '../../src/handbook/index.ts';
import { english } from '../../src/languages/en/index.ts';
import { chinese } from '../../src/languages/zh-CN/index.ts';
import { listNodes } from '../../src/org/graph/tree.ts';
import { anchorsOf, composeFiles, everything, others, pagesOf } from '../support/compose-files.ts';
import { writePosition } from '../support/workspace.ts';

describe('composeHandbook', () => {
  const book = composeFiles({ ...others, 'positions/lead.yaml': everything });
  const lead = pagesOf(book).find(({ id }) => id === 'lead');

  it('links superior and reports both ways, and names an external without a link', () => {
    const [head] = pagesOf(book);
    expect(head?.id).toBe('head');
    expect(head?.superior).toEqual([{ kind: 'text', text: 'The Board' }]);
    expect(anchorsOf(head?.reports)).toEqual(expect.arrayContaining(['position-lead', 'position-adviser']));
    expect(anchorsOf(lead?.superior)).toEqual(['position-head']);
    const targets = new Set(pagesOf(book).map(({ anchor }) => anchor));
    expect(anchorsOf(book).length).toBeGreaterThan(8);
    for (const anchor of anchorsOf(book)) expect(targets).toContain(anchor);
  });

  it('never gives two places one anchor', () => {
    const files = Object.fromEntries(
      ['a', 'a-basic', 'a-summary'].map((id) => [
        `positions/${id}.yaml`,
        writePosition(`title: T ${id}\ndepartment: D\nreportsTo: null`),
      ]),
    );
    const pages = pagesOf(composeFiles(files));
    const anchors = pages.flatMap(({ anchor, parts }) => [anchor, ...parts.map((part) => part.anchor)]);
    expect(anchors).toHaveLength(18);
    expect(new Set(anchors).size).toBe(18);
  });

  it('orders departments as the config does, else as the tree does, and positions by the tree', () => {
    const files = {
      'positions/z.yaml': writePosition('title: Z\ndepartment: Second\nreportsTo: null\ncode: C-1'),
      'positions/b.yaml': writePosition('title: B\ndepartment: First\nreportsTo: z\ncode: C-10'),
      'positions/c.yaml': writePosition('title: C\ndepartment: Second\nreportsTo: z\ncode: C-2'),
    };
    const shown = (book: Handbook) =>
      (book.parts.departments ?? []).map(({ name, positions }) => [name, ...positions.map(({ id }) => id)]);
    expect(shown(composeFiles(files))).toEqual([
      ['Second', 'z', 'c'],
      ['First', 'b'],
    ]);
    const declared = {
      ...files,
      'jd.config.yaml': 'departments: [{ name: First }, { name: Empty }, { name: Second }]\n',
    };
    expect(shown(composeFiles(declared))).toEqual([
      ['First', 'b'],
      ['Second', 'z', 'c'],
    ]);
    const ordered = {
      ...files,
      'jd.config.yaml': 'departments: [{ name: First, order: 2 }, { name: Second, order: 1 }]\n',
    };
    expect(shown(composeFiles(ordered))).toEqual([
      ['Second', 'z', 'c'],
      ['First', 'b'],
    ]);
  });

  it('takes its title from the departments where the config has none, and has no date of its own', () => {
    const files = { 'positions/a.yaml': writePosition('title: A\ndepartment: 客服部\nreportsTo: null') };
    const chineseBook = composeFiles(files, chinese);
    expect(chineseBook.title).toContain('客服部');
    expect(chineseBook.date).toBeUndefined();
    expect(chineseBook.language).toBe('zh-CN');
  });

  it('draws a faulty organisation whole, each fault in words', () => {
    const files = {
      'positions/a.yaml': writePosition('title: A\ndepartment: D\nreportsTo: b'),
      'positions/b.yaml': writePosition('title: B\ndepartment: D\nreportsTo: a'),
      'positions/lost.yaml': writePosition('title: Lost\ndepartment: D\nreportsTo: no-such-id'),
      'positions/torn.yaml': 'title: [',
    };
    const draft = composeFiles(files, english, true);
    expect(draft.draft).toBe(true);
    const rows = (draft.parts.chart?.groups ?? []).flatMap(({ trees }) => listNodes(trees).map(({ value }) => value));
    expect(rows.map(({ title }) => title).sort()).toEqual(['A', 'B', 'Lost', 'torn']);
    for (const { fault } of rows) expect(fault).toBeTruthy();
    expect(rows.find(({ title }) => title === 'torn')?.anchor).toBeUndefined();
  });
});
