import type { Compilation } from '../compile.ts';
import type { Position } from '../model/position.ts';
import { parseSentence } from '../text/sentence/index.ts';
import type { Inline } from '../text/sentence/inline.ts';
import { type Desk, referTo } from './context.ts';

/** What is still wrong in a draft. */
export interface UnresolvedRow {
  /** Whose form it is, as a link; of another file its name. */
  readonly whose: readonly Inline[];
  /** In the handbook's language. */
  readonly problem: readonly Inline[];
  /** File and line. */
  readonly place: readonly Inline[];
}

/** Every error, in the order in which they are told; of a part of the organisation those that aren't in somebody else's form. */
export function listUnresolved(
  desk: Desk,
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
        whose: id === undefined ? [{ kind: 'code', text: file }] : [referTo(desk, id)],
        problem: parseSentence(message),
        place: [{ kind: 'code', text: `${file}:${span.start.line}` }],
      },
    ];
  });
}
