/** Something that the tables of the built-in fonts do not have; the font is not joined then. */
export class Unknown extends Error {}

/** A rule of a table `GSUB` or `GPOS`; `subtables` are places in the table. */
export interface Lookup {
  readonly type: number;
  readonly flags: number;
  readonly subtables: readonly number[];
}

/** Adds `shift` to all glyph ids of the rules in a table, and `firstLookup` to the numbers by which they call others. */
export function shiftLookups(table: Buffer, tag: 'GSUB' | 'GPOS', shift: number, firstLookup: number): Lookup[] {
  const seen = new Set<number>();
  const short = (at: number): number => table.readUInt16BE(at);
  const each = (at: number, step = 2): number[] => Array.from({ length: short(at) }, (_, nth) => at + 2 + nth * step);
  const move = (at: number): void => void table.writeUInt16BE(short(at) + shift, at);
  const once = (at: number, work: () => void): void => {
    if (!seen.has(at)) work();
    seen.add(at);
  };
  const moveSet = (at: number, isClasses: boolean): void =>
    once(at, () => {
      const format = short(at);
      if (format === 1 && isClasses) move(at + 2);
      else if (format === 1) each(at + 2).forEach(move);
      else for (const range of each(at + 2, 6)) [range, range + 2].forEach(move);
    });
  const cover = (start: number, ...places: readonly number[]): void => {
    for (const at of places) moveSet(start + short(at), false);
  };
  const call = (records: readonly number[]): void => {
    for (const at of records) table.writeUInt16BE(short(at + 2) + firstLookup, at + 2);
  };
  const moveContext = (start: number): void => {
    if (short(start) !== 3) throw new Unknown();
    const covers = Array.from({ length: short(start + 2) }, (_, nth) => start + 6 + 2 * nth);
    cover(start, ...covers);
    const first = start + 6 + 2 * covers.length;
    call(Array.from({ length: short(start + 4) }, (_, nth) => first + 4 * nth));
  };
  const moveChain = (start: number): void => {
    if (short(start) !== 3) throw new Unknown();
    let at = start + 2;
    for (let nth = 0; nth < 3; nth++) {
      cover(start, ...each(at));
      at += 2 + 2 * short(at);
    }
    call(each(at, 4));
  };
  const moveClassChain = (start: number): void => {
    cover(start, start + 2);
    for (const at of [4, 6, 8]) moveSet(start + short(start + at), true);
    for (const offset of each(start + 10).filter((at) => short(at) !== 0)) {
      const set = start + short(offset);
      for (const rule of each(set)) {
        // Its classes need no change: those before, the others of the input, those after.
        let at = set + short(rule);
        for (const left of [0, 1, 0]) at += 2 + 2 * (short(at) - left);
        call(each(at, 4));
      }
    }
  };
  const moveLigature = (at: number): void =>
    once(at, () => {
      move(at);
      for (let nth = 1; nth < short(at + 2); nth++) move(at + 2 + 2 * nth);
    });
  const substitute = (type: number, start: number): void => {
    cover(start, start + 2);
    if (type === 1 && short(start) === 2) each(start + 4).forEach(move);
    if (type === 1) return;
    for (const offset of each(start + 4)) {
      const set = start + short(offset);
      if (type < 4) once(set, () => each(set).forEach(move));
      else for (const ligature of each(set)) moveLigature(set + short(ligature));
    }
  };
  const place = (type: number, start: number): void => {
    cover(start, start + 2);
    if (type >= 4) cover(start, start + 4);
    if (type !== 2) return;
    if (short(start) === 2) {
      for (const at of [8, 10]) moveSet(start + short(start + at), true);
      return;
    }
    const size = 2 + 2 * (countBits(short(start + 4)) + countBits(short(start + 6)));
    for (const offset of each(start + 8)) {
      const set = start + short(offset);
      once(set, () => each(set, size).forEach(move));
    }
  };
  const moveAny = (type: number, start: number): void => {
    const { last, context, rule } =
      tag === 'GSUB' ? { last: 4, context: 5, rule: substitute } : { last: 6, context: 7, rule: place };
    if (type === context) moveContext(start);
    else if (type === context + 1) (short(start) === 2 ? moveClassChain : moveChain)(start);
    else if (type >= 1 && type <= last) rule(type, start);
    else throw new Unknown();
  };
  const list = short(8);
  return each(list).map((offset): Lookup => {
    const lookup = list + short(offset);
    const outer = short(lookup);
    const isExtension = outer === (tag === 'GSUB' ? 7 : 9);
    let type = outer;
    // The index of a set of marks in GDEF would have to be moved too.
    if ((short(lookup + 2) & 0x10) !== 0) throw new Unknown();
    const subtables = each(lookup + 4).map((at) => {
      const start = lookup + short(at);
      if (!isExtension) return start;
      type = short(start + 2);
      return start + table.readUInt32BE(start + 4);
    });
    for (const start of subtables) once(start, () => moveAny(type, start));
    return { type, flags: short(lookup + 2), subtables };
  });
}

function countBits(format: number): number {
  return [...format.toString(2)].filter((bit) => bit === '1').length;
}
