import { signature, signOffStrip } from '../../handbook/signatures.ts';
import {
  flag,
  grid,
  type Keys,
  list,
  map,
  maybe,
  number,
  place,
  text,
  textShape,
  type Value,
} from '../../handbook/values.ts';

const lines = 'A line each, finished';

const neighbour: Keys = {
  anchor: place('position'),
  title: text('Title'),
  code: maybe(text('The number printed on the form')),
};

const measures = (description: string): Value =>
  list(description, {
    name: text('Its name, as finished markup'),
    facts: list('Those given of target, weight, formula, period and source', {
      label: text('Label'),
      value: text('Value'),
      wide: flag('Whether it takes a line of its own'),
    }),
  });

/** `position`: a page of the form, with all its parts. */
export const position: Keys = {
  id: text('The position’s id'),
  anchor: place('position'),
  title: text('Title'),
  code: maybe(text('The number printed on the form')),
  department: text('Its department'),
  here: maybe(
    map('Where it is in the organisation; only if it has a superior or reports', {
      rows: list('Its superiors from the top, its peers with itself, its direct reports: a row each', {
        kind: text('`above`, `peers` or `reports`'),
        label: text('What the row shows, for readers who can’t see its place'),
        sign: text('What divides its entries: `›` or `·`'),
        before: maybe(text('How many more come before, as a link to the chart')),
        entries: list('The positions in the row', {
          name: text('Its title, as a link'),
          code: maybe(text('Its code')),
          own: flag('Whether it is the position itself'),
        }),
        after: maybe(text('How many more come after, as a link to the chart')),
      }),
    }),
  ),
  issue: list('The version and the date of the form, if it has them', {
    label: text('Label'),
    value: text('Value'),
  }),
  superior: maybe(text('The superior, as a link')),
  reports: maybe(text('The direct reports, as links')),
  procedures: maybe(text('The procedures that name it, as links')),
  previous: maybe(map('The position before it in the book', neighbour)),
  next: maybe(map('The position after it in the book', neighbour)),
  parts: list('The parts of the form, in order: each has some of `fields`, `summary`, `contacts`, `table`, `duties`', {
    number: number('1, 2, 3 …'),
    numeral: text('一, 二, 三 … in a Chinese handbook'),
    title: text('The part’s title'),
    anchor: place('part'),
    fields: maybe(
      map('Labels and values; also your own keys beside other content', {
        fields: list('Labels and values', {
          label: text('Label'),
          wide: flag('Whether it takes a line of its own'),
          lines: list(lines, textShape),
        }),
      }),
    ),
    summary: maybe(
      map('The summary', {
        kind: text('`summary`'),
        groups: list('One, or one per function of the job', {
          name: maybe(text('Name of the group')),
          isRest: maybe(flag('Whether the name is jd’s own, above what is in no group')),
          items: list('One sentence per entry, as finished markup', textShape),
        }),
      }),
    ),
    contacts: maybe(
      map('The work contacts', {
        sides: list('Internal and external', {
          side: text('`internal` or `external`'),
          label: text('Label'),
          share: maybe(number('Percent')),
          lines: list(lines, textShape),
        }),
        hasShare: flag('Whether a side has a share'),
        bar: list('Two segments if the shares add up to 100, otherwise none', {
          side: text('`internal` or `external`'),
          share: number('Percent'),
          text: text('Label and share'),
        }),
      }),
    ),
    table: maybe(map('Authority, revisions: a table', { kind: text('`table`'), ...grid })),
    duties: maybe(
      map('The duties', {
        hasKpi: flag('Whether the column of KPIs is printed'),
        hasShare: flag('Whether a duty or a group has a share of time'),
        hasEssential: flag('Whether any duty says if it is essential'),
        width: number('How many columns the table has'),
        groups: list('One, or one per group', {
          name: maybe(text('Name of the group')),
          isRest: maybe(flag('Whether the name is jd’s own, above what is in no group')),
          hasFigures: flag('Whether its own KPIs or share are printed beside its name'),
          isMeasured: flag('Whether it has KPIs of its own, wherever they are printed'),
          kpi: measures('One entry per KPI of the group as a whole'),
          share: maybe(number('Percent of time of the group as a whole')),
          rows: list('The duties', {
            number: number('Its number, counted across the groups'),
            duty: text('The duty, as finished markup'),
            functions: list('The functions of the department that it serves, as finished markup', textShape),
            kpi: measures('One entry per KPI'),
            share: maybe(number('Percent of time')),
            essential: maybe(flag('Whether it is essential')),
            answer: maybe(text('Whether it is essential, in words')),
          }),
        }),
      }),
    ),
  }),
  signOff: maybe(map('Who prepared, reviewed and approved the form, and when', signOffStrip)),
  acknowledgement: maybe(
    map('The sign-off sheet, if the handbook asks for one', {
      anchor: place('sheet'),
      statement: text('What is signed'),
      facts: list('The facts that identify the form', { label: text('Label'), value: text('Value') }),
      rows: list('The people who sign', signature),
    }),
  ),
};
