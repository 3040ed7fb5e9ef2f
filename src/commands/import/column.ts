import { Failure } from '../../failure.ts';
import { importKeys } from '../../schema/import-keys.ts';

/** Reads `上级=reportsTo`: a label or a column's head, and the key that it stands for; for commander. */
export function readColumn(value: string, before: Readonly<Record<string, string>> = {}): Record<string, string> {
  const at = value.lastIndexOf('=');
  const [label, key] = [value.slice(0, Math.max(at, 0)).trim(), value.slice(at + 1).trim()];
  const option = '--column';
  if (label === '') throw new Failure('command/column', { option, value }, 2);
  if (!importKeys.includes(key)) throw new Failure('command/choice', { option, value: key, allowed: importKeys }, 2);
  return { ...before, [label]: key };
}
