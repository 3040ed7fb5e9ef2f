import type { Piece } from './draft.ts';

const said =
  /^\(?(hierarchical(?:ly)?|administrative(?:ly)?|functional(?:ly)?|technical(?:ly)?|dotted line|matrix|solid line)\)?\s*[:：]\s*(\S.*)$/i;

/** `(Functionally): Head of Programmes` among those to whom a position reports: in which way, and whom. */
export function wayOfReporting(piece: Piece): { path: 'reportsTo' | 'dottedLineTo'; piece: Piece } | undefined {
  const [, how, name] = said.exec(piece.text) ?? [];
  if (how === undefined || name === undefined) return undefined;
  const path = /^(?:func|tech|dotted|matrix)/i.test(how) ? 'dottedLineTo' : 'reportsTo';
  return { path, piece: { ...piece, text: name, written: piece.text } };
}
