import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { compileSchema } from '../../src/schema/accept/index.ts';
import { compare } from '../support/differ-schemas.ts';
import { inputs } from '../support/input-schemas.ts';
import { anyValue, valuesOf } from '../support/schema-values.ts';

describe('the quick check of a schema', () => {
  it.each(Object.entries(inputs))('accepts no %s that ajv refuses, and nearly all that it accepts', (_, schema) => {
    const { accepted, left, refused } = compare(schema, valuesOf(schema), { runs: 3_000 });
    expect(accepted).toBeGreaterThan(150);
    expect(refused).toBeGreaterThan(150);
    expect(left).toBeLessThan(accepted / 20);
  });

  it.each(Object.entries(inputs))('accepts no %s that is anything at all', (_, schema) => {
    expect(compare(schema, fc.oneof(anyValue, fc.anything()), { runs: 1_000 }).refused).toBeGreaterThan(900);
  });

  it('accepts the forms of an example', () => {
    const folder = new URL('../../examples/customer-service/positions/', import.meta.url);
    const accepts = compileSchema(inputs.position);
    const forms = readdirSync(folder).map((file) => parse(readFileSync(new URL(file, folder), 'utf8')));
    expect(forms).toHaveLength(8);
    for (const form of forms) expect([form.title, accepts(form)]).toEqual([form.title, true]);
  });

  it.each([
    [{ multipleOf: 2 }, 'the keyword multipleOf is unknown'],
    [{ constructor: 2 }, 'the keyword constructor is unknown'],
    [{ properties: { a: { oneOf: [] } } }, 'the keyword oneOf is unknown'],
    [{ type: 'text' }, 'the type text is unknown'],
    [{ format: 'email' }, 'the format email is unknown'],
    [{ enum: [[1]] }, 'a choice is not one value'],
    [{ $ref: '#/definitions/none' }, '#/definitions/none leads nowhere'],
    [{ $ref: '#/definitions/a/b', definitions: { a: {} } }, '#/definitions/a/b leads nowhere'],
    [{ $ref: 'b#/definitions/a', definitions: { a: {} } }, 'b#/definitions/a leads nowhere'],
    [{ if: { uniqueItems: true } }, 'a condition has a keyword that may be stricter than ajv'],
  ])('refuses a schema that it does not wholly know: %j', (schema, message) => {
    expect(() => compileSchema(schema)).toThrow(message);
  });

  it('leaves to ajv whether lists and maps are equal', () => {
    const isVaried = compileSchema({ uniqueItems: true });
    expect([[], ['a'], ['a', null, 1], 'aa', [{}]].map(isVaried)).toEqual([true, true, true, true, true]);
    expect(
      [
        [1, 1],
        [[1], [1]],
        [{}, {}],
        [{}, 1],
      ].map(isVaried),
    ).toEqual([false, false, false, false]);
    expect(compileSchema({ uniqueItems: false })([1, 1])).toBe(true);
  });

  it.each([
    [{ minLength: 2 }, '😀', false],
    [{ maxLength: 1 }, '😀', true],
    [{ type: 'number' }, Number.NaN, false],
    [{ type: 'integer' }, 1.5, false],
    [{ items: [{ const: 1 }, { const: 2 }] }, [1], true],
    [{ items: [{ const: 1 }, { const: 2 }] }, [1, 1], false],
    [{ uniqueItems: true }, [0, -0], false],
    [{ uniqueItems: true }, ['1', 1], true],
    [{ additionalProperties: false }, { a: 1 }, false],
    [{ patternProperties: { '^x-': { type: 'null' } } }, { 'x-a': 1, a: 1 }, false],
    [{ required: ['toString'] }, {}, false],
  ])('reads %j as JSON Schema does: %j', (schema, value, isRight) => {
    expect(compileSchema(schema)(value)).toBe(isRight);
  });
});
