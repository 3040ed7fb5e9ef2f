import Handlebars from 'handlebars';
import type { Finding } from '../../finding.ts';
import { lineStarts, pointAt } from '../../text.ts';

export type Program = hbs.AST.Program;
export type Range = readonly [start: number, end: number];

/** A template as a tree, or where it stops being one. */
export function parseTemplate(file: string, text: string): { readonly program: Program } | { readonly fault: Finding } {
  try {
    return { program: Handlebars.parse(text) };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { fault: { code: 'template/syntax', ...findFault(file, text, message) } };
  }
}

/** The stretch of text that a node stands in. */
export function rangeOf(text: string, { start, end }: hbs.AST.SourceLocation): Range {
  const lines = lineStarts(text);
  const offset = ({ line, column }: hbs.AST.Position) => (lines[line - 1] ?? 0) + column;
  return [offset(start), offset(end)];
}

type Fault = Omit<Finding<'template/syntax'>, 'code'>;

function findFault(file: string, text: string, message: string): Fault {
  const [, opened, closed] = /^(\S+) doesn't match (\S+) - /.exec(message) ?? [];
  const blocks = walkBlocks(text);
  if (opened !== undefined && closed !== undefined) {
    const range = blocks.mismatched ?? [0, 0];
    return { at: { file, range }, facts: { problem: 'mismatched', written: closed, opened } };
  }
  const comment = text.search(/\{\{~?!--(?![\s\S]*?--~?\}\})/);
  if (comment >= 0)
    return { at: { file, range: [comment, comment + 5] }, facts: { problem: 'comment', written: '{{!--' } };
  const offset = findToken(text, message);
  if (offset >= text.trimEnd().length && blocks.open !== undefined) {
    return { at: { file, range: blocks.open.range }, facts: { problem: 'unclosed', written: blocks.open.name } };
  }
  const tag = text.lastIndexOf('{{', offset);
  const [cut = ''] = /^[^}]*$/.exec(text.slice(Math.max(tag, 0))) ?? [];
  const [written = ''] = /^(?:\{\{[^}\n]*\}\}|\}\}+|\S+)/.exec(text.slice(offset)) ?? [];
  if (cut !== '')
    return { at: { file, range: [tag, tag + cut.trimEnd().length] }, facts: { problem: 'ended', written: '' } };
  return { at: { file, range: [offset, offset + written.length] }, facts: { problem: 'unexpected', written } };
}

/**
 * Where the parser stopped. It tells the line on which it gave up, and draws what it had read, without the line ends,
 * with an arrow to the place.
 */
function findToken(text: string, message: string): number {
  const [, line = '1', drawn = '', dashes = ''] = /^\w+ error on line (\d+)[^\n]*\n(.*)\n(-*)\^/.exec(message) ?? [];
  const before = drawn.slice(0, dashes.length).replace(/^\.\.\./, '');
  const behind = drawn.slice(dashes.length).replace(/\.\.\.$/, '');
  const kept: number[] = [];
  for (let at = 0; at < text.length; at++) if (text[at] !== '\n') kept.push(at);
  const joined = text.replaceAll('\n', '');
  const lines = lineStarts(text);
  const places: number[] = [];
  for (let at = joined.indexOf(before + behind); at >= 0; at = joined.indexOf(before + behind, at + 1)) {
    places.push(kept[at + before.length] ?? text.length);
  }
  return places.find((at) => pointAt(lines, at).line === Number(line)) ?? places[0] ?? lines[Number(line) - 1] ?? 0;
}

/** Which block is still open at the end, and which is closed by another's name. */
function walkBlocks(text: string): { open?: { name: string; range: Range }; mismatched?: Range } {
  const open: { name: string; range: Range }[] = [];
  const tags = /\{\{~?!--[\s\S]*?--~?\}\}|\{\{~?![^}]*\}\}|\{\{~?([#^/])\s*([\w.-]+)[^}]*\}\}/g;
  for (const { 0: tag, 1: sign, 2: name = '', index } of text.matchAll(tags)) {
    const range = [index, index + tag.length] as const;
    if (sign === '/') {
      if (open.at(-1)?.name !== name) return { mismatched: range };
      open.pop();
    } else if (sign !== undefined) open.push({ name, range });
  }
  const last = open.at(-1);
  return last === undefined ? {} : { open: last };
}
