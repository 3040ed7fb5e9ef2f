import type { Acknowledgement, SignatureRow } from '../../handbook/signatures.ts';
import { headCell, labelCell, valueCell, writeLine } from './cells.ts';
import type { Draft } from './draft.ts';
import { writeParagraph } from './paragraph.ts';
import { writeRun } from './runs.ts';
import { shareWidth, writeTable } from './table.ts';

/** Room for a signature. */
const rowHeight = 600;

/** A table that is signed on paper. */
export function writeSignatures(draft: Draft, rows: readonly SignatureRow[]): string {
  const { labels } = draft.book;
  const widths = shareWidth(draft.page.text, [24, 24, 30, 22]);
  const [role = 0, name = 0, signature = 0, date = 0] = widths;
  const heads = [labels.role, labels.name, labels.signature, labels.fields.date];
  const show = (text = ''): string => (text === '' ? '' : writeLine('FormText', writeRun(text), 'center'));
  return writeTable(
    [
      { cells: heads.map((head, at) => headCell(draft, widths[at] ?? 0, head)), header: true },
      ...rows.map((row) => ({
        height: rowHeight,
        cells: [
          labelCell(draft, role, row.role),
          valueCell(name, show(row.name)),
          valueCell(signature, ''),
          valueCell(date, show(row.date)),
        ],
      })),
    ],
    'FormTable',
  );
}

/** The sheet that the holders of a position sign, on a page of its own. */
export function writeAcknowledgement(draft: Draft, { anchor, statement, facts, rows }: Acknowledgement): string {
  const { labels } = draft.book;
  const heading = draft.bookmarks.place(anchor, writeRun(labels.acknowledgement));
  return [
    writeParagraph('Heading3', heading, { pageBreakBefore: true }),
    ...facts.map(({ label, value }) => writeParagraph('BodyText', writeRun(`${label}${labels.colon}${value}`))),
    writeParagraph('BodyText', writeRun(statement), { keepNext: true }),
    writeSignatures(draft, rows),
  ].join('');
}
