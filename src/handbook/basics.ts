import type { Position } from '../model/position.ts';
import type { Inline } from '../text/sentence/inline.ts';
import { type Context, joinRuns, plainRun, printList, printValue, referTo, superiorOf } from './context.ts';
import type { Field, PartContent } from './form.ts';

/** The fields of the paper form are always there, if blank; the further fields only if they have a value. */
export function composeBasics(context: Context, position: Position): PartContent {
  const { labels, graph } = context;
  const { approval, dottedLineTo, headcount } = position;
  const { fields } = labels;
  const narrow = (label: string, source: readonly string[], text: string | number | undefined): Field => ({
    label,
    wide: false,
    lines: text === undefined ? [] : [printValue(source, plainRun(text))],
  });
  const join = (names: readonly (readonly Inline[])[]) => (names.length === 0 ? [] : [joinRuns(names, labels.comma)]);
  const list = (key: 'incumbents' | 'aliases' | 'formerTitles'): Field => ({
    label: fields[key],
    wide: false,
    lines: join(printList([key], position[key], plainRun)),
  });
  const signed = (label: string, step: 'prepared' | 'reviewed' | 'approved', key: 'by' | 'date'): Field => {
    const value = approval?.[step]?.[key];
    return narrow(label, ['approval', step, key], value === undefined || key === 'by' ? value : labels.date(value));
  };
  const on = (key: 'effective' | 'reviewBy'): Field => {
    const day = position[key];
    return narrow(fields[key], [key], day === undefined ? undefined : labels.date(day));
  };
  const filled = (all: readonly Field[]) => all.filter(({ lines }) => lines.length > 0);
  const superior = printValue(['reportsTo'], superiorOf(context, position));
  const reports = (graph.reports.get(position.id) ?? []).map((id) => printName(context, position, 'directReports', id));
  const functional = graph.byId.get(position.id)?.dottedLineTo ?? [];
  const dotted = functional.map((id) => printName(context, position, 'dottedLineTo', id));
  return {
    kind: 'fields',
    fields: [
      narrow(fields.department, ['department'], position.department),
      signed(fields.preparedOn, 'prepared', 'date'),
      { label: fields.reportsTo, wide: false, lines: superior.length === 0 ? [] : [superior] },
      signed(fields.reviewedBy, 'reviewed', 'by'),
      { label: fields.directReports, wide: true, lines: join(reports) },
      ...filled([
        { label: fields.dottedLineTo, wide: true, lines: dottedLineTo.length === 0 ? [] : join(dotted) },
        narrow(fields.headcount, ['headcount'], headcount),
        list('incumbents'),
        narrow(fields.grade, ['grade'], position.grade),
        narrow(fields.family, ['family'], position.family),
        narrow(fields.employmentType, ['employmentType'], position.employmentType),
        narrow(fields.location, ['location'], position.location),
        list('aliases'),
        list('formerTitles'),
        signed(fields.preparedBy, 'prepared', 'by'),
        signed(fields.reviewedOn, 'reviewed', 'date'),
        signed(fields.approvedBy, 'approved', 'by'),
        signed(fields.approvedOn, 'approved', 'date'),
        on('effective'),
        on('reviewBy'),
      ]),
    ],
  };
}

/** The graph says who is named here; only one whom the form names too is a value of the form. */
function printName(
  context: Context,
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
