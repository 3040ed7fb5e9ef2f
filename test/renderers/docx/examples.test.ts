import { describe, expect, it } from 'vitest';
import type { Block } from '../../../src/chapter/index.ts';
import { composeHandbook } from '../../../src/handbook/compose.ts';
import type { ContentsEntry } from '../../../src/handbook/contents-entry.ts';
import { english } from '../../../src/languages/en/index.ts';
import type { Language } from '../../../src/languages/language.ts';
import { chinese } from '../../../src/languages/zh-CN/index.ts';
import { positionCodes, procedureCodes } from '../../../src/model/mark-codes.ts';
import { parseSentence } from '../../../src/text/sentence/index.ts';
import { plainText } from '../../../src/text/sentence/plain.ts';
import { readExamples } from '../../support/example-files.ts';
import { childrenOf, listNodes, type Node, readDocument, textOf } from '../../support/read-docx.ts';
import { renderDocx } from '../../support/render-docx.ts';
import { compileFiles } from '../../support/workspace.ts';

function compileExample(name: string, language: Language) {
  const start = `/work/examples/${name}/`;
  const files = Object.entries(readExamples()).filter(
    ([file]) => file.startsWith(start) && !file.endsWith('README.md'),
  );
  return compileFiles(Object.fromEntries(files.map(([file, bytes]) => [file.slice(start.length), bytes])), {
    language,
  });
}

/** The values at a path whose list numbers are `#`. */
function valuesAt(form: unknown, path: string): unknown[] {
  return path.split('.').reduce<unknown[]>(
    (values, step) =>
      values.flatMap((value) => {
        if (step === '#') return Array.isArray(value) ? value : [];
        const next: unknown = Reflect.get(Object(value), step);
        return next === undefined || next === null ? [] : [next];
      }),
    [form],
  );
}

/** These are printed in other words: dates, and references as the titles of what they name. */
const reworded =
  /date$|^effective|^reviewBy|^reportsTo|dottedLineTo|directReports|^career|by\.#$|escalateTo|appliesTo|essential|^pay/;
const bare = (text: string): string => text.replace(/\s+/g, '');

function listProse(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block): string[] => {
    switch (block.kind) {
      case 'heading':
      case 'paragraph':
        return [plainText(block.inlines)];
      case 'list':
        return block.items.flatMap(listProse);
      case 'quote':
        return listProse(block.blocks);
      case 'listing':
        return [...block.lines];
      case 'table':
        return [block.head, ...block.rows].flat().map(({ inlines }) => plainText(inlines));
      default:
        return [];
    }
  });
}

const flatten = (entries: readonly ContentsEntry[]): string[] =>
  entries.flatMap(({ title, code, entries: below }) => [
    code === undefined ? title : `${code} ${title}`,
    ...flatten(below),
  ]);

describe.each([
  ['customer-service', chinese],
  ['customer-service', english],
  ['warehouse-operations', english],
  ['warehouse-operations', chinese],
] as const)('the Word document of %s', async (name, language) => {
  const compilation = compileExample(name, language);
  const { workspace, config, chapters } = compilation;
  const book = composeHandbook(compilation, language, false);
  const document = readDocument(await renderDocx(book));
  const text = bare(textOf(document));
  const styleOf = (paragraph: Node): string =>
    listNodes(paragraph).find((node) => node.name === 'w:pStyle')?.attributes['w:val'] ?? '';
  const paragraphs = listNodes(document).filter((node) => node.name === 'w:p');
  const said = (pattern: RegExp): string[] =>
    paragraphs
      .filter((paragraph) => pattern.test(styleOf(paragraph)))
      .map((paragraph) =>
        childrenOf(paragraph)
          .flatMap(listNodes)
          .map((node) => (node.name === 'w:t' ? textOf(node) : ''))
          .join(''),
      );

  it('has every value of every form, procedure and chapter', () => {
    const check = (values: readonly unknown[]): void => {
      for (const value of values) {
        if (typeof value === 'object') continue;
        expect(text).toContain(bare(plainText(parseSentence(String(value)))));
      }
      count += values.length;
    };
    let count = 0;
    const listOf = (codes: object): string[] => Object.keys(codes).filter((path) => !reworded.test(path));
    for (const form of workspace.positions) for (const path of listOf(positionCodes)) check(valuesAt(form, path));
    for (const form of workspace.procedures) for (const path of listOf(procedureCodes)) check(valuesAt(form, path));
    for (const { title, blocks } of chapters) check([title, ...listProse(blocks)]);
    const { title, subtitle, organisation, version, confidentiality } = config.handbook;
    check([title, subtitle, organisation, version, confidentiality].filter((each) => each !== undefined));
    expect(count).toBeGreaterThan(250);
  });

  it('has contents that are its headings, and no page number that nobody knows', () => {
    expect(said(/^TOC\d$/)).toEqual(flatten(book.contents));
    expect(said(/^Heading[12]$/)).toEqual(flatten(book.contents));
    const codes = listNodes(document).filter((node) => node.name === 'w:instrText');
    expect(codes.map(textOf)).toEqual([' TOC \\o "1-2" \\h \\z ']);
  });

  it('has words beside each drawing', () => {
    const drawings = listNodes(document).filter((node) => node.name === 'wp:docPr');
    expect(drawings.length).toBeGreaterThan(0);
    for (const { attributes } of drawings) expect(attributes['descr']?.length).toBeGreaterThan(3);
    for (const { title } of workspace.positions) {
      expect(drawings.some(({ attributes }) => attributes['descr']?.includes(title))).toBe(true);
    }
  });
});
