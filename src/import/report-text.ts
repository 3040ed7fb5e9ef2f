import type { ImportTexts } from '../languages/import-texts.ts';
import type { ImportReport, KeptText, PositionReport } from '../model/imported.ts';
import { type Group, groupKept, groupRemarks } from './report-groups.ts';
import { listWithoutPosition } from './without-position.ts';

/** The report as Markdown, for people: what became of each document, what to look at, what was kept. */
export function writeReport(report: ImportReport, texts: ImportTexts): string {
  const { report: words } = texts;
  const rows = report.documents.map((document) => {
    const { file, fault, made } = document;
    const copy = document.notes.find(({ kind }) => kind === 'copy');
    const none = copy === undefined ? words.nothing : plain(texts.note(copy));
    const result = fault === undefined ? made.map(code).join('<br>') || none : texts.faults[fault];
    const account = fault === undefined ? words.account(document) : '';
    return `| ${cell(file)} | ${result} | ${account} |`;
  });
  const notes = report.documents.flatMap(({ file, notes: list }) =>
    list.filter(({ kind }) => kind !== 'copy').map((note) => `- ${plain(file)}: ${plain(texts.note(note))}`),
  );
  // Where a note says it already, and why, once is enough.
  const prose = listWithoutPosition(report.documents)
    .filter(({ notes: list }) => !list.some(({ kind }) => kind === 'no-position'))
    .map(({ file, made }) => `- ${plain(file)}: ${words.withoutPosition(made)}`);
  const remarks = groupRemarks(report.positions).map((group) => {
    const { path, remark } = group.said;
    return `- ${nameFiles(group, texts)}, \`${path}\`: ${plain(texts.remark(remark))}`;
  });
  const { repeated, own } = groupKept(report.positions);
  const kept = [...listRepeated(repeated, texts), ...own.map((position) => listKept(position, texts))];
  return [
    `# ${words.title}`,
    `| ${words.document} | ${words.result} | ${words.accounted} |\n| --- | --- | --- |\n${rows.join('\n')}`,
    `## ${words.lookAt}`,
    [...notes, ...prose, ...remarks].join('\n') || words.noRemarks,
    `## ${words.kept}`,
    kept.join('\n\n') || words.noRemarks,
  ]
    .map((part) => `${part}\n`)
    .join('\n');
}

function nameFiles({ files, positions }: Group<unknown>, { report }: ImportTexts): string {
  const named = files.map(code).join(', ');
  return positions > files.length ? report.andMore(named, positions) : named;
}

function listKept({ file, kept }: PositionReport, texts: ImportTexts): string {
  return [`### ${plain(file)}`, kept.map((each) => `- ${writeKept(each, texts)}`).join('\n')].join('\n\n');
}

/** What many forms of a document have, below the document: first where the first of them has it. */
function listRepeated(groups: readonly Group<KeptText>[], texts: ImportTexts): string[] {
  const documents = [...new Set(groups.map(({ document }) => document))];
  return documents.map((document) => {
    const lines = groups
      .filter((group) => group.document === document)
      .map((group) => `- ${writeKept(group.said, texts)} (${nameFiles(group, texts)})`);
    return [`### ${plain(document)}`, lines.join('\n')].join('\n\n');
  });
}

function writeKept({ label, text, place }: KeptText, texts: ImportTexts): string {
  const written = plain(text.replace(/\s*\n\s*/g, ' / '));
  return `${texts.place(place)}: ${label === undefined ? '' : `**${plain(label)}** `}${written}`;
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
