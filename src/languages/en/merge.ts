import type { MergeTexts } from '../merge-texts.ts';
import { whole } from '../quote.ts';
import { count } from './words.ts';

export const mergeTexts: MergeTexts = {
  noMarks:
    'the document has no marks of jd; to make new forms of it, import it without --into, or edit a document that `jd build --format docx` has made',
  refused: ({ document, place, why }) => `${document}${place === '' ? '' : `, ${place}`}: ${why}`,
  kept: (file) => (file === '' ? '' : `${file} was not changed`),
  conflict: ({ document, file }) =>
    `${file} was changed since ${document} was built, and so was its form there; nothing of it was written: make one of the changes in the file, and build the document again`,
  clash: ({ path, document, file }) =>
    `${path === '' ? 'new' : path}: ${document === undefined ? 'not in the document' : `document ${whole(document)}`}, ${file === undefined ? 'not in the file' : `file ${whole(file)}`}`,
  gone: ({ document, id }) =>
    `${document}: the workspace no longer has a form for ${whole(id)}, of which nothing was changed in the document`,
  unread: ({ document, place, text, file }) =>
    `${document}${place === '' ? '' : `, ${place}`}: ${whole(text)} is ${file === undefined ? 'in a chapter' : 'printed beside the values of a form'}, where a change is not read; ${file === undefined ? 'change the file of the chapter' : `change the value in its own cell, or ${file}`}`,
  deletedRow: ({ document, text, file }) =>
    `${document}: the row ${whole(text)} was deleted, which is not read; remove it in ${file}`,
  troubles: {
    moved: () => 'items have changed places; change their order in the file',
    cells: (text) => `the row ${whole(text)} has other cells than before; give it as many as it had`,
    'no-place': (text) =>
      `${whole(text)} belongs to no value of the form; put it into the cell of its value, or add it to the file`,
    'no-name': (text) => `${whole(text)} is not the name of exactly one position; write its title, code or id`,
    'no-date': (text) => `${whole(text)} is not a date; write it as 2024-06-01`,
    'no-number': (text) => `${whole(text)} is not a number that fits here; write only the number`,
    'no-yes': (text) => `${whole(text)} is neither yes nor blank; write Yes, or clear the cell`,
    marks: (text) =>
      `the signs of ${whole(text)} would be read as Markdown and printed otherwise; write the text in the file`,
    row: (text) =>
      `${whole(text)} is in a cell by which the row is found, such as an id, a number, a kind or a group; restore the cell, and make the change in the file`,
    'new-row': (text) => `${whole(text)} is in a row that the workbook did not have; add it in the file instead`,
    told: (column) => `the superior is found by the column ${whole(column)}; change the id there, and leave this cell`,
    repeated: (text) =>
      `${whole(text)} is in a cell that only repeats the title; change it where the sheet of its own has it`,
    unreadable: (text) => `${whole(text)} is in a cell that is not read; make the change in the file`,
    settings: (text) => `${whole(text)} is on a sheet that shows no forms; make the change in the settings`,
    several: (text) =>
      `${whole(text)} may be several names; write each on a line of its own in the cell, or change the file`,
    'as-written': (text) =>
      `the file writes ${whole(text)} in a way in which it can't be changed alone; change it there`,
    invalid: (text) => `the form would have an error: ${text}`,
    'unknown-form': (text) =>
      `the workspace has no form for ${whole(text)}; name the workspace from which the document was built`,
    forged: (text) =>
      `the bookmark round ${whole(text)} names a value that the form does not print; delete the bookmark`,
  },
  summary({ files, conflicts, refused, unread, dryRun }) {
    const parts = [
      `${count(files, 'file')} ${dryRun ? 'would be changed' : 'changed'}`,
      ...(conflicts === 0 ? [] : [count(conflicts, 'conflict')]),
      ...(refused === 0 ? [] : [`${count(refused, 'form')} refused`]),
      ...(unread === 0 ? [] : [`${count(unread, 'change')} not read`]),
    ];
    return parts.join(', ');
  },
  nothing: 'nothing was changed in the document',
};
