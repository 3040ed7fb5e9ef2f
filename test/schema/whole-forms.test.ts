import { describe, expect, it } from 'vitest';
import configSchema from '../../schemas/config.schema.json' with { type: 'json' };
import positionSchema from '../../schemas/position.schema.json' with { type: 'json' };
import procedureSchema from '../../schemas/procedure.schema.json' with { type: 'json' };
import { shapePosition, shapeProcedure } from '../../src/schema/index.ts';
import { listKeys } from '../support/input-schemas.ts';
import { config, procedure } from '../support/shape-fields.ts';

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
    countersigned: [{ by: '丁', date: '2024-02-28' }],
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
  dutyGroups: [
    { group: '接待', share: 60, kpi: ['投诉', { name: '投诉率', target: '≤1%', weight: 30 }] },
    { group: '现场', kpi: [] },
  ],
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
      functions: ['接待'],
    },
  ],
  kpis: ['客户满意', { name: '续约率', target: '≥ 90%', weight: 20, period: '年' }],
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
    number: 'KF-001',
    effective: '2024-07-01',
    status: 'controlled',
    copy: '03',
    logo: 'logo.svg',
    watermark: '内部资料',
    binding: 10,
    language: 'en',
    region: 'GB',
    approval: {
      prepared: { by: '甲', date: '2024-06-01' },
      reviewed: { by: '乙', date: '2024-06-02' },
      approved: { by: '丙', date: '2024-06-03' },
      countersigned: [{ by: '丁', date: '2024-06-04' }],
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
  import: { labels: [{ label: '隔级主管', key: 'dottedLineTo' }] },
  codePattern: '客-\\d{3}',
  overrides: [{ files: ['positions/a/**'], rules: { 'form/no-superior': { level: 'off', options: {} } } }],
  form: {
    parts: 'full',
    hide: ['contacts'],
    show: ['qualifications.knowledge'],
    own: [{ key: 'x-uniform', label: '工服', part: 'conditions' }],
  },
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
    const most = { max: 8 };
    const options: Readonly<Record<string, Readonly<Record<string, number | readonly string[]>>>> = {
      ...{ 'org/span': most, 'org/depth': most, 'form/too-many-duties': most },
      ...{ 'org/similar-duties': { similarity: 90 }, 'form/personal-requirement': { laws: ['CN', 'GB'] } },
    };
    const rules = Object.fromEntries(codes.map((code) => [code, ['warning', options[code] ?? {}] as const]));
    const overrides = [{ files: ['positions/a/**'], rules: { 'form/no-superior': 'off' } }];
    const settings = { ...maximalConfig, rules, overrides };
    expect(config(settings).findings).toEqual([]);
    expect(config(settings).shape).toEqual({
      ...maximalConfig,
      handbook: { ...maximalConfig.handbook, tag: 'en-GB', country: 'GB' },
      rules: Object.fromEntries(Object.entries(rules).map(([code, [level, options]]) => [code, { level, options }])),
    });
    expect(unreached(configSchema, [settings])).toEqual([]);
  });
});

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
