import { readSet } from './writing.ts';

/** Nested and repeated braces multiply, and each combination is matched with each file. */
const mostCharacters = 4000;

/** The globs without braces that a glob stands for; undefined if they are too many. Its braces must be in pairs. */
export function expandBraces(glob: string): readonly string[] | undefined {
  let pending = [glob];
  for (let next = expandFirst(pending); next !== undefined; next = expandFirst(pending)) {
    if (next.reduce((sum, { length }) => sum + length, 0) > mostCharacters) return undefined;
    pending = next;
  }
  return pending;
}

/** Every glob of a list with its first braces written out; undefined if there are none. */
function expandFirst(globs: readonly string[]): string[] | undefined {
  let isChanged = false;
  const expanded = globs.flatMap((glob) => {
    const choice = readChoice(glob);
    if (choice === undefined) return [glob];
    isChanged = true;
    return choice.options.map((option) => `${glob.slice(0, choice.start)}${option}${glob.slice(choice.end)}`);
  });
  return isChanged ? expanded : undefined;
}

function readChoice(glob: string): { start: number; end: number; options: string[] } | undefined {
  let start = -1;
  let from = 0;
  let depth = 0;
  const options: string[] = [];
  for (let at = 0; at < glob.length; at++) {
    const set = readSet(glob, at);
    if (set !== undefined) {
      at = set.end - 1;
      continue;
    }
    const sign = glob[at];
    if (sign === '{' && ++depth === 1) {
      start = at;
      from = at + 1;
    }
    if (depth === 0) continue;
    const isLast = sign === '}' && --depth === 0;
    if (!isLast && !(sign === ',' && depth === 1)) continue;
    options.push(glob.slice(from, at));
    from = at + 1;
    if (isLast) return { start, end: from, options };
  }
  return undefined;
}
