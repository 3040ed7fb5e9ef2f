import { isScalar, type Node, stringify } from 'yaml';
import { writeScalar } from '../write.ts';

/** A scalar in place of another, in the style of that one where the new text allows it. */
export function writeLike(value: unknown, node: Node, source: string, inFlow: boolean): string {
  if (typeof value !== 'string' || !isScalar(node)) return writeAlone(value, inFlow);
  if (node.type === 'QUOTE_DOUBLE') return JSON.stringify(value);
  if (node.type === 'QUOTE_SINGLE' && !/[\n\p{Cc}]/u.test(value)) return `'${value.replaceAll("'", "''")}'`;
  const block = /^([|>][-+]?[ \t]*(?:#[^\r\n]*)?)(\r?\n)([ \t]*\r?\n)*( +)/.exec(source);
  const isWritable = /^\S/.test(value) && !/\r|\n$|\n[ \t]/.test(value);
  if (block !== null && isWritable && (source.startsWith('|') || !value.includes('\n'))) {
    const [, head = '', eol = '', , indent = ''] = block;
    return `${head}${eol}${indent}${value.replace(/\n(?!\n)/g, `\n${indent}`).replaceAll('\n', eol)}${eol}`;
  }
  const written = writeAlone(value, inFlow);
  return /^[|>]/.test(source) ? `${written}${source.endsWith('\r\n') ? '\r\n' : '\n'}` : written;
}

/** A value on one line. */
export function writeAlone(value: unknown, inFlow: boolean): string {
  if (typeof value === 'string') {
    const written = writeScalar(value);
    return inFlow && /[,[\]{}]/.test(value) ? JSON.stringify(value) : written;
  }
  return JSON.stringify(value ?? null);
}

/** Lines of a block at a column: `- …` for a list of one, `key: …` for a map of one. */
export function writeBlock(value: unknown, column: number): string[] {
  const written = stringify(value, { lineWidth: 0, blockQuote: false, singleQuote: false }).replace(/\n$/, '');
  return written.split('\n').map((line) => `${' '.repeat(column)}${line}`);
}
