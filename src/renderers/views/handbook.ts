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
  department: maybe(text('Department, where it isn’t the superior’s')),
  home: maybe(text('Department')),
  external: flag('Whether it is outside the organisation'),
  dottedLineTo: list('The ids of functional superiors', textShape),
  dotted: maybe(text('`Dotted line to: …`, with links')),
  anchor: maybe(way('Where its form is')),
  fault: maybe(text('What is wrong with its place')),
  below: list('Its reports, alike', () => row),
});

/** `chart`: the organisation chart, as nested lists or as drawings. */
export const chart: Readonly<Record<TemplateFormat, Keys>> = {
  markdown: {
    groups: list('Groups that belong together: the organisation, then what is faulty', {
      rows: list('The heads', row),
    }),
  },
  html: {
    figures: list('The drawings', {
      anchor: way('The place of the drawing'),
      title: maybe(text('Title, if there are several')),
      name: text('What it is called for those who don’t see it'),
      faulty: flag('Whether it shows faults'),
      wide: number('Width in pixels'),
      high: number('Height in pixels'),
      drawing: text('The inside of an `svg` element'),
    }),
  },
};

/** Values that only a page of HTML has. */
const onPage: Readonly<Record<TemplateFormat, Keys>> = {
  markdown: {},
  html: {
    style: text('The style sheets, one after the other'),
    script: maybe(text('The page’s own script; not on paper')),
    scriptHash: maybe(text('Its hash, for the page’s policy')),
    many: flag('Whether there are so many positions that the browser should lay out only what it shows'),
  },
};

/** An entry of the contents, which may contain entries. */
function contentsEntryOf(format: TemplateFormat): Shape {
  const entry: Shape = mapOf({
    title: text('Title'),
    code: maybe(text('A position’s code')),
    anchor: way('Where it is'),
    ...pageOf(format),
    entries: list('What is in it, alike', () => entry),
  });
  return entry;
}

/** `handbook`: the whole book, or separate forms (`excerpt`). */
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
    contents: list('The contents', contentsEntryOf(format)),
    ...onPage[format],
    front: list('The parts before the contents, finished', textShape),
    parts: list('The parts after the contents, finished: chapters, chart, departments …', textShape),
    excerpt: maybe(
      map('Of a document that holds forms alone', {
        heading: text('What it is called'),
        source: text('The handbook it is taken from, as a link'),
        handbook: text('That handbook’s title'),
      }),
    ),
  };
}
