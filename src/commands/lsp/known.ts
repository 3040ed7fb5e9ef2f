import type { WorkspaceFiles } from '../../build/read-files.ts';
import type { Settings } from '../../compile.ts';
import { configFile } from '../../model/config.ts';
import type { IsoDate } from '../../model/position.ts';
import { organiseForms } from '../../rules/organise.ts';
import type { Organisation } from '../../rules/rule.ts';
import type { RawFile } from '../../schema/read-file.ts';
import type { Source } from '../../source/source.ts';

/** What answers are made of: a workspace with its references, without findings. */
export interface Known {
  readonly organisation: Organisation;
  /** Every form and the config, by its path in the workspace. */
  readonly sources: ReadonlyMap<string, Source>;
  /** The files that are procedures, broken ones included. */
  readonly procedures: ReadonlySet<string>;
  readonly prose: readonly RawFile[];
}

export function learn({ config, source }: Settings, files: WorkspaceFiles, asOf: IsoDate): Known {
  const { positionForms, procedureForms, organisation } = organiseForms(
    config,
    files.positions,
    files.procedures,
    asOf,
  );
  const sources = new Map([...positionForms, ...procedureForms].map((form) => [form.file, form.source]));
  if (source !== undefined) sources.set(configFile, source);
  const procedures = new Set(procedureForms.map(({ file }) => file));
  return { organisation, sources, procedures, prose: files.prose };
}
