import { readSet } from './list-documents.ts';
import { type Measured, measureDocument } from './measure.ts';

const rightOf = ({ fields, misses }: Measured): number => Math.max(0, fields - misses.length);
const shareOf = (each: Measured): number => (each.fields === 0 ? 1 : rightOf(each) / each.fields);
const sum = (list: readonly number[]): number => list.reduce((total, each) => total + each, 0);
const percent = (share: number): string => (100 * share).toFixed(1);

export const measureSet = (set: string): Measured[] => readSet(set).map(measureDocument);

/** Shares from 0 to 1: over all fields, the mean of the documents, and the worst document. */
export function total(list: readonly Measured[]): { overall: number; mean: number; least: number } {
  const shares = list.map(shareOf);
  return {
    overall: sum(list.map(rightOf)) / sum(list.map(({ fields }) => fields)),
    mean: sum(shares) / list.length,
    least: Math.min(...shares),
  };
}

/** A line of figures. */
export function tellTotal(list: readonly Measured[]): string {
  const { overall, mean, least } = total(list);
  const madeUp = sum(list.map((each) => each.madeUp.length));
  return `${list.length} documents, fields right ${percent(overall)} %, mean ${percent(mean)}, least ${percent(least)}, positions made up ${madeUp}`;
}

/** What is not as its writer says, document by document. */
export function tellSet(list: readonly Measured[]): string {
  const wrong = list.filter(({ misses }) => misses.length > 0);
  const parts = wrong.map((each) =>
    [`${each.name}: ${rightOf(each)} of ${each.fields}`, ...each.misses.map((miss) => `  ${miss}`)].join('\n'),
  );
  return `${[tellTotal(list), ...parts].join('\n\n')}\n`;
}
