import type { Cell, Paragraph, Table } from '../document.ts';
import { attribute, isOn } from '../read/docx/attribute.ts';
import { childOf, findElements, type XmlElement } from './xml-tree.ts';

/** A form as import sees documents, with the element that each piece is. */
export type FormBlock = FormParagraph | FormTable;

export interface FormParagraph extends Paragraph {
  readonly element: XmlElement;
  /** What the text is made of; runs in their order. */
  readonly pieces: readonly TextPiece[];
  /** It is in a list of Word's, which numbers it. */
  readonly numbered: boolean;
  /** The page format changes after it. */
  readonly endsSection: boolean;
}

export interface TextPiece {
  readonly element: XmlElement;
  readonly run: XmlElement;
  readonly from: number;
  readonly to: number;
}

export interface FormCell extends Cell {
  readonly element: XmlElement;
  readonly blocks: readonly FormBlock[];
}

export interface FormTable extends Table {
  readonly rows: readonly (readonly FormCell[])[];
  readonly elements: readonly XmlElement[];
}

const blockNames = new Set(['w:p', 'w:tbl']);
const cellNames = new Set(['w:tc']);
const rowNames = new Set(['w:tr']);
const pieceNames = new Set(['w:t', 'w:tab', 'w:br', 'w:cr', 'w:noBreakHyphen']);
const skipped = new Set(['w:pPr', 'w:rPr', 'w:drawing', 'w:pict', 'w:object', 'mc:AlternateContent', 'w:rt', 'w:tbl']);

/** The paragraphs and tables of the body or a cell; text boxes belong to the form's own look. */
export function listBlocks(parent: XmlElement): FormBlock[] {
  return findElements(parent, blockNames).map((each) => (each.name === 'w:p' ? readParagraph(each) : readTable(each)));
}

function readParagraph(element: XmlElement): FormParagraph {
  const pieces: TextPiece[] = [];
  let text = '';
  const walk = (parent: XmlElement, run: XmlElement | undefined): void => {
    for (const child of parent.children) {
      if (skipped.has(child.name)) continue;
      const own = child.name === 'w:r' ? child : run;
      if (own !== undefined && pieceNames.has(child.name)) {
        const shown = textOfPiece(child);
        pieces.push({ element: child, run: own, from: text.length, to: text.length + shown.length });
        text += shown;
      } else walk(child, own);
    }
  };
  walk(element, undefined);
  const properties = childOf(element, 'w:pPr');
  const style = attribute(childOf(properties, 'w:pStyle')?.attributes ?? {}, 'val') ?? '';
  const isHeading = /heading|标题|title/i.test(style) || childOf(properties, 'w:outlineLvl') !== undefined;
  const list = childOf(childOf(properties, 'w:numPr'), 'w:numId')?.attributes ?? {};
  return {
    kind: 'paragraph',
    text,
    place: {},
    bold: text.trim() !== '' && pieces.every(({ run }) => isBold(run)),
    ...(isHeading ? { heading: 1 } : {}),
    element,
    pieces,
    numbered: !['', '0'].includes(attribute(list, 'val') ?? ''),
    endsSection: childOf(properties, 'w:sectPr') !== undefined,
  };
}

function isBold(run: XmlElement): boolean {
  const bold = childOf(childOf(run, 'w:rPr'), 'w:b');
  return bold !== undefined && isOn(bold.attributes);
}

function textOfPiece({ name, text }: XmlElement): string {
  if (name === 'w:t') return text;
  if (name === 'w:tab') return '\t';
  return name === 'w:noBreakHyphen' ? '-' : '\n';
}

function readTable(element: XmlElement): FormTable {
  const elements = findElements(element, rowNames);
  const above = new Map<number, { height: number }>();
  const rows = elements.map((row) => {
    let column = numberIn(childOf(row, 'w:trPr'), 'w:gridBefore', 0);
    return findElements(row, cellNames).flatMap((cell): FormCell[] => {
      const properties = childOf(cell, 'w:tcPr');
      const span = numberIn(properties, 'w:gridSpan', 1);
      const at = column;
      column += span;
      const merge = childOf(properties, 'w:vMerge');
      const goes = merge !== undefined && attribute(merge.attributes, 'val') !== 'restart';
      const origin = goes ? above.get(at) : undefined;
      if (origin !== undefined) {
        origin.height++;
        return [];
      }
      const made = { column: at, span, height: 1, blocks: listBlocks(cell), element: cell };
      if (merge === undefined) above.delete(at);
      else above.set(at, made);
      return [made];
    });
  });
  const columns = Math.max(0, ...rows.flat().map(({ column, span }) => column + span));
  return { kind: 'table', rows, columns, place: {}, elements };
}

function numberIn(properties: XmlElement | undefined, name: string, otherwise: number): number {
  const value = Number(attribute(childOf(properties, name)?.attributes ?? {}, 'val'));
  return value > 0 ? Math.min(value, 1024) : otherwise;
}
