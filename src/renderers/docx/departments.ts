import type { DepartmentPage, PositionPage } from '../../handbook/form.ts';
import type { Draft } from './draft.ts';
import { writeForm } from './form.ts';
import { writeParagraph } from './paragraph.ts';
import { writeRun } from './runs.ts';
import { writeAcknowledgement } from './signatures.ts';
import { writeWords } from './words.ts';

/** A department with the forms of its positions, each on a page of its own. */
export function* writeDepartment(draft: Draft, page: DepartmentPage): Iterable<string> {
  const { name, anchor, parent, mission, functions, positions } = page;
  const { bookmarks, lists } = draft;
  const isFull = mission !== undefined || functions.length > 0;
  yield [
    writeParagraph('Heading1', bookmarks.place(anchor, writeRun(name)), { pageBreakBefore: true }),
    parent.length === 0 ? '' : writeParagraph('BodyText', writeWords(draft, parent)),
    mission === undefined ? '' : writeParagraph('BodyText', writeWords(draft, mission)),
    ...functions.map((line) => writeParagraph('ListParagraph', writeWords(draft, line), { list: [lists.bullets, 0] })),
  ].join('');
  for (const [at, position] of positions.entries()) yield writePosition(draft, position, at > 0 || isFull);
}

export function writePosition(draft: Draft, page: PositionPage, pageBreakBefore: boolean): string {
  const { anchor, code, title, issue, procedures, acknowledgement } = page;
  const { labels } = draft.book;
  const heading = writeRun(code === undefined ? title : `${code} ${title}`);
  const related =
    procedures.length === 0
      ? ''
      : writeParagraph(
          'FormNote',
          writeRun(`${labels.relatedProcedures}${labels.colon}`) + writeWords(draft, procedures),
        );
  const sheet =
    acknowledgement === undefined
      ? ''
      : writeParagraph(
          'FormNote',
          writeWords(draft, [{ kind: 'reference', anchor: acknowledgement.anchor, text: labels.sheetToSign }]),
        );
  const content = [
    writeParagraph('Heading2', draft.bookmarks.place(anchor, heading), { pageBreakBefore }),
    issue.length === 0
      ? ''
      : writeParagraph(
          'FormNote',
          issue.map(({ label, value }) => writeRun(`${label}${labels.colon}${value}`)).join(writeRun('   ')),
          { keepNext: true },
        ),
    writeForm(draft, page),
    related,
    sheet,
    acknowledgement === undefined ? '' : writeAcknowledgement(draft, acknowledgement),
  ].join('');
  return draft.bookmarks.note({ kind: 'position', id: page.id }, content);
}
