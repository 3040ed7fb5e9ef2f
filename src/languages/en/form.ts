import type { Code, FactsByCode, Section } from '../../findings/finding.ts';
import { foldText } from '../../text/text.ts';
import type { Entries } from '../language.ts';
import { dutyShown, isFraction, name, names, plain } from '../quote.ts';
import { join } from './words.ts';

const sections: Readonly<Record<Section, string>> = {
  summary: 'summary',
  contacts: 'work contacts',
  qualifications: 'qualifications',
  duties: 'duties',
};

type Shares = FactsByCode['form/duty-shares'];

/** `what` names the shares, `each` names the duties. */
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

function switchOff(rule: Code): string {
  return `write \`${rule}: off\` under \`rules\` in \`jd.config.yaml\``;
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
    message(facts) {
      if (facts.of === 'duty') return `duty ${facts.number}, ${name(facts.duty, dutyShown)}, has no KPI`;
      const where = facts.of === 'form' ? '' : ` in ${facts.forms} forms`;
      return `none of the ${facts.duties} duties${where} has a KPI`;
    },
    help({ of }) {
      if (of === 'duty') return 'add `kpi: …` to the duty';
      return `add \`kpi: …\` to each duty, or, if your forms have no KPIs, ${switchOff('form/duty-without-kpi')}`;
    },
    what: 'A duty has nothing by which it is assessed. A form that has no KPI at all is reported once, and so is a workspace that has none.',
    why: 'What is not assessed is disputed at the next appraisal.',
    mend: 'Add a phrase under `kpi`, or name, target and weight. Switch the rule off in `jd.config.yaml` if your forms carry no KPIs.',
  },
  'form/missing-section': {
    message({ sections: empty, forms }) {
      const parts = empty.map((section) => `“${sections[section]}”`);
      const where = forms === 1 ? '' : forms === 2 ? ' in both positions' : ` in all ${forms} positions`;
      return `the ${parts.length === 1 ? 'part' : 'parts'} ${join(parts, 'and')} ${parts.length === 1 ? 'is' : 'are'} empty${where}`;
    },
    help({ sections: empty, forms }) {
      const fill = `fill in ${join(names(empty, empty.length), 'and')}`;
      if (forms === 1) return fill;
      return `${fill}, or, if your forms have no such ${empty.length === 1 ? 'part' : 'parts'}, ${switchOff('form/missing-section')}`;
    },
    what: 'A part of the form holds nothing: `summary`, `contacts`, `qualifications` or `duties`. A form is reported once, with all its empty parts; a part that is empty in every form of the workspace is reported once for all of them, at the first.',
    why: 'The part is printed with blanks, and a form with blanks is seldom signed.',
    mend: 'Fill the part in. Switch the rule off in `jd.config.yaml` while many forms are still being written, or if your forms have no such part.',
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
