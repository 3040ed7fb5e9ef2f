import { expect } from 'vitest';
import type { Measured } from './measure.ts';
import { shareOf, total } from './measure.ts';

/** What is wrong, in a form that fits into a failed test. */
const describeSlips = ({ name, slips, lost }: Measured): string[] => [
  ...slips.map(({ path, expected, found }) => `${name} ${path}: ${expected || '(nothing)'} | ${found || '(nothing)'}`),
  ...lost.map((text) => `${name} lost: ${text}`),
];

/** Of all fields 98 % are right, 95 % in the mean of the documents and 80 % in each; no text is lost. */
export function expectGood(measured: readonly Measured[]): void {
  expect(measured.length).toBeGreaterThan(0);
  expect(measured.filter((each) => shareOf(each) < 0.8).flatMap(describeSlips)).toEqual([]);
  expect(measured.filter(({ lost }) => lost.length > 0).flatMap(describeSlips)).toEqual([]);
  const { overall, mean } = total(measured);
  expect(overall).toBeGreaterThanOrEqual(0.98);
  expect(mean).toBeGreaterThanOrEqual(0.95);
}
