import { handbookName } from './excerpt.ts';

/** The CSV file of a table: `csv/duties.csv`, `csv/duties-客服部.csv` for a part of the book. */
export function nameTable(document: string, table: string): string {
  return `csv/${table}${document.slice(handbookName.length)}.csv`;
}

/**
 * The form of a position in a build: `positions/agent`, `positions-客服部/agent` in that of a part, whose links lead to
 * the part.
 */
export function nameWithin(book: string, form: string): string {
  return form.replace('/', `${book.slice(handbookName.length)}/`);
}

/** The job postings of a document: `jobpostings`, `jobpostings-客服部`, `jobpostings/agent` for a single form. */
export function namePostings(document: string): string {
  return document.replace(/^(?:handbook(?=-|$)|positions(?=[-/]))/, 'jobpostings');
}

/** The name of the document that a file was made of; most files have its name and an extension. */
export function documentOf(path: string): string {
  const name = path.slice(0, path.lastIndexOf('.'));
  return name.replace(/^jobpostings(?=.*\/)/, 'positions').replace(/^(?:csv\/[a-z]+|jobpostings)(?=-|$)/, handbookName);
}
