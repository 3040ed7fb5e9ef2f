import type { DutyGroupRows, DutyRow, FormPart, PositionPage, TableContent } from '../../handbook/form.ts';
import type { Measure } from '../../handbook/measure.ts';
import type { HandbookLabels } from '../../languages/labels.ts';
import type { Contact, Position } from '../../model/position.ts';
import { parseSentence } from '../../text/sentence/index.ts';
import type { Inline } from '../../text/sentence/inline.ts';

/** A line of a value; a head names the lines below it. */
export interface PrintedLine {
  readonly text: string;
  readonly head?: true;
  /** The path of the fact of a KPI that it prints, which a form may have a column for. */
  readonly fact?: string;
  /** The same without its label. */
  readonly value?: string;
  /** What it answers, where a place may say so without words. */
  readonly isYes?: boolean;
}
/** What a row of a table says, by the path of the column. */
export type PrintedRow = ReadonlyMap<string, readonly PrintedLine[]>;

/** What the handbook prints of a position, by key. */
export interface Printed {
  readonly lines: ReadonlyMap<string, readonly PrintedLine[]>;
  readonly rows: ReadonlyMap<string, readonly PrintedRow[]>;
  /** How the handbook names a key. */
  readonly names: ReadonlyMap<string, string>;
  readonly labels: HandbookLabels;
}

/** The values of a position as its page prints them. */
export function printPosition(page: PositionPage, position: Position, labels: HandbookLabels): Printed {
  const lines = new Map<string, readonly PrintedLine[]>([['title', [{ text: page.title }]]]);
  const rows = new Map<string, readonly PrintedRow[]>();
  const names = new Map<string, string>();
  if (page.code !== undefined) lines.set('code', [{ text: page.code }]);
  for (const part of page.parts) printPart(part, { lines, rows, names, labels });
  for (const side of ['internal', 'external'] as const) {
    const contact = position.contacts?.[side];
    if (contact !== undefined) rows.set(`contacts.${side}`, contactRows(contact, labels[side]));
  }
  return { lines, rows, names, labels };
}

interface Open {
  readonly lines: Map<string, readonly PrintedLine[]>;
  readonly rows: Map<string, readonly PrintedRow[]>;
  readonly names: Map<string, string>;
  readonly labels: HandbookLabels;
}

function printPart({ content }: FormPart, { lines, rows, names, labels }: Open): void {
  if (content.kind === 'fields') {
    for (const field of content.fields) {
      const key = field.lines.map(keyOf).find((each) => each !== undefined);
      const own = key ?? (field.label === labels.fields.directReports ? 'directReports' : undefined);
      if (own === undefined || field.lines.length === 0) continue;
      names.set(own, field.label);
      lines.set(own, field.lines.map(lineOf));
    }
  } else if (content.kind === 'summary') {
    const groups = content.groups.flatMap(({ name, items }) => [
      ...(name === undefined ? [] : [{ text: `${name}${labels.colon.trimEnd()}`, head: true as const }]),
      ...items.map(lineOf),
    ]);
    if (groups.length > 0) lines.set('summary', groups);
  } else if (content.kind === 'contacts') {
    for (const { side, label, share, lines: own } of content.sides) {
      names.set(`contacts.${side}`, label);
      if (own.length > 0) lines.set(`contacts.${side}`, own.map(lineOf));
      if (share !== undefined) lines.set(`contacts.${side}.share`, [{ text: `${share}%` }]);
    }
  } else if (content.kind === 'duties') {
    const duties = content.duties.groups.flatMap((group) => [
      ...groupRow(group, labels),
      ...group.rows.map((row) => dutyRow(row, group.isRest ? undefined : group.name, labels)),
    ]);
    if (duties.length > 0) rows.set('duties', duties);
  } else printTable(content, rows, labels);
}

/** Tables of authority, revisions and KPIs; each cell says by its source which column it is of. */
function printTable(table: TableContent, rows: Map<string, readonly PrintedRow[]>, { colon }: HandbookLabels): void {
  let part = '';
  const printed = table.rows.map((cells): PrintedRow => {
    const row = new Map<string, PrintedLine[]>();
    for (const [at, cell] of cells.entries()) {
      const key = cell.map(keyOf).find((each) => each !== undefined);
      if (key === undefined) continue;
      part = key.split('.')[0] ?? '';
      row.set(key === 'kpis' ? 'kpis.name' : key, cell.map(lineOf));
      if (part === 'kpis' && at > 0) {
        const fact = key.replace(/^kpis/, 'duties.kpi');
        const facts = cell.map((line) => ({ text: `${table.columns[at]}${colon}${textOf(line)}`, fact }));
        row.set('kpis.facts', [...(row.get('kpis.facts') ?? []), ...facts]);
      }
    }
    return row;
  });
  if (part !== '') rows.set(part, printed);
}

/** What a group has as a whole: a row without a duty. */
function groupRow({ name, whole }: DutyGroupRows, labels: HandbookLabels): PrintedRow[] {
  if (name === undefined || whole === undefined) return [];
  const { share, kpi } = whole;
  const found = new Map<string, PrintedLine[]>([['duties.group', [{ text: name }]]]);
  if (share !== undefined) found.set('duties.share', [{ text: `${share}%` }]);
  addMeasures(found, kpi, labels);
  return found.size === 1 ? [] : [found];
}

/** Whether a row says what a group of duties has as a whole. */
export function isOfGroup(row: PrintedRow): boolean {
  return row.has('duties.group') && !row.has('duties.duty');
}

function dutyRow(row: DutyRow, group: string | undefined, labels: HandbookLabels): PrintedRow {
  const found = new Map<string, PrintedLine[]>([['duties.duty', [lineOf(row.duty)]]]);
  const add = (key: string, text: string) => found.set(key, [...(found.get(key) ?? []), { text }]);
  if (group !== undefined) add('duties.group', group);
  if (row.share !== undefined) add('duties.share', `${row.share}%`);
  if (row.essential !== undefined)
    found.set('duties.essential', [{ text: row.answer ?? labels.yes, isYes: row.essential }]);
  for (const each of row.functions) add('duties.functions', textOf(each));
  addMeasures(found, row.kpi, labels);
  return found;
}

function addMeasures(found: Map<string, PrintedLine[]>, kpi: readonly Measure[], labels: HandbookLabels): void {
  const add = (key: string, text: string) => found.set(key, [...(found.get(key) ?? []), { text }]);
  for (const { name, facts } of kpi) {
    add('duties.kpi', textOf(name));
    add('duties.kpi.name', textOf(name));
    for (const { label, value } of facts) {
      const key = keyOf(value)?.split('.').at(-1) ?? 'target';
      add(`duties.kpi.${key}`, textOf(value));
      const text = textOf(value);
      const line = { text: `${label}${labels.colon}${text}`, fact: `duties.kpi.${key}`, value: text };
      found.set('duties.kpi', [...(found.get('duties.kpi') ?? []), line]);
    }
  }
}

function contactRows(contact: Contact, side: string): PrintedRow[] {
  const phrases = contact.with.filter((party) => typeof party === 'string');
  const parties = contact.with.filter((party) => typeof party !== 'string');
  const row = (with_: string, purpose?: string, frequency?: string): PrintedRow => {
    const cells: [string, string | undefined][] = [
      ['contacts.side', side],
      ['contacts.with', with_],
      ['contacts.purpose', purpose],
      ['contacts.frequency', frequency],
    ];
    return new Map(cells.flatMap(([key, text]) => (text === undefined ? [] : [[key, [{ text }]] as const])));
  };
  const sentence = (text: string | undefined) => (text === undefined ? undefined : textOf(parseSentence(text)));
  const first = parties.length === 0 || phrases.length > 0;
  return [
    ...phrases.map((phrase, at) =>
      row(textOf(parseSentence(phrase)), at === 0 ? sentence(contact.purpose) : undefined),
    ),
    ...parties.map(({ who, purpose, frequency }, at) =>
      row(who, sentence(purpose ?? (first || at > 0 ? undefined : contact.purpose)), frequency),
    ),
  ];
}

/** The path of the value that a line prints, without the numbers of its items: `qualifications.abilities`. */
function keyOf(line: readonly Inline[]): string | undefined {
  return line
    .find(({ source }) => source !== undefined)
    ?.source?.filter((step) => typeof step === 'string')
    .join('.');
}

function lineOf(line: readonly Inline[]): PrintedLine {
  return { text: textOf(line) };
}

function textOf(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => (inline.kind === 'break' ? '\n' : 'children' in inline ? textOf(inline.children) : inline.text))
    .join('');
}
