import { describe, expect, it } from 'vitest';
import { hasTarget } from '../../src/org/figures/kpis.ts';
import { optionalRules } from '../../src/rules/optional.ts';
import { compileFiles } from '../support/workspace.ts';

describe('the rules that are off', () => {
  it('are checked under their own code, and only if they are switched on', () => {
    expect(optionalRules.map(({ code, level }) => [code, level])).toEqual(
      optionalRules.map(({ code }) => [code, 'off']),
    );
    const form = (at: number) =>
      `title: T${at}\ndepartment: D\nreportsTo: ${at === 0 ? 'null' : 'p0'}\nqualifications: { other: 35岁以下 }\nduties:\n${Array.from({ length: 9 }, () => '  - { duty: 负责投诉, kpi: { name: 时限, target: 1 } }\n').join('')}kpis: [满意度, { name: 时限, target: 2 }]\n`;
    const departments = 'departments:\n  - { name: D, functions: [a, b] }\n';
    const files = {
      'positions/p0.yaml': form(0),
      'positions/p1.yaml': form(1).replace('负责投诉,', '负责投诉, functions: a,').replaceAll('35岁', '45岁'),
    };
    const shared = {
      ...files,
      'positions/p0.yaml': files['positions/p1.yaml'].replace('T1', 'T0').replace('reportsTo: p0', 'reportsTo: null'),
    };
    const on = `rules:\n${optionalRules.map(({ code }) => `  ${code}: warning\n`).join('')}`;
    const codesOf = (config: string, given: Record<string, string>) =>
      new Set(compileFiles({ ...given, 'jd.config.yaml': departments + config }).diagnostics.map(({ code }) => code));
    const all = [...codesOf(on, files), ...codesOf(on, shared)];
    expect(optionalRules.map(({ code }) => code).filter((code) => !all.includes(code))).toEqual([]);
    expect(optionalRules.filter(({ code }) => codesOf('', shared).has(code))).toEqual([]);
  });
});

it.each<[boolean, string[]]>([
  [
    true,
    [
      '接通率≥98%',
      '每月一次',
      '三天内办结',
      '无投诉',
      '百分之百',
      '零差错',
      '不超过两次',
      'no complaints',
      'All calls answered',
      'Twice a week',
    ],
  ],
  [
    false,
    [
      '及时性',
      '一致性',
      '工作纪律和成果',
      '员工素养的提高',
      '有无差错',
      '是否提高',
      'Accuracy',
      'Noise level',
      'Stone quality',
    ],
  ],
])('a phrase with a target: %s', (has, phrases) => {
  for (const phrase of phrases) expect(hasTarget(phrase), phrase).toBe(has);
});
