import type { DocumentReport } from '../model/imported.ts';

/** The documents that were read and have text, but describe neither a position nor a procedure that jd could find. */
export function listWithoutPosition(documents: readonly DocumentReport[]): readonly DocumentReport[] {
  return documents.filter(
    ({ fault, made }) => fault === undefined && made.length > 0 && made.every((path) => path.startsWith('chapters/')),
  );
}
