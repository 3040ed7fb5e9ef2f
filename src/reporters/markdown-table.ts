import { writeMarkdown, writeName } from './markdown-text.ts';
import type { ReportedWorkspace, View } from './reporter.ts';
import { countAll, listTold, sayLeftOut, type Told } from './several.ts';

/** The most related places of one finding. */
const shownEnds = 5;
/** A comment, so that whoever posts the report finds the one that it replaces. */
const mark = '<!-- jd validate -->\n';

/** The findings as tables, in at most `most` bytes; those that don't fit are counted. */
export function writeTables(workspaces: readonly ReportedWorkspace[], view: View, most: number): string {
  const { labels } = view;
  const left = sayLeftOut(workspaces, view);
  const end = `${writeMarkdown(countAll(workspaces, view))}\n${left === undefined ? '' : `\n${writeMarkdown(left)}\n`}`;
  const [level, place, finding] = labels.columns;
  const head = `\n| ${level} | ${place} | ${finding} |\n| --- | --- | --- |\n`;
  let text = `${mark}### jd validate\n\n${end}`;
  // What is left for rows once the note on those that don't fit has its room.
  let room = most - countBytes(text) - 200;
  let omitted = 0;
  for (const workspace of workspaces) {
    const told = listTold([workspace], view);
    const title = workspaces.length > 1 ? `\n#### ${writeName(workspace.folder)}\n` : '';
    const rows = told.map((each) => writeRow(each, view));
    let written =
      rows.length === 0
        ? title === ''
          ? ''
          : `${title}\n${writeMarkdown(countAll([workspace], view))}\n`
        : title + head;
    room -= countBytes(written);
    for (const row of rows) {
      room -= countBytes(row);
      if (room < 0) omitted += 1;
      else written += row;
    }
    if (room >= 0 || rows.length > 0) text += written;
  }
  return omitted === 0 ? text : `${text}\n${writeMarkdown(labels.omitted(omitted))}\n`;
}

export function isTables(text: string): boolean {
  return text.startsWith(`${mark}### jd validate\n`);
}

function writeRow({ workspace, diagnostic }: Told, view: View): string {
  const { labels } = view;
  const { code, severity, message, help, file, span, related = [] } = diagnostic;
  const place = (at: { readonly file: string; readonly line: number }): string => {
    const path = workspace.locate(at.file);
    const name = writeName(`${path}:${at.line}`);
    const address = view.address?.(path, at.line);
    return address === undefined ? name : `[${name}](${address})`;
  };
  const ends = related.slice(0, shownEnds);
  const lines = [
    `${writeMarkdown(message)} (${writeName(code)})`,
    ...ends.map((end) => `${place({ file: end.file, line: end.span.start.line })} ${writeMarkdown(end.message)}`),
    ...(related.length > ends.length ? [writeMarkdown(labels.moreEdges(related.length - ends.length))] : []),
    ...(help === undefined ? [] : [`${labels.help}: ${writeMarkdown(help)}`]),
  ];
  return `| ${labels[severity]} | ${place({ file, line: span.start.line })} | ${lines.join('<br>')} |\n`;
}

function countBytes(text: string): number {
  return new TextEncoder().encode(text).length;
}
