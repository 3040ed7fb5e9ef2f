import { describe, expect, it } from 'vitest';
import { config, type Fields, listFaults, position, procedure } from '../support/shape-fields.ts';

const fixesOf = (fields: Fields) => position(fields).findings.map(({ fix = [] }) => fix);
const write = (path: readonly (string | number)[], text: string) => [
  { change: 'write', at: { file: 'p.yaml', path, aim: 'key' }, text },
];

describe('a misspelt key is written anew', () => {
  it.each<[string, Fields, (string | number)[], string]>([
    ['at the root', { reportTo: 'a' }, ['reportTo'], 'reportsTo'],
    ['in a list', { duties: [{ duty: 'a', kpis: 'b' }] }, ['duties', 0, 'kpis'], 'kpi'],
    ['in a group of duties', { dutyGroups: [{ group: 'a', 占比: 30 }] }, ['dutyGroups', 0, '占比'], 'share'],
    ['of the groups', { 职责分组: [{ group: 'a' }] }, ['职责分组'], 'dutyGroups'],
    ['in Chinese', { 直接上级: 'a' }, ['直接上级'], 'reportsTo'],
  ])('%s', (_, fields, path, text) => expect(fixesOf(fields)).toEqual([write(path, text)]));

  it.each<[string, Fields]>([
    ['the right one is there as well', { reportsTo: 'a', reportTo: 'b' }],
    ['another one may mean the same', { reportTo: 'a', 'reports-to': 'b' }],
    ['it belongs elsewhere', { education: 'a degree' }],
    ['it resembles none', { zzzzzz: 'a' }],
    ['it may be the beginning of a sentence', { summary: [{ grup: 'a' }] }],
  ])('but not where %s', (_, fields) => expect(fixesOf(fields).flat()).toEqual([]));

  it('but not where it is spelt right and forbidden here', () => {
    const [finding] = procedure({ kind: 'cases', items: ['a'] }).findings;
    expect(finding?.facts).toMatchObject({ key: 'items', suggestions: ['cases'] });
    expect(finding?.facts).toHaveProperty('known', expect.not.arrayContaining(['items']));
    expect(finding).not.toHaveProperty('fix');
  });
});

describe('a sentence with a colon is quoted', () => {
  it('where nothing else is in its entry, and it is no key of anything', () => {
    expect(fixesOf({ summary: [{ 注意: '安全' }] })).toEqual([
      [{ change: 'quote', at: { file: 'p.yaml', path: ['summary', 0] } }],
    ]);
    for (const summary of [{ 注意: '安全', 小心: '火' }, { 'x-note': 'a' }, { 'X-Note': 'a' }, { education: 'a' }])
      expect(fixesOf({ summary: [summary] }).flat()).toEqual([]);
    expect(fixesOf({ career: { 注意: '安全' } }).flat()).toEqual([]);
  });

  it('and nothing is missing in it, as it is in an empty entry', () => {
    expect(listFaults(position({ summary: [{ 注意: '安全' }] }))).toHaveLength(1);
    expect(listFaults(position({ summary: [{}] })).map(([code]) => code)).toContain('schema/required');
  });
});

describe('a word that is none of those allowed is respelt', () => {
  const respell = (path: readonly (string | number)[], value: string) => [
    { change: 'respell', at: { file: 'jd.config.yaml', path }, value },
  ];
  it.each<[string, Fields, unknown]>([
    ['one of an enum', { theme: { paper: 'a4' } }, respell(['theme', 'paper'], 'A4')],
    ['a language', { handbook: { language: 'en_GB' } }, respell(['handbook', 'language'], 'en-GB')],
    ['a level', { rules: { 'org/span': 'warn' } }, respell(['rules', 'org/span'], 'warning')],
    ['no level', { rules: { 'org/span': 'w' } }, undefined],
    ['no language', { handbook: { language: 'Klingonese' } }, undefined],
  ])('%s', (_, fields, fix) => expect(config(fields).findings.map((finding) => finding.fix)).toEqual([fix]));
});

it('a level in brackets is written without them, and no other list that is too short', () => {
  const at = { file: 'jd.config.yaml', path: ['rules', 'org/span'] };
  expect(config({ rules: { 'org/span': ['error'] } }).findings).toMatchObject([
    { facts: { instead: 'org/span: error' }, fix: [{ change: 'rewrite', at, text: 'error' }] },
  ]);
  for (const fields of [{ rules: { 'org/span': [] } }, { output: { formats: [] } }] as const)
    for (const { facts, fix } of config(fields).findings)
      expect([facts, fix]).toEqual([expect.not.objectContaining({ instead: expect.anything() }), undefined]);
});
