import { displayFrom } from '../../build/locate.ts';
import type { Opened } from '../../build/open.ts';
import { showWorkspace } from '../../build/show-workspace.ts';
import type { Compilation } from '../../compile.ts';
import { verdict } from '../../findings/diagnostic.ts';
import type { Host } from '../../host.ts';
import type { Merged } from '../../import/merge/merged.ts';
import { importTexts } from '../../languages/imports.ts';
import type { Language } from '../../languages/language.ts';
import { phraseFindings } from '../../languages/phrase.ts';
import { visible } from '../../text/terminal.ts';
import { showDiff } from '../show-diff.ts';

interface Shown extends Opened {
  readonly language: Language;
  readonly dryRun: boolean;
}

/** The changes as a diff, then what could not be written and why. */
export function showMerge(host: Host, document: string, merged: Merged, shown: Shown): void {
  const { folder, language, dryRun, compilation } = shown;
  const texts = importTexts[language.name];
  const words = texts.merge;
  const display = (file: string) => visible(displayFrom(host, folder)(file));
  const say = (line: string) => host.stderr.write(`jd: ${line}\n`);
  for (const { path, before, after } of merged.files) {
    showDiff(host, display(path), before, after);
  }
  for (const { file, clashes } of merged.conflicts) {
    say(words.conflict({ document: visible(document), file: display(file) }));
    for (const { path, ...texts } of clashes)
      host.stderr.write(`    ${words.clash({ path: path.join('.'), document: texts.document, file: texts.file })}\n`);
  }
  for (const { file, trouble, finding } of merged.refused) {
    const found = finding && phraseFindings([{ finding, severity: 'error' }], compilation.sources, language);
    const why = words.troubles[trouble.kind](found?.diagnostics[0]?.message ?? trouble.text);
    const kept = file === undefined ? '' : words.kept(display(file));
    say(
      [words.refused({ document: visible(document), place: texts.place(trouble.place), why }), kept]
        .filter((part) => part !== '')
        .join('; '),
    );
  }
  for (const { place, text, kind, file } of merged.unread) {
    const own = file === undefined ? {} : { file: display(file) };
    if (kind === 'row')
      say(words.deletedRow({ document: visible(document), text: visible(text), file: display(file ?? '') }));
    else say(words.unread({ document: visible(document), place: texts.place(place), text: visible(text), ...own }));
  }
  for (const id of merged.gone) say(words.gone({ document: visible(document), id }));
  if (merged.fault !== undefined) {
    const why = merged.fault === 'no-marks' ? words.noMarks : texts.faults[merged.fault];
    say(texts.command.unread(visible(document), why));
    return;
  }
  const counts = {
    files: merged.files.length,
    conflicts: merged.conflicts.length,
    refused: merged.refused.length,
    unread: merged.unread.length,
  };
  const isNone = Object.values(counts).every((number) => number === 0);
  host.stdout.write(`${isNone ? words.nothing : words.summary({ ...counts, dryRun })}\n`);
}

/** Prints what is wrong now and was not before; returns the exit code that it deserves. */
export async function reportNew(host: Host, { folder, compilation }: Opened, now: Compilation): Promise<0 | 1 | 2> {
  const known = new Set(compilation.diagnostics.map(({ code, file, message }) => [code, file, message].join('\n')));
  const diagnostics = now.diagnostics.filter(({ code, file, message }) => !known.has([code, file, message].join('\n')));
  if (diagnostics.length === 0) return 0;
  const { reporters } = await import('../../reporters/index.ts');
  const pretty = await reporters.pretty();
  const view = { labels: now.language.report, colour: host.stderr.colour, quiet: false, milliseconds: 0 };
  host.stderr.write(pretty.report([showWorkspace(host, folder, { ...now, diagnostics })], view));
  return verdict(diagnostics);
}
