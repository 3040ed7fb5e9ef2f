import type { Finding } from '../findings/finding.ts';
import type { CommentRange } from '../text/comments.ts';
import { gatherInlines, type MarkdownToken, parseBlocks } from '../text/sentence/index.ts';
import { plainText } from '../text/sentence/plain.ts';
import { lineStarts } from '../text/text.ts';
import { openFaults, type Place, withoutComments } from './faults.ts';
import type { Block, Cell, NamedPicture, WrittenLink } from './index.ts';
import { openInlines, spellings } from './inlines.ts';
import { deepestLevel, findFlood } from './limits.ts';
import { resolvePicture } from './picture.ts';
import { nameHeadings } from './slugs.ts';

type NamedBlock = Block<NamedPicture>;

export interface ReadBlocks {
  readonly blocks: readonly NamedBlock[];
  readonly findings: readonly Finding[];
  readonly warnings: readonly Finding[];
  readonly pictures: readonly NamedPicture[];
  readonly links: readonly WrittenLink[];
  /** Those that may say which findings are ignored. */
  readonly comments: readonly CommentRange[];
  /** The targets of the links `#file:0`, `#file:1` and so on. */
  readonly files: readonly string[];
  /** The number of each heading, by the name that forges give it; undefined if the text wasn't read. */
  readonly slugs?: ReadonlyMap<string, number>;
}

/** Parses what follows the front matter, which ends at `from`. Forbidden content stays as text and is reported. */
export function readBlocks(file: string, text: string, from: number): ReadBlocks {
  const body = text.slice(from);
  const faults = openFaults(file, text);
  const flood = findFlood(body);
  if (flood !== undefined) {
    faults.limit({ start: from + flood.start, end: from + flood.end }, 'cells');
    return { blocks: [], findings: faults.findings, warnings: [], pictures: [], links: [], comments: [], files: [] };
  }
  const starts = lineStarts(body);
  const tokens = parseBlocks(body, deepestLevel);
  const named: NamedPicture[] = [];
  const names = nameHeadings(tokens);
  const own = [...names].flatMap(([{ level }, slug]) => (level === 0 && slug !== '' ? slug : []));
  const words = openInlines(file, faults, new Set(own));
  const slugs = new Map<string, number>();
  const depths: number[] = [];
  let headings = 0;
  let at = 0;

  const placeOf = (map: readonly [number, number] | null | undefined): Place => {
    const start = from + (starts[map?.[0] ?? 0] ?? 0);
    return { start, end: from + (starts[map?.[1] ?? 0] ?? body.length), at: start };
  };
  /** Reads a paragraph that contains only a picture. */
  const readImage = (token: MarkdownToken, place: Place): NamedBlock | undefined => {
    const written = spellings(token);
    const way = resolvePicture(file, written[0] ?? '');
    if ('trouble' in way) {
      faults.image(place, written, way.trouble);
      return undefined;
    }
    const alternative = plainText(gatherInlines(token.children ?? []));
    const image = { file: way.file, alternative, at: faults.aim(place, written), written: written.at(-1) ?? '' };
    named.push(image);
    return { kind: 'image', image };
  };
  const nest = (tag: string): number => {
    const level = Number(tag.slice(1));
    while ((depths.at(-1) ?? 0) >= level) depths.pop();
    depths.push(level);
    return depths.length;
  };

  function readUntil(end: string | undefined): NamedBlock[] {
    const blocks: NamedBlock[] = [];
    for (; at < tokens.length && tokens[at]?.type !== end; at++) {
      const token = tokens[at];
      if (token === undefined) break;
      const place = placeOf(token.map);
      if (/^(?:blockquote|\w+_list)_open$/.test(token.type) && token.level >= deepestLevel - 1)
        faults.limit(place, 'depth');
      switch (token.type) {
        case 'heading_open': {
          const inlines = words.read(tokens[++at], place);
          // A heading without words is not in the contents.
          if (plainText(inlines).trim() !== '') {
            blocks.push({ kind: 'heading', depth: nest(token.tag), inlines });
            const slug = names.get(token) ?? '';
            // A heading in a quote or a list has no anchor in the book.
            if (token.level === 0) headings += 1;
            if (token.level === 0 && slug !== '') slugs.set(slug, headings);
          }
          at++;
          break;
        }
        case 'paragraph_open': {
          const inline = tokens[++at];
          const [only, ...others] = (inline?.children ?? []).filter(({ type }) => type !== 'softbreak');
          if (only?.type === 'image' && others.length === 0) {
            const image = readImage(only, place);
            if (image !== undefined) blocks.push(image);
          } else {
            const inlines = words.read(inline, place);
            if (inlines.length > 0) blocks.push({ kind: 'paragraph', inlines });
          }
          at++;
          break;
        }
        case 'bullet_list_open':
        case 'ordered_list_open':
          blocks.push(readList(token));
          break;
        case 'blockquote_open':
          at++;
          blocks.push({ kind: 'quote', blocks: readUntil('blockquote_close') });
          break;
        case 'table_open':
          blocks.push(readTable());
          break;
        case 'fence':
        case 'code_block':
          blocks.push({ kind: 'listing', lines: token.content.replace(/\n$/, '').split('\n') });
          break;
        case 'hr':
          blocks.push({ kind: 'rule' });
          break;
        case 'html_block': {
          const rest = withoutComments(token.content);
          faults.comment(place, token.content);
          if (/<[a-z/!?]/i.test(rest)) faults.html(place, rest);
          if (rest !== '') blocks.push({ kind: 'paragraph', inlines: [{ kind: 'text', text: rest }] });
          break;
        }
      }
    }
    return blocks;
  }

  function readList(open: MarkdownToken): NamedBlock {
    const ordered = open.type === 'ordered_list_open';
    const close = ordered ? 'ordered_list_close' : 'bullet_list_close';
    const items: NamedBlock[][] = [];
    for (at++; at < tokens.length && tokens[at]?.type !== close; at++) {
      if ((tokens[at]?.level ?? 0) >= deepestLevel - 1) faults.limit(placeOf(tokens[at]?.map), 'depth');
      at++;
      items.push(readUntil('list_item_close'));
    }
    return { kind: 'list', ...(ordered ? { start: Number(open.attrGet('start') ?? 1) } : {}), items };
  }

  function readTable(): NamedBlock {
    const rows: Cell[][] = [];
    let place = placeOf(undefined);
    for (; at < tokens.length && tokens[at]?.type !== 'table_close'; at++) {
      const token = tokens[at];
      if (token?.type === 'tr_open') {
        rows.push([]);
        place = placeOf(token.map);
      }
      if (token?.type !== 'th_open' && token?.type !== 'td_open') continue;
      const [, align] = /text-align:(left|center|right)/.exec(String(token.attrGet('style') ?? '')) ?? [];
      const inlines = words.read(tokens[++at], place);
      rows.at(-1)?.push({ ...(align === undefined ? {} : { align: align as 'left' | 'center' | 'right' }), inlines });
    }
    const [head = [], ...others] = rows;
    return { kind: 'table', head, rows: others };
  }

  return {
    blocks: readUntil(undefined),
    findings: faults.findings,
    warnings: faults.warnings,
    comments: faults.comments,
    pictures: named,
    slugs,
    ...words.links(),
  };
}
