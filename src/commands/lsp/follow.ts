import type { Host } from '../../host.ts';

/** Watches a folder for an editor that doesn't: calls `notice` with the files that change, and gives what ends that. */
export function followFolder(host: Host, folder: string, notice: (paths: readonly string[]) => void): () => void {
  const watching = host.watch(folder);
  const follow = async () => {
    for await (const changed of watching) notice(changed.map((file) => host.resolve(folder, file)));
  };
  // A folder that is gone can't be watched any longer; the editor tells of its files all the same.
  void follow().catch(() => undefined);
  return () => watching.close();
}
