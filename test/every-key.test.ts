import { readFileSync } from 'node:fs';
import MarkdownIt from 'markdown-it';
import { describe, expect, it } from 'vitest';
import configSchema from '../schemas/config.schema.json' with { type: 'json' };
import positionSchema from '../schemas/position.schema.json' with { type: 'json' };
import procedureSchema from '../schemas/procedure.schema.json' with { type: 'json' };
import { composeHandbook } from '../src/handbook/compose.ts';
import { english } from '../src/languages/en/index.ts';
import { nameBookmark } from '../src/renderers/docx/bookmarks.ts';
import { setHtml } from '../src/renderers/html.ts';
import { setMarkdown } from '../src/renderers/markdown.ts';
import { configPlaces, type Place, positionPlaces, procedurePlaces, wordPlaces } from './support/every-key-places.ts';
import { files } from './support/every-key-workspace.ts';
import { attribute, bare, type Element, listElements, readHtml, textOf } from './support/read-html.ts';
import { renderDocx } from './support/render-docx.ts';
import { showDocx } from './support/show-docx.ts';
import { compileFiles } from './support/workspace.ts';

/** They say how the book is made, not what is in it. */
const unprinted = {
  position: ['id'],
  procedure: ['id', 'kind'],
  config: [
    'handbook.logo',
    'handbook.binding',
    'handbook.language',
    'handbook.region',
    'handbook.acknowledgement',
    'handbook.pay',
    'handbook.vacancies',
    'positions',
    'procedures',
    'chapters',
    'departments.order',
    'external.id',
    'codePattern',
    'overrides.files',
    'form.parts',
    'form.hide',
    'form.show',
    'form.own.key',
    'form.own.part',
    'output.folder',
    'output.formats',
    'import.labels.label',
    'import.labels.key',
    'theme.accent',
    'theme.paper',
    'theme.font',
  ],
};

interface Part {
  readonly $ref?: string;
  readonly type?: unknown;
  readonly properties?: Readonly<Record<string, unknown>>;
  readonly items?: unknown;
  readonly then?: unknown;
  readonly else?: unknown;
}
/** Every key of a schema whose value is text, a number or a list of them, by its path. */
function listPaths(root: Part & { readonly definitions?: object }, part: Part = root, path = ''): string[] {
  if (part.$ref !== undefined) {
    const name = part.$ref.replace('#/definitions/', '');
    return listPaths(root, Reflect.get(root.definitions ?? {}, name) as Part, path);
  }
  const below = [part.items, part.then, part.else].flatMap((each) => (each === undefined ? [] : [each as Part]));
  const own = Object.entries(part.properties ?? {}).flatMap(([key, value]) =>
    path === 'rules' || key === 'rules' ? [] : listPaths(root, value as Part, path === '' ? key : `${path}.${key}`),
  );
  const types = [part.type].flat();
  const isValue = ['string', 'number', 'integer', 'boolean'].some((type) => types.includes(type));
  return [
    ...new Set([
      ...(isValue && path !== '' ? [path] : []),
      ...own,
      ...below.flatMap((each) => listPaths(root, each, path)),
    ]),
  ];
}

describe('the schemas', () => {
  it.each([
    ['position', positionSchema, positionPlaces],
    ['procedure', procedureSchema, procedurePlaces],
    ['config', configSchema, configPlaces],
  ] as const)('have no key that has no place in the book: %s', (name, schema, places) => {
    const paths = listPaths(schema).filter((path) => !unprinted[name].includes(path));
    expect(paths.length).toBeGreaterThan(10);
    const known = new Set(Object.keys(places));
    expect(paths.filter((path) => !known.has(path) && !/^contacts\.external\.with\./.test(path))).toEqual([]);
    expect([...known].filter((path) => !paths.includes(path))).toEqual([]);
  });
});

const asset = (name: string): string => readFileSync(new URL(`../${name}`, import.meta.url), 'utf8');
const book = composeHandbook(compileFiles(files), english, false);

/** Where a value stands and what it is called there, read from the markup: a field, a cell, a heading. */
function listPairs(elements: readonly Element[]): (readonly [label: string, value: string])[] {
  const inside = (element: Element, ...names: string[]): Element[] =>
    listElements(element.childNodes).filter(({ tagName }) => names.includes(tagName));
  return elements.flatMap((element) => {
    if (element.tagName === 'div') {
      const [label] = inside(element, 'dt');
      return label === undefined ? [] : [[textOf(label), textOf(element)] as const];
    }
    if (element.tagName !== 'table') return [];
    const [head] = inside(element, 'tr');
    const columns = head === undefined ? [] : placeCells(inside(head, 'th'));
    return inside(element, 'tr').flatMap((row) => {
      const cells = placeCells(inside(row, 'th', 'td'));
      return cells.flatMap(({ text, start }) => {
        const column = columns.find(({ end }) => start < end)?.text ?? '';
        return [[column, text] as const, [cells[0]?.text ?? '', text] as const];
      });
    });
  });
}

/** The columns that each cell covers: the name of a group of duties covers those of their numbers and texts. */
function placeCells(cells: readonly Element[]): { text: string; start: number; end: number }[] {
  let end = 0;
  return cells.map((cell) => {
    const start = end;
    end += Number(attribute(cell, 'colspan') ?? 1);
    return { text: textOf(cell), start, end };
  });
}

/** The elements between the heading of a part and the next of its level or above. */
function partOf(elements: readonly Element[], title: string): Element[] {
  const isHeading = (element: Element): boolean => /^h[1-6]$/.test(element.tagName);
  const first = elements.findIndex((each) => isHeading(each) && bare(textOf(each)).endsWith(bare(title)));
  const level = Number(elements[first]?.tagName[1]);
  const after = elements.findIndex((each, at) => at > first && isHeading(each) && Number(each.tagName[1]) <= level);
  return first < 0 ? [] : elements.slice(first, after < 0 ? undefined : after);
}

describe.each([
  ['html', setHtml(book, asset).text],
  ['md', `<!doctype html>${new MarkdownIt({ html: true }).render(setMarkdown(book, asset).text)}`],
  ['docx', showDocx(await renderDocx(book))],
] as const)('in %s', (format, page) => {
  const elements = readHtml(page);
  const whole = elements.filter(({ tagName }) => tagName === 'body');
  const start = elements.findIndex(
    (element) =>
      attribute(element, 'id') === (format === 'docx' ? nameBookmark('position-the-form') : 'position-the-form'),
  );
  const formElements = elements.slice(start);

  const expectPlace = ([part, label, value]: Place, among: readonly Element[]): void => {
    const shown = part === '' ? [...whole, ...among] : partOf(among, part);
    expect(shown, `the part ${part}`).not.toEqual([]);
    const text = bare(shown.map(textOf).join(' '));
    expect(text).toContain(bare(value));
    if (label === '') return;
    const told = [`${bare(label)}:${bare(value)}`, `${bare(label)}${bare(value)}`];
    const isTold = told.some((words) => text.includes(words));
    const isPaired = listPairs(shown).some(
      ([name, cell]) => bare(name).includes(bare(label)) && bare(cell).includes(bare(value)),
    );
    expect(isTold || isPaired, `${label}: ${value}`).toBe(true);
  };

  const formPlaces = Object.entries(format === 'docx' ? wordPlaces : positionPlaces);
  it.each(formPlaces)('the position’s %s', (_path, place) => expectPlace(place, formElements));
  it.each(Object.entries(procedurePlaces))('the procedure’s %s', (_path, place) => expectPlace(place, elements));
  // In Word it is in the headers.
  const inText = Object.entries(configPlaces).filter(([path]) => format !== 'docx' || path !== 'handbook.watermark');
  it.each(inText)('the config’s %s', (_path, place) => expectPlace(place, elements));
});
