import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/findings/finding.ts';
import { shapePosition } from '../../src/schema/index.ts';
import { type Fields, factsOf, position } from '../support/shape-fields.ts';

describe('keys in a wrong place', () => {
  const homeOf = (shaped: { readonly findings: readonly Finding[] }) => {
    const { suggestions, home } = factsOf<'schema/unknown-key'>(shaped);
    return [suggestions, home?.under, home?.key];
  };

  it.each<[string, Fields, string, string]>([
    ['a group’s key at the root', { education: 'a degree' }, 'qualifications', 'education'],
    ['the form’s word for it', { 学历: '本科' }, 'qualifications', 'education'],
    ['an entry’s key at the root', { kpi: '完成率' }, 'duties', 'kpi'],
    ['a deeper group’s key', { duties: [{ duty: '接待', 权重: 20 }] }, 'duties.kpi', 'weight'],
    ['a key of the root in a group', { contacts: { headcount: 2 } }, '', 'headcount'],
  ])('%s', (_, fields, under, key) => expect(homeOf(position(fields))).toEqual([[], under, key]));

  it('a key that several places take is left to the reader', () => {
    expect(homeOf(position({ share: 40 }))).toEqual([[], undefined, undefined]);
    expect(homeOf(position({ date: '2024-06-01' }))).toEqual([[], undefined, undefined]);
  });

  it('a required key that is indented too far isn’t called missing', () => {
    const { findings } = shapePosition('p', 'p', { title: 't', contacts: { department: 'd' } });
    expect(findings.map(({ code }) => code)).toEqual(['schema/unknown-key']);
  });

  it.each<[string, Fields, boolean | undefined]>([
    ['an entry that may be text', { summary: [{ 注意: '安全' }] }, true],
    ['one with a key that is known', { summary: [{ group: 'a', item: 'b' }] }, undefined],
    ['one that may not', { duties: [{ 注意: '安全' }] }, undefined],
  ])('%s', (_, fields, expected) => {
    expect(factsOf<'schema/unknown-key'>(position(fields)).perhapsText).toBe(expected);
  });
});

describe('the form’s words lead to their keys', () => {
  it.each([
    ['岗位名称', 'title'],
    ['部门', 'department'],
    ['上级', 'reportsTo'],
    ['直属上级', 'reportsTo'],
    ['直接下级', 'directReports'],
    ['岗位职责', 'duties'],
    ['职责综述', 'summary'],
    ['任职资格', 'qualifications'],
    ['主要工作联系', 'contacts'],
    ['岗位编号', 'code'],
    ['manager', 'reportsTo'],
    ['report', 'reportsTo'],
    ['reports_to', 'reportsTo'],
    ['head count', 'headcount'],
    ['responsibilities', 'duties'],
    ['12、直接上级', 'reportsTo'],
    ['二十一、直接上级', 'reportsTo'],
    ['VIII. Responsibilities', 'duties'],
    ['直接上级（本公司）', 'reportsTo'],
  ])('%s: %s', (key, expected) => {
    const [finding] = position({ [key]: 'a' }).findings;
    const { suggestions = [] } = (finding?.facts ?? {}) as { readonly suggestions?: readonly string[] };
    expect(suggestions[0]).toBe(expected);
  });
});
