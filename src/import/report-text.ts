import type { ImportTexts } from '../languages/import-texts.ts';
import type { ImportReport, PositionReport } from '../model/imported.ts';

/** The report as Markdown, for people: what became of each document, what to look at, what was kept. */
export function writeReport(report: ImportReport, texts: ImportTexts): string {
  const { report: words } = texts;
  const rows = report.documents.map((document) => {
    const { file, fault, made } = document;
    const result = fault === undefined ? made.map(code).join('<br>') || words.nothing : texts.faults[fault];
    const account = fault === undefined ? words.account(document) : '';
    return `| ${cell(file)} | ${result} | ${account} |`;
  });
  const notes = report.documents.flatMap(({ file, notes: list }) =>
    list.map((note) => `- ${plain(file)}: ${plain(texts.note(note))}`),
  );
  const remarks = report.positions.flatMap((position) =>
    position.remarks.map(
      ({ path, remark }) => `- ${code(position.file)}, \`${path.join('.')}\`: ${plain(texts.remark(remark))}`,
    ),
  );
  const kept = report.positions
    .filter((position) => position.kept.length > 0)
    .map((position) => listKept(position, texts));
  return [
    `# ${words.title}`,
    `| ${words.document} | ${words.result} | ${words.accounted} |\n| --- | --- | --- |\n${rows.join('\n')}`,
    `## ${words.lookAt}`,
    [...notes, ...remarks].join('\n') || words.noRemarks,
    `## ${words.kept}`,
    kept.join('\n\n') || words.noRemarks,
  ]
    .map((part) => `${part}\n`)
    .join('\n');
}

function listKept({ file, kept }: PositionReport, texts: ImportTexts): string {
  const lines = kept.map(({ label, text, place }) => {
    const written = plain(text.replace(/\s*\n\s*/g, ' / '));
    return `- ${texts.place(place)}: ${label === undefined ? '' : `**${plain(label)}** `}${written}`;
  });
  return [`### ${plain(file)}`, lines.join('\n')].join('\n\n');
}

function code(path: string): string {
  return `\`${path.replaceAll('`', "'")}\``;
}

function cell(text: string): string {
  return plain(text).replaceAll('|', '\\|');
}

/** Text of a document can't become a heading, a link or markup of the report. */
function plain(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\*_[\]<>#]/g, '\\$&');
}
