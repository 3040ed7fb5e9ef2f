import { describe, expect, it } from 'vitest';
import { keepUnchanged } from '../../src/build/keep-unchanged.ts';
import { type Preview, previewHandbook } from '../../src/build/preview.ts';
import { Failure } from '../../src/failure.ts';
import type { Host } from '../../src/host.ts';
import { english } from '../../src/languages/en/index.ts';
import { type Keep, keepRounds } from '../../src/model/keep.ts';
import { begun, edits } from '../support/edit-workspace.ts';
import { openMemoryHost } from '../support/memory-host.ts';
import { openRandom, seed } from '../support/random.ts';

/** All that a preview shows, or why there is none. */
async function show(host: Host, keep?: Keep): Promise<unknown> {
  const tell = ({ page, isWhole, compilation }: Preview) => ({
    page: page?.join(''),
    isWhole,
    messages: compilation.diagnostics.map(({ file, message }) => `${file}: ${message}`),
  });
  try {
    return tell(await previewHandbook(host, '/work', english, keep));
  } catch (error) {
    if (error instanceof Failure) return error.code;
    throw error;
  }
}

describe('the page of which unchanged parts are kept', () => {
  it('is the page made anew, after any series of edits', async () => {
    const random = openRandom(seed);
    const shown = new Set<unknown>();
    for (let series = 0; series < 3; series++) {
      const host = openMemoryHost(begun, { missing: '☃' });
      const keeping = keepUnchanged(host);
      const begin = keepRounds();
      for (let nth = 0; nth < 9; nth++) {
        if (nth > 0) random.pick(edits)(host.files, random);
        const anew = await show(host);
        expect(await show(keeping, begin()), `series ${series}, edit ${nth}`).toEqual(anew);
        shown.add(JSON.stringify(anew));
      }
    }
    expect(shown.size).toBeGreaterThan(12);
  });

  it('is made anew only where a saved sentence is printed', async () => {
    const host = openMemoryHost(begun);
    const keeping = keepUnchanged(host);
    const begin = keepRounds();
    const made: string[] = [];
    const count = (keep: Keep): Keep => {
      return (name, of, lookups, make) =>
        keep(name, of, lookups, (given) => {
          made.push(name);
          return make(given);
        });
    };
    const save = async (duty: string) => {
      host.files['/work/positions/agent.yaml'] =
        `title: agent\ndepartment: Service\nreportsTo: head\nduties: [{ duty: ${duty} }]\n`;
      made.length = 0;
      await show(keeping, count(begin()));
      return [...made];
    };
    expect((await save('greet guests')).filter((name) => name.startsWith('form '))).toHaveLength(5);
    const again = await save('greet all guests');
    expect(again.filter((name) => !name.startsWith('characters '))).toEqual([
      'found in forms 0',
      'linked outline of positions/agent.yaml',
      'found by form/duty-without-kpi',
      'outline of positions/agent.yaml',
      'form agent',
      'markup of position agent',
    ]);
    expect(again).toHaveLength(7);
  });
});
