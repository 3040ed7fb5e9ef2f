/** Numbers without the count of all pages are marks if so many follow each other. */
const fewest = 2;
const counted =
  /^[-—–~·\s]*(?:第\s*\d{1,3}\s*页\s*[,，/／|｜、]?\s*[(（]?\s*共\s*\d{1,3}\s*页\s*[)）]?|共\s*\d{1,3}\s*页\s*[,，/／|｜、]?\s*第\s*\d{1,3}\s*页|page\s*\d{1,3}\s*(?:of|\/)\s*\d{1,3})[-—–~·\s]*$/iu;
const numbered = /^\s*(?:第\s*(\d{1,3})\s*页|[-—–~·]+\s*(\d{1,3})\s*[-—–~·]+|page\s*(\d{1,3}))\s*$/iu;

/** Which lines are marks of pages that a printed text left between its lines: `第 1 页 共 4 页`, `- 2 -`. */
export function findPageMarks(lines: readonly string[]): ReadonlySet<number> {
  const marks = new Set<number>();
  let run: number[] = [];
  let next: number | undefined;
  const close = (): void => {
    if (run.length >= fewest) for (const at of run) marks.add(at);
    run = [];
  };
  lines.forEach((line, at) => {
    if (line.length > 40) return;
    if (counted.test(line)) {
      marks.add(at);
      return;
    }
    const [, ...groups] = numbered.exec(line) ?? [];
    const own = groups.find((group) => group !== undefined);
    if (own === undefined) return;
    if (Number(own) !== next) close();
    run.push(at);
    next = Number(own) + 1;
  });
  close();
  return marks;
}
