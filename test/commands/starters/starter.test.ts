import { describe, expect, it } from 'vitest';
import { type Starter, writeStarter } from '../../../src/commands/starters/position.ts';
import { compileFiles } from '../../support/workspace.ts';

const languages = ['en', 'zh-CN'] as const;

const superior = '# yaml-language-server: $schema=x\ntitle: 经理\ndepartment: 客服部\nreportsTo: null\nsummary: x\n';
const started: Omit<Starter, 'language'> = { title: '客服专员', department: '客服部', reportsTo: 'boss' };

function check(text: string) {
  const { diagnostics, workspace } = compileFiles({ 'boss.yaml': superior, '客服专员.yaml': text });
  const own = diagnostics.filter(({ file }) => file === '客服专员.yaml');
  return { own, position: workspace.positions.find(({ id }) => id === '客服专员') };
}

/** As somebody types who goes to the end of a line, which is found by its whole text. */
function type(text: string, line: string, typed: string): string {
  const lines = text.split('\n');
  const at = lines.indexOf(line);
  expect(at, line).toBeGreaterThan(0);
  return [...lines.slice(0, at), `${line}${typed}`, ...lines.slice(at + 1)].join('\n');
}

describe.each(languages)('a starter in %s', (language) => {
  const text = writeStarter({ ...started, language });

  it('has no error before anybody fills it in, and one finding for its four empty parts', () => {
    const { own, position } = check(text);
    expect(own.map(({ code, severity }) => `${severity} ${code}`)).toEqual(['warning form/missing-section']);
    expect(position).toMatchObject({ title: '客服专员', summary: [], duties: [] });
    expect(position).not.toHaveProperty('directReports');
  });

  it.each([
    ['directReports:', ' boss', { directReports: ['boss'] }],
    ['directReports:', '\n  - boss', { directReports: ['boss'] }],
    ['directReports:', ' []', { directReports: [] }],
    ['summary:', ' 接待来访，做到“首问负责”。', { summary: ['接待来访，做到“首问负责”。'] }],
    ['summary:', '\n  - 接待来访。\n  - 登记报修。', { summary: ['接待来访。', '登记报修。'] }],
    ['summary:', '\n- Greets visitors.\n- Files reports.', { summary: ['Greets visitors.', 'Files reports.'] }],
    ['summary:', '\n    Принимает посетителей.', { summary: ['Принимает посетителей.'] }],
    ['    share:', ' 100', { contacts: { internal: { share: 100, with: [] } } }],
    ['    with:', ' 财务部', { contacts: { internal: { with: ['财务部'] } } }],
    ['    with:', '\n      - 财务部\n      - 仓储部', { contacts: { internal: { with: ['财务部', '仓储部'] } } }],
    ['    with:', '\n    - 财务部\n    - 仓储部', { contacts: { internal: { with: ['财务部', '仓储部'] } } }],
    ['    with:', ' [财务部, 仓储部]', { contacts: { internal: { with: ['财务部', '仓储部'] } } }],
    ['  abilities:', ' 沟通', { qualifications: { abilities: ['沟通'] } }],
    ['  abilities:', '\n    - 沟通\n    - 写作', { qualifications: { abilities: ['沟通', '写作'] } }],
    ['  abilities:', '\n  - 沟通\n  - 写作', { qualifications: { abilities: ['沟通', '写作'] } }],
    ['  education:', ' 大专', { qualifications: { education: '大专', abilities: [] } }],
    ['duties:', '\n  - duty: 接待\n    kpi: 满意', { duties: [{ duty: '接待', kpi: ['满意'] }] }],
    ['duties:', '\n- duty: 接待\n- duty: 登记', { duties: [{ duty: '接待' }, { duty: '登记' }] }],
    ['duties:', '\n  - { duty: 接待, kpi: 满意 }', { duties: [{ duty: '接待', kpi: ['满意'] }] }],
    [
      'duties:',
      '\n    - duty: 接待\n      kpi:\n        - name: 满意度\n          target: 95',
      { duties: [{ duty: '接待' }] },
    ],
    ['duties:', '\n  - duty: 接待\n    kpi:', { duties: [{ duty: '接待', kpi: [] }] }],
  ])('is valid with %j followed by %j', (line, typed, filled) => {
    const { own, position } = check(type(text, line, typed));
    expect(own.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(position).toMatchObject(filled);
  });

  it('is valid when the comments below the duties are uncommented', () => {
    const { own, position } = check(text.replaceAll('\n#  ', '\n  '));
    expect(own.map(({ code }) => code)).not.toContain('yaml/syntax');
    expect(position?.duties).toMatchObject([{ duty: '…', kpi: ['…'] }]);
  });
});

describe('an empty key', () => {
  it.each([
    ['positions/clerk.yaml', 'title: Clerk\ndepartment: 客服部\nreportsTo: null\nlocation:\npay: { min: , max: }\n'],
    [
      'positions/clerk.yaml',
      'title: Clerk\ndepartment: 客服部\nreportsTo: null\ncareer:\n  promotion:\nrevisions: ~\n',
    ],
    ['procedures/calls.yaml', 'title: 来电\nkind: rules\nappliesTo:\npurpose:\nitems: [问好]\n'],
    ['jd.config.yaml', 'handbook:\ndepartments:\ntheme: { accent: }\nrules: { org/span: }\n'],
  ])('counts as left out in %s', (file, text) => {
    expect(
      compileFiles({ 'positions/boss.yaml': superior, [file]: text }).diagnostics.map(({ code }) => code),
    ).not.toContain('schema/type');
  });

  it.each([
    ['title:\ndepartment: 客服部\n', 'schema/type', /`title`/],
    ['title: Clerk\ndepartment: 客服部\nduties:\n  - duty:\n    kpi: x\n', 'schema/type', /`duties\[1\]\.duty`/],
    ['title: Clerk\ndepartment: 客服部\naliases:\n  - x\n  -\n', 'schema/type', /`aliases\[2\]`/],
    ['title: Clerk\ndepartment: 客服部\nsumary:\n', 'schema/unknown-key', /`sumary`/],
    ['title: Clerk\ndepartment: 客服部\ncontacts:\n  internal:\n    shares:\n', 'schema/unknown-key', /`shares`/],
  ])('is still a mistake where it must be filled in or is unknown: %j', (text, code, message) => {
    const own = compileFiles({ 'boss.yaml': superior, 'a.yaml': text }).diagnostics.filter(
      ({ file, severity }) => file === 'a.yaml' && severity === 'error',
    );
    expect(own).toMatchObject([{ code, message: expect.stringMatching(message) }]);
  });
});
