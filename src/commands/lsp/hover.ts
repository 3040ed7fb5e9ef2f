import type { HandbookLabels } from '../../languages/labels.ts';
import { foldText, type Point, type Span } from '../../text/text.ts';
import type { Known } from './known.ts';
import { findMention } from './mention.ts';

export interface Hovering {
  readonly span: Span;
  /** Plain text: what forms say must not be read as markup. */
  readonly text: string;
}

/** What is named at a point, in a few lines. */
export function describeMention(
  known: Known,
  labels: HandbookLabels,
  file: string,
  point: Point,
): Hovering | undefined {
  const mention = findMention(known, file, point);
  if (mention === undefined) return undefined;
  const described =
    mention.kind === 'department'
      ? [describeDepartment(known, labels, mention.name)]
      : mention.ids.slice(0, mostDescribed).map((id) => describePosition(known, labels, id));
  const text = described.map((lines) => lines.join('\n')).join('\n\n');
  return text === '' ? undefined : { span: mention.span, text };
}

/** More that share a name would not fit on the screen. */
const mostDescribed = 5;

function describePosition({ organisation }: Known, labels: HandbookLabels, id: string): readonly string[] {
  const node = organisation.graph.byId.get(id);
  if (node === undefined) return [];
  const superior = node.reportsTo === null ? undefined : organisation.graph.byId.get(node.reportsTo);
  const { fields } = labels;
  return [
    withCode(labels, node.title ?? id, node.code ?? undefined),
    ...(node.department === null ? [] : [line(labels, fields.department, node.department)]),
    ...(superior === undefined
      ? []
      : [line(labels, labels.superior, withCode(labels, superior.title ?? superior.id, superior.code ?? undefined))]),
    ...(node.span === 0 ? [] : [line(labels, labels.directReports, labels.positionCount(node.span))]),
    ...(node.file === null ? [] : [node.file]),
  ];
}

function describeDepartment(
  { organisation: { config, workspace } }: Known,
  labels: HandbookLabels,
  name: string,
): readonly string[] {
  const isNamed = (other: string) => foldText(other) === foldText(name);
  const declared = config.departments.find((each) => isNamed(each.name));
  const count = workspace.positions.filter(({ department }) => isNamed(department)).length;
  if (declared === undefined && count === 0) return [];
  return [
    declared?.name ?? name,
    ...(declared?.parent === undefined ? [] : [line(labels, labels.partOf, declared.parent)]),
    ...(declared?.mission === undefined ? [] : [declared.mission]),
    labels.positionCount(count),
  ];
}

function line({ colon }: HandbookLabels, label: string, value: string): string {
  return `${label}${colon}${value}`;
}

function withCode({ aside: [open, close] }: HandbookLabels, title: string, code: string | undefined): string {
  return code === undefined ? title : `${title}${open}${code}${close}`;
}
