import type { Sheet } from './blocks.ts';
import type { Pen, Words } from './pen.ts';

/** One way of laying out a form. */
export interface Layout {
  readonly name: string;
  readonly languages: readonly ('zh' | 'en')[];
  /** Whether it needs no table, so that Markdown and plain text can hold it. */
  readonly plain: boolean;
  readonly words?: Partial<Words>;
  compose(pen: Pen): Sheet;
}
