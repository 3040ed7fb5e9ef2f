import { listSources, refuseLosses, type SourceList } from '../../build/guard.ts';
import { isWithin, listSourceFolders } from '../../build/output-folder.ts';
import { Failure, type WritePurpose } from '../../failure.ts';
import type { Host } from '../../host.ts';
import { foldText } from '../../text/text.ts';

/** A file that a check writes. */
export interface OwnFile {
  /** As typed. */
  readonly file: string;
  readonly purpose: WritePurpose;
  /** Whether the existing bytes are certainly an earlier one of the same kind. */
  isOurs(bytes: Uint8Array): boolean;
}

/** Checks before writing that all files of a check differ, and that nothing is lost: no source, and nothing but earlier ones. */
export function protectFiles(
  host: Host,
  workspaces: readonly SourceList[],
  files: readonly OwnFile[],
  force: boolean,
): void {
  const places = new Map<string, string>();
  const folders = workspaces.flatMap((workspace) =>
    listSourceFolders(workspace.config).map((name) => ({ name, path: host.resolve(workspace.folder, name) })),
  );
  for (const { file } of files) {
    const path = host.resolve(file);
    const real = foldText(host.real(path));
    const other = places.get(real);
    if (other !== undefined) throw new Failure('output/same-file', { one: other, other: file }, 2);
    places.set(real, file);
    const among = folders.find((folder) => isWithin(host, folder.path, path));
    if (among !== undefined && host.look(path).kind === 'none') {
      throw new Failure('output/report-among-sources', { file, folder: among.name }, 2);
    }
  }
  const sources = new Map(workspaces.flatMap((workspace) => [...listSources(host, workspace)]));
  for (const { file, purpose, isOurs } of files) {
    refuseLosses(host, () => [{ path: host.resolve(file), isOurs }], { sources, force, purpose });
  }
}
