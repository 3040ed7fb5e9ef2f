import type { Path } from '../findings/anchor.ts';
import { configFile } from '../model/config.ts';
import type { Approval, Revision } from '../model/position.ts';
import type { Organisation } from './rule.ts';

/** Who approved a document and how it changed: a position's form, or the whole handbook. */
export interface DocumentRecord {
  readonly file: string;
  /** The path of the map that holds `approval` and `revisions`. */
  readonly path: Path;
  readonly approval: Approval | undefined;
  readonly revisions: readonly Revision[];
}

export function listRecords({ workspace, config: { handbook } }: Organisation): DocumentRecord[] {
  return [
    { file: configFile, path: ['handbook'], approval: handbook.approval, revisions: handbook.revisions },
    ...workspace.positions.map(({ file, approval, revisions }) => ({ file, path: [], approval, revisions })),
  ];
}
