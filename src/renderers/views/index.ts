import { bookAnchors, partKeys, partOf } from '../../handbook/parts/index.ts';
import {
  flag,
  type Keys,
  list,
  map,
  maybe,
  number,
  place,
  shapeOfWords,
  type TemplateFormat,
  text,
  textShape,
} from '../../handbook/values.ts';
import type { HandbookLabels } from '../../languages/labels.ts';
import { chart, handbookOf } from './handbook.ts';
import { position } from './position.ts';
import { procedure } from './procedure.ts';

/** `department`: its page and its positions. */
const department: Keys = {
  name: text('Name'),
  anchor: place('department'),
  parent: maybe(text('`Part of: …`, with a link')),
  mission: maybe(text('Mission, as finished markup')),
  functions: list('Its functions, one sentence per entry, as finished markup', textShape),
  positions: list('The forms of its positions, as finished markup', textShape),
};

/** `chapter`: prose from the workspace. */
const chapter: Keys = {
  anchor: place('chapter'),
  title: text('Title'),
  prose: text('The text with its headings, as finished markup'),
};

/** How a part is printed; given only for paper. */
const sheetWith = (more: Keys = {}) =>
  maybe(
    map('Only in print', {
      name: text('The name of its page, for `page:` in a style'),
      ...more,
    }),
  );
const closer = maybe(number('How much more closely: 1, 2 or 3'));
const wider = maybe(flag('Whether it is set wider, to fill its last page'));
const ending = maybe(
  text('The place of what follows its parts, so that a part that goes on over a page is named there'),
);
const apart = maybe(flag('Whether its introduction is not above its first form'));

/** `procedures`: the part of the book with all procedures. */
const procedures: Keys = { procedures: list('The procedures, as finished markup', textShape) };

/**
 * What each template that jd renders directly is given, with the labels of one language; all other templates are called
 * by one of these.
 */
export function viewsOf(format: TemplateFormat, labels: HandbookLabels): Readonly<Record<string, Keys>> {
  const frame: Keys = {
    labels: map('The handbook’s words, in its language', shapeOfWords(labels)),
    anchors: map('The anchors that occur once', shapeOfWords(bookAnchors)),
  };
  const anchor = place('section');
  const parts = partKeys.flatMap((key) => {
    const values = partOf(key).values?.(format);
    return values === undefined ? [] : [[key, { anchor, ...values, ...frame }] as const];
  });
  const onPaper = (more?: Keys): Keys => (format === 'html' ? { sheet: sheetWith(more) } : {});
  return {
    handbook: { ...handbookOf(format), ...frame },
    department: { ...department, ...onPaper({ apart }), ...frame },
    position: { ...position, ...onPaper({ closer, wider, ending }), ...frame },
    procedure: { ...procedure, ...frame },
    chapter: { ...chapter, ...onPaper(), ...frame },
    procedures: { anchor, ...procedures, ...frame },
    chart: { anchor, ...chart[format], ...frame },
    ...Object.fromEntries(parts),
  };
}
