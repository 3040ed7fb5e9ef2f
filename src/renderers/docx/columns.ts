import { measureText, measureWord } from '../../charts/drawing/measure.ts';
import type { TableContent } from '../../handbook/form.ts';
import { plainText } from '../../text/sentence/plain.ts';
import { shareWidth } from './table.ts';

/** The size of an em in a table, and the margins inside a cell, in twentieths of a point. */
const em = 200;
const margins = 260;
/** In em: a column asks for no more, since longer texts are broken into lines. */
const widest = 30;
/** Longer texts count as this long, so that measuring a table takes no longer than writing it. */
const mostMeasured = 200;

/** The widths of the columns: no word is broken if there is room, and what is left goes to those with longer texts. */
export function planColumns(width: number, { columns, rows }: TableContent): number[] {
  const needs = columns.map((name, at) => {
    const texts = [name, ...rows.flatMap((row) => (row[at] ?? []).map(plainText))];
    const cut = texts.map((text) => text.slice(0, mostMeasured));
    const most = (measure: (text: string) => number): number =>
      Math.min(
        widest,
        cut.reduce((longest, text) => Math.max(longest, measure(text)), 1),
      );
    return { least: most(measureWord) * em + margins, wish: most(measureText) * em + margins };
  });
  const sum = (list: readonly number[]): number => list.reduce((total, each) => total + each, 0);
  const least = needs.map((need) => need.least);
  const left = width - sum(least);
  if (left <= 0) return shareWidth(width, least);
  const wishes = needs.map(({ least: own, wish }) => wish - own);
  const wanted = sum(wishes);
  // With room for all wishes, each column gets as much more as it is wide.
  const given = needs.map(({ least: own, wish }, at) =>
    wanted <= left ? wish : own + ((wishes[at] ?? 0) * left) / wanted,
  );
  return shareWidth(width, given);
}
