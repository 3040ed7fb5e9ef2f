import type { Position } from './position.ts';

/** What the rest of an organisation asks of a position: by what names it is known, where it is, and whom it names. */
export type Outline = Omit<Position, Detail>;

/** What a position says of itself alone, most of it in sentences. */
type Detail =
  | 'approval'
  | 'effective'
  | 'reviewBy'
  | 'revisions'
  | 'summary'
  | 'contacts'
  | 'qualifications'
  | 'dutyGroups'
  | 'duties'
  | 'kpis'
  | 'authority'
  | 'conditions'
  | 'pay'
  | 'compliance'
  | 'own';

export function outlineOf(position: Outline & Partial<Pick<Position, Detail>>): Outline {
  const { approval, effective, reviewBy, revisions, summary, contacts, qualifications, ...others } = position;
  const { dutyGroups, duties, kpis, authority, conditions, pay, compliance, own, file, ...outline } = others;
  return { ...copyTexts(outline), file };
}

/** The same data in texts of their own: a text that was cut out of a file keeps all of the file's text in memory. */
export function copyTexts<Data>(data: Data): Data {
  return JSON.parse(JSON.stringify(data)) as Data;
}
