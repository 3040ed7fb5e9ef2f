import type { Inline } from '../text/sentence/inline.ts';
import { isSafeLink } from '../text/sentence/plain.ts';
import type { FindPlace } from './places.ts';

/**
 * Escapes text for any place in a Markdown file (paragraph, heading, table cell, link text): what could be misread in
 * one place is escaped everywhere, and the rest stays as people write it.
 */
export function escapeMarkdown(text: string): string {
  const line = unruly.test(text) ? text.trim().replace(/[\t\n\v\f\r ]+/g, ' ') : text;
  return escapeEnds(escapeInside(line));
}

/** Writes a sentence; `find` gives the targets of its links to places. */
export function writeSentence(inlines: readonly Inline[], find: FindPlace): string {
  return escapeEnds(writeInlines(inlines, find, false).replace(/^ +| +$/g, ''));
}

/** The name of a place as a quoted attribute, and as the target of a link; the two differ only for unusual names. */
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
  // Code hosts link a bare address as it is written, escapes included, so an address that has any must not be
  // recognised.
  return escaped.replace(bareUrl, (url) => (url.includes('\\') ? disarm(url) : url));
}

function disarm(url: string): string {
  return url.replace(/:\/\/|\./, (sign) => `\\${sign}`);
}

/** What follows a text must not become part of an address, and an exclamation mark must not make a link an image. */
function closeText(written: string): string {
  const at = written.lastIndexOf(' ') + 1;
  const last = written.slice(at).replace(bareUrl, (url) => (url.includes('\\') ? url : disarm(url)));
  return `${written.slice(0, at)}${last.replace(/!$/, '\\!')}`;
}

/** Whether a sign between these neighbours can't be read as markup. */
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

/**
 * Escapes what is special only at the start or end of a line: list markers, headings, rules, fences, quotes, setext
 * lines.
 */
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

/** Signs next to punctuation aren't always read as markup, notably next to Han; then a tag is used. */
function writeMark(sign: string, tag: string, children: readonly Inline[], find: FindPlace, within: boolean): string {
  const inside = writeInlines(children, find, true);
  const plain =
    !within && children.every(({ kind }) => kind === 'text') && /^[\p{L}\p{N}](?:.*[\p{L}\p{N}])?$/u.test(inside);
  return plain ? `${sign}${inside}${sign}` : `<${tag}>${inside}</${tag}>`;
}

/**
 * A bar in backticks is read differently inside and outside of tables, and two adjacent code spans as one; tags are
 * read the same everywhere.
 */
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

/** Joins neighbouring texts, so that no entity or link arises where they meet. */
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
