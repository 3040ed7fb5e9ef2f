import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { serveEditor } from '../../../src/commands/lsp/server.ts';
import { connect, openEditor, uriOf } from '../../support/editor.ts';
import { openMemoryHost } from '../../support/memory-host.ts';
import { service } from '../../support/run.ts';
import { writePosition } from '../../support/workspace.ts';

const agent = '/work/positions/agent.yaml';
const files = { ...service, '/work/jd.config.yaml': 'handbook: { language: en }\n' };
const methods = [
  'completion',
  'hover',
  'definition',
  'references',
  'documentSymbol',
  'prepareRename',
  'rename',
  'codeAction',
];
const nowhere = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

describe('jd lsp', () => {
  it.each([
    ['nothing', ''],
    ['half a key', 'rep'],
    ['a text that never ends', 'title: "'],
    ['brackets', '[{[{:,'],
    ['marks', '\u0000\ufeff\u202e\r\r\n\t- ? : | > & * !'],
    ['half a character', `title: ${'\ud83d'}`],
    ['more than a file may hold', `title: ${'a'.repeat(1 << 20)}`],
    ['deep brackets', `x-a: ${'['.repeat(5000)}`],
  ])('answers about %s, and never fails', async (_, text) => {
    const editor = await openEditor(files);
    editor.open(agent, text);
    for (const path of [agent, '/work/positions/gone.yaml', '/elsewhere/a.yaml']) {
      for (const method of methods) {
        for (const position of [
          { line: 0, character: 8 },
          { line: 7, character: 700 },
        ]) {
          const params = { ...editor.at(path, position), newName: 'x', range: nowhere };
          const context = { diagnostics: [], includeDeclaration: true };
          const answered = editor.connection.sendRequest(`textDocument/${method}`, { ...params, context });
          // Only a rename has something to refuse.
          await answered.catch((error: Error) =>
            expect([method, error.message]).toEqual(['rename', expect.any(String)]),
          );
        }
      }
    }
    await editor.until(() => editor.codes(agent).length > 0);
    editor.change(agent, String(service[agent]));
    await editor.until(() => editor.codes(agent).length === 0);
    expect(await editor.end()).toBe(0);
  });

  it('changes only a part of a text, counted in UTF-16 units', async () => {
    const editor = await openEditor(files);
    editor.open(agent, writePosition('title: 😀客服\r\ndepartment: Service\r\nreportsTo: nobody'));
    await editor.until(() => editor.codes(agent).includes('org/unknown-superior'));
    expect(editor.findings(agent)[0]?.range).toEqual({
      start: { line: 2, character: 11 },
      end: { line: 2, character: 17 },
    });
    editor.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri: uriOf(agent), version: 2 },
      contentChanges: [
        { range: { start: { line: 2, character: 11 }, end: { line: 2, character: 17 } }, text: 'head' },
        { range: { start: { line: 0, character: 9 }, end: { line: 0, character: 11 } }, text: 'Agent' },
      ],
    });
    await editor.until(() => editor.codes(agent).length === 0);
    expect(await editor.end()).toBe(0);
  });

  it('refuses methods that it does not know, and goes on', async () => {
    const editor = await openEditor(files);
    await expect(editor.connection.sendRequest('textDocument/nonsense', {})).rejects.toThrow(/Unhandled method/);
    editor.connection.sendNotification('$/nonsense', {});
    editor.connection.sendNotification('telemetry/nonsense', {});
    await editor.settle();
    expect(await editor.end()).toBe(0);
  });

  it('works in a folder without a config, and with an address in any spelling', async () => {
    const text = String(service[agent]).replace('head', 'nobody');
    const editor = await openEditor({ ...service, [agent]: text }, { roots: ['/work'] });
    await editor.until(() => editor.codes(agent).length > 0);
    const uri = 'file:///work/positions/%61gent.yaml';
    editor.connection.sendNotification('textDocument/didOpen', {
      textDocument: { uri, languageId: 'yaml', version: 4, text },
    });
    await editor.until(() => editor.published.some((each) => each.uri === uri && each.diagnostics.length > 0));
    expect(editor.published.find((each) => each.uri === uri)?.version).toBe(4);
    // Not twice, under two spellings.
    expect(editor.codes(agent)).toEqual([]);
    editor.connection.sendNotification('textDocument/didClose', { textDocument: { uri } });
    await editor.until(() => editor.codes(agent).length > 0);
    expect(editor.published.filter((each) => each.uri === uri).at(-1)?.diagnostics).toEqual([]);
    expect(await editor.end()).toBe(0);
  });

  it('ends with 1 if the editor ends without a word, in whatever way', async () => {
    for (const isPolite of [true, false]) {
      const [toServer, toClient] = [new PassThrough(), new PassThrough()];
      const host = openMemoryHost(files, { talk: { input: toServer, output: toClient, close: () => undefined } });
      const ended = serveEditor(host, { delay: 0 });
      const { connection, settle } = await connect(toClient, toServer, ended);
      await settle();
      if (isPolite) await connection.sendNotification('exit');
      else toServer.end();
      expect(await ended).toBe(1);
    }
  });
});
