import { fillForm } from '../../src/import/fill/index.ts';
import type { Printed, PrintedLine, PrintedRow } from '../../src/import/fill/printed.ts';
import { readDocument } from '../../src/import/read/index.ts';
import type { HandbookLabels } from '../../src/languages/labels.ts';
import type { Block, Paragraph } from './corpus/blocks.ts';
import { writeOpenXml } from './corpus/writers/open-xml.ts';
import { showDocument } from './outcomes/show-document.ts';
import { openOwnForm } from './own-form.ts';

export const line = (text: string): Paragraph => ({ kind: 'paragraph', runs: [{ text, role: 'value' }] });

/** Rows of texts; the last cell of a short row goes on to the right edge. */
export function table(...rows: readonly (readonly string[])[]): Block {
  const columns = Math.max(...rows.map(({ length }) => length));
  return {
    kind: 'table',
    columns,
    rows: rows.map((row) =>
      row.map((text, at) => ({
        content: text.split('\n').map(line),
        span: at === row.length - 1 ? columns - at : 1,
      })),
    ),
  };
}

export interface GivenValues {
  readonly lines: Readonly<Record<string, readonly string[]>>;
  readonly rows?: Readonly<Record<string, readonly PrintedRow[]>>;
}

/** What a form of some blocks says with values of a position. */
export function fillBlocks(body: Block[], { lines, rows = {} }: GivenValues, labels: HandbookLabels) {
  const printed: Printed = {
    lines: new Map(Object.entries(lines).map(([key, texts]) => [key, texts.map((text): PrintedLine => ({ text }))])),
    rows: new Map(Object.entries(rows)),
    names: new Map(),
    labels,
  };
  const form = openOwnForm(writeOpenXml({ body }));
  const { content, ...filled } = fillForm(form, printed);
  return { ...filled, text: showDocument(readDocument('filled.docx', content)), stays: form.stays };
}
