import type { DutyGroupRows, DutyRow, DutyTable } from '../../handbook/form.ts';
import type { Measure } from '../../handbook/measure.ts';
import { headCell, valueCell, writeLine } from './cells.ts';
import type { Draft } from './draft.ts';
import { writeRun } from './runs.ts';
import { shareWidth, type TableRow } from './table.ts';
import { type Owner, writeValue, writeWords } from './words.ts';

/** Whether there is a table; otherwise the part is blank. */
export function hasRows({ groups }: DutyTable): boolean {
  return groups.length > 0;
}

/** The table of duties and their KPIs. */
export function writeDuties(draft: Draft, owner: Owner, duties: DutyTable): TableRow[] {
  const { labels } = draft.book;
  const { fields } = labels;
  if (!hasRows(duties)) return [{ cells: [valueCell(draft.page.text, '')] }];
  const optional = [...(duties.hasShare ? [fields.share] : []), ...(duties.hasEssential ? [fields.essential] : [])];
  const widths = shareWidth(draft.page.text, [
    7,
    (duties.hasKpi ? 55 : 93) - (duties.hasKpi ? 8 : 13) * optional.length,
    ...(duties.hasKpi ? [38 - 5 * optional.length] : []),
    ...(duties.hasShare ? [11] : []),
    ...(duties.hasEssential ? [15] : []),
  ]);
  const [number = 0, duty = 0, ...others] = widths;
  const [kpi = 0, ...further] = duties.hasKpi ? others : [0, ...others];
  const heads = [labels.number, fields.duty, ...(duties.hasKpi ? [fields.kpi] : []), ...optional];
  const fill = draft.palette.tint;
  const writeGroup = (name: string, { whole, rows: [first], isRest }: DutyGroupRows): TableRow => {
    const path = first === undefined ? ['dutyGroups', whole?.at ?? 0] : ['duties', first.number - 1];
    const content = writeLine(
      'FormGroup',
      isRest ? writeRun(name) : writeValue(draft, owner, [...path, 'group'], name),
    );
    const measures = duties.hasKpi ? (whole?.kpi ?? []) : [];
    const given = duties.hasShare ? whole?.share : undefined;
    if (whole === undefined || (measures.length === 0 && given === undefined))
      return { cells: [{ width: draft.page.text, content, fill }] };
    const share = given === undefined ? '' : writeValue(draft, owner, ['dutyGroups', whole.at, 'share'], `${given}%`);
    const shown = [...(duties.hasShare ? [share] : []), ...(duties.hasEssential ? [''] : [])];
    const cells = [
      valueCell(number + duty, content),
      ...(duties.hasKpi ? [valueCell(kpi, writeMeasures(draft, owner, measures))] : []),
      ...shown.map((runs, at) => valueCell(further[at] ?? 0, writeLine('FormText', runs, 'center'))),
    ];
    return { cells: cells.map((cell) => ({ ...cell, fill })) };
  };
  const writeRow = (row: DutyRow): TableRow => {
    const path = ['duties', row.number - 1];
    const share = row.share === undefined ? '' : writeValue(draft, owner, [...path, 'share'], `${row.share}%`);
    const essential = row.answer === undefined ? '' : writeValue(draft, owner, [...path, 'essential'], row.answer);
    const shown = [...(duties.hasShare ? [share] : []), ...(duties.hasEssential ? [essential] : [])];
    return {
      cells: [
        valueCell(number, writeLine('FormText', writeRun(String(row.number)), 'center')),
        valueCell(duty, writeLine('FormText', writeWords(draft, row.duty, owner)) + writeFunctions(draft, owner, row)),
        ...(duties.hasKpi ? [valueCell(kpi, writeMeasures(draft, owner, row.kpi))] : []),
        ...shown.map((runs, at) => valueCell(further[at] ?? 0, writeLine('FormText', runs, 'center'))),
      ],
    };
  };
  const rows = duties.groups.flatMap((group) => [
    ...(group.name === undefined ? [] : [writeGroup(group.name, group)]),
    ...group.rows.map(writeRow),
  ]);
  return [{ cells: heads.map((name, at) => headCell(draft, widths[at] ?? 0, name)), header: true }, ...rows];
}

/** The functions of a duty, a line each. */
function writeFunctions(draft: Draft, owner: Owner, { functions }: DutyRow): string {
  const { colon, fields } = draft.book.labels;
  const label = writeRun(`${fields.functions}${colon}`);
  return functions.map((each) => writeLine('FormNote', label + writeWords(draft, each, owner))).join('');
}

function writeMeasures(draft: Draft, owner: Owner, measures: readonly Measure[]): string {
  return measures.map((measure) => writeMeasure(draft, owner, measure)).join('');
}

/** A KPI, its short facts on one line, and each long one on its own. */
function writeMeasure(draft: Draft, owner: Owner, { name, facts }: Measure): string {
  const { colon } = draft.book.labels;
  const write = ({ label, value }: Measure['facts'][number]): string =>
    writeRun(`${label}${colon}`) + writeWords(draft, value, owner);
  const short = facts.filter(({ wide }) => !wide).map(write);
  const long = facts.filter(({ wide }) => wide).map(write);
  const lines = [...(short.length === 0 ? [] : [short.join(writeRun('   '))]), ...long];
  return (
    writeLine('FormText', writeWords(draft, name, owner)) + lines.map((line) => writeLine('FormNote', line)).join('')
  );
}
