import { listNodes, type Tree } from '../org/graph/tree.ts';
import { escapeMarkup } from '../text/markup.ts';
import type { Box } from './drawing/index.ts';

/** The same boxes as nested lists, for screens that are too narrow for the drawing. */
export function writeRails(trees: readonly Tree<Box>[], hrefOf: (anchor: string) => string | undefined): string {
  const parts: string[] = [];
  let depth = -1;
  for (const { value, level } of listNodes(trees)) {
    if (level > depth) parts.push('<ul>');
    else parts.push(`</li>${'</ul></li>'.repeat(depth - level)}`);
    depth = level;
    parts.push(`<li>${writeEntry(value, hrefOf)}`);
  }
  return depth < 0 ? '' : `${parts.join('')}${'</li></ul>'.repeat(depth + 1)}`;
}

function writeEntry(
  { kind, code, title, notes, aside, anchor }: Box,
  hrefOf: (anchor: string) => string | undefined,
): string {
  const number = code === undefined ? '' : `<span class="code">${escapeMarkup(code)}</span> `;
  const href = anchor === undefined ? undefined : hrefOf(anchor);
  const name = `${number}<span class="title">${escapeMarkup(title)}</span>`;
  const facts = [
    ...notes.filter(({ dotted }) => dotted !== true),
    ...(aside === undefined ? [] : [{ text: aside, fault: false }]),
  ].map(({ text, fault }) => `<span class="${fault ? 'fault' : 'note'}">${escapeMarkup(text)}</span>`);
  const line = href === undefined ? `<span>${name}</span>` : `<a href="${escapeMarkup(href)}">${name}</a>`;
  const below = facts.length === 0 ? '' : `<p>${facts.join(' · ')}</p>`;
  return `<div class="${kind}">${line}${below}</div>`;
}
