import { Failure } from '../../failure.ts';

/** Writes the address that opens a file (an absolute path) in the user's editor. */
export type LinkToFile = (path: string, line: number, column: number) => string;

const vscode = 'vscode://file/{file}:{line}:{column}';

/** `template` is what JD_EDITOR_URL holds. An address that runs a script opens no editor. */
export function linkToEditor(template = vscode): LinkToFile {
  if (!/^(?!javascript:|data:|vbscript:)[a-z][a-z0-9+.-]*:.*\{file\}/i.test(template)) {
    throw new Failure('serve/editor', { value: template }, 2);
  }
  return (path, line, column) => {
    const file = path
      .replaceAll('\\', '/')
      .split('/')
      .filter((part, at) => at > 0 || part !== '')
      .map((part) => (/^[A-Za-z]:$/.test(part) ? part : encodeURIComponent(part)))
      .join('/');
    // Where the template has no slash before the path, as in `idea://open?file={file}`, a path of Unix needs its own.
    const root = path.startsWith('/') && !template.includes('/{file}') ? '/' : '';
    return template
      .replaceAll('{file}', () => root + file)
      .replaceAll('{line}', String(line))
      .replaceAll('{column}', String(column));
  };
}
