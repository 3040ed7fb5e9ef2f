import { describe, expect, it } from 'vitest';
import type { CodeAction, Range, WorkspaceEdit } from 'vscode-languageserver/node';
import { joinFixes } from '../../../src/commands/lsp/fixes.ts';
import type { Diagnostic } from '../../../src/findings/diagnostic.ts';
import { applyEdit } from '../../support/apply-edit.ts';
import { capable, openEditor, uriOf } from '../../support/editor.ts';
import type { MemoryFiles } from '../../support/memory-host.ts';
import { writePosition } from '../../support/workspace.ts';

const agent = '/work/positions/agent.yaml';
const files: MemoryFiles = {
  '/work/jd.config.yaml': 'rules: { org/reference-by-name: warning }\n',
  '/work/positions/lead.yaml': writePosition('title: 客服主管\ndepartment: Service\nreportsTo: null'),
  [agent]: writePosition('title: Agent\ndepartment: Service\nreportsTo: 客服主管\ncareer: { promotion: 客服主管 }'),
};
const whole: Range = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };
const line = (at: number): Range => ({ start: { line: at, character: 0 }, end: { line: at, character: 99 } });

describe('fixes in an editor', () => {
  const ask = async (range: Range, only?: readonly string[], options = {}) => {
    const editor = await openEditor(files, options);
    editor.open(agent, String(files[agent]));
    const context = { diagnostics: [], ...(only === undefined ? {} : { only }) };
    const params = { textDocument: { uri: uriOf(agent) }, range, context };
    const actions = await editor.connection.sendRequest<CodeAction[]>('textDocument/codeAction', params);
    await editor.end();
    return actions;
  };
  const apply = (edit: WorkspaceEdit | undefined) => String(applyEdit(files, edit ?? {})[agent]);

  it('are offered where their finding is, in words', async () => {
    const actions = await ask(line(2), ['quickfix']);
    expect(actions).toHaveLength(1);
    expect(actions[0]?.title).toMatch(/^Fix: .*`lead`/);
    expect(actions[0]?.diagnostics?.[0]?.code).toBe('org/reference-by-name');
    expect(apply(actions[0]?.edit)).toBe(String(files[agent]).replace('reportsTo: 客服主管', 'reportsTo: lead'));
    expect(await ask(line(0), ['quickfix'])).toEqual([]);
  });

  it('are all of a file in one, which editors can apply on saving', async () => {
    for (const options of [{}, { capabilities: { ...capable, workspace: {} }, locale: 'zh-CN' }]) {
      const [all, ...more] = await ask(whole, ['source.fixAll'], options);
      expect(more).toEqual([]);
      expect(apply(all?.edit)).toBe(String(files[agent]).replaceAll('客服主管', 'lead'));
    }
    expect((await ask(whole)).map(({ kind }) => kind)).toEqual(['quickfix', 'quickfix', 'source.fixAll.jd']);
  });

  it('leave out what would change one text twice, or another file', () => {
    const at = (column: number, width: number) => ({
      start: { line: 1, column },
      end: { line: 1, column: column + width },
    });
    const fixed = (column: number, width: number, text: string, file = 'a'): Diagnostic => ({
      ...{ code: 'org/reference-by-name', severity: 'warning', message: '' },
      ...{ file: 'a', span: at(column, width), fix: [{ file, span: at(column, width), text }] },
    });
    const diagnostics = [
      fixed(1, 3, 'x'),
      fixed(2, 3, 'y'),
      fixed(4, 1, 'z'),
      fixed(9, 0, 'p'),
      fixed(9, 0, 'q'),
      fixed(11, 1, 'o', 'b'),
    ];
    expect(joinFixes(diagnostics, 'a').map(({ text }) => text)).toEqual(['x', 'z', 'p']);
  });
});
