import { type Zippable, zipSync } from 'fflate';

/** Office programs expect this entry first. */
const firstEntry = '[Content_Types].xml';

/** The years that the zip format can state. */
const [firstYear, lastYear] = [1980, 2099];

/** Packs files by path. The same files give the same bytes on every machine; `made` is stated as a day. */
export function zipFiles(entries: ReadonlyMap<string, Uint8Array>, made: Date = new Date(0)): Uint8Array {
  const paths = [...entries.keys()].sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
  const packed: Zippable = {};
  for (const path of paths) packed[path] = [entries.get(path) ?? new Uint8Array(), { mtime: localNoon(made), os: 0 }];
  return zipSync(packed);
}

function rank(path: string): number {
  return path === firstEntry ? 0 : 1;
}

/** The library writes local time: noon of a day is written the same in every time zone. */
function localNoon(made: Date): Date {
  const year = Math.min(Math.max(made.getUTCFullYear(), firstYear), lastYear);
  return new Date(year, made.getUTCMonth(), made.getUTCDate(), 12);
}
