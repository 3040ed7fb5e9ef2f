/** Finds names that differ from one in a letter, in time that depends on the length of that name only. */
export type OneLetterIndex = (name: string) => number[];

/** So many names are returned at most, and so many are looked at for each place in a name. */
const most = 100;
const mostAtPlace = 20;
const base = 0x01000193;

/**
 * Indexes names by what is left of them without any one letter: two names that share such a rest differ in one letter
 * (another, missing or swapped) or, rarely, only look so. The result holds their places in `names`.
 */
export function indexOneLetter(names: readonly string[], longest: number): OneLetterIndex {
  const indexed = names.map((name) => (name.length <= longest ? name : ''));
  const size = indexed.reduce((sum, name) => sum + name.length + 1, 0);
  const mask = 2 ** Math.ceil(Math.log2(size + 1)) - 1;
  const heads = new Int32Array(mask + 1).fill(-1);
  const [next, keys, owners] = [new Int32Array(size), new Int32Array(size), new Int32Array(size)];
  let entry = 0;
  for (let at = indexed.length - 1; at >= 0; at--) {
    for (const key of hashRests(indexed[at] ?? '')) {
      next[entry] = heads[key & mask] ?? -1;
      keys[entry] = key;
      owners[entry] = at;
      heads[key & mask] = entry++;
    }
  }
  return (name) => {
    const found = new Set<number>();
    for (const key of hashRests(name.slice(0, longest))) {
      let left = mostAtPlace;
      for (let at = heads[key & mask] ?? -1; at >= 0 && left > 0 && found.size < most; at = next[at] ?? -1) {
        if (keys[at] !== key) continue;
        found.add(owners[at] ?? 0);
        left--;
      }
    }
    return [...found];
  };
}

/** A hash of the name, and one of what is left of it without each of its letters. */
function hashRests(name: string): Int32Array {
  const heads = new Int32Array(name.length + 1);
  for (let at = 0; at < name.length; at++) heads[at + 1] = Math.imul(heads[at] ?? 0, base) + name.charCodeAt(at);
  const whole = heads[name.length] ?? 0;
  const hashes = new Int32Array(name.length + 1);
  hashes[name.length] = whole;
  let power = 1;
  for (let at = name.length - 1; at >= 0; at--) {
    const tail = whole - Math.imul(heads[at + 1] ?? 0, power);
    hashes[at] = Math.imul(heads[at] ?? 0, power) + tail;
    power = Math.imul(power, base);
  }
  return hashes;
}
