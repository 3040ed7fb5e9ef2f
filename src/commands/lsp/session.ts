import { keepUnchanged } from '../../build/keep-unchanged.ts';
import { Failure } from '../../failure.ts';
import type { Diagnostic } from '../../findings/diagnostic.ts';
import { configFile } from '../../model/config.ts';
import { leadsOutside } from '../../text/paths.ts';
import { addressOf } from './addresses.ts';
import { type Buffer, overlay } from './buffer.ts';
import { type Checking, checkProject } from './checking.ts';
import type { Address, Editor } from './editor.ts';
import { findFolder, isWorkspace } from './find-folder.ts';
import { openProject, type Project } from './project.ts';

/** A file of an open workspace. */
export interface InProject {
  readonly project: Project;
  /** Relative to the workspace. */
  readonly file: string;
}

/** The workspaces that are open in one editor. All paths are absolute. */
export interface Session {
  /** A folder that the editor has open, whose findings are shown even if none of its files is. */
  addRoot(folder: string): void;
  removeRoot(folder: string): void;
  /** A file was opened, or has another text. */
  edit(path: string, buffer: Buffer): void;
  close(path: string): void;
  /** Files changed on disk, were added or removed. */
  notice(paths: readonly string[]): void;
  find(path: string): InProject | undefined;
  /** All workspaces that are open. */
  list(): readonly Project[];
  /** The findings of a file's workspace as it is now. */
  diagnose(path: string): Promise<readonly Diagnostic[]>;
  /** The address of a workspace's file, as the editor spells it if it is open there. */
  locate(folder: string, file: string): Address;
  end(): void;
}

export function openSession(editor: Editor): Session {
  const buffers = new Map<string, Buffer>();
  const host = keepUnchanged(overlay(editor.host, buffers));
  const roots = new Set<string>();
  const open = new Map<
    string,
    { readonly project: Project; readonly checking: Checking; readonly unfollow: () => void }
  >();
  /** The folder of each file that was asked for. */
  const folders = new Map<string, string | undefined>();
  const isIn = (folder: string, path: string) => !leadsOutside(host.relative(folder, path));
  const locate: Session['locate'] = (folder, file) => {
    const path = host.resolve(folder, file);
    const buffer = buffers.get(path);
    return { uri: buffer?.uri ?? addressOf(path), version: buffer?.version ?? null };
  };
  const openFolder = (folder: string) => {
    const known = open.get(folder);
    if (known !== undefined) return known;
    const project = openProject(host, folder, editor.language);
    const checking = checkProject(project, editor, (file) => locate(folder, file));
    const opened = { project, checking, unfollow: editor.follow(folder, notice) };
    open.set(folder, opened);
    checking.wake();
    return opened;
  };
  const closeFolder = (folder: string, isGone = false) => {
    const known = open.get(folder);
    open.delete(folder);
    known?.unfollow();
    known?.checking.end(isGone);
  };
  /** A workspace of which nothing is open is closed. */
  const tidy = () => {
    for (const folder of [...open.keys()]) {
      const isShown = roots.has(folder) || [...buffers.keys()].some((path) => folderOf(path) === folder);
      if (!isShown) closeFolder(folder);
    }
  };
  const folderOf = (path: string): string | undefined => {
    if (!folders.has(path)) folders.set(path, findFolder(host, roots, path));
    return folders.get(path);
  };
  const openRoot = (folder: string) => {
    try {
      if (isWorkspace(host, folder)) openFolder(folder);
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      editor.report(folder, error);
    }
  };
  const find: Session['find'] = (path) => {
    const folder = folderOf(path);
    return folder === undefined
      ? undefined
      : { project: openFolder(folder).project, file: host.relative(folder, path) };
  };
  return {
    addRoot(folder) {
      roots.add(folder);
      folders.clear();
      openRoot(folder);
    },
    removeRoot(folder) {
      roots.delete(folder);
      folders.clear();
      tidy();
    },
    edit(path, buffer) {
      buffers.set(path, buffer);
      if (isNew(path)) folders.clear();
      const found = find(path);
      if (found === undefined) return;
      found.project.change(found.file);
      open.get(found.project.folder)?.checking.wake(found.file);
    },
    close(path) {
      const folder = folderOf(path);
      buffers.delete(path);
      folders.clear();
      const known = folder === undefined ? undefined : open.get(folder);
      known?.project.reread();
      known?.checking.wake();
      tidy();
    },
    notice,
    find,
    list: () => [...open.values()].map(({ project }) => project),
    async diagnose(path) {
      const folder = folderOf(path);
      return folder === undefined ? [] : openFolder(folder).checking.diagnose();
    },
    locate,
    end() {
      for (const folder of [...open.keys()]) closeFolder(folder, true);
    },
  };

  function notice(paths: readonly string[]): void {
    const others = paths.filter((path) => !buffers.has(path));
    if (others.length === 0) return;
    folders.clear();
    for (const [folder, { project, checking }] of open) {
      if (!others.some((path) => isIn(folder, path))) continue;
      project.reread();
      checking.wake();
    }
    for (const root of roots) if (!open.has(root)) openRoot(root);
    tidy();
  }

  /** A config that is being written makes its folder a workspace. */
  function isNew(path: string): boolean {
    const folder = host.resolve(path, '..');
    return path === host.resolve(folder, configFile) && folders.get(path) !== folder;
  }
}
