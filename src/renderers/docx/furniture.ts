import { listEdition } from '../../handbook/control.ts';
import type { Draft } from './draft.ts';
import { writeParagraph } from './paragraph.ts';
import { furniture } from './relations.ts';
import { writeField, writeRun, writeTab } from './runs.ts';
import { writeWatermark } from './watermark.ts';
import { writeRoot } from './xml.ts';

/** The headers and footers as files of the package; a cover has none but the mark of a draft. */
export function listFurniture({ book }: Draft): readonly (readonly [name: string, content: string])[] {
  const { title, organisation, draft, labels, excerpt, control } = book;
  const stamp = draft ? writeRun(labels.draft, { style: 'Draft' }) : '';
  const [before, between, after] = labels.pageCount;
  const pages = [
    writeRun(before),
    writeField('PAGE', writeRun('1')),
    writeRun(between),
    writeField('NUMPAGES', writeRun('1')),
    writeRun(after),
  ].join('');
  const left = [organisation, excerpt === undefined ? title : excerpt.handbook].filter(isGiven).join(' · ');
  const foot = [excerpt === undefined ? undefined : title, ...listEdition(book)].filter(isGiven).join(' · ');
  const mark = control.watermark === undefined ? '' : writeWatermark(control.watermark);
  const header = writeParagraph('Header', mark + writeRun(left) + (draft ? writeTab() + stamp : ''));
  const footer = writeParagraph('Footer', writeRun(foot) + writeTab() + pages);
  // A separate form has no cover, and its first page is as the others.
  const bare = draft ? writeParagraph('Header', mark + writeTab() + stamp) : writeParagraph('Header', mark);
  return [
    ['word/header1.xml', writeRoot('w:hdr', ['w', 'v', 'o'], header)],
    ['word/header2.xml', writeRoot('w:hdr', ['w', 'v', 'o'], excerpt === undefined ? bare : header)],
    ['word/footer1.xml', writeRoot('w:ftr', ['w'], footer)],
    ['word/footer2.xml', writeRoot('w:ftr', ['w'], excerpt === undefined ? '<w:p/>' : footer)],
  ];
}

/** The references to them, for the end of the document. */
export function referToFurniture(): string {
  const { header, firstHeader, footer, firstFooter } = furniture;
  return [
    `<w:headerReference w:type="default" r:id="${header}"/>`,
    `<w:headerReference w:type="first" r:id="${firstHeader}"/>`,
    `<w:footerReference w:type="default" r:id="${footer}"/>`,
    `<w:footerReference w:type="first" r:id="${firstFooter}"/>`,
  ].join('');
}

function isGiven(text: string | undefined): text is string {
  return text !== undefined;
}
