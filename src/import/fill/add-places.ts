import { kindOf } from '../recognise/form/kinds.ts';
import { visible } from '../visible-text.ts';
import { isLabelAlone } from './fit-place.ts';
import type { FormParagraph } from './form-blocks.ts';
import { type FormReading, isBlank, isOf, type Located, pathOf } from './form-reading.ts';
import { markOf, type Place } from './place.ts';
import { isFillable } from './place-finder.ts';
import { listParagraphs } from './read-values.ts';

/** Text without a known place: it is cleared, and nothing takes its place. */
export const onlyCleared = 'x-old';

/** Places for the values that import reads where no label's place was found: nobody else's file may keep them. */
export function addPlaces(reading: FormReading, isTaken: (paragraph: FormParagraph, text: string) => boolean): Place[] {
  const isFree = ({ paragraph }: Located) =>
    !isLabelAlone(reading, paragraph) &&
    reading.in(paragraph).some(({ path, text }) => path !== undefined && isFillable(path) && !isTaken(paragraph, text));
  const places: Place[] = [];
  const runs: { path: string; run: Located[]; essential?: boolean }[] = [];
  reading.located.forEach((each, at) => {
    const { paragraph } = each;
    if (!isFree(each)) return;
    const values = reading.in(paragraph).filter(({ path }) => path !== undefined);
    const path = pathOf(values);
    if (path === 'title' || !isWhole(paragraph, values)) places.push(...partsOf(paragraph, values, isTaken));
    else {
      const before = reading.located[at - 1];
      const last = runs.at(-1);
      const isNext = last !== undefined && last.run.at(-1) === before && before?.cell === each.cell;
      const own = path === 'duties.group' && each.cell === undefined ? 'duties' : (path ?? onlyCleared);
      const mark = markOf(values[0] ?? {});
      const isSame = last?.path === own && last.essential === mark.essential;
      if (isNext && (isSame || values.every((value) => value.path === 'more'))) last.run.push(each);
      else runs.push({ path: own, run: [each], ...mark });
    }
  });
  return [...places, ...runs.map(({ path, run, ...mark }) => ({ ...placeOf(linePath(path), run), ...mark }))];
}

/** Whether a paragraph has nothing but its values, and what numbers or parts them. */
function isWhole({ text }: FormParagraph, values: readonly { readonly text: string }[]): boolean {
  const longest = [...values].sort((one, other) => other.text.length - one.text.length);
  const whole = visible(text);
  if (longest.some((value) => visible(value.text).includes(whole))) return true;
  const rest = longest.reduce((left, value) => left.replace(visible(value.text), ''), whole);
  return !/\p{L}/u.test(rest);
}

/** Values behind their labels in a paragraph; a sentence that says one is left whole. */
function partsOf(
  paragraph: FormParagraph,
  values: FormReading['values'],
  isTaken: (paragraph: FormParagraph, text: string) => boolean,
): Place[] {
  return values.flatMap(({ path = '', text }): Place[] => {
    const from = paragraph.text.indexOf(text);
    const isLed = /[:：\t][ \u3000]*$|\u3000$|\s{3,}$/u.test(paragraph.text.slice(0, from));
    const isNamed = path === 'title' && !isLed;
    if (from === -1 || !(isLed || isNamed) || !isFillable(path) || isTaken(paragraph, text)) return [];
    const own = isNamed ? 'heading' : linePath(path);
    return [{ kind: 'line', path: own, paragraph, from, to: from + text.length }];
  });
}

function placeOf(path: string, run: readonly Located[]): Place {
  const paragraphs = run.map(({ paragraph }) => paragraph);
  const cell = run[0]?.cell;
  const [label] = paragraphs;
  if (label === undefined) throw new Error('a place without a paragraph was made');
  const filled = cell === undefined ? [] : listParagraphs(cell.blocks).filter((each) => !isBlank(each));
  if (cell !== undefined && filled.every((each) => paragraphs.includes(each))) return { kind: 'cell', path, cell };
  return { kind: 'list', path, label, paragraphs };
}

/** The path of lines that have no columns; what only a row has is not printed there. */
function linePath(path: string): string {
  if (path === 'duties.duty') return 'duties';
  if (path === 'kpis' || path === 'duties.kpi') return 'kpis';
  return /^(?:duties|dutyGroups|authority|revisions|kpis|approval\.countersigned)\./.test(path) ? onlyCleared : path;
}

/** An empty place right before the value that its label has: the value is below the label and not beside it. */
export function isEmptyBefore(reading: FormReading, place: Place, added: readonly Place[]): boolean {
  if (place.kind !== 'line' && place.kind !== 'list') return false;
  const isEmpty = place.kind === 'line' ? place.from === place.to : place.paragraphs.length === 0;
  if (!isEmpty || (place.kind === 'line' && (place.below?.length ?? 0) > 0)) return false;
  const all = reading.located.map(({ paragraph }) => paragraph);
  const at = all.indexOf(place.kind === 'line' ? place.paragraph : place.label);
  const next = all.slice(at + 1).find((each) => !isBlank(each));
  return added.some(
    (other) => isOf(place.path, other.path) && kindOf(place.path) !== 'part' && firstOf(other) === next,
  );
}

function firstOf(place: Place): FormParagraph | undefined {
  if (place.kind === 'list') return place.paragraphs.find((each) => !isBlank(each));
  if (place.kind === 'line') return place.paragraph;
  const blocks = place.kind === 'cell' ? place.cell.blocks : place.rows.flatMap(({ cells }) => cells[0]?.blocks ?? []);
  return listParagraphs(blocks).find((each) => !isBlank(each));
}
