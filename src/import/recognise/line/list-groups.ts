import type { Dictionary } from '../../labels/index.ts';
import type { NumberStyle } from '../../labels/numbers.ts';
import { isIntroduction } from '../../labels/written.ts';
import { leadsOn } from '../words/leads-on.ts';
import type { Line } from '../words/lines.ts';
import { isSetApart, markAsGroups } from './mark-groups.ts';

/** Labels and names of groups are shorter. */
const longest = 60;
const mostWords = 8;
const longestItem = 120;
/** What ends a list of duties however its groups look; `Staff training` and `Guest relations` are groups. */
const ends =
  /^(?:qualifications(?!\.(?:training|knowledge|other)$)|conditions|pay|kpis|compliance|approval|x-signature|summary|authority$|employmentType|grade)/;
/** Of those, the words that no group of duties has. */
const partEnds = /^(?:qualifications$|conditions|pay|kpis|approval|x-signature|summary|authority$)/;
const offered =
  /\b(?:we offer|on offer|benefits|perks|how to apply|to apply|applications?|salary|remuneration|about us|closing date)\b/i;

interface Region {
  readonly look: string;
  readonly heads: Line[];
  /** A head stands right below the label. */
  readonly direct: boolean;
  /** A head stands above a list. */
  listed: boolean;
  /** The numbers before the label. */
  readonly levels: readonly number[];
}

/**
 * Marks the names of groups in lists of duties: several lines of one look, each right above items, between the label of duties
 * and what ends them. Where they look as the label does, the first must stand right below it, as no label is empty.
 */
export function markGroups(dictionary: Dictionary, lines: (readonly Line[])[]): void {
  const flat = lines.flat();
  const marked = new Set<Line>();
  let region: Region | undefined;
  const close = () => {
    const looks = new Map<string, Line[]>();
    for (const head of region?.heads ?? []) {
      const alike = looks.get(lookOf(head));
      if (alike === undefined) looks.set(lookOf(head), [head]);
      else alike.push(head);
    }
    for (const heads of looks.values()) {
      const only = region?.direct === true && heads[0] === region.heads[0] && isSetApart(heads[0]);
      if (heads.length > 1 || only) for (const head of heads) marked.add(head);
    }
    region = undefined;
  };
  for (const [at, line] of flat.entries()) {
    if (line.setting || isTabled(line)) continue;
    const next = flat[at + 1];
    const isNamed =
      region !== undefined && lookOf(line) !== region.look && isHead(line, next, flat[at - 1], flat[at + 2]);
    if (isLabel(dictionary, line, isNamed)) {
      close();
      // What is below the first line of a cell is below that label, however it looks.
      const look = at === 0 && line.place.table !== undefined ? 'cell' : lookOf(line);
      const direct = next !== undefined && isHead(next, flat[at + 2], line, flat[at + 3]);
      region = { look, heads: [], listed: false, direct, levels: line.levels ?? [] };
    } else if (region !== undefined) {
      const heads = isHead(line, next, flat[at - 1], flat[at + 2]);
      // Beside the label of the list stands another label, whatever it says.
      const isBeside = lookOf(line) === region.look && !region.direct;
      if (
        (endsList(dictionary, line) &&
          !isWithin(dictionary, line, region) &&
          !(heads && isAlike(dictionary, line, region))) ||
        (heads && (isBeside || offered.test(line.text)))
      )
        close();
      else if (heads && region.listed && leadsPlain(dictionary, line, next)) close();
      else if (heads) {
        region.heads.push(line);
        region.listed ||= next?.style !== undefined;
      }
    }
  }
  close();
  markAsGroups(lines, marked);
}

/** Several columns apart by tabs are no name. */
function isTabled({ written }: Line): boolean {
  return written.includes('\t\t');
}

/** `Chauffeur duties:-` among duties is the name of a group, though its words speak of duties. */
function isLabel(dictionary: Dictionary, line: Line, isNamed: boolean): boolean {
  const { text, style } = line;
  if (style === 'bullet' || text.length > longest || /\p{Script=Han}|[.;,?!]$/u.test(text)) return false;
  const words = text.replace(/[\s:-]+$/u, '');
  if (dictionary.find(words)?.path === 'duties') return true;
  return !isNamed && (isSetApart(line) || words !== text) && dictionary.guess(words)?.path === 'duties';
}

/** How a line is set apart: as a heading, in bold, in capitals, by its number, by a colon. */
export function lookOf({ heading, bold, style, text }: Line): string {
  const capitals = /\p{Lu}{2}/u.test(text) && !/\p{Ll}/u.test(text);
  return [
    heading ?? '',
    bold ? 'bold' : '',
    capitals ? 'capitals' : '',
    style ?? '',
    /:-?$/.test(text) ? ':' : '',
  ].join(' ');
}

/** A few words right above an item: above one with a number or a bullet, or, where they are set apart, above a line that isn't. */
function isHead(line: Line, next: Line | undefined, above: Line | undefined, after: Line | undefined): boolean {
  const { text, style } = line;
  if (next === undefined || style === 'bullet' || text.length > longest || text.split(/\s+/).length > mostWords)
    return false;
  if (/[.;,?!]$|\p{Script=Han}|:\s*\S{2}|\t/u.test(text) || !/^\p{Lu}/u.test(text) || leadsOn(text)) return false;
  if (isIntroduction(text)) return false;
  if (isSetApart(line)) return !isSetApart(next);
  if (style === 'letter' && isPlainItem(next) && isPlainItem(after)) return true;
  if (next.style === undefined || isSetApart(next)) return false;
  // A number alone sets nothing apart from the items above it, unless it is Roman or a colon is behind its words, and the first item below has another.
  if (style !== undefined)
    return style === 'roman'
      ? /^\(?[1Aa][).]/.test(next.written)
      : /:-?$/.test(text) && isOtherNumber(style, next.style);
  return above !== undefined && (above.style !== undefined || isSetApart(above) || /:-?$/.test(text) || isShort(above));
}

/** `Lay the tables` below `(a) Routine`: an item without any mark. */
function isPlainItem(line: Line | undefined): boolean {
  return (
    line !== undefined &&
    line.style === undefined &&
    !isSetApart(line) &&
    line.text.length <= longestItem &&
    /^\p{Lu}[^:\t]*[^:.;!?]$/u.test(line.text)
  );
}

/** `a)` below `1.`, and `1)` below `A.`. */
function isOtherNumber(own: NumberStyle, below: NumberStyle): boolean {
  return own !== below && own !== 'part' && /^(?:decimal|letter|roman|brackets)$/.test(below);
}

function isShort({ text }: Line): boolean {
  return text.length <= longest && !/[.;,]$/.test(text);
}

/** Set apart as groups above lists are, but above plain lines, `Key relationships` is the label of what it says. */
function leadsPlain(dictionary: Dictionary, { text }: Line, next: Line | undefined): boolean {
  const label = next?.style === undefined ? dictionary.find(text.replace(/[\s:-]+$/u, '')) : undefined;
  return label !== undefined && !/^(?:duties|x|department|location)/.test(label.path);
}

function endsList(dictionary: Dictionary, line: Line): boolean {
  const { text, style } = line;
  if (style === 'bullet' || text.length > longest || /[.;,?!]$/u.test(text)) return false;
  const words = text.replace(/[\s:-]+$/u, '');
  if (style !== undefined && !isSetApart(line))
    return (style === 'roman' || words !== text) && partEnds.test(dictionary.find(words)?.path ?? '');
  return isSetApart(line) ? endsDuties(dictionary, words) : ends.test(dictionary.find(words)?.path ?? '');
}

/** `5.3 Organisational skills` below `5 Main duties` is a group of them by its number, whatever its words speak of. */
function isWithin(dictionary: Dictionary, { levels = [], text }: Line, { levels: above }: Region): boolean {
  const isBelow = above.length > 0 && levels.length > above.length && above.every((level, at) => levels[at] === level);
  return isBelow && !partEnds.test(dictionary.find(text)?.path ?? '');
}

/** `Support on shift` below `Key tasks` and after `Rota`, which looks as it does: a group, though its words speak of hours. */
function isAlike(dictionary: Dictionary, line: Line, { look, heads }: Region): boolean {
  const own = lookOf(line);
  return own !== look && heads.some((head) => lookOf(head) === own) && dictionary.find(line.text) === undefined;
}

/** Whether words set apart among duties are the label of what follows them, and no group. */
export function endsDuties(dictionary: Dictionary, words: string): boolean {
  return (
    ends.test((dictionary.find(words) ?? dictionary.guess(words))?.path ?? '') ||
    offered.test(words) ||
    /^(?:\w+ )?knowledge of$/i.test(words)
  );
}
