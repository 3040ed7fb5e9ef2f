import {
  type Connection,
  DidChangeWatchedFilesNotification,
  RegistrationRequest,
  TextDocuments,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import packageJson from '../../../package.json' with { type: 'json' };
import { Failure } from '../../failure.ts';
import type { Host } from '../../host.ts';
import { failureTexts, formatFailure } from '../../languages/failures.ts';
import { chooseLanguage, languages, readLanguage } from '../../languages/index.ts';
import { commandTexts } from '../../languages/load-command-texts.ts';
import { type Abilities, describeServer, listRoots, readAbilities } from './abilities.ts';
import { pathOf } from './addresses.ts';
import { followFolder } from './follow.ts';
import { handleRequests } from './requests.ts';
import { openSession, type Session } from './session.ts';

interface Options {
  readonly lang?: string | undefined;
  readonly delay: number;
}

/** Gives the connection what it answers: first that the editor and jd know each other, then all else. */
export function converse(connection: Connection, host: Host, { lang, delay }: Options): { end(): void } {
  let session: Session | undefined;
  let roots: readonly string[] = [];
  let abilities: Abilities | undefined;
  const resolve = (uri: string): string | undefined => {
    const path = pathOf(uri);
    return path === undefined ? undefined : host.resolve(path);
  };
  connection.onInitialize(async (params) => {
    const tag = lang ?? (readLanguage(params.locale ?? '') === undefined ? undefined : params.locale);
    const name = chooseLanguage(tag, host.env);
    const language = await languages[name]();
    const speech = { language, texts: (await commandTexts[name]()).lsp, failures: await failureTexts[name]() };
    const known = readAbilities(params.capabilities);
    const opened = openSession({
      host,
      language,
      relates: known.relates,
      publish: (findings) => void connection.sendDiagnostics(findings).catch(ignore),
      report(folder, error) {
        if (error instanceof Failure) {
          connection.console.warn(speech.texts.unreadable(folder, formatFailure(speech.failures, error)));
        } else connection.console.error(`${speech.failures.bug}\n${error instanceof Error ? error.stack : error}`);
      },
      later(task) {
        const timer = setTimeout(task, delay);
        return () => clearTimeout(timer);
      },
      follow: known.watches ? () => () => undefined : (folder, notice) => followFolder(host, folder, notice),
    });
    handleRequests(connection, opened, speech, known, resolve);
    [session, abilities] = [opened, known];
    roots = listRoots(params).flatMap((uri) => resolve(uri) ?? []);
    return {
      capabilities: describeServer(known),
      serverInfo: { name: 'jd', version: packageJson.version },
    };
  });
  connection.onInitialized(() => {
    if (abilities?.watches === true) {
      const { method } = DidChangeWatchedFilesNotification.type;
      const registration = { id: method, method, registerOptions: { watchers: [{ globPattern: '**/*' }] } };
      connection.sendRequest(RegistrationRequest.type, { registrations: [registration] }).catch(ignore);
    }
    if (abilities?.tellsOfFolders === true) {
      connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        for (const { uri } of removed) session?.removeRoot(resolve(uri) ?? '');
        for (const { uri } of added) session?.addRoot(resolve(uri) ?? '');
      });
    }
    for (const root of roots) session?.addRoot(root);
  });
  connection.onDidChangeWatchedFiles(({ changes }) =>
    session?.notice(changes.flatMap(({ uri }) => resolve(uri) ?? [])),
  );
  followDocuments(connection, resolve, () => session);
  return { end: () => session?.end() };
}

/** The connection may be closed by then. */
function ignore(): void {}

function followDocuments(
  connection: Connection,
  resolve: (uri: string) => string | undefined,
  session: () => Session | undefined,
): void {
  const documents = new TextDocuments(TextDocument);
  const encoder = new TextEncoder();
  documents.onDidChangeContent(({ document }) => {
    const { uri, version } = document;
    const path = resolve(uri);
    if (path !== undefined) session()?.edit(path, { uri, version, bytes: encoder.encode(document.getText()) });
  });
  documents.onDidClose(({ document }) => {
    const path = resolve(document.uri);
    if (path !== undefined) session()?.close(path);
  });
  documents.listen(connection);
}
