import type { SourcePlace } from '../../model/imported.ts';
import { type ImportTexts, mostBlanks } from '../import-texts.ts';
import { whole } from '../quote.ts';
import { mergeTexts } from './merge.ts';
import { allOf, count } from './words.ts';

const asides = {
  header: 'page header',
  footer: 'page footer',
  note: 'footnote',
  comment: 'comment',
  drawing: 'drawing',
} as const;

function placeOf({ sheet, table, row, cell, line, paragraph, aside }: SourcePlace): string {
  const parts = [
    ...(sheet === undefined ? [] : [`sheet ${sheet}`]),
    ...(aside === undefined ? [] : [asides[aside]]),
    ...(table === undefined ? [] : [`table ${table}`]),
    ...(row === undefined ? [] : [`row ${row}`]),
    ...(cell === undefined ? [] : [`cell ${cell}`]),
    ...(line === undefined ? [] : [`line ${line}`]),
    ...(paragraph === undefined || aside !== undefined ? [] : [`paragraph ${paragraph}`]),
  ];
  return parts.join(', ');
}

export const importTexts: ImportTexts = {
  origin: (file) => `from ${file}`,
  place: placeOf,
  remark(remark) {
    switch (remark.kind) {
      case 'misread-label':
        return `the label ${whole(remark.written)} was read as ${whole(remark.meant)}`;
      case 'guessed-label':
        return `the unknown label ${whole(remark.written)} was read as \`${remark.path}\`; check it`;
      case 'sorted-requirements':
        return 'what is asked of a person was sorted by its words; check it';
      case 'guessed-side':
        return 'no label says which contacts are internal and which are external; their words decided';
      case 'looks-like-label':
        return `the value ${whole(remark.written)} looks like a label; check it`;
      case 'title-from-heading':
        return `the title is taken from the heading ${whole(remark.written)}`;
      case 'title-from-file':
        return `the form has no title; this is the name of the file`;
      case 'department-from-heading':
        return `the department is taken from the heading ${whole(remark.written)}`;
      case 'summary-from-introduction':
        return 'the summary is the unlabelled text below the heading; check it';
      case 'no-department':
        return 'the form names no department; add `department`';
      case 'uncut-table':
        return 'the borders between duties and KPIs are gone; cut this text by hand';
    }
  },
  faults: {
    'old-or-encrypted':
      'this is a document of Word before 2007, or one with a password; save it as .docx without a password',
    encrypted: 'the document is encrypted; save it without a password',
    pdf: 'this is a PDF, whatever its name; import the document that it was printed from',
    'needs-libreoffice':
      'to read .doc, .wps, .rtf, .odt, .xls and .ods jd needs LibreOffice, which was not found; install it, or save the document as .docx or .xlsx',
    'not-a-document': 'this is not a document of its kind; open it in its program and save it again',
    damaged: 'the file is damaged or cut short; open it in its program and save it again',
    'too-large': 'the document is too large; split it',
    unsafe: 'the document contains XML that no word processor writes; open it in its program and save it again',
    'not-utf8': 'the text is in an unknown encoding; save it as UTF-8',
    'unknown-kind':
      'jd reads .docx, .xlsx, .csv, .md and .txt, and .doc, .wps, .rtf, .odt, .xls and .ods with LibreOffice',
  },
  note(note) {
    switch (note.kind) {
      case 'tracked-changes':
        return `has tracked changes (${count(note.inserted, 'insertion')}, ${count(note.deleted, 'deletion')}); the text was read as if all were accepted`;
      case 'hidden-text':
        return `has hidden text, which was left out: ${whole(note.text.trim())}`;
      case 'copy':
        return `is the same as ${note.of}, byte for byte, and was not read again`;
      case 'blanks': {
        const shown = note.texts.slice(0, mostBlanks).map(({ text, place }) => `${whole(text)} (${placeOf(place)})`);
        const more = note.texts.length - shown.length;
        return `has words in brackets that were left out as places to fill in: ${[...shown, ...(more > 0 ? [`${more} more`] : [])].join(', ')}`;
      }
      case 'no-position':
        return `begins with ${whole(note.head)} like a form, but no position was found in it: a title with duties or a summary is missing, or their labels are not known; name them under \`import.labels\``;
      case 'personal':
        return `has personal data of the people in it (${note.heads.map(whole).join(', ')}), which is kept under \`x-imported\`; delete what nobody else should read before you share the files`;
      case 'rows': {
        const columns = note.columns.map(({ head, path }) => `${whole(head)} → ${path ?? 'x-imported'}`).join(', ');
        return `${note.sheet === '' ? 'the table' : `sheet ${whole(note.sheet)}`} was read with a row a ${note.of === 'people' ? 'person' : 'position'}: ${columns}`;
      }
    }
  },
  report: {
    title: 'Import report',
    documents: 'Documents',
    document: 'document',
    result: 'result',
    accounted: 'text',
    nothing: 'no position and no text',
    withoutPosition: (chapters) =>
      `no position was found in it; its text is in ${allOf(chapters)}. If it describes one, name its labels under \`import.labels\``,
    account: ({ characters, inValues, kept, labels }) =>
      `${characters} characters: ${inValues} in values, ${kept} kept, ${labels} in labels`,
    andMore: (named, positions) => `${named} and others, ${positions} positions`,
    lookAt: 'To look at',
    kept: 'Kept under `x-imported`',
    noRemarks: 'Nothing.',
  },
  command: {
    wrote: (file) => `wrote ${file}`,
    wouldWrite: (file) => `would write ${file}`,
    unread: (file, why) => `not read: ${file}: ${why}`,
    summary: ({ documents, positions, chapters, kept, remarks }) =>
      `${count(documents, 'document')}: ${count(positions, 'position')}, ${count(chapters, 'chapter')}; ${count(kept, 'text')} kept under \`x-imported\`, ${count(remarks, 'remark')}`,
    withoutPosition: (files) => `no position was found in ${allOf(files)}: kept as chapters`,
    next: ({ report, folder }) => `next: read ${report}, then jd validate${folder}`,
  },
  merge: mergeTexts,
};
