import type { Host } from '../host.ts';
import { visible } from '../text/terminal.ts';
import { writeDiff } from '../text/unified-diff.ts';

/** Prints the lines in which two texts of a file differ: in colour on a terminal, elsewhere so that `patch` takes them. */
export function showDiff({ stdout }: Host, file: string, before: string, after: string): void {
  const lines = writeDiff(file, before, after).split('\n');
  const shown = lines.map((line) => {
    if (stdout.colour > 0) return paint(visible(line.replace(/\r$/, '')));
    // The line ends of Windows and a byte order mark are harmless, and a part of the file.
    const [, head = '', text = '', end = ''] = /^([ +-]\ufeff)?(.*?)(\r?)$/su.exec(line) ?? [];
    return stdout.isTerminal ? visible(text) : `${head}${visible(text)}${end}`;
  });
  stdout.write(shown.join('\n'));
}

/** Red for what goes, green for what comes. */
function paint(line: string): string {
  if (line.startsWith('-')) return `\u001b[31m${line}\u001b[39m`;
  return line.startsWith('+') ? `\u001b[32m${line}\u001b[39m` : line;
}
