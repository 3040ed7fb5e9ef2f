import type { FactsByCode, Section } from '../../finding.ts';
import { foldText } from '../../text.ts';
import type { Entries } from '../index.ts';
import { dutyShown, isFraction, name, plain } from '../quote.ts';

const sections: Readonly<Record<Section, string>> = {
  summary: 'summary',
  contacts: 'work contacts',
  qualifications: 'qualifications',
  duties: 'duties',
};

type Shares = FactsByCode['form/duty-shares'];

/** `what` are the shares of the duties, `each` the duties. */
function tellShares({ sum, given, of }: Shares, what: string, each: string): string {
  return given < of
    ? `the ${what} are given for ${given} of ${of} ${each}`
    : `the ${what} add up to ${plain(sum)}, not 100`;
}

function adviseShares({ sum, given, of }: Shares, key: string): string {
  if (given < of) return `give \`${key}\` for all of them or for none`;
  if (isFraction(sum)) return 'write percent: 50, not 0.5';
  const off = Math.abs(100 - sum);
  return `${sum > 100 ? 'take away' : 'add'} ${plain(off)}, so that they make 100`;
}

const sharesLevel = 'They may be off by half a percent, so that thirds can be written 33.3.';

export const formEntries: Entries<'form'> = {
  'form/file-name': {
    message: ({ id, stem }) => `\`id\` is ${name(id)}, but the file is called ${name(stem)}`,
    help: ({ id, stem }) =>
      foldText(id) === foldText(stem)
        ? `write \`id\` as ${name(stem)}, or remove the line \`id\``
        : `rename the file to ${name(id)} (its ending stays), or remove the line \`id\``,
    what: 'The file says another id than its name does. The name without its ending is the id wherever none is written.',
    why: 'Whoever looks for a position by its id looks for a file of that name.',
    mend: 'Rename the file, correct the id, or leave `id` out.',
  },
  'form/code-pattern': {
    message: ({ code, pattern }) => `the code ${name(code)} doesn't match ${name(pattern)}`,
    help: () => 'correct the code, or `codePattern` in `jd.config.yaml`',
    what: 'The code is not of the form that `codePattern` in `jd.config.yaml` describes. The pattern has to match the whole code. Without a pattern nothing is checked.',
    why: 'One number written differently is a form that nobody finds in its folder.',
    mend: 'Write the code like the others. If the pattern is too narrow, widen it.',
  },
  'form/contact-shares': {
    message: (facts) => tellShares(facts, 'shares of the work contacts', 'sides'),
    help: (facts) => adviseShares(facts, 'share'),
    what: `The shares of internal and external contacts don't make 100, or one side has a share and the other has none. ${sharesLevel}`,
    why: 'The form shows how far a job looks inward and outward; a sum of 105 shows that a number is wrong.',
    mend: 'Correct one of the two numbers, or give the missing one.',
  },
  'form/duty-shares': {
    message: (facts) => tellShares(facts, 'shares of the duties', 'duties'),
    help: (facts) => adviseShares(facts, 'share'),
    what: `The shares of the duties don't make 100, or some duties have a share and others have none. ${sharesLevel}`,
    why: 'The shares divide the whole working time.',
    mend: 'Correct the numbers so that they make 100, or leave the shares out altogether.',
  },
  'form/kpi-weights': {
    message: (facts) => tellShares(facts, 'weights of the KPIs', 'KPIs'),
    help: (facts) => adviseShares(facts, 'weight'),
    what: `The weights of all KPIs of the position, over all its duties, don't make 100, or some KPIs have a weight and others have none. ${sharesLevel}`,
    why: 'Weights decide on someone’s assessment; they divide one whole.',
    mend: 'Correct the weights so that they make 100 over the whole position, or leave them out altogether.',
  },
  'form/no-superior': {
    message: () => '`reportsTo` is missing',
    help: () => 'name the direct superior, or write `reportsTo: null` if there is none',
    what: 'The form does not say whom the position reports to. `reportsTo: null` is an answer (there is none, on purpose); a missing key is a question left open.',
    why: 'The chart is drawn from `reportsTo`. A position without it looks as if it stood on top.',
    mend: 'Add `reportsTo` with the id or the title of the superior, or with `null`.',
  },
  'form/duty-without-kpi': {
    message: ({ number, duty }) => `duty ${number}, ${name(duty, dutyShown)}, has no KPI`,
    help: () => 'add `kpi: …` to the duty',
    what: 'A duty has nothing by which it is assessed.',
    why: 'What is not assessed is disputed at the next appraisal.',
    mend: 'Add a phrase under `kpi`, or name, target and weight. Switch the rule off in `jd.config.yaml` if your forms carry no KPIs.',
  },
  'form/missing-section': {
    message: ({ section }) => `the part “${sections[section]}” is empty`,
    help: ({ section }) => `fill in \`${section}\``,
    what: 'A part of the form holds nothing: `summary`, `contacts`, `qualifications` or `duties`.',
    why: 'The part is printed with blanks, and a form with blanks is seldom signed.',
    mend: 'Fill the part in. Switch the rule off in `jd.config.yaml` while many forms are still being written.',
  },
  'form/unreviewed': {
    message: () => 'nobody has reviewed the form',
    help: () => 'name the reviewer under `approval.reviewed.by`',
    what: 'The form names nobody under `approval.reviewed`. The rule is off unless `jd.config.yaml` switches it on.',
    why: 'An unreviewed form is a draft, whatever it looks like in print.',
    mend: 'Have the form reviewed, then write `approval: { reviewed: { by: …, date: … } }`.',
  },
  'form/overdue': {
    message: ({ reviewBy, asOf }) => `\`reviewBy\` is ${name(reviewBy)}, which is past on ${name(asOf)}`,
    help: () => 'review the form, then write the next date under `reviewBy`',
    what: 'The date under `reviewBy` is past. Today counts, or the day given by `--as-of`. The rule is off unless `jd.config.yaml` switches it on.',
    why: 'Jobs change; a form that nobody looks at any more describes a job that is gone.',
    mend: 'Review the form with its holder and its superior, then set the next date.',
  },
};
