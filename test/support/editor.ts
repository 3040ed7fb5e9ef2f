import { PassThrough } from 'node:stream';
import {
  type ClientCapabilities,
  createProtocolConnection,
  type Diagnostic,
  type InitializeParams,
  type InitializeResult,
  type Position,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { URI } from 'vscode-uri';
import { serveEditor } from '../../src/commands/lsp/server.ts';
import type { Host } from '../../src/host.ts';
import { type MemoryFiles, openMemoryHost } from './memory-host.ts';

/** An editor that can do all that jd makes use of. */
export const capable: ClientCapabilities = {
  textDocument: {
    publishDiagnostics: { relatedInformation: true },
    rename: { prepareSupport: true },
  },
  workspace: {
    workspaceEdit: { documentChanges: true, resourceOperations: ['create', 'rename', 'delete'] },
    didChangeWatchedFiles: { dynamicRegistration: true },
    fileOperations: { willRename: true },
    workspaceFolders: true,
  },
};

export interface EditorOptions {
  readonly lang?: string;
  readonly locale?: string;
  readonly roots?: readonly string[];
  readonly capabilities?: ClientCapabilities;
}

/** A client of `jd lsp`, as an editor is one. Files are named by their absolute path. */
export interface Client {
  readonly connection: ProtocolConnection;
  readonly initialized: InitializeResult;
  /** The latest findings of a file. */
  findings(path: string): readonly Diagnostic[];
  codes(path: string): readonly unknown[];
  /** All that was published. */
  readonly published: readonly PublishDiagnosticsParams[];
  /** Waits until the findings are as wanted. */
  until(isSo: () => boolean): Promise<void>;
  open(path: string, text: string): void;
  change(path: string, text: string): void;
  close(path: string): void;
  at(path: string, position: Position): { textDocument: { uri: string }; position: Position };
  /** Everything that is sent before has been dealt with. */
  settle(): Promise<void>;
  /** Ends the conversation as an editor does, and gives the exit code. */
  end(): Promise<number>;
}

export const uriOf = (path: string): string => URI.file(path).toString();

/** Speaks with a client over any two streams. */
export async function connect(
  input: NodeJS.ReadableStream,
  output: NodeJS.WritableStream,
  ended: Promise<number>,
  { locale = 'en', roots = [], capabilities = capable }: EditorOptions = {},
): Promise<Client> {
  const connection = createProtocolConnection(new StreamMessageReader(input), new StreamMessageWriter(output));
  const published: PublishDiagnosticsParams[] = [];
  const waiting = new Set<() => void>();
  const versions = new Map<string, number>();
  connection.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => {
    published.push(params);
    for (const check of waiting) check();
  });
  connection.onRequest('client/registerCapability', () => null);
  connection.listen();
  const params: InitializeParams = {
    processId: null,
    rootUri: null,
    locale,
    capabilities,
    workspaceFolders: roots.map((root) => ({ uri: uriOf(root), name: root })),
  };
  const initialized = await connection.sendRequest<InitializeResult>('initialize', params);
  void connection.sendNotification('initialized', {});
  const latest = (path: string) => published.filter(({ uri }) => uri === uriOf(path)).at(-1)?.diagnostics ?? [];
  const version = (path: string): number => {
    const next = (versions.get(path) ?? 0) + 1;
    versions.set(path, next);
    return next;
  };
  return {
    connection,
    initialized,
    published,
    findings: latest,
    codes: (path) => latest(path).map(({ code }) => code),
    until: (isSo) =>
      new Promise((resolve) => {
        const check = () => {
          if (!isSo()) return;
          waiting.delete(check);
          resolve();
        };
        waiting.add(check);
        check();
      }),
    open(path, text) {
      const textDocument = { uri: uriOf(path), languageId: 'yaml', version: version(path), text };
      void connection.sendNotification('textDocument/didOpen', { textDocument });
    },
    change(path, text) {
      const textDocument = { uri: uriOf(path), version: version(path) };
      void connection.sendNotification('textDocument/didChange', { textDocument, contentChanges: [{ text }] });
    },
    close(path) {
      void connection.sendNotification('textDocument/didClose', { textDocument: { uri: uriOf(path) } });
    },
    at: (path, position) => ({ textDocument: { uri: uriOf(path) }, position }),
    async settle() {
      await connection.sendRequest('workspace/symbol', { query: '\0' });
    },
    async end() {
      await connection.sendRequest('shutdown');
      await connection.sendNotification('exit');
      const exitCode = await ended;
      connection.dispose();
      return exitCode;
    },
  };
}

/** Starts the server in this process, on files in memory or on another host. */
export async function openEditor(
  files: MemoryFiles | Pick<Host, 'talk'>,
  options: EditorOptions = {},
): Promise<Client & { readonly files: MemoryFiles }> {
  const [toServer, toClient] = [new PassThrough(), new PassThrough()];
  const talk = { input: toServer, output: toClient, close: () => void toServer.destroy() };
  const host = openMemoryHost(files as MemoryFiles, { talk });
  const ended = serveEditor(host, { delay: 0, lang: options.lang });
  return { ...(await connect(toClient, toServer, ended, options)), files: host.files };
}

/** The place of a mark in a text, such as `reportsTo: ¦agent`, and the text without it. */
export function readMark(marked: string): { readonly text: string; readonly position: Position } {
  const at = marked.indexOf('¦');
  if (at < 0) throw new Error('no mark');
  const before = marked.slice(0, at).split('\n');
  const position = { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
  return { text: marked.replace('¦', ''), position };
}
