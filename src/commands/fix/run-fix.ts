import { type Fixed, fixWorkspace } from '../../build/fix/index.ts';
import { displayFrom } from '../../build/locate.ts';
import { replaceSources } from '../../build/replace-sources.ts';
import { type Diagnostic, tally } from '../../findings/diagnostic.ts';
import type { Code } from '../../findings/finding.ts';
import type { Host, Output } from '../../host.ts';
import type { Language } from '../../languages/language.ts';
import { commandTexts } from '../../languages/load-command-texts.ts';
import { groupBy } from '../../model/groups.ts';
import type { IsoDate } from '../../model/position.ts';
import { visible } from '../../text/terminal.ts';
import { writeFolder } from '../folder-argument.ts';
import { showDiff } from '../show-diff.ts';

export interface RunOptions {
  readonly language: Language;
  readonly asOf?: IsoDate | undefined;
  readonly only?: readonly Code[] | undefined;
  /** Whether the changes are only shown, as a diff. */
  readonly dryRun: boolean;
  /** Where to say what was fixed. */
  readonly to: Output;
}

/** Fixes a workspace, writes its files unless it is a trial, and says what was done and what is left. */
export async function runFix(host: Host, workspace: string | undefined, options: RunOptions): Promise<Fixed> {
  const { language, asOf, only, dryRun, to } = options;
  const { fix: texts } = await commandTexts[language.name]();
  const result = await fixWorkspace(host, workspace, { language: language.name, asOf, only });
  const { folder, files, fixed, left } = result;
  const display = displayFrom(host, folder);
  if (dryRun) {
    const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
    for (const { path, before, content } of files.toSorted((a, b) => (a.path < b.path ? -1 : 1)))
      showDiff(host, visible(display(path)), decoder.decode(before), decoder.decode(content));
  } else {
    replaceSources(host, folder, files);
  }
  // The diff alone is what a program wants to read.
  const out = dryRun ? host.stderr : to;
  out.write(listFixed(fixed, (file) => visible(display(file))));
  const said =
    fixed.length === 0 ? texts.nothing : texts.fixed({ findings: fixed.length, files: files.length, dryRun });
  const { errors, warnings } = tally(left.reported.diagnostics);
  const place = writeFolder(host.relative(host.cwd, folder), visible);
  out.write(`${said}\n${texts.left({ errors, warnings, folder: place, dryRun })}\n`);
  return result;
}

/** What was fixed, by file and line as it was found. */
function listFixed(fixed: readonly Diagnostic[], display: (file: string) => string): string {
  const width = Math.max(0, ...fixed.map(({ span }) => String(span.start.line).length));
  const longest = Math.max(0, ...fixed.map(({ code }) => code.length));
  return [...groupBy(fixed, ({ file }) => file)]
    .map(([file, own]) => {
      const lines = own.map(
        ({ span, code, message }) =>
          `  ${String(span.start.line).padStart(width)}  ${code.padEnd(longest)}  ${visible(message)}\n`,
      );
      return `${display(file)}\n${lines.join('')}\n`;
    })
    .join('');
}
