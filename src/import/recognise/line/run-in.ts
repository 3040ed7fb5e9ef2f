import type { Piece } from '../form/draft.ts';
import { splitItems } from '../words/split-items.ts';

/** The items of a text that goes on behind its label: numbered, or clauses of one form between semicolons. */
export function cutRunIn(text: string): string[] {
  const items = splitItems(text);
  if (items.length > 1) return items;
  const clauses = text.split(/[；;]/u).map((clause) => clause.trim());
  const last = clauses.at(-1) === '' ? clauses.slice(0, -1) : clauses;
  // Two that each begin as an item does are two.
  const areItems = last.length === 2 && last.every((clause) => /^\p{Lu}\p{Ll}+\s/u.test(clause));
  return (last.length > 2 || areItems) && areParallel(last) ? last : [text];
}

/** Clauses that each do one thing: none is a sentence of its own, and all verbs have one form. */
function areParallel(clauses: readonly string[]): boolean {
  if (
    clauses.some((clause, at) => /[。.!！?？:：]./u.test(clause) || (at < clauses.length - 1 && /[。.]$/u.test(clause)))
  )
    return false;
  if (
    clauses.some((clause) =>
      /^(?:并|且|或|但|以|从而|确保|保证|其中|如|包括|and |or |but |which |including )/iu.test(clause),
    )
  )
    return false;
  if (clauses.every((clause) => /\p{Script=Han}/u.test(clause))) return clauses.every((clause) => clause.length >= 4);
  const forms = clauses.map((clause) => /^[\p{L}'’-]+?(ing|s)?(?=\s)/u.exec(clause)?.[1] ?? '');
  return clauses.every((clause) => /\s/.test(clause)) && new Set(forms).size === 1;
}

/** `个人能力   细致耐心   身体健康`: a few words each, apart by gaps; a summary is one text, whatever stands between its semicolons. */
export function cutAtGaps(text: string, path = ''): string[] {
  if (path === 'summary') return splitItems(text);
  const pieces = text.split(/ {2,}|[ 　]*　[ 　]*|\t+/u);
  return pieces.length > 1 && pieces.every((piece) => /^\p{Script=Han}{2,10}$/u.test(piece)) ? pieces : cutRunIn(text);
}

/** `Education:⇥• Trade school`: without the bullet that stands between a label and its value. A box may be ticked. */
export function withoutBullet(written: string, place: Piece['place']): Piece {
  const text = written.replace(/^[•▪◦➢►‣∙]\s*(?=[\p{L}\d])/u, '');
  return text === written ? { text, place } : { text, place, written };
}

/** `主要职责：1）…` above 2）…: without the number of the first item, or the sign before it, which stands behind the label. */
export function asItem(written: string, place: Piece['place']): Piece {
  const { text: bare } = withoutBullet(written, place);
  const text = bare.replace(
    /^(?:※\s*(?=\p{L})|1[.)]\s+(?=\p{L})|(?:[（(]1[)）]|1[)）、．.]|[①⑴])\s*(?=[\p{Script=Han}“《]))/u,
    '',
  );
  return text === written ? { text, place } : { text, place, written };
}
