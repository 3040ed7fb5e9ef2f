import { expect, it } from 'vitest';
import { main } from '../../src/main.ts';
import { parseSource } from '../../src/source/index.ts';
import { openMemoryHost } from '../support/memory-host.ts';
import { encode } from '../support/parse-text.ts';

/** So many mistakes of the syntax are told at once, and so many are fixed before the file is read again. */
const atOnce = 10;

it('a file full of mistakes that show a few at a time is read a dozen times at most', async () => {
  const files = {
    '/hr/positions/p.yaml': '- @\n'.repeat(2000),
    '/hr/positions/q.yaml': 'title: Clerk\ndepartment: Sales\nreportsTo: null\n',
  };
  const host = openMemoryHost(files, { cwd: '/hr' });
  expect(await main(['fix', '--dry-run'], host)).toBe(1);
  const fixed = host.out().split("\n+- '@'").length - 1;
  expect(fixed).toBeGreaterThanOrEqual(5 * atOnce);
  expect(fixed).toBeLessThanOrEqual(12 * atOnce);
});

it('the mistakes of a text take no stack, and those of others keep theirs', () => {
  const before = Error.stackTraceLimit;
  expect(parseSource('a.yaml', encode('- @\n- @\n')).findings).not.toEqual([]);
  expect(Error.stackTraceLimit).toBe(before);
});
