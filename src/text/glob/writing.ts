/** Why a glob can't be read, and the part of it that is at fault. */
export interface GlobFault {
  readonly fault: 'mark' | 'open' | 'combinations';
  readonly part: string;
}

interface CharacterSet {
  readonly characters: string;
  readonly isOpposite: boolean;
  /** Where the text goes on. */
  readonly end: number;
}

/** The set of characters that begins at a place of a glob: `[abc]`, `[a-z]`, `[!a]`. A set never spans folders. */
export function readSet(text: string, at: number): CharacterSet | undefined {
  if (text[at] !== '[') return undefined;
  const isOpposite = text[at + 1] === '!' || text[at + 1] === '^';
  const start = at + (isOpposite ? 2 : 1);
  // A bracket that comes first is one of the set.
  const end = text.indexOf(']', start + 1);
  if (end === -1 || text.slice(start, end).includes('/')) return undefined;
  return { characters: text.slice(start, end), isOpposite, end: end + 1 };
}

/** Finds what other programs' globs or regular expressions may have and jd's don't. */
export function findFault(glob: string): GlobFault | undefined {
  const open: { readonly at: number; isChoice: boolean }[] = [];
  for (let at = 0; at < glob.length; ) {
    const set = readSet(glob, at);
    if (set !== undefined) {
      if (/^\[[:.=]|\\/.test(set.characters)) return { fault: 'mark', part: glob.slice(at, set.end) };
      at = set.end;
      continue;
    }
    const mark = /^(?:[?*+@!]\(|[\\|])/.exec(glob.slice(at, at + 2))?.[0];
    if (mark !== undefined) return { fault: 'mark', part: mark };
    const sign = glob[at++];
    if (sign === '[') return { fault: 'open', part: sign };
    if (sign === '{') open.push({ at: at - 1, isChoice: false });
    const group = open.at(-1);
    if (group === undefined) continue;
    if (sign === ',') group.isChoice = true;
    if (sign !== '}') continue;
    if (!group.isChoice) return { fault: 'mark', part: glob.slice(group.at, at) };
    open.pop();
  }
  return open.length > 0 ? { fault: 'open', part: '{' } : undefined;
}
