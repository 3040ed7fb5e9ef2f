import type { Anchor, Finding, ImageTrouble } from '../finding.ts';
import { gatherInlines, type MarkdownToken, parseBlocks, plainText } from '../sentence.ts';
import { lineStarts } from '../text.ts';
import type { Block, Cell } from './index.ts';
import type { Pictures } from './parse.ts';
import { readPicture, resolvePicture } from './picture.ts';

export interface ReadBlocks {
  readonly blocks: readonly Block[];
  readonly findings: readonly Finding[];
  readonly pictures: readonly string[];
}

/** What a paragraph, a heading or a cell says, and where in the file it begins. */
interface Place {
  readonly start: number;
  readonly end: number;
}

/** Reads what follows the front matter; `from` is where that ends. What a chapter may not hold stays as its text, and is told. */
export function readBlocks(file: string, text: string, from: number, pictures: Pictures): ReadBlocks {
  const body = text.slice(from);
  const starts = lineStarts(body);
  const tokens = parseBlocks(body);
  const findings: Finding[] = [];
  const named: string[] = [];
  const depths: number[] = [];
  let at = 0;

  const placeOf = (map: readonly [number, number] | null | undefined): Place => ({
    start: from + (starts[map?.[0] ?? 0] ?? 0),
    end: from + (starts[map?.[1] ?? 0] ?? body.length),
  });
  /** The first time `words` stand in the place, else its beginning. */
  const aim = ({ start, end }: Place, words: string): Anchor => {
    const found = text.slice(start, end).indexOf(words);
    const begin = found < 0 ? start + text.slice(start, end).search(/\S|$/) : start + found;
    return { file, range: [begin, begin + Math.max(1, found < 0 ? 1 : words.length)] };
  };
  const refuseHtml = (place: Place, written: string): void => {
    // The end of what was told of.
    if (/^(?:<!--[\s\S]*-->|<\/[^>]*>)\s*$/.test(written)) return;
    const [tag = written] = /^<[^>\n]*>?/.exec(written.trim()) ?? [];
    findings.push({ code: 'chapter/html', at: aim(place, tag), facts: { written: tag } });
  };
  const refuseImage = (place: Place, written: string, trouble: ImageTrouble): void => {
    findings.push({ code: 'chapter/image', at: aim(place, written), facts: { written, trouble } });
  };
  const readInlines = (token: MarkdownToken | undefined, place: Place) => {
    const children = token?.children ?? [];
    for (const child of children) {
      if (child.type === 'html_inline') refuseHtml(place, child.content);
      if (child.type === 'image') refuseImage(place, String(child.attrGet('src') ?? ''), 'inline');
    }
    return gatherInlines(children.filter(({ type, content }) => !(type === 'html_inline' && /^<!--/.test(content))));
  };
  /** A paragraph that is nothing but a picture. */
  const readImage = (token: MarkdownToken, place: Place): Block | undefined => {
    const written = decodeSource(String(token.attrGet('src') ?? ''));
    const way = resolvePicture(file, written);
    if ('trouble' in way) {
      refuseImage(place, written, way.trouble);
      return undefined;
    }
    named.push(way.file);
    if (pictures.size === 0 && !pictures.has(way.file)) return undefined;
    const picture = readPicture(way.file, plainText(gatherInlines(token.children ?? [])), pictures.get(way.file));
    if (typeof picture !== 'string') return { kind: 'image', image: picture };
    refuseImage(place, written, picture);
    return undefined;
  };
  const nest = (tag: string): number => {
    const level = Number(tag.slice(1));
    while ((depths.at(-1) ?? 0) >= level) depths.pop();
    depths.push(level);
    return depths.length;
  };

  function readUntil(end: string | undefined): Block[] {
    const blocks: Block[] = [];
    for (; at < tokens.length && tokens[at]?.type !== end; at++) {
      const token = tokens[at];
      if (token === undefined) break;
      const place = placeOf(token.map);
      switch (token.type) {
        case 'heading_open': {
          const inlines = readInlines(tokens[++at], place);
          // One without words has no place in the contents.
          if (plainText(inlines).trim() !== '') blocks.push({ kind: 'heading', depth: nest(token.tag), inlines });
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
            const inlines = readInlines(inline, place);
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
          blocks.push(readTable(place));
          break;
        case 'fence':
        case 'code_block':
          blocks.push({ kind: 'listing', lines: token.content.replace(/\n$/, '').split('\n') });
          break;
        case 'hr':
          blocks.push({ kind: 'rule' });
          break;
        case 'html_block':
          refuseHtml(place, token.content);
          if (!/^<!--[\s\S]*-->\s*$/.test(token.content))
            blocks.push({ kind: 'paragraph', inlines: [{ kind: 'text', text: token.content.trim() }] });
          break;
      }
    }
    return blocks;
  }

  function readList(open: MarkdownToken): Block {
    const ordered = open.type === 'ordered_list_open';
    const close = ordered ? 'ordered_list_close' : 'bullet_list_close';
    const items: Block[][] = [];
    for (at++; at < tokens.length && tokens[at]?.type !== close; at++) {
      at++;
      items.push(readUntil('list_item_close'));
    }
    return { kind: 'list', ...(ordered ? { start: Number(open.attrGet('start') ?? 1) } : {}), items };
  }

  function readTable(place: Place): Block {
    const rows: Cell[][] = [];
    for (; at < tokens.length && tokens[at]?.type !== 'table_close'; at++) {
      const token = tokens[at];
      if (token?.type === 'tr_open') rows.push([]);
      if (token?.type !== 'th_open' && token?.type !== 'td_open') continue;
      const [, align] = /text-align:(left|center|right)/.exec(String(token.attrGet('style') ?? '')) ?? [];
      const inlines = readInlines(tokens[++at], place);
      rows.at(-1)?.push({ ...(align === undefined ? {} : { align: align as 'left' | 'center' | 'right' }), inlines });
    }
    const [head = [], ...others] = rows;
    return { kind: 'table', head, rows: others };
  }

  return { blocks: readUntil(undefined), findings, pictures: named };
}

/** The parser encodes what the author wrote. */
function decodeSource(written: string): string {
  try {
    return decodeURI(written);
  } catch {
    return written;
  }
}
