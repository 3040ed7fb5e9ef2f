import { describe, expect, it } from 'vitest';
import type { Note } from '../../src/findings/note.ts';
import { chooseLanguage } from '../../src/languages/index.ts';
import type { Language } from '../../src/languages/language.ts';
import type { HandbookLanguage } from '../../src/model/config.ts';
import { codes, notes, samples } from '../support/finding-samples.ts';
import { both, chinese, helpOf, messageOf, noteOf } from '../support/phrase.ts';

/** Messages, helps and notes for every sample. */
function sentencesOf(language: Language): { messages: string[]; helps: string[]; notes: string[] } {
  const told = codes.flatMap((code) => samples[code].map((facts) => [code, facts] as const));
  return {
    messages: told.map(([code, facts]) => messageOf(language, code, facts)),
    helps: told.flatMap(([code, facts]) => helpOf(language, code, facts) ?? []),
    notes: (Object.keys(notes) as Note[]).map((note) => noteOf(language, note)),
  };
}

/** Every text in a catalogue of labels, its functions called with plain facts. */
function labelsOf({ report, explain, chart, handbook, tables }: Language): string[] {
  const counts = { errors: 3, warnings: 1, positions: 8, procedures: 4, milliseconds: 120 };
  const called = [
    report.tally(counts),
    report.tally({ ...counts, errors: 0, warnings: 0 }),
    report.moreEdges(9990),
    ...(['error', 'warning', 'off'] as const).map((level) => explain.level(level)),
    chart.span(1),
    chart.hidden(12),
    chart.reportsInCycle('1'),
    chart.unknownSuperior('1'),
    handbook.quantity(3, undefined),
    handbook.defaultTitle([]),
    ...handbook.aside,
    ...Object.values(handbook.parts),
    ...Object.values(handbook.fields),
    ...Object.values(tables).flatMap(plainValues),
  ];
  return [...called, ...[report, explain, chart, handbook].flatMap(plainValues)];
}
function plainValues(labels: object): string[] {
  return Object.values(labels).filter((value): value is string => typeof value === 'string');
}

const withoutQuoted = (text: string) => text.replace(/`[^`]*`/g, '');
const han = /\p{Script=Han}/u;
/** Names that have no other form in Chinese. */
const latin = /(?!(?:KPI|PDF|root|FLSA|YAML|UTF|GBK|MiB|KiB|GB|Markdown|ms)\b)\b[A-Za-z]{2,}/;

describe.each(both)('$name', (language) => {
  const { messages, helps, notes: noteTexts } = sentencesOf(language);
  const explained = Object.values(language.explanations).flatMap(({ what, why, fix }) => [what, why, fix]);

  it('phrases and explains every code, and no other', () => {
    expect(Object.keys(language.findings).sort()).toEqual([...codes].sort());
    expect(Object.keys(language.explanations).sort()).toEqual([...codes].sort());
    expect(codes.length).toBeGreaterThan(50);
  });

  it('has no empty or half-filled sentence', () => {
    for (const text of [...messages, ...helps, ...noteTexts, ...explained, ...labelsOf(language)]) {
      expect(text).toMatch(/\S/);
      expect(text).not.toMatch(/undefined|\[object|NaN|null,| {2}|\n/);
      expect(text.split('`').length % 2, text).toBe(1);
    }
  });

  it('writes messages and help without a full stop', () => {
    for (const text of [...messages, ...helps, ...noteTexts]) {
      expect(text).not.toMatch(/[.。!！,，;；:：\s]$/);
      expect(text).toBe(text.trim());
    }
    for (const text of explained) expect(text).toMatch(language.name === 'en' ? /\.$/ : /。$/);
  });

  it('helps with everything but a format of somebody else', () => {
    for (const code of codes) {
      for (const facts of samples[code]) {
        if ('format' in facts && facts.format === 'uri') continue;
        expect(helpOf(language, code, facts), code).toMatch(/\S/);
      }
    }
  });

  it('keeps to its own script but for what it quotes', () => {
    for (const text of [...messages, ...helps, ...noteTexts, ...explained, ...labelsOf(language)]) {
      expect(withoutQuoted(text)).not.toMatch(language.name === 'en' ? han : latin);
    }
    if (language.name === 'en') for (const text of explained) expect(text).not.toMatch(han);
  });

  it('begins a message with its subject', () => {
    for (const text of messages) expect(text).toMatch(language.name === 'en' ? /^[`a-z]/ : /^[`「\p{Script=Han}\d]/u);
  });

  it('labels every field', () => {
    for (const text of labelsOf(language)) expect(text).not.toBe('');
  });
});

it("uses the paper form's terms", () => {
  const { parts, fields, internal, external, number } = chinese.handbook;
  const { basic, summary, contacts, qualifications, duties } = parts;
  expect([basic, summary, contacts, qualifications, duties]).toEqual(
    '基本信息 职责综述 主要工作联系 任职资格 岗位职责'.split(' '),
  );
  expect([fields.code, fields.title, fields.department, fields.reportsTo, fields.directReports]).toEqual(
    '编号 职位名称 部门 直接上级 直接下级'.split(' '),
  );
  expect([fields.preparedOn, fields.reviewedBy, fields.education, fields.experience]).toEqual(
    '制定时间 审核 教育程度 工作经历'.split(' '),
  );
  expect([fields.abilities, fields.other, number, fields.duty, fields.kpi, internal, external]).toEqual(
    '能力要求 其他要求 序号 主要职责 主要考核指标 对内 对外'.split(' '),
  );
});

it.each<[string | undefined, Parameters<typeof chooseLanguage>[1], HandbookLanguage]>([
  [undefined, {}, 'en'],
  [undefined, { LANG: 'zh_CN.UTF-8' }, 'zh-CN'],
  [undefined, { LANG: 'zh_TW.UTF-8' }, 'zh-CN'],
  [undefined, { LANG: 'zh' }, 'zh-CN'],
  [undefined, { LANG: 'en_US.UTF-8' }, 'en'],
  [undefined, { LANG: 'de_DE.UTF-8' }, 'en'],
  [undefined, { LANG: 'zha_CN' }, 'en'],
  [undefined, { LC_ALL: 'en_US.UTF-8', LANG: 'zh_CN.UTF-8' }, 'en'],
  [undefined, { LC_ALL: '', LANG: 'zh_CN.UTF-8' }, 'zh-CN'],
  [undefined, { LC_MESSAGES: 'zh_CN.UTF-8', LANG: 'en_US.UTF-8' }, 'zh-CN'],
  [undefined, { LC_ALL: 'C', LANG: 'zh_CN.UTF-8' }, 'en'],
  [undefined, { LC_ALL: 'C.UTF-8', LANGUAGE: 'zh_CN' }, 'en'],
  [undefined, { LANG: 'en_US.UTF-8', LANGUAGE: 'zh_CN:en' }, 'zh-CN'],
  [undefined, { LANG: 'zh_CN.UTF-8', LANGUAGE: 'de:en:zh' }, 'en'],
  ['en', { LANG: 'zh_CN.UTF-8' }, 'en'],
  ['zh-CN', {}, 'zh-CN'],
  ['zh', {}, 'zh-CN'],
])('chooses by --lang %s and %j: %s', (wanted, env, language) => {
  expect(chooseLanguage(wanted, env)).toBe(language);
});
