import { describe, expect, it } from 'vitest';
import positionSchema from '../../schemas/position.schema.json' with { type: 'json' };
import procedureSchema from '../../schemas/procedure.schema.json' with { type: 'json' };
import { hashId, hashText, readMark, writeMark } from '../../src/model/mark.ts';
import { positionCodes, procedureCodes } from '../../src/model/mark-codes.ts';
import { drawIds } from '../support/awkward-ids.ts';
import { openRandom, seed } from '../support/random.ts';
import { listSchemaKeys } from '../support/schema-keys.ts';

const tables = { position: positionCodes, procedure: procedureCodes } as const;

/** `duties.#.kpi.#.name` with drawn numbers in place of the signs. */
function fillPath(pattern: string, below: (limit: number) => number): (string | number)[] {
  return pattern.split('.').map((step) => (step === '#' ? below(below(2) === 0 ? 10 : 1000) : step));
}

describe.each(['position', 'procedure'] as const)('the marks of a %s', (kind) => {
  const table = tables[kind];
  const schema = kind === 'position' ? positionSchema : procedureSchema;

  it('know every key of the schema but those that are not printed', () => {
    const known = new Set(Object.keys(table).map((path) => path.replace(/\.#/g, '')));
    const isKnown = (key: string): boolean => [...known].some((path) => path === key || path.startsWith(`${key}.`));
    const missing = listSchemaKeys(schema).filter((key) => !isKnown(key) && key !== 'id' && key !== 'kind');
    expect(missing).toEqual([]);
    const keys = new Set(listSchemaKeys(schema));
    expect([...known].filter((path) => !keys.has(path))).toEqual([]);
  });

  it('have a code of their own for each path', () => {
    const codes = Object.values(table);
    expect(new Set(codes).size).toBe(codes.length);
    for (const [path, code] of Object.entries(table)) {
      expect(code).toMatch(/^(?:[a-z]+#?)+$/);
      expect(code.split('#').length, path).toBe(path.split('#').length);
    }
  });

  it('give back the path, the id and the text', () => {
    const random = openRandom(seed);
    const ids = drawIds(200, 7);
    for (const pattern of Object.keys(table)) {
      for (let run = 0; run < 20; run++) {
        const id = random.pick(ids);
        const path = fillPath(pattern, (limit) => random.below(limit));
        const name = writeMark({ kind, id, path, text: ` 来访\n${run} ` });
        expect(name).toMatch(/^[a-z][a-z0-9_]{0,39}$/);
        expect(readMark(name)).toEqual({ kind, id: hashId(id), path, text: hashText(`来访 ${run}`) });
      }
    }
  });
});

describe('a mark', () => {
  const duty = { kind: 'position', id: '前台', path: ['duties', 3, 'kpi', 0, 'target'], text: '95' } as const;

  it('is the same forever, since documents that were sent out have it', () => {
    expect(writeMark(duty)).toMatchInlineSnapshot(`"pg7qizrw_d3k0t_bqnknomb"`);
  });

  it('differs if the text was changed, not if only its spaces or its encoding were', () => {
    const text = 'café 接待';
    expect(hashText(` ${text.normalize('NFD').replace(' ', ' \n\t')}\n`)).toBe(hashText(text));
    for (const other of ['café 接', 'cafe 接待', 'café接待', 'Café 接待', '接待 café', '']) {
      expect(hashText(other)).not.toBe(hashText(text));
    }
  });

  it('is not read from other names', () => {
    const name = writeMark(duty);
    for (const other of ['', '_Toc123', 'jd0123', name.slice(1), `x${name.slice(1)}`, `${name}1`, name.toUpperCase()]) {
      expect(readMark(other)).toBeUndefined();
    }
    expect(readMark(name.replace('_d3k0t_', '_zz3_'))).toBeUndefined();
  });

  it('is refused for what is not printed, and for a path that is too long', () => {
    expect(() => writeMark({ ...duty, path: ['id'] })).toThrow('`id` of a position');
    const path = ['cases', 12345678, 'steps', 12345678, 'by', 12345678];
    expect(() => writeMark({ ...duty, kind: 'procedure', path })).toThrow('too long');
  });

  it('differs for each of 20,000 ids and texts', () => {
    const random = openRandom(seed);
    const drawn = new Set(Array.from({ length: 20_000 }, (_, at) => `岗位-${at}-${random.below(10)}`));
    expect(drawn.size).toBe(20_000);
    expect(new Set([...drawn].map(hashId)).size).toBe(20_000);
    expect(new Set([...drawn].map(hashText)).size).toBe(20_000);
  });

  it('spreads ids that hardly differ over all its letters', () => {
    const counts = new Map<string, number>();
    for (let at = 0; at < 3600; at++) {
      for (const [nth, letter] of [...hashText(`${at}`)].entries()) {
        counts.set(`${nth}${letter}`, (counts.get(`${nth}${letter}`) ?? 0) + 1);
      }
    }
    expect(counts.size).toBe(8 * 36);
    expect(Math.max(...counts.values())).toBeLessThan(170);
  });
});
