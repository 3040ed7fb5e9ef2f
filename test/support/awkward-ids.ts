import fc from 'fast-check';

const range = (from: number, to: number): string[] =>
  Array.from({ length: to - from + 1 }, (_, at) => String.fromCodePoint(from + at));

/** What ids are made of: letters and digits of many scripts, with marks, and the joints between them. */
const alphabets: readonly (readonly string[])[] = [
  range(0x4e00, 0x9fa5),
  range(0x0430, 0x044f),
  [...'àéîõüÿçñøåłšžß'],
  range(0xac00, 0xd7a3),
  range(0x0627, 0x063a),
  range(0x0915, 0x0939),
  range(0x0e01, 0x0e2e),
  range(0x05d0, 0x05ea),
  range(0x3041, 0x3096),
  range(0x0660, 0x0669),
  range(0x20000, 0x20040),
  [...'abcdefghijklmnopqrstuvwxyz0123456789'],
];
const joints = ['-', '_', '.'];

/** Ids that look as if something had escaped them already, that need every escape, or that are as long as can be. */
const special = [
  'E5-AE-A2',
  'position-E4.BD.A0',
  '25E5',
  'u5ba2',
  '_25',
  'a--b..c__d',
  '_',
  '.'.padStart(64, 'a'),
  '客'.repeat(64),
  `${'е'.repeat(63)}а`,
  `${'е'.repeat(63)}б`,
  `${'客'.repeat(63)}服`,
  '한',
  'é',
];

const drawnId = fc
  .tuple(
    fc.constantFrom(...alphabets),
    fc.array(fc.nat(20_000), { minLength: 1, maxLength: 64 }),
    fc.constantFrom(...alphabets),
    fc.nat(3),
  )
  .map(([one, signs, other, mixed]) => {
    const letters = mixed === 0 ? [...one, ...other] : one;
    const all = mixed === 1 ? letters : [...letters, ...joints];
    const first = letters[(signs[0] ?? 0) % letters.length] ?? '';
    return (
      first +
      signs
        .slice(1)
        .map((sign) => all[sign % all.length] ?? '')
        .join('')
    );
  })
  .map((id) => id.normalize('NFC'));

/** As many ids as asked for, no two of them alike but for case or width, none longer than a file's name may be. */
export function drawIds(count: number, seed: number): string[] {
  const found = new Map<string, string>();
  const drawn = fc.sample(drawnId, { numRuns: 3 * count, seed });
  for (const id of [...rotate(special, seed), ...drawn]) {
    const isAllowed = [...id].length <= 64 && Buffer.byteLength(id) <= 240;
    if (isAllowed && found.size < count) found.set(id.normalize('NFKC').toLowerCase(), id);
  }
  if (found.size < count) throw new Error(`only ${found.size} of ${count} ids were drawn`);
  return [...found.values()];
}

/** A small book begins with other ids than the one before it. */
function rotate<Item>(items: readonly Item[], by: number): Item[] {
  const from = by % items.length;
  return [...items.slice(from), ...items.slice(0, from)].slice(0, by % 3 === 0 ? undefined : 4);
}
