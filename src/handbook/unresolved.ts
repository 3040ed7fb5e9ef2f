import type { Compilation } from '../compile.ts';
import type { Position } from '../model/position.ts';
import { parseSentence } from '../text/sentence/index.ts';
import type { Inline } from '../text/sentence/inline.ts';
import { type Context, referTo } from './context.ts';

/** An error that is still in a draft. */
export interface UnresolvedRow {
  /** A link to the form with the error, or the name of any other file. */
  readonly whose: readonly Inline[];
  /** In the language of the handbook. */
  readonly problem: readonly Inline[];
  /** The file and line. */
  readonly place: readonly Inline[];
}

/** All errors in reporting order. In a part of the book, errors in forms outside that part are left out. */
export function listUnresolved(
  context: Context,
  { diagnostics, workspace }: Compilation,
  shown: readonly Position[],
): UnresolvedRow[] {
  const owners = new Map(workspace.positions.map(({ file, id }) => [file, id]));
  const inBook = new Set(shown.map(({ file }) => file));
  return diagnostics.flatMap(({ severity, file, span, message }) => {
    const id = owners.get(file);
    if (severity !== 'error' || file.startsWith('templates/') || (id !== undefined && !inBook.has(file))) return [];
    return [
      {
        whose: id === undefined ? [{ kind: 'code', text: file }] : [referTo(context, id)],
        problem: parseSentence(message),
        place: [{ kind: 'code', text: `${file}:${span.start.line}` }],
      },
    ];
  });
}
