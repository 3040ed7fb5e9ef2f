import type { Diagnostic } from '../../findings/diagnostic.ts';
import type { Position } from '../../model/position.ts';
import type { Workspace } from '../../org/workspace.ts';
import { parseSentence } from '../../text/sentence/index.ts';
import type { Inline } from '../../text/sentence/inline.ts';
import { referTo } from '../context.ts';
import { list, text } from '../values.ts';
import type { Part } from './part.ts';

export interface Unresolved {
  readonly rows: readonly UnresolvedRow[];
}
/** An error that is still in a draft. */
export interface UnresolvedRow {
  /** A link to the form with the error, or the name of any other file. */
  readonly whose: readonly Inline[];
  /** In the language of the handbook. */
  readonly problem: readonly Inline[];
  /** The file and line. */
  readonly place: readonly Inline[];
}

/** All errors in a draft, in reporting order. In a part of the book, errors in forms outside that part are left out. */
export const unresolved: Part<Unresolved> = {
  place: 'body',
  title: (labels) => labels.unresolved,
  ownPage: true,
  compose({ context, compilation: { diagnostics, workspace }, positions, draft, scope }) {
    if (!draft) return undefined;
    const owners = new Map(workspace.positions.map(({ file, id }) => [file, id]));
    const errors = listErrors(diagnostics, workspace, scope === undefined ? undefined : positions);
    const rows = errors.map(({ file, span, message }): UnresolvedRow => {
      const id = owners.get(file);
      return {
        whose: id === undefined ? [{ kind: 'code', text: file }] : [referTo(context, id)],
        problem: parseSentence(message),
        place: [{ kind: 'code', text: `${file}:${span.start.line}` }],
      };
    });
    return rows.length === 0 ? undefined : { rows };
  },
  values: () => ({
    rows: list('What is still wrong, in a draft', {
      whose: text('Whose form it is, as a link, or the name of the file'),
      problem: text('What is wrong, as finished markup'),
      place: text('File and line'),
    }),
  }),
};

/** The errors of a book, or of a part of it with these positions; how a template is written is not part of a book. */
export function listErrors(
  diagnostics: readonly Diagnostic[],
  workspace: Workspace,
  positions: readonly Position[] = workspace.positions,
): Diagnostic[] {
  const all = new Set(workspace.positions.map(({ file }) => file));
  const inBook = new Set(positions.map(({ file }) => file));
  return diagnostics.filter(
    ({ severity, file }) =>
      severity === 'error' && !file.startsWith('templates/') && (inBook.has(file) || !all.has(file)),
  );
}
