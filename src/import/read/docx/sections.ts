import type { Block } from '../../document.ts';

/** The running heads that a section of the text brings, by their ids, and the blocks before it. */
interface Section {
  readonly start: number;
  readonly heads: readonly string[];
}

/** Where the sections of a document begin: Word writes what holds for one at its end. */
export class Sections {
  readonly all: Section[] = [];
  private heads: string[] = [];
  private start = 0;
  private ended = false;

  addHead(id: string): void {
    this.heads.push(id);
  }

  /** The next one begins after the paragraph that is open. */
  end(): void {
    this.all.push({ start: this.start, heads: this.heads });
    this.heads = [];
    this.ended = true;
  }

  closeParagraph(blocks: readonly Block[]): void {
    if (this.ended) this.start = blocks.length;
    this.ended = false;
  }
}
