import { readConfig, today } from '../../build/locate.ts';
import { type Located, readSources, readWorkspace } from '../../build/open.ts';
import type { WorkspaceFiles } from '../../build/read-files.ts';
import { loadTemplates } from '../../build/templates.ts';
import { readSettings } from '../../compile.ts';
import type { Diagnostic } from '../../findings/diagnostic.ts';
import type { Host } from '../../host.ts';
import type { Language } from '../../languages/language.ts';
import { configFile } from '../../model/config.ts';
import type { RawFile } from '../../schema/read-file.ts';
import { byteLimit } from '../../source/read-text.ts';
import { type Known, learn } from './known.ts';

/** A workspace that is open in the editor. What is asked for is worked out from the files as they are then. */
export interface Project {
  /** Absolute. */
  readonly folder: string;
  /** The text of an open file is another now; its path is relative to the folder. */
  change(file: string): void;
  /** Files may have changed on disk. */
  reread(): void;
  /** Without findings, which take longer. Throws a Failure if the folder can't be read. */
  know(): Known;
  /** All findings. Rejects with a Failure if the folder can't be read. */
  check(): Promise<readonly Diagnostic[]>;
}

interface Files {
  readonly located: Located;
  readonly files: WorkspaceFiles;
}

/** `host` gives the same bytes for files that are unchanged, so that their forms are made once (`keepUnchanged`). */
export function openProject(host: Host, folder: string, language: Language): Project {
  let read: Files | undefined;
  /** The last settings without errors, and the files that they name: a slip in them leaves the answers as they were. */
  let sound: Files | undefined;
  let known: Known | undefined;
  const readAll = (): Files => {
    if (read !== undefined) return read;
    const located = { folder, settings: readSettings(readConfig(host, folder)) };
    const kept = sound !== undefined && readsSame(located, sound.located) ? sound.files : undefined;
    read = { located, files: kept ?? readSources(host, located, true) };
    if (located.settings.findings.length === 0) sound = read;
    return read;
  };
  return {
    folder,
    change(file) {
      known = undefined;
      if (file === configFile) read = undefined;
      else if (sound !== undefined) {
        const files = replaceFile(sound.files, file, () => host.read(`${folder}/${file}`, byteLimit));
        if (files === undefined) {
          read = undefined;
          sound = undefined;
        } else {
          if (read === sound) read = { ...sound, files };
          sound = { ...sound, files };
          if (read?.files === files) read = sound;
        }
      }
    },
    reread() {
      read = undefined;
      sound = undefined;
      known = undefined;
    },
    know() {
      const { located } = readAll();
      const { settings } = sound?.located ?? located;
      const { source } = located.settings;
      known ??= learn({ ...settings, ...(source && { source }) }, sound?.files ?? readAll().files, today(host));
      return known;
    },
    async check() {
      const { located, files } = readAll();
      const opened = await readWorkspace(host, located, { language, allowEmpty: true }, files);
      const { compilation } = await loadTemplates(host, opened);
      return compilation.diagnostics;
    },
  };
}

/** Whether the files that are read are the same; faulty settings read none. */
function readsSame({ settings: one }: Located, { settings: other }: Located): boolean {
  if (one.findings.length > 0 || (one.source === undefined) !== (other.source === undefined)) return false;
  const globsOf = ({ config: { positions, procedures, chapters } }: typeof one) =>
    JSON.stringify([positions, procedures, chapters]);
  return globsOf(one) === globsOf(other);
}

/** The files with another text of one; undefined if it is none of them. */
function replaceFile(
  files: WorkspaceFiles,
  file: string,
  readAgain: () => RawFile['bytes'],
): WorkspaceFiles | undefined {
  for (const kind of ['positions', 'procedures', 'prose'] as const) {
    const at = files[kind].findIndex((each) => each.file === file);
    if (at >= 0) return { ...files, [kind]: files[kind].with(at, { file, bytes: readAgain() }) };
  }
  return undefined;
}
