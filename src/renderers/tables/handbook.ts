import type { HandbookLabels } from '../../languages/labels.ts';
import { type Cell, date, defineTable, extra, type TableInput, writeSignOff } from './table.ts';

interface Fact {
  readonly name: string;
  readonly value: Cell;
}

/** What is on the cover and the approval page, a fact a row; in a draft, that it is one and what is still wrong. */
export const handbook = defineTable<Fact>({
  name: 'handbook',
  columns: () => [extra('field', ({ name }) => name), extra('value', ({ value }) => value)],
  rows: (input) =>
    [...listDraft(input), ...listCover(input), ...listApproval(input)].filter(({ value }) => value !== undefined),
});

function listDraft({ records: { errors }, labels, isDraft }: TableInput): Fact[] {
  const status = isDraft ? [{ name: labels.draft, value: labels.draft }] : [];
  return [
    ...status,
    ...errors.map(({ file, span, message }) => ({
      name: labels.unresolved,
      value: `${file}:${span.start.line}${labels.colon}${message}`,
    })),
  ];
}

function listCover({ records, labels, words: { columns }, title }: TableInput): Fact[] {
  const { handbook: settings } = records.config;
  return [
    { name: columns.title, value: title },
    { name: columns.subtitle, value: settings.subtitle },
    { name: columns.organisation, value: settings.organisation },
    { name: labels.fields.part, value: records.scope.department?.name },
    { name: labels.fields.number, value: settings.number },
    { name: labels.version, value: settings.version },
    { name: labels.fields.effective, value: date(settings.effective) },
    { name: labels.fields.date, value: date(settings.date) },
    { name: labels.fields.copy, value: settings.copy },
    { name: columns.status, value: settings.status && labels.status[settings.status] },
    { name: labels.fields.confidentiality, value: settings.confidentiality },
    { name: columns.region, value: settings.region },
  ];
}

const signOffs = ['prepared', 'reviewed', 'approved'] as const;

function listApproval({ records, labels: { fields } }: TableInput): Fact[] {
  const { approval } = records.config.handbook;
  const countersigned = (approval?.countersigned ?? []).map((each) => ({
    name: fields.countersigned,
    value: writeSignOff(each),
  }));
  return [
    ...signOffs.flatMap((part): Fact[] => {
      const name = (end: 'By' | 'On'): string => fields[`${part}${end}` satisfies keyof HandbookLabels['fields']];
      return [
        { name: name('By'), value: approval?.[part]?.by },
        { name: name('On'), value: date(approval?.[part]?.date) },
      ];
    }),
    ...countersigned,
  ];
}
