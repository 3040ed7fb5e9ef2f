import { describe, expect, it } from 'vitest';
import type { WorkspaceEdit } from 'vscode-languageserver/node';
import { applyEdit } from '../../support/apply-edit.ts';
import { type Client, capable, type EditorOptions, openEditor, readMark, uriOf } from '../../support/editor.ts';
import { readExamples } from '../../support/example-files.ts';
import type { MemoryFiles } from '../../support/memory-host.ts';
import { runJd } from '../../support/run.ts';
import { writePosition } from '../../support/workspace.ts';

const lead = '/work/positions/lead.yaml';
const agent = '/work/positions/agent.yaml';
const files: MemoryFiles = {
  '/work/jd.config.yaml': 'handbook: { language: en }\nexternal:\n  - { id: ceo, title: Chief }\n',
  [lead]: writePosition(
    'id: lead\ncode: S-1\ntitle: Team Lead\ndepartment: Service\nreportsTo: ceo\ndirectReports: [agent, Clerk]',
  ),
  [agent]: writePosition(
    'title: 客服专员\ndepartment: Service\nreportsTo: "lead"\ncareer: { rotation: Team Lead, promotion: [teamlead], substitutes: LEAD }',
  ),
  '/work/positions/clerk.yaml': writePosition("title: Clerk\ndepartment: Service\nreportsTo: 'lead' # quoted"),
  '/work/procedures/calls.yaml': 'title: Calls\nkind: rules\nitems:\n  - { text: Listen, by: [lead, agent] }\n',
  '/work/chapters/a.md':
    '---\ntitle: A\n---\n\nSee [the lead](../positions/lead.yaml#x), [him](#position-lead) and [她](../positions/agent.yaml).\n\n[l]: <../positions/lead.yaml>\n',
};

/** Renames what is at a mark; the rest of the file stays as it is. */
async function rename(path: string, line: string, newName: string, all = files, options: EditorOptions = {}) {
  const editor = await openEditor(all, options);
  const { text } = readMark(line);
  const [before = ''] = String(all[path]).split(text);
  expect(String(all[path])).toContain(text);
  const { position } = readMark(`${before}${line}`);
  try {
    return await send(editor, path, position, newName);
  } finally {
    await editor.end();
  }
}

async function send(editor: Client, path: string, position: { line: number; character: number }, newName: string) {
  const at = editor.at(path, position);
  const prepared = await editor.connection.sendRequest<{ placeholder: string } | null>(
    'textDocument/prepareRename',
    at,
  );
  const edit = await editor.connection
    .sendRequest<WorkspaceEdit | null>('textDocument/rename', { ...at, newName })
    .catch((error: Error) => error.message);
  return { prepared, edit };
}

const refusal = async (...args: Parameters<typeof rename>) => (await rename(...args)).edit;

/** What `jd validate` finds, with the new id as the old one. */
async function validate(all: MemoryFiles, from: string, to: string): Promise<string> {
  const { out } = await runJd(['validate', '--format', 'json'], all);
  return out.replaceAll(from, to);
}

describe('renaming an id', () => {
  it('renames the file, the key and every reference by the id, and leaves those by title', async () => {
    const { prepared, edit } = await rename(agent, 'reportsTo: "le¦ad"', '客服主管');
    expect(prepared?.placeholder).toBe('lead');
    const after = applyEdit(files, edit as WorkspaceEdit);
    expect(after[lead]).toBeUndefined();
    expect(after['/work/positions/客服主管.yaml']).toBe(String(files[lead]).replace('id: lead', 'id: 客服主管'));
    expect(after[agent]).toBe(String(files[agent]).replace('"lead"', '"客服主管"').replace('LEAD', '客服主管'));
    expect(after['/work/positions/clerk.yaml']).toContain("reportsTo: '客服主管' # quoted");
    expect(after['/work/procedures/calls.yaml']).toContain('by: [客服主管, agent]');
    expect(after['/work/chapters/a.md']).toContain(
      'See [the lead](../positions/客服主管.yaml#x), [him](#position-客服主管) and [她](../positions/agent.yaml).\n\n[l]: <../positions/客服主管.yaml>',
    );
    expect(await validate(after, '客服主管', 'lead')).toBe(await validate(files, 'lead', 'lead'));
  });

  it('is the same from the title of the form, and renames what an id needs quotes for', async () => {
    const { edit } = await rename(agent, 'title: 客服¦专员', '007');
    const after = applyEdit(files, edit as WorkspaceEdit);
    expect(after[lead]).toContain('directReports: ["007", Clerk]');
    expect(Object.keys(after)).toContain('/work/positions/007.yaml');
    expect(await validate(after, '007', 'agent')).toBe(await validate(files, 'agent', 'agent'));
  });

  it('renames a superior outside the workspace in the config', async () => {
    const { edit } = await rename(lead, 'reportsTo: c¦eo', 'board');
    const after = applyEdit(files, edit as WorkspaceEdit);
    expect(after['/work/jd.config.yaml']).toContain('{ id: board, title: Chief }');
    expect(after[lead]).toContain('reportsTo: board');
  });

  it('is refused if the id is taken or none, or a reference might be missed or mean another', async () => {
    expect(await refusal(agent, 'title: 客¦服', 'Lead')).toMatch(/^the id `lead` is taken by `positions\/lead.yaml`/);
    expect(await refusal(agent, 'title: 客¦服', 'a b')).toMatch(/^`a b` can't be an id: it has a space/);
    expect(await refusal(agent, 'title: 客¦服', '')).toMatch(/can't be an id/);
    expect(await refusal(agent, 'title: 客¦服', 'CEO')).toMatch(/^the id `ceo` is taken/);
    const broken = { ...files, '/work/procedures/x.yaml': 'title: [' };
    expect(await refusal(agent, 'title: 客¦服', 'b', broken)).toBe(
      "`procedures/x.yaml` can't be read, so a reference in it might be missed; fix it first",
    );
    expect(await refusal(agent, 'title: 客¦服', 'Clerk', { ...files })).toMatch(/taken/);
    const named = { ...files, '/work/positions/c.yaml': writePosition('title: S-2\ndepartment: X\nreportsTo: S-1') };
    expect(await refusal(agent, 'title: 客¦服', 'S-1', named)).toBe(
      'with the id `S-1`, `S-1` in `positions/c.yaml` would mean another position; choose another id, or write the id of the position that is meant there',
    );
    const plain = { capabilities: { ...capable, workspace: {} } };
    expect(await refusal(agent, 'title: 客¦服', 'b', files, plain)).toMatch(/^this editor can't rename files/);
  });

  it('is not offered where nothing has an id', async () => {
    const { prepared, edit } = await rename(agent, 'department: Ser¦vice', 'x');
    expect([prepared, edit]).toEqual([null, null]);
  });

  it('follows a file that the editor renames', async () => {
    const editor = await openEditor(files);
    const renamed = [{ oldUri: uriOf(lead), newUri: uriOf('/work/positions/主 管.yaml') }];
    await expect(editor.connection.sendRequest('workspace/willRenameFiles', { files: renamed })).rejects.toThrow(
      /space/,
    );
    const better = [{ oldUri: uriOf(lead), newUri: uriOf('/work/positions/主管.yaml') }];
    const edit = await editor.connection.sendRequest<WorkspaceEdit>('workspace/willRenameFiles', { files: better });
    const { [lead]: form = '', ...others } = applyEdit(files, edit);
    const after = { ...others, '/work/positions/主管.yaml': form };
    expect(await validate(after, '主管', 'lead')).toBe(await validate(files, 'lead', 'lead'));
    await editor.end();
  });

  it('leaves each example as sound as it was, whichever position is renamed', async () => {
    const examples = readExamples();
    const folder = '/work/examples/warehouse-operations';
    const own = Object.fromEntries(
      Object.entries(examples)
        .filter(([path]) => path.startsWith(folder))
        .map(([path, bytes]) => [path, new TextDecoder().decode(bytes)]),
    );
    const editor = await openEditor(own);
    const check = async (all: MemoryFiles) => (await runJd(['validate', folder, '--format', 'json'], all)).out;
    const before = await check(own);
    for (const path of Object.keys(own)
      .filter((name) => name.includes('/positions/'))
      .slice(0, 4)) {
      const line = String(own[path])
        .split('\n')
        .findIndex((each) => each.startsWith('title:'));
      const { prepared, edit } = await send(editor, path, { line, character: 1 }, 'zz-renamed');
      const after = applyEdit(own, edit as WorkspaceEdit);
      expect(JSON.parse(await check(after)).summary, prepared?.placeholder).toEqual(JSON.parse(before).summary);
    }
    await editor.end();
  });
});
