import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shapeConfig, shapePosition, shapeProcedure } from '../../src/schema/index.ts';
import { draws } from '../support/draws.ts';
import { inputs, listKeys } from '../support/input-schemas.ts';
import { expectLinear } from '../support/processor-time.ts';
import { position } from '../support/shape-fields.ts';

describe('whatever a file holds', () => {
  const words = [...new Set(Object.values(inputs).flatMap((schema) => listKeys(schema).map(({ key }) => key)))];
  const { value } = fc.letrec((tie) => ({
    value: fc.oneof({ depthSize: 'small' }, tie('leaf'), tie('list'), tie('map')),
    leaf: fc.oneof(
      fc.string(),
      fc.double(),
      fc.boolean(),
      fc.constant(null),
      fc.constantFrom('rules', 'cases', '2024-01-01', '客服', 'off'),
    ),
    list: fc.array(tie('value'), { maxLength: 4 }),
    map: fc.dictionary(fc.oneof(fc.constantFrom(...words), fc.string()), tie('value'), { maxKeys: 8 }),
  }));

  it('a shape comes out if and only if nothing is wrong, and nothing throws', () => {
    fc.assert(
      fc.property(fc.oneof(value, fc.anything(), fc.jsonValue()), fc.string(), (written, stem) => {
        for (const shaped of [
          shapePosition('f', stem, written),
          shapeProcedure('f', stem, written),
          shapeConfig('f', written),
        ]) {
          expect('shape' in shaped).toBe(shaped.findings.length === 0);
          const places = shaped.findings.map(({ code, at, facts }) =>
            JSON.stringify([code, at, 'key' in facts && facts.key]),
          );
          expect(new Set(places).size).toBe(places.length);
        }
      }),
      { numRuns: draws(600) },
    );
  });

  it('every path of a value fault leads to a value, and the name is made of it', () => {
    fc.assert(
      fc.property(value, (written) => {
        for (const { code, at } of shapePosition('f', 'f', written).findings) {
          if (!('path' in at) || code === 'schema/required') continue;
          let here: unknown = written;
          for (const step of at.path) {
            expect(Array.isArray(here) ? typeof step === 'number' : Object.hasOwn(Object(here), step)).toBe(true);
            here = (here as Record<string | number, unknown>)[step];
          }
        }
      }),
      { numRuns: draws(400) },
    );
  });

  it('stays quick where every key of a large file is unknown', () => {
    const prepare = (size: number) => Object.fromEntries(Array.from({ length: size }, (_, at) => [`键${at}`, '值']));
    expect(expectLinear(prepare, (fields) => position(fields).findings, 50_000)).toHaveLength(50_000);
    expect(expectLinear(prepare, (fields) => position({ aliases: Object.keys(fields) }).findings, 50_000)).toEqual([]);
  });

  it('stays quick where every duty of a large file has a misspelt key', () => {
    const prepare = (size: number) => ({ duties: Array.from({ length: size }, () => ({ dutty: 'Answers calls' })) });
    expect(expectLinear(prepare, (fields) => position(fields).findings, 3200)).toHaveLength(3200);
  });
});
