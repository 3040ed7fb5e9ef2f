import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

export const extensionFolder = fileURLToPath(new URL('../../editors/vscode/', import.meta.url));
const requireOwn = createRequire(`${extensionFolder}extension.js`);

export interface Started {
  readonly id: string;
  readonly server: { readonly run: { command: string; args: string[]; options: { cwd: string; shell: boolean } } };
  readonly options: { readonly documentSelector: readonly { scheme: string }[] };
}

export interface Window {
  readonly isTrusted?: boolean;
  readonly path?: string;
  readonly folders?: readonly string[];
  /** Why the program can't be started. */
  readonly fault?: string;
}

/** VS Code as far as the extension knows it, with what the extension does in it. */
export function openWindow({ isTrusted = true, path = '', folders = [], fault }: Window) {
  const started: Started[] = [];
  const said: string[] = [];
  const opened: unknown[][] = [];
  const listeners: Record<string, (event: { affectsConfiguration(key: string): boolean }) => unknown> = {};
  let running = 0;
  const workspace = {
    isTrusted,
    workspaceFolders: folders.map((fsPath) => ({ uri: { fsPath } })),
    getConfiguration: (section: string) => ({ get: (key: string) => (`${section}.${key}` === 'jd.path' ? path : '') }),
    onDidGrantWorkspaceTrust: (listener: (typeof listeners)[string]) => listen('trust', listener),
    onDidChangeConfiguration: (listener: (typeof listeners)[string]) => listen('configuration', listener),
  };
  const listen = (name: string, listener: (typeof listeners)[string]) => {
    listeners[name] = listener;
    return { dispose() {} };
  };
  class LanguageClient {
    isStarted = false;
    constructor(id: string, _name: string, server: Started['server'], options: Started['options']) {
      started.push({ id, server, options });
    }
    async start() {
      if (fault !== undefined) throw new Error(fault);
      this.isStarted = true;
      running += 1;
    }
    needsStop() {
      return this.isStarted;
    }
    async stop() {
      running -= 1;
    }
  }
  const vscode = {
    workspace,
    commands: {
      registerCommand: (name: string, run: () => unknown) => listen(name, run),
      executeCommand: async (...words: unknown[]) => opened.push(words),
    },
    window: {
      async showErrorMessage(message: string, ...choices: string[]) {
        said.push(message);
        return choices[0];
      },
    },
    l10n: { t: (text: string, ...values: string[]) => text.replace(/\{(\d)\}/g, (_, at) => values[Number(at)] ?? '') },
  };
  const modules: Record<string, unknown> = { vscode, 'vscode-languageclient/node': { LanguageClient } };
  const loaded = { exports: {} as { activate(context: object): Promise<void>; deactivate(): Promise<void> } };
  const code = readFileSync(`${extensionFolder}extension.js`, 'utf8');
  new Function('require', 'module', code)((name: string) => modules[name] ?? requireOwn(name), loaded);
  return {
    ...loaded.exports,
    ...{ started, said, opened, workspace },
    running: () => running,
    emit: (name: string, key = '') => listeners[name]?.({ affectsConfiguration: (other) => other === key }),
  };
}
