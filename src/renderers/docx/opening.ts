import type { ContentsEntry } from '../../handbook/contents-entry.ts';
import { bookAnchors } from '../../handbook/parts/index.ts';
import { layOutBook } from '../layout.ts';
import type { Draft } from './draft.ts';
import { type Style, writeParagraph } from './paragraph.ts';
import { writeLogo } from './picture.ts';
import { writeRun } from './runs.ts';
import { writeWords } from './words.ts';

/** The first page of a book. */
export function writeCover(draft: Draft): string {
  const { organisation, title, subtitle, departmentNames, facts } = layOutBook(draft.book);
  const { logo } = draft.book.control;
  const { colon } = draft.book.labels;
  const line = (style: Style, text: string | undefined): string =>
    text === undefined || text === '' ? '' : writeParagraph(style, writeRun(text));
  return [
    writeStatus(draft),
    writeSpace(draft, logo === undefined ? 0.16 : 0.1),
    logo === undefined ? '' : writeLogo(draft, logo),
    line('CoverText', organisation),
    writeSpace(draft, 0.05),
    writeParagraph('Title', draft.bookmarks.place(bookAnchors.top, writeRun(title))),
    line('Subtitle', subtitle),
    line('CoverText', departmentNames),
    writeSpace(draft, Math.max(0.03, 0.16 - 0.03 * Math.max(0, facts.length - 3))),
    ...facts.map(({ label, value = '' }) => line('CoverText', `${label}${colon}${value}`)),
  ].join('');
}

/** What comes before separate forms: whose they are, which handbook they are from, and a list if there are several. */
export function writeLetterhead(draft: Draft): string {
  const { organisation, excerpt, facts, contents } = layOutBook(draft.book);
  const { logo } = draft.book.control;
  const { colon } = draft.book.labels;
  const details = facts.map(({ label, value = '' }) => writeRun(` · ${label}${colon}${value}`)).join('');
  const list = contents.map(({ anchor, title, code }) =>
    writeParagraph('TOC2', writeWords(draft, [{ kind: 'reference', anchor, text: nameEntry({ title, code }) }])),
  );
  return [
    writeStatus(draft),
    logo === undefined ? '' : writeLogo(draft, logo),
    organisation === undefined ? '' : writeParagraph('CoverText', writeRun(organisation)),
    writeParagraph('Subtitle', draft.bookmarks.place(bookAnchors.top, writeRun(excerpt?.heading ?? ''))),
    writeParagraph(
      'Caption',
      draft.bookmarks.place(bookAnchors.main, writeWords(draft, excerpt?.source ?? [])) + details,
    ),
    ...(contents.length > 1 ? list : []),
  ].join('');
}

/**
 * The contents as a field, already filled in: entries that are links. They have no page numbers, since where pages end
 * depends on the fonts of the reader's machine; Word and LibreOffice add the right ones when the contents are updated.
 */
export function writeContents(draft: Draft): string {
  const { book, bookmarks } = draft;
  const heading = bookmarks.place(bookAnchors.contents, writeRun(book.labels.contents));
  const lines = listEntries(book.contents, 1).map(({ entry, level }) => {
    const text = nameEntry(entry);
    const target = draft.findTarget(entry.anchor);
    const runs = writeRun(text);
    return {
      style: `TOC${level}` as Style,
      runs: target === undefined ? runs : `<w:hyperlink ${target} w:history="1">${runs}</w:hyperlink>`,
    };
  });
  const mark = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
  const begin = `${mark('begin')}<w:r><w:instrText xml:space="preserve"> TOC \\o "1-2" \\h \\z </w:instrText></w:r>${mark('separate')}`;
  const paragraphs = lines.map(({ style, runs }, at) => writeParagraph(style, at === 0 ? begin + runs : runs));
  const field = paragraphs.length === 0 ? begin + mark('end') : mark('end');
  const end = writeParagraph('FormGap', field + bookmarks.place(bookAnchors.main));
  const gallery =
    '<w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/><w:docPartUnique/></w:docPartObj></w:sdtPr>';
  return `<w:sdt>${gallery}<w:sdtContent>${writeParagraph('FrontHeading', heading, { pageBreakBefore: true })}${paragraphs.join('')}${end}</w:sdtContent></w:sdt>`;
}

function listEntries(
  entries: readonly ContentsEntry[],
  level: 1 | 2 | 3,
): { readonly entry: ContentsEntry; readonly level: 1 | 2 | 3 }[] {
  const below = level === 1 ? 2 : 3;
  return entries.flatMap((entry) => [{ entry, level }, ...listEntries(entry.entries, below)]);
}

function nameEntry({ title, code }: { readonly title: string; readonly code?: string | undefined }): string {
  return code === undefined ? title : `${code} ${title}`;
}

/** Whether the copy is the one to follow. */
function writeStatus({ book: { control } }: Draft): string {
  const { status } = control;
  if (status === undefined) return '';
  return writeParagraph('CoverText', writeRun(status.label, { style: 'Status' }), { align: 'right' });
}

/** An empty paragraph that takes a share of the page's height. */
function writeSpace({ page }: Draft, share: number): string {
  return `<w:p><w:pPr><w:pStyle w:val="CoverText"/><w:spacing w:before="${Math.round(page.height * share)}" w:after="0"/></w:pPr></w:p>`;
}
