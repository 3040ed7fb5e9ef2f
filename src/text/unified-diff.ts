const around = 3;
/** The shortest way between more lines than these is not worth its memory. */
const mostCells = 4_000_000;
/** So many lines further on, two texts are looked for where they agree again. */
const window = 100;

/** The lines that two texts don't share, with some lines round them, as `diff -u` writes them; '' if they are the same. */
export function writeDiff(file: string, before: string, after: string): string {
  if (before === after) return '';
  const [old, now] = [splitLines(before), splitLines(after)];
  const steps = listSteps(old, now);
  const kept = steps.map(
    ({ sign }, at) =>
      sign !== ' ' || steps.slice(Math.max(0, at - around), at + around + 1).some((each) => each.sign !== ' '),
  );
  const lines = [`--- a/${file}`, `+++ b/${file}`];
  let [left, right] = [1, 1];
  for (let at = 0; at < steps.length; ) {
    let end = at;
    while (end < steps.length && kept[end]) end++;
    const hunk = steps.slice(at, end);
    if (hunk.length > 0) {
      const [removed, added] = ['-', '+'].map(
        (sign) => hunk.filter((step) => step.sign === ' ' || step.sign === sign).length,
      );
      lines.push(`@@ -${left},${removed} +${right},${added} @@`, ...hunk.map(({ sign, text }) => sign + text));
    }
    const passed = steps.slice(at, Math.max(end, at + 1));
    left += passed.filter(({ sign }) => sign !== '+').length;
    right += passed.filter(({ sign }) => sign !== '-').length;
    at = Math.max(end, at + 1);
  }
  return `${lines.join('\n')}\n`;
}

/** The lines of a text; a last line without a line end is marked as one, as `patch` expects it. */
function splitLines(text: string): string[] {
  if (text === '') return [];
  const lines = text.split('\n');
  if (lines.at(-1) === '') return lines.slice(0, -1);
  return [...lines.slice(0, -1), `${lines.at(-1)}\n\\ No newline at end of file`];
}

interface Step {
  readonly sign: ' ' | '-' | '+';
  readonly text: string;
}

/** The shortest way from one to the other between what both begin and end with. */
function listSteps(old: readonly string[], now: readonly string[]): Step[] {
  let head = 0;
  while (head < Math.min(old.length, now.length) && old[head] === now[head]) head++;
  let tail = 0;
  while (tail < Math.min(old.length, now.length) - head && old.at(-1 - tail) === now.at(-1 - tail)) tail++;
  const same = (text: string): Step => ({ sign: ' ', text });
  return [
    ...old.slice(0, head).map(same),
    ...listChanges(old.slice(head, old.length - tail), now.slice(head, now.length - tail)),
    ...old.slice(old.length - tail).map(same),
  ];
}

function listChanges(old: readonly string[], now: readonly string[]): Step[] {
  if ((old.length + 1) * (now.length + 1) > mostCells) return listNearChanges(old, now);
  const width = now.length + 1;
  const best = new Uint32Array((old.length + 1) * width);
  for (let row = old.length - 1; row >= 0; row--) {
    for (let column = now.length - 1; column >= 0; column--) {
      const below = best[(row + 1) * width + column] ?? 0;
      const beside = best[row * width + column + 1] ?? 0;
      best[row * width + column] =
        old[row] === now[column] ? (best[(row + 1) * width + column + 1] ?? 0) + 1 : Math.max(below, beside);
    }
  }
  const steps: Step[] = [];
  let [row, column] = [0, 0];
  while (row < old.length || column < now.length) {
    const [removed = '', added = ''] = [old[row], now[column]];
    if (row < old.length && column < now.length && removed === added) {
      steps.push({ sign: ' ', text: removed });
      row++;
      column++;
    } else if (
      row < old.length &&
      (best[(row + 1) * width + column] ?? 0) >= (column < now.length ? (best[row * width + column + 1] ?? 0) : 0)
    ) {
      steps.push({ sign: '-', text: removed });
      row++;
    } else {
      steps.push({ sign: '+', text: added });
      column++;
    }
  }
  return steps;
}

/** A way that is short where the changes are, found in time proportional to the lines. */
function listNearChanges(old: readonly string[], now: readonly string[]): Step[] {
  const steps: Step[] = [];
  const remove = (from: number, to: number) =>
    steps.push(...old.slice(from, to).map((text): Step => ({ sign: '-', text })));
  const add = (from: number, to: number) =>
    steps.push(...now.slice(from, to).map((text): Step => ({ sign: '+', text })));
  let [row, column] = [0, 0];
  while (row < old.length && column < now.length) {
    const text = old[row] ?? '';
    if (text === now[column]) {
      steps.push({ sign: ' ', text });
      row++;
      column++;
      continue;
    }
    const [left, right] = findAgreement(old, now, row, column);
    remove(row, row + left);
    add(column, column + right);
    row += left;
    column += right;
  }
  remove(row, old.length);
  add(column, now.length);
  return steps;
}

/** How many lines to pass on each side until the texts agree; one each if that is not near. */
function findAgreement(old: readonly string[], now: readonly string[], row: number, column: number): [number, number] {
  for (let passed = 1; passed <= window; passed++) {
    for (let left = 0; left <= passed; left++) {
      const text = old[row + left];
      if (text !== undefined && text === now[column + passed - left]) return [left, passed - left];
    }
  }
  return [1, 1];
}
