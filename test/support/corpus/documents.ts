import { openRandom, type Random, seed } from '../random.ts';
import type { Block, Sheet } from './blocks.ts';
import type { Content } from './content.ts';
import { contents } from './contents/index.ts';
import type { Expected } from './expected.ts';
import type { Feature } from './feature.ts';
import { features } from './features/index.ts';
import type { Layout } from './layout.ts';
import { layouts } from './layouts/index.ts';
import { drawNoise } from './noise.ts';
import { openPen, type Pen } from './pen.ts';
import { writeByLibrary } from './writers/library.ts';
import { writeOpenXml } from './writers/open-xml.ts';
import { writeMarkdown, writeOtherMarkdown, writePlainText } from './writers/plain.ts';

export type Ending = 'docx' | 'md' | 'txt';

/** A document that is planned: what it says is known before its bytes are made. */
export interface Planned {
  readonly name: string;
  readonly layout: string;
  readonly language: 'zh' | 'en';
  readonly features: readonly string[];
  readonly ending: Ending;
  /** Word files in the bare words of the format, and Markdown in another hand. */
  readonly raw: boolean;
  readonly sheet: Sheet;
  readonly expected: readonly Expected[];
}

interface Plan {
  readonly layout: Layout;
  readonly contents: readonly Content[];
  readonly features: readonly Feature[];
  readonly ending: Ending;
  readonly random: Random;
}

/** Hides values from the body, which `finish` puts in another place. */
function hide(pen: Pen, chosen: readonly Feature[]): Pen {
  const hidden = new Set(chosen.flatMap(({ hides }) => hides ?? []));
  if (hidden.size === 0) return pen;
  return {
    ...pen,
    has: (slot) => !hidden.has(slot as never) && pen.has(slot),
    value: (slot) => (hidden.has(slot) ? [pen.gap()] : pen.value(slot)),
  };
}

/** Where bullets would be lists of Markdown and stars bold, labels and items are plain. */
function drawPen(plan: Plan, content: Content): Pen {
  const noise = drawNoise(content.language, plan.random);
  const spoken =
    plan.ending === 'docx' ? noise : { ...noise, label: noise.label === 'starred' ? 'plain' : noise.label };
  return openPen(content, spoken as typeof noise, plan.random, plan.layout.words);
}

export function compose(plan: Plan): { readonly sheet: Sheet; readonly expected: Expected[] } {
  const expected: Expected[] = [];
  const sheets = plan.contents.map((content) => {
    let pen = drawPen(plan, content);
    expected.push(pen.expected);
    for (const feature of plan.features) pen = feature.change?.(pen) ?? pen;
    const composed = plan.layout.compose(hide(pen, plan.features));
    return plan.features.reduce((sheet, feature) => feature.finish?.(sheet, pen) ?? sheet, composed);
  });
  const body: Block[] = sheets.flatMap(({ body }) => body);
  return { sheet: { ...(sheets[0] as Sheet), body }, expected };
}

export function write({ ending, raw, sheet }: Planned): Uint8Array | Promise<Uint8Array> {
  if (ending === 'md') return raw ? writeOtherMarkdown(sheet) : writeMarkdown(sheet);
  if (ending === 'txt') return writePlainText(sheet);
  return raw ? writeOpenXml(sheet) : writeByLibrary(sheet);
}

/** Several forms in a file are only told apart if each says its title. */
function chooseContents(random: Random, known: readonly Content[], count: number): Content[] {
  const left = [...known];
  return Array.from({ length: count }, () => left.splice(random.below(left.length), 1)[0] as Content);
}

function planOne(layout: Layout, known: readonly Content[], ending: Ending, at: number, random: Random): Planned {
  const language = known[0]?.language ?? 'en';
  const count = at % 5 === 4 ? 2 : 1;
  const able = features.filter(
    ({ word, languages, hides }) =>
      (ending === 'docx' || !word) && (languages?.includes(language) ?? true) && (count === 1 || !hides),
  );
  const feature = at % 3 === 0 ? undefined : able[random.below(able.length)];
  const chosen = feature ? [feature] : [];
  const { sheet, expected } = compose({
    layout,
    contents: chooseContents(random, known, count),
    features: chosen,
    ending,
    random,
  });
  return {
    name: `${layout.name}-${language}-${at}.${ending}`,
    layout: layout.name,
    language,
    features: [...chosen.map(({ name }) => name), ...(count > 1 ? ['several-forms'] : [])],
    ending,
    raw: chosen.some(({ raw }) => raw) || random.chance(0.35),
    sheet,
    expected,
  };
}

export interface Corpus {
  readonly layouts: readonly Layout[];
  readonly contents: Readonly<Record<'zh' | 'en', readonly Content[]>>;
  /** How many documents of each layout in each of its languages. */
  readonly each: number;
}

const main: Corpus = { layouts, contents, each: 5 };

/** Always the same documents for a seed. */
export function planDocuments(corpus: Corpus = main, start = seed): Planned[] {
  return corpus.layouts.flatMap((layout, place) =>
    layout.languages.flatMap((language) => {
      const random = openRandom(start + 1000 * place + (language === 'zh' ? 0 : 500));
      const endings: Ending[] = layout.plain ? ['docx', 'md', 'docx', 'txt', 'docx'] : ['docx'];
      return Array.from({ length: corpus.each }, (_, at) =>
        planOne(layout, corpus.contents[language], endings[at % endings.length] ?? 'docx', at, random),
      );
    }),
  );
}
