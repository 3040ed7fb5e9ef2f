import type { WritePurpose } from '../../../failure.ts';
import type { FailurePhrases } from '../../failure-texts.ts';
import { whole } from '../../quote.ts';
import { writeFault } from '../system-errors.ts';

const elsewhere: Readonly<Record<WritePurpose, string>> = {
  build: 'choose another folder with `--out`',
  report: 'write the findings to another file',
  baseline: 'name another file with `--write-baseline`',
};
const ofOne = {
  link: 'is a link, and jd does not write through links',
  changed: 'was changed since jd wrote it',
  foreign: "already exists, and jd didn't write it",
};
const ofMany = {
  link: 'are links, and jd does not write through links',
  changed: 'were changed since jd wrote them',
  foreign: "already exist, and jd didn't write them",
};

export const outputFailures: FailurePhrases<'output'> = {
  'output/no-name': {
    message: () => '`--out` is empty',
    help: () => 'name a folder, or leave it out',
  },
  'output/among-sources': {
    message: ({ folder, source }) =>
      `the output folder ${whole(folder)} is inside ${whole(source)}, where the sources are`,
    help: () => 'choose another with `--out`',
  },
  'output/outside': {
    message: ({ folder }) => `\`output.folder\` names ${whole(folder)}, which is outside the workspace`,
    help: () => 'name a folder in it, or choose one with `--out`',
  },
  'output/link': {
    message: ({ folder }) => `the output folder ${whole(folder)} is a link, and links of a workspace are not followed`,
    help: () => 'name the folder itself with `--out`',
  },
  'output/link-below': {
    message: ({ folder }) => `the folder ${whole(folder)} is a link, and links are not followed`,
    help: () => 'replace it with a folder, or remove it',
  },
  'output/version-control': {
    message: ({ folder }) => `version control keeps its own files in ${whole(folder)}, so jd writes nothing there`,
    help: () => 'choose another folder',
  },
  'output/source': {
    message: ({ source }) => `the source ${whole(source)} would be overwritten`,
    help: ({ purpose }) => elsewhere[purpose],
  },
  'output/in-the-way': {
    message({ files, count, why }) {
      const more = count > files.length ? ` and ${count - files.length} more` : '';
      return `${files.map(whole).join(', ')}${more} ${(count === 1 ? ofOne : ofMany)[why]}`;
    },
    help: ({ purpose }) => `move the file away, ${elsewhere[purpose]}, or replace it with \`--force\``,
  },
  'output/same-file': {
    message: ({ one, other }) => `${whole(one)} and ${whole(other)} are the same file`,
    help: () => 'give each format its own file',
  },
  'output/report-among-sources': {
    message: ({ file, folder }) => `${whole(file)} is inside ${whole(folder)}, where the sources are`,
    help: () => 'write the findings elsewhere',
  },
  'output/picture': {
    message: ({ trouble }) =>
      trouble === 'terminal' ? 'a terminal can’t show a picture' : 'the chart is too large for a picture',
    help: ({ trouble }) =>
      trouble === 'terminal'
        ? 'write it to a file: `jd graph --format png > chart.png`'
        : 'choose a part with `--department`, `--root` or `--depth`, or use `--format svg`',
  },
  'output/cut-short': {
    message: ({ reason }) => `the output could not be written: ${writeFault(reason)}`,
  },
  'output/occupied': {
    message: ({ place, by }) =>
      `${whole(place)} could not be written: ${by === 'folder' ? 'a folder' : 'a device or a pipe'} is where the file should be`,
    help: () => 'move it away, or choose another folder',
  },
  'output/unreadable-list': {
    message: ({ place, reason }) =>
      `${whole(place)}, in which jd lists what it wrote, can't be read: ${writeFault(reason)}`,
    help: () => 'make it readable, or choose another folder',
  },
  'output/unwritable': {
    message: ({ place, reason }) => `${whole(place)} could not be written: ${writeFault(reason)}`,
  },
  'output/changed-meanwhile': {
    message: ({ file }) => `${whole(file)} was changed while jd read it, so nothing was written`,
    help: () => 'save it, and run the command again',
  },
  'output/link-source': {
    message: ({ file }) => `${whole(file)} is a link, and jd does not write through links, so nothing was written`,
    help: () => 'correct the file that it leads to, or put that file here instead',
  },
  'output/read-only': {
    message: ({ file }) => `${whole(file)} is read-only, so nothing was written`,
    help: () => 'allow writing to it, and run the command again',
  },
};
