/** A folder as the last argument of a command that is shown to copy; empty for the current folder. */
export function writeFolder(where: string, visible: (text: string) => string): string {
  return where === '' ? '' : ` ${/^[\p{L}\p{M}\p{N}_./-]+$/u.test(where) ? where : `'${visible(where)}'`}`;
}
