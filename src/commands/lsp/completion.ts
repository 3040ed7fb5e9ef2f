import type { HandbookLabels } from '../../languages/labels.ts';
import { writeAlone } from '../../source/edit/write-value.ts';
import { foldText, type Point, type Span } from '../../text/text.ts';
import type { Known } from './known.ts';
import { namedBy } from './named.ts';
import { readTyping } from './typing.ts';

/** Something that can be written at a point. */
export interface Offer {
  readonly label: string;
  readonly detail: string;
  /** What takes the place of `span`, as YAML. */
  readonly text: string;
  readonly span: Span;
  /** Begins with what is written already, so that an editor that filters again leaves it. */
  readonly filter: string;
}

/** A longer list is not read; typing another letter gives a new one. */
export const mostOffers = 200;

/** Positions or departments for the value that is being written at a point, the likeliest first. */
export function offer(known: Known, labels: HandbookLabels, file: string, point: Point): readonly Offer[] {
  const source = known.sources.get(file);
  const typing = source === undefined ? undefined : readTyping(source.text, point);
  const named = typing === undefined ? undefined : namedBy(known, file, typing);
  // A department that is being declared has no name yet.
  if (typing === undefined || named === undefined || typing.keys.at(-1) === 'name') return [];
  const choices =
    named === 'department' ? listDepartments(known, labels) : listPositions(known, labels, file, typing.keys);
  const wanted = foldText(typing.before);
  const ranked = choices
    .map((choice) => ({ choice, rank: rankOf(choice, wanted) }))
    .filter(({ rank }) => rank < none)
    .sort((a, b) => a.rank - b.rank)
    .slice(0, mostOffers);
  return ranked.map(({ choice: { label, detail, value, names } }) => ({
    label,
    detail,
    text: `${typing.isTight ? ' ' : ''}${writeAlone(value, typing.inFlow)}`,
    span: typing.span,
    filter: [typing.before, ...names].join(' ').trim(),
  }));
}

interface Choice {
  readonly label: string;
  readonly detail: string;
  readonly value: string;
  /** What people type to find it. */
  readonly names: readonly string[];
  /** Whether it is near where it is written. */
  readonly isNear: boolean;
}

function listPositions(
  { organisation: { workspace } }: Known,
  { comma }: HandbookLabels,
  file: string,
  keys: readonly string[],
): readonly Choice[] {
  const own = workspace.positions.find((each) => each.file === file);
  const choices = [...workspace.byId.values()].filter((each) => each !== own || keys[0] !== 'reportsTo');
  return [
    ...choices.map(({ id, code, title, department, aliases }): Choice => {
      const detail = [...(code === undefined ? [] : [code]), department].join(comma);
      const names = [title, ...(code === undefined ? [] : [code]), id, ...aliases];
      return { label: title, detail, value: id, names, isNear: department === own?.department };
    }),
    ...workspace.externals.map(
      ({ id, title }): Choice => ({ label: title, detail: id, value: id, names: [title, id], isNear: false }),
    ),
  ];
}

/** Declared departments in their order, then those that only forms name. */
function listDepartments({ organisation }: Known, labels: HandbookLabels): readonly Choice[] {
  const counts = new Map<string, number>(organisation.config.departments.map(({ name }) => [name, 0]));
  for (const { department } of organisation.workspace.positions) {
    counts.set(department, (counts.get(department) ?? 0) + 1);
  }
  return [...counts].map(([name, count]) => ({
    label: name,
    detail: labels.positionCount(count),
    value: name,
    names: [name],
    isNear: false,
  }));
}

const none = 6;

/** Names that begin with what is written, then names that contain it; nearer ones first. */
function rankOf({ names, isNear }: Choice, wanted: string): number {
  const far = isNear ? 0 : 1;
  if (wanted === '') return far;
  const folded = names.map(foldText);
  if (folded.some((name) => name.startsWith(wanted))) return far;
  return folded.some((name) => name.includes(wanted)) ? 2 + far : none;
}
