import { Chalk, type ColorSupportLevel } from 'chalk';
import type { StatsTexts } from '../../languages/stats-texts.ts';
import type { Figures, OrganisationFigures } from '../../org/figures/figures.ts';
import { listNodes } from '../../org/graph/tree.ts';
import { visible } from '../../text/terminal.ts';
import { drawBar } from './bar.ts';
import { layOut } from './lay-out.ts';

export interface Paper {
  /** In columns; infinite for a file. */
  readonly width: number;
  readonly colour: ColorSupportLevel;
}

/** Departments nested deeper are not indented further, so that the output stays linear in size. */
const deepest = 12;

interface Counted {
  readonly name: string;
  readonly figures: Figures;
}
interface TableOf {
  readonly heading: keyof StatsTexts['headings'];
  readonly columns: readonly (readonly [keyof StatsTexts['columns'], (figures: Figures) => string])[];
  /** The share that the bar at the end shows, from 0 to 1. */
  bar(figures: Figures, most: Most): number;
  /** What follows the bar. */
  rest?(figures: Figures, texts: StatsTexts): string;
}
/** The largest figures of any department, which have the longest bars. */
interface Most {
  readonly positions: number;
  readonly averageSpan: number;
}

const tables: readonly TableOf[] = [
  {
    heading: 'people',
    columns: [
      ['positions', ({ positions }) => plain(positions)],
      [
        'headcount',
        ({ headcount, withoutHeadcount, positions }) => plain(withoutHeadcount === positions ? null : headcount),
      ],
      ['withoutHeadcount', ({ withoutHeadcount }) => plain(withoutHeadcount)],
      ['incumbents', ({ incumbents }) => plain(incumbents)],
      ['vacancies', ({ vacancies }) => plain(vacancies)],
    ],
    bar: ({ positions }, most) => portion(positions, most.positions),
  },
  {
    heading: 'lines',
    columns: [
      ['managers', ({ managers }) => plain(managers)],
      ['averageSpan', ({ averageSpan }) => averageSpan?.toFixed(1) ?? plain(null)],
      ['layers', ({ layers }) => plain(layers)],
      ['singleReports', ({ singleReports }) => plain(singleReports)],
      ['dottedLines', ({ dottedLines }) => plain(dottedLines)],
    ],
    bar: ({ averageSpan }, most) => portion(averageSpan ?? 0, most.averageSpan),
    rest: ({ largestSpan }, { most }) => (largestSpan === null ? '' : most(largestSpan.span, largestSpan.title)),
  },
  {
    heading: 'duties',
    columns: [
      ['duties', ({ duties }) => plain(duties)],
      ['kpis', ({ kpis }) => plain(kpis)],
      ['kpisWithoutTarget', ({ kpisWithoutTarget }) => plain(kpisWithoutTarget)],
      ['dutiesWithKpi', ({ dutiesWithKpi, duties }) => percent(dutiesWithKpi, duties)],
    ],
    bar: ({ dutiesWithKpi, duties }) => portion(dutiesWithKpi, duties),
  },
  {
    heading: 'forms',
    columns: [
      ['procedures', ({ procedures }) => plain(procedures)],
      ['overdue', ({ overdue }) => plain(overdue)],
      ['approved', ({ approved }) => plain(approved)],
      ['reviewed', ({ reviewed }) => plain(reviewed)],
    ],
    bar: ({ reviewed, positions }) => portion(reviewed, positions),
  },
];

/** Small tables that fit a screen, each with a bar at the end of its rows, where its width disturbs nothing. */
export function drawTables(figures: OrganisationFigures, texts: StatsTexts, { width, colour }: Paper): string {
  const chalk = new Chalk({ level: colour });
  const nodes = listNodes(figures.departments);
  const rows: Counted[] = nodes.map(({ value, level }) => ({
    name: '  '.repeat(Math.min(level, deepest)) + visible(value.name),
    figures: value.total,
  }));
  // One department in all is the whole, and the second row would repeat the first.
  const whole = figures.departments.length === 1 ? [] : [{ name: texts.all, figures: figures.all }];
  const most = nodes.reduce(
    (largest, { value: { total } }) => ({
      positions: Math.max(largest.positions, total.positions),
      averageSpan: Math.max(largest.averageSpan, total.averageSpan ?? 0),
    }),
    { positions: 0, averageSpan: 0 },
  );
  const drawn = tables.map(({ heading, columns, bar, rest }) => {
    const head = { name: texts.headings[heading], cells: columns.map(([name]) => texts.columns[name]), rest: '' };
    const body = [...rows, ...whole].map(({ name, figures: each }) => ({
      name,
      cells: columns.map(([, write]) => write(each)),
      rest: [drawBar(bar(each, most)), visible(rest?.(each, texts) ?? '')].filter((part) => part !== '').join('  '),
    }));
    const lines = layOut(head, body, width).map(({ name, cells, rest: end }, at) => {
      const line = at === 0 ? chalk.bold(`${name}${cells}`) : `${name}${cells}${chalk.cyan(end)}`;
      return `${line.trimEnd()}\n`;
    });
    return lines.join('');
  });
  const notes = [
    ...(nodes.some(({ level }) => level > 0) ? [texts.nested] : []),
    ...(figures.broken > 0 ? [texts.broken(figures.broken)] : []),
  ];
  return [...drawn, ...(notes.length === 0 ? [] : [notes.map((note) => `${note}\n`).join('')])].join('\n');
}

/** Nothing known is a dash, not a zero. */
function plain(figure: number | null): string {
  return figure === null ? '–' : String(figure);
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '–' : `${Math.round((part / whole) * 100)}%`;
}

function portion(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}
