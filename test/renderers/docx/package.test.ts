import { describe, expect, it } from 'vitest';
import { composeHandbook } from '../../../src/handbook/compose.ts';
import type { Handbook } from '../../../src/handbook/index.ts';
import { english } from '../../../src/languages/en/index.ts';
import { chinese } from '../../../src/languages/zh-CN/index.ts';
import { composeFiles } from '../../support/compose-files.ts';
import { files } from '../../support/every-key-workspace.ts';
import { childrenOf, listNodes, type Node, parseXml, readBookmarks } from '../../support/read-docx.ts';
import { renderDocx } from '../../support/render-docx.ts';
import { sampleBook } from '../../support/sample-docx.ts';
import { readParts } from '../../support/show-docx.ts';
import { findDisorder } from '../../support/word-order.ts';
import { compileFiles } from '../../support/workspace.ts';

const books: readonly (readonly [string, Handbook])[] = [
  ['all keys', composeFiles(files)],
  ['all keys in Chinese', composeFiles(files, chinese)],
  ['a draft with every block of a chapter', sampleBook],
  ['one position', composeHandbook(compileFiles({ 'positions/a.yaml': 'title: A\ndepartment: B\n' }), english, true)],
];

describe.each(books)('the package of a book with %s', async (_, book) => {
  const bytes = await renderDocx(book, new Date('2024-06-01T00:00:00Z'));
  const parts = readParts(bytes);
  const xml = new Map(
    [...parts].filter(([name]) => /\.(?:xml|rels)$/.test(name)).map(([name, text]) => [name, parseXml(text)]),
  );
  const document = xml.get('word/document.xml') as Node;
  const all = [...xml.values()].flatMap(listNodes);
  const valuesOf = (name: string, attribute: string, among: readonly Node[] = all): string[] =>
    among.flatMap((node) => (node.name === name ? (node.attributes[attribute] ?? []) : []));

  it('begins with the kinds of its parts, each of which is known', () => {
    const [first, ...others] = [...parts.keys()];
    expect(first).toBe('[Content_Types].xml');
    expect(others).toEqual([...others].sort());
    const named = valuesOf('Override', 'PartName').map((name) => name.slice(1));
    const endings = valuesOf('Default', 'Extension');
    expect(named.filter((name) => !parts.has(name))).toEqual([]);
    const isKnown = (name: string): boolean =>
      named.includes(name) || (!name.endsWith('.xml') && endings.includes(name.split('.').at(-1) ?? ''));
    expect(others.filter((name) => !isKnown(name))).toEqual([]);
  });

  it('has every part that it refers to, and refers to each', () => {
    const relations = listNodes(xml.get('word/_rels/document.xml.rels') as Node).slice(1);
    const targets = relations.filter(({ attributes }) => attributes['TargetMode'] !== 'External');
    expect(targets.filter(({ attributes }) => !parts.has(`word/${attributes['Target']}`))).toEqual([]);
    const ids = relations.map(({ attributes }) => attributes['Id']);
    expect(new Set(ids).size).toBe(ids.length);
    const used = listNodes(document).flatMap(({ attributes }) => attributes['r:id'] ?? attributes['r:embed'] ?? []);
    expect(used.filter((id) => !ids.includes(id))).toEqual([]);
    const byPart = /\/(?:styles|numbering|settings|fontTable)$/;
    const unused = relations.filter(
      ({ attributes }) => !byPart.test(attributes['Type'] ?? '') && !used.includes(attributes['Id'] ?? ''),
    );
    expect(unused).toEqual([]);
  });

  it('has its elements in the order of the standard', () => {
    expect([...xml].flatMap(([name, root]) => findDisorder(root).map((fault) => `${name}: ${fault}`))).toEqual([]);
  });

  it('names each bookmark and drawing once, and ends each bookmark', () => {
    const bookmarks = readBookmarks(document);
    expect(new Set(bookmarks.map(({ id }) => id)).size).toBe(bookmarks.length);
    expect(new Set(bookmarks.map(({ name }) => name)).size).toBe(bookmarks.length);
    expect(bookmarks.filter(({ name }) => !/^[a-z][a-z0-9_]{0,39}$/.test(name))).toEqual([]);
    expect(valuesOf('w:bookmarkEnd', 'w:id').sort()).toEqual(bookmarks.map(({ id }) => id).sort());
    const drawings = [...valuesOf('wp:docPr', 'id'), ...valuesOf('wps:cNvPr', 'id')];
    expect(new Set(drawings).size).toBe(drawings.length);
  });

  it('leads each link to a bookmark, and has each style and list that it uses', () => {
    const names = new Set(readBookmarks(document).map(({ name }) => name));
    const links = listNodes(document).filter(({ name, attributes }) => name === 'w:hyperlink' && !attributes['r:id']);
    expect(links.length).toBeGreaterThan(0);
    expect(links.filter(({ attributes }) => !names.has(attributes['w:anchor'] ?? ''))).toEqual([]);
    const styles = new Set(valuesOf('w:style', 'w:styleId'));
    const used = ['w:pStyle', 'w:rStyle', 'w:tblStyle', 'w:basedOn', 'w:next'].flatMap((name) =>
      valuesOf(name, 'w:val'),
    );
    expect(used.filter((id) => !styles.has(id))).toEqual([]);
    const lists = new Set(valuesOf('w:num', 'w:numId'));
    expect(valuesOf('w:numId', 'w:val').filter((id) => !lists.has(id))).toEqual([]);
  });

  it('has tables whose cells fill their rows, and whose widths are stated', () => {
    const tables = listNodes(document).filter(({ name }) => name === 'w:tbl');
    expect(tables.length).toBeGreaterThan(0);
    for (const table of tables) {
      const grid = valuesOf('w:gridCol', 'w:w', listNodes(table)).map(Number);
      const rows = childrenOf(table).filter(({ name }) => name === 'w:tr');
      for (const row of rows) {
        let at = 0;
        for (const cell of childrenOf(row).filter(({ name }) => name === 'w:tc')) {
          const span = Number(valuesOf('w:gridSpan', 'w:val', listNodes(cell))[0] ?? 1);
          const width = grid.slice(at, at + span).reduce((sum, each) => sum + each, 0);
          expect(Number(valuesOf('w:tcW', 'w:w', listNodes(cell))[0])).toBe(width);
          expect(childrenOf(cell).at(-1)?.name).toBe('w:p');
          at += span;
        }
        expect(at).toBe(grid.length);
      }
    }
  });

  it('never has one table right after another, and ends with its section', () => {
    const blocks = childrenOf(childrenOf(document)[0] as Node).map(({ name }) => name);
    expect(blocks.filter((name, at) => name === 'w:tbl' && !['w:p', 'w:sdt'].includes(blocks[at + 1] ?? ''))).toEqual(
      [],
    );
    expect(blocks.at(-1)).toBe('w:sectPr');
  });
});
