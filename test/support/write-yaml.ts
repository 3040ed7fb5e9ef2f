import { parse } from 'yaml';
import type { Drawn } from './draw-form.ts';
import type { Random } from './random.ts';
import type { Value } from './visible-values.ts';

export const styles = ['plain', 'single', 'double', 'literal', 'folded'] as const;
export type Style = (typeof styles)[number];
export interface Placed {
  readonly value: Value;
  readonly file: string;
  readonly first: number;
  readonly last: number;
  readonly style: Style | 'prose';
}

/** Writes a form in YAML, each text in a style that can hold it, and says on which lines each value is. */
export function writeYaml(
  file: string,
  form: Drawn,
  random: Random,
): { readonly text: string; readonly placed: Placed[] } {
  const lines: string[] = [];
  const placed: Placed[] = [];
  const isValue = (node: Drawn): node is Value => typeof node === 'object' && 'sign' in node && 'text' in node;

  function write(node: Drawn, indent: string, lead: string): void {
    if (typeof node !== 'object') lines.push(`${lead} ${node}`);
    else if (isValue(node)) {
      const [style, written] = writeText(node.text, indent, random);
      const first = lines.length + 1;
      lines.push(...`${lead} ${written}`.split('\n'));
      placed.push({ value: node, file, first, last: lines.length, style });
    } else if (Array.isArray(node)) {
      lines.push(lead);
      for (const item of node as readonly Drawn[]) write(item, `${indent}  `, `${indent}-`);
    } else {
      lines.push(lead);
      for (const [key, below] of Object.entries(node as Record<string, Drawn>))
        write(below, `${indent}  `, `${indent}${key}:`);
    }
  }
  for (const [key, below] of Object.entries(form as Record<string, Drawn>)) write(below, '  ', `${key}:`);
  return { text: `${lines.filter((line) => line !== '').join('\n')}\n`, placed };
}

function writeText(text: string, indent: string, random: Random): readonly [Style, string] {
  const inside = (lines: readonly string[]): string =>
    lines.map((line) => (line === '' ? '' : `${indent}${line}`)).join('\n');
  const isBlock = !/^[ \t]|[ \t]$|\n[ \t]|[ \t]\n|\n\n/.test(text);
  const ways: Readonly<Record<Style, string | undefined>> = {
    plain: text,
    single: text.includes('\n') ? undefined : `'${text.replaceAll("'", "''")}'`,
    double: JSON.stringify(text),
    literal: isBlock ? `|-\n${inside(text.split('\n'))}` : undefined,
    folded: isBlock && !text.includes('\n') ? `>-\n${inside(fold(text))}` : undefined,
  };
  const style = random.pick(styles);
  const written = ways[style];
  const isRead =
    written !== undefined &&
    (style !== 'plain' || readsAs(written, text) || readsAs(written, beforeCut(text))) &&
    !/\n\s*\n/.test(written);
  return isRead ? [style, written] : ['double', JSON.stringify(text)];
}

/** Where a line ends between Latin words, reading makes it a space again. */
function fold(text: string): string[] {
  return text.replace(/(?<=[a-z]) (?=[a-z])/g, '\n').split('\n');
}

/** What YAML leaves of a text without quotes that goes on after ` #`; the whole text where its own sign would be cut off. */
function beforeCut(text: string): string {
  const at = text.search(/ +#(?=[^\s#])/);
  return at > text.indexOf('〖') ? text.slice(0, at) : text;
}

function readsAs(written: string, text: string): boolean {
  try {
    return (
      parse(`k: ${written}`, { logLevel: 'error' }).k === text &&
      parse(`- ${written}`, { logLevel: 'error' })[0] === text
    );
  } catch {
    return false;
  }
}
