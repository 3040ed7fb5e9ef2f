import type { Connection } from 'vscode-languageserver';
import { Failure } from '../../failure.ts';
import type { FailureTexts } from '../../languages/failure-texts.ts';
import type { Abilities } from './abilities.ts';
import type { Question } from './answers.ts';
import { writeEdit } from './edits.ts';
import { excuse } from './excuse.ts';
import { pointOf, rangeOf } from './places.ts';
import { findRenamed, renameAt, renameFile } from './rename.ts';

/** Renames that the editor asks for, and what else has to change if it renames a file itself. */
export function handleRenames(
  connection: Connection,
  ask: (uri: string) => Question | undefined,
  resolve: (uri: string) => string | undefined,
  failures: FailureTexts,
  { versioned, renamesFiles }: Abilities,
): void {
  connection.onPrepareRename(({ textDocument, position }) =>
    excuse(failures, () => {
      const question = ask(textDocument.uri);
      const found = question && findRenamed(question.known, question.file, pointOf(position));
      return found ? { range: rangeOf(found.span), placeholder: found.id } : null;
    }),
  );
  connection.onRenameRequest(({ textDocument, position, newName }) =>
    excuse(failures, () => {
      const question = ask(textDocument.uri);
      const renaming = question && renameAt(question.known, question.file, pointOf(position), newName);
      if (question === undefined || renaming === undefined) return null;
      if (renaming.move !== undefined && !renamesFiles) throw new Failure('rename/editor', {}, 2);
      return writeEdit(renaming, question.locate, versioned);
    }),
  );
  connection.workspace.onWillRenameFiles(({ files }) =>
    excuse(failures, () => {
      // What one rename changes is not what the next one finds, so several are left to the findings.
      const [moved, ...more] = files;
      const question = moved === undefined || more.length > 0 ? undefined : ask(moved.oldUri);
      const stem = /([^/\\]+)\.ya?ml$/i.exec(resolve(moved?.newUri ?? '') ?? '')?.[1];
      if (question === undefined || stem === undefined) return null;
      const renaming = renameFile(question.known, question.file, stem);
      return renaming === undefined ? null : writeEdit(renaming, question.locate, versioned);
    }),
  );
}
