import { describe, expect, it } from 'vitest';
import { isSame, type Keep, keepNothing, keepRounds } from '../../src/model/keep.ts';

const titles = (given: Readonly<Record<string, object | undefined>>) => ({ title: (id: string) => given[id] });

describe('keepRounds', () => {
  const begin = keepRounds();
  let made = 0;
  const make = (of: unknown, given: Readonly<Record<string, object | undefined>>, keep = begin()) =>
    keep('form', of, titles(given), ({ title }) => {
      made++;
      return { of, told: [title('head'), title('head')] };
    });

  it('makes something again only if it would be made of something else', () => {
    const first = make(['a'], { head: { name: 'Head' }, other: { name: 'x' } });
    expect(make(['a'], { head: { name: 'Head' }, other: { name: 'y' } })).toBe(first);
    expect(made).toBe(1);
    expect(make(['a'], { head: { name: 'Chief' } })).toMatchObject({ told: [{ name: 'Chief' }, { name: 'Chief' }] });
    expect(make(['a'], {})).toMatchObject({ told: [undefined, undefined] });
    expect(make(['b'], {})).toMatchObject({ of: ['b'] });
    expect(made).toBe(4);
  });

  it('gives the object of before for one that says the same', () => {
    const keep = begin();
    const one = keep('name', 1, {}, () => ({ name: 'x' }));
    expect(keep('name', 2, {}, () => ({ name: 'x' }))).toBe(one);
  });

  it('keeps what a thing was made of as long as the thing', () => {
    const asked: string[] = [];
    const makeIn = (keep: Keep, whole: number, part: number) =>
      keep('whole', whole, {}, () =>
        keep('part', part, {}, () => {
          asked.push(`part ${part}`);
          return keep('grain', 1, {}, () => asked.push('grain'));
        }),
      );
    makeIn(begin(), 1, 1);
    for (let round = 0; round < 3; round++) makeIn(begin(), 1, 1);
    makeIn(begin(), 2, 1);
    makeIn(begin(), 3, 2);
    expect(asked).toEqual(['part 1', 'grain', 'part 2']);
  });

  it('looks nothing up again while that from which it is answered is the same', () => {
    let looked = 0;
    const tell = (from: readonly string[]) => {
      const given = { nth: (at: string) => from[Number(at)] ?? looked++ };
      return begin()('told', 1, given, ({ nth }) => [nth('0'), nth('9')], from);
    };
    const list = ['a'];
    expect(tell(list)).toEqual(['a', 0]);
    expect(tell(list)).toEqual(['a', 0]);
    expect(looked).toBe(1);
    expect(tell(['b'])).toEqual(['b', 1]);
  });

  it('forgets what a round did not ask for', () => {
    begin()('once', 1, {}, () => 'first');
    begin();
    expect(begin()('once', 1, {}, () => 'second')).toBe('second');
    expect(keepNothing('once', 1, {}, () => 'third')).toBe('third');
  });
});

describe('isSame', () => {
  it('compares lists and plain objects, however deep', () => {
    const deep = (end: unknown) => Array.from({ length: 50_000 }).reduce<unknown>((below) => [below], end);
    expect(isSame(deep({ a: 1 }), deep({ a: 1 }))).toBe(true);
    expect(isSame(deep({ a: 1 }), deep({ a: 2 }))).toBe(false);
  });

  it.each([
    [{ a: undefined }, {}],
    [{ a: undefined }, { b: undefined }],
    [[1, 2], [1]],
    [[], {}],
    [{ 0: 1 }, [1]],
    [null, {}],
    [new Map(), new Map()],
    [() => 1, () => 1],
    [new Uint8Array(1), new Uint8Array(1)],
    ['1', 1],
  ])('tells %o from %o', (one, other) => {
    expect(isSame(one, other)).toBe(false);
    expect(isSame(other, one)).toBe(false);
  });
});
