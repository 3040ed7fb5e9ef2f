import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultConfig } from '../../src/model/config.ts';
import type { Position } from '../../src/model/position.ts';
import { listDirectory, type Outcome, resolveReference } from '../../src/org/reference/match-name.ts';
import { suggestIds, suggestNames } from '../../src/org/reference/suggest.ts';
import { gatherWorkspace } from '../../src/org/workspace.ts';

type Fields = Partial<Position> & { readonly id: string };

function positionOf(fields: Fields): Position {
  return {
    file: `positions/${fields.id}.yaml`,
    stem: fields.id,
    title: fields.id,
    department: 'Service',
    aliases: [],
    formerTitles: [],
    dottedLineTo: [],
    incumbents: [],
    revisions: [],
    summary: [],
    dutyGroups: [],
    duties: [],
    kpis: [],
    authority: [],
    ...fields,
  };
}

function directoryOf(positions: readonly Fields[], broken: readonly string[] = []) {
  const config = { ...defaultConfig, external: [{ id: 'outside', title: '公司总经理' }] };
  const brokenFiles = broken.map((stem) => ({ file: `positions/${stem}.yaml`, stem }));
  return listDirectory(gatherWorkspace(config, positions.map(positionOf), [], brokenFiles));
}

const found = (id: string): Outcome => ({ kind: 'found', id });

describe('resolveReference', () => {
  const directory = directoryOf([
    { id: 'lead', code: 'S-1', title: '前台组长', aliases: ['Front Lead'], formerTitles: ['总台组长'] },
    { id: 'S-1', title: 'named like a code' },
    { id: 'sales-lead', title: '前台组长', department: 'Sales' },
    { id: 'agent', title: 'lead' },
    { id: 'one', title: 'Twice' },
    { id: 'two', title: 'Twice' },
    { id: 'aliased', aliases: ['Twice'] },
  ]);
  const cases: [string, string | undefined, Outcome][] = [
    ['lead', undefined, found('lead')],
    ['S-1', undefined, found('S-1')],
    ['前台组长', 'Service', found('lead')],
    ['前台组长', 'Sales', found('sales-lead')],
    ['前台组长', undefined, { kind: 'ambiguous', candidates: ['lead', 'sales-lead'] }],
    ['前台组长', 'Elsewhere', { kind: 'ambiguous', candidates: ['lead', 'sales-lead'] }],
    ['Front Lead', undefined, found('lead')],
    ['总台组长', undefined, found('lead')],
    ['Twice', 'Service', { kind: 'ambiguous', candidates: ['one', 'two'] }],
    ['公司总经理', 'Service', found('outside')],
    ['outside', 'Service', found('outside')],
    ['ＬＥＡＤ', undefined, found('lead')],
    ['front  lead', undefined, found('lead')],
    ['ｓ－１', undefined, found('S-1')],
    ['前台 组长', 'Sales', found('sales-lead')],
    ['nobody', undefined, { kind: 'unknown' }],
    ['没有这个', 'Service', { kind: 'unknown' }],
  ];
  it.each(cases)('%s in %s', (written, department, outcome) => {
    expect(resolveReference(directory, written, department)).toEqual(outcome);
  });

  it('finds a position that names itself', () => {
    expect(resolveReference(directoryOf([{ id: 'self', title: 'Me' }]), 'Me', 'Service')).toEqual(found('self'));
  });

  it('never takes one id for another that differs only in case', () => {
    const both = directoryOf([{ id: 'CEO' }, { id: 'ceo' }]);
    expect(resolveReference(both, 'ceo')).toEqual(found('ceo'));
    expect(resolveReference(both, 'CEO')).toEqual(found('CEO'));
    expect(resolveReference(both, 'Ceo')).toEqual({ kind: 'ambiguous', candidates: ['CEO', 'ceo'] });
  });

  it('withholds a name, but not an id, while a file is broken', () => {
    const torn = directoryOf([{ id: 'lead' }], ['torn']);
    expect(resolveReference(torn, '客服主管')).toEqual({ kind: 'withheld' });
    expect(resolveReference(torn, 'Front Lead')).toEqual({ kind: 'withheld' });
    expect(resolveReference(torn, 'no-such-id')).toEqual({ kind: 'unknown' });
    expect(resolveReference(torn, 'torn')).toEqual(found('torn'));
  });

  it('finds every position by its id, whatever the others are called', () => {
    const name = fc.string({ minLength: 1, maxLength: 4, unit: fc.constantFrom('a', 'B', '1', '客', '-') });
    const fields = fc.record({ id: name, title: name, code: name, aliases: fc.array(name, { maxLength: 2 }) });
    fc.assert(
      fc.property(fc.uniqueArray(fields, { selector: ({ id }) => id, minLength: 1, maxLength: 8 }), (positions) => {
        const directory = directoryOf(positions);
        for (const { id } of positions) expect(resolveReference(directory, id, 'Service')).toEqual(found(id));
      }),
    );
  });

  it('gives only candidates that have the name', () => {
    const name = fc.string({ minLength: 1, maxLength: 3, unit: fc.constantFrom('a', 'A', 'ａ', ' ') });
    const fields = fc.record({ id: name, title: name });
    fc.assert(
      fc.property(fc.uniqueArray(fields, { selector: ({ id }) => id, maxLength: 6 }), name, (positions, written) => {
        const outcome = resolveReference(directoryOf(positions), written, 'Service');
        const fold = (text: string) => text.normalize('NFKC').toLowerCase().replace(/\s+/gu, '');
        const bears = (id: string) =>
          positions.some((each) => each.id === id && [each.id, each.title].map(fold).includes(fold(written)));
        if (outcome.kind === 'found') expect(bears(outcome.id)).toBe(true);
        if (outcome.kind === 'ambiguous') expect(outcome.candidates.every(bears)).toBe(true);
        if (outcome.kind === 'unknown') {
          expect(positions.flatMap(({ id, title }) => [id, title]).map(fold)).not.toContain(fold(written));
        }
      }),
    );
  });
});

describe('suggestNames', () => {
  const directory = directoryOf([
    { id: 'manager', title: '客服部经理' },
    { id: 'supervisor', title: '客服主管' },
    { id: 'agency-lead', title: '中介组长' },
    { id: 'agency-agent', title: '中介业务员' },
    { id: 'guide', title: '解说员' },
  ]);
  it.each([
    ['客户主管', '客服主管', 'supervisor'],
    ['客服经理', '客服部经理', 'manager'],
    ['中介员', '中介业务员', 'agency-agent'],
    ['客服部主管', '客服主管', 'supervisor'],
    ['agency-agnet', 'agency-agent', 'agency-agent'],
  ])('%s may mean %s', (written, name, id) => {
    expect(suggestNames(directory, written)[0]).toBe(name);
    expect(suggestIds(directory, written)[0]).toBe(id);
  });
  it('looks into a name once', () => {
    const before = directory.budget.left;
    const first = suggestNames(directory, '客服副主管', 'Service');
    const spent = before - directory.budget.left;
    expect(spent).toBeGreaterThan(0);
    expect(suggestNames(directory, '客服副主管', 'Service')).toEqual(first);
    expect(suggestIds(directory, '客服副主管', 'Service')).toEqual(['supervisor']);
    expect(before - directory.budget.left).toBe(spent);
  });

  it('says which of several that share a name', () => {
    const shared = directoryOf([
      { id: 'a', title: '业务经理', department: '销售部' },
      { id: 'b', title: '业务经理', department: '采购部' },
    ]);
    expect(suggestNames(shared, '业务经里', '行政部')).toEqual(['a', 'b']);
    expect(suggestNames(shared, '业务经里', '采购部')).toEqual(['业务经理']);
    expect(suggestIds(shared, '业务经里', '采购部')).toEqual(['b']);
  });

  it('offers nothing for a name like no other', () => {
    expect(suggestNames(directory, '董事会秘书处')).toEqual([]);
  });
});
