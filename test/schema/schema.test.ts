import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import chapterSchema from '../../schemas/chapter.schema.json' with { type: 'json' };
import configSchema from '../../schemas/config.schema.json' with { type: 'json' };
import graphSchema from '../../schemas/graph-output.schema.json' with { type: 'json' };
import positionSchema from '../../schemas/position.schema.json' with { type: 'json' };
import procedureSchema from '../../schemas/procedure.schema.json' with { type: 'json' };
import validateSchema from '../../schemas/validate-output.schema.json' with { type: 'json' };
import type { Code, FactsByCode, Finding } from '../../src/findings/finding.ts';
import { defaultConfig } from '../../src/model/config.ts';
import {
  isId,
  schemaNames,
  schemaOf,
  schemaText,
  shapeConfig,
  shapePosition,
  shapeProcedure,
} from '../../src/schema/index.ts';
import { patternNames } from '../../src/schema/value-faults.ts';
import { processorTime } from '../support/processor-time.ts';

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
type Fields = Readonly<Record<string, Json>>;

const inputs = { position: positionSchema, procedure: procedureSchema, chapter: chapterSchema, config: configSchema };
const outputs = { validate: validateSchema, graph: graphSchema };

const position = (fields: Fields) => shapePosition('p.yaml', 'p', { title: '主管', department: '客服部', ...fields });
const procedure = (fields: Fields) => shapeProcedure('r.yaml', 'r', { title: '守则', ...fields });
const config = (fields: Fields) => shapeConfig('jd.config.yaml', fields);

/** `code path aim? facts`, the shortest form in which a finding can be compared. */
const told = ({ findings }: { readonly findings: readonly Finding[] }) =>
  findings.map(({ code, at, facts }) => {
    const { known: _, ...rest } = { known: [], ...facts };
    return [code, 'path' in at ? [...at.path, ...(at.aim ? [`@${at.aim}`] : [])] : at, rest];
  });

const factsOf = <C extends Code>({ findings: [finding] }: { readonly findings: readonly Finding[] }) =>
  ({ ...finding?.facts }) as Partial<FactsByCode[C]>;

describe('the published schemas', () => {
  const ajv = new Ajv({ allErrors: true, strict: true, allowUnionTypes: true });
  addFormats.default(ajv, ['date']);

  it.each(Object.entries({ ...inputs, ...outputs }))('%s is draft-07 and strict', (_, schema) => {
    expect(schema.$schema).toBe('http://json-schema.org/draft-07/schema#');
    expect(ajv.validateSchema(schema)).toBe(true);
    expect(() => ajv.compile(schema)).not.toThrow();
    expect(schema.$id).toMatch(/^urn:jd-toolkit:schema:[a-z-]+$/);
  });

  it.each(Object.entries({ ...inputs, ...outputs }))('%s says of every key what it is', (_, schema) => {
    const keys = listKeys(schema);
    expect(keys.length).toBeGreaterThan(1);
    expect(keys.filter(({ schema: at }) => typeof at['description'] !== 'string').map(({ name }) => name)).toEqual([]);
  });

  it.each(Object.entries(inputs))('%s is closed at every level, but for x-', (_, schema) => {
    const open = listMaps(schema).filter(
      (map) => map['additionalProperties'] !== false || !('^x-' in Object(map['patternProperties'])),
    );
    expect(open).toEqual([]);
  });

  it.each(Object.entries(inputs))('%s uses only patterns that have a name', (_, schema) => {
    const patterns = listMaps(schema, 'pattern').map((map) => String(map['pattern']));
    expect(patterns.length).toBeGreaterThan(0);
    expect(patterns.filter((pattern) => !(pattern in patternNames))).toEqual([]);
  });

  it('are what `jd schema` prints', () => {
    expect(schemaNames).toEqual(['position', 'procedure', 'chapter', 'config']);
    for (const name of schemaNames) {
      expect(schemaOf(name)).toEqual(inputs[name]);
      expect(JSON.parse(schemaText(name))).toEqual(inputs[name]);
    }
  });

  it('lists every rule that can be switched, and no other', () => {
    const codes: Code[] = [
      'org/duplicate-id',
      'org/duplicate-code',
      'org/unknown-position',
      'org/unknown-department',
      'org/department-spelling',
      'org/unknown-superior',
      'org/ambiguous-reference',
      'org/unknown-report',
      'org/reporting-cycle',
      'org/undeclared-report',
      'org/misdeclared-report',
      'org/reference-by-name',
      'org/dotted-line',
      'org/repeated-reference',
      'org/several-heads',
      'org/same-title',
      'org/span',
      'text/asterisks',
      'text/quotes',
      'text/joined-names',
      'org/depth',
      'form/file-name',
      'form/code-pattern',
      'form/contact-shares',
      'form/duty-shares',
      'form/kpi-weights',
      'form/no-superior',
      'form/pay-range',
      'form/over-headcount',
      'form/repeated-incumbent',
      'form/duty-without-kpi',
      'form/missing-section',
      'form/unreviewed',
      'form/overdue',
      'form/review-date',
      'form/approval-dates',
      'form/revision-dates',
      'form/duplicate-version',
      'procedure/unknown-position',
      'procedure/escalation',
      'handbook/missing-glyph',
      'template/unused',
      'template/lost-place',
    ]; // prettier-ignore
    expect(Object.keys(configSchema.properties.rules.properties)).toEqual(codes);
  });

  it('shows the defaults that hold', () => {
    const { handbook, positions, procedures, chapters, output, theme } = configSchema.properties;
    expect({
      handbook: {
        language: handbook.properties.language.default,
        acknowledgement: handbook.properties.acknowledgement.default,
        pay: handbook.properties.pay.default,
        vacancies: handbook.properties.vacancies.default,
        revisions: [],
      },
      positions: positions.default,
      procedures: procedures.default,
      chapters: chapters.default,
      output: { folder: output.properties.folder.default, formats: output.properties.formats.default },
      theme: { accent: theme.properties.accent.default, paper: theme.properties.paper.default },
    }).toEqual({ ...defaultConfig, departments: undefined, external: undefined, rules: undefined });
  });

  it('describe what jd prints', () => {
    const span = { start: { line: 1, column: 1 }, end: { line: 1, column: 5 } };
    const diagnostic = { code: 'org/reporting-cycle', severity: 'error', message: 'm', file: 'a.yaml', span };
    const full = {
      ...diagnostic,
      help: 'h',
      related: [{ file: 'b.yaml', span, message: 'n' }],
      fix: [{ file: 'a.yaml', span, text: 't' }],
    };
    const summary = { files: 2, positions: 2, procedures: 0, errors: 2, warnings: 0 };
    expect(ajv.validate(validateSchema, { version: 1, diagnostics: [diagnostic, full], summary })).toBe(true);
    expect(ajv.validate(validateSchema, { version: 1, diagnostics: [{ ...diagnostic, line: 1 }], summary })).toBe(
      false,
    );
    const node = {
      id: 'a',
      code: null,
      title: null,
      department: null,
      file: 'a.yaml',
      external: false,
      reportsTo: null,
    };
    const positions = [{ ...node, dottedLineTo: ['b'], depth: null, span: 0, standing: 'broken' }];
    const dangling = [{ position: 'a', reference: 'x', suggestions: ['b'] }];
    const graph = {
      version: 1,
      positions,
      roots: ['a'],
      cycles: [['a', 'b']],
      dangling,
      duplicates: [{ id: 'a', files: ['a', 'b'] }],
    };
    expect(ajv.validate(graphSchema, graph)).toBe(true);
    expect(ajv.validate(graphSchema, { ...graph, positions: [node] })).toBe(false);
  });
});

const maximal = {
  id: '客服主管',
  code: '客-001',
  title: '客服主管',
  aliases: ['主管'],
  formerTitles: ['客户主管'],
  department: '客服部',
  reportsTo: '客服部经理',
  dottedLineTo: ['总经理'],
  directReports: ['前台'],
  headcount: 2,
  grade: 'M1',
  family: '管理',
  employmentType: '全职',
  location: '上海',
  approval: {
    prepared: { by: '甲', date: '2024-06-01' },
    reviewed: { by: '乙', date: '2024-06-02' },
    approved: { by: '丙', date: '2024-02-29' },
  },
  incumbents: ['丁'],
  effective: '2024-07-01',
  reviewBy: '2027-07-01',
  revisions: [{ version: '1.0', date: '2024-06-01', change: '初版', by: '甲' }],
  summary: ['负责。', { group: '解说', items: ['讲解。'] }],
  contacts: {
    internal: { share: 60, with: ['各部门', { who: '工程部', purpose: '报修', frequency: '每日' }], purpose: '协调' },
    external: { share: 40, with: ['客户'], purpose: '服务' },
  },
  qualifications: {
    education: '大专',
    experience: '两年',
    abilities: ['沟通'],
    knowledge: ['物业'],
    certificates: ['上岗证'],
    training: ['礼仪'],
    preferred: ['英语'],
    other: ['无'],
  },
  duties: [
    {
      duty: '接待。',
      kpi: [
        '满意率',
        { name: '及时率', target: '≥95%', unit: '%', formula: 'a/b', weight: 50, period: '月', source: '系统' },
      ],
      group: '接待',
      share: 100,
      essential: true,
    },
  ],
  authority: [{ kind: '财务', text: '审批费用', limit: 500 }],
  career: { rotation: ['前台'], promotion: ['客服部经理'], substitutes: ['组长'] },
  conditions: { place: '室内', hours: '8', travel: '无', physical: ['站立'] },
  pay: { grade: 'P3', min: 5000, max: 8000.5, currency: 'CNY', period: '月' },
  compliance: { flsa: 'exempt' },
} as const;

const maximalConfig = {
  handbook: {
    title: '手册',
    subtitle: '客服',
    organisation: '公司',
    version: '1.0',
    date: '2024-06-01',
    confidentiality: '内部',
    language: 'en',
    region: 'GB',
    approval: {
      prepared: { by: '甲', date: '2024-06-01' },
      reviewed: { by: '乙', date: '2024-06-02' },
      approved: { by: '丙', date: '2024-06-03' },
    },
    revisions: [{ version: '1.0', date: '2024-06-01', change: '首次发布', by: '甲' }],
    acknowledgement: true,
    pay: true,
    vacancies: true,
  },
  positions: ['a/*.yaml'],
  procedures: ['b/*.yaml'],
  chapters: ['c/*.md'],
  departments: [{ name: '客服部', parent: '总部', mission: '服务', functions: ['接待'], order: 1.5 }],
  external: [{ id: 'gm', title: '总经理' }],
  codePattern: '客-\\d{3}',
  output: { folder: 'out', formats: ['html'] },
  theme: { accent: '#AbCdEf', paper: 'Letter', font: 'Noto' },
} as const;

const maximalRules = {
  id: 'a',
  title: 't',
  purpose: 'p',
  kind: 'rules',
  appliesTo: ['x'],
  items: ['微笑。', { title: '一', text: '问好。', by: ['前台'] }],
} as const;
const maximalCases = {
  title: 't',
  kind: 'cases',
  cases: [{ when: '投诉', approach: '倾听', steps: ['记录', { do: '上报', by: ['前台'], escalateTo: '主管' }] }],
} as const;

describe('shapes', () => {
  it('a position with every key, without loss', () => {
    const { findings, shape } = shapePosition('positions/x.yaml', 'x', maximal);
    expect(findings).toEqual([]);
    expect(shape).toEqual({ ...maximal, file: 'positions/x.yaml', stem: 'x' });
    expect(unreached(positionSchema, [maximal])).toEqual([]);
  });

  it('procedures with every key, without loss', () => {
    expect(shapeProcedure('r.yaml', 'r', maximalRules).shape).toEqual({
      ...maximalRules,
      cases: [],
      file: 'r.yaml',
      stem: 'r',
    });
    expect(shapeProcedure('r.yaml', 'r', maximalCases).shape).toEqual({
      ...maximalCases,
      items: [],
      file: 'r.yaml',
      id: 'r',
      stem: 'r',
    });
    expect(procedure({ kind: 'stages', items: '等候。' }).shape).toEqual({
      file: 'r.yaml',
      id: 'r',
      stem: 'r',
      title: '守则',
      kind: 'stages',
      items: ['等候。'],
      cases: [],
    });
    expect(unreached(procedureSchema, [maximalRules, maximalCases])).toEqual([]);
  });

  it('settings with every key, without loss', () => {
    const codes = Object.keys(configSchema.properties.rules.properties);
    const rules = Object.fromEntries(
      codes.map((code) => [code, ['warning', /span|depth/.test(code) ? { max: 8 } : {}] as const]),
    );
    const settings = { ...maximalConfig, rules };
    expect(config(settings).findings).toEqual([]);
    expect(config(settings).shape).toEqual({
      ...maximalConfig,
      rules: Object.fromEntries(Object.entries(rules).map(([code, [level, options]]) => [code, { level, options }])),
    });
    expect(unreached(configSchema, [settings])).toEqual([]);
  });

  it('the least position: lists are empty, what is missing stays away', () => {
    expect(position({}).shape).toEqual({
      file: 'p.yaml',
      id: 'p',
      stem: 'p',
      title: '主管',
      department: '客服部',
      aliases: [],
      formerTitles: [],
      dottedLineTo: [],
      incumbents: [],
      revisions: [],
      summary: [],
      duties: [],
      authority: [],
    });
    expect(position({}).shape).not.toHaveProperty('reportsTo');
    expect(position({}).shape).not.toHaveProperty('directReports');
    expect(position({ reportsTo: null, directReports: [] }).shape).toMatchObject({
      reportsTo: null,
      directReports: [],
    });
  });

  it('takes one string for a list of one, wherever a list of strings is asked for', () => {
    expect(
      position({
        directReports: '前台',
        summary: '负责。',
        qualifications: { other: '无' },
        contacts: { internal: { with: '工程部' } },
      }).shape,
    ).toMatchObject({
      directReports: ['前台'],
      summary: ['负责。'],
      qualifications: { other: ['无'], abilities: [] },
      contacts: { internal: { with: ['工程部'] } },
    });
    expect(
      position({
        duties: [{ duty: 'a', kpi: '满意率' }, { duty: 'b', kpi: { name: 'n' } }, { duty: 'c' }],
      }).shape?.duties.map(({ kpi }) => kpi),
    ).toEqual([['满意率'], [{ name: 'n' }], []]);
    expect(config({ output: { formats: 'md' }, chapters: 'x/*.md' }).shape).toMatchObject({
      output: { formats: ['md'], folder: 'dist' },
      chapters: ['x/*.md'],
    });
  });

  it('trims the ends of texts, and leaves the inside alone', () => {
    expect(
      position({ title: ' 客服  主管\n', code: ' 001 ', reportsTo: '　经理 ', aliases: [' a '] }).shape,
    ).toMatchObject({ title: '客服  主管', code: '001', reportsTo: '经理', aliases: ['a'] });
  });

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

  it('drops the keys that are the user’s own, at every level', () => {
    const { findings, shape } = position({
      'x-note': 1,
      approval: { 'x-a': null },
      duties: [{ duty: 'a', 'x-b': [], kpi: { name: 'n', 'x-c': {} } }],
    });
    expect(findings).toEqual([]);
    expect(JSON.stringify(shape)).not.toContain('x-');
    expect(config({ 'x-a': 1, rules: { 'x-b': 2, 'org/span': ['error', { 'x-c': 1 }] } }).shape?.rules).toEqual({
      'org/span': { level: 'error', options: {} },
    });
  });

  it('merges settings with the defaults, key by key', () => {
    expect(config({}).shape).toEqual(defaultConfig);
    expect(
      config({
        handbook: { title: 'T' },
        theme: { paper: 'A5' },
        rules: { 'org/span': ['warning', { max: 8 }], 'form/overdue': 'error' },
      }).shape,
    ).toEqual({
      ...defaultConfig,
      handbook: { ...defaultConfig.handbook, title: 'T' },
      theme: { accent: '#0f5c63', paper: 'A5' },
      rules: { 'org/span': { level: 'warning', options: { max: 8 } }, 'form/overdue': { level: 'error', options: {} } },
    });
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
    expect(told(position({ id }))).toEqual([['schema/pattern', ['id'], { name: 'id', written: id, pattern: 'id' }]]);
    const lent = shapePosition('f', id, { title: 't', department: 'd' });
    expect(told(lent)).toEqual([
      ['schema/pattern', [], expect.objectContaining({ name: 'id', written: id, pattern: 'file-name' })],
    ]);
    expect(lent).not.toHaveProperty('shape');
    expect(shapeProcedure('f', id, { title: 't', kind: 'rules', items: 'a' }).findings).toHaveLength(1);
    expect(shapePosition('f', id, { id: 'a', title: 't', department: 'd' }).findings).toEqual([]);
  });
});

describe('faults of a position', () => {
  const faults: [string, Fields, unknown[]][] = [
    [
      'blank title',
      { title: ' 　' },
      ['schema/pattern', ['title'], { name: 'title', written: ' 　', pattern: 'not-blank' }],
    ],
    ['empty title', { title: '' }, ['schema/min-length', ['title'], { name: 'title', limit: 1 }]],
    ['long title', { title: 'x'.repeat(201) }, ['schema/max-length', ['title'], { name: 'title', limit: 200 }]],
    [
      'no title',
      { title: null },
      ['schema/type', ['title'], { name: 'title', expected: ['string'], actual: 'null', written: 'null' }],
    ],
    [
      'number for a code',
      { code: 7 },
      ['schema/type', ['code'], { name: 'code', expected: ['string'], actual: 'number', written: '7' }],
    ],
    [
      'truth for a superior',
      { reportsTo: true },
      [
        'schema/type',
        ['reportsTo'],
        { name: 'reportsTo', expected: ['string', 'null'], actual: 'boolean', written: 'true' },
      ],
    ],
    [
      'list for a superior',
      { reportsTo: ['a'] },
      [
        'schema/type',
        ['reportsTo'],
        { name: 'reportsTo', expected: ['string', 'null'], actual: 'list', written: '[…]' },
      ],
    ],
    [
      'map for a list',
      { aliases: {} },
      ['schema/type', ['aliases'], { name: 'aliases', expected: ['list', 'string'], actual: 'map', written: '{}' }],
    ],
    [
      'null in a list',
      { aliases: ['a', null] },
      ['schema/type', ['aliases', 1], { name: 'aliases[2]', expected: ['string'], actual: 'null', written: 'null' }],
    ],
    [
      'a name twice',
      { directReports: ['a', 'b', 'a'] },
      ['schema/unique-items', ['directReports', 2], { name: 'directReports', written: 'a' }],
    ],
    [
      'percent sign',
      { contacts: { internal: { share: '30%' } } },
      [
        'schema/type',
        ['contacts', 'internal', 'share'],
        { name: 'contacts.internal.share', expected: ['number'], actual: 'string', written: '30%' },
      ],
    ],
    [
      'above all',
      { contacts: { internal: { share: 101 } } },
      [
        'schema/maximum',
        ['contacts', 'internal', 'share'],
        { name: 'contacts.internal.share', limit: 100, written: '101' },
      ],
    ],
    [
      'below none',
      { headcount: -1 },
      ['schema/minimum', ['headcount'], { name: 'headcount', limit: 0, written: '-1' }],
    ],
    [
      'half a head',
      { headcount: 1.5 },
      ['schema/type', ['headcount'], { name: 'headcount', expected: ['integer'], actual: 'number', written: '1.5' }],
    ],
    [
      'not a number',
      { pay: { min: Number.NaN } },
      ['schema/type', ['pay', 'min'], { name: 'pay.min', expected: ['number'], actual: 'string', written: 'NaN' }],
    ],
    [
      'no such day',
      { effective: '2023-02-29' },
      ['schema/format', ['effective'], { name: 'effective', format: 'date', written: '2023-02-29' }],
    ],
    [
      'a date in words',
      { approval: { prepared: { date: '2024年6月' } } },
      [
        'schema/format',
        ['approval', 'prepared', 'date'],
        { name: 'approval.prepared.date', format: 'date', written: '2024年6月' },
      ],
    ],
    [
      'half a group',
      { summary: [{ group: 'g' }] },
      ['schema/required', ['summary', 0, '@key'], { name: 'summary[1]', key: 'items' }],
    ],
    [
      'a duty without a duty',
      { duties: [{ duty: 'a' }, { kpi: 'x' }] },
      ['schema/required', ['duties', 1, '@key'], { name: 'duties[2]', key: 'duty' }],
    ],
    [
      'a duty as a string',
      { duties: ['a'] },
      ['schema/type', ['duties', 0], { name: 'duties[1]', expected: ['map'], actual: 'string', written: 'a' }],
    ],
    [
      'number for a KPI',
      { duties: [{ duty: 'a', kpi: 3 }] },
      [
        'schema/type',
        ['duties', 0, 'kpi'],
        { name: 'duties[1].kpi', expected: ['string', 'map', 'list'], actual: 'number', written: '3' },
      ],
    ],
    [
      'number in a list of KPIs',
      { duties: [{ duty: 'a', kpi: ['x', 3] }] },
      [
        'schema/type',
        ['duties', 0, 'kpi', 1],
        { name: 'duties[1].kpi[2]', expected: ['string', 'map'], actual: 'number', written: '3' },
      ],
    ],
    [
      'KPI without a name',
      { duties: [{ duty: 'a', kpi: { weight: 1 } }] },
      ['schema/required', ['duties', 0, 'kpi', '@key'], { name: 'duties[1].kpi', key: 'name' }],
    ],
    [
      'KPI key misspelt',
      { duties: [{ duty: 'a', kpi: [{ name: 'n', wieght: 1 }] }] },
      [
        'schema/unknown-key',
        ['duties', 0, 'kpi', 0, 'wieght', '@key'],
        { name: 'duties[1].kpi[1]', key: 'wieght', suggestions: ['weight'] },
      ],
    ],
    [
      'key misspelt',
      { reportTo: 'a' },
      ['schema/unknown-key', ['reportTo', '@key'], { name: '', key: 'reportTo', suggestions: ['reportsTo'] }],
    ],
    [
      'the form’s word',
      { 直接上级: 'a' },
      ['schema/unknown-key', ['直接上级', '@key'], { name: '', key: '直接上级', suggestions: ['reportsTo'] }],
    ],
    [
      'case',
      { duties: [{ duty: 'a', KPI: 'x' }] },
      ['schema/unknown-key', ['duties', 0, 'KPI', '@key'], { name: 'duties[1]', key: 'KPI', suggestions: ['kpi'] }],
    ],
    [
      'awkward key',
      { 'a/b~c.d"': 1 },
      ['schema/unknown-key', ['a/b~c.d"', '@key'], { name: '', key: 'a/b~c.d"', suggestions: [] }],
    ],
    [
      'revision without parts',
      { revisions: [{ version: '1', date: '2024-01-01' }] },
      ['schema/required', ['revisions', 0, '@key'], { name: 'revisions[1]', key: 'change' }],
    ],
    [
      'version unquoted',
      { revisions: [{ version: 1.1, date: '2024-01-01', change: 'c' }] },
      [
        'schema/type',
        ['revisions', 0, 'version'],
        { name: 'revisions[1].version', expected: ['string'], actual: 'number', written: '1.1' },
      ],
    ],
  ];
  it.each(faults)('%s', (_, fields, expected) => {
    const shaped = position(fields);
    expect(told(shaped)).toEqual([expected]);
    expect(shaped).not.toHaveProperty('shape');
  });

  it('misses title and department at the root', () => {
    expect(told(shapePosition('p', 'p', {}))).toEqual([
      ['schema/required', ['@key'], { name: '', key: 'title' }],
      ['schema/required', ['@key'], { name: '', key: 'department' }],
    ]);
  });

  it('doesn’t miss what a misspelt key stands for', () => {
    const shaped = shapePosition('p', 'p', { 岗位名称: 't', departmnt: 'd' });
    expect(told(shaped)).toEqual([
      ['schema/unknown-key', ['岗位名称', '@key'], { name: '', key: '岗位名称', suggestions: ['title'] }],
      ['schema/unknown-key', ['departmnt', '@key'], { name: '', key: 'departmnt', suggestions: ['department'] }],
    ]);
  });

  it('tells a fault a value, and all values', () => {
    const shaped = position({ title: 3, code: '', headcount: 'x', duties: [{ duty: '' }, { duty: 1, share: 200 }] });
    expect(told(shaped).map(([code, path]) => [code, path])).toEqual([
      ['schema/min-length', ['code']],
      ['schema/type', ['title']],
      ['schema/type', ['headcount']],
      ['schema/min-length', ['duties', 0, 'duty']],
      ['schema/type', ['duties', 1, 'duty']],
      ['schema/maximum', ['duties', 1, 'share']],
    ]);
  });

  it.each([[null], [[]], ['x'], [3], [true]])('a file that holds %j is no map', (value) => {
    expect(told(shapePosition('p', 'p', value)).map(([code, path]) => [code, path])).toEqual([['schema/type', []]]);
  });

  it('lists the keys that would be known', () => {
    const [finding] = position({ approval: { signed: {} } }).findings;
    expect(finding?.facts).toMatchObject({ known: ['prepared', 'reviewed', 'approved'] });
  });

  it('reads a list’s index as a number, and a map’s key as a string', () => {
    const [inMap] = position({ contacts: { '0': 1 } }).findings;
    expect(inMap?.at).toMatchObject({ path: ['contacts', '0'] });
  });
});

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

  it('a required key that stands too far in isn’t called missing', () => {
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
  ])('%s: %s', (key, expected) => {
    const [finding] = position({ [key]: 'a' }).findings;
    const { suggestions = [] } = (finding?.facts ?? {}) as { readonly suggestions?: readonly string[] };
    expect(suggestions[0]).toBe(expected);
  });
});

describe('faults of a procedure', () => {
  const faults: [string, Fields, unknown[]][] = [
    ['no kind', {}, ['schema/required', ['@key'], { name: '', key: 'kind' }]],
    ['rules without items', { kind: 'rules' }, ['schema/required', ['@key'], { name: '', key: 'items' }]],
    ['stages without items', { kind: 'stages' }, ['schema/required', ['@key'], { name: '', key: 'items' }]],
    ['cases without cases', { kind: 'cases' }, ['schema/required', ['@key'], { name: '', key: 'cases' }]],
    [
      'cases with items',
      { kind: 'cases', items: ['a'] },
      ['schema/unknown-key', ['items', '@key'], { name: '', key: 'items', suggestions: ['cases'] }],
    ],
    [
      'rules with cases too',
      { kind: 'rules', items: ['a'], cases: [{ when: 'w' }] },
      ['schema/unknown-key', ['cases', '@key'], { name: '', key: 'cases', suggestions: [] }],
    ],
    [
      'no such kind',
      { kind: 'stage' },
      [
        'schema/enum',
        ['kind'],
        { name: 'kind', allowed: ['rules', 'stages', 'cases'], written: 'stage', suggestions: ['stages'] },
      ],
    ],
    [
      'kind of a wrong type',
      { kind: 3 },
      ['schema/type', ['kind'], { name: 'kind', expected: ['string'], actual: 'number', written: '3' }],
    ],
    ['no items', { kind: 'rules', items: [] }, ['schema/min-items', ['items'], { name: 'items', limit: 1 }]],
    [
      'an item that says nothing',
      { kind: 'rules', items: [{ by: 'a' }] },
      ['schema/required', ['items', 0, '@key'], { name: 'items[1]', key: 'text' }],
    ],
    [
      'a step without do',
      { kind: 'cases', cases: [{ when: 'w', steps: [{ by: 'a' }] }] },
      ['schema/required', ['cases', 0, 'steps', 0, '@key'], { name: 'cases[1].steps[1]', key: 'do' }],
    ],
    [
      'escalation to many',
      { kind: 'cases', cases: [{ when: 'w', steps: [{ do: 'a', escalateTo: ['b'] }] }] },
      [
        'schema/type',
        ['cases', 0, 'steps', 0, 'escalateTo'],
        { name: 'cases[1].steps[1].escalateTo', expected: ['string'], actual: 'list', written: '[…]' },
      ],
    ],
  ];
  it.each(faults)('%s', (_, fields, expected) => expect(told(procedure(fields))).toEqual([expected]));

  it('an item may have a title only', () => {
    expect(procedure({ kind: 'stages', items: [{ title: '一' }] }).shape?.items).toEqual([{ title: '一', by: [] }]);
  });
});

describe('faults of the settings', () => {
  const levels = ['off', 'warning', 'error'];
  const faults: [string, Fields, unknown[]][] = [
    [
      'no such level',
      { rules: { 'org/span': 'warn' } },
      [
        'schema/enum',
        ['rules', 'org/span'],
        { name: 'rules.org/span', allowed: levels, written: 'warn', suggestions: ['warning'] },
      ],
    ],
    [
      'no such level in a list',
      { rules: { 'org/span': ['errors', {}] } },
      [
        'schema/enum',
        ['rules', 'org/span', 0],
        { name: 'rules.org/span[1]', allowed: levels, written: 'errors', suggestions: ['error'] },
      ],
    ],
    [
      'level of a wrong type',
      { rules: { 'org/span': true } },
      [
        'schema/type',
        ['rules', 'org/span'],
        { name: 'rules.org/span', expected: ['string', 'list'], actual: 'boolean', written: 'true' },
      ],
    ],
    [
      'level without options',
      { rules: { 'org/span': ['error'] } },
      ['schema/min-items', ['rules', 'org/span'], { name: 'rules.org/span', limit: 2, instead: 'org/span: error' }],
    ],
    [
      'too many options',
      { rules: { 'org/span': ['error', {}, {}] } },
      ['schema/max-items', ['rules', 'org/span'], { name: 'rules.org/span', limit: 2 }],
    ],
    [
      'no such option',
      { rules: { 'form/overdue': ['error', { max: 1 }] } },
      [
        'schema/unknown-key',
        ['rules', 'form/overdue', 1, 'max', '@key'],
        { name: 'rules.form/overdue[2]', key: 'max', suggestions: [], instead: 'form/overdue: error' },
      ],
    ],
    [
      'option too small',
      { rules: { 'org/depth': ['error', { max: 0 }] } },
      ['schema/minimum', ['rules', 'org/depth', 1, 'max'], { name: 'rules.org/depth[2].max', limit: 1, written: '0' }],
    ],
    [
      'no such rule',
      { rules: { 'form/no-superiors': 'off' } },
      [
        'schema/unknown-key',
        ['rules', 'form/no-superiors', '@key'],
        { name: 'rules', key: 'form/no-superiors', suggestions: ['form/no-superior'] },
      ],
    ],
    [
      'a rule that can’t be switched',
      { rules: { 'yaml/syntax': 'off' } },
      ['schema/unknown-key', ['rules', 'yaml/syntax', '@key'], { name: 'rules', key: 'yaml/syntax', suggestions: [] }],
    ],
    [
      'a format to come',
      { output: { formats: ['md', 'docx'] } },
      [
        'schema/enum',
        ['output', 'formats', 1],
        { name: 'output.formats[2]', allowed: ['md', 'html', 'pdf'], written: 'docx', suggestions: [] },
      ],
    ],
    [
      'one format to come',
      { output: { formats: 'docx' } },
      [
        'schema/enum',
        ['output', 'formats'],
        { name: 'output.formats', allowed: ['md', 'html', 'pdf'], written: 'docx', suggestions: [] },
      ],
    ],
    [
      'no format',
      { output: { formats: [] } },
      ['schema/min-items', ['output', 'formats'], { name: 'output.formats', limit: 1 }],
    ],
    [
      'paper in small letters',
      { theme: { paper: 'a4' } },
      [
        'schema/enum',
        ['theme', 'paper'],
        { name: 'theme.paper', allowed: ['A4', 'A5', 'A3', 'Letter', 'Legal'], written: 'a4', suggestions: ['A4'] },
      ],
    ],
    [
      'no colour',
      { theme: { accent: 'red' } },
      ['schema/pattern', ['theme', 'accent'], { name: 'theme.accent', written: 'red', pattern: 'colour' }],
    ],
    [
      'language',
      { handbook: { language: 'zh' } },
      [
        'schema/enum',
        ['handbook', 'language'],
        { name: 'handbook.language', allowed: ['zh-CN', 'en'], written: 'zh', suggestions: ['zh-CN'] },
      ],
    ],
    [
      'nameless department',
      { departments: [{ order: 1 }] },
      ['schema/required', ['departments', 0, '@key'], { name: 'departments[1]', key: 'name' }],
    ],
    [
      'untitled external',
      { external: [{ id: 'a' }] },
      ['schema/required', ['external', 0, '@key'], { name: 'external[1]', key: 'title' }],
    ],
    [
      'unknown section',
      { departmets: [] },
      ['schema/unknown-key', ['departmets', '@key'], { name: '', key: 'departmets', suggestions: ['departments'] }],
    ],
  ];
  it.each(faults)('%s', (_, fields, expected) => expect(told(config(fields))).toEqual([expected]));
});

describe('whatever a file holds', () => {
  const words = [...new Set(Object.values(inputs).flatMap((schema) => listKeys(schema).map(({ key }) => key)))];
  const { value } = fc.letrec((tie) => ({
    value: fc.oneof({ depthSize: 'small' }, tie('leaf'), tie('list'), tie('map')),
    leaf: fc.oneof(
      fc.string(),
      fc.double(),
      fc.boolean(),
      fc.constant(null),
      fc.constantFrom('rules', 'cases', '2024-01-01', '客服', 'off'),
    ),
    list: fc.array(tie('value'), { maxLength: 4 }),
    map: fc.dictionary(fc.oneof(fc.constantFrom(...words), fc.string()), tie('value'), { maxKeys: 8 }),
  }));

  it('a shape comes out if and only if nothing is wrong, and nothing throws', () => {
    fc.assert(
      fc.property(fc.oneof(value, fc.anything(), fc.jsonValue()), fc.string(), (written, stem) => {
        for (const shaped of [
          shapePosition('f', stem, written),
          shapeProcedure('f', stem, written),
          shapeConfig('f', written),
        ]) {
          expect('shape' in shaped).toBe(shaped.findings.length === 0);
          const places = shaped.findings.map(({ code, at, facts }) =>
            JSON.stringify([code, at, 'key' in facts && facts.key]),
          );
          expect(new Set(places).size).toBe(places.length);
        }
      }),
      { numRuns: 2_000 },
    );
  });

  it('every path of a value fault leads to a value, and the name is made of it', () => {
    fc.assert(
      fc.property(value, (written) => {
        for (const { code, at } of shapePosition('f', 'f', written).findings) {
          if (!('path' in at) || code === 'schema/required') continue;
          let here: unknown = written;
          for (const step of at.path) {
            expect(Array.isArray(here) ? typeof step === 'number' : Object.hasOwn(Object(here), step)).toBe(true);
            here = (here as Record<string | number, unknown>)[step];
          }
        }
      }),
      { numRuns: 1_000 },
    );
  });

  it('stays quick where every key of a large file is unknown', () => {
    const fields = Object.fromEntries(Array.from({ length: 50_000 }, (_, at) => [`键${at}`, '值']));
    const begin = processorTime();
    expect(position(fields).findings).toHaveLength(50_000);
    expect(position({ aliases: Object.keys(fields) }).findings).toEqual([]);
    expect(processorTime() - begin).toBeLessThan(3_000);
  });
});

interface Key {
  readonly key: string;
  readonly name: string;
  readonly schema: Record<string, unknown>;
}

/** Every key that a schema names, wherever; conditions only narrow what is named elsewhere. */
function listKeys(schema: unknown, name = ''): Key[] {
  if (typeof schema !== 'object' || schema === null) return [];
  return Object.entries(schema).flatMap(([word, below]) => {
    if (word === 'allOf' || word === 'if' || word === 'examples' || word === 'default') return [];
    if (word !== 'properties' && word !== 'patternProperties') return listKeys(below, `${name}/${word}`);
    return Object.entries(below as Record<string, Record<string, unknown>>).flatMap(([key, at]) => [
      ...(word === 'properties' && typeof at === 'object' ? [{ key, name: `${name}/${key}`, schema: at }] : []),
      ...listKeys(at, `${name}/${key}`),
    ]);
  });
}

/** Every part of a schema that has `keyword`; without one, every part that describes a map. */
function listMaps(schema: unknown, keyword?: string): Record<string, unknown>[] {
  if (typeof schema !== 'object' || schema === null) return [];
  const here = schema as Record<string, unknown>;
  const isMap = [here['type']].flat().includes('object') && !('else' in here && !('properties' in here));
  const isNamed = keyword !== undefined && typeof here[keyword] === 'string';
  return [
    ...((keyword === undefined ? isMap : isNamed) ? [here] : []),
    ...Object.entries(here).flatMap(([, below]) => listMaps(below, keyword)),
  ];
}

/** Keys of a schema that none of the values has anywhere: what a maximal value forgets. */
function unreached(schema: object, values: readonly object[]): string[] {
  const written = new Set<string>();
  JSON.stringify(values, (key, value: unknown) => {
    written.add(key);
    return value;
  });
  return listKeys(schema)
    .filter(({ key }) => !written.has(key))
    .map(({ name }) => name);
}
