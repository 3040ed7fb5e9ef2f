import { expect, it } from 'vitest';
import { layOutBook } from '../../src/renderers/layout.ts';
import { composeFiles } from '../support/compose-files.ts';
import { writePosition } from '../support/workspace.ts';

const revision = (at: number) => `{ version: "${at}", date: 2025-01-0${at}, change: More }`;

/** Whether so many entries have two columns below an approval of four rows and so many revisions. */
function isLong(entries: number, revisions: number): boolean {
  const list = Array.from({ length: revisions }, (_, at) => revision(at + 1)).join(', ');
  const book = composeFiles({
    'jd.config.yaml': `handbook: { approval: { prepared: { by: A }, reviewed: { by: B }, countersigned: [{ by: C }], approved: { by: D } }, revisions: [${list}] }\n`,
    'positions/a.yaml': writePosition('title: A\ndepartment: D\nreportsTo: null'),
  });
  const contents = Array.from({ length: entries }, (_, at) => ({ title: `${at}`, anchor: `a${at}`, entries: [] }));
  return layOutBook({ ...book, contents }).isLong;
}

it('sets the contents in two columns where one would go on below what is above them, or is over a page', () => {
  expect([12, 15, 48, 50, 61].map((entries) => isLong(entries, 3))).toEqual([false, true, true, false, true]);
  expect([15, 20, 21].map((entries) => isLong(entries, 0))).toEqual([false, false, true]);
});
