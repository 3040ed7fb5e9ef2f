import { digest } from '../digest.ts';
import { openStore, type Store } from '../store.ts';
import type { Cut } from './cut.ts';

/** Returns the kept cut, or makes and keeps it. `parts` are everything that the result depends on. */
export type Recall = (parts: readonly string[], make: () => Promise<Cut>) => Promise<Cut>;

/** To be changed when the same parts give another result. */
const edition = '3';
/** About 50 MB. */
const limits = { entries: 4000, bytes: 64 << 20 };

/** Keeps cuts in memory and, if the disk allows it, in `folder`. */
export function openRecall(folder: string): Recall {
  const store = openStore(folder, limits);
  const known = new Map<string, Promise<Cut>>();
  return (parts, make) => {
    const key = digest(JSON.stringify([edition, ...parts]));
    const recall = async () => {
      const kept = readCut(store, key);
      if (kept !== undefined) return kept;
      const cut = await make();
      writeCut(store, key, cut);
      return cut;
    };
    const cut = known.get(key) ?? recall();
    known.set(key, cut);
    return cut;
  };
}

interface Listing {
  readonly covered: string;
  readonly faces: readonly { readonly weight: string; readonly length: number }[];
}

/** An entry has a line that describes the content, and the faces. */
function readCut(store: Store, key: string): Cut | undefined {
  const bytes = store.read(key);
  if (bytes === undefined) return undefined;
  const listEnd = bytes.indexOf(10);
  const { covered, faces } = JSON.parse(bytes.toString('utf8', 0, listEnd)) as Listing;
  let at = listEnd + 1;
  return {
    covered,
    faces: faces.map(({ weight, length }) => {
      at += length;
      return { weight, data: new Uint8Array(bytes.subarray(at - length, at)) };
    }),
  };
}

function writeCut(store: Store, key: string, { covered, faces }: Cut): void {
  const listing: Listing = { covered, faces: faces.map(({ weight, data }) => ({ weight, length: data.length })) };
  store.write(key, Buffer.concat([Buffer.from(`${JSON.stringify(listing)}\n`), ...faces.map(({ data }) => data)]));
}
