import type { Piece } from './draft.ts';

interface Way {
  readonly path: 'reportsTo' | 'dottedLineTo';
  readonly piece: Piece;
}

const words =
  'hierarchical(?:ly)?|administrative(?:ly)?|operational(?:ly)?|functional(?:ly)?|technical(?:ly)?|dotted[- ]line|matrix|solid[- ]line';
const said = new RegExp(String.raw`^\(?(${words})\)?\s*[:：]\s*(\S.*)$`, 'i');
const saidBehind = new RegExp(
  String.raw`^(\S.{1,60}?)\s*[（(](?:(?:${words})(?: (?:reporting|line|manager|supervisor))?|(?:行政|业务|职能|技术|专业|虚线|实线)(?:上|汇报|管理|指导|线)?)[)）]$`,
  'iu',
);
const functional = /func|tech|dotted|matrix|业务|职能|技术|专业|虚线/iu;
/** Between those to whom a position reports. */
const between = /(?<=[)）])\s*(?:[+;；,，、/／&]|\band\b|和|及)\s*/iu;

/**
 * `(Functionally): Head of Programmes` among those to whom a position reports, or `Base Coordinator (hierarchical) + Water
 * Adviser (functional)`: in which way, and whom.
 */
export function waysOfReporting(piece: Piece): readonly Way[] {
  const [, how, name] = said.exec(piece.text) ?? [];
  if (how !== undefined && name !== undefined)
    return [{ path: pathOf(how), piece: { ...piece, text: name, written: piece.text } }];
  const ways = piece.text.split(between).map((each) => wayBehind(each.trim()));
  const [first] = ways;
  // One alone may be who it is by name: only two ways say more than one.
  if (first === undefined || ways.length < 2 || ways.includes(undefined)) return [];
  return ways.flatMap((way, at) =>
    way === undefined
      ? []
      : [{ path: way.path, piece: { ...piece, text: way.text, written: at === 0 ? piece.text : '' } }],
  );
}

function wayBehind(text: string): { path: Way['path']; text: string } | undefined {
  const name = saidBehind.exec(text)?.[1];
  return name === undefined ? undefined : { path: pathOf(text.slice(name.length)), text: name };
}

function pathOf(how: string): Way['path'] {
  return functional.test(how) ? 'dottedLineTo' : 'reportsTo';
}
