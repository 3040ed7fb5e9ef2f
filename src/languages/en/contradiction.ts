import type { ContradictionEntries } from '../language.ts';
import { name } from '../quote.ts';

const differ = 'which differ only in case, width or spaces';

export const contradictionEntries: ContradictionEntries = {
  'form/pay-range': {
    message: ({ min, max }) =>
      `\`pay.min\` is ${name(String(min))}, more than \`pay.max\`, which is ${name(String(max))}`,
    help: () => 'swap the two, or correct the one that is wrong',
    what: 'The lower end of the pay range is above its upper end. Where both are the same, the pay is fixed, and nothing is wrong.',
    why: 'A range that is published upside down is an offer nobody can keep.',
    mend: 'Swap `min` and `max` under `pay`, or correct the number that is wrong.',
  },
  'form/over-headcount': {
    message: ({ headcount, incumbents }) =>
      `\`incumbents\` lists ${incumbents} ${incumbents === 1 ? 'person' : 'people'}, but \`headcount\` is ${headcount}`,
    help: () => 'raise `headcount`, or remove from `incumbents` the people who have left',
    what: 'The form lists more incumbents than the position is planned for. A form without `headcount` is not checked, and fewer incumbents than planned are vacancies.',
    why: 'The handbook adds up the headcount; whoever compares it with the names finds one too many.',
    mend: 'Correct `headcount`, or remove the names of those who no longer hold the position.',
  },
  'form/repeated-incumbent': {
    message: ({ name: person, other }) =>
      person === other
        ? `\`incumbents\` lists ${name(person)} twice`
        : `\`incumbents\` lists ${name(other)} and ${name(person)}, ${differ}`,
    help: () => 'remove one of the two, or tell the two people apart',
    what: 'One form lists the same person twice, spelt differently in case, width or spaces only.',
    why: 'The sheet to sign would ask one person for two signatures.',
    mend: 'Remove one of the names. Where they are two people, add what tells them apart, such as a staff number.',
  },
  'form/review-date': {
    message: ({ reviewBy, effective }) =>
      `\`reviewBy\` is ${name(reviewBy)}, before \`effective\`, which is ${name(effective)}`,
    help: () => 'write the date of the next review under `reviewBy`, or correct `effective`',
    what: 'The form is to be reviewed before the day on which it takes effect.',
    why: 'The date of review was most likely left over from the version before, and the form looks overdue from its first day.',
    mend: 'Set `reviewBy` to a day after `effective`, or correct `effective`.',
  },
  'form/approval-dates': {
    message: ({ key, step, date, earlier, earlierDate }) =>
      `\`${key}.${step}\` is dated ${name(date)}, before \`${key}.${earlier}\`, which is dated ${name(earlierDate)}`,
    help: () => 'correct one of the two dates: first prepared, then reviewed, then approved',
    what: 'A form, or the handbook as a whole, is dated as reviewed before it was prepared, or as approved before it was prepared or reviewed. All on one day is in order, and so is a form that takes effect before it is approved.',
    why: 'A signed form serves as evidence; one that was approved before it was written serves the other side.',
    mend: 'Correct the date that is wrong.',
  },
  'form/revision-dates': {
    message: ({ version, date, earlier, earlierDate }) =>
      `version ${name(version)} is dated ${name(date)}, before version ${name(earlier)}, which is dated ${name(earlierDate)}`,
    help: () => 'correct one of the two dates, or put the revisions in order',
    what: 'In the revision record of a form, or of the handbook as a whole, a later version has an earlier date. The record may begin with its oldest or with its newest version.',
    why: 'The record shows which version was in force on which day; two dates in the wrong order show two.',
    mend: 'Correct the date that is wrong, or move the entry to where it belongs.',
  },
  'form/duplicate-version': {
    message: ({ version, other }) =>
      version === other
        ? `\`revisions\` records the version ${name(version)} twice`
        : `\`revisions\` records the versions ${name(other)} and ${name(version)}, ${differ}`,
    help: () => 'give this revision a version of its own, or make one entry of the two',
    what: 'The revision record of a form, or of the handbook as a whole, has two entries for one version.',
    why: 'Two different copies would show the same version.',
    mend: 'Give each revision a version of its own, or put both changes into one entry.',
  },
  'org/dotted-line': {
    message: ({ name: written, case: which }) =>
      which === 'itself'
        ? `\`dottedLineTo\` names ${name(written)}, which is the position itself`
        : `\`dottedLineTo\` names ${name(written)}, which is the direct superior already`,
    help: ({ name: written }) => `remove ${name(written)} from \`dottedLineTo\`, or name another functional superior`,
    what: 'A functional superior is the position itself, or the one that `reportsTo` names already. A dotted line to a position further up, further down or outside is in order.',
    why: 'The line is drawn twice or leads back, and the form names one superior fewer than it seems to.',
    mend: 'Remove the entry from `dottedLineTo`, or name the functional superior that was meant.',
  },
  'org/repeated-reference': {
    message: ({ key, name: written, other }) =>
      written === other
        ? `\`${key}\` names ${name(written)} twice`
        : `\`${key}\` names ${name(other)} and ${name(written)}, which are one position`,
    help: () => 'remove one of the two, or name the position that was meant',
    what: 'A list names one position twice: by its title and by its id, say, or by its title and a former title. Each list under `dottedLineTo`, `directReports`, `career` and in the procedures is checked.',
    why: 'The form names one position fewer than it seems to; most often another one was meant.',
    mend: 'Remove one of the two names, or correct it.',
  },
  'org/same-title': {
    message: ({ title, department, positions, led }) =>
      `the title ${name(title)} belongs to ${positions} positions in ${name(department)} ${led ? 'with the same superior' : 'without a superior'}`,
    help: ({ headcount }) =>
      `remove the copies, or keep one form with \`headcount: ${headcount}\`; if they are different jobs, give each a title or a \`code\` of its own`,
    what: 'Several positions in one department have one title and one superior, and neither code, grade, family, location nor employment type tells them apart. Where two or more of them have direct reports of their own, they are leads of different teams, and nothing is reported.',
    why: 'It is a copy left behind, or one form a person: a form describes a position, however many people hold it. Readers can’t tell which form holds, and a reference by that title is ambiguous.',
    mend: 'Remove the copies, or keep one form and write how many people it is for under `headcount`. Where they are different jobs, give each a title, a code, a grade or a location of its own.',
  },
};
