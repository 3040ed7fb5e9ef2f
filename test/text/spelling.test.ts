import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { closest } from '../../src/text/spelling.ts';
import { foldText } from '../../src/text/text.ts';

describe('closest', () => {
  it.each([
    ['客户主管', ['客服主管', '客服部经理'], ['客服主管']],
    ['客服经理', ['客服主管', '客服部经理'], ['客服部经理', '客服主管']],
    ['中介员', ['中介组长', '中介业务员', '解说员'], ['中介业务员']],
    ['reportTo', ['title', 'reportsTo', 'directReports'], ['reportsTo']],
    ['ＫＰＩ', ['kpi'], ['kpi']],
    ['Front Desk', ['front-desk', 'back-office'], ['front-desk']],
    ['xyz', ['title', 'department'], []],
    ['', ['a', ''], []],
    ['title', [], []],
  ])('%s among %j', (word, candidates, expected) => {
    const found = closest(word, candidates);
    expect(found.slice(0, 1)).toEqual(expected.slice(0, 1));
    expect(expected).toEqual(expect.arrayContaining(found));
  });

  it('puts the nearest first and breaks ties by code point', () => {
    expect(closest('abcde', ['abxdy', 'abcdz', 'abcdy'])).toEqual(['abcdy', 'abcdz', 'abxdy']);
    expect(closest('abcde', ['abcdy', 'abcdz'], 1)).toEqual(['abcdy']);
  });

  it('leaves out what is more than twice as far as the best', () => {
    expect(closest('abcde', ['abcdz', 'ABCDE'])).toEqual(['ABCDE']);
    expect(closest('abcdefghij', ['abcdefghiz', 'abcdefghyz', 'abcdefgxyz'])).toEqual(['abcdefghiz', 'abcdefghyz']);
  });

  it('draws the line at four characters in ten', () => {
    expect(closest('abcdefghij', ['abcdef'])).toEqual(['abcdef']);
    expect(closest('abcdefghij', ['abcde'])).toEqual([]);
    expect(closest('abcdefghij', ['abcdefWXYZ'])).toEqual(['abcdefWXYZ']);
    expect(closest('abcdefghij', ['abcdeVWXYZ'])).toEqual([]);
  });

  it('names a candidate once', () => {
    expect(closest('title', ['title', 'title'])).toEqual(['title']);
  });

  it('finds a spelling that differs only in case, width and spaces, whatever else there is', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), fc.array(fc.string()), (word, others) => {
        fc.pre(foldText(word) !== '');
        const [best = ''] = closest(` ${foldText(word)} `, [...others, word]);
        expect(foldText(best)).toBe(foldText(word));
      }),
    );
  });

  it('returns a sorted part of its candidates, in any order of theirs the same', () => {
    const names = fc.array(fc.string({ unit: fc.constantFrom('客', '服', '主', '管', 'a'), maxLength: 6 }), {
      maxLength: 30,
    });
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('客', '服', '主', '管', 'a') }),
        names,
        fc.nat(5),
        (word, candidates, limit) => {
          const found = closest(word, candidates, limit);
          expect(found.length).toBeLessThanOrEqual(limit);
          expect(candidates).toEqual(expect.arrayContaining(found));
          expect(closest(word, candidates.toReversed(), limit)).toEqual(found);
          expect(closest(word, candidates, 99).slice(0, limit)).toEqual(found);
        },
      ),
    );
  });

  it('takes whatever is missing, where six characters in ten are left', () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 1, unit: fc.constantFrom('甲', '乙', '丙', '丁') }),
        fc.infiniteStream(fc.nat()),
        (long, at) => {
          const kept = [...long];
          while ((kept.length - 1) * 10 >= long.length * 6) kept.splice((at.next().value ?? 0) % kept.length, 1);
          expect(closest(kept.join(''), [long])).toEqual([long]);
        },
      ),
    );
  });

  it('finds the same words in another order, whatever is left of the budget', () => {
    expect(closest('行政人事部', ['人事行政部', '行政部'])).toEqual(['人事行政部']);
    expect(closest('Department of Sales', ['Sales', 'Sale Support'])).toEqual(['Sales']);
    expect(closest('行政人事部', ['人事行政部', '行政部'], 3, { left: 0 })).toEqual(['人事行政部']);
  });

  it('pays for long names by the square, and compares none of more than 200 characters', () => {
    const budget = { left: 100_000 };
    expect(closest('客'.repeat(160), ['服'.repeat(160)], 3, budget)).toEqual([]);
    expect(budget.left).toBe(100_000 - 1_600);
    expect(closest('客'.repeat(201), ['客'.repeat(201)], 3, budget)).toEqual([]);
    expect(closest('客'.repeat(200), ['客'.repeat(201)], 3, budget)).toEqual([]);
    expect(budget.left).toBe(100_000 - 1_601);
  });

  it('finds only slips of one letter once its budget is spent', () => {
    const budget = { left: 20 };
    const names = ['客服主管', '客服部经理', 'front-desk'];
    expect(closest('客户服主管', names, 3, budget)).toEqual(['客服主管']);
    expect(budget.left).toBeGreaterThan(0);
    expect(closest('客户经理', names, 3, { left: 0 })).toEqual([]);
    for (const slip of ['客户主管', '客服主', '客服的主管', '客主服管', '服客主管']) {
      expect(closest(slip, names, 3, { left: 0 })).toEqual(['客服主管']);
    }
    for (const slip of ['frontdesk', 'front-dekk', 'ffront-desk', 'rfont-desk', 'front-desks']) {
      expect(closest(slip, names, 3, { left: 0 })).toEqual(['front-desk']);
    }
  });

  it('finds any slip of one letter that the whole search puts first', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', '客', '服'), minLength: 5, maxLength: 8 });
    fc.assert(
      fc.property(fc.uniqueArray(word, { minLength: 1, maxLength: 9 }), fc.nat(), fc.nat(7), (names, nth, at) => {
        const name = names[nth % names.length] ?? '';
        const slip = `${name.slice(0, at)}x${name.slice(at + 1)}`;
        expect(closest(slip, names, 20, { left: 0 })).toContain(name);
      }),
    );
  });
});
