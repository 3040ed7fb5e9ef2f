import { listSets } from './list-documents.ts';
import { measureSet, tellSet, tellTotal } from './tell-set.ts';

/** The figures of each set of documents by others whose name has a text in it, of all of them, and what is wrong if asked. */
export function printSets(only: string, show: boolean): void {
  console.log('\n=== others');
  const sets = listSets().filter((set) => set.includes(only));
  if (sets.length === 0) {
    console.log(`no set has ${only} in its name`);
    return;
  }
  const measured = sets.map((set) => ({ set, list: measureSet(set) }));
  for (const { set, list } of measured) console.log(`${set}: ${show ? tellSet(list) : tellTotal(list)}`);
  console.log(`all: ${tellTotal(measured.flatMap(({ list }) => list))}`);
}
