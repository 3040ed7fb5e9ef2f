import type { Path } from '../findings/anchor.ts';
import { type Config, configFile } from '../model/config.ts';
import type { Approval, Position, Revision } from '../model/position.ts';
import type { Forms } from './rule.ts';

/** Who approved a document and how it changed: a position's form, or the whole handbook. */
export interface DocumentRecord {
  readonly file: string;
  /** The path of the map that holds `approval` and `revisions`. */
  readonly path: Path;
  readonly approval: Approval | undefined;
  readonly revisions: readonly Revision[];
}

export function listRecords({ workspace, config }: Forms): DocumentRecord[] {
  return [recordOfBook(config), ...workspace.positions.map(recordOfForm)];
}

export function recordOfBook({ handbook: { approval, revisions } }: Config): DocumentRecord {
  return { file: configFile, path: ['handbook'], approval, revisions };
}

export function recordOfForm({ file, approval, revisions }: Position): DocumentRecord {
  return { file, path: [], approval, revisions };
}

/** The same settings for forms that are judged when the book's own record has been. */
export function withoutRecord(config: Config): Config {
  const { approval: _, ...handbook } = config.handbook;
  return { ...config, handbook: { ...handbook, revisions: [] } };
}
