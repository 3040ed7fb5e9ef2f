import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CompletionList, Hover, Location } from 'vscode-languageserver/node';
import { type Client, openEditor, readMark, uriOf } from '../../support/editor.ts';
import { writePosition } from '../../support/workspace.ts';

const lead = '/work/positions/客服 部/客服主管.yaml';
const agent = '/work/positions/agent.yaml';
const calls = '/work/procedures/calls.yaml';
const config = '/work/jd.config.yaml';
const files = {
  [config]: `departments:
  - name: 客户服务部
    mission: 让客户满意。
  - { name: 夜班组, parent: 客户服务部 }
external:
  - { id: ceo, title: 总经理 }
`,
  [lead]: writePosition(
    'code: 客-001\ntitle: 客服主管\ndepartment: 客户服务部\nreportsTo: ceo\ndirectReports: [agent]',
  ),
  [agent]: writePosition(
    'title: "专员: 夜班"\naliases: 夜班客服\ndepartment: 夜班组\nreportsTo: 客-001\ncareer:\n  promotion: 客服主管',
  ),
  [calls]: `title: 接听
kind: cases
appliesTo:
  - agent
cases:
  - when: 投诉
    steps: [{ do: 记录, by: 夜班客服, escalateTo: 客服主管 }]
`,
};
const textOf = (path: string): string => files[path as keyof typeof files] ?? '';

let editor: Client;
beforeAll(async () => {
  editor = await openEditor(files, { roots: ['/work'], locale: 'zh-CN' });
});
afterAll(() => editor.end());

/** Asks at a mark, with the text without it as what the editor shows. */
async function ask<Answer>(method: string, path: string, marked: string, more: object = {}): Promise<Answer> {
  const { text, position } = readMark(marked);
  editor.open(path, text);
  const answer = await editor.connection.sendRequest<Answer>(method, { ...editor.at(path, position), ...more });
  editor.close(path);
  return answer;
}

const replace = (path: string, written: string, marked: string): string => {
  expect(textOf(path)).toContain(written);
  return textOf(path).replace(written, marked);
};

describe('what can be written', () => {
  const complete = async (path: string, marked: string) =>
    (await ask<CompletionList>('textDocument/completion', path, marked)).items;

  it('is every position by title, code or id, those of the department first', async () => {
    const items = await complete(agent, replace(agent, 'reportsTo: 客-001', 'reportsTo: ¦'));
    expect(items.map(({ label, detail, textEdit }) => [label, detail, textEdit?.newText])).toEqual([
      ['客服主管', '客-001、客户服务部', '客服主管'],
      ['总经理', 'ceo', 'ceo'],
    ]);
    for (const typed of ['客服', '客-0', 'CEO', '经理']) {
      const found = await complete(agent, replace(agent, 'reportsTo: 客-001', `reportsTo: ${typed}¦`));
      expect(found, typed).toHaveLength(1);
      expect(found[0]?.filterText?.startsWith(typed)).toBe(true);
      expect(found[0]?.textEdit).toMatchObject({
        range: { start: { character: 11 }, end: { character: 11 + typed.length } },
      });
    }
  });

  it('is offered in procedures, lists and broken forms, and quoted where YAML needs it', async () => {
    const inSteps = await complete(calls, replace(calls, 'by: 夜班客服', 'by: 夜¦'));
    expect(inSteps.map(({ label }) => label)).toEqual(['专员: 夜班']);
    const broken = await complete(lead, `title: [\ndirectReports:\n  - ag¦\n`);
    expect(broken.map(({ textEdit }) => textEdit?.newText)).toEqual(['agent']);
    expect(await complete(lead, 'department:¦\ntitle: x')).toMatchObject([
      { label: '客户服务部', textEdit: { newText: ' 客户服务部' } },
      { label: '夜班组' },
    ]);
    const parents = await complete(config, replace(config, 'parent: 客户服务部', 'parent: ¦'));
    expect(parents.map(({ label }) => label)).toEqual(['客户服务部', '夜班组']);
  });

  it('is nothing where text is written', async () => {
    for (const marked of ['title: ¦', 'summary:\n  - ag¦', '# reportsTo: ¦', 'x: ¦']) {
      expect(await complete(agent, marked)).toEqual([]);
    }
  });
});

describe('a reference', () => {
  const define = (path: string, marked: string) => ask<Location[]>('textDocument/definition', path, marked);

  it('leads to the title of the form, however it is written', async () => {
    const title = { uri: uriOf(lead), range: { start: { line: 1, character: 7 }, end: { line: 1, character: 11 } } };
    expect(await define(agent, replace(agent, 'reportsTo: 客-001', 'reportsTo: 客¦-001'))).toEqual([title]);
    expect(await define(agent, replace(agent, 'promotion: 客服主管', 'promotion: 客服主管¦'))).toEqual([title]);
    expect(await define(calls, replace(calls, 'escalateTo: 客服主管', 'escalateTo: ¦客服主管'))).toEqual([title]);
    expect(await define(calls, replace(calls, '- agent', '- ag¦ent'))).toMatchObject([{ uri: uriOf(agent) }]);
    // In a form that is broken at another place.
    expect(await define(agent, `duties: 7\n${replace(agent, 'reportsTo: 客-001', 'reportsTo: 客¦-001')}`)).toEqual([
      title,
    ]);
  });

  it('leads to the config for a department and for a superior outside', async () => {
    expect(await define(lead, replace(lead, 'reportsTo: ceo', 'reportsTo: c¦eo'))).toMatchObject([
      { uri: uriOf(config), range: { start: { line: 5, character: 10 } } },
    ]);
    expect(await define(lead, replace(lead, 'department: 客户服务部', 'department: 客¦户服务部'))).toMatchObject([
      { uri: uriOf(config), range: { start: { line: 1, character: 10 } } },
    ]);
  });

  it('leads nowhere if it names nothing', async () => {
    expect(await define(agent, replace(agent, 'reportsTo: 客-001', 'reportsTo: 无¦人'))).toEqual([]);
    expect(await define(agent, replace(agent, 'reportsTo: 客-001', 'reportsTo: ¦null'))).toEqual([]);
  });

  it('is described with title, code, department and superior', async () => {
    const hover = await ask<Hover>(
      'textDocument/hover',
      agent,
      replace(agent, 'reportsTo: 客-001', 'reportsTo: 客¦-001'),
    );
    expect(hover.contents).toEqual({
      kind: 'plaintext',
      value:
        '客服主管（客-001）\n部门：客户服务部\n直接上级：总经理\n直接下级：1 个岗位\npositions/客服 部/客服主管.yaml',
    });
    const department = await ask<Hover>(
      'textDocument/hover',
      agent,
      replace(agent, 'department: 夜', 'department: ¦夜'),
    );
    expect(department.contents).toMatchObject({ value: '夜班组\n上级部门：客户服务部\n1 个岗位' });
  });
});

describe('who names a position', () => {
  const list = async (path: string, marked: string) => {
    const context = { includeDeclaration: false };
    const places = await ask<Location[]>('textDocument/references', path, marked, { context });
    return places.map(({ uri, range }) => `${decodeURIComponent(uri).replace(/^.*\//, '')}:${range.start.line + 1}`);
  };

  it('is found from its title, code or id, and from any reference', async () => {
    const expected = ['agent.yaml:4', 'agent.yaml:6', 'calls.yaml:7'];
    expect((await list(lead, replace(lead, 'title: 客服主管', 'title: 客¦服主管'))).sort()).toEqual(expected);
    expect((await list(lead, replace(lead, 'code: 客', 'co¦de: 客'))).sort()).toEqual(expected);
    expect((await list(agent, replace(agent, 'reportsTo: 客-001', 'reportsTo: 客-001¦'))).sort()).toEqual(expected);
  });

  it('is found for departments and superiors outside', async () => {
    expect(await list(config, replace(config, 'title: 总经理', 'title: 总¦经理'))).toEqual(['客服主管.yaml:4']);
    expect((await list(config, replace(config, 'name: 客户服务部', 'name: 客户¦服务部'))).sort()).toEqual([
      'jd.config.yaml:4',
      '客服主管.yaml:3',
    ]);
  });
});
