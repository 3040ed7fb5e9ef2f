import type { Code, FactsByCode } from '../../src/findings/finding.ts';
import type { Reading } from '../../src/findings/meant.ts';

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

/** The facts of findings in what names a position. */
export const organisationSamples = {
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
  'procedure/unknown-position': unknown,
  'procedure/escalation': [
    { by: '客服主管', to: '前台' },
    { by: '前台', to: '前台' },
  ],
} satisfies { readonly [C in Code]?: readonly FactsByCode[C][] };
