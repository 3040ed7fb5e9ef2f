import type { SourcePlace } from '../../model/imported.ts';
import type { SourceDocument } from '../document.ts';
import type { Dictionary } from '../labels/index.ts';
import { splitNumber } from '../labels/numbers.ts';
import type { Draft, Entry, Piece } from '../recognise/form/draft.ts';
import { isSameTitle } from '../recognise/form/titles-of-one.ts';
import { recognise } from '../recognise/index.ts';
import { allLines } from '../recognise/words/lines.ts';
import { titleIn } from '../recognise/words/title.ts';
import { visible } from '../visible-text.ts';
import type { FormBlock, FormParagraph } from './form-blocks.ts';
import { listMargins } from './margins.ts';
import { numberParagraphs } from './number-paragraphs.ts';
import { markOf } from './place.ts';
import { readOpenLabel } from './settle-open-labels.ts';

/** A text of a form that import reads, with the paragraphs that hold it. */
export interface FormValue {
  /** Absent where the text is kept: with a label that says nothing known, or without one as what the form says to all. */
  readonly path?: string;
  readonly text: string;
  readonly label?: string;
  /** As the heading above a duty says. */
  readonly essential?: boolean;
  readonly paragraphs: readonly FormParagraph[];
}

/** What import reads in a form, in the order of its text: values, and texts that it keeps; and the positions that it names. */
export function readValues(
  document: SourceDocument,
  blocks: readonly FormBlock[],
  dictionary: Dictionary,
): { readonly values: readonly FormValue[]; readonly titles: readonly string[] } {
  const paragraphs = listParagraphs(blocks);
  const numbered = { ...document, blocks: numberParagraphs(document.blocks, paragraphs) };
  const { drafts, prose } = recognise(numbered, dictionary);
  const outside = prose.map(({ written, place }): Said => ({ piece: { text: written, place } }));
  // A label without a value beside another one is none, though an empty form may have it read so.
  const isLabel = ({ text, paragraphs: [first] }: FormValue) => {
    const at = first?.text.indexOf(text) ?? -1;
    const [whole = text] = /^[^:：]{1,30}[:：]/u.exec(first?.text.slice(Math.max(at, 0)) ?? '') ?? [];
    const isLonger = visible(whole).length >= visible(text).length;
    return at !== -1 && isLonger && /[:：]\s*$/u.test(whole) && dictionary.find(whole, {}) !== undefined;
  };
  const isTitled = drafts.some(({ entries }) => entries.some(({ path, label }) => path === 'title' && !isName(label)));
  const values = [...drafts.flatMap((draft) => listPieces(draft, isTitled)), ...outside].map(
    ({ piece, ...said }): FormValue => {
      const { text, written, place } = piece;
      return { ...said, text: written ?? text, paragraphs: paragraphsOf(written ?? text, place, paragraphs) };
    },
  );
  const groups = drafts.flatMap((draft) => findGroups(draft, values, paragraphs));
  const named = drafts.filter((draft) => draft.hasBody || draft.listed);
  const all = named.flatMap((draft) => draft.textOf('title') ?? titleIn(draft.heading?.text ?? '') ?? []);
  const titles = all.filter((title, at) => !all.slice(0, at).some((each) => isSameTitle(each, title)));
  const read = [...values.filter((value) => value.path === undefined || !isLabel(value)), ...groups];
  const [title] = titles;
  const again = title === undefined ? [] : findTitle(title, read, paragraphs, document);
  const beside = listMargins(document.asides).map((text) => ({ text, label: text, paragraphs: [] }));
  return { values: [...read, ...again, ...beside], titles };
}

export function listParagraphs(blocks: readonly FormBlock[]): FormParagraph[] {
  return blocks.flatMap((block) =>
    block.kind === 'paragraph'
      ? [block]
      : block.rows.flatMap((row) => row.flatMap((cell) => listParagraphs(cell.blocks))),
  );
}

interface Said {
  readonly piece: Piece;
  readonly path?: string;
  readonly label?: string;
  readonly essential?: boolean;
}

/** What a position has one of: what is said otherwise further down is kept beside it. */
const alone = /^(?:code|department|reportsTo|headcount|grade|family|employmentType|location)$/;

/** `Name` beside `Job title` is that of a person. */
export function isName(label: string | undefined): boolean {
  return /^(?:(?:full )?name|姓\s*名)[\s:：]*$/iu.test(label ?? '');
}

function listPieces(draft: Draft, isTitled: boolean): Said[] {
  const { entries, rows, kept, heading, introduction, continued } = draft;
  const isOther = ({ path, text, label }: Entry) =>
    path === 'title' ? isTitled && isName(label) : alone.test(path) && draft.textOf(path) !== text;
  const said = draft.textOf('title');
  const named = heading && titleIn(heading.text);
  const title = said === undefined || isSameTitle(named, said) ? named : undefined;
  return [
    ...(heading === undefined || title === undefined ? [] : [{ piece: { ...heading, text: title }, path: 'title' }]),
    ...introduction.map((piece) => ({ piece, path: 'summary' })),
    ...entries.map((entry) => {
      const { path, label, ...piece } = entry;
      const own = { ...markOf(entry), ...(label === undefined ? {} : { label }) };
      const read = readOpenLabel(path, label ?? '', piece.text);
      return { piece, ...(isOther(entry) ? { label: label ?? path } : { path: read, ...own }) };
    }),
    ...rows.flatMap((row) =>
      [...row.cells].flatMap(([path, pieces]) =>
        pieces.map((piece) => ({ piece, ...markOf(row), path: path === 'x' ? 'x-column' : path })),
      ),
    ),
    ...continued.map((piece) => ({ piece, path: 'more' })),
    ...kept.map(({ label, ...piece }) => ({ piece, ...(label === undefined ? {} : { label }) })),
  ];
}

/** The title where the form names it once more: alone on its line, or in a sentence or the margin, which stay. */
function findTitle(
  title: string,
  read: readonly FormValue[],
  paragraphs: readonly FormParagraph[],
  { asides }: SourceDocument,
): FormValue[] {
  const known = new Set(read.flatMap((value) => (value.path === undefined ? [] : value.paragraphs)));
  const own = paragraphs
    .filter((each) => !known.has(each) && names(each.text, title))
    .map((each): FormValue => {
      const isAlone = visible(each.text) === visible(title);
      return { ...(isAlone ? { path: 'title', text: title } : { text: each.text, label: title }), paragraphs: [each] };
    });
  const margins = allLines(asides.flatMap(({ blocks }) => blocks)).filter(({ written }) => names(written, title));
  return [...own, ...margins.map(({ written }) => ({ text: written, label: title, paragraphs: [] }))];
}

/** Whether a text has a title as words of its own. */
function names(text: string, title: string): boolean {
  const at = text.indexOf(title);
  if (at === -1 || title === '') return false;
  const around = [text.slice(0, at), text.slice(at + title.length)] as const;
  return !/[\p{sc=Latn}\p{sc=Cyrl}]$/u.test(around[0]) && !/^[\p{sc=Latn}\p{sc=Cyrl}]/u.test(around[1]);
}

/** The names of groups of duties, each the nearest of its text above the first of them. */
function findGroups(
  { entries, rows }: Draft,
  values: readonly FormValue[],
  paragraphs: readonly FormParagraph[],
): FormValue[] {
  const read = new Set(values.flatMap((value) => value.paragraphs));
  const names = new Map(
    [...entries.filter(({ path }) => path === 'duties'), ...rows].flatMap(({ group, place }) =>
      group === undefined || place.paragraph === undefined ? [] : [[`${group} ${place.paragraph}`, { group, place }]],
    ),
  );
  const found = new Map<FormParagraph, string>();
  for (const { group, place } of names.values()) {
    const above = paragraphs.slice(0, place.paragraph);
    const name = above.findLast((each) => nameIn(each) === visible(group));
    if (name !== undefined && !read.has(name)) found.set(name, group);
  }
  return [...found].map(([each, text]) => ({ path: 'duties.group', text, paragraphs: [each] }));
}

/** What `二、培训` or `Duty: Training` names. */
function nameIn({ text }: FormParagraph): string {
  return visible(splitNumber(text.trim()).text.replace(/^[^:：]*[:：](?=\s*\S)/u, ''));
}

/** The paragraph in which a text begins, and those below it on which it goes on. */
function paragraphsOf(
  text: string,
  { paragraph, aside }: SourcePlace,
  paragraphs: readonly FormParagraph[],
): FormParagraph[] {
  const first = paragraph === undefined || aside !== undefined ? undefined : paragraphs[paragraph];
  if (first === undefined || paragraph === undefined) return [];
  const found = [first];
  let rest = visible(text).replace(visible(first.text), '');
  if (visible(first.text).includes(visible(text)) || rest === visible(text)) return found;
  for (const next of paragraphs.slice(paragraph + 1)) {
    const own = visible(next.text);
    if (own !== '' && !rest.startsWith(own)) break;
    rest = rest.slice(own.length);
    found.push(next);
    if (rest === '') break;
  }
  return found;
}
