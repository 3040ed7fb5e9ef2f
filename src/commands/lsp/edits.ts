import type { TextEdit, WorkspaceEdit } from 'vscode-languageserver';
import { groupBy } from '../../model/groups.ts';
import type { Change } from './change.ts';
import type { Address } from './editor.ts';
import { rangeOf } from './places.ts';
import type { Renaming } from './rename.ts';

type DocumentChange = NonNullable<WorkspaceEdit['documentChanges']>[number];

/** Changes of texts, then the new name of a file, as editors take them. `versioned` edits are refused if a file is not as it was. */
export function writeEdit(
  { changes, move }: Renaming,
  locate: (file: string) => Address,
  versioned: boolean,
): WorkspaceEdit {
  const byFile = groupBy(changes, ({ file }) => file);
  if (!versioned) {
    return { changes: Object.fromEntries([...byFile].map(([file, those]) => [locate(file).uri, those.map(editText)])) };
  }
  const edits = [...byFile].map(
    ([file, those]): DocumentChange => ({ textDocument: locate(file), edits: those.map(editText) }),
  );
  if (move === undefined) return { documentChanges: edits };
  const { uri: oldUri } = locate(move.from);
  const rename: DocumentChange = { kind: 'rename', oldUri, newUri: locate(move.to).uri };
  return { documentChanges: [...edits, rename] };
}

function editText({ span, text }: Change): TextEdit {
  return { range: rangeOf(span), newText: text };
}
