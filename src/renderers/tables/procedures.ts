import type { Procedure, ProcedureCase, ProcedureItem, ProcedureStep } from '../../model/procedure.ts';
import { type Cell, type Column, defineTable, extra, field, list, type TableInput } from './table.ts';

export const procedures = defineTable<Procedure>({
  name: 'procedures',
  columns: () => [
    extra('procedureId', ({ id }) => id),
    extra('procedure', ({ title }) => title),
    extra('kind', ({ kind }, { words }) => words.kinds[kind]),
    field('purpose', ({ purpose }) => purpose),
    field('appliesTo', (procedure, input) => listIds(input, procedure, 'appliesTo')),
  ],
  rows: ({ records }) => records.procedures,
});

interface StepRow {
  readonly procedure: Procedure;
  /** Absent for rules and stages, which have no cases. */
  readonly case?: ProcedureCase;
  readonly caseNumber?: number;
  /** Absent for a case without steps. */
  readonly step?: ProcedureItem | ProcedureStep;
  readonly number?: number;
  /** The path of the step in words. */
  readonly key: string;
}

/** One row a rule, a stage, or a step of a case, and one for each case without steps. */
export const steps = defineTable<StepRow>({
  name: 'steps',
  columns: () => [
    extra('procedureId', ({ procedure }) => procedure.id),
    extra('procedure', ({ procedure }) => procedure.title),
    extra('kind', ({ procedure }, { words }) => words.kinds[procedure.kind]),
    extra('caseNumber', ({ caseNumber }) => caseNumber),
    extra(
      'case',
      (row) => row.case?.when ?? (row.step !== undefined && 'title' in row.step ? row.step.title : undefined),
    ),
    extra('approach', (row) => row.case?.approach),
    extra('stepNumber', ({ number }) => number),
    extra('step', ({ step }) => (step === undefined ? undefined : 'do' in step ? step.do : step.text)),
    ...(['doneBy', 'escalateTo'] as const).map(
      (name): Column<StepRow> =>
        field(name, ({ procedure, key }, input) =>
          listIds(input, procedure, `${key}.${name === 'doneBy' ? 'by' : name}`),
        ),
    ),
  ],
  rows: ({ records }) => records.procedures.flatMap((procedure) => [...listItems(procedure), ...listCases(procedure)]),
});

function listItems(procedure: Procedure): StepRow[] {
  return procedure.items.map((item, at) => ({
    procedure,
    step: typeof item === 'string' ? { text: item, by: [] } : item,
    number: at + 1,
    key: `items[${at + 1}]`,
  }));
}

function listCases(procedure: Procedure): StepRow[] {
  return procedure.cases.flatMap((each, at): StepRow[] => {
    const key = `cases[${at + 1}]`;
    const row = { procedure, case: each, caseNumber: at + 1, key };
    if (each.steps.length === 0) return [row];
    return each.steps.map((step, nth) => ({
      ...row,
      step: typeof step === 'string' ? { do: step, by: [] } : step,
      number: nth + 1,
      key: `${key}.steps[${nth + 1}]`,
    }));
  });
}

/** Ids, or the names as written where they are not resolved. */
function listIds({ records }: TableInput, procedure: Procedure, key: string): Cell {
  return list(records.refer(procedure, key).map(({ id, written }) => id ?? written));
}
