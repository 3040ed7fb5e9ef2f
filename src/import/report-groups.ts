import type { ImportRemark, KeptText, PositionReport } from '../model/imported.ts';

/** So many positions are named by their files; of more, the first ones and their number. */
const namedAtMost = 3;

/** What is said of several positions of a document at once. */
export interface Group<Said> {
  readonly said: Said;
  readonly document: string;
  /** The files of the first positions. */
  readonly files: readonly string[];
  /** How many positions have it, those named included. */
  readonly positions: number;
}

export interface PathRemark {
  readonly path: string;
  readonly remark: ImportRemark;
}

/** The same remark on the same key, once for all positions of a document: a book of forms has each label in every form. */
export function groupRemarks(positions: readonly PositionReport[]): Group<PathRemark>[] {
  return group(
    positions.flatMap(({ file, document, remarks }) =>
      remarks.map(({ path, remark }) => ({ file, document, said: { path: path.join('.'), remark } })),
    ),
    ({ path, remark }) => JSON.stringify([path.replace(/\.\d+/g, ''), remark]),
  );
}

/** What every form of a document repeats, such as its instructions or the company's name. */
export function groupKept(positions: readonly PositionReport[]): {
  readonly repeated: readonly Group<KeptText>[];
  /** Each position with what only it keeps, or one other at most. */
  readonly own: readonly PositionReport[];
} {
  const all = positions.flatMap(({ file, document, kept }) => kept.map((said) => ({ file, document, said })));
  const keyOf = ({ label, text }: KeptText): string => JSON.stringify([label, text]);
  const repeated = group(all, keyOf).filter((each) => each.positions >= namedAtMost);
  const known = new Set(repeated.map(({ document, said }) => `${document}\n${keyOf(said)}`));
  const own = positions.map((position) => ({
    ...position,
    kept: position.kept.filter((each) => !known.has(`${position.document}\n${keyOf(each)}`)),
  }));
  return { repeated, own: own.filter(({ kept }) => kept.length > 0) };
}

function group<Said>(
  list: readonly { readonly file: string; readonly document: string; readonly said: Said }[],
  keyOf: (said: Said) => string,
): Group<Said>[] {
  const groups = new Map<string, { said: Said; document: string; files: Set<string> }>();
  for (const { file, document, said } of list) {
    const key = `${document}\n${keyOf(said)}`;
    const known = groups.get(key);
    if (known) known.files.add(file);
    else groups.set(key, { said, document, files: new Set([file]) });
  }
  return [...groups.values()].map(({ said, document, files }) => ({
    said,
    document,
    files: [...files].slice(0, namedAtMost),
    positions: files.size,
  }));
}
