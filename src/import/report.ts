import type { DocumentReport, PositionReport } from '../model/imported.ts';
import type { Reading } from './read-forms.ts';
import type { Form } from './values/form.ts';

export function reportDocument({ file, fault, notes, account }: Reading, made: readonly string[]): DocumentReport {
  return { file, ...(fault === undefined ? {} : { fault }), notes, made, ...account };
}

export function reportPosition(form: Form, id: string, document: string, file: string): PositionReport {
  return {
    id,
    title: `${form.value['title']}`,
    document,
    file,
    kept: form.kept,
    remarks: form.remarks,
    sources: form.sources.map(({ path, piece }) => ({ path, place: piece.place })),
  };
}
