import type { TextEdit, WorkspaceEdit } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { URI } from 'vscode-uri';
import type { MemoryFiles } from './memory-host.ts';

/** The files after an edit, as an editor applies it: its steps one after the other. */
export function applyEdit(files: MemoryFiles, { changes = {}, documentChanges = [] }: WorkspaceEdit): MemoryFiles {
  const after = { ...files };
  const write = (uri: string, edits: readonly TextEdit[]) => {
    const path = URI.parse(uri).fsPath;
    const text = after[path];
    if (typeof text !== 'string') throw new Error(`there is no ${path}`);
    after[path] = TextDocument.applyEdits(TextDocument.create(uri, 'yaml', 1, text), [...edits]);
  };
  for (const [uri, edits] of Object.entries(changes)) write(uri, edits);
  for (const change of documentChanges) {
    if ('textDocument' in change) write(change.textDocument.uri, change.edits as TextEdit[]);
    else if (change.kind === 'rename') {
      const [from, to] = [URI.parse(change.oldUri).fsPath, URI.parse(change.newUri).fsPath];
      if (to in after) throw new Error(`there is ${to} already`);
      after[to] = after[from] ?? '';
      delete after[from];
    } else throw new Error(change.kind);
  }
  return after;
}
