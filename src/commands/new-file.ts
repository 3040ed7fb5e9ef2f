import type { Compilation } from '../compile.ts';
import { Failure } from '../failure.ts';
import type { DocumentOptions } from './new-document.ts';
import type { PositionOptions } from './new-position.ts';
import type { PlannedFile } from './planned-file.ts';

export interface NewFileOptions extends PositionOptions, DocumentOptions {
  readonly procedure?: boolean;
}

/** Decides which kind of file is wanted, where it goes and what is in it. */
export async function planFile(compilation: Compilation, id: string, options: NewFileOptions): Promise<PlannedFile> {
  refuseMixture(options);
  if (options.procedure || options.chapter) {
    const { planDocument } = await import('./new-document.ts');
    return planDocument(compilation, id, options);
  }
  const { planPosition } = await import('./new-position.ts');
  return planPosition(compilation, id, options);
}

/** Refuses options that belong to another kind of file. */
function refuseMixture({ procedure, chapter, reportsTo, department, code, kind }: NewFileOptions): void {
  if (procedure && chapter) throw new Failure('new/two-kinds', {}, 2);
  const given = { '--reports-to': reportsTo, '--department': department, '--code': code };
  const [odd] = Object.entries(given).find(([, value]) => value !== undefined) ?? [];
  if ((procedure || chapter) && odd !== undefined) {
    throw new Failure('new/other-kind', { option: odd, kind: 'position' }, 2);
  }
  if (!procedure && kind !== undefined) throw new Failure('new/other-kind', { option: '--kind', kind: 'procedure' }, 2);
}
