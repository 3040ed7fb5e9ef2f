import {
  type ClientCapabilities,
  CodeActionKind,
  type InitializeParams,
  type ServerCapabilities,
  TextDocumentSyncKind,
} from 'vscode-languageserver';
import { fixAll } from './answers.ts';

/** What the editor can do, as far as it matters here. */
export interface Abilities {
  readonly relates: boolean;
  /** Edits that name the version of a file. */
  readonly versioned: boolean;
  readonly renamesFiles: boolean;
  readonly asksBeforeRename: boolean;
  readonly tellsOfRenames: boolean;
  /** Whether it can be asked to watch files. */
  readonly watches: boolean;
  readonly tellsOfFolders: boolean;
}

export function readAbilities({ textDocument, workspace }: ClientCapabilities): Abilities {
  const versioned = workspace?.workspaceEdit?.documentChanges === true;
  return {
    relates: textDocument?.publishDiagnostics?.relatedInformation === true,
    versioned,
    renamesFiles: versioned && workspace.workspaceEdit?.resourceOperations?.includes('rename') === true,
    asksBeforeRename: textDocument?.rename?.prepareSupport === true,
    tellsOfRenames: workspace?.fileOperations?.willRename === true,
    watches: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    tellsOfFolders: workspace?.workspaceFolders === true,
  };
}

export function describeServer(abilities: Abilities): ServerCapabilities {
  const forms = { filters: [{ scheme: 'file', pattern: { glob: '**/*.{yaml,yml}' } }] };
  return {
    positionEncoding: 'utf-16',
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
    completionProvider: { triggerCharacters: [' ', '['] },
    hoverProvider: true,
    definitionProvider: true,
    referencesProvider: true,
    documentSymbolProvider: true,
    workspaceSymbolProvider: true,
    renameProvider: abilities.asksBeforeRename ? { prepareProvider: true } : true,
    codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, fixAll] },
    workspace: {
      ...(abilities.tellsOfFolders ? { workspaceFolders: { supported: true, changeNotifications: true } } : {}),
      ...(abilities.tellsOfRenames ? { fileOperations: { willRename: forms } } : {}),
    },
  };
}

/** The folders that the editor has open, as addresses. */
export function listRoots({ workspaceFolders, rootUri }: InitializeParams): readonly string[] {
  if (workspaceFolders) return workspaceFolders.map(({ uri }) => uri);
  return typeof rootUri === 'string' ? [rootUri] : [];
}
