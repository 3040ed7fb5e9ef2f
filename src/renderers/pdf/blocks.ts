import type { PositionPage } from '../../handbook/form.ts';
import type { Handbook } from '../../handbook/index.ts';

/** What begins a page and is set as one: a form with its sign-off sheet, below its department's introduction if it is the first. */
export interface Block {
  readonly anchor: string;
  readonly page: PositionPage;
  /** The department, if its introduction is above the form. */
  readonly department?: string;
}

/** What follows the forms, if anything does, begins a page. */
export function listBlocks({ parts: { departments = [] } }: Handbook): Block[] {
  return departments.flatMap(({ anchor: department, positions }) =>
    positions.map((page, at) => ({ anchor: page.anchor, page, ...(at === 0 ? { department } : {}) })),
  );
}

/** The anchor of what follows the forms. */
export function findAfter({ parts: { departments = [] }, contents }: Handbook): string | undefined {
  const known = new Set(departments.map(({ anchor }) => anchor));
  const last = contents.findLastIndex(({ anchor }) => known.has(anchor));
  return last < 0 ? undefined : contents[last + 1]?.anchor;
}
