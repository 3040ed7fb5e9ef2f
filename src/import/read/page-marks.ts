/** Numbers without the count of all pages are marks if so many follow each other. */
const fewest = 2;
const shortestHead = 28;
const counted =
  /^[-—–~·\s]*(?:第\s*\d{1,3}\s*页\s*[,，/／|｜、]?\s*[(（]?\s*共\s*\d{1,3}\s*页\s*[)）]?|共\s*\d{1,3}\s*页\s*[,，/／|｜、]?\s*第\s*\d{1,3}\s*页|page\s*\d{1,3}\s*(?:of|\/)\s*\d{1,3})[-—–~·\s]*$/iu;
/** Never anything else. */
const dashed = /^[\s.,·'’]{0,4}[-–—]{1,3}\s*\d{1,3}\s*[-–—]{1,3}[\s.,·'’]{0,4}$/u;
const numbered = /^\s*(?:第\s*(\d{1,3})\s*页|[-—–~·]+\s*(\d{1,3})\s*[-—–~·]+|page\s*(\d{1,3}))\s*$/iu;

/**
 * Which lines are marks of pages that a printed text left between its lines: `第 1 页 共 4 页`, `- 2 -`, the foot of a page with
 * `Page 1 of 2` at its side, and what comes again beside such a foot: the head of the next page.
 */
export function findPageMarks(lines: readonly string[]): ReadonlySet<number> {
  const marks = new Set<number>();
  let run: number[] = [];
  let next: number | undefined;
  const close = (): void => {
    if (run.length >= fewest) for (const at of run) marks.add(at);
    run = [];
  };
  lines.forEach((line, at) => {
    if (isFoot(line) || dashed.test(line)) {
      marks.add(at);
      return;
    }
    if (line.length > 40) return;
    const [, ...groups] = numbered.exec(line) ?? [];
    const own = groups.find((group) => group !== undefined);
    if (own === undefined) return;
    if (Number(own) !== next) close();
    run.push(at);
    next = Number(own) + 1;
  });
  close();
  for (const at of numberedFeet(lines)) marks.add(at);
  for (const at of headsBeside(lines, marks)) marks.add(at);
  return marks;
}

/** `JD-0417      Uncontrolled when printed      Page 1 of 2`: gaps set its parts left, in the middle and right. */
function isFoot(line: string): boolean {
  if (line.length <= 40) return counted.test(line);
  const parts = line.trim().split(/\s{3,}|\t+/u);
  return line.length <= 160 && parts.length > 1 && parts.length <= 3 && parts.some((part) => counted.test(part));
}

/** `Human Resources⇥2 / 5` below `Human Resources⇥1 / 5`: one text beside numbers that count up to the same sum. */
function numberedFeet(lines: readonly string[]): readonly number[] {
  const feet = new Map<string, { at: number; count: number }[]>();
  lines.forEach((line, at) => {
    const [, text, count, sum] =
      line.length > 160 ? [] : (/^(.*\S)(?:\s{3,}|\t+)(\d{1,3})\s?\/\s?(\d{1,3})\s*$/u.exec(line) ?? []);
    if (text === undefined || Number(count) > Number(sum)) return;
    const key = `${text.trim()} ${sum}`;
    feet.set(key, [...(feet.get(key) ?? []), { at, count: Number(count) }]);
  });
  return [...feet.values()].flatMap((all) =>
    all.length >= fewest && all.every(({ count }, at) => at === 0 || count === (all[at - 1]?.count ?? 0) + 1)
      ? all.map(({ at }) => at)
      : [],
  );
}

/** How much a line says; a Han character as much as two letters. A fact of two forms says less than the head of a page. */
function measure(line: string): number {
  return line.replace(/\s/gu, '').length + (line.match(/\p{Script=Han}/gu)?.length ?? 0);
}

/**
 * Lines right above or below such a mark that the text has more than once, with gaps between their parts, or that cut a sentence.
 * The name of the paper above each form is none.
 */
function headsBeside(lines: readonly string[], marks: ReadonlySet<number>): readonly number[] {
  const isEmpty = (at: number): boolean => lines[at] !== undefined && lines[at].trim() === '';
  const beside = new Set<string>();
  for (const mark of marks)
    for (const step of [-1, 1]) {
      let at = mark + step;
      while (isEmpty(at)) at += step;
      const line = lines[at]?.trim() ?? '';
      const isHead = measure(line) >= shortestHead && /\S(?:\s{3,}|\t)\S/u.test(line);
      const cuts = step === 1 && !/[:：。；;]/u.test(line) && isCut(lastBefore(lines, marks, at), lines.slice(at + 1));
      if (line !== '' && (isHead || cuts) && lines.filter((each) => each.trim() === line).length > 1) beside.add(line);
    }
  return lines.flatMap((line, at) => (beside.has(line.trim()) ? [at] : []));
}

function lastBefore(lines: readonly string[], marks: ReadonlySet<number>, at: number): string {
  return lines.slice(0, at).findLast((line, each) => line.trim() !== '' && !marks.has(each)) ?? '';
}

/** Whether a sentence goes on over a page: a Han line without a mark, and one before a small letter. */
function isCut(line: string, rest: readonly string[]): boolean {
  const above = line.trim();
  if (above.length < 20) return false;
  const below = rest.find((each) => each.trim() !== '') ?? '';
  return /\p{Script=Han}$/u.test(above) || (/[\p{L}\p{N},-]$/u.test(above) && /^\s*\p{Ll}/u.test(below));
}
