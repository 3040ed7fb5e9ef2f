import { statfsSync, watch } from 'node:fs';
import path from 'node:path';
import { isPassedOver, type Tree } from './tree.ts';

/** `fs.watch`, or what stands in for it. */
export type OpenWatcher = (
  folder: string,
  options: { readonly recursive: boolean },
  listener: (event: string, name: string | null) => void,
) => { close(): void; on(event: 'error', listener: (fault: Error) => void): unknown };

/** The system's notices about the folders of a tree. */
export interface Notices {
  /** Watches the folders that the tree has now; returns whether any is new. */
  follow(tree: Tree): boolean;
  /** Whether the system may leave something out, so that the tree must be looked at again and again. */
  readonly arePartial: boolean;
  close(): void;
}

/** The systems that watch all folders below one by themselves. Node's own way on Linux misses files that are replaced. */
const watchesBelow = process.platform === 'darwin' || process.platform === 'win32';

/** By their magic numbers: the file systems of Linux that other machines write to, which gives no notice. */
const remote: ReadonlySet<number> = new Set([
  0x6969, // NFS
  0x517b, // SMB
  0xff534d42, // CIFS
  0xfe534d42, // SMB 2
  0x01021997, // 9P, the drives of Windows in WSL
  0x65735546, // FUSE, folders shared with containers among them
  0x786f4256, // VirtualBox
  0xbacbacbc, // VMware
]);

/** `noticed` gets the path of what may have changed, or undefined if the system doesn't name it. */
export function openNotices(
  root: string,
  noticed: (file: string | undefined) => void,
  open: OpenWatcher = watch,
): Notices {
  const watchers = new Map<string, { readonly identity: string; close(): void }>();
  let arePartial = isRemote(root);
  const drop = (folder: string) => {
    watchers.get(folder)?.close();
    watchers.delete(folder);
  };
  const start = (folder: string, identity: string) => {
    try {
      const watcher = open(path.join(root, folder), { recursive: watchesBelow }, (_event, name) => {
        const way = name?.split(path.sep).join('/');
        if (way?.split('/').some(isPassedOver)) return;
        noticed(way === undefined || folder === '' ? way : `${folder}/${way}`);
      });
      watcher.on('error', () => {
        arePartial = true;
        drop(folder);
        noticed(undefined);
      });
      watchers.set(folder, { identity, close: () => watcher.close() });
    } catch (error) {
      // A folder that is gone again needs no watcher; otherwise the system has no more of them, or none at all.
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') arePartial = true;
    }
  };
  return {
    get arePartial() {
      return arePartial;
    },
    follow({ folders }) {
      let isNew = false;
      for (const [folder, { identity }] of watchers) if (folders.get(folder) !== identity) drop(folder);
      for (const [folder, identity] of folders) {
        if (watchers.has(folder) || (watchesBelow && folder !== '') || arePartial) continue;
        start(folder, identity);
        isNew = true;
      }
      return isNew;
    },
    close() {
      for (const folder of [...watchers.keys()]) drop(folder);
    },
  };
}

function isRemote(folder: string): boolean {
  if (process.platform !== 'linux') return false;
  try {
    return remote.has(statfsSync(folder).type);
  } catch {
    return false;
  }
}
