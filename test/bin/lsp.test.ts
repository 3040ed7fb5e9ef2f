import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { CompletionList, Location, WorkspaceEdit } from 'vscode-languageserver/node';
import { applyEdit } from '../support/apply-edit.ts';
import { writeWorkspace } from '../support/build-pdf.ts';
import { capable, connect } from '../support/editor.ts';
import { bin, environment, jd, timeout } from '../support/run-bin.ts';
import { writePosition } from '../support/workspace.ts';

/** An editor that watches no files itself. */
const { didChangeWatchedFiles: _, ...workspace } = capable.workspace ?? {};
const files = {
  'jd.config.yaml': 'departments: [{ name: 客户服务部 }]\n',
  'positions/客服主管.yaml': writePosition('title: 主管\ndepartment: 客户服务部\nreportsTo: null'),
  'positions/夜 班/agent.yaml': writePosition('title: Agent\ndepartment: 客户服务部\nreportsTo: 客服主管'),
};

describe('jd lsp as a process', () => {
  it('speaks with an editor over its streams, follows the disk and ends when it is told to', async () => {
    const folder = writeWorkspace(files);
    const place = (file: string) => path.join(folder, file);
    const child = spawn(process.execPath, [bin, 'lsp', '--stdio'], { env: environment(), stdio: 'pipe' });
    const said: string[] = [];
    child.stderr.on('data', (chunk) => said.push(String(chunk)));
    const ended = new Promise<number>((resolve) => {
      child.on('exit', (code) => resolve(code ?? -1));
    });
    const editor = await connect(child.stdout, child.stdin, ended, {
      ...{ locale: 'zh-CN', roots: [folder], capabilities: { ...capable, workspace } },
    });
    expect(editor.initialized.serverInfo?.name).toBe('jd');
    const agent = place('positions/夜 班/agent.yaml');
    const text = files['positions/夜 班/agent.yaml'];
    editor.open(agent, text.replace('reportsTo: 客服主管', 'reportsTo: 主任'));
    await editor.until(() => editor.codes(agent).includes('org/unknown-superior'));
    expect(editor.findings(agent)[0]?.message).toMatch(/\p{Script=Han}/u);
    const at = editor.at(agent, { line: 2, character: 13 });
    const { items } = await editor.connection.sendRequest<CompletionList>('textDocument/completion', at);
    expect(items.map(({ label }) => label)).toEqual([]);
    editor.change(agent, text);
    const [definition] = await editor.connection.sendRequest<Location[]>('textDocument/definition', at);
    expect(decodeURIComponent(definition?.uri ?? '')).toContain('客服主管.yaml');
    await editor.until(() => editor.codes(agent).length === 0);

    const lead = place('positions/客服主管.yaml');
    const edit = await editor.connection.sendRequest<WorkspaceEdit>('textDocument/rename', { ...at, newName: 'lead' });
    editor.close(agent);
    const after = applyEdit({ [lead]: readFileSync(lead, 'utf8'), [agent]: text }, edit);
    writeFileSync(agent, String(after[agent]));
    // The form still names who is gone, until the other half is done.
    await editor.until(() => editor.codes(agent).includes('org/unknown-superior'));
    renameSync(lead, place('positions/lead.yaml'));
    await editor.until(() => editor.codes(agent).length === 0);
    expect(jd(['validate', folder]).status).toBe(0);
    rmSync(folder, { recursive: true });
    await editor.connection.sendRequest('workspace/symbol', { query: '' });
    expect(await editor.end()).toBe(0);
    expect(said.join('')).toBe('');
    mkdirSync(folder);
  });

  it('ends if the editor is killed in the middle of a message', () => {
    const { status, signal } = spawnSync(process.execPath, [bin, 'lsp'], {
      env: environment(),
      input: 'Content-Length: 999999999\r\n\r\n{',
      timeout,
    });
    expect([status, signal]).toEqual([1, null]);
  });

  it('ends by itself if the editor is gone', async () => {
    const child = spawn(process.execPath, [bin, 'lsp'], { env: environment(), stdio: 'pipe' });
    const ended = new Promise<number | null>((resolve) => {
      child.on('exit', resolve);
    });
    const editor = await connect(child.stdout, child.stdin, Promise.resolve(0));
    await editor.settle();
    child.stdin.end();
    expect(await ended).toBe(1);
    editor.connection.dispose();
  });
});
