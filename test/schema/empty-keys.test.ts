import { describe, expect, it } from 'vitest';
import { shapeConfig, shapePosition } from '../../src/schema/index.ts';
import { config, listFaults, position } from '../support/shape-fields.ts';

describe('a key that was not filled in', () => {
  it('counts as left out, with each group that holds nothing else', () => {
    const { findings, shape } = position({
      code: null,
      approval: { prepared: { by: null, date: null }, reviewed: { by: '李', date: null } },
      pay: { min: null },
      duties: [
        { duty: '接待', kpi: null },
        { duty: '登记', share: 50 },
      ],
    });
    expect(findings).toEqual([]);
    expect(shape).not.toHaveProperty('code');
    expect(shape).not.toHaveProperty('pay');
    expect(shape?.approval).toEqual({ reviewed: { by: '李' } });
    expect(shape?.duties).toMatchObject([{ duty: '接待' }, { duty: '登记', share: 50 }]);
    expect(shape?.duties[0]).not.toHaveProperty('kpi.0');
  });

  it('leaves a group that was written as empty, and one that still holds something', () => {
    const { shape } = position({ code: null, pay: {}, career: { rotation: null, promotion: 'a' } });
    expect(shape?.pay).toEqual({});
    expect(shape?.career).toMatchObject({ promotion: ['a'] });
  });

  it('may have slashes and tildes in its name', () => {
    const { findings, shape } = config({ rules: { 'org/span': null, 'org/depth': 'error' } });
    expect(findings).toEqual([]);
    expect(Object.keys(shape?.rules ?? {})).toEqual(['org/depth']);
  });

  it('is what is wrong where the schema asks for it, and not that it is missing', () => {
    expect(listFaults(shapePosition('p.yaml', 'p', { title: null, department: 'B' }))).toEqual([
      ['schema/type', ['title'], { name: 'title', expected: ['string'], actual: 'null', written: 'null' }],
    ]);
    expect(listFaults(position({ duties: [{ duty: null, kpi: 'a' }] }))).toEqual([
      ['schema/type', ['duties', 0, 'duty'], expect.objectContaining({ name: 'duties[1].duty', actual: 'null' })],
    ]);
    expect(listFaults(shapePosition('p.yaml', 'p', { title: 'A', code: null }))).toEqual([
      ['schema/required', ['@key'], { name: '', key: 'department' }],
    ]);
  });

  it('is no entry of a list and no file: those are wrong', () => {
    expect(listFaults(position({ aliases: ['a', null] }))).toEqual([
      ['schema/type', ['aliases', 1], expect.objectContaining({ name: 'aliases[2]', actual: 'null' })],
    ]);
    expect(shapeConfig('jd.config.yaml', null).findings).toHaveLength(1);
  });
});
