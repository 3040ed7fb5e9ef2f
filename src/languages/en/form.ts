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
function describeShares({ sum, given, of }: Shares, what: string, each: string, whole = ', not 100'): string {
  return given < of
    ? `the ${what} are given for ${given} of ${of} ${each}`
    : `the ${what} add up to ${plain(sum)}${whole}`;
}

function adviseShares({ sum, given, of }: Shares, key: string): string {
  if (given < of) return `give \`${key}\` for all of them or for none`;
  if (isFraction(sum)) return 'write percentages: 50, not 0.5';
  const off = Math.abs(100 - sum);
  return `${sum > 100 ? 'subtract' : 'add'} ${plain(off)}, so that they add up to 100`;
}

function switchOff(rule: Code): string {
  return `write \`${rule}: off\` under \`rules\` in \`jd.config.yaml\``;
}

const sharesLevel = 'They may be off by half a percent, so that thirds can be written 33.3.';

import { askMeant } from './likeness.ts';

export const formEntries: Entries<'form'> = {
  'form/file-name': {
    message: ({ id, stem }) => `\`id\` is ${name(id)}, but the file is called ${name(stem)}`,
    help: ({ id, stem }) =>
      foldText(id) === foldText(stem)
        ? `write \`id\` as ${name(stem)}, or remove the line \`id\``
        : `rename the file to ${name(id)} (keep its extension), or remove the line \`id\``,
    what: 'The `id` in the file differs from the file’s name. Without `id`, the file name without its extension is the id.',
    why: 'People who look for a position by its id look for a file with that name.',
    fix: 'Rename the file, correct the id, or leave `id` out.',
  },
  'form/code-pattern': {
    message: ({ code, pattern }) => `the code ${name(code)} doesn't match ${name(pattern)}`,
    help: () => 'correct the code, or `codePattern` in `jd.config.yaml`',
    what: 'The code does not match `codePattern` in `jd.config.yaml`. The pattern must match the whole code. Without a pattern, nothing is checked.',
    why: 'A form whose number is written differently can’t be found in the files.',
    fix: 'Write the code like the others. If the pattern is too narrow, widen it.',
  },
  'form/contact-shares': {
    message: (facts) => describeShares(facts, 'shares of the work contacts', 'sides'),
    help: (facts) => adviseShares(facts, 'share'),
    what: `The shares of internal and external contacts don't add up to 100, or one side has a share and the other has none. ${sharesLevel}`,
    why: 'The form shows how much of a job is internal and how much external; a sum of 105 shows that a number is wrong.',
    fix: 'Correct one of the two numbers, or add the missing one.',
  },
  'form/duty-groups': {
    message: ({ name: written, isRepeated }) =>
      isRepeated
        ? `\`dutyGroups\` has the group ${name(written)} twice`
        : `\`dutyGroups\` names the group ${name(written)}, but no duty is in it`,
    help: ({ name: written, isRepeated, suggestions }) =>
      isRepeated
        ? 'write its share and its KPIs in one entry'
        : (askMeant(suggestions, written) ?? 'write the name as the duties have it under `group`, or remove the entry'),
    what: 'An entry of `dutyGroups` names a group that no duty has under `group`, or one that an entry above names already. Case, width, spaces and invisible characters make no difference.',
    why: 'The share and the KPIs of a group belong to its duties; without any they would be lost.',
    fix: 'Write the name of the group as its duties have it, or join the two entries.',
  },
  'form/duty-shares': {
    message(facts) {
      const { groups, within, share = 100 } = facts;
      if (within === undefined)
        return describeShares(facts, 'shares of the duties', groups ? 'groups and duties' : 'duties');
      const whole = share === 100 ? ', not 100' : `, neither the ${plain(share)} of the group nor 100`;
      return describeShares(facts, `shares of the duties in ${name(within)}`, 'duties', whole);
    },
    help: ({ within, share = 100, ...facts }) =>
      within === undefined || facts.given < facts.of || share === 100
        ? adviseShares(facts, 'share')
        : `correct them so that they add up to ${plain(share)}, or leave them out`,
    what: `The shares of the duties don't add up to 100, or some duties have a share and others have none. A group with a share under \`dutyGroups\` counts for all its duties, which need none then; if they have shares, they add up to that of the group, or to 100. ${sharesLevel}`,
    why: 'The shares divide the whole working time.',
    fix: 'Correct the numbers so that they add up to 100, or leave out all the shares.',
  },
  'form/kpi-weights': {
    message: (facts) => describeShares(facts, 'weights of the KPIs', 'KPIs'),
    help: (facts) => adviseShares(facts, 'weight'),
    what: `The weights of all KPIs of the position, those of its duties and their groups and those of the whole, don't add up to 100, or some KPIs of a list have a weight and others have none. If only the duties' KPIs or only the whole position's have weights, the others are not counted. ${sharesLevel}`,
    why: 'The weights decide how somebody is assessed, so they must divide one whole.',
    fix: 'Correct the weights so that they add up to 100 over the whole position, or leave them all out.',
  },
  'form/no-superior': {
    message: () => '`reportsTo` is missing',
    help: () => 'name the direct superior, or write `reportsTo: null` if there is none',
    what: 'The form does not say whom the position reports to. `reportsTo: null` says that there is no superior; a missing key says nothing.',
    why: 'The chart is drawn from `reportsTo`. A position without it looks like the top of the organisation.',
    fix: 'Add `reportsTo` with the id or the title of the superior, or with `null`.',
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
    what: 'A duty has no measure by which it is assessed. A form without any KPI is reported once, and so is a workspace without any. A form that has `kpis` of the position as a whole needs none for its duties, and neither does a duty whose group has a KPI under `dutyGroups`.',
    why: 'A duty without a measure leads to disputes at the next appraisal.',
    fix: 'Add a phrase under `kpi`, or a name, target and weight. Switch the rule off in `jd.config.yaml` if your forms have no KPIs.',
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
    what: 'A part of the form is empty: `summary`, `contacts`, `qualifications` or `duties`. A form is reported once, with all its empty parts; a part that is empty in every form of the workspace is reported once, at the first form.',
    why: 'The part is printed blank, and people seldom sign a form with blanks.',
    fix: 'Fill in the part. Switch the rule off in `jd.config.yaml` while many forms are still being written, or if your forms have no such part.',
  },
  'form/own-value': {
    message: ({ key, label }) =>
      `${name(key)} can’t be printed as ${name(label)}: a field holds text, numbers or a list of them`,
    help: () => 'write it as text or as a plain list',
    what: '`form.own` in `jd.config.yaml` prints a key of your own, but in this form its value is a map, or a list with maps or lists in it.',
    why: 'A field of the form is a line of text, or a line for each entry of a list. A value with keys inside has no place in it.',
    fix: 'Write the value as text, a number or a plain list, or give each key inside it a field of its own.',
  },
  'form/unused-own': {
    message: ({ key }) => `\`form.own\` prints ${name(key)}, but no position has this key`,
    help: ({ key, suggestions }) =>
      askMeant(suggestions, key) ?? 'add it to the positions that need it, or remove the entry',
    what: '`form.own` in `jd.config.yaml` lists a key that no position file has.',
    why: 'jd doesn’t check keys that begin with `x-`, so a misspelt one would be left out of every form without notice.',
    fix: 'Correct the spelling in the config or in the positions, or remove the entry.',
  },
  'form/unreviewed': {
    message: () => 'nobody has reviewed the form',
    help: () => 'name the reviewer under `approval.reviewed.by`',
    what: 'The form names no reviewer under `approval.reviewed`. The rule is off unless `jd.config.yaml` switches it on.',
    why: 'An unreviewed form is a draft, whatever it looks like in print.',
    fix: 'Have the form reviewed, then write `approval: { reviewed: { by: …, date: … } }`.',
  },
  'form/overdue': {
    message: ({ reviewBy, asOf }) => `\`reviewBy\` is ${name(reviewBy)}, which has passed as of ${name(asOf)}`,
    help: () => 'review the form, then write the next date under `reviewBy`',
    what: 'The date under `reviewBy` is in the past, compared with today or the day given by `--as-of`. The rule is off unless `jd.config.yaml` switches it on.',
    why: 'Jobs change. A form that nobody reviews ends up describing a job that no longer exists.',
    fix: 'Review the form with the incumbent and the superior, then set the next date.',
  },
};
