import type { Cell } from '../../document.ts';
import { toSimplified } from '../../labels/traditional.ts';
import { chineseProvinces, chineseTowns } from '../words/chinese-towns.ts';
import { type RosterColumn, valuesBelow } from './roster-column.ts';

const place = new RegExp(
  String.raw`^(?:${chineseTowns}|${chineseProvinces}|远程|全国)(?:省|市|自治区|特别行政区)?(?:[-–—·/ ]?\p{Script=Han}{1,6}(?:区|县|市|镇|州))?$`,
  'u',
);

/**
 * The columns once more, where one of which the head says nothing to a reader of Chinese, as those of programs do, holds
 * names of cities: that is where each job is.
 */
export function withPlaces(columns: readonly RosterColumn[], below: readonly (readonly Cell[])[]): RosterColumn[] {
  if (columns.some(({ path }) => path === 'location')) return [...columns];
  const found = columns.find((column) => {
    if (column.path !== undefined || !/^[A-Za-z_]{1,20}\d?$/.test(column.head)) return false;
    const values = valuesBelow(below, column);
    return values.length > 2 && values.every((text) => text.split(/[,，、;；]/u).every(isPlace));
  });
  return columns.map((column) => (column === found ? { ...column, path: 'location' } : column));
}

function isPlace(text: string): boolean {
  return place.test(toSimplified(text.trim()));
}
