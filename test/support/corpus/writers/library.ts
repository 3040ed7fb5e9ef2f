import {
  CheckBox,
  DeletedTextRun,
  Document,
  Footer,
  FootnoteReferenceRun,
  Header,
  HeadingLevel,
  InsertedTextRun,
  LevelFormat,
  Packer,
  type ParagraphChild,
  Tab,
  TableCell,
  TableRow,
  TextRun,
  VerticalMergeType,
  Paragraph as WordParagraph,
  Table as WordTable,
} from 'docx';
import type { Block, Paragraph, Run, Sheet } from '../blocks.ts';

const change = { id: 7, author: 'HR', date: '2024-01-02T00:00:00Z' };
const headings = {
  title: HeadingLevel.TITLE,
  'heading-1': HeadingLevel.HEADING_1,
  'heading-2': HeadingLevel.HEADING_2,
  'heading-3': HeadingLevel.HEADING_3,
} as const;
const levels = [
  ['decimal', LevelFormat.DECIMAL, '%1.'],
  ['chinese', LevelFormat.CHINESE_COUNTING, '（%1）'],
  ['circle', LevelFormat.DECIMAL_ENCLOSED_CIRCLE, '%1'],
  ['bullet', LevelFormat.BULLET, '•'],
] as const;

/** A run with its line breaks and tabs; a break begins the piece after it. */
function writeRun(run: Run): ParagraphChild[] {
  if (run.guise === 'deleted') return [new DeletedTextRun({ text: run.text, ...change })];
  if (run.guise === 'inserted') return [new InsertedTextRun({ text: run.text, ...change })];
  if (run.guise === 'box-on' || run.guise === 'box-off') return [new CheckBox({ checked: run.guise === 'box-on' })];
  if (run.guise !== undefined) throw new Error(`the library can't write ${run.guise}`);
  return run.text.split('\n').map((text, at) => {
    const children = text.split('\t').flatMap((piece, place) => [...(place > 0 ? [new Tab()] : []), piece]);
    return new TextRun({ children, ...(at > 0 ? { break: 1 } : {}), ...(run.bold ? { bold: true } : {}) });
  });
}

function writeParagraph(each: Paragraph, more: readonly ParagraphChild[] = []): WordParagraph {
  return new WordParagraph({
    children: [...each.runs.flatMap(writeRun), ...more],
    ...(each.style ? { heading: headings[each.style] } : {}),
    ...(each.list ? { numbering: { reference: each.list, level: 0 } } : {}),
  });
}

function writeBlocks(blocks: readonly Block[]): (WordParagraph | WordTable)[] {
  return blocks.map((block) => {
    if (block.kind === 'paragraph') return writeParagraph(block);
    return new WordTable({
      columnWidths: Array.from({ length: block.columns }, () => 1800),
      rows: block.rows.map(
        (row) =>
          new TableRow({
            children: row.map(
              ({ content, span, down }) =>
                new TableCell({
                  children: writeBlocks(content),
                  ...(span ? { columnSpan: span } : {}),
                  ...(down
                    ? { verticalMerge: down === 'start' ? VerticalMergeType.RESTART : VerticalMergeType.CONTINUE }
                    : {}),
                }),
            ),
          }),
      ),
    });
  });
}

/** A sheet as the library writes it, which is how many programs do. */
export async function writeByLibrary(sheet: Sheet): Promise<Uint8Array> {
  const body = writeBlocks(sheet.body);
  if (sheet.footnote) body.push(new WordParagraph({ children: [new FootnoteReferenceRun(1)] }));
  const document = new Document({
    numbering: {
      config: levels.map(([reference, format, text]) => ({ reference, levels: [{ level: 0, format, text }] })),
    },
    ...(sheet.footnote ? { footnotes: { 1: { children: [writeParagraph(sheet.footnote)] } } } : {}),
    sections: [
      {
        children: body,
        ...(sheet.header
          ? { headers: { default: new Header({ children: sheet.header.map((each) => writeParagraph(each)) }) } }
          : {}),
        ...(sheet.footer
          ? { footers: { default: new Footer({ children: sheet.footer.map((each) => writeParagraph(each)) }) } }
          : {}),
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}
