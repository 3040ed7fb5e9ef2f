import { describe, expect, it } from 'vitest';
import { writeDiff } from '../../src/text/unified-diff.ts';
import { openRandom, seed } from '../support/random.ts';

/** Does what `patch` does. */
function patch(text: string, diff: string): string {
  const old = text.split(/(?<=\n)/);
  const now: string[] = [];
  let at = 0;
  for (const [, start = '', , body = ''] of diff.matchAll(/^@@ -(\d+),(\d+) \+\d+,\d+ @@\n((?:[ +\\-].*\n)+)/gm)) {
    const first = Math.max(0, Number(start) - 1);
    now.push(...old.slice(at, first));
    at = first;
    for (const line of body.replace(/\n\\ No newline at end of file/g, '\0').split(/(?<=\n)/)) {
      const kept = line.slice(1).replace('\0\n', '');
      if (line[0] !== '+') expect(kept).toBe(old[at++]);
      if (line[0] !== '-') now.push(kept);
    }
  }
  return [...now, ...old.slice(at)].join('');
}

describe('a unified diff', () => {
  it('is nothing for the same text', () => {
    expect(writeDiff('a', 'x\n', 'x\n')).toBe('');
  });

  it('marks a last line without a line end', () => {
    expect(writeDiff('a', 'x\ny', 'x\ny\n')).toBe(
      '--- a/a\n+++ b/a\n@@ -1,2 +1,2 @@\n x\n-y\n\\ No newline at end of file\n+y\n',
    );
  });

  it('leads from one text to the other', () => {
    const random = openRandom(seed);
    const draw = () => Array.from({ length: random.below(30) }, () => random.pick(['a', 'b', '客服', '']));
    for (let round = 0; round < 200; round++) {
      const [before, after] = [draw(), draw()].map((lines) => lines.join('\n') + (random.chance(0.5) ? '\n' : ''));
      expect(patch(before ?? '', writeDiff('f', before ?? '', after ?? ''))).toBe(after);
    }
  });

  it('finds few changes among many lines without room for a table', () => {
    const lines = Array.from({ length: 20_000 }, (_, at) => `line ${at % 7}`);
    const changed = lines.with(3, 'three').with(19_990, 'near the end').toSpliced(9000, 1);
    const diff = writeDiff('f', `${lines.join('\n')}\n`, `${changed.join('\n')}\n`);
    expect(patch(`${lines.join('\n')}\n`, diff)).toBe(`${changed.join('\n')}\n`);
    expect(diff.split('\n').length).toBeLessThan(200);
  });
});
