import type { Handbook } from '../../handbook/index.ts';
import { listParts, listPlaces, type PresentPart } from '../../handbook/parts/index.ts';
import { findBeside, findWithin } from '../places.ts';
import type { Renderer } from '../renderer.ts';
import { writeChapter } from './chapter.ts';
import { writeChart } from './chart.ts';
import { writeDepartment, writePosition } from './departments.ts';
import { type Draft, openDraft } from './draft.ts';
import { referToFurniture } from './furniture.ts';
import { writeGrid, writeIndex, writeKpis, writePositionTable, writeUnresolved } from './lookup.ts';
import { writeContents, writeCover, writeLetterhead } from './opening.ts';
import { packDocument } from './package.ts';
import { writeSection } from './page-size.ts';
import { writeParagraph } from './paragraph.ts';
import { writeProcedure } from './procedures.ts';
import { writeRun } from './runs.ts';
import { writeSignatures } from './signatures.ts';
import { writeRoot } from './xml.ts';

/** A Word document that a company can edit and restyle, and in which each value is marked for an import. */
export const docx: Renderer = {
  name: 'docx',
  async render(document, { made }, placesBeside) {
    const { book } = document;
    const places = listPlaces(book, 'html');
    const draft = openDraft(book, findWithin(places, findBeside(document, 'docx', placesBeside)));
    const content = packDocument(draft, encodeDocument(draft), made);
    return { files: [{ path: `${document.name}.docx`, content }], places };
  },
};

/** Where the blocks go; no text contains it. */
const pause = '\0';

/** The document in pieces, since as one text a large book would take many times its memory. */
function encodeDocument(draft: Draft): Uint8Array[] {
  const encoder = new TextEncoder();
  const [head = '', foot = ''] = writeRoot(
    'w:document',
    ['w', 'r', 'wp', 'a', 'pic', 'mc', 'wps', 'wpg'],
    `<w:body>${pause}</w:body>`,
  ).split(pause);
  const pieces = [encoder.encode(head)];
  let last = '';
  for (const block of listBlocks(draft)) {
    pieces.push(encoder.encode(block));
    last = block;
  }
  // The last table needs a paragraph after it.
  const end = last.endsWith('</w:tbl>') ? writeParagraph('FormGap', '') : '';
  pieces.push(encoder.encode(end + writeSection(draft.page, referToFurniture()) + foot));
  return pieces;
}

/** The blocks of the document, none larger than a form. */
function* listBlocks(draft: Draft): Iterable<string> {
  const { book } = draft;
  if (book.excerpt !== undefined) {
    yield writeLetterhead(draft);
    yield* writeForms(draft, book);
    return;
  }
  const parts = listParts(book);
  yield writeCover(draft);
  const front = parts.filter(({ place }) => place === 'front');
  for (const [at, part] of front.entries()) yield* writePart(draft, part, at === 0);
  yield writeContents(draft);
  for (const part of parts) if (part.place === 'body') yield* writePart(draft, part, true);
}

/** Separate forms, of which the first is on the page of the letterhead. */
function* writeForms(draft: Draft, { parts: { departments = [] } }: Handbook): Iterable<string> {
  const pages = departments.flatMap(({ anchor, positions }) =>
    positions.map((position, at) => ({ position, anchor: at === 0 ? anchor : undefined })),
  );
  for (const [at, { position, anchor }] of pages.entries()) {
    if (anchor !== undefined) yield writeParagraph('FormGap', draft.bookmarks.place(anchor));
    yield writePosition(draft, position, at > 0 || pages.length > 1);
  }
}

/** The parts before the contents are short and share a page. */
function* writePart(draft: Draft, { key, place, title }: PresentPart, begins: boolean): Iterable<string> {
  const { parts } = draft.book;
  if (key === 'preface' || key === 'closing') {
    for (const chapter of parts[key] ?? []) yield draft.bookmarks.note('chapters', writeChapter(draft, chapter));
  } else if (key === 'departments') {
    for (const department of parts.departments ?? []) yield* writeDepartment(draft, department);
  } else {
    const heading = draft.bookmarks.place(key, writeRun(title ?? ''));
    yield writeParagraph(place === 'front' ? 'FrontHeading' : 'Heading1', heading, { pageBreakBefore: begins });
    yield writeContent(draft, key);
  }
}

function writeContent(draft: Draft, key: PresentPart['key']): string {
  const { approval, revisions, chart, table, vacancies, procedures = [], kpis, index, unresolved } = draft.book.parts;
  switch (key) {
    case 'approval':
      return approval === undefined ? '' : writeSignatures(draft, approval.rows);
    case 'revisions':
      return revisions === undefined ? '' : writeGrid(draft, revisions);
    case 'chart':
      return chart === undefined ? '' : writeChart(draft, chart);
    case 'table':
      return table === undefined ? '' : writePositionTable(draft, table);
    case 'vacancies':
      return vacancies === undefined ? '' : writeGrid(draft, vacancies);
    case 'procedures':
      return procedures.map((page) => writeProcedure(draft, page)).join('');
    case 'kpis':
      return kpis === undefined ? '' : writeKpis(draft, kpis);
    case 'index':
      return index === undefined ? '' : writeIndex(draft, index);
    case 'unresolved':
      return unresolved === undefined ? '' : writeUnresolved(draft, unresolved);
    default:
      throw new Error(`the part ${key} is not known to the Word document`);
  }
}
