import type { ImportTexts } from '../../languages/import-texts.ts';
import { writeDocument } from '../../source/write-document.ts';
import type { Form } from '../values/form.ts';
import { inOrder } from '../values/position.ts';

/** A position's file: its values in the order of the form, what no key takes, and remarks where somebody should look. */
export function writePosition(form: Form, file: string, texts: ImportTexts): string {
  const imported = form.kept.map(({ label, text, place }) => ({
    ...(label === undefined ? {} : { label }),
    text,
    at: texts.place(place),
  }));
  const value = { ...inOrder(form.value), ...(imported.length === 0 ? {} : { 'x-imported': imported }) };
  const remarks = form.remarks.map(({ path, remark }) => ({
    path: existing(value, path),
    text: `jd import: ${texts.remark(remark)}`,
  }));
  return writeDocument(value, remarks, `# jd import: ${texts.origin(file)}`);
}

/** The longest beginning of a path that has a value; a remark on what is missing stands at the top. */
function existing(value: unknown, path: readonly (string | number)[]): (string | number)[] {
  const way: (string | number)[] = [];
  let here = value;
  for (const step of path) {
    here = (here as Record<string | number, unknown> | null | undefined)?.[step];
    if (here === undefined) break;
    way.push(step);
  }
  return way;
}

/** A procedure that jd had printed. */
export function writeProcedure({ value }: Form, file: string, texts: ImportTexts): string {
  const keys = ['title', 'purpose', 'kind', 'appliesTo', 'items', 'cases'];
  const ordered = keys.flatMap((key) => (value[key] === undefined ? [] : [[key, value[key]]]));
  return writeDocument(Object.fromEntries(ordered), [], `# jd import: ${texts.origin(file)}`);
}
