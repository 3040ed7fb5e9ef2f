import type { FactsByCode } from '../../findings/finding.ts';
import type { Entries } from '../language.ts';
import { chain, name } from '../quote.ts';
import { askMeant, differenceWords } from './likeness.ts';
import { addOrList, adviseReference } from './reference-advice.ts';
import { allOf, anyOf, count } from './words.ts';

const resolution =
  'A reference may be an id, a code, a title or an alias. jd looks for the exact id, then the code, the title in the same department, the title anywhere, then aliases and former titles; if none matches, it repeats these steps ignoring case, width, spaces and invisible characters. The first step that finds a position decides.';

/** What the report's own form says that contradicts the list. */
function contradict({ actual, case: where }: FactsByCode['org/misdeclared-report']): string {
  switch (where) {
    case 'external':
      return 'is listed under `external`';
    case 'above':
      return 'is above it';
    case 'nowhere':
      return 'names no superior';
    default:
      return `reports to ${name(actual)}`;
  }
}

export const orgEntries: Entries<'org'> = {
  'org/duplicate-id': {
    message: ({ id, other }) =>
      other === '' || other === id
        ? `the id ${name(id)} is already in use`
        : `the id ${name(id)} differs from ${name(other)} only in ${differenceWords(id, other)}`,
    help: ({ outside }) =>
      outside
        ? 'rename the file (and its `id`, if it has one), or give the entry of `external` another id'
        : 'rename one of the two files (and its `id`, if it has one)',
    what: 'Two positions, two procedures, or a position and an entry of `external` use the same id, or ids that differ only in case, width or invisible characters. The first file by path keeps it; the others are reported.',
    why: 'References must lead to one position. `CEO.yaml` and `ceo.yaml` are one file on many machines.',
    fix: 'Give one of them another id: rename its file, or change its key `id`. Then correct the references to it.',
  },
  'org/duplicate-code': {
    message: ({ code, other }) =>
      code === other
        ? `the code ${name(code)} is already used by another form`
        : `the code ${name(code)} differs from ${name(other)} only in ${differenceWords(code, other)}`,
    help: () => 'give this position its own code',
    what: 'Two positions have the same `code`, or codes that differ only in case, width, spaces or invisible characters.',
    why: 'Signed copies are filed and found by their code.',
    fix: 'Decide which form keeps the code, and change the other.',
  },
  'org/unknown-position': {
    message: ({ key, name: written }) =>
      `\`${key}\` names ${name(written)}, but no position has that id, code or title`,
    help: (facts) => adviseReference(facts, addOrList),
    what: `A functional superior (\`dottedLineTo\`) or a step under \`career\` names no position in the workspace. ${resolution}`,
    why: 'The form would refer to a position that does not exist.',
    fix: 'Correct the spelling, add the missing position, or list it under `external` in `jd.config.yaml`.',
  },
  'org/unknown-department': {
    message: ({ name: department }) =>
      `\`department\` names ${name(department)}, which \`jd.config.yaml\` does not declare`,
    help: ({ name: written, suggestions }) =>
      askMeant(suggestions, written) ?? 'correct the name, or add it under `departments` in `jd.config.yaml`',
    what: 'A position belongs to a department that `jd.config.yaml` does not declare. If it lists `departments`, every position must name one of them, spelt the same. Without that list, this is not checked.',
    why: 'A misspelt name would become a second department in the handbook, with one position in it.',
    fix: 'Correct the name in the position, or declare the department.',
  },
  'org/department-spelling': {
    message: ({ name: written, other, kind }) =>
      kind === 'slip'
        ? `the department ${name(written)} has this one position, and its superior is in ${name(other)}`
        : `the department ${name(written)} differs from ${name(other)} only in ${differenceWords(written, other)}`,
    help: ({ other, kind }) =>
      kind === 'slip' ? `write ${name(other)} if the same department is meant` : `write ${name(other)} here too`,
    what: 'Two department names differ only in case, width, spaces or invisible characters; the less common spelling is reported. A name is also reported if only one position has it, the superior is in a department of at least four positions, and the two names differ by one letter of a long word or by the word for department. If `jd.config.yaml` declares departments, any other name is `org/unknown-department` instead.',
    why: 'The handbook would show two departments, one with only a position or two in it.',
    fix: 'Write the name the same in every position. If two departments are meant, give them clearly different names, or switch the rule off in `jd.config.yaml`.',
  },
  'org/unknown-superior': {
    message: ({ key, name: written }) =>
      `\`${key}\` names ${name(written)}, but no position has that id, code or title`,
    help: (facts) => adviseReference(facts, addOrList),
    what: `The direct superior on the form is not a position in the workspace. ${resolution} While another file is broken, a name (not an id) without a match is not reported, because that file may hold it.`,
    why: 'The incumbent has nobody to report to, and the position has no place in the chart.',
    fix: 'Correct the spelling or add the missing position. A superior outside this workspace goes under `external` in `jd.config.yaml`; if there is no superior, write `reportsTo: null`.',
  },
  'org/unknown-report': {
    message: ({ key, name: written }) =>
      `\`${key}\` names ${name(written)}, but no position has that id, code or title`,
    help: (facts) =>
      adviseReference(facts, 'correct the name, add a file for that position, or remove it from the list'),
    what: `A direct report declared on the form is not a position in the workspace. ${resolution}`,
    why: 'The form claims a team that does not exist.',
    fix: 'Correct the spelling, add the missing position, or remove the entry from `directReports`.',
  },
  'org/ambiguous-reference': {
    message: ({ key, name: written, candidates }) =>
      `\`${key}\` names ${name(written)}, which is the name of ${count(candidates.length, 'position')}`,
    help: ({ candidates }) =>
      `write the id instead: ${candidates.length > 3 ? 'one of them is ' : ''}${candidates.length > 3 ? name(candidates[0] ?? '') : anyOf(candidates)}`,
    what: `Several positions have the name. ${resolution} If that step finds several, jd does not choose.`,
    why: 'A wrong guess would put the position under the wrong superior.',
    fix: 'Write the id of the one you mean: it is the name of its file without the extension.',
  },
  'org/reporting-cycle': {
    message: ({ path }) =>
      path.length <= 2
        ? `${name(path[0] ?? '')} reports to itself`
        : `the reporting lines form a cycle: ${chain(path, (steps) => `(${steps} more)`)}`,
    help: ({ path }) =>
      path.length <= 2
        ? 'name the superior, or write `reportsTo: null` if there is none'
        : 'let one of them report to someone outside the cycle, or write `reportsTo: null` for the highest',
    what: 'Following `reportsTo` from superior to superior leads back to the start. Each cycle is reported once, beginning with its smallest id, with the file and line of every step.',
    why: 'Nobody in the cycle has the last word, and the chart cannot be drawn as a tree.',
    fix: 'Find the step that is wrong, and correct its `reportsTo`. Most often a superior and a report name each other.',
  },
  'org/undeclared-report': {
    message: ({ superior, report }) =>
      `${name(report)} reports to ${name(superior)}, but is not in its \`directReports\``,
    help: ({ id }) => `add ${name(id)} to \`directReports\`, or correct \`reportsTo\` in its own file`,
    what: 'A position names this one as its superior, but this form declares its direct reports and leaves out that position. Without the key `directReports`, nothing is compared; `[]` declares that there are none.',
    why: 'Two signed forms contradict each other about who leads whom.',
    fix: 'Decide which form is right: add the report to the list, or change the superior on the other form. You can also remove `directReports`: jd then prints the positions that report to this one.',
  },
  'org/misdeclared-report': {
    message: (facts) =>
      facts.case === 'itself'
        ? `${name(facts.superior)} lists itself under \`directReports\``
        : `${name(facts.superior)} lists ${name(facts.report)} under \`directReports\`, but ${name(facts.report)} ${contradict(facts)}`,
    help: ({ superior, report, case: where }) =>
      where === 'elsewhere' || where === 'nowhere'
        ? `remove ${name(report)} from the list, or let it report to ${name(superior)} in its own file`
        : `remove ${name(report)} from the list`,
    what: 'This form declares a direct report whose own form names another superior, or none.',
    why: 'Two signed forms contradict each other about who leads whom.',
    fix: 'Decide which form is right: remove the entry from `directReports`, or change `reportsTo` on the other form.',
  },
  'org/reference-by-name': {
    message: ({ key, name: written }) => `\`${key}\` names ${name(written)}, which is not an id`,
    help: ({ id }) => `write ${name(id)} instead`,
    what: 'A reference uses a code, a title or an alias instead of an id. The rule is off unless `jd.config.yaml` switches it on.',
    why: 'Titles change and may not be unique; ids stay. Some organisations want ids throughout.',
    fix: 'Write the id: it is the name of the file without its extension, unless the file has a key `id`.',
  },
  'org/several-heads': {
    message: ({ department, heads }) => `the department ${name(department)} has ${heads.length} heads: ${allOf(heads)}`,
    help: () => 'let all but one report to someone in the department, or correct their `department`',
    what: 'A department has more than one head. A head is a position whose superior is none, external, or in another department. A position whose superior is unknown does not count. A team without a head is not reported: all its positions that report outside it have the same superior, and none of them leads more than half of the team.',
    why: 'A department has one head; a second one is most often a forgotten `reportsTo` or a misspelt department.',
    fix: 'Give all but one a superior within the department. If two heads are meant, switch the rule off in `jd.config.yaml`.',
  },
  'org/span': {
    message: ({ title, count: reports, max }) =>
      `${name(title)} has ${count(reports, 'direct report')}, more than ${max}`,
    help: () => 'add a level in between, or raise `max` in `jd.config.yaml`',
    what: 'More positions report to this one than allowed. The rule is off unless switched on, as in `org/span: [warning, { max: 8 }]`; without `max` it allows 10.',
    why: 'Nobody can lead too many people well.',
    fix: 'Let some of them report to a team lead, or allow more.',
  },
  'org/depth': {
    message: ({ title, depth, max }) => `${name(title)} is on level ${depth}, deeper than ${max}`,
    help: () => 'remove a level above it, or raise `max` in `jd.config.yaml`',
    what: 'The chain of superiors above this position is longer than allowed; a position without a superior is level 1. Only the first level that is too deep is reported. The rule is off unless switched on, as in `org/depth: [warning, { max: 5 }]`; without `max` it allows 7.',
    why: 'The more levels, the longer every decision takes.',
    fix: 'Let the position report further up, or allow more levels.',
  },
};
