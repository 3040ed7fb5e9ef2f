import {
  flag,
  type Keys,
  list,
  map,
  mapOf,
  maybe,
  number,
  pageOf,
  type Shape,
  type TemplateFormat,
  text,
  textShape,
  way,
} from '../../handbook/values.ts';

const row: Shape = mapOf({
  id: text('The position’s id'),
  level: number('0 at the top'),
  title: text('Title'),
  code: maybe(text('Code')),
  department: maybe(text('Department, if it differs from the superior’s')),
  home: maybe(text('Department')),
  external: flag('Whether it is outside the organisation'),
  holders: maybe(text('The incumbents’ names, or else the headcount, in words')),
  dottedLineTo: list('The ids of functional superiors', textShape),
  dotted: maybe(text('`Dotted line to: …`, with links')),
  anchor: maybe(way('The anchor of its form')),
  fault: maybe(text('What is wrong with its position in the organisation')),
  below: list('Its direct reports, with the same values', () => row),
});

/** `chart`: the organisation chart, as nested lists or as drawings. */
export const chart: Readonly<Record<TemplateFormat, Keys>> = {
  markdown: {
    groups: list('The groups: first the organisation, then positions with errors', {
      rows: list('The column headings', row),
    }),
  },
  html: {
    figures: list('The drawings', {
      anchor: way('The anchor of the drawing'),
      title: maybe(text('Title, if there are several')),
      name: text('Its text alternative, for readers who can’t see it'),
      faulty: flag('Whether it shows faults'),
      wide: number('Width in pixels'),
      high: number('Height in pixels'),
      drawing: text('The inside of an `svg` element'),
      rails: maybe(text('The same as nested lists, for narrow screens; not in print')),
    }),
  },
};

/** Values that only a page of HTML has. */
const onPage: Readonly<Record<TemplateFormat, Keys>> = {
  markdown: {},
  html: {
    style: text('The style sheets, one after the other'),
    script: maybe(text('The page’s own script; not in print')),
    scriptHash: maybe(text('Its hash, for the page’s Content-Security-Policy')),
    many: flag('Whether the book is so large that the browser should lay out only the visible part'),
  },
};

const sizeOf: Readonly<Record<TemplateFormat, Keys>> = {
  markdown: {},
  html: { width: number('Its width in pixels'), height: number('Its height in pixels') },
};

/** An entry of the contents, which may contain entries. */
function contentsEntryOf(format: TemplateFormat): Shape {
  const entry: Shape = mapOf({
    title: text('Title'),
    code: maybe(text('A position’s code')),
    anchor: way('Its anchor'),
    ...pageOf(format),
    entries: list('Its entries, with the same values', () => entry),
  });
  return entry;
}

/** `handbook`: the whole book, or separate forms (`excerpt`). */
export function handbookOf(format: TemplateFormat): Keys {
  return {
    language: text('The tag of its language: `zh-CN`, `en`, `en-US` and so on'),
    title: text('Title'),
    subtitle: maybe(text('Subtitle')),
    organisation: maybe(text('Organisation')),
    departmentNames: maybe(text('The names of the departments')),
    version: maybe(text('Version')),
    date: maybe(text('Date, as the handbook writes dates')),
    confidentiality: maybe(text('受控 or the like')),
    status: maybe(text('受控 or 作废, CONTROLLED or SUPERSEDED')),
    statusKind: maybe(text('`controlled` or `superseded`')),
    watermark: maybe(text('The text across each printed page')),
    logo: maybe(
      map('The picture on the cover', {
        source: text('Its address: a path beside the file, or in HTML the picture itself'),
        name: text('The picture in words'),
        ...sizeOf[format],
      }),
    ),
    part: maybe(text('The department, in the handbook of a department')),
    facts: list('Those given of part, number, version, dates, copy and confidentiality', {
      label: text('Label'),
      value: text('Value'),
    }),
    draft: flag('Whether the book was built despite errors'),
    accent: text('The colour, `#rrggbb`'),
    paper: text('The paper’s size'),
    contents: list('The contents', contentsEntryOf(format)),
    isLong: flag('Whether the contents have so many entries that they are printed in two columns'),
    ...onPage[format],
    front: list('The parts before the contents, as finished markup', textShape),
    parts: list('The parts after the contents, as finished markup: chapters, chart, departments …', textShape),
    excerpt: maybe(
      map('Only in a document that contains nothing but forms', {
        heading: text('What it is called'),
        source: text('The handbook it is taken from, as a link'),
        handbook: text('That handbook’s title'),
      }),
    ),
  };
}
