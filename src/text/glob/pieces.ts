import { star } from './fit.ts';
import { readSet } from './writing.ts';

/** What stands for one character in lower case, or for any number of them. */
export type Piece = typeof star | ((character: string) => boolean);

/** The pieces of one folder's or file's pattern. */
export function readPieces(text: string): Piece[] {
  const pieces: Piece[] = [];
  for (let at = 0; at < text.length; ) {
    const set = readSet(text, at);
    if (set !== undefined) {
      pieces.push(matchSet(set.characters, set.isOpposite));
      at = set.end;
      continue;
    }
    const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
    at += character.length;
    if (character === '?') pieces.push(() => true);
    else if (character !== star) pieces.push(matchCharacter(character));
    // Two stars within a name are one.
    else if (pieces.at(-1) !== star) pieces.push(star);
  }
  return pieces;
}

function matchCharacter(character: string): Piece {
  const lower = character.toLowerCase();
  return (other) => other === lower;
}

function matchSet(text: string, isOpposite: boolean): Piece {
  const characters = [...text];
  const ranges: [from: number, to: number][] = [];
  for (let at = 0; at < characters.length; at++) {
    const isRange = characters[at + 1] === '-' && at + 2 < characters.length;
    ranges.push([pointOf(characters[at]), pointOf(characters[isRange ? at + 2 : at])]);
    if (isRange) at += 2;
  }
  const holds = (point: number): boolean => ranges.some(([from, to]) => from <= point && point <= to);
  return (character) => [character, character.toUpperCase()].some((each) => holds(pointOf(each))) !== isOpposite;
}

function pointOf(character = ''): number {
  return character.codePointAt(0) ?? 0;
}
