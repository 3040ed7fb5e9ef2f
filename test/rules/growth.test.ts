import { describe, expect, it } from 'vitest';
import { optionalRules } from '../../src/rules/optional.ts';
import { findRequirements } from '../../src/rules/personal/find-requirements.ts';
import { groupSimilar } from '../../src/rules/similar/group-similar.ts';
import { bare } from '../../src/rules/similar/shingles.ts';
import { expectLinear } from '../support/processor-time.ts';
import { compileFiles, writePosition } from '../support/workspace.ts';

const head = writePosition('title: Head\ndepartment: Service\nreportsTo: null');

const words = ['受理', '投诉', '登记', '业主', '回访', '当天', 'count', 'stock', 'report', 'daily', 'é', '𠮷', '7'];

describe('an ignored finding', () => {
  it('takes time in proportion, with many comments, findings or lines', () => {
    const wrong = '{ duty: receives, kpi: x, functions: [] }';
    const shapes: readonly ((size: number) => string)[] = [
      (size) => '# jd-ignore org/spam: no\n'.repeat(size),
      (size) => `${'# jd-ignore org/span: no\n'.repeat(size)}${'\n'.repeat(size)}`,
      (size) => `summary: |\n${'  # jd-ignore org/span: no\n'.repeat(size)}`,
      (size) => `aliases: [${'“a”, # jd-ignore text/quotes: meant\n'.repeat(size)}]\n`,
      (size) => `x-${wrong.length}: ${' '.repeat(20 * size)}a # jd-ignore org/span ${' '.repeat(20 * size)}b\n`,
    ];
    for (const [nth, write] of shapes.entries()) {
      const check = (text: string) => compileFiles({ 'positions/head.yaml': `${head}${text}` }).summary.ignored;
      expectLinear(write, check, 2400, { about: `${nth}` });
    }
    const prose = (size: number) =>
      `# A\n\n${' '.repeat(3)}a\n${' '.repeat(size)}${'<!-- jd-ignore a: b -->'.repeat(size / 23)}`;
    const read = (text: string) =>
      compileFiles({ 'positions/head.yaml': head, 'chapters/a.md': text }).diagnostics.length;
    for (const write of [prose, (size: number) => `jd-ignore\n\n${'<!--'.repeat(size / 4)}`])
      expectLinear(write, read, 16_000);
  });
});

describe('the rules that are off', () => {
  it('cost what the files do', () => {
    const on = `rules:\n${optionalRules.map(({ code }) => `  ${code}: warning\n`).join('')}`;
    const prepare = (size: number) => ({
      'jd.config.yaml': `departments:\n  - name: D\n    functions:\n${Array.from({ length: size }, (_, at) => `      - Function ${at}\n`).join('')}${on}`,
      ...Object.fromEntries(
        Array.from({ length: size }, (_, at) => [
          `positions/p${at}.yaml`,
          `title: T${at}\ndepartment: D\nreportsTo: ${at === 0 ? 'null' : `p${(at - 1) >> 1}`}\nqualifications: { other: ${at}岁以下 }\nduties:\n  - { duty: 负责业主的投诉, kpi: { name: 及时率, target: ${at} }, functions: [Function ${at}, Functoin ${at}] }\n  - { duty: 完成交办的其他工作, kpi: 及时 }\n`,
        ]),
      ),
    });
    const { diagnostics } = expectLinear(prepare, compileFiles, 240);
    const count = (code: string) => diagnostics.filter((each) => each.code === code).length;
    // What all forms have in common is one finding.
    expect([count('org/similar-duties'), count('org/kpi-defined-twice')]).toEqual([2, 1]);
    expect(count('org/unknown-function')).toBe(240);
  });
});

describe('what a sentence asks of a person', () => {
  it.each<[string, string]>([
    ['that all match', '35岁以下不限女性优先'],
    ['without an end', '年龄2'],
    ['of digits', '1234567890'],
    ['of spaces', ' '],
    ['in English', 'under young 30 years must be '],
  ])('costs what a sentence is long: %s', (_, piece) => {
    expectLinear(
      (size) => piece.repeat(size),
      (text) => [...findRequirements(text)].map(({ ground }) => ground),
      3_000,
    );
  });
});

describe('similar texts', () => {
  it.each<[string, (at: number, size: number) => string]>([
    ['all nearly the same', (at) => `处理第 ${at} 类业主的投诉并做好回访记录，当天上报`],
    ['just not the same', (at) => `${'受理业主投诉'.repeat(2)}${at.toString(36).repeat(6)}`],
    [
      'of common words',
      (at) => `${words[at % 13]}${words[(at * 7) % 11]}${words[(at * 5) % 9]}${words[(at >> 3) % 13]}${at}`,
    ],
  ])('cost what they are long: %s', (_, write) => {
    const prepare = (size: number) => Array.from({ length: size }, (_, at) => bare(write(at, size)));
    expectLinear(prepare, (texts) => groupSimilar(texts, 80), 4_000);
  });

  it('cost what they are long: few, but long', () => {
    const prepare = (size: number) =>
      Array.from({ length: 4 }, (_, nth) => Array.from({ length: size }, (_, at) => `${at * (nth + 3)}`).join(''));
    expectLinear(prepare, (texts) => groupSimilar(texts, 80), 8_000);
  });
});
