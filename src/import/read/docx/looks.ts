import type { TextLook } from '../../document.ts';

type Look = Omit<TextLook, 'from' | 'to'>;

/** Gathers how the runs of a paragraph look. */
export class Looks {
  readonly list: TextLook[] = [];

  add(from: number, to: number, look: Look): void {
    if (from === to || Object.keys(look).length === 0) return;
    const last = this.list.at(-1);
    if (last?.to === from && isSame(last, look)) this.list[this.list.length - 1] = { ...last, to };
    else this.list.push({ from, to, ...look });
  }
}

function isSame(one: Look, other: Look): boolean {
  return one.bold === other.bold && one.italic === other.italic && one.code === other.code && one.link === other.link;
}
