import { describe, expect, it } from 'vitest';
import { measureText } from '../../src/charts/drawing/measure.ts';
import { composeHandbook } from '../../src/handbook/compose.ts';
import type { Here, HereRow } from '../../src/handbook/here.ts';
import { english } from '../../src/languages/en/index.ts';
import { plainText } from '../../src/text/sentence/plain.ts';
import { compileFiles, writePosition } from '../support/workspace.ts';

/** The rows of every form, by id. */
function composeAll(superiors: Readonly<Record<string, string | null>>, titleOf = (id: string) => `Title ${id}`) {
  const files = Object.entries(superiors).map(([id, superior]) => [
    `${id}.yaml`,
    writePosition(`title: ${titleOf(id)}\ncode: "${id.toUpperCase()}"\ndepartment: D\nreportsTo: ${superior}`),
  ]);
  const { parts } = composeHandbook(compileFiles(Object.fromEntries(files)), english, true);
  const pages = (parts.departments ?? []).flatMap(({ positions }) => positions);
  return (id: string): Here | undefined => pages.find((page) => page.id === id)?.here;
}
const idsOf = ({ entries }: HereRow): (string | undefined)[] => entries.map(({ code }) => code?.toLowerCase());
const rowOf = (here: Here | undefined, kind: HereRow['kind']): HereRow =>
  here?.rows.find((row) => row.kind === kind) ?? expect.fail(`no row of ${kind}`);
const saysOf = (row: HereRow): string[] => [plainText(row.before), plainText(row.after)];

describe('the place of a position', () => {
  it('is its superiors from the top, its peers with itself, and its reports', () => {
    const here = composeAll({ a: null, b: 'a', c: 'a', d: 'b', e: 'b' })('b');
    expect(here?.rows.map((row) => [row.kind, idsOf(row)])).toEqual([
      ['above', ['a']],
      ['peers', ['b', 'c']],
      ['reports', ['d', 'e']],
    ]);
    expect(rowOf(here, 'peers').entries.map(({ own }) => own)).toEqual([true, false]);
    expect(rowOf(here, 'above').entries[0]?.name).toEqual([
      { kind: 'reference', anchor: 'position-a', text: 'Title a' },
    ]);
  });

  it('has no superiors or no reports where there are none, and is left out where there are neither', () => {
    const find = composeAll({ a: null, b: 'a', alone: null });
    expect(find('a')?.rows.map(({ kind }) => kind)).toEqual(['peers', 'reports']);
    expect(find('b')?.rows.map(({ kind }) => kind)).toEqual(['above', 'peers']);
    expect(find('alone')).toBeUndefined();
  });

  it('counts the reports and peers that a line has no room for, and says it is in the middle of them', () => {
    const many = Array.from({ length: 40 }, (_, at) => `r${String(at).padStart(2, '0')}`);
    const find = composeAll({ head: null, ...Object.fromEntries(many.map((id) => [id, 'head'])) });
    const reports = rowOf(find('head'), 'reports');
    expect(idsOf(reports)[0]).toBe('r00');
    expect(saysOf(reports)).toEqual(['', `…\u00a0${40 - reports.entries.length}\u00a0more`]);
    const peers = rowOf(find('r20'), 'peers');
    const own = peers.entries.findIndex((entry) => entry.own);
    expect(own).toBeGreaterThan(0);
    expect(own).toBeLessThan(peers.entries.length - 1);
    const counts = saysOf(peers).map((words) => Number(/\d+/.exec(words)));
    expect(counts.reduce((sum, count) => sum + count, peers.entries.length)).toBe(40);
  });

  it('leaves out the highest of many superiors, also in a chain of thousands', () => {
    const chain = Array.from({ length: 2000 }, (_, at) => [`p${at}`, at === 0 ? null : `p${at - 1}`] as const);
    const above = rowOf(composeAll(Object.fromEntries(chain))('p1999'), 'above');
    expect(idsOf(above).at(-1)).toBe('p1998');
    expect(saysOf(above)[0]).toBe(`…\u00a0${(1999 - above.entries.length).toLocaleString('en')}\u00a0more`);
  });

  it('fits a line with nine long titles unless it leaves out nearly none, and always names the nearest', () => {
    const title = (id: string) => `Senior Regional Warehouse Operations Coordinator ${id}`;
    const chain = Array.from({ length: 9 }, (_, at) => [`p${at}`, at === 0 ? null : `p${at - 1}`] as const);
    const here = composeAll({ ...Object.fromEntries(chain), q: 'p7' }, title)('p8');
    expect(idsOf(rowOf(here, 'above')).at(-1)).toBe('p7');
    expect(idsOf(rowOf(here, 'peers'))).toContain('p8');
    expect(saysOf(rowOf(here, 'above'))[0]).toMatch(/more$/);
    for (const row of here?.rows ?? []) {
      if (saysOf(row).join('') === '') continue;
      const { entries } = row;
      const width = entries.reduce((sum, { name, code = '' }) => sum + measureText(plainText(name) + code), 0);
      expect(width).toBeLessThanOrEqual(entries.length === 1 ? Infinity : 53);
    }
  });

  it('goes round a cycle once', () => {
    const here = composeAll({ x: 'y', y: 'x', z: 'y' })('x');
    expect(idsOf(rowOf(here, 'above'))).toEqual(['y']);
    expect(idsOf(rowOf(here, 'peers'))).toEqual(['x', 'z']);
  });
});
