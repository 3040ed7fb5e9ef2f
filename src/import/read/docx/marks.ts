import type { BookmarkedText } from '../../document.ts';

interface Measured {
  readonly text: string;
}
interface OpenMark {
  readonly name: string;
  paragraph?: Measured;
  from: number;
}

/** Follows the bookmarks that jd sets: round values, and at the places of a book. */
export class Marks {
  private readonly open = new Map<string, OpenMark>();
  private readonly closed = new Map<Measured, BookmarkedText[]>();

  begin(id: string, name: string, paragraph: Measured | undefined): void {
    if (!/^(?:jd_|[pr][a-z\d]{7}_)/.test(name)) return;
    this.open.set(id, { name, from: paragraph?.text.length ?? 0, ...(paragraph === undefined ? {} : { paragraph }) });
  }

  end(id: string): void {
    const mark = this.open.get(id);
    this.open.delete(id);
    if (mark?.paragraph !== undefined) this.close(mark, mark.paragraph);
  }

  /** A bookmark may begin before the paragraph that it is round. */
  enter(paragraph: Measured): void {
    for (const mark of this.open.values()) mark.paragraph ??= paragraph;
  }

  /** The bookmarks of a paragraph that ends; those that go on end with it. */
  leave(paragraph: Measured): readonly BookmarkedText[] {
    for (const [id, mark] of this.open) {
      if (mark.paragraph !== paragraph) continue;
      this.close(mark, paragraph);
      this.open.delete(id);
    }
    const marks = this.closed.get(paragraph) ?? [];
    this.closed.delete(paragraph);
    return marks.sort((one, other) => one.from - other.from || other.to - one.to);
  }

  private close({ name, from }: OpenMark, paragraph: Measured): void {
    const marks = this.closed.get(paragraph) ?? [];
    marks.push({ name, from, to: paragraph.text.length });
    this.closed.set(paragraph, marks);
  }
}
