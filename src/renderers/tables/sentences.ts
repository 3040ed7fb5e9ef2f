import type { HandbookLabels } from '../../languages/labels.ts';
import type { Authority, Position, Sentence } from '../../model/position.ts';
import { type Owned, ownerColumns } from './owner.ts';
import { defineTable, extra, field, type TableMaker, type TableName } from './table.ts';

interface SentenceRow extends Owned {
  readonly kind: keyof HandbookLabels['fields'];
  readonly text: Sentence;
}
type Sentences = Readonly<Partial<Record<string, Sentence | readonly Sentence[]>>> | undefined;

/** One row a sentence, with the field in which it is. */
function defineSentences(
  name: TableName,
  kinds: readonly SentenceRow['kind'][],
  of: (position: Position) => Sentences,
): TableMaker {
  return defineTable<SentenceRow>({
    name,
    columns: () => [
      ...ownerColumns<SentenceRow>(),
      extra('kind', ({ kind }, { labels }) => labels.fields[kind]),
      extra('text', ({ text }) => text),
    ],
    rows: ({ records }) =>
      records.positions.flatMap((position) =>
        kinds.flatMap((kind) =>
          [of(position)?.[kind] ?? []].flat().map((text, at) => ({ position, kind, number: at + 1, text })),
        ),
      ),
  });
}

export const qualifications = defineSentences(
  'qualifications',
  ['education', 'experience', 'abilities', 'knowledge', 'certificates', 'training', 'preferred', 'other'],
  (position) => ({ ...position.qualifications }),
);

export const conditions = defineSentences('conditions', ['place', 'hours', 'travel', 'physical'], (position) => ({
  ...position.conditions,
}));

/** One row a sentence, with the group in which it is. */
export const summary = defineTable<Owned & { readonly group?: string; readonly text: Sentence }>({
  name: 'summary',
  columns: () => [...ownerColumns(), extra('group', ({ group }) => group), extra('text', ({ text }) => text)],
  rows: ({ records }) =>
    records.positions.flatMap((position) =>
      position.summary
        .flatMap((each) =>
          typeof each === 'string' ? [{ text: each }] : each.items.map((text) => ({ group: each.group, text })),
        )
        .map((row, at) => ({ position, number: at + 1, ...row })),
    ),
});

export const authority = defineTable<Owned & Authority>({
  name: 'authority',
  columns: () => [
    ...ownerColumns(),
    field('authorityKind', ({ kind }) => kind),
    field('authorityText', ({ text }) => text),
    field('limit', ({ limit }) => limit),
  ],
  rows: ({ records }) =>
    records.positions.flatMap((position) =>
      position.authority.map((each, at) => ({ position, number: at + 1, ...each })),
    ),
});
