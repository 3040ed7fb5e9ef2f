import type { Place } from './place.ts';
import type { Printed, PrintedLine } from './printed.ts';

/** A label that asks for one kind of what is asked of a person, and what speaks of that. */
interface Kind {
  readonly label: RegExp;
  readonly says: RegExp;
}

const kinds: readonly Kind[] = [
  {
    label: /\blanguages?\b|语言(?!表达)|外语|英语|语种/giu,
    says: /\b(?:english|french|german|spanish|italian|polish|portuguese|dutch|russian|chinese|mandarin|cantonese|japanese|korean|arabic|vietnamese|indonesian|turkish|hindi|bilingual|multilingual|languages?|ielts|toefl|cet-?[46]?)\b|[英日韩法德俄外汉国]语|西班牙语|普通话|粤语|语种|双语|英文|中文|四级|六级/iu,
  },
  {
    label: /\b(?:computers?|it)\b|计算机|电脑/giu,
    says: /\b(?:computers?|excel|word|powerpoint|office|software|spreadsheets?|it skills)\b|计算机|电脑|软件|办公自动化/iu,
  },
  { label: /\bages?\b|年龄/giu, says: /\bage[ds]?\b|\byears old\b|年龄|岁/iu },
  { label: /\b(?:gender|sex)\b|性别/giu, says: /\b(?:gender|sex|(?:fe)?males?|m[ae]n|wom[ae]n)\b|性别|男|女/iu },
  {
    label: /\b(?:nationality|citizenship)\b|户籍|户口|籍贯|国籍/giu,
    says: /\b(?:nationals?|nationality|citizens?|citizenship|residents?|right to work)\b|户籍|户口|籍贯|国籍|本地/iu,
  },
  { label: /\bmarital\b|婚姻|婚否/giu, says: /\bmarried\b|\bsingle\b|\bmarital\b|婚/iu },
  { label: /政治面貌/gu, says: /党员|团员|群众|政治/u },
  { label: /\bheight\b|\bweight\b|身高|体重|视力/giu, says: /\b(?:height|weight|cm|eyesight)\b|身高|体重|视力|厘米/iu },
  {
    label: /\b(?:clearances?|background checks?|pre[- ]?employment checks?|vetting)\b/giu,
    says: /\b(?:clearances?|cleared|checks?|dbs|vett(?:ed|ing)|background|criminal|police)\b/iu,
  },
];

/** What labels have beside the word that says the kind. */
const beside =
  /\b(?:skills?|requirements?|required|proficiency|level|status|and|or|the)\b|要求|水平|能力|等级|程度|状况|限制|技能|[及和与或]/giu;

const open = ['qualifications.other', 'qualifications.abilities', 'qualifications.knowledge'];

export interface NarrowPlaces {
  readonly lines: ReadonlyMap<Place, readonly PrintedLine[]>;
  /** What is left for the others. */
  readonly printed: Printed;
  /** Keys of which the narrow places take all. */
  readonly taken: readonly string[];
}

/** `Languages` takes what speaks of languages, and nothing else that is asked of a person. */
export function fillNarrow(places: readonly Place[], printed: Printed): NarrowPlaces {
  const narrow = places.flatMap((place) => {
    const own = kindsOf(place);
    return own.length === 0 ? [] : [{ place, own }];
  });
  const wide = places.filter((place) => narrow.every((each) => each.place !== place)).map(({ path }) => path);
  const hasWide = (key: string) => {
    const name = key.split('.')[1] ?? '';
    return wide.some(
      (path) => path === 'qualifications' || (path.startsWith('qualifications.') && path.includes(name)),
    );
  };
  const lines = new Map<Place, readonly PrintedLine[]>();
  const left = new Map(printed.lines);
  for (const { place, own } of narrow) {
    const keys = open.filter((key) => key === place.path || !hasWide(key));
    const speaks = ({ text }: PrintedLine) => own.some(({ says }) => says.test(text));
    lines.set(
      place,
      keys.flatMap((key) => (left.get(key) ?? []).filter(speaks)),
    );
    for (const key of keys)
      left.set(
        key,
        (left.get(key) ?? []).filter((line) => !speaks(line)),
      );
  }
  const taken = open.filter((key) => printed.lines.has(key) && left.get(key)?.length === 0);
  for (const key of open) if (left.get(key)?.length === 0) left.delete(key);
  return { lines, printed: { ...printed, lines: left }, taken };
}

function kindsOf(place: Place): readonly Kind[] {
  if (place.kind === 'rows' || !open.includes(place.path)) return [];
  const label = place.kind === 'list' ? place.label.text : (place.written ?? '');
  const own = kinds.filter((kind) => label.search(kind.label) !== -1);
  const rest = own.reduce((text, kind) => text.replace(kind.label, ' '), label).replace(beside, ' ');
  return /\p{L}/u.test(rest) ? [] : own;
}
