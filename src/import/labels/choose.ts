/** What a label of a dictionary stands for. */
export interface Entry {
  readonly path: string;
  readonly essential?: boolean;
  /** It says so within its part alone: 时间 heads much else than hours of work. */
  readonly inPart?: true;
}

export interface LabelSearch {
  /** The path of the part in which the label is, such as `qualifications`. */
  readonly within?: string;
  /** A head of a table's column: names of columns are considered. */
  readonly asColumn?: boolean;
  /** Also labels of which a character was misread; never for an item of a list. */
  readonly near?: boolean;
}

/** Paths that a form has at its top level; those below a part or a list need to be in it. */
export function choose(
  entries: readonly Entry[] | undefined,
  { within = '', asColumn = false }: LabelSearch,
): Entry | undefined {
  if (entries === undefined) return undefined;
  const inside =
    within === ''
      ? undefined
      : entries.find(({ path }) => path.startsWith(`${within}.`) && (asColumn || !isColumn(path)));
  if (inside !== undefined) return inside;
  if (asColumn) {
    const column = entries.find(({ path }) => isColumn(path));
    if (column !== undefined) return column;
  }
  return (
    entries.find(({ path, inPart }) => inPart !== true && !isColumn(path)) ??
    asPart(entries.filter(({ inPart }) => inPart !== true))
  );
}

/** A column's name that stands alone is the label of all that such columns hold. */
function asPart(entries: readonly Entry[]): Entry | undefined {
  if (entries.some(({ path }) => path === 'duties.duty')) return { path: 'duties' };
  return entries.some(({ path }) => path === 'duties.kpi') ? { path: 'kpis' } : undefined;
}

/** Whether a path is one of a list's columns, which mean nothing outside a table or their part. */
export function isColumn(path: string): boolean {
  return (
    /^(?:duties|authority|revisions)\./.test(path) ||
    /^contacts\.(?:with|purpose|frequency|share|side)$/.test(path) ||
    path === 'number'
  );
}
