import type { CommandHelp, HelpTexts } from '../help-texts.ts';
import { describeFix } from './help-fix.ts';
import { importHelp } from './help-import.ts';
import { describeLive } from './help-live.ts';
import { machineHelp } from './help-machine.ts';
import { describeValidate } from './help-validate.ts';

const workspace = "the workspace's folder (default: this folder, or its nearest parent folder with jd.config.yaml)";
const department = 'only this department and those it contains';
const watch = 'run again whenever a file of the workspace changes, until Ctrl-C';

const commands: Readonly<Record<string, CommandHelp>> = {
  validate: describeValidate(watch),
  fix: describeFix(workspace),
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
  ...describeLive(workspace),
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
  import: importHelp,
  ...machineHelp,
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
    const parts = [
      ...(choices.length === 0 ? [] : [`choices: ${choices.join(', ')}`]),
      ...(initial === '' ? [] : [`default: ${initial}`]),
    ];
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
