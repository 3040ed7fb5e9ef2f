import type { SourcePlace } from '../../../model/imported.ts';
import type { Block, Cell, Table } from '../../document.ts';

interface OpenCell {
  column: number;
  span: number;
  height: number;
  blocks: Block[];
}

/** Gathers the cells of a table: `gridSpan`, `gridBefore` and `vMerge` become columns, spans and heights. */
export class Grid {
  readonly place: SourcePlace;
  private readonly rows: OpenCell[][] = [];
  private readonly above = new Map<number, OpenCell>();
  private row: OpenCell[] = [];
  private column = 0;
  private merge: 'start' | 'go' | undefined;
  cell: OpenCell = { column: 0, span: 1, height: 1, blocks: [] };

  constructor(place: SourcePlace) {
    this.place = place;
  }

  openRow(): void {
    this.row = [];
    this.column = 0;
  }

  skip(columns: number): void {
    if (columns > 0) this.column += Math.min(columns, 64);
  }

  openCell(): void {
    this.cell = { column: this.column, span: 1, height: 1, blocks: [] };
    this.merge = undefined;
  }

  span(columns: number): void {
    if (columns > 1) this.cell.span = Math.min(columns, 1024);
  }

  mergeDown(kind: 'start' | 'go'): void {
    this.merge = kind;
  }

  closeCell(): void {
    const { cell } = this;
    this.column = cell.column + cell.span;
    const origin = this.merge === 'go' ? this.above.get(cell.column) : undefined;
    if (origin === undefined) {
      this.row.push(cell);
      if (this.merge !== undefined) this.above.set(cell.column, cell);
      else this.above.delete(cell.column);
      return;
    }
    origin.height++;
    // A merged cell should be empty; Word hides what it holds, but it is somebody's text.
    origin.blocks.push(...cell.blocks.filter((block) => block.kind === 'table' || block.text.trim() !== ''));
  }

  closeRow(): void {
    this.rows.push(this.row);
  }

  /** Where the open cell is, counted from 1. */
  where(): SourcePlace {
    return { ...this.place, row: this.rows.length + 1, cell: this.row.length + 1 };
  }

  finish(): Table {
    const rows: readonly (readonly Cell[])[] = this.rows;
    const columns = Math.max(0, ...rows.map((row) => Math.max(0, ...row.map(({ column, span }) => column + span))));
    return { kind: 'table', rows, columns, place: this.place };
  }
}
