import type { Table } from '../../document.ts';
import type { FormReader } from '../form/reader.ts';
import { allLines } from '../words/lines.ts';
import { wordsIn } from '../words/words-in.ts';

const fewest = 3;
const level =
  /^((?:proficiency |maturity |competency )?(?:level|stage|tier|step)|l)\s*([0-9])(?!\d)|^第?([一二三四五六七八九\d])(?:级|級|等|阶|层|層)/iu;
const levels =
  /^(?:proficiency |maturity |competency )?(?:levels?|stages?|tiers?)$|^(?:能力|素质|熟练)?(?:等级|級別|级别|层级)$/iu;
const named =
  /^(?:(?:skill|work|complexity|responsibility|proficiency|competency|decision) )?(?:levels?|stages?|tiers?|scale)$|^(?:能力|素质|技能|岗位|难度)?(?:等级|级别|层级)$/iu;
const meaning = /^(?:descriptions?|meaning|definitions?|what it means|explanation|说明|定义|含义|描述|释义)$/iu;
/** What a list of positions has beside their levels. */
const ofPositions = /^(?:title|duties|department|reportsTo|headcount|code|kpis|directReports)/;

/** What is meant by each level of something, as `Level 1 | Level 2 | Level 3` over sentences: no position's own, kept with its heads. */
export function readLevelTable(reader: FormReader, { rows }: Table): boolean {
  const [heads = [], ...below] = rows;
  const texts = heads.map(wordsIn);
  if (below.length === 0 || !(countsAcross(texts, below) || countsDown(texts, below) || namesDown(texts, below)))
    return false;
  const known = namesDown(texts, below) ? [] : [...texts, ...below.map(([first]) => wordsIn(first))];
  if (known.some((text) => ofPositions.test(reader.dictionary.find(text, { asColumn: true })?.path ?? '')))
    return false;
  for (const row of rows)
    for (const cell of row) {
      const label = row === heads ? '' : (texts[heads.findIndex(({ column }) => column === cell.column)] ?? '');
      for (const line of allLines(cell.blocks))
        if (reader.draft === undefined) reader.prose.push(line);
        else reader.keep({ text: line.written, place: line.place }, label === '' ? undefined : label);
    }
  reader.target = undefined;
  return true;
}

/** Heads that count, over sentences or crosses. */
function countsAcross(texts: readonly string[], below: Table['rows']): boolean {
  const counted = texts.flatMap((text) => numberOf(text) ?? []);
  if (counted.length < fewest || counted.length < texts.length - 1) return false;
  const cells = below.flatMap((row) => row.slice(-counted.length)).map(wordsIn);
  return areNext(counted) && cells.filter(isMeant).length * 2 > cells.length;
}

function isMeant(text: string): boolean {
  return text.length > 12 || /\p{Script=Han}{5}/u.test(text) || /^(?:[x×✓✔√●•☑☒☐□■]?|yes|no)$/iu.test(text);
}

/** `Level | In short` over rows that count. */
function countsDown([first = '']: readonly string[], below: Table['rows']): boolean {
  const counted = below
    .map(([cell]) => wordsIn(cell))
    .flatMap((text) => (/^\d$/.test(text) ? [Number(text)] : (numberOf(text) ?? [])));
  return levels.test(first) && counted.length >= fewest && counted.length === below.length && areNext(counted);
}

/** `Skill level | Description` over rows that name each and say what it means. */
function namesDown([first = '', second = '', another]: readonly string[], below: Table['rows']): boolean {
  if (another !== undefined || below.length < fewest || !named.test(first) || !meaning.test(second)) return false;
  return below.every((row) => {
    const [name = '', text = ''] = row.map(wordsIn);
    return row.length === 2 && name.length <= 30 && isMeant(text) && text.length > name.length;
  });
}

function numberOf(text: string): number | undefined {
  const [, , latin, han] = level.exec(text) ?? [];
  const number = latin ?? han;
  if (number === undefined) return undefined;
  return /\d/.test(number) ? Number(number) : '一二三四五六七八九'.indexOf(number) + 1;
}

function areNext(counted: readonly number[]): boolean {
  const step = (counted[1] ?? 0) - (counted[0] ?? 0);
  return Math.abs(step) === 1 && counted.every((number, at) => at === 0 || number - (counted[at - 1] ?? 0) === step);
}
