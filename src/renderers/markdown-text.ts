import type { Inline } from '../text/sentence/inline.ts';
import { isSafeLink } from '../text/sentence/plain.ts';
import type { FindPlace } from './places.ts';

/**
 * Escapes any text for any place of a Markdown file at once (paragraph, heading, table cell, link text): what could be
 * misread somewhere is escaped everywhere, the rest stays as people write it.
 */
export function escapeMarkdown(text: string): string {
  const line = unruly.test(text) ? text.trim().replace(/[\t\n\v\f\r ]+/g, ' ') : text;
  return escapeEnds(escapeInside(line));
}

/** Writes a sentence; `find` tells where its links to places lead. */
export function writeSentence(inlines: readonly Inline[], find: FindPlace): string {
  return escapeEnds(writeInlines(inlines, find, false).replace(/^ +| +$/g, ''));
}

/** A place's name as a quoted attribute, and as a link's destination: the same unless the name is odd. */
export function writeAnchor(anchor: string): { id: string; href: string } {
  return { id: anchor.replace(/[^\p{L}\p{N}._:-]/gu, entity), href: writeDestination(`#${anchor}`) };
}

const unruly = /[\t\n\v\f\r]| {2}|^\s|\s$/;
const special = /[\\`*_[\]|<&~$]/;
const bareUrl = /(?:https?:\/\/|www\.)\S*/gi;

function escapeInside(line: string): string {
  if (!special.test(line)) return line;
  const dollars = line.split('$').length > 2;
  const escaped = line.replace(/[\\`*_[\]|<&~$]/g, (sign, at: number) => {
    const before = line[at - 1] ?? '';
    const after = line.slice(at + 1, at + 40);
    return isPlain(sign, before, after, dollars) ? sign : `\\${sign}`;
  });
  // A forge takes a bare address as it is written, escapes and all: where there are any, it must not see an address.
  return escaped.replace(bareUrl, (url) => (url.includes('\\') ? disarm(url) : url));
}

function disarm(url: string): string {
  return url.replace(/:\/\/|\./, (sign) => `\\${sign}`);
}

/** What stands behind a text must not become the rest of an address, nor an exclamation mark make an image of a link. */
function closeText(written: string): string {
  const at = written.lastIndexOf(' ') + 1;
  const last = written.slice(at).replace(bareUrl, (url) => (url.includes('\\') ? url : disarm(url)));
  return `${written.slice(0, at)}${last.replace(/!$/, '\\!')}`;
}

/** Whether a sign can't be taken for markup between these neighbours. */
function isPlain(sign: string, before: string, after: string, dollars: boolean): boolean {
  const next = after[0] ?? '';
  switch (sign) {
    case '*':
      return before === ' ' && next === ' ';
    case '_':
      return /[\p{L}\p{N}]/u.test(before) && /[\p{L}\p{N}]/u.test(next);
    case '<':
      return next !== '' && !/[a-z/!?]/i.test(next);
    case '&':
      return next !== '' && !/^(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{0,31});/i.test(after);
    case '\\':
      return /[\p{L}\p{N}]/u.test(next);
    case '$':
      return !dollars;
    default:
      return false;
  }
}

/** What only a line's beginning or end makes special: list markers, headings, rules, fences, quotes, setext lines. */
function escapeEnds(line: string): string {
  if (!/^[-#+*>=:\d]|#$/.test(line)) return line;
  return line
    .replace(/^(#{1,6}|[-+*])(?= |$)/, '\\$1')
    .replace(/^(?:>|=+$|-(?=[- ]*$)|\+(?=\+\+)|:(?=::))/, '\\$&')
    .replace(/^(\d{1,9})([.)])(?= |$)/, '$1\\$2')
    .replace(/(^| )(#+)$/, '$1\\$2');
}

function writeInlines(inlines: readonly Inline[], find: FindPlace, within: boolean): string {
  let written = '';
  let last = '';
  let previous: Inline | undefined;
  for (const inline of joinTexts(inlines)) {
    if (previous?.kind === 'text') written += inline.kind === 'break' ? last : closeText(last);
    else written += last;
    last = writeInline(inline, find, within || isMark(previous), previous?.kind === 'code');
    previous = inline;
  }
  return written + last;
}

function isMark(inline: Inline | undefined): boolean {
  return inline?.kind === 'strong' || inline?.kind === 'emphasis';
}

function writeInline(inline: Inline, find: FindPlace, within: boolean, behindCode: boolean): string {
  switch (inline.kind) {
    case 'text':
      return escapeInside(inline.text.replace(/[\t\n\v\f\r ]+/g, ' '));
    case 'code':
      return writeCode(inline.text, behindCode);
    case 'strong':
      return writeMark('**', 'strong', inline.children, find, within);
    case 'emphasis':
      return writeMark('*', 'em', inline.children, find, within);
    case 'break':
      return '<br>';
    case 'reference':
      return writeLink(`#${inline.anchor}`, escapeMarkdown(inline.text), find);
    case 'link':
      return writeLink(inline.href, writeInlines(inline.children, find, true), find);
  }
}

function writeLink(href: string, text: string, find: FindPlace): string {
  const way = href.startsWith('#') ? find(href.slice(1)) : isSafeLink(href) ? href : undefined;
  return way === undefined ? text : `[${text}](${writeDestination(way)})`;
}

/** Signs next to punctuation aren't always read as marks, notably beside Han: there the tag stands. */
function writeMark(sign: string, tag: string, children: readonly Inline[], find: FindPlace, within: boolean): string {
  const inside = writeInlines(children, find, true);
  const plain =
    !within && children.every(({ kind }) => kind === 'text') && /^[\p{L}\p{N}](?:.*[\p{L}\p{N}])?$/u.test(inside);
  return plain ? `${sign}${inside}${sign}` : `<${tag}>${inside}</${tag}>`;
}

/** A bar inside back-quotes is read one way in a table and another outside, and two pairs of them as one; tags are read alike. */
function writeCode(text: string, behindCode: boolean): string {
  const line = text.replace(/[\t\n\v\f\r]+/g, ' ');
  if (!behindCode && /^[^`|\\\s](?:[^`|\\]*[^`|\\\s])?$/.test(line)) return `\`${line}\``;
  return `<code>${escapeInside(line)}</code>`;
}

function writeDestination(href: string): string {
  const kept = href.startsWith('#') ? href.replace(/%/g, '%25') : href;
  return kept.replace(/[^\p{L}\p{N}/?#@:;=+,.~!'%&_-]|&(?=#?\w+;)/gu, encode);
}

function encode(sign: string): string {
  if (sign === '&') return '&amp;';
  return sign.isWellFormed() ? encodeURIComponent(sign).replace(/[()*']/g, (sign) => `%${hex(sign)}`) : '%EF%BF%BD';
}

function hex(sign: string): string {
  return sign.charCodeAt(0).toString(16).toUpperCase();
}

function entity(sign: string): string {
  return `&#${sign.codePointAt(0) ?? 0};`;
}

/** Neighbouring texts are one text: an entity or a link must not arise where they meet. */
function joinTexts(inlines: readonly Inline[]): Inline[] {
  const joined: Inline[] = [];
  for (const inline of inlines) {
    const last = joined.at(-1);
    if (inline.kind === 'text' && last?.kind === 'text') {
      joined[joined.length - 1] = { kind: 'text', text: last.text + inline.text };
    } else joined.push(inline);
  }
  return joined;
}
