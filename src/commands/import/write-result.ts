import { Failure } from '../../failure.ts';
import type { Host } from '../../host.ts';
import type { ImportResult } from '../../import/index.ts';
import { writeReport } from '../../import/report-text.ts';
import { listWithoutPosition } from '../../import/without-position.ts';
import { importTexts } from '../../languages/imports.ts';
import type { HandbookLanguage } from '../../model/config.ts';
import { visible } from '../../text/terminal.ts';
import { writeFolder } from '../folder-argument.ts';

interface Options {
  /** Of the messages and the report. */
  readonly language: HandbookLanguage;
  readonly dryRun: boolean;
}

/** Writes what was imported beside a report, over nothing; returns the exit code, which is 1 if a document wasn't read. */
export function writeResult(host: Host, folder: string, { files, report }: ImportResult, options: Options): number {
  const texts = importTexts[options.language];
  const { command } = texts;
  const name = files.length === 0 ? undefined : nameReport(host, folder);
  const reports =
    name === undefined
      ? []
      : [
          { path: `${name}.md`, text: writeReport(report, texts) },
          { path: `${name}.json`, text: `${JSON.stringify(report, null, 2)}\n` },
        ];
  const all = [...files, ...reports];
  const show = (path: string): string => host.relative(host.cwd, host.resolve(folder, path));
  const [existing] = options.dryRun ? [] : host.create(folder, all, true);
  if (existing !== undefined) throw new Failure('new/exists', { file: show(existing) }, 2);
  for (const { path } of all)
    host.stdout.write(`${(options.dryRun ? command.wouldWrite : command.wrote)(visible(show(path)))}\n`);
  const unread = report.documents.flatMap(({ file, fault }) => (fault === undefined ? [] : [{ file, fault }]));
  for (const { file, fault } of unread)
    host.stderr.write(`jd: ${command.unread(visible(file), texts.faults[fault])}\n`);
  for (const { file, notes } of report.documents)
    for (const note of notes.filter(({ kind }) => kind === 'copy'))
      host.stderr.write(`jd: ${visible(file)} ${visible(texts.note(note))}\n`);
  host.stdout.write(`${files.length === 0 ? '' : '\n'}${command.summary(countAll(report, files))}\n`);
  const prose = listWithoutPosition(report.documents).map(({ file }) => visible(file));
  if (prose.length > 0) host.stdout.write(`${command.withoutPosition(prose)}\n`);
  if (name !== undefined && !options.dryRun) {
    const where = writeFolder(host.relative(host.cwd, folder), visible);
    host.stdout.write(`${command.next({ report: visible(show(`${name}.md`)), folder: where })}\n`);
  }
  return unread.length === 0 ? 0 : 1;
}

function countAll(report: ImportResult['report'], files: ImportResult['files']) {
  const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0);
  return {
    documents: report.documents.length,
    positions: report.positions.length,
    chapters: files.filter(({ path }) => path.startsWith('chapters/')).length,
    kept: sum(report.positions.map(({ kept }) => kept.length)),
    remarks: sum(report.positions.map(({ remarks }) => remarks.length)),
  };
}

/** A name that no earlier report has. */
function nameReport(host: Host, folder: string): string {
  for (let nth = 1; ; nth++) {
    const name = nth === 1 ? 'import-report' : `import-report-${nth}`;
    const kinds = ['md', 'json'].map((ending) => host.look(host.resolve(folder, `${name}.${ending}`)).kind);
    // Where nothing can be examined, the first attempt to write says why.
    if (kinds.every((kind) => kind === 'none' || kind === 'other')) return name;
  }
}
