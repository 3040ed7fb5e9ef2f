/** A label need not be kept; a value and a note must be; a mark is a number, a tick or a dash that carries nothing. */
export type Role = 'label' | 'value' | 'note' | 'mark';

/** How Word holds a run of text, where a plain run would be too easy. */
export type Guise =
  | 'control'
  | 'field'
  | 'inserted'
  | 'deleted'
  | 'ruby'
  | 'link'
  | 'split'
  | 'symbol-on'
  | 'symbol-off'
  | 'box-on'
  | 'box-off'
  | 'legacy-on'
  | 'legacy-off';

export interface Run {
  readonly text: string;
  readonly role: Role;
  readonly bold?: boolean;
  readonly guise?: Guise;
  /** What an importer may write instead of the text: a date as ISO, a share as a number. */
  readonly means?: readonly string[];
}

export interface Paragraph {
  readonly kind: 'paragraph';
  readonly runs: readonly Run[];
  readonly style?: 'title' | 'heading-1' | 'heading-2' | 'heading-3';
  readonly list?: 'decimal' | 'chinese' | 'circle' | 'bullet';
}

export interface Cell {
  readonly content: readonly Block[];
  readonly span?: number;
  /** A cell merged downwards starts once and goes on in the rows below. */
  readonly down?: 'start' | 'go';
}

export interface Table {
  readonly kind: 'table';
  readonly columns: number;
  readonly rows: readonly (readonly Cell[])[];
}

export type Block = Paragraph | Table;

export interface Sheet {
  readonly body: readonly Block[];
  readonly header?: readonly Paragraph[];
  readonly footer?: readonly Paragraph[];
  readonly footnote?: Paragraph;
  readonly box?: readonly Paragraph[];
}

export const paragraph = (runs: readonly Run[], more: Partial<Paragraph> = {}): Paragraph => ({
  kind: 'paragraph',
  runs,
  ...more,
});

export const table = (columns: number, rows: readonly (readonly Cell[])[]): Table => ({ kind: 'table', columns, rows });

export const cell = (content: readonly Block[], span = 1): Cell => ({
  content: content.length > 0 ? content : [paragraph([])],
  ...(span > 1 ? { span } : {}),
});

export const blank: Cell = { content: [paragraph([])] };

/** The first cell of rows merged downwards, and the empty ones below it. */
export function mergeDown(first: Cell, rows: readonly (readonly Cell[])[]): (readonly Cell[])[] {
  return rows.map((row, at) => [
    at === 0
      ? { ...first, down: 'start' as const }
      : { ...blank, ...(first.span ? { span: first.span } : {}), down: 'go' as const },
    ...row,
  ]);
}

export const mark = (text: string): Run => ({ text, role: 'mark' });
export const note = (text: string): Run => ({ text, role: 'note' });

/** Every paragraph of a sheet, wherever it is. */
export function* listParagraphs(blocks: readonly Block[]): Generator<Paragraph> {
  for (const block of blocks) {
    if (block.kind === 'paragraph') yield block;
    else for (const row of block.rows) for (const { content } of row) yield* listParagraphs(content);
  }
}

/** The same blocks with every paragraph replaced. */
export function mapParagraphs(blocks: readonly Block[], change: (each: Paragraph) => Paragraph): readonly Block[] {
  return blocks.map((block) =>
    block.kind === 'paragraph'
      ? change(block)
      : {
          ...block,
          rows: block.rows.map((row) => row.map((each) => ({ ...each, content: mapParagraphs(each.content, change) }))),
        },
  );
}
