import type { ContradictionEntries } from '../language.ts';
import { name } from '../quote.ts';

const differ = 'which differ only in case, width or spaces';

export const contradictionEntries: ContradictionEntries = {
  'form/pay-range': {
    message: ({ min, max }) =>
      `\`pay.min\` is ${name(String(min))}, more than \`pay.max\`, which is ${name(String(max))}`,
    help: () => 'swap the two, or correct the one that is wrong',
    what: 'The lower end of the pay range is above its upper end. If both are the same, the pay is fixed, and nothing is reported.',
    why: 'Once such a range is published, it is an offer that nobody can keep.',
    fix: 'Swap `min` and `max` under `pay`, or correct the number that is wrong.',
  },
  'form/over-headcount': {
    message: ({ headcount, incumbents }) =>
      `\`incumbents\` lists ${incumbents} ${incumbents === 1 ? 'person' : 'people'}, but \`headcount\` is ${headcount}`,
    help: () => 'raise `headcount`, or remove from `incumbents` the people who have left',
    what: 'The form lists more incumbents than the position is planned for. A form without `headcount` is not checked, and fewer incumbents than planned are vacancies.',
    why: 'The handbook adds up the headcount; readers who compare it with the names find too many.',
    fix: 'Correct `headcount`, or remove the names of those who no longer hold the position.',
  },
  'form/repeated-incumbent': {
    message: ({ name: person, other }) =>
      person === other
        ? `\`incumbents\` lists ${name(person)} twice`
        : `\`incumbents\` lists ${name(other)} and ${name(person)}, ${differ}`,
    help: () => 'remove one of the two, or tell the two people apart',
    what: 'One form lists the same person twice, spelt differently in case, width or spaces only.',
    why: 'The sign-off sheet would ask one person for two signatures.',
    fix: 'Remove one of the names. If they are two people, add something that tells them apart, such as a staff number.',
  },
  'form/review-date': {
    message: ({ reviewBy, effective }) =>
      `\`reviewBy\` is ${name(reviewBy)}, before \`effective\`, which is ${name(effective)}`,
    help: () => 'write the date of the next review under `reviewBy`, or correct `effective`',
    what: 'The form is to be reviewed before the day on which it takes effect.',
    why: 'The review date is most likely left over from the previous version, and the form looks overdue from its first day.',
    fix: 'Set `reviewBy` to a day after `effective`, or correct `effective`.',
  },
  'form/approval-dates': {
    message: ({ key, step, date, earlier, earlierDate }) =>
      `\`${key}.${step}\` is dated ${name(date)}, before \`${key}.${earlier}\`, which is dated ${name(earlierDate)}`,
    help: () => 'correct one of the two dates: first prepared, then reviewed, then approved',
    what: 'A form, or the handbook as a whole, is dated as reviewed before it was prepared, or as approved before it was prepared or reviewed. All three on one day is fine, and so is a form that takes effect before it is approved.',
    why: 'A signed form serves as evidence. If it was approved before it was written, it helps the other side.',
    fix: 'Correct the date that is wrong.',
  },
  'form/revision-dates': {
    message: ({ version, date, earlier, earlierDate }) =>
      `version ${name(version)} is dated ${name(date)}, before version ${name(earlier)}, which is dated ${name(earlierDate)}`,
    help: () => 'correct one of the two dates, or put the revisions in order',
    what: 'In the revision record of a form, or of the handbook as a whole, a later version has an earlier date. The record may begin with its oldest or with its newest version.',
    why: 'The record shows which version was in force on which day. With two dates in the wrong order, it shows two for one day.',
    fix: 'Correct the date that is wrong, or move the entry to where it belongs.',
  },
  'form/duplicate-version': {
    message: ({ version, other }) =>
      version === other
        ? `\`revisions\` records the version ${name(version)} twice`
        : `\`revisions\` records the versions ${name(other)} and ${name(version)}, ${differ}`,
    help: () => 'give this revision its own version, or merge the two entries',
    what: 'The revision record of a form, or of the handbook as a whole, has two entries for one version.',
    why: 'Two different copies would show the same version.',
    fix: 'Give each revision its own version, or put both changes into one entry.',
  },
  'org/dotted-line': {
    message: ({ name: written, case: which }) =>
      which === 'itself'
        ? `\`dottedLineTo\` names ${name(written)}, which is the position itself`
        : `\`dottedLineTo\` names ${name(written)}, which is already the direct superior`,
    help: ({ name: written }) => `remove ${name(written)} from \`dottedLineTo\`, or name another functional superior`,
    what: 'A functional superior is the position itself, or is already the direct superior in `reportsTo`. A dotted line to a position further up, further down or outside is fine.',
    why: 'The line would be drawn twice or lead back to the position, and the form names one superior fewer than it seems to.',
    fix: 'Remove the entry from `dottedLineTo`, or name the functional superior that was meant.',
  },
  'org/repeated-reference': {
    message: ({ key, name: written, other }) =>
      written === other
        ? `\`${key}\` names ${name(written)} twice`
        : `\`${key}\` names ${name(other)} and ${name(written)}, which are one position`,
    help: () => 'remove one of the two, or name the position that was meant',
    what: 'A list names one position twice, for example by its title and by its id, or by its title and a former title. Each list under `dottedLineTo`, `directReports`, `career` and in the procedures is checked.',
    why: 'The form names one position fewer than it seems to; most often another one was meant.',
    fix: 'Remove one of the two names, or correct it.',
  },
  'org/same-title': {
    message: ({ title, department, positions, led }) =>
      `the title ${name(title)} belongs to ${positions} positions in ${name(department)} ${led ? 'with the same superior' : 'without a superior'}`,
    help: ({ headcount }) =>
      `remove the copies, or keep one form with \`headcount: ${headcount}\`; if they are different jobs, give each its own title or \`code\``,
    what: 'Several positions in one department have one title and one superior, and nothing tells them apart: not their code, grade, family, location or employment type. If two or more of them have direct reports, they lead different teams, and nothing is reported.',
    why: 'It may be a forgotten copy, or one form per person, although a form describes a position, however many people hold it. Readers can’t tell which form is valid, and a reference by that title is ambiguous.',
    fix: 'Remove the copies, or keep one form and write the number of people under `headcount`. If they are different jobs, give each its own title, code, grade or location.',
  },
};
