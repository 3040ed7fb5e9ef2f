import type { HandbookLabels } from '../languages/labels.ts';
import type { Approval, Position, SignOff } from '../model/position.ts';
import { anchorOf } from '../text/anchors.ts';
import { plainText } from '../text/sentence/plain.ts';
import { asideRuns, type FormContext, plainRun, superiorOf } from './context.ts';
import { latestRevision } from './latest-revision.ts';
import { flag, type Keys, list, maybe, text } from './values.ts';

/** A row of a table that is signed on paper; absent values are left blank. */
export interface SignatureRow {
  readonly role: string;
  readonly name?: string;
  /** In the date format of the handbook. */
  readonly date?: string;
}
/** The values of a row that is signed. */
export const signature: Keys = {
  role: text('In what capacity the person signs'),
  name: maybe(text('The person’s name, if known')),
  date: maybe(text('The date, if it is already signed')),
};
/** Who signed a form off, and when: a column each; what is absent is left blank for a hand to write. */
export interface SignOffStrip {
  /** Whether any column has a name, and whether any has a date. */
  readonly hasName: boolean;
  readonly hasDate: boolean;
  readonly columns: readonly SignatureRow[];
}
/** The values of a strip. */
export const signOffStrip: Keys = {
  hasName: flag('Whether the columns have names'),
  hasDate: flag('Whether the columns have dates'),
  columns: list('Who prepared, reviewed, countersigned and approved it', signature),
};

/** What the holders of a position sign when they have read its form. */
export interface Acknowledgement {
  readonly anchor: string;
  readonly statement: string;
  /** Which form it is, and which version. */
  readonly facts: readonly { readonly label: string; readonly value: string }[];
  readonly rows: readonly SignatureRow[];
}

type SignOffStep = readonly [role: string, signed: SignOff | undefined];

/** All steps of the sign-off, including those still open. */
export function composeApproval(
  { fields, date: writeDate }: HandbookLabels,
  { prepared, reviewed, countersigned = [], approved }: Approval,
): SignatureRow[] {
  const steps: readonly SignOffStep[] = [
    [fields.preparedBy, prepared],
    [fields.reviewedBy, reviewed],
    ...countersigned.map((each): SignOffStep => [fields.countersigned, each]),
    [fields.approvedBy, approved],
  ];
  return steps.map(([role, { by, date } = {}]) => ({
    role,
    ...(by === undefined ? {} : { name: by }),
    ...(date === undefined ? {} : { date: writeDate(date) }),
  }));
}

/** More places than this are no list that people sign; the headcount itself is in the form. */
const mostPlaces = 500;

/** A row for each place in the headcount, those of incumbents first, and one for the superior. */
export function composeAcknowledgement(context: FormContext, position: Position): Acknowledgement {
  const { labels } = context;
  const { id, code, title, department, incumbents, headcount = 1, effective, revisions } = position;
  const { fields } = labels;
  const places = Math.max(Math.min(headcount, mostPlaces), incumbents.length, 1);
  const holders = Array.from({ length: places }, (_, at) => incumbents[at]);
  const superior = superiorOf(context, position);
  const facts = [
    { label: fields.code, value: code },
    { label: fields.title, value: title },
    { label: fields.department, value: department },
    { label: labels.version, value: latestRevision(revisions)?.version },
    { label: fields.effective, value: effective === undefined ? undefined : labels.date(effective) },
  ];
  return {
    anchor: anchorOf.acknowledgement(id),
    statement: labels.acknowledgementStatement,
    facts: facts.flatMap(({ label, value }) => (value === undefined ? [] : [{ label, value }])),
    rows: [
      ...holders.map((name) => ({ role: labels.incumbent, ...(name === undefined ? {} : { name }) })),
      ...(superior.length === 0
        ? []
        : [{ role: plainText([...plainRun(labels.signingSuperior), ...asideRuns(labels, [superior])]) }]),
    ],
  };
}
