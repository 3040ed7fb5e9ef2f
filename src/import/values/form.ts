import type { ImportRemark, KeptText, ValuePath } from '../../model/imported.ts';
import type { Draft, Piece } from '../recognise/form/draft.ts';
import { isNone } from '../recognise/words/placeholder.ts';
import { orderOfDates, readDate } from './dates.ts';

/** The values of one position while they are gathered: what is kept, where each came from, and what is odd. */
export class Form {
  readonly draft: Draft;
  readonly value: Record<string, unknown> = {};
  readonly kept: KeptText[];
  readonly sources: { readonly path: ValuePath; readonly piece: Piece }[] = [];
  readonly remarks: { readonly path: ValuePath; readonly remark: ImportRemark }[] = [];

  constructor(draft: Draft) {
    this.draft = draft;
    this.kept = [...draft.kept];
  }

  set(path: ValuePath, value: unknown, ...pieces: readonly Piece[]): void {
    this.mapOf(path)[path.at(-1) ?? ''] = value;
    for (const piece of pieces) this.sources.push({ path, piece });
  }

  /** Adds an item to the list below a path. */
  push(path: ValuePath, item: unknown, ...pieces: readonly Piece[]): void {
    const map = this.mapOf(path);
    const key = path.at(-1) ?? '';
    const list = (map[key] as unknown[] | undefined) ?? [];
    list.push(item);
    map[key] = list;
    for (const piece of pieces) this.sources.push({ path: [...path, list.length - 1], piece });
  }

  /** The map that holds the last key of a path. */
  private mapOf(path: ValuePath): Record<string, unknown> {
    let here: Record<string, unknown> = this.value;
    for (const key of path.slice(0, -1)) {
      const below = (here[key] as Record<string, unknown> | undefined) ?? {};
      here[key] = below;
      here = below;
    }
    return here;
  }

  keep({ text, place }: Piece, label?: string): void {
    this.kept.push({ text, place, ...(label ? { label } : {}) });
  }

  /** Keeps a text that says there is nothing: words are kept, a stroke is only a mark. */
  keepNone(piece: Piece, label?: string): void {
    if (/[\p{L}]/u.test(piece.text)) this.keep(piece, label);
  }

  /** A date of this form; its others, or those of the forms beside it, say what is first where this one could be two. */
  dateIn(text: string, label?: string): string | undefined {
    const { texts, textsBeside, dayFirst } = this.draft;
    // Who asks for a status under the American Fair Labor Standards Act writes the month first.
    const american = this.draft.has('compliance.flsa') ? 'month' : undefined;
    const order = orderOfDates(texts) ?? orderOfDates(textsBeside) ?? american ?? (dayFirst ? 'day' : undefined);
    // 二○二三年一月一日（2023.01.01） and `1 June 2025 / 2025年6月1日` are one day, written twice.
    const [, day = '', again = ''] =
      /^([^（()）]+)[（(]([^（()）]+)[)）]$/u.exec(text.trim()) ??
      /^(.{6,24}?)\s+[/／|]\s+(.{6,24})$/u.exec(text.trim()) ??
      [];
    const twice = readDate(day, label, order);
    return twice !== undefined && twice === readDate(again, label, order) ? twice : readDate(text, label, order);
  }

  isNone({ text }: Piece): boolean {
    return isNone(text);
  }
}
