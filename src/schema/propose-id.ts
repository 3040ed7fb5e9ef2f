import { foldText } from '../text/text.ts';
import { isId } from './index.ts';

const longest = 64;
/** Names that Windows reserves for devices, with any extension. */
const deviceName = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?=$|\.)/i;
const between = /[^\p{L}\p{M}\p{N}._]+/gu;

export function isDeviceName(id: string): boolean {
  return deviceName.test(id);
}

/** A free id made from a text: `Night Agent!` gives `night-agent`; undefined if no character is usable. */
export function proposeId(text: string, isTaken: (folded: string) => boolean = () => false): string | undefined {
  const joined = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(between, '-')
    .replace(/(?<=\p{Script=Han})-(?=\p{Script=Han})/gu, '')
    .normalize('NFC');
  const clean = trimEnds(shorten(trimEnds(joined), longest));
  const free = (id: string) => isId(id) && !isDeviceName(id) && !isTaken(foldText(id));
  if (!isId(clean)) return undefined;
  for (let nth = 1; nth < 1000; nth++) {
    const id = nth === 1 ? clean : `${trimEnds(shorten(clean.replace(/\.(?=.)/g, '-'), longest - 4))}-${nth}`;
    if (free(id)) return id;
  }
  return undefined;
}

/** The characters that an id can't contain, each once, in order. */
export function strangersIn(id: string): string[] {
  return [...new Set([...id].filter((character) => !/[\p{L}\p{M}\p{N}._-]/u.test(character)))];
}

function trimEnds(text: string): string {
  return text.replace(/^[^\p{L}\p{N}_]+/u, '').replace(/[-.]+$/, '');
}

/** Shortens at a hyphen, if there is one in the last third. */
function shorten(text: string, limit: number): string {
  const units = [...text];
  if (text.length <= limit) return text;
  let head = '';
  for (const unit of units) {
    if (head.length + unit.length > limit) break;
    head += unit;
  }
  const hyphen = head.lastIndexOf('-');
  return hyphen > (limit * 2) / 3 ? head.slice(0, hyphen) : head;
}
