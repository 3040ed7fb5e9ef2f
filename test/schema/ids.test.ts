import { describe, expect, it } from 'vitest';
import { isId, shapePosition, shapeProcedure } from '../../src/schema/index.ts';
import { config, factsOf, listFaults, position } from '../support/shape-fields.ts';

describe('shapes', () => {
  it('makes ids NFC, whether written or lent by the file', () => {
    const decomposed = 'cafe\u0301';
    expect(shapePosition('x', decomposed, { title: 't', department: 'd' }).shape).toMatchObject({
      id: 'caf\u00e9',
      stem: 'caf\u00e9',
    });
    expect(position({ id: decomposed, title: decomposed }).shape).toMatchObject({
      id: 'caf\u00e9',
      stem: 'p',
      title: decomposed,
    });
    expect(config({ external: [{ id: decomposed, title: 't' }] }).shape?.external).toEqual([
      { id: 'caf\u00e9', title: 't' },
    ]);
  });

  it.each(['a', 'CEO', '客服主管', '007', 'a-b_c.d', '_x', 'x'.repeat(64), '👩'.replace('👩', '𠮷')])(
    'takes the id %s',
    (id) => {
      expect(isId(id)).toBe(true);
      expect(position({ id }).findings).toEqual([]);
      expect(shapePosition('f', id, { title: 't', department: 'd' }).findings).toEqual([]);
    },
  );

  it.each(['.', '..', '.a', '-a', 'a b', 'CEO (old)', 'a/b', 'x'.repeat(65), 'a\n'])('refuses the id %j', (id) => {
    expect(isId(id)).toBe(false);
    expect(listFaults(position({ id }))).toEqual([
      ['schema/pattern', ['id'], { name: 'id', written: id, pattern: 'id' }],
    ]);
    const lent = shapePosition('f', id, { title: 't', department: 'd' });
    expect(listFaults(lent)).toEqual([
      ['schema/pattern', [], expect.objectContaining({ name: 'id', written: id, pattern: 'file-name' })],
    ]);
    expect(lent).not.toHaveProperty('shape');
    expect(shapeProcedure('f', id, { title: 't', kind: 'rules', items: 'a' }).findings).toHaveLength(1);
    expect(shapePosition('f', id, { id: 'a', title: 't', department: 'd' }).findings).toEqual([]);
  });
});

describe('the name of a file that can’t be an id', () => {
  it.each([
    ['Front Desk (old).yaml', 'front-desk-old.yaml'],
    ['a/客服 主管.YML', '客服-主管.YML'],
    ['.hidden.yaml', 'hidden.yaml'],
    [`${'x'.repeat(65)}.yaml`, undefined],
    ['（）.yaml', undefined],
  ])('%s: %s', (file, suggestion) => {
    const stem = file.replace(/^.*\/|\.ya?ml$/gi, '');
    const shaped = shapePosition(file, stem, { title: 't', department: 'd' });
    expect(factsOf<'schema/pattern'>(shaped).suggestion).toBe(suggestion);
  });
});
