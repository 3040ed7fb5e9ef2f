import { digest } from '../digest.ts';
import { openStore, type Store } from '../store.ts';
import type { Cut } from './cut.ts';

/** Returns the kept cuts, or makes and keeps them. `parts` are everything that the result depends on. */
export type Recall = (parts: readonly string[], make: () => Promise<readonly Cut[]>) => Promise<readonly Cut[]>;

/** To be changed when the same parts give another result. */
const edition = '4';
/** About 50 MB. */
const limits = { entries: 4000, bytes: 64 << 20 };

/** Keeps cuts in memory and, if the disk allows it, in `folder`. */
export function openRecall(folder: string): Recall {
  const store = openStore(folder, limits);
  const known = new Map<string, Promise<readonly Cut[]>>();
  return (parts, make) => {
    const key = digest(JSON.stringify([edition, ...parts]));
    const recall = async () => {
      const kept = readCuts(store, key);
      if (kept !== undefined) return kept;
      const cuts = await make();
      writeCuts(store, key, cuts);
      return cuts;
    };
    const cuts = known.get(key) ?? recall();
    known.set(key, cuts);
    return cuts;
  };
}

interface Listing {
  readonly covered: string;
  readonly faces: readonly { readonly weight: string; readonly length: number }[];
}

/** An entry has a line that describes the content, and the faces. */
function readCuts(store: Store, key: string): Cut[] | undefined {
  const bytes = store.read(key);
  if (bytes === undefined) return undefined;
  const listEnd = bytes.indexOf(10);
  let at = listEnd + 1;
  return (JSON.parse(bytes.toString('utf8', 0, listEnd)) as Listing[]).map(({ covered, faces }) => ({
    covered,
    faces: faces.map(({ weight, length }) => {
      at += length;
      return { weight, data: new Uint8Array(bytes.subarray(at - length, at)) };
    }),
  }));
}

function writeCuts(store: Store, key: string, cuts: readonly Cut[]): void {
  const listing = cuts.map(
    ({ covered, faces }): Listing => ({
      covered,
      faces: faces.map(({ weight, data }) => ({ weight, length: data.length })),
    }),
  );
  const faces = cuts.flatMap((cut) => cut.faces.map(({ data }) => data));
  store.write(key, Buffer.concat([Buffer.from(`${JSON.stringify(listing)}\n`), ...faces]));
}
