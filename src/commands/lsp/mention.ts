import { configFile } from '../../model/config.ts';
import { resolveReference } from '../../org/reference/match-name.ts';
import type { Source } from '../../source/source.ts';
import type { Point, Span } from '../../text/text.ts';
import type { Known } from './known.ts';
import { namedBy } from './named.ts';
import { findSpans, listRootKeys, touches } from './places.ts';
import { readTyping } from './typing.ts';

/** What a point in a file is about. */
export type Mention = { readonly span: Span } & (
  | {
      readonly kind: 'position';
      /** Those that a reference may mean; one, unless it is ambiguous. Empty if it means none. */
      readonly ids: readonly string[];
      /** Whether the point is in the form of that position itself. */
      readonly isOwn: boolean;
    }
  | { readonly kind: 'department'; readonly name: string }
);

/** A reference, a department, or the name of the form's own position; undefined if the point is at none of them. */
export function findMention(known: Known, file: string, point: Point): Mention | undefined {
  const source = known.sources.get(file);
  if (source === undefined) return undefined;
  const typing = readTyping(source.text, point);
  const named = typing === undefined ? undefined : namedBy(known, file, typing);
  if (typing !== undefined && named !== undefined) {
    if (typing.written === '' || typing.written === 'null' || typing.written === '~') return undefined;
    const { span, written } = typing;
    if (named === 'department') return { kind: 'department', name: written, span };
    return { kind: 'position', ids: resolve(known, file, written), isOwn: false, span };
  }
  return findOwn(known, file, point);
}

function resolve({ organisation: { directory } }: Known, file: string, written: string): readonly string[] {
  const own = directory.workspace.positions.find((position) => position.file === file);
  const outcome = resolveReference(directory, written, own?.department);
  if (outcome.kind === 'found') return [outcome.id];
  return outcome.kind === 'ambiguous' ? outcome.candidates : [];
}

/** At the id, the code or the title of a form, or of a superior outside. */
function findOwn(known: Known, file: string, point: Point): Mention | undefined {
  const { workspace, config } = known.organisation;
  const source = known.sources.get(file);
  if (source === undefined) return undefined;
  const position = workspace.positions.find((each) => each.file === file);
  const owners =
    file === configFile
      ? config.external.flatMap(({ id }, at) => ['id', 'title'].map((key) => ({ id, path: ['external', at, key] })))
      : position === undefined
        ? []
        : listNames(source).map((key) => ({ id: position.id, path: [key] }));
  const paths = owners.map(({ path }) => path);
  for (const aim of ['value', 'key'] as const) {
    const spans = findSpans(source, paths, aim);
    const at = spans.findIndex((span) => touches(span, point));
    const [span, owner] = [spans[at], owners[at]];
    if (span !== undefined && owner !== undefined) return { kind: 'position', ids: [owner.id], isOwn: true, span };
  }
  return undefined;
}

/** A path that isn't there would be found at another place. */
function listNames(source: Source): readonly string[] {
  return listRootKeys(source)
    .map(({ name }) => name)
    .filter((name) => ['id', 'code', 'title'].includes(name));
}
