import type { PositionPage } from '../../handbook/form.ts';
import type { Handbook } from '../../handbook/index.ts';
import { listParts } from '../../handbook/parts/index.ts';
import type { KpiGroup } from '../../handbook/parts/kpis.ts';
import type { ProcedurePage } from '../../handbook/procedure.ts';
import { anchorOf } from '../../text/anchors.ts';
import { plainText } from '../../text/sentence/plain.ts';
import type { Spot } from './read-pages.ts';

/** What begins somewhere and may go on over a page. What has no title only ends what is before it. */
export interface Passage {
  readonly anchor: string;
  readonly title?: string;
  /** Whether the heads of a table are above it where it begins a page. */
  readonly inTable?: true;
}

/** A place this near to the upper margin, as a share of the page, has nothing above it. */
export const nearTop = 0.03;
/** The same below the heads of a table, which take a line, and another row would take a second: of A5 0.035, of A4 0.024. */
const nearHeads = 0.04;

/** The place of what follows the parts of a form: who signed it off, and the procedures that name it. */
export function endingOf({ id, signOff, procedures }: PositionPage): string | undefined {
  return signOff === undefined && procedures.length === 0 ? undefined : anchorOf.part('ending', id);
}

/** The place of the KPIs of a position, in their index. */
export function groupAnchor({ id }: Pick<KpiGroup, 'id'>): string {
  return anchorOf.part('measures', id);
}

/** The parts of a form and what follows them. */
export function listFormPassages(page: PositionPage, { labels }: Pick<Handbook, 'labels'>): Passage[] {
  const ending = endingOf(page);
  return [
    { anchor: page.anchor },
    ...page.parts.map(({ anchor, numeral, title }) => ({ anchor, title: `${numeral} ${title}` })),
    ...(ending === undefined ? [] : [{ anchor: ending }]),
    ...(page.acknowledgement === undefined
      ? []
      : [{ anchor: page.acknowledgement.anchor, title: labels.acknowledgement }]),
  ];
}

/** The passages of a book in its order. */
export function listPassages(book: Handbook): Passage[] {
  return listParts(book).flatMap(({ key, title, entries }): Passage[] => {
    if (key === 'departments') {
      return (book.parts.departments ?? []).flatMap(({ anchor, positions }) => [
        { anchor },
        ...positions.flatMap((page) => listFormPassages(page, book)),
      ]);
    }
    if (key === 'procedures') return [{ anchor: key }, ...(book.parts.procedures ?? []).flatMap(listOfProcedure)];
    if (key === 'kpis') return [{ anchor: key }, ...(book.parts.kpis?.groups ?? []).map(passageOfGroup)];
    return title === undefined ? entries.map(({ anchor }) => ({ anchor })) : [{ anchor: key }];
  });
}

function listOfProcedure({ anchor, title, cases }: ProcedurePage): Passage[] {
  return [
    { anchor, title },
    ...cases.map(({ anchor: own, numeral, when }) => ({ anchor: own, title: `${numeral} ${plainText(when)}` })),
  ];
}

function passageOfGroup(group: KpiGroup): Passage {
  const { code = '', position } = group;
  return { anchor: groupAnchor(group), title: `${code} ${plainText(position)}`.trim(), inTable: true };
}

/** By page, what goes on at its top. Nothing is said where it isn't known at which place that ends. */
export function nameContinued(book: Handbook, spots: ReadonlyMap<string, Spot>): Map<number, string> {
  const named = new Map<number, string>();
  const passages = listPassages(book);
  for (const [at, { anchor, title }] of passages.entries()) {
    const next = passages[at + 1];
    const [start, end] = [spots.get(anchor), spots.get(next?.anchor ?? '')];
    if (title === undefined || start === undefined || end === undefined) continue;
    const last = end.depth < (next?.inTable ? nearHeads : nearTop) ? end.page - 1 : end.page;
    for (let page = start.page + 1; page <= last; page++) named.set(page, title);
  }
  return named;
}
