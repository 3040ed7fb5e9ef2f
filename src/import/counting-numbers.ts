import type { SourcePlace } from '../model/imported.ts';

interface Group {
  readonly place: SourcePlace;
  readonly texts: readonly string[];
}

const han = '一二三四五六七八九十';
const number = /^[(（]?(\d{1,3}|[一二三四五六七八九]|[一二三四五六七八九]?十[一二三四五六七八九]?)(?:\.?[)）、]|\.)?$/u;

/**
 * The texts that are a number and nothing else, and number the rows of their table or the pages of a text: each is one
 * more than the one before, or begins again. All others say something, as a count of people does.
 */
export function findCountingNumbers<T extends Group>(groups: readonly T[]): ReadonlySet<T> {
  const runs = new Map<string, Numbered<T>[]>();
  for (const group of groups) {
    const value = numberIn(group);
    if (value === undefined) continue;
    const { sheet, aside, table, row, cell } = group.place;
    const key = cell === undefined ? 'lines' : [sheet, aside, table].join('|');
    const run = runs.get(key) ?? [];
    runs.set(key, run);
    // A number is at the head of its row.
    if (cell === undefined || (cell <= 2 && run.at(-1)?.group.place.row !== row)) run.push({ group, value });
  }
  return new Set([...runs.values()].flatMap(countingIn));
}

interface Numbered<T extends Group> {
  readonly group: T;
  readonly value: number;
}

function countingIn<T extends Group>(run: readonly Numbered<T>[]): T[] {
  const values = run.map(({ value }) => value);
  const counting = run.filter(({ value }, at) => {
    const [before = Number.NaN, after = Number.NaN] = [values[at - 1], values[at + 1]];
    return value === 1 || value === at + 1 || value === before + 1 || value === after - 1;
  });
  const isFirst = run.every(({ group }) => group.place.cell === 1);
  // Counts of people may be 3 and 4 by chance, or one 1.
  const isLong = run.length > 2 || (run.length === 2 && values[0] === 1);
  const areNumbers = isFirst ? 2 * counting.length >= run.length : isLong && counting.length >= 0.8 * run.length;
  return areNumbers ? counting.map(({ group }) => group) : [];
}

/** Of a text that is a number; 十二 is twelve. */
function numberIn({ texts }: Group): number | undefined {
  const [, digits] = (texts.length === 1 ? number.exec(texts[0]?.trim() ?? '') : null) ?? [];
  if (digits === undefined || /^\d/.test(digits)) return digits === undefined ? undefined : Number(digits);
  const [, tens, ones = ''] = /^(?:(.?)十)?(.?)$/u.exec(digits) ?? [];
  const ten = tens === undefined ? 0 : tens === '' ? 10 : 10 * (han.indexOf(tens) + 1);
  return ten + (ones === '' ? 0 : han.indexOf(ones) + 1);
}
