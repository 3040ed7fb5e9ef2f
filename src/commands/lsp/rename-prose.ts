import { readLink } from '../../chapter/read-link.ts';
import { formParts } from '../../model/config.ts';
import type { RawFile } from '../../schema/read-file.ts';
import { readText } from '../../source/read-text.ts';
import { anchorOf } from '../../text/anchors.ts';
import { lineStarts, pointAt } from '../../text/text.ts';
import type { Change } from './change.ts';

interface Renamed {
  readonly id: string;
  readonly to: string;
  /** The form's file. */
  readonly file: string;
}

/** A target in `[text](target)`, with or without angle brackets, or of a definition `[name]: target`. */
const target = /(?:\]\(\s*|^\s{0,3}\[[^\]\n]+\]:\s*)(?:<([^>\n]*)>|([^\s()<>]+))/gm;

/** The links of chapters to the form: by its file, or by its id as a place of the handbook. */
export function renameInProse(prose: readonly RawFile[], { id, to, file }: Renamed): readonly Change[] {
  const places = new Map(listAnchors(id).map((anchor, at) => [anchor, listAnchors(to)[at] ?? anchor]));
  return prose.flatMap((chapter) => {
    const { text } = readText(chapter.file, chapter.bytes);
    const lines = lineStarts(text);
    return [...text.matchAll(target)].flatMap((match): readonly Change[] => {
      const [whole, inBrackets, bare] = match;
      const href = inBrackets ?? bare ?? '';
      const link = readLink(chapter.file, href);
      const place = link?.place === undefined ? undefined : places.get(link.place);
      const moved = link?.file === file ? href.replace(/[^/?#]+(?=\.ya?ml(?:[?#]|$))/i, to) : href;
      const written = place === undefined ? moved : `#${place}`;
      if (written === href) return [];
      const start = match.index + whole.length - href.length - (inBrackets === undefined ? 0 : 1);
      const span = { start: pointAt(lines, start), end: pointAt(lines, start + href.length) };
      return [{ file: chapter.file, span, text: written }];
    });
  });
}

/** The places of the handbook that are named after a position. */
function listAnchors(id: string): readonly string[] {
  return [anchorOf.position(id), ...formParts.map((part) => anchorOf.part(part, id)), anchorOf.acknowledgement(id)];
}
