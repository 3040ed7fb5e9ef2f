import { describe, expect, it } from 'vitest';
import type { Code, FactsByCode } from '../../src/findings/finding.ts';
import type { Reading } from '../../src/findings/meant.ts';
import type { FactsByNote, Note } from '../../src/findings/note.ts';
import { chooseLanguage, languages } from '../../src/languages/index.ts';
import type { Language, Phrase } from '../../src/languages/language.ts';
import { chain, grouped, kibibytes, name } from '../../src/languages/quote.ts';
import type { HandbookLanguage } from '../../src/model/config.ts';

const [english, chinese] = await Promise.all([languages.en(), languages['zh-CN']()]);
const both = [english, chinese];

const meant = { name: 'm0', title: '经理', department: '销售部' };
const read = (reading: Reading) => ({ key: 'reportsTo', name: '销售部经理', suggestions: ['m0'], reading });
const unknown = [
  { key: 'reportsTo', name: '无', suggestions: [] },
  { key: 'dottedLineTo', name: '/', suggestions: [] },
  { key: 'appliesTo', name: '全体员工', suggestions: [] },
  { key: 'directReports', name: '客服专员、客服文员', suggestions: [] },
  { key: 'reportsTo', name: '客服主管、客服经理', suggestions: ['客服主管'] },
  { key: 'cases[1].steps[2].escalateTo', name: 'lead, head', suggestions: [] },
  { key: 'reportsTo', name: '客户主管', suggestions: ['客服主管'] },
  { key: 'career.promotion', name: '客户主管', suggestions: ['客服主管', '客服经理', '客户经理', '客户专员'] },
  { key: 'cases[1].steps[2].by', name: 'nobody', suggestions: [] },
  { key: 'reportsTo', name: '9000', suggestions: ['00009000'] },
  { key: 'reportsTo', name: 'M\u0430nager', suggestions: ['Manager'] },
  ...(['place', 'person', 'several', 'file'] as const).flatMap((kind) =>
    [[meant], [meant, { name: '客服主管' }]].map((positions) => read({ kind, positions })),
  ),
  read({ kind: 'remark', positions: [{ name: '客服主管' }], rest: '代' }),
  read({ kind: 'department', positions: [meant], rest: '' }),
  read({ kind: 'department', positions: [meant], rest: '总监' }),
];
const shares = [
  { sum: 105, given: 2, of: 2 },
  { sum: 66.60000000000001, given: 3, of: 3 },
  { sum: 30, given: 1, of: 4 },
  { sum: 1, given: 2, of: 2 },
];
const problems = [
  ...'BAD_INDENT BAD_SCALAR_START BAD_DQ_ESCAPE BLOCK_AS_IMPLICIT_KEY BLOCK_HEADER BLOCK_IN_FLOW COMPLEX_KEY'.split(
    ' ',
  ),
  ...'EMPTY_KEY EXPLICIT_KEY FOLDED_DASH FULLWIDTH_COLON IMPOSSIBLE KEY_OVER_1024_CHARS MISPLACED_DASH'.split(' '),
  ...'MISSING_CHAR MISSING_COLON MISSING_COMMA MULTILINE_IMPLICIT_KEY NESTED_MAPPING NON_STRING_KEY'.split(' '),
  ...'RESOURCE_EXHAUSTION SPACE_AFTER_COLON SPACE_AFTER_DASH SPACE_BEFORE_COMMENT TAB_AS_INDENT'.split(' '),
  ...'TRAILING_TEXT UNCLOSED_BRACKET UNCLOSED_QUOTE UNCLOSED_SINGLE_QUOTE UNEXPECTED_TOKEN'.split(' '),
];

/** The type makes it complete: every code has samples. */
const samples: { readonly [C in Code]: readonly FactsByCode[C][] } = {
  'file/unreadable': [{ reason: 'EACCES' }, { reason: 'ENOENT' }, { reason: 'EBUSY' }, { reason: 'EWHATEVER' }],
  'file/not-regular': [{ kind: 'link' }, { kind: 'folder' }, { kind: 'device' }, { kind: 'socket' }],
  'file/too-large': [{ bytes: 1_048_577, limit: 1_048_576 }],
  'file/not-utf8': [{ offset: 0 }],
  'file/control-character': [
    { character: 'U+001B', escaped: false },
    { character: 'U+000D', escaped: false },
    { character: 'U+0000', escaped: true },
  ],
  'file/unread': [
    { looks: 'config', why: 'ending', to: 'jd.config.yaml', taken: false, more: 0 },
    { looks: 'config', why: 'document', to: 'jd.config.yaml', taken: false, more: 0 },
    { looks: 'config', why: 'ending', to: 'jd.config.yaml', taken: true, more: 0 },
    { looks: 'position', why: 'ending', to: 'positions/客服.yaml', taken: false, more: 0 },
    { looks: 'position', why: 'ending', to: 'positions/客服.yaml', taken: false, more: 12 },
    { looks: 'position', why: 'document', to: 'positions/客服.yaml', taken: false, more: 1 },
    { looks: 'procedure', why: 'document', to: 'procedures/投诉.yaml', taken: false, more: 0 },
    { looks: 'chapter', why: 'depth', to: 'chapters/a.md', taken: false, more: 0 },
    { looks: 'chapter', why: 'document', to: 'chapters/a.md', taken: false, more: 0 },
    { looks: 'chapter', why: 'folder', to: 'chapters/a.md', taken: false, more: 7 },
    { looks: 'template', why: 'folder', to: 'templates/html/x.hbs', taken: false, more: 0 },
  ],
  'file/empty': [{}],
  'yaml/syntax': problems.map((problem) => ({ problem, detail: 'Unexpected token' })),
  'yaml/duplicate-key': [{ key: 'title' }],
  'yaml/too-deep': [{ limit: 64 }],
  'yaml/alias': [{ text: '*name' }, { text: '&name' }, { text: '**Leads**' }],
  'yaml/tag': [{ text: '!!str' }],
  'yaml/directive': [{ text: '%YAML 1.1' }],
  'yaml/merge-key': [{}],
  'yaml/multiple-documents': [{}],
  'yaml/reserved-key': [{ key: '__proto__' }],
  'yaml/cut-text': [
    { cut: '#1201', instead: "location: '大厦 #1201'" },
    { cut: '#2', instead: '' },
  ],
  'yaml/folded-list': [{ mark: '•', instead: '- 接待' }],
  'chapter/front-matter': [{}],
  'chapter/html': ['<div>', '<br>', '<b>', '<i>', '<img src="a.png">', '<a href="b">', '<hr/>', '<table>'].map(
    (written) => ({ written }),
  ),
  'chapter/link': [
    { written: '#tabel', suggestions: ['#table'] },
    { written: 'glossary.md', suggestions: [] },
  ],
  'chapter/limit': (['depth', 'cells', 'links', 'pictures'] as const).map((limit) => ({ limit })),
  'chapter/image': (['inline', 'remote', 'outside', 'missing', 'kind', 'too-large', 'pixels'] as const).map(
    (trouble) => ({
      written: 'pictures/plan.png',
      trouble,
    }),
  ),
  'schema/required': [
    { name: '', key: 'title' },
    { name: 'duties[2]', key: 'duty' },
  ],
  'schema/unknown-key': [
    { name: '', key: 'titel', suggestions: ['title'], known: ['title'] },
    { name: 'summary[2]', key: '注意', suggestions: [], known: ['group', 'items'] },
    { name: 'contacts', key: '外联', suggestions: [], known: ['internal', 'external'] },
    { name: '', key: 'color', suggestions: [], known: Array.from({ length: 30 }, (_, at) => `key${at}`) },
    { name: '', key: 'color', suggestions: [], known: [] },
    { name: 'summary[2]', key: '注意', suggestions: [], known: ['group', 'items'], perhapsText: true },
    { name: '', key: 'education', suggestions: [], known: [], home: { under: 'qualifications', key: 'education' } },
    { name: 'duties[1]', key: '权重', suggestions: [], known: [], home: { under: 'duties.kpi', key: 'weight' } },
    { name: 'contacts', key: 'headcount', suggestions: [], known: [], home: { under: '', key: 'headcount' } },
    { name: 'rules', key: 'yaml/alias', suggestions: [], known: ['org/span'] },
    { name: 'rules.org/x[2]', key: 'max', suggestions: [], known: [], instead: 'org/x: warning' },
    { name: 'rules.org/span[2]', key: 'limit', suggestions: [], known: ['max'] },
  ],
  'schema/type': [
    { name: 'code', expected: ['string'], actual: 'number', written: '007' },
    { name: 'aliases[2]', expected: ['string'], actual: 'number', written: '007' },
    { name: 'title', expected: ['string'], actual: 'boolean', written: 'true' },
    { name: 'title', expected: ['string'], actual: 'null', written: '' },
    { name: 'title', expected: ['string'], actual: 'list', written: '[…]' },
    { name: 'title', expected: ['string'], actual: 'map', written: '{…}' },
    { name: 'effective', expected: ['string'], actual: 'number', written: '20240601' },
    { name: 'reportsTo', expected: ['string', 'null'], actual: 'list', written: '[…]' },
    { name: 'contacts.internal.share', expected: ['number'], actual: 'string', written: '30%' },
    { name: 'contacts.internal.share', expected: ['number'], actual: 'string', written: '三成' },
    { name: 'headcount', expected: ['integer'], actual: 'number', written: '2.5' },
    { name: 'headcount', expected: ['integer'], actual: 'boolean', written: 'true' },
    { name: 'duties[1].essential', expected: ['boolean'], actual: 'string', written: 'yes' },
    { name: 'duties', expected: ['list'], actual: 'string', written: '接待' },
    { name: 'duties', expected: ['list'], actual: 'map', written: '{…}' },
    { name: 'contacts', expected: ['map'], actual: 'string', written: '接待' },
    { name: 'contacts', expected: ['map'], actual: 'list', written: '[…]' },
    { name: '', expected: ['map'], actual: 'string', written: '客服部' },
    { name: 'external[1]', expected: ['map'], actual: 'string', written: 'board' },
    { name: 'contacts.internal', expected: ['map'], actual: 'string', written: '各部门' },
    { name: 'reviewBy', expected: ['string'], actual: 'number', written: '2024' },
    { name: 'rules.org/span', expected: ['string', 'list'], actual: 'boolean', written: 'false' },
    { name: 'duties[1].kpi', expected: ['string', 'map', 'list'], actual: 'number', written: '5' },
    { name: 'title', expected: ['unheard-of'], actual: 'string', written: 'x' },
  ],
  'schema/enum': [
    { name: 'kind', allowed: ['rules', 'stages', 'cases'], written: 'rule', suggestions: ['rules'] },
    { name: 'kind', allowed: ['rules', 'stages', 'cases'], written: '守则', suggestions: [] },
    { name: 'theme.paper', allowed: ['A4', 'A5', 'A3', 'Letter', 'Legal'], written: 'B5', suggestions: [] },
  ],
  'schema/pattern': [
    ...['id', 'not-blank', 'colour', 'own-key', 'file-name', '^a+$'].map((pattern) => ({
      name: 'id',
      written: '客服 主管',
      pattern,
    })),
    { name: 'id', written: 'Front Desk', pattern: 'file-name', suggestion: 'front-desk.yml' },
  ],
  'schema/format': [
    { name: 'effective', format: 'date', written: '2024年6月1日' },
    { name: 'effective', format: 'date', written: '2024-02-30' },
    { name: 'effective', format: 'date', written: '明年' },
    { name: 'x', format: 'uri', written: '明年' },
  ],
  'schema/min-length': [
    { name: 'title', limit: 1 },
    { name: 'title', limit: 3 },
  ],
  'schema/max-length': [
    { name: 'title', limit: 200 },
    { name: 'summary', limit: 20_000 },
  ],
  'schema/minimum': [{ name: 'headcount', limit: 0, written: '-1' }],
  'schema/maximum': [{ name: 'contacts.internal.share', limit: 100, written: '120' }],
  'schema/min-items': [
    { name: 'items', limit: 1 },
    { name: 'rules.org/span', limit: 2 },
    { name: 'rules.org/span', limit: 2, instead: 'org/span: warning' },
  ],
  'schema/max-items': [{ name: 'rules.org/span', limit: 2 }],
  'schema/unique-items': [{ name: 'aliases', written: '前台' }],
  'config/glob': [{ glob: '../*.yaml' }, { glob: '!x' }],
  'config/code-pattern': [
    { pattern: '(', reason: 'error parsing regexp: missing closing ): `(`' },
    { pattern: '(?=a)', reason: 'error parsing regexp: invalid or unsupported Perl syntax: `(?=`' },
  ],
  'config/duplicate-department': [{ name: '客服部' }],
  'config/unknown-parent': [
    { name: '客户部', suggestions: ['客服部'] },
    { name: '客户部', suggestions: [] },
  ],
  'config/department-cycle': [{ path: ['客服部', '前台', '客服部'] }, { path: ['客服部', '客服部'] }],
  'config/duplicate-external': [{ id: 'general-manager' }],
  'org/duplicate-id': [
    { id: 'ceo', other: 'ceo', outside: false },
    { id: 'ceo', other: 'CEO', outside: true },
  ],
  'org/duplicate-code': [
    { code: '客-001', other: '客-001' },
    { code: '客-００１', other: '客-001' },
  ],
  'org/unknown-position': unknown,
  'org/unknown-department': [
    { name: '客户部', suggestions: ['客服部'] },
    { name: '客户部', suggestions: [] },
  ],
  'org/department-spelling': [
    { name: '客服 部', other: '客服部', kind: 'spelling' },
    { name: 'service\u200b', other: 'Service', kind: 'spelling' },
    { name: '客服', other: '客服部', kind: 'slip' },
  ],
  'org/unknown-superior': unknown,
  'org/unknown-report': unknown,
  'org/ambiguous-reference': [
    { key: 'reportsTo', name: '组长', candidates: ['a', 'b'] },
    { key: 'reportsTo', name: '组长', candidates: ['a', 'b', 'c', 'd', 'e'] },
  ],
  'org/reporting-cycle': [
    { path: ['a', 'a'] },
    { path: ['a', 'b', 'a'] },
    { path: [...Array.from({ length: 30 }, (_, at) => `p${at}`), 'p0'] },
  ],
  'org/undeclared-report': [{ superior: '客服经理', report: '客服主管', id: 'lead' }],
  'org/misdeclared-report': [
    { superior: '客服经理', report: '客服主管', actual: '总经理', case: 'elsewhere' },
    { superior: '客服经理', report: '客服主管', actual: '', case: 'nowhere' },
    { superior: '客服经理', report: '客服经理', actual: '', case: 'itself' },
    { superior: '客服经理', report: '总经理', actual: '', case: 'external' },
    { superior: '客服经理', report: '客服总监', actual: '', case: 'above' },
  ],
  'org/reference-by-name': [{ key: 'reportsTo', name: '客服主管', id: 'supervisor' }],
  'org/several-heads': [
    { department: '客服部', heads: ['客服经理', '客服主管'] },
    { department: '客服部', heads: ['a', 'b', 'c', 'd', 'e'] },
  ],
  'org/dotted-line': [
    { name: '客服专员', case: 'itself' },
    { name: '客服主管', case: 'superior' },
  ],
  'org/repeated-reference': [
    { key: 'dottedLineTo', name: '客服主管', other: 'lead' },
    { key: 'dottedLineTo', name: '客服主管', other: '客服主管' },
  ],
  'org/same-title': [
    { title: '客服专员', department: '客服部', positions: 3, headcount: 4, led: true },
    { title: '客服专员', department: '客服部', positions: 2, headcount: 2, led: false },
  ],
  'org/span': [{ title: '客服经理', count: 12, max: 10 }],
  'org/depth': [{ title: '解说员', depth: 8, max: 7 }],
  'form/file-name': [
    { id: 'a', stem: 'b' },
    { id: 'A', stem: 'a' },
  ],
  'form/code-pattern': [{ code: '客-7', pattern: '客-\\d{3}' }],
  'form/contact-shares': shares,
  'form/duty-shares': shares,
  'form/kpi-weights': shares,
  'form/no-superior': [{}],
  'form/duty-without-kpi': [
    { of: 'duty', number: 3, duty: '接待业主' },
    { of: 'form', duties: 8 },
    { of: 'workspace', duties: 64, forms: 10 },
  ],
  'form/missing-section': [
    ...(['summary', 'contacts', 'qualifications', 'duties'] as const).map((each) => ({ sections: [each], forms: 1 })),
    { sections: ['summary', 'contacts', 'qualifications', 'duties'], forms: 1 },
    { sections: ['contacts'], forms: 10 },
    { sections: ['summary', 'contacts'], forms: 2 },
  ],
  'form/pay-range': [{ min: 8000, max: 5000.5 }],
  'form/over-headcount': [
    { headcount: 1, incumbents: 2 },
    { headcount: 0, incumbents: 1 },
  ],
  'form/repeated-incumbent': [
    { name: '王 芳', other: '王芳' },
    { name: '王芳', other: '王芳' },
  ],
  'form/review-date': [{ reviewBy: '2024-06-01', effective: '2025-01-01' }],
  'form/approval-dates': [
    { key: 'approval', step: 'approved', date: '2024-05-01', earlier: 'prepared', earlierDate: '2024-06-01' },
  ],
  'form/revision-dates': [{ version: '1.1', date: '2023-05-01', earlier: '1.0', earlierDate: '2024-01-01' }],
  'form/duplicate-version': [
    { version: '1.0', other: '1.0' },
    { version: 'V1.0', other: 'v1.0' },
  ],
  'form/unreviewed': [{}],
  'form/overdue': [{ reviewBy: '2024-06-01', asOf: '2026-01-15' }],
  'procedure/unknown-position': unknown,
  'text/asterisks': [{ words: '宽' }],
  'text/quotes': [
    { key: 'title', name: '“客服主管”', bare: '客服主管' },
    { key: 'aliases[2]', name: '「坐席」', bare: '坐席' },
  ],
  'text/joined-names': [{ key: 'aliases', name: '坐席、接线员', parts: ['坐席', '接线员'] }],
  'procedure/escalation': [
    { by: '客服主管', to: '前台' },
    { by: '前台', to: '前台' },
  ],
  'handbook/missing-glyph': [{ characters: ['𠮷'] }, { characters: [...'\u0301👍🎉𠮷'] }],
  'template/syntax': [
    { problem: 'unclosed', written: 'each' },
    { problem: 'mismatched', written: 'each', opened: 'if' },
    { problem: 'comment', written: '{{!--' },
    { problem: 'unexpected', written: '}}' },
    { problem: 'ended', written: '' },
    { problem: 'empty', written: '' },
    { problem: 'open', written: 'h3' },
    { problem: 'rule', written: '}' },
  ],
  'template/unknown-value': [
    { name: 'titel', suggestions: ['title'], known: ['code', 'title'] },
    { name: 'x', suggestions: [], known: ['code', 'title'] },
    { name: 'title.x', suggestions: [], known: [], inside: 'title' },
    { name: '../../x', suggestions: [], known: [] },
    { name: 'caption', suggestions: [], known: ['columns'], called: 'grid' },
  ],
  'template/value-kind': [
    { name: 'parts', kind: 'list', wanted: 'text' },
    { name: 'title', kind: 'text', wanted: 'list' },
    { name: 'table', kind: 'map', wanted: 'text', called: 'grid' },
    { name: 'table', kind: 'map', wanted: 'list' },
  ],
  'template/unknown-helper': [
    { name: 'ech', suggestions: ['each'] },
    { name: 'upper', suggestions: [] },
    { name: 'steps', suggestions: [], isValue: true },
  ],
  'template/unknown-part': [
    { name: 'step', suggestions: ['steps'] },
    { name: '', suggestions: [] },
  ],
  'template/unescaped': [{ name: 'title' }],
  'template/end-tag': [{ written: '</style' }],
  'template/remote': [{ written: 'url(logo.png)' }],
  'template/unused': [
    { name: 'templates/html/postion.hbs', suggestions: ['templates/html/position.hbs'], replaces: false },
    { name: 'templates/a.css', suggestions: [], replaces: false },
    { name: 'templates/html/fields.hbs', suggestions: [], replaces: true },
  ],
  'template/lost-place': (['position', 'part', 'sheet', 'case'] as const).map((of) => ({ name: 'position', of })),
};
const codes = Object.keys(samples) as Code[];

const notes: { readonly [N in Note]: FactsByNote[N] } = {
  'first-here': { name: '客服部' },
  'spelt-here': { name: '客服部' },
  edge: { from: 'a', to: 'b' },
  'names-superior': { report: '客服主管', superior: '客服经理' },
  'names-no-superior': { report: '客服主管' },
  'also-heads': { title: '客服主管', superior: '客服经理', department: '客服部' },
  share: { share: 30 },
  candidate: { id: 'a', title: '组长' },
};

function messageOf<C extends Code>(language: Language, code: C, facts: FactsByCode[C]): string {
  return (language.findings[code] as Phrase<FactsByCode[C]>).message(facts);
}
function helpOf<C extends Code>(language: Language, code: C, facts: FactsByCode[C]): string | undefined {
  return (language.findings[code] as Phrase<FactsByCode[C]>).help?.(facts);
}
function noteOf<N extends Note>(language: Language, note: N): string {
  const phrase: (facts: FactsByNote[N]) => string = language.notes[note];
  return phrase(notes[note]);
}

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
function labelsOf({ report, explain, chart, handbook }: Language): string[] {
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
  const explained = Object.values(language.explanations).flatMap(({ what, why, mend }) => [what, why, mend]);

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

it('quotes the culprit', () => {
  const facts = { key: 'reportsTo', name: '客户主管', suggestions: ['客服主管'] };
  expect(messageOf(english, 'org/unknown-superior', facts)).toBe(
    '`reportsTo` names `客户主管`, but no position has that id, code or title',
  );
  expect(helpOf(english, 'org/unknown-superior', facts)).toBe('did you mean `客服主管`?');
  expect(messageOf(chinese, 'org/unknown-superior', facts)).toBe(
    '`reportsTo` 写的是 `客户主管`，但没有哪个岗位叫这个名字',
  );
  expect(helpOf(chinese, 'org/unknown-superior', facts)).toBe('是不是 `客服主管`？');
});

it('names up to three suggestions', () => {
  const facts = { key: 'reportsTo', name: 'x', suggestions: ['a', 'b', 'c', 'd'] };
  expect(helpOf(english, 'org/unknown-superior', facts)).toBe('did you mean `a`, `b` or `c`?');
  expect(helpOf(chinese, 'org/unknown-superior', facts)).toBe('是不是 `a`、`b` 或 `c`？');
});

it.each([
  [['code', ['string'], 'number', '007'], "quote it: `code: '007'`"],
  [['aliases[2]', ['string'], 'number', '007'], "quote it: `'007'`"],
  [['share', ['number'], 'string', '30%'], 'write the number alone: `share: 30`'],
  [['share', ['number'], 'string', "'３０％'"], 'write the number alone: `share: 30`'],
  [['share', ['number'], 'string', 'half'], 'write one number in digits, without words or a unit'],
  [['share', ['number'], 'string', '三分之一'], 'write one number in digits, without words or a unit'],
  [['share', ['number'], 'string', '30-40%'], 'write one number in digits, without words or a unit'],
  [['share', ['number'], 'string', 'yes'], 'write one number in digits, without words or a unit'],
  [['share', ['number'], 'string', '一般'], 'write one number in digits, without words or a unit'],
  [['share', ['number'], 'string', '三十'], 'write the number alone: `share: 30`'],
  [['share', ['number'], 'string', '百分之二十五'], 'write the number alone: `share: 25`'],
  [['share', ['number'], 'string', '百分之30'], 'write the number alone: `share: 30`'],
  [['share', ['number'], 'string', '3成'], 'write the number alone: `share: 30`'],
  [['share', ['number'], 'string', '三成'], 'write the number alone: `share: 30`'],
  [['share', ['number'], 'string', 'thirty percent'], 'write the number alone: `share: 30`'],
  [['share', ['number'], 'string', 'Twenty-five'], 'write the number alone: `share: 25`'],
  [['headcount', ['integer'], 'string', '两人'], 'write the number alone: `headcount: 2`'],
  [['headcount', ['integer'], 'string', '一百'], 'write the number alone: `headcount: 100`'],
  [['headcount', ['integer'], 'string', '2.5人'], 'write a whole number, without a decimal point'],
  [['pay.min', ['number'], 'string', '78,000'], 'write the number alone: `min: 78000`'],
  [['pay.min', ['number'], 'string', '￥1，090，000.50元'], 'write the number alone: `min: 1090000.5`'],
  [['pay.min', ['number'], 'string', '1.15万元'], 'write the number alone: `min: 11500`'],
  [['pay.min', ['number'], 'string', '78k'], 'write the number alone: `min: 78000`'],
  [['weight', ['number'], 'string', '30 kg'], 'write the number alone: `weight: 30`'],
  [['essential', ['boolean'], 'string', 'yes'], 'write `essential: true`'],
  [['essential', ['boolean'], 'string', '否'], 'write `essential: false`'],
  [['essential', ['boolean'], 'number', '1'], 'write `essential: true`'],
  [['essential', ['boolean'], 'string', 'partly'], 'write `true` for yes, `false` for no'],
  [['theme.accent', ['string'], 'number', '003366'], "write `accent: '#003366'`"],
  [['date', ['string'], 'number', '20240601'], 'write it as `2024-06-01`'],
  [['title', ['string'], 'null', '~'], 'fill it in: the form needs it'],
  [['aliases[2]', ['string'], 'null', ''], 'fill it in, or remove the line'],
  [['headcount', ['integer'], 'string', '3人'], 'write the number alone: `headcount: 3`'],
  [['duties[2]', ['map'], 'string', '接待'], 'write it as an entry with a key: `- duty: 接待`'],
  [['external[1]', ['map'], 'string', 'board'], 'write it as an entry with a key: `- { id: board, title: … }`'],
  [['contacts.internal', ['map'], 'string', 'colleagues'], 'write it under a key: `with: colleagues`'],
  [['effective', ['string'], 'number', '2024'], 'add month and day: `2024-01-01` for the first day of the year'],
  [['date', ['string'], 'boolean', 'true'], 'write year, month and day in digits: `YYYY-MM-DD`'],
  [['rules.org/span', ['string', 'list'], 'boolean', 'false'], 'write `off`, `warning` or `error`'],
] as const)('mends the type of %j', ([path, expected, actual, written], help) => {
  expect(helpOf(english, 'schema/type', { name: path, expected, actual, written })).toBe(help);
});

it.each([
  ['reportsTo', '无', [], 'write `reportsTo: null`'],
  ['reportsTo', 'No one', [], 'write `reportsTo: null`'],
  ['directReports', '暂无', [], 'write `directReports: []`'],
  ['items[1].by', 'n/a', [], 'leave `by` out where there is none'],
  ['appliesTo', '全体员工', [], 'leave `appliesTo` out: it then holds for all'],
  ['by', '全体员工', [], 'correct the name'],
  ['directReports', '客服专员、客服文员', [], 'write each on a line of its own: `- 客服专员`'],
  ['directReports', 'Clerk and Typist', [], 'write each on a line of its own: `- Clerk`'],
  ['directReports', 'Sales and Marketing', ['Sale and Marketing'], 'did you mean `Sale and Marketing`?'],
  ['reportsTo', '客服部经理，客服主管', ['客服主管'], 'name one direct superior; put the others under `dottedLineTo`'],
  ['cases[1].steps[1].escalateTo', '主管/经理', [], 'name one position only'],
  ['reportsTo', '客户主管', ['客服主管'], 'did you mean `客服主管`?'],
])('%s: %s', (key, written, suggestions, help) => {
  const facts = { key, name: written, suggestions };
  expect(helpOf(english, 'procedure/unknown-position', facts)).toContain(help);
  expect(helpOf(english, 'org/unknown-superior', facts)).toContain(help);
});

it.each([
  ['2024年6月1日', 'write it as `2024-06-01`'],
  ['2024/6/1', 'write it as `2024-06-01`'],
  ["'2024.06.01'", 'write it as `2024-06-01`'],
  ['2023-03-15 09:30', 'write it as `2023-03-15`'],
  ["'2023-3-15T09:30:00Z'", 'write it as `2023-03-15`'],
  ['15.03.2023', 'write it as `2023-03-15`'],
  ['03.04.2023', 'write it as `2023-04-03`'],
  ['3/15/2023', 'write it as `2023-03-15`'],
  ['15/03/2023', 'write it as `2023-03-15`'],
  ['03-03-2023', 'write it as `2023-03-03`'],
  ['03/04/2023', 'write `2023-03-04` for 4 March, `2023-04-03` for 3 April'],
  ['March 15, 2023', 'write it as `2023-03-15`'],
  ['Wednesday, 15th of Sept. 2023', 'write it as `2023-09-15`'],
  ['15-MAR-2023', 'write it as `2023-03-15`'],
  ['15May2023', 'write it as `2023-05-15`'],
  ['2023 Dec 5', 'write it as `2023-12-05`'],
  ['自2023年3月15日起', 'write it as `2023-03-15`'],
  ['二〇二三年十二月二十一日', 'write it as `2023-12-21`'],
  ['二零二三年三月', 'add the day: `2023-03-01` for the first of the month'],
  ['2023.03', 'add the day: `2023-03-01` for the first of the month'],
  ['3/2023', 'add the day: `2023-03-01` for the first of the month'],
  ['March 2023', 'add the day: `2023-03-01` for the first of the month'],
  ['2023年3月份', 'add the day: `2023-03-01` for the first of the month'],
  ['2023年', 'add month and day: `2023-01-01` for the first day of the year'],
  ['3月5日', 'add the year: `YYYY-03-05`'],
  ['5 March', 'add the year: `YYYY-03-05`'],
  ['2023-02-29', 'check the month and the day'],
  ['2024/13/1', 'check the month and the day'],
  ['31.02.2023', 'check the month and the day'],
  ['31 April 2023', 'check the month and the day'],
  ...['next year', 'Mar-23', '15/03/23', '民国112年3月15日', '二〇二三年二月初一', 'May be 2023', '2023-13', ''].map(
    (written) => [written, 'write year, month and day in digits: `YYYY-MM-DD`'],
  ),
])('mends the date %s', (written = '', help = '') => {
  expect(helpOf(english, 'schema/format', { name: 'effective', format: 'date', written })).toBe(help);
});

it.each([
  ['C00000', "write `accent: '#C00000'`"],
  ["'#C00'", "write `accent: '#CC0000'`"],
  ["'0xc00000'", "write `accent: '#c00000'`"],
  ['rgb(192, 0, 10)', "write `accent: '#C0000A'`"],
  ['Red', "write `accent: '#FF0000'`"],
  ['brand red', 'write `#` and six hexadecimal digits (0 to 9, a to f), in quotes'],
  ['rgb(300, 0, 0)', 'write `#` and six hexadecimal digits (0 to 9, a to f), in quotes'],
])('mends the colour %s', (written, help) => {
  expect(helpOf(english, 'schema/pattern', { name: 'theme.accent', pattern: 'colour', written })).toBe(help);
});

it('shortens a name, keeps it on one line and free of backticks', () => {
  expect(name('客服主管')).toBe('`客服主管`');
  expect(name('a`b')).toBe("`a'b`");
  expect(name('one\r\ntwo')).toBe('`one …`');
  expect(name('\none\n')).toBe('`one`');
  expect(Array.from(name('😀'.repeat(200)))).toHaveLength(42);
  expect(name('客'.repeat(41))).toBe(`\`${'客'.repeat(39)}…\``);
  expect(name('客服部经理', 6)).toBe('`客服…`');
  expect(name('x'.repeat(80))).toBe(`\`${'x'.repeat(80)}\``);
  expect(name('x'.repeat(1_000_000))).toBe(`\`${'x'.repeat(79)}…\``);
});

it('traces a way of at most eleven steps', () => {
  expect(chain(['a', 'b', 'a'], String)).toBe('`a` → `b` → `a`');
  const long = Array.from({ length: 31 }, (_, at) => `${at}`);
  expect(chain(long, (steps) => `(${steps} more)`)).toMatch(/`10` → `11` → … \(19 more\)$/);
  expect(chain(long.slice(0, 12), String)).toMatch(/`10` → `11`$/);
});

it('writes numbers alike everywhere', () => {
  expect(grouped(999)).toBe('999');
  expect(grouped(1_234_567)).toBe('1,234,567');
  expect(kibibytes(1_048_577)).toBe('1,025 KiB');
  expect(messageOf(english, 'form/duty-shares', { sum: 66.60000000000001, given: 3, of: 3 })).toContain('66.6,');
});

it('tells the tally', () => {
  const facts = { errors: 3, warnings: 1, positions: 8, procedures: 4, milliseconds: 120 };
  expect(english.report.tally(facts)).toBe('3 errors, 1 warning in 8 positions and 4 procedures (120 ms)');
  expect(english.report.tally({ ...facts, errors: 0, warnings: 0, positions: 1, procedures: 0 })).toBe(
    'all is well in 1 position (120 ms)',
  );
  expect(chinese.report.tally({ ...facts, milliseconds: 1234 })).toBe(
    '8 个岗位、4 份规程，3 个错误、1 个警告（1.2 s）',
  );
});

it('writes dates, numerals, quantities and titles in the way of the language', () => {
  expect(english.handbook.date('2024-06-01')).toBe('1 June 2024');
  expect(chinese.handbook.date('2024-06-01')).toBe('2024年6月1日');
  for (const { handbook } of both) expect(handbook.date('soon')).toBe('soon');
  expect([1, 5, 10, 11, 19, 20, 21, 99, 100].map((number) => chinese.handbook.numeral(number))).toEqual(
    '一 五 十 十一 十九 二十 二十一 九十九 100'.split(' '),
  );
  expect([1, 11].map((number) => english.handbook.numeral(number))).toEqual(['1', '11']);
  expect(chinese.handbook.quantity(95, '%')).toBe('95%');
  expect(chinese.handbook.quantity('3', '天')).toBe('3 天');
  expect(chinese.handbook.defaultTitle(['客服部', '工程部'])).toBe('客服部、工程部岗位职责手册');
  expect(english.handbook.defaultTitle(['Service'])).toBe('Service: job descriptions');
});

it("bears the paper form's terms", () => {
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
