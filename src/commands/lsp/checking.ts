import type { Diagnostic } from '../../findings/diagnostic.ts';
import { groupBy } from '../../model/groups.ts';
import { showDiagnostic } from './diagnostics.ts';
import type { Address, Editor } from './editor.ts';
import type { Project } from './project.ts';

/** The findings of one workspace, shown again a moment after a change. */
export interface Checking {
  /** Something has changed: this file in the editor, if it is given. */
  wake(file?: string): void;
  /** The findings as they are now, which are shown as well. */
  diagnose(): Promise<readonly Diagnostic[]>;
  /** Shows no more findings, and takes away those that are shown unless the editor has ended as well. */
  end(isGone: boolean): void;
}

export function checkProject(
  project: Project,
  editor: Pick<Editor, 'relates' | 'publish' | 'report' | 'later'>,
  locate: (file: string) => Address,
): Checking {
  let isStale = true;
  let hasEnded = false;
  let diagnostics: readonly Diagnostic[] = [];
  let callOff: (() => void) | undefined;
  let running = Promise.resolve();
  /** What is shown, and under which address, by file. */
  const shown = new Map<string, { readonly uri: string; readonly text: string }>();
  /** Files whose marks the editor may have moved or lost since. */
  const edited = new Set<string>();

  const show = (versions: ReadonlyMap<string, number | null>) => {
    const byFile = groupBy(diagnostics, ({ file }) => file);
    for (const file of new Set([...shown.keys(), ...byFile.keys(), ...edited])) {
      const { uri, version } = locate(file);
      const findings = (byFile.get(file) ?? []).map((each) =>
        showDiagnostic(each, (name) => locate(name).uri, editor.relates),
      );
      const text = JSON.stringify(findings);
      const before = shown.get(file);
      // Once a file is open, it has the address that the editor writes, perhaps in another spelling.
      if (before !== undefined && before.uri !== uri) editor.publish({ uri: before.uri, diagnostics: [] });
      const isShown = before === undefined ? text === '[]' : before.uri === uri && before.text === text;
      if (findings.length === 0) shown.delete(file);
      else shown.set(file, { uri, text });
      if (isShown && !edited.has(file)) continue;
      const checked = versions.get(file) ?? version;
      editor.publish({ uri, diagnostics: findings, ...(checked === null ? {} : { version: checked }) });
    }
    edited.clear();
  };
  const run = async () => {
    if (!isStale || hasEnded) return;
    isStale = false;
    callOff?.();
    const versions = new Map([...edited].map((file) => [file, locate(file).version]));
    try {
      diagnostics = await project.check();
    } catch (error) {
      diagnostics = [];
      editor.report(project.folder, error);
    }
    // An edit meanwhile has made them old.
    if (!hasEnded && !isStale) show(versions);
  };
  const runNext = () => {
    running = running.then(run);
    return running;
  };
  return {
    wake(file) {
      if (file !== undefined) edited.add(file);
      isStale = true;
      callOff?.();
      callOff = editor.later(() => void runNext());
    },
    async diagnose() {
      await runNext();
      while (isStale && !hasEnded) await runNext();
      return diagnostics;
    },
    end(isGone) {
      hasEnded = true;
      callOff?.();
      if (isGone) return;
      for (const { uri } of shown.values()) editor.publish({ uri, diagnostics: [] });
    },
  };
}
