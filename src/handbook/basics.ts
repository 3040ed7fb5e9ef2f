import type { HandbookLabels } from '../languages/labels.ts';
import type { Position, SignOff } from '../model/position.ts';
import type { Inline } from '../text/sentence/inline.ts';
import {
  asideRuns,
  type FormContext,
  joinRuns,
  plainRun,
  printList,
  printValue,
  referTo,
  superiorOf,
} from './context.ts';
import type { Field, PartContent } from './form.ts';
import { keepFields, keepsBlanks, type NamedField } from './form-choice.ts';

/** The fields of the paper form, which stay in a full form if they are empty, and the further fields. */
export function composeBasics(context: FormContext, position: Position): PartContent {
  const { labels, graph, form } = context;
  const { approval, dottedLineTo } = position;
  const { fields } = labels;
  const isKept = keepsBlanks(form, 'basic');
  const narrow = (name: string, label: string, text: string | number | undefined): NamedField => ({
    name,
    field: { label, wide: false, lines: text === undefined ? [] : [printValue(name.split('.'), plainRun(text))] },
  });
  const wide = (name: 'directReports' | 'dottedLineTo', lines: Field['lines']): NamedField => ({
    name,
    field: { label: fields[name], wide: true, lines },
  });
  const join = (names: readonly (readonly Inline[])[]) => (names.length === 0 ? [] : [joinRuns(names, labels.comma)]);
  const list = (name: 'incumbents' | 'aliases' | 'formerTitles'): NamedField => ({
    name,
    field: { label: fields[name], wide: false, lines: join(printList([name], position[name], plainRun)) },
  });
  const quote = (name: 'department' | 'headcount' | 'grade' | 'family' | 'employmentType' | 'location') =>
    narrow(name, fields[name], position[name]);
  const signed = (label: string, step: 'prepared' | 'reviewed' | 'approved', key: 'by' | 'date'): NamedField => {
    const value = approval?.[step]?.[key];
    const text = value === undefined || key === 'by' ? value : labels.date(value);
    const { name, field } = narrow(`approval.${step}.${key}`, label, text);
    return { name, field: { ...field, isSignOff: true } };
  };
  const on = (name: 'effective' | 'reviewBy'): NamedField => {
    const day = position[name];
    return narrow(name, fields[name], day === undefined ? undefined : labels.date(day));
  };
  const superior = printValue(['reportsTo'], superiorOf(context, position));
  const reports = [
    ...(graph.reports.get(position.id) ?? []).map((id) => printName(context, position, 'directReports', id)),
    ...listDeclaredBeside(context, position),
  ];
  const functional = graph.byId.get(position.id)?.dottedLineTo ?? [];
  const dotted = functional.map((id) => printName(context, position, 'dottedLineTo', id));
  const all: NamedField[] = [
    { ...quote('department'), isKept },
    { ...signed(fields.preparedOn, 'prepared', 'date'), isKept },
    {
      name: 'reportsTo',
      field: { label: fields.reportsTo, wide: false, lines: superior.length === 0 ? [] : [superior] },
      isKept,
    },
    { ...signed(fields.reviewedBy, 'reviewed', 'by'), isKept },
    { ...wide('directReports', join(reports)), isKept },
    wide('dottedLineTo', dottedLineTo.length === 0 ? [] : join(dotted)),
    quote('headcount'),
    list('incumbents'),
    quote('grade'),
    quote('family'),
    quote('employmentType'),
    quote('location'),
    list('aliases'),
    list('formerTitles'),
    signed(fields.preparedBy, 'prepared', 'by'),
    signed(fields.reviewedOn, 'reviewed', 'date'),
    { name: 'approval.countersigned', field: composeCountersigned(labels, approval?.countersigned ?? []) },
    signed(fields.approvedBy, 'approved', 'by'),
    signed(fields.approvedOn, 'approved', 'date'),
    on('effective'),
    on('reviewBy'),
  ];
  return { kind: 'fields', fields: keepFields(form, all) };
}

/** A name each, with its day beside it. */
function composeCountersigned(labels: HandbookLabels, signOffs: readonly SignOff[]): Field {
  const names = signOffs.map(({ by, date }, at) => {
    const path = ['approval', 'countersigned', at];
    const name = by === undefined ? [] : printValue([...path, 'by'], plainRun(by));
    const day = date === undefined ? [] : printValue([...path, 'date'], plainRun(labels.date(date)));
    return name.length === 0 || day.length === 0 ? [...name, ...day] : [...name, ...asideRuns(labels, [day])];
  });
  const written = names.filter((runs) => runs.length > 0);
  const lines = written.length === 0 ? [] : [joinRuns(written, labels.comma)];
  return { label: labels.fields.countersigned, wide: true, isSignOff: true, lines };
}

/** Reports that the form names and that have no form themselves: external ones, and names that nobody has, as they are written. */
function listDeclaredBeside(context: FormContext, { id, file }: Position): Inline[][] {
  const inGraph = new Set(context.graph.reports.get(id));
  return (context.links.get(file) ?? []).flatMap(({ role, path, written, outcome }) => {
    if (role !== 'directReports') return [];
    if (outcome.kind !== 'found') return [printValue(path, plainRun(written))];
    const isElsewhere = inGraph.has(outcome.id) || context.workspace.byId.get(outcome.id) !== undefined;
    return isElsewhere ? [] : [printValue(path, [referTo(context, outcome.id)])];
  });
}

/** The graph says who is named here; only one whom the form names too is a value of the form. */
function printName(
  context: FormContext,
  { file }: Position,
  role: 'directReports' | 'dottedLineTo',
  id: string,
): readonly Inline[] {
  const written = context.links
    .get(file)
    ?.find((link) => link.role === role && link.outcome.kind === 'found' && link.outcome.id === id);
  const runs = [referTo(context, id)];
  return written === undefined ? runs : printValue(written.path, runs);
}
