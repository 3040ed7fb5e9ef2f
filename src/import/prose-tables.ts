import type { SourcePlace } from '../model/imported.ts';
import type { SourceDocument, Table } from './document.ts';
import { allLines, type Line } from './recognise/words/lines.ts';
import type { Form } from './values/form.ts';

/** The text outside of forms, with all that its tables hold where no form has a part of them: such a table is text too. */
export function withWholeTables(
  { blocks }: SourceDocument,
  prose: readonly Line[],
  forms: readonly Form[],
): readonly Line[] {
  const begun = new Set(prose.flatMap(({ place }) => keyOf(place) ?? []));
  const used = new Set(forms.flatMap(placesOf).flatMap((place) => keyOf(place) ?? []));
  const whole = new Map(
    tablesIn(blocks).flatMap(([key, table]) => (begun.has(key) && !used.has(key) ? [[key, allLines([table])]] : [])),
  );
  const written = new Set<string>();
  return prose.flatMap((line) => {
    const key = keyOf(line.place);
    const lines = key === undefined ? undefined : whole.get(key);
    if (key === undefined || lines === undefined) return [line];
    if (written.has(key)) return [];
    written.add(key);
    return lines;
  });
}

/** Each table by the places of its lines, as text outside of forms may have it. */
export type ProseTables = ReadonlyMap<string, Table>;

export const openTables = ({ blocks }: SourceDocument): ProseTables => new Map(tablesIn(blocks));

/** The table of which the lines from here on are all that it holds. */
export function tableFrom(tables: ProseTables, lines: readonly Line[], at: number): Table | undefined {
  const [key, before] = [lines[at], lines[at - 1]].map((line) => line && keyOf(line.place));
  const table = key === undefined || key === before ? undefined : tables.get(key);
  if (table === undefined) return undefined;
  return allLines([table]).every(({ written }, nth) => lines[at + nth]?.written === written) ? table : undefined;
}

function tablesIn(blocks: SourceDocument['blocks']): [key: string, table: Table][] {
  return blocks.flatMap((block): [string, Table][] => {
    if (block.kind !== 'table') return [];
    const [first] = allLines([block]);
    const key = first && keyOf(first.place);
    return key === undefined ? [] : [[key, block]];
  });
}

function placesOf(form: Form): SourcePlace[] {
  const { sources, kept, draft } = form;
  return [...sources.map(({ piece }) => piece.place), ...[...kept, ...draft.heads].map(({ place }) => place)];
}

function keyOf({ sheet, aside, table }: SourcePlace): string | undefined {
  return table === undefined ? undefined : [sheet, aside, table].join('|');
}
