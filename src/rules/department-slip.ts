/**
 * Han characters that count, locate or rank, or name the size of a unit: names that differ in one of these are
 * different on purpose.
 */
const series =
  /[\p{N}一二三四五六七八九十百零〇两甲乙丙丁戊己庚辛壬癸东西南北中上下前后左右内外大小新旧老早晚夜日男女正副总分部处科室组队班所站院厂店区线课股司局委办团]/u;
const unit = /(?:部门|部|\s+(?:department|dept\.?))$/u;
const shortestHan = 5;
const shortestWord = 6;

/**
 * Whether two department names surely mean the same: only the word for department is missing, or one letter of a long
 * word is wrong. Numbers, directions and single letters distinguish departments, and so does one of the two or three
 * Han of a short name.
 */
export function isSlip(a: string, b: string): boolean {
  const [left, right] = [plainName(a), plainName(b)];
  if (left.replace(unit, '') === right.replace(unit, '')) return true;
  const slip = findSlip([...left], [...right]);
  if (slip === undefined || /[^\p{L}\p{M}]/u.test(slip.letters)) return false;
  if (/\p{Script=Han}/u.test(slip.letters)) {
    return !series.test(slip.letters) && Math.min(countHan(left), countHan(right)) >= shortestHan;
  }
  return Math.min(wordAt(left, slip.at).length, wordAt(right, slip.at).length) >= shortestWord;
}

function plainName(name: string): string {
  return name.normalize('NFKC').toLowerCase().trim();
}

/** The one letter that differs, is missing or is swapped, and its place; undefined if more differs. */
function findSlip(a: readonly string[], b: readonly string[]): { letters: string; at: number } | undefined {
  let at = 0;
  while (at < Math.min(a.length, b.length) && a[at] === b[at]) at++;
  let same = 0;
  while (same < Math.min(a.length, b.length) - at && a.at(-1 - same) === b.at(-1 - same)) same++;
  const [left, right] = [a.slice(at, a.length - same), b.slice(at, b.length - same)];
  const swapped = left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
  if (!swapped && (left.length > 1 || right.length > 1)) return undefined;
  return { letters: [...left, ...right].join(''), at };
}

function countHan(text: string): number {
  return [...text.matchAll(/\p{Script=Han}/gu)].length;
}

/** The word, in letters of an alphabet, that contains a character or ends at it. */
function wordAt(text: string, place: number): string {
  const letters = [...text];
  const isLetter = (at: number) => /(?!\p{Script=Han})[\p{L}\p{M}]/u.test(letters[at] ?? '');
  let [start, end] = [place, place];
  while (isLetter(start - 1)) start--;
  while (isLetter(end)) end++;
  return letters.slice(start, end).join('');
}
