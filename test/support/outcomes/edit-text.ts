/** What becomes of a text if some of its lines are others: `-7 old` is left out, `+7 new` comes before or in place of line 7. */
export function editText(text: string, edits: readonly string[]): string {
  const lines = text.split('\n');
  const kept: (string | undefined)[] = [...lines];
  const added = new Map<number, string[]>();
  for (const edit of edits) {
    const [, sign, number, written = ''] = /^([-+])(\d+) ?(.*)$/.exec(edit) ?? [];
    const at = Number(number) - 1;
    if (sign === undefined || (sign === '-' && lines[at] !== written)) throw new Error(`the text has no line: ${edit}`);
    if (sign === '-') kept[at] = undefined;
    else added.set(at, [...(added.get(at) ?? []), written]);
  }
  return kept.flatMap((line, at) => [...(added.get(at) ?? []), ...(line === undefined ? [] : [line])]).join('\n');
}

/** The lines that two texts don't share, in the order of the texts. */
export function showDifference(from: string, to: string): string[] {
  const [old, fresh] = [from.split('\n'), to.split('\n')];
  // How many lines two ends have in common.
  const common = Array.from({ length: old.length + 1 }, () => new Uint16Array(fresh.length + 1));
  const at = (i: number, j: number): number => common[i]?.[j] ?? 0;
  for (let i = old.length - 1; i >= 0; i--)
    for (let j = fresh.length - 1; j >= 0; j--)
      (common[i] as Uint16Array)[j] = old[i] === fresh[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  const shown: string[] = [];
  let [i, j] = [0, 0];
  while (i < old.length || j < fresh.length) {
    if (i < old.length && j < fresh.length && old[i] === fresh[j]) [i, j] = [i + 1, j + 1];
    else if (j >= fresh.length || (i < old.length && at(i + 1, j) >= at(i, j + 1))) shown.push(`- ${old[i++]}`);
    else shown.push(`+ ${fresh[j++]}`);
  }
  return shown;
}
