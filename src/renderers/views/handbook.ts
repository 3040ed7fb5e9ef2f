import type { TemplateFormat } from '../templates/index.ts';
import {
  flag,
  type Keys,
  list,
  map,
  mapOf,
  maybe,
  number,
  type Shape,
  text,
  textShape,
  way,
} from '../templates/shape.ts';
import { contentsEntryOf, grid, kpiTable, positionIndexOf, positionTable, signature } from './tables.ts';

const row: Shape = mapOf({
  id: text('The position’s id'),
  level: number('0 at the top'),
  title: text('Title'),
  code: maybe(text('Code')),
  department: maybe(text('Department, where it isn’t the superior’s')),
  home: maybe(text('Department')),
  external: flag('Whether it is outside the organisation'),
  dottedLineTo: list('The ids of functional superiors', textShape),
  dotted: maybe(text('`Dotted line to: …`, with links')),
  anchor: maybe(way('Where its form is')),
  fault: maybe(text('What is wrong with its place')),
  below: list('Its reports, alike', () => row),
});

const chart = {
  markdown: { chart: list('The organisation chart, in groups that belong together', { rows: list('The heads', row) }) },
  html: {
    figures: list('The drawings of the organisation chart', {
      anchor: way('The place of the drawing'),
      title: maybe(text('Title, where there are several')),
      name: text('What it is called for those who don’t see it'),
      faulty: flag('Whether it shows faults'),
      wide: number('Width in pixels'),
      high: number('Height in pixels'),
      drawing: text('The inside of an `svg` element'),
    }),
    style: text('The style sheets, one behind the other'),
    script: maybe(text('The page’s own script; not on paper')),
    scriptHash: maybe(text('Its sum, for the page’s policy')),
    many: flag('Whether there are so many positions that a browser does better to lay out what it shows'),
  },
} as const satisfies Record<TemplateFormat, Keys>;

/** `handbook`: the whole book, or separate forms (`excerpt`); its parts are already rendered by their own templates. */
export function handbookOf(format: TemplateFormat): Keys {
  return {
    language: text('`zh-CN` or `en`'),
    title: text('Title'),
    subtitle: maybe(text('Subtitle')),
    organisation: maybe(text('Organisation')),
    departmentNames: maybe(text('The names of the departments')),
    version: maybe(text('Version')),
    date: maybe(text('Date, in the handbook’s way of writing dates')),
    confidentiality: maybe(text('受控 or the like')),
    facts: list('Version, date and confidentiality, as far as there are', {
      label: text('Label'),
      value: text('Value'),
    }),
    draft: flag('Whether it was built in spite of errors'),
    accent: text('The colour, `#rrggbb`'),
    paper: text('The paper’s size'),
    approval: list('The approval page', signature),
    revisions: maybe(map('The revision record', grid)),
    contents: list('The contents', contentsEntryOf(format)),
    preface: list('The chapters before the positions, finished', textShape),
    ...chart[format],
    table: map('The table of positions', positionTable),
    departments: list('The departments with their positions, finished', textShape),
    procedures: list('The procedures, finished', textShape),
    closing: list('The chapters after the positions, finished', textShape),
    kpis: map('The KPI index', kpiTable),
    unresolved: list('What is still wrong in a draft', {
      whose: text('Whose form it is, as a link, or the name of the file'),
      problem: text('What is wrong, finished'),
      place: text('File and line'),
    }),
    index: map('The index of positions', positionIndexOf(format)),
    excerpt: maybe(
      map('Of a document that holds forms alone', {
        heading: text('What it is called'),
        source: text('The handbook it is taken from, as a link'),
        handbook: text('That handbook’s title'),
      }),
    ),
  };
}
