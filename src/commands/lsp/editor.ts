import type { PublishDiagnosticsParams } from 'vscode-languageserver';
import type { Host } from '../../host.ts';
import type { Language } from '../../languages/language.ts';

/** The editor, as a session sees it. */
export interface Editor {
  readonly host: Host;
  readonly language: Language;
  /** Whether it shows places that are related to a finding. */
  readonly relates: boolean;
  publish(findings: PublishDiagnosticsParams): void;
  /** Why a workspace can't be read, or an error in jd. */
  report(folder: string, error: unknown): void;
  /** Does something once the user has been still for a moment; gives what calls it off. */
  later(task: () => void): () => void;
  /** Calls `notice` with the files that change below a folder; gives what ends that. */
  follow(folder: string, notice: (paths: readonly string[]) => void): () => void;
}

/** A file as the editor names it; the version is null if it is not open. */
export interface Address {
  readonly uri: string;
  readonly version: number | null;
}
