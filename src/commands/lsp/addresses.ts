import { URI } from 'vscode-uri';

/** The absolute path of a file that an editor names; undefined if it is no file of this machine, such as a new one without a name. */
export function pathOf(uri: string): string | undefined {
  const parsed = URI.parse(uri);
  return parsed.scheme === 'file' ? parsed.fsPath : undefined;
}

/** The address of a file by its absolute path. */
export function addressOf(path: string): string {
  return URI.file(path).toString();
}
