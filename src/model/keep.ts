/** What is looked up by a key while something is made. */
type Lookups = Readonly<Record<string, (key: string) => unknown>>;

/**
 * Gives what was made under this name before, if it would be made of the same again; otherwise makes it. All that it is
 * made of must be in `of` or be asked of the lookups that `make` is given, whose answers are remembered. `answering` is
 * what all answers depend on: as long as it is the same object, none is looked up again.
 */
export type Keep = <Made, Given extends Lookups>(
  name: string,
  of: unknown,
  lookups: Given,
  make: (lookups: Given) => Made,
  answering?: object,
) => Made;

/** For what is made once. */
export const keepNothing: Keep = (_, __, lookups, make) => make(lookups);

interface Kept {
  /** What it would be made of now, so that the next look is at the same objects. */
  of: unknown;
  answering: object | undefined;
  readonly answers: Answers;
  readonly made: unknown;
  /** The names of what was asked for while it was made. */
  readonly within: readonly string[];
}
/** By lookup and key, so that what is asked often is compared once. */
type Answers = ReadonlyMap<string, ReadonlyMap<string, unknown>>;

/**
 * Keeps what is made from one round to the next, for a command that runs again. Each call begins a round; what it did
 * not ask for is not kept for the next, except what it would have asked for to make what was kept: so the drawings of a
 * chart that stays for a hundred saves are still there for the save after which one of them is another.
 */
export function keepRounds(): () => Keep {
  let current = new Map<string, Kept>();
  return () => {
    const before = current;
    const now = new Map<string, Kept>();
    current = now;
    const open: string[][] = [];
    const take = (name: string, known: Kept): void => {
      if (now.get(name) === known) return;
      now.set(name, known);
      for (const each of known.within) {
        const inner = now.has(each) ? undefined : before.get(each);
        if (inner !== undefined) take(each, inner);
      }
    };
    return <Made, Given extends Lookups>(
      name: string,
      of: unknown,
      lookups: Given,
      make: (given: Given) => Made,
      answering?: object,
    ) => {
      open.at(-1)?.push(name);
      const known = now.get(name) ?? before.get(name);
      if (known !== undefined && isMadeOf(known, of, lookups, answering)) {
        [known.of, known.answering] = [of, answering];
        take(name, known);
        return known.made as Made;
      }
      const { answers, recorded } = recordAnswers(lookups);
      const within: string[] = [];
      open.push(within);
      let made: Made;
      try {
        made = make(recorded);
      } finally {
        open.pop();
      }
      // Whoever is made of it in turn can then be kept after a look at one object.
      const same = known !== undefined && isSame(known.made, made) ? (known.made as Made) : made;
      now.set(name, { of, answers, answering, made: same, within });
      return same;
    };
  };
}

function isMadeOf(
  { of, answers, answering: known }: Kept,
  given: unknown,
  lookups: Lookups,
  answering?: object,
): boolean {
  if (!isSame(of, given)) return false;
  if (answering !== undefined && answering === known) return true;
  for (const [name, asked] of answers) {
    for (const [key, answer] of asked) if (!isSame(answer, lookups[name]?.(key))) return false;
  }
  return true;
}

function recordAnswers<Given extends Lookups>(lookups: Given): { readonly answers: Answers; readonly recorded: Given } {
  const answers = new Map<string, Map<string, unknown>>();
  const record = (name: string, look: (key: string) => unknown) => {
    const known = new Map<string, unknown>();
    answers.set(name, known);
    return (key: string) => {
      const answer = look(key);
      known.set(key, answer);
      return answer;
    };
  };
  const recorded = Object.entries(lookups).map(([name, look]) => [name, record(name, look)]);
  return { answers, recorded: Object.fromEntries(recorded) as Given };
}

/**
 * Whether two values say the same; of what is neither a list nor a plain object, only itself is. A chain of superiors may
 * be deeper than the stack.
 */
export function isSame(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  const pairs: unknown[] = [one, other];
  while (pairs.length > 0) {
    const [right, left] = [pairs.pop(), pairs.pop()];
    if (Array.isArray(left) || Array.isArray(right)) {
      if (!Array.isArray(left) || !Array.isArray(right) || left.length !== right.length) return false;
      for (let at = 0; at < left.length; at++) if (!Object.is(left[at], right[at])) pairs.push(left[at], right[at]);
      continue;
    }
    if (!isPlain(left) || !isPlain(right)) return false;
    // Lists of the names of both would take longer than all else here.
    let rest = 0;
    for (const _ in right) rest++;
    for (const name in left) {
      rest--;
      const [mine, its] = [left[name], right[name]];
      if (Object.is(mine, its) ? its === undefined && !Object.hasOwn(right, name) : !isPair(mine, its)) return false;
      if (!Object.is(mine, its)) pairs.push(mine, its);
    }
    if (rest !== 0) return false;
  }
  return true;
}

/** What isn't the same may still say the same only if both have parts. */
function isPair(one: unknown, other: unknown): boolean {
  return typeof one === 'object' && typeof other === 'object';
}

function isPlain(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}
