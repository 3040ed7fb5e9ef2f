import type { HandbookLabels } from '../../languages/labels.ts';
import type { ContentsEntry } from '../contents-entry.ts';
import type { TemplateFormat } from '../values.ts';
import { approval } from './approval.ts';
import { closing, preface } from './chapters.ts';
import { chart } from './chart.ts';
import { departments } from './departments.ts';
import { kpis } from './kpis.ts';
import type { Part, PartInput, Places } from './part.ts';
import { index } from './position-index.ts';
import { table } from './position-table.ts';
import { procedures } from './procedures.ts';
import { revisions } from './revisions.ts';
import { unresolved } from './unresolved.ts';
import { vacancies } from './vacancies.ts';

/** All parts of the book between its cover and its end, in their order. */
const parts = {
  approval,
  revisions,
  preface,
  chart,
  table,
  vacancies,
  departments,
  procedures,
  closing,
  kpis,
  index,
  unresolved,
} as const;

export type PartKey = keyof typeof parts;
type ContentOf<Each> = Each extends Part<infer Content> ? Content : never;

/** The parts that a book has, by key. */
export type Parts = { readonly [Key in PartKey]?: ContentOf<(typeof parts)[Key]> };

export const partKeys = Object.keys(parts) as readonly PartKey[];

/** The anchors that occur once in the book, by name. */
export const bookAnchors = Object.fromEntries(
  ['top', 'main', 'contents', ...partKeys].map((name) => [name, name]),
) as Readonly<Record<'top' | 'main' | 'contents' | PartKey, string>>;

/** What of a book its parts are listed from. */
interface Composed {
  readonly parts: Parts;
  readonly labels: HandbookLabels;
}

/** A part that is in a book, with its content. */
export interface PresentPart {
  readonly key: PartKey;
  readonly place: Part<unknown>['place'];
  readonly title: string | undefined;
  readonly content: unknown;
  readonly entries: readonly ContentsEntry[];
  anchors(format: TemplateFormat): readonly string[];
  /** The content without links to places that are not in the document. */
  limit(places: Places): unknown;
}

export function partOf(key: PartKey): Part<unknown> {
  return parts[key] as Part<unknown>;
}

export function composeParts(input: PartInput): Parts {
  return Object.fromEntries(
    partKeys.flatMap((key) => {
      const part = partOf(key);
      const compose = () => part.compose(input);
      const content = part.ofOutlines ? input.keep(`part ${key}`, input.outlines, {}, compose) : compose();
      return content === undefined ? [] : [[key, content]];
    }),
  );
}

/** The parts of a book in its order. */
export function listParts({ parts: present, labels }: Composed): PresentPart[] {
  return partKeys.flatMap((key): PresentPart[] => {
    const content: unknown = present[key];
    if (content === undefined) return [];
    const part = partOf(key);
    return [
      {
        key,
        place: part.place,
        title: part.title?.(labels),
        content,
        entries: part.entries?.(content) ?? [],
        anchors: (format) => part.anchors?.(content, format) ?? [],
        limit: (places) => part.limit?.(content, places) ?? content,
      },
    ];
  });
}

/** What follows the contents, in the order of the book. */
export function listContents(book: Composed): ContentsEntry[] {
  return listParts(book).flatMap(({ key, place, title, entries }): readonly ContentsEntry[] => {
    if (place === 'front') return [];
    return title === undefined ? entries : [{ title, anchor: key, entries }];
  });
}

/** All anchors of a book to which links can lead. */
export function listPlaces(book: Composed & { readonly excerpt?: object }, format: TemplateFormat): Set<string> {
  const { top, main, contents } = bookAnchors;
  return new Set([
    ...(format === 'html' ? [top, main] : []),
    ...(book.excerpt === undefined ? [contents] : []),
    ...listParts(book).flatMap(({ key, title, anchors }) => [
      ...(title === undefined ? [] : [key]),
      ...anchors(format),
    ]),
  ]);
}
