import { shapePosition } from '../../schema/index.ts';
import type { Form } from '../values/form.ts';

/**
 * Takes out what the schema refuses (a name that is too long, a number out of range) and keeps it as text, so that what
 * is written is a file that jd reads. What is missing is left for `jd validate` to say.
 */
export function refuseFaults(form: Form): void {
  for (let rounds = 0; rounds < 50; rounds++) {
    const { findings } = shapePosition('positions/x.yaml', 'x', structuredClone(form.value));
    const fault = findings.find(({ at, facts }) => 'path' in at && at.path.length > 0 && facts !== undefined);
    if (fault === undefined || !('path' in fault.at)) return;
    const path = fault.at.path;
    const taken = take(form.value, path);
    const source =
      form.sources.find((each) => path.every((step, at) => each.path[at] === step)) ??
      form.sources.find((each) => each.path[0] === path[0]);
    form.keep({ text: textOf(taken), place: source?.piece.place ?? {} }, path.join('.'));
  }
}

function take(value: Record<string, unknown>, path: readonly (string | number)[]): unknown {
  let here: unknown = value;
  for (const step of path.slice(0, -1)) here = (here as Record<string | number, unknown> | undefined)?.[step];
  const last = path.at(-1) ?? '';
  const taken = (here as Record<string | number, unknown> | undefined)?.[last];
  if (Array.isArray(here) && typeof last === 'number') here.splice(last, 1);
  else if (typeof here === 'object' && here !== null && taken !== undefined)
    delete (here as Record<string, unknown>)[last];
  else delete value[path[0] ?? ''];
  return taken;
}

function textOf(value: unknown): string {
  if (typeof value === 'object' && value !== null) return Object.values(value).map(textOf).join('\n');
  return `${value ?? ''}`;
}
