import { readFileSync } from 'node:fs';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { describe, expect, it, vi } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { languages } from '../../src/languages/index.ts';
import type { Language } from '../../src/languages/language.ts';
import { main } from '../../src/main.ts';
import type { HandbookLanguage } from '../../src/model/config.ts';
import { openMemoryHost } from '../support/memory-host.ts';
import { neutralWorkspace } from '../support/neutral-workspace.ts';
import { attribute, listElements } from '../support/read-html.ts';
import { listSchemaKeys, listUsedKeys } from '../support/schema-keys.ts';

const catalogues = await Promise.all([languages.en(), languages['zh-CN']()]);

/** Labels that no book of ours shows, and why. */
const unseen: Readonly<Record<string, string>> = {
  'status¦superseded': 'is the other of two stamps',
  'fields¦part': 'stands on the cover of a department’s handbook, which test/commands/build-scope.test.ts builds',
  cover: 'names the first page of a PDF, which test/renderers/pdf/example.test.ts reads',
  subject: 'stands among the properties of a PDF, which test/renderers/pdf/example.test.ts reads',
  compare: 'orders, and says nothing',
  moreBelow: 'stands in the charts of large organisations, which test/charts/book-charts.test.ts draws',
  positionCount: 'stands in the charts of large organisations, which test/charts/book-charts.test.ts draws',
  others: 'stands where a row of positions is too long, which test/handbook/here.test.ts composes',
  chartPart: 'stands in the charts of large organisations, which test/charts/book-charts.test.ts draws',
  wholePosition: 'stands in the sheet of duties',
  'fields¦preparedOn': 'stands in the form of a Word document, which test/every-key.test.ts reads',
  'fields¦reviewedOn': 'stands in the form of a Word document, which test/every-key.test.ts reads',
  'fields¦approvedOn': 'stands in the form of a Word document, which test/every-key.test.ts reads',
  continued: 'stands at the head of a page on which something goes on, which test/renderers/pdf/heads.test.ts lists',
  departmentChart: 'stands in the charts of large organisations, which test/charts/book-charts.test.ts draws',
};
/** Labels of what `jd graph` draws. */
const onlyInTree = ['title', 'external', 'span', 'hidden', 'departments', 'positions', 'dotted'];

/** Words of a Chinese book that have no other form. */
const latinNames = ['FLSA', 'KPI', 'PDF'];

interface Built {
  readonly md: string;
  readonly html: string;
  /** One form by itself, in Markdown. */
  readonly form: string;
  /** What goes to the browser, running titles and all. */
  readonly print: string;
}

async function build(language: HandbookLanguage): Promise<Built> {
  const files = Object.entries(neutralWorkspace(language)).map(([name, text]) => [`/work/${name}`, text]);
  let print = '';
  const host = openMemoryHost(Object.fromEntries(files), {
    print: (html) => {
      print = html;
      throw new Error('seen enough');
    },
  });
  await main('build --allow-errors --format pdf'.split(' '), host);
  expect(await main('build --allow-errors --format md,html --split'.split(' '), host)).toBe(0);
  return {
    md: String(host.files['/work/dist/handbook.md']),
    html: String(host.files['/work/dist/handbook.html']),
    form: String(host.files['/work/dist/positions/β.md']),
    print,
  };
}

/** Each label as its own name between two signs, functions and lists alike. */
function mark(value: unknown, name: string): unknown {
  if (typeof value === 'string') return `¤${name}¤`;
  if (typeof value === 'function') return () => `¤${name}¤`;
  if (Array.isArray(value)) return value.map((each, at) => mark(each, `${name}¦${at}`));
  return Object.fromEntries(
    Object.entries(Object(value)).map(([key, each]) => [key, mark(each, name === '' ? key : `${name}¦${key}`)]),
  );
}
function listMarks(value: unknown): string[] {
  if (typeof value === 'function') return listMarks(value());
  if (typeof value === 'string') return value.match(/¤[^¤]+¤/g) ?? [];
  return Object.values(Object(value)).flatMap(listMarks);
}

describe('every label', () => {
  it('is in a book that has everything in it', async () => {
    const [english] = catalogues;
    const handbook = mark(english.handbook, '') as Language['handbook'];
    const chart = mark(english.chart, 'chart') as Language['chart'];
    // The words of this catalogue stand for those of English.
    const spy = vi.spyOn(languages, 'en').mockResolvedValue({ ...english, handbook, chart });
    const { md, html, form, print } = await build('en');
    spy.mockRestore();
    const wanted = [...listMarks(handbook), ...listMarks(chart)].map((each) => each.slice(1, -1));
    const shown = new Set(listMarks(md + html + form + print).map((each) => each.slice(1, -1)));
    const excused = new Set([...Object.keys(unseen), ...onlyInTree.map((key) => `chart¦${key}`)]);
    expect(wanted.length).toBeGreaterThan(80);
    expect([...excused].filter((name) => !wanted.includes(name))).toEqual([]);
    expect(wanted.filter((name) => !shown.has(name) && !excused.has(name))).toEqual([]);
  });

  it('is asked for by a workspace that uses all keys of a position and of a procedure', () => {
    const documents = Object.entries(neutralWorkspace('en')).filter(([name]) => name !== 'positions/ζ.yaml');
    for (const kind of ['position', 'procedure']) {
      const used = documents
        .filter(([name]) => name.startsWith(kind))
        .flatMap(([, text]) => listUsedKeys(parseYaml(text) as unknown));
      const schema = JSON.parse(readFileSync(new URL(`../../schemas/${kind}.schema.json`, import.meta.url), 'utf8'));
      const optional = listSchemaKeys(schema).filter((key) => kind === 'position' || key !== 'id');
      expect(optional.filter((key) => !used.includes(key))).toEqual([]);
    }
  });
});

const han = /\p{Script=Han}|[\u3000-\u303f\uff00-\uffef]/u;
const latin = /\p{Script=Latin}+/gu;
/** Punctuation of an English line: in a Chinese one the wide forms stand. */
const narrow = /[,;:()]/;

describe.each(catalogues)('a book in $name', ({ name, handbook }) => {
  const [other] = catalogues.filter((catalogue) => catalogue.name !== name);

  it.each(['md', 'html'] as const)('has no word of the other language in its %s', async (format) => {
    const text = readable(format, (await build(name))[format]);
    expect(text.length).toBeGreaterThan(300);
    if (name === 'en') expect(text.filter((line) => han.test(line))).toEqual([]);
    else {
      const words = text.flatMap((line) => line.match(latin) ?? []);
      expect(words.filter((word) => !latinNames.includes(word))).toEqual([]);
      expect(text.filter((line) => narrow.test(line))).toEqual([]);
    }
    const own = new Set(wordsOf(handbook));
    const foreign = wordsOf(other?.handbook).filter((label) => /\p{L}/u.test(label) && !own.has(label));
    expect(foreign.length).toBeGreaterThan(60);
    expect(foreign.filter((label) => text.includes(label))).toEqual([]);
  });

  it('says which language it is in, once', async () => {
    const { html } = await build(name);
    const tongues = listElements(parse(html).childNodes).flatMap((element) => attribute(element, 'lang') ?? []);
    expect(tongues).toEqual([name]);
  });
});

/** The labels that are plain words. */
function wordsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value.trim()];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(wordsOf) : [];
}

/** What a reader sees or hears, piece by piece; no address, no name of a class, no mark of the format. */
function readable(format: 'md' | 'html', text: string): string[] {
  if (format === 'html')
    return parse(text)
      .childNodes.flatMap(readNode)
      .filter((piece) => piece !== '');
  return (
    text
      // Keys and files are spelt as they are, in either language.
      .replace(/`[^`\n]+`/g, '')
      .replace(/<!--[\s\S]*?-->|<\/?\w[^>]*>/g, '\n')
      .replace(/\]\(#[^)]*\)/g, ']')
      .split(/\n|\||\*\*|\[|\]/)
      .map((piece) => piece.replace(/^[-#>\s\d.]+|[-\s]+$/g, ''))
      .filter((piece) => /[^-:\s]/.test(piece))
  );
}
const spoken = ['aria-label', 'data-label', 'title', 'placeholder', 'alt'];

function readNode(node: DefaultTreeAdapterTypes.ChildNode): string[] {
  if ('value' in node) return [node.value.trim()];
  if (!('tagName' in node) || ['style', 'script', 'code'].includes(node.tagName)) return [];
  const said = spoken.flatMap((name) => attribute(node, name) ?? []);
  return [...said, ...node.childNodes.flatMap(readNode)];
}
