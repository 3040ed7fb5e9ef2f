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
import { type Style, writeParagraph } from './paragraph.ts';
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
    const text = new TextEncoder().encode(writeDocument(draft));
    return { files: [{ path: `${document.name}.docx`, content: packDocument(draft, text, made) }], places };
  },
};

function writeDocument(draft: Draft): string {
  const { book, page } = draft;
  const parts = listParts(book);
  const inPlace = (wanted: PresentPart['place']): string[] =>
    parts.filter(({ place }) => place === wanted).map((part, at) => writePart(draft, part, at === 0));
  const content =
    book.excerpt === undefined
      ? [writeCover(draft), ...inPlace('front'), writeContents(draft), ...inPlace('body')]
      : [writeLetterhead(draft), ...writeForms(draft, book)];
  const text = content.join('');
  // The last table needs a paragraph after it.
  const end = text.endsWith('</w:tbl>') ? writeParagraph('FormGap', '') : '';
  const body = `${text}${end}${writeSection(page, referToFurniture())}`;
  return writeRoot('w:document', ['w', 'r', 'wp', 'a', 'pic', 'mc', 'wps', 'wpg'], `<w:body>${body}</w:body>`);
}

/** Separate forms, of which the first is on the page of the letterhead. */
function writeForms(draft: Draft, { parts: { departments = [] } }: Handbook): string[] {
  const pages = departments.flatMap(({ anchor, positions }) =>
    positions.map((position, at) => ({ position, anchor: at === 0 ? anchor : undefined })),
  );
  return pages.map(({ position, anchor }, at) => {
    const place = anchor === undefined ? '' : writeParagraph('FormGap', draft.bookmarks.place(anchor));
    return place + writePosition(draft, position, at > 0 || pages.length > 1);
  });
}

/** The parts before the contents are short and share a page. */
function writePart(draft: Draft, { key, place, title }: PresentPart, isFirst: boolean): string {
  const { parts } = draft.book;
  switch (key) {
    case 'preface':
    case 'closing':
      return (parts[key] ?? []).map((chapter) => writeChapter(draft, chapter)).join('');
    case 'departments':
      return (parts.departments ?? []).map((department) => writeDepartment(draft, department)).join('');
    default: {
      const style: Style = place === 'front' ? 'FrontHeading' : 'Heading1';
      const heading = draft.bookmarks.place(key, writeRun(title ?? ''));
      const pageBreakBefore = isFirst || place === 'body';
      return writeParagraph(style, heading, { pageBreakBefore }) + writeContent(draft, key);
    }
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
