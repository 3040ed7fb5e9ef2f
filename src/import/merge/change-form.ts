import type { Compilation } from '../../compile.ts';
import { hashId } from '../../model/mark.ts';
import { listDirectory, resolveReference } from '../../org/reference/match-name.ts';
import { shapePosition, shapeProcedure } from '../../schema/index.ts';
import { EditError } from '../../source/edit/change-text.ts';
import { editSource } from '../../source/edit/index.ts';
import { parseSource } from '../../source/index.ts';
import { type Change, MergeError, type Trouble } from './change.ts';
import type { Gathered, MergeTarget } from './merged.ts';
import { planEdits } from './plan-edits.ts';
import type { Known } from './to-value.ts';

export interface Form {
  readonly id: string;
  readonly file: string;
  readonly stem: string;
  readonly department?: string;
}

/** Makes changes in the file of a form, or says why not; what the schema would refuse is not written. */
export function changeForm(
  form: Form,
  kind: 'position' | 'procedure',
  { compilation, words }: MergeTarget,
  gathered: Gathered,
  { list, raw }: { readonly raw?: true; list(): readonly Change[] },
): void {
  const { file } = form;
  const source = compilation.sources.get(file);
  const before = source?.text ?? '';
  const directory = listDirectory(compilation.workspace);
  const known: Known = {
    valueAt: (path) => follow(source?.value, path),
    findId(name) {
      const outcome = resolveReference(directory, name, form.department);
      return outcome.kind === 'found' ? outcome.id : undefined;
    },
    yes: words.yes,
    ...(raw ? { raw } : {}),
  };
  try {
    const changes = list();
    const after = editSource(file, before, planEdits(changes, known));
    const parsed = parseSource(file, new TextEncoder().encode(after));
    const shape = kind === 'position' ? shapePosition : shapeProcedure;
    const [finding] = parsed.findings.length > 0 ? parsed.findings : shape(file, form.stem, parsed.value).findings;
    if (finding !== undefined)
      gathered.refused.push({ file, finding, trouble: { kind: 'invalid', place: placeOfFirst(changes), text: '' } });
    else if (after !== before) gathered.files.push({ path: file, before, after });
  } catch (error) {
    if (error instanceof MergeError) gathered.refused.push({ file, trouble: error.trouble });
    else if (error instanceof EditError)
      gathered.refused.push({ file, trouble: { kind: 'as-written', place: {}, text: error.message } });
    else throw error;
  }
}

/** What a value has at a path. */
export function follow(value: unknown, path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>(
    (here, key) => (here as Record<string | number, unknown> | null | undefined)?.[key],
    value,
  );
}

function placeOfFirst([first]: readonly Change[]): Trouble['place'] {
  return first === undefined ? {} : 'place' in first ? first.place : first.piece.line.place;
}

/** The forms of a workspace by kind and by the hash of their id. */
export function listForms({ workspace: { positions, procedures } }: Compilation): ReadonlyMap<string, Form> {
  return new Map<string, Form>([
    ...positions.map((form) => [`position ${hashId(form.id)}`, form] as const),
    ...procedures.map((form) => [`procedure ${hashId(form.id)}`, form] as const),
  ]);
}
