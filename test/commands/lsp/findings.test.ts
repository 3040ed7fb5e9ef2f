import { describe, expect, it } from 'vitest';
import { openEditor, uriOf } from '../../support/editor.ts';
import { faulty, service } from '../../support/run.ts';
import { writePosition } from '../../support/workspace.ts';

const config = { '/work/jd.config.yaml': 'handbook: { language: en }\n' };
const agent = '/work/positions/agent.yaml';
const head = '/work/positions/head.yaml';
const textOf = (path: string): string => String({ ...config, ...faulty }[path as keyof typeof faulty]);

describe('findings in an editor', () => {
  it('are those of the whole workspace as soon as it is open, and follow the text', async () => {
    const editor = await openEditor({ ...config, ...faulty }, { roots: ['/work'] });
    await editor.until(() => editor.findings('/work/positions/clerk.yaml').length > 0);
    const [lost] = editor.findings('/work/positions/clerk.yaml');
    expect(lost).toMatchObject({
      code: 'org/unknown-superior',
      source: 'jd',
      severity: 1,
      range: { start: { line: 2, character: 11 }, end: { line: 2, character: 15 } },
    });
    expect(lost?.message).toMatch(/`haed`/);
    await editor.until(() => editor.codes('/work/positions/porter.yaml').includes('form/no-superior'));
    expect(await editor.end()).toBe(0);
  });

  it('come and go in other files, which an edit breaks or cures', async () => {
    const editor = await openEditor({ ...config, ...service });
    editor.open(head, textOf(head));
    editor.change(head, textOf(head).replace('title: Head of Service', 'title: ['));
    await editor.until(() => editor.codes(head).includes('yaml/syntax'));
    editor.change(head, textOf(head).replace('reportsTo: null', 'reportsTo: agent'));
    await editor.until(() => editor.codes(agent).includes('org/reporting-cycle'));
    const cycle = editor.findings(agent)[0];
    expect(cycle?.relatedInformation?.map(({ location }) => location.uri)).toContain(uriOf(head));
    expect(editor.codes(head)).toEqual([]);
    editor.change(head, textOf(head));
    await editor.until(() => editor.codes(agent).length === 0);
    expect(await editor.end()).toBe(0);
  });

  it('know files that are not saved yet, also the config', async () => {
    const editor = await openEditor({ ...config, ...service });
    editor.open(agent, textOf(agent).replace('reportsTo: head', 'reportsTo: 主管'));
    await editor.until(() => editor.codes(agent).includes('org/unknown-superior'));
    editor.open('/work/positions/新 人.yaml', '');
    editor.open('/work/positions/主管.yaml', writePosition('title: 主管\ndepartment: Service\nreportsTo: head'));
    await editor.until(() => editor.codes(agent).length === 0);
    editor.open('/work/jd.config.yaml', 'rules: { form/file-name: of }\n');
    await editor.until(() => editor.findings('/work/jd.config.yaml').length > 0);
    editor.change('/work/jd.config.yaml', 'codePattern: "[0-9]+"\n');
    await editor.until(() => editor.codes(agent).includes('form/code-pattern'));
    expect(editor.codes('/work/jd.config.yaml')).toEqual([]);
    expect(await editor.end()).toBe(0);
  });

  it('are taken away when the last file of a workspace is closed, and kept while its folder is open', async () => {
    const editor = await openEditor({ ...config, ...faulty });
    const clerk = '/work/positions/clerk.yaml';
    editor.open(clerk, textOf(clerk));
    await editor.until(() => editor.findings(clerk).length > 0);
    editor.close(clerk);
    await editor.until(() => editor.findings(clerk).length === 0);
    await editor.until(() => editor.findings('/work/positions/porter.yaml').length === 0);
    expect(await editor.end()).toBe(0);
  });

  it('follow files that change on disk', async () => {
    const editor = await openEditor({ ...config, ...service }, { roots: ['/work'] });
    editor.open(agent, textOf(agent));
    delete editor.files[head];
    editor.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri: uriOf(head), type: 3 }] });
    await editor.until(() => editor.codes(agent).includes('org/unknown-superior'));
    for (const file of Object.keys(editor.files)) delete editor.files[file];
    editor.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [{ uri: uriOf('/work/jd.config.yaml'), type: 3 }],
    });
    editor.close(agent);
    await editor.until(() => editor.codes(agent).length === 0);
    expect(await editor.end()).toBe(0);
  });

  it('leave the files of others alone, and keep workspaces apart', async () => {
    const other = { '/other/jd.config.yaml': '', '/other/positions/lead.yaml': 'title: Lead\n' };
    const editor = await openEditor({ ...config, ...service, ...other, '/elsewhere/positions/a.yaml': 'x: 1' });
    editor.open('/elsewhere/positions/a.yaml', 'kind: Deployment\n');
    editor.open('/other/positions/lead.yaml', 'title: Lead\n');
    editor.open(agent, textOf(agent).replace('head', 'lead'));
    await editor.until(() => editor.codes(agent).includes('org/unknown-superior'));
    await editor.until(() => editor.codes('/other/positions/lead.yaml').includes('schema/required'));
    editor.connection.sendNotification('textDocument/didOpen', {
      textDocument: { uri: 'untitled:Untitled-1', languageId: 'yaml', version: 1, text: 'title: x' },
    });
    await editor.settle();
    const uris = new Set(editor.published.map(({ uri }) => uri));
    expect([...uris].filter((uri) => uri.includes('elsewhere') || uri.includes('Untitled'))).toEqual([]);
    expect(await editor.end()).toBe(0);
  });

  it('are in the language of the editor, or of the command', async () => {
    const clerk = '/work/positions/clerk.yaml';
    for (const [options, said] of [
      [{ locale: 'zh-cn' }, '没有'],
      [{ locale: 'de' }, 'no position'],
      [{ locale: 'zh-cn', lang: 'en' }, 'no position'],
    ] as const) {
      const editor = await openEditor({ ...config, ...faulty }, options);
      editor.open(clerk, textOf(clerk));
      await editor.until(() => editor.findings(clerk).length > 0);
      expect(editor.findings(clerk)[0]?.message).toContain(said);
      await editor.end();
    }
  });
});
