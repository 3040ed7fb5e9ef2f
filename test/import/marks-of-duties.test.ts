import { describe, expect, it } from 'vitest';
import { line, readBody, rows } from '../support/imported-blocks.ts';

const gates = 'Opens the gates for boats in the order of their arrival';
const beams = 'Paints the balance beams in winter';

function dutiesOf(...cells: readonly string[][]): unknown {
  const position = positionOf(cells);
  expect(position?.['x-imported']).toBeUndefined();
  return position?.['duties'];
}

function positionOf(cells: readonly string[][]) {
  const [position] = readBody([
    line('JOB DESCRIPTION'),
    rows(['Job title', 'Lock Keeper', 'Department', 'Waterways']),
    line('Functions'),
    rows(...cells),
  ]);
  return position;
}

describe('a column of marks beside duties', () => {
  const marked = [
    { duty: gates, essential: true },
    { duty: beams, essential: false },
  ];

  it.each([
    ['E/N', 'Function', 'E', 'N'],
    ['Essential?', 'Duty', 'E', 'M'],
    ['Ess.', 'Task', 'e', 'n'],
    ['Mark', 'Duty', 'E', 'N/E'],
    ['Essential?', 'Task', 'Essential', 'Marginal'],
    ['How much it matters', 'Task', 'Essential', 'Non-essential'],
    ['是否核心', '职责', '核心', '非核心'],
  ])('says before them which matter most, headed %s', (head, duties, first, second) => {
    expect(dutiesOf([head, duties], [first, gates], [second, beams])).toEqual(marked);
  });

  it.each([
    ['How much it matters', 'Essential', 'Marginal'],
    ['Standing', 'Essential', 'Non-essential'],
    ['Mark', 'E', 'NE'],
  ])('says after them which matter most, headed %s', (head, first, second) => {
    expect(dutiesOf(['Task', head], [gates, first], [beams, second])).toEqual(marked);
  });

  it('says nothing where its two words are others', () => {
    const position = positionOf([
      ['Task', 'Standing'],
      [gates, 'Essential'],
      [beams, 'Weekly'],
    ]);
    expect(position?.['duties']).not.toEqual(marked);
  });
});
