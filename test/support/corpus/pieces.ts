import { type Block, type Cell, cell, type Paragraph, paragraph, type Run } from './blocks.ts';
import type { Noise } from './noise.ts';
import type { Pen } from './pen.ts';
import type { Head, Line, List, Slot } from './slots.ts';
import { lines } from './slots.ts';

export const isLine = <T extends Slot>(slot: T): slot is T & Line => lines.includes(slot as never);

/** The places of the first part that a form of the common kind shows. */
export const basics: readonly Line[] = [
  'title',
  'code',
  'department',
  'reportsTo',
  'directReports',
  'headcount',
  'grade',
  'location',
  'employmentType',
];

export const needs = [
  'education',
  'experience',
  'abilities',
  'knowledge',
  'certificates',
  'training',
  'preferred',
] as const;

/** Of the slots, those the content has; a form of tables keeps some that it lacks. */
export function present<T extends Line | List>(pen: Pen, slots: readonly T[], gaps = 0): T[] {
  return slots.filter((slot) => pen.has(slot) || pen.random.chance(gaps));
}

export const line = (...runs: (Run | readonly Run[])[]): Paragraph => paragraph(runs.flat() as Run[]);

export function contentOf(pen: Pen, slot: Line | List): Paragraph[] {
  return isLine(slot) ? [paragraph(pen.value(slot))] : pen.items(slot as List);
}

/** Rows of label and value, some pairs a row; the last value of a row takes what is left. */
export function pairRows(pen: Pen, slots: readonly (Line | List)[], perRow: number, columns: number): Cell[][] {
  const rows: Cell[][] = [];
  for (let at = 0; at < slots.length; at += perRow) {
    const here = slots.slice(at, at + perRow);
    rows.push(
      here.flatMap((slot, place) => [
        cell([line(pen.label(slot))]),
        cell(contentOf(pen, slot), place === here.length - 1 ? columns - 2 * here.length + 1 : 1),
      ]),
    );
  }
  return rows;
}

/** Who is worked with, in one phrase; the purposes are left out. */
export function contactsOf(pen: Pen, side: 'internal' | 'external'): Run[] {
  const found = pen.content[side];
  if (!found) return [pen.gap()];
  const who = found.map((each) => each.who);
  pen.expected.lists[`contacts.${side}.who`] = who;
  return [{ text: who.join(pen.content.language === 'zh' ? '、' : ', '), role: 'value', means: who }];
}

/** Who and what for, a row each. */
export function contactRows(pen: Pen, side: 'internal' | 'external'): [Paragraph, Paragraph][] {
  const found = pen.content[side] ?? [];
  pen.expected.lists[`contacts.${side}.who`] = found.map((each) => each.who);
  pen.expected.lists[`contacts.${side}.purpose`] = found.map((each) => each.purpose);
  return found.map(({ who, purpose }) => [line({ text: who, role: 'value' }), line({ text: purpose, role: 'value' })]);
}

/** A full-width row that names a part. */
export const band = (pen: Pen, slot: Head | List, columns: number): Cell[] => [
  cell([line(pen.heading(slot))], columns),
];

export function formTitle(pen: Pen): Paragraph {
  const form = { text: pen.word('form'), role: 'label', bold: true } as const;
  if (pen.random.chance(0.6)) return paragraph([form], { style: 'title' });
  const organisation = { text: pen.content.organisation, role: 'note', bold: true } as const;
  return paragraph([organisation, { ...form, text: pen.content.language === 'zh' ? form.text : ` ${form.text}` }], {
    style: 'title',
  });
}

/** A part without a table: its heading and its lines. */
export function part(pen: Pen, slot: Head | List, content: readonly Block[], style?: Paragraph['style']): Block[] {
  if (content.length === 0) return [];
  const heading = paragraph([pen.heading(slot)], style ? { style } : {});
  return [heading, ...content];
}

/** A value after its label on one line. */
export const entry = (pen: Pen, slot: Line): Paragraph => line(pen.prefix(slot), pen.value(slot));

/** All sentences of a list on one line. */
export function joined(pen: Pen, slot: List): Run[] {
  const space = pen.content.language === 'en' ? [{ text: ' ', role: 'mark' } as const] : [];
  return pen.items(slot).flatMap(({ runs }, at) => [...(at > 0 ? space : []), ...runs]);
}

/** Requirements under a heading that names no kind: any kind of qualification is a right place for them. */
export function unsorted(pen: Pen, marks?: Noise['item']): Paragraph[] {
  const content = pen.items('abilities', marks);
  pen.expected.lists['qualifications.*'] = pen.expected.lists['qualifications.abilities'] ?? [];
  delete pen.expected.lists['qualifications.abilities'];
  return content;
}
