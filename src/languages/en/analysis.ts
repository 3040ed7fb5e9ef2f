import type { Ground, KpiKey } from '../../findings/analysis.ts';
import type { Code } from '../../findings/finding.ts';
import type { Law } from '../../model/config.ts';
import type { AnalysisEntries } from '../language.ts';
import { dutyShown, name } from '../quote.ts';
import { askMeant } from './likeness.ts';
import { allOf, count, join } from './words.ts';

const grounds: Readonly<Record<Ground, string>> = {
  age: 'a certain age',
  sex: 'a certain sex',
  family: 'a certain family situation',
  residence: 'a certain household registration',
  ethnicity: 'a certain ethnic origin',
  religion: 'a certain religion',
  height: 'a certain height',
  looks: 'certain looks',
  photo: 'a photograph',
  health: 'the absence of an illness or a disability',
  'mother-tongue': 'a certain mother tongue',
};
const places: Readonly<Record<Law, string>> = {
  CN: 'China',
  US: 'the United States',
  EU: 'the European Union',
  GB: 'Great Britain',
};
const kpiKeys: Readonly<Record<KpiKey, string>> = {
  target: 'target',
  unit: 'unit',
  formula: 'formula',
  period: 'period',
};

function off(code: Code, setting = 'warning'): string {
  return `The rule is off unless switched on, as in \`${code}: ${setting}\``;
}

export const analysisEntries: AnalysisEntries = {
  'org/single-report': {
    message: ({ title, report }) => `${name(title)} has one direct report, ${name(report)}`,
    help: () => 'give the position further reports, or let its report answer to its superior',
    what: `Exactly one position reports to this one. ${off('org/single-report')}.`,
    why: 'A level that leads one position passes work on and makes every decision slower.',
    fix: 'Give the position further direct reports, or let the one report to its superior. A deputy or an assistant may be a good reason to leave it.',
  },
  'org/similar-duties': {
    message({ duty, department, forms, duties, same }) {
      const where = forms === 1 ? `given ${duties} times in this form` : `in ${forms} forms of ${name(department)}`;
      return `${same ? 'the duty' : 'a duty like'} ${name(duty, dutyShown)} is ${where}`;
    },
    help: ({ forms }) =>
      forms === 1
        ? 'remove one of them, or write how they differ'
        : 'leave it to one position, or write what each of them does of it',
    what: `Duties of one department are the same or nearly the same: they share at least 80 percent of their runs of three characters (two in Chinese), without regard to case, width, spaces and punctuation. However many forms have it, it is one finding. Forms with the same title describe the same job, so what only they share is not reported; each department is compared alone. ${off('org/similar-duties', '[warning, { similarity: 90 }]')}, from 50 to 100.`,
    why: 'If two positions have the same duty, each may count on the other, and nobody can say who answers for it.',
    fix: 'Leave the duty to one of them, or write in each form what its holder does: one prepares, another checks. What all forms have in common fits better in a procedure or a chapter.',
  },
  'org/kpi-defined-twice': {
    message: ({ name: written, department, keys }) =>
      `the KPI ${name(written)} is defined in ${name(department)} with another ${join(
        keys.map((key) => kpiKeys[key]),
        'and',
      )}`,
    help: () => 'define it the same in every form, or give the two measures different names',
    what: `Two KPIs of one department have the same name, but another target, unit, formula or period. A key that one of them leaves out is not compared, nor is a KPI that is a phrase. Each name is reported once. ${off('org/kpi-defined-twice')}.`,
    why: 'One name for two measures makes figures that cannot be compared, and arguments about whose is right.',
    fix: 'Define the KPI the same in every form. If the measures differ on purpose, name them differently: `Orders on time (night shift)`.',
  },
  'org/unknown-function': {
    message: ({ name: written }) =>
      `\`functions\` names ${name(written)}, which \`jd.config.yaml\` does not declare for any department`,
    help: ({ name: written, suggestions, department }) =>
      askMeant(suggestions, written) ??
      `correct the name, or add it to \`functions\` of the department ${name(department)} in \`jd.config.yaml\``,
    what: 'A duty names a function that `jd.config.yaml` does not declare. jd looks among the functions of the position’s own department first, then among those of all others, ignoring case, width, spaces and invisible characters. If no departments are declared, this is not checked.',
    why: 'A misspelt function would seem to be held by nobody.',
    fix: 'Correct the name, or declare the function under `departments[].functions`.',
  },
  'org/unheld-function': {
    message: ({ name: written, department }) => `no duty names the function ${name(written)} of ${name(department)}`,
    help: () => 'name it under `functions` of the duty that serves it, or remove it here',
    what: `A department declares a function that no duty names under \`functions\`. While a file is broken, this is not checked. ${off('org/unheld-function')}.`,
    why: 'What a department is there for and no position does is forgotten.',
    fix: 'Write the function under `functions` of the duty that serves it: `- duty: …` and below it `functions: …`. If no position has such a duty, add one, or remove the function from the department.',
  },
  'org/shared-function': {
    message: ({ name: written, department, holders }) =>
      `the function ${name(written)} of ${name(department)} is held by ${count(holders.length, 'position')}: ${allOf(holders)}`,
    help: () => 'leave it to one of them, or divide it into functions of their own',
    what: `The duties of several positions name the same function of a department. Several duties of one position count once. ${off('org/shared-function')}.`,
    why: 'A function that two positions hold has nobody who answers for all of it.',
    fix: 'Leave the function to one position, or divide it: `Invoices to customers`, `Invoices from suppliers`. Several forms for one job may be a good reason to leave it.',
  },
  'form/too-many-duties': {
    message: ({ count: duties, max }) => `the form has ${duties} duties, more than ${max}`,
    help: () => 'merge duties that belong together, or raise `max` in `jd.config.yaml`',
    what: `A form lists more duties than allowed. ${off('form/too-many-duties', '[warning, { max: 10 }]')}; without \`max\` it allows 8.`,
    why: 'Readers look for what a job is mainly about. Guides on writing forms advise at most eight duties, the weightiest first.',
    fix: 'Merge duties that belong together, and leave steps and details to a procedure.',
  },
  'form/kpi-without-target': {
    message: ({ name: written }) => `the KPI ${name(written, dutyShown)} has no target`,
    help: () => 'say what is to be reached: `{ name: …, target: … }`',
    what: `A KPI names what is measured, but not what is to be reached. A KPI that is a phrase has a target if it holds a number or a word such as “all”, “every” or “none”. ${off('form/kpi-without-target')}.`,
    why: 'Without a target, the year ends in an argument about how much would have been enough.',
    fix: 'Give the KPI a `target`, or put a number into the phrase: `Orders on time ≥ 98%`.',
  },
  'form/kpi-without-period': {
    message: ({ name: written }) => `the KPI ${name(written, dutyShown)} has no period`,
    help: () => 'say how often it is measured: `period: month`',
    what: `A KPI that is given in detail has no \`period\`. A KPI that is a phrase is not checked, because it may say so in its own words. ${off('form/kpi-without-period')}.`,
    why: 'A target of three errors means one thing a week and another a year.',
    fix: 'Add `period`: `week`, `month`, `quarter` or `year`.',
  },
  'form/personal-requirement': {
    message: ({ written, ground, laws }) =>
      `${name(written)} asks for ${grounds[ground]}, which may be unlawful in ${join(
        laws.map((law) => places[law]),
        'and',
      )}`,
    help: () => 'write what the work itself needs, or remove it',
    what: `A form asks for something about the person that has nothing to do with the work. jd looks in the summary, the qualifications, the physical conditions and your own \`x-\` keys, and never in the duties, where customers of any age may be meant. What says that it does not matter is fine, and so is a minimum age. The laws are those of \`handbook.region\` or of the country in \`handbook.language\`; without either, those of the handbook’s language. Others are chosen as in \`form/personal-requirement: [warning, { laws: [CN, EU] }]\`. The rule is off unless switched on. The sources: China (CN): Employment Promotion Law, articles 3 and 26 to 31 (ethnicity, sex, religion, family, hepatitis B, rural residents); Interim Regulations on the Human Resources Market, article 24; Law on the Protection of Women’s Rights and Interests, article 43; Provisions on Online Recruitment Services, article 15 (household registration). Age, height and looks are not named there; article 26 forbids unfair treatment in general. United States (US): Title VII of the Civil Rights Act; Age Discrimination in Employment Act, with 29 CFR 1625.4 on words such as “young” and “recent college graduate”; Americans with Disabilities Act; guidance of the EEOC on photographs, height, family and native speakers. European Union (EU): Directives 2000/78/EC (age, religion, disability), 2000/43/EC (ethnic origin) and 2006/54/EC (sex, pregnancy), as the member states apply them. Great Britain (GB): Equality Act 2010, sections 4 and 39.`,
    why: 'An applicant who was turned down can use the form as evidence. jd only knows words: each law has exceptions, such as a genuine occupational requirement, and only a lawyer can say whether one applies.',
    fix: 'Write what the work itself needs: instead of an age, the experience; instead of a native speaker, the level of the language; instead of a height, the load to be lifted. If an exception applies, leave the sentence and say why in the form.',
  },
  'form/vague-duty': {
    message: ({ duty, opener }) =>
      `the duty ${name(duty, dutyShown)} begins with ${name(opener)}, which does not say what is done`,
    help: () => 'begin with the verb of the work itself, and say what comes of it',
    what: `A duty begins with words such as “responsible for”, “assist with”, “help” or “participate in”. ${off('form/vague-duty')}, since guides disagree about these words.`,
    why: 'Such words say that somebody is there, not what is done or who decides.',
    fix: 'Instead of “responsible for the stock”, write “counts the stock each Friday and reports differences the same day”.',
  },
};
