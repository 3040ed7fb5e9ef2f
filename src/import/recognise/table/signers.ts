import type { Cell, Table } from '../../document.ts';

const steps: readonly (readonly [path: string, pattern: RegExp])[] = [
  ['approval.prepared.by', /^(?:created|drafted|written|prepared|compiled|drawn up)$/i],
  ['approval.reviewed.by', /^(?:checked|reviewed|verified|examined)$/i],
  ['approval.approved.by', /^(?:approved|released|authori[sz]ed)$/i],
];

/** `Created`, `Checked`, `Released`: what was done with the form, in the place of who did it. */
export function pathOfStep(written: string): string | undefined {
  const bare = written.replace(/\s*:$/, '');
  return steps.find(([, pattern]) => pattern.test(bare))?.[0];
}

/** Whether a cell beside those who sign says that they sign there. */
export function isSignature(text: string): boolean {
  return /^(?:signature|signed|initials|visum|签名|签字|签章)$/iu.test(text);
}

/** A table of which the columns are the rows; undefined where cells are merged. */
export function withColumnsAsRows(table: Table): Table | undefined {
  const width = table.rows[0]?.length ?? 0;
  const isWhole = table.rows.every(
    (row) => row.length === width && row.every(({ span, height }) => span === 1 && height === 1),
  );
  if (!isWhole) return undefined;
  const columns = Array.from({ length: width }, (_, at) => table.rows.flatMap((row): Cell[] => row.slice(at, at + 1)));
  return { ...table, rows: columns };
}
