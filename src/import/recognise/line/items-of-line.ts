import type { Line } from '../words/lines.ts';
import { splitItems } from '../words/split-items.ts';

/** `3、…； 4、…`: where the line break between two items is lost, the next number after a mark begins the next. */
function splitNext(text: string, count: number): string[] {
  for (const found of text.matchAll(/(?<=[；;。]\s{0,4})(\d{1,2})[、.．](?!\d)\s*/gu)) {
    if (Number(found[1]) !== count + 1) continue;
    const rest = text.slice(found.index + found[0].length).trim();
    return rest === '' ? [text] : [text.slice(0, found.index).trim(), ...splitNext(rest, count + 1)];
  }
  return [text];
}

/** The items of a line that holds several, or the line without its number. */
export function itemsOf({ written, text, count }: Line): string[] {
  const items = splitItems(written);
  if (items.length > 1) return items;
  // `; or` says that either is enough.
  const bare = text.replace(/(?<=[；;])\s*(?:以及|及|and)$/u, '').replace(/^※\s*(?=\p{L})/u, '');
  return count === undefined ? [bare] : splitNext(bare, count);
}

/** A line without its numbers of several levels, and without the bold words at its beginning, which are a label that isn't known. */
export function bareOf({ written, lead, text, levels = [] }: Line): string {
  if (lead === undefined && levels.length > 1) return text;
  return lead !== undefined && written.startsWith(lead) ? written.slice(lead.length).trim() : written;
}
