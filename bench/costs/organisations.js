import { form } from './form.js';

/** Shapes of an organisation with `n` positions, each from its size to the files of a workspace. */
export const organisations = {
  'a star': (n) => positions(n, (at) => ({ reportsTo: at === 0 ? 'null' : 'p0' })),
  'a star that declares nobody': (n) =>
    positions(n, (at) => (at === 0 ? { reportsTo: 'null', directReports: '[]' } : { reportsTo: 'p0' })),
  'a chain': (n) => positions(n, (at) => ({ reportsTo: at === 0 ? 'null' : `p${at - 1}` })),
  'a chain from its end': (n) => positions(n, (at) => ({ reportsTo: at === n - 1 ? 'null' : `p${at + 1}` })),
  'a chain that declares the wrong reports': (n) =>
    positions(n, (at) => ({ reportsTo: at === 0 ? 'null' : `p${at - 1}`, directReports: `[p${(at * 7) % n}]` })),
  'a ring': (n) => positions(n, (at) => ({ reportsTo: `p${(at + 1) % n}` })),
  'pairs that report to each other': (n) => positions(n, (at) => ({ reportsTo: `p${at ^ 1}` })),
  'one title, named by all': (n) => positions(n, () => ({ title: 'Clerk', reportsTo: 'Clerk' })),
  'one title, declared by all': (n) =>
    positions(n, (at) => ({ title: 'Clerk', reportsTo: at === 0 ? 'null' : 'p0', directReports: '[Clerk]' })),
  'one title, misspelt by all in two ways': (n) =>
    positions(n, (at) => ({
      title: 'Front office clerk',
      reportsTo: `Front ofice clerk ${at}`,
      directReports: `[Front offce clerk ${at}]`,
    })),
  'unknown superiors': (n) => positions(n, (at) => ({ reportsTo: `q${at}x` })),
  'unknown superiors in words': (n) =>
    positions(n, (at) => ({ title: `Clerk number ${at}`, reportsTo: `Clark numbr ${at}` })),
  'unknown superiors that are departments': (n) =>
    positions(n, (at) => ({ department: `Unit ${at % 100}`, reportsTo: `Unit ${(at * 13) % 101}` })),
  'unknown superiors that are persons': (n) =>
    positions(n, (at) => ({ department: `D${at}`, incumbents: '[Ada Lovelace]', reportsTo: 'Ada Lovelace' })),
  'unknown superiors with long names': (n) => positions(n, (at) => ({ reportsTo: `${'long word '.repeat(19)}${at}` })),
  'one id in other cases': (n) => positions(n, (at) => ({ id: caseOf(at) })),
  'one code': (n) => positions(n, () => ({ code: 'A1', reportsTo: 'A1' })),
  'one alias': (n) => positions(n, () => ({ aliases: '[Desk]', dottedLineTo: '[Desk]' })),
  'a department for each': (n) => positions(n, (at) => ({ department: `Department ${at}`, reportsTo: 'p0' })),
  'a department without a superior': (n) => positions(n, () => ({ reportsTo: 'null' })),
  'dotted lines to one': (n) => positions(n, () => ({ dottedLineTo: '[p0]' })),
  'undeclared departments': (n) => ({
    ...positions(n, (at) => ({ department: `Departmnt ${at}` })),
    'jd.config.yaml': departments(n),
  }),
  'duties that are nearly the same': (n) => ({
    ...positions(n, (at) => ({ duties: duties(`Answers complaints of kind ${at} within one working day`) })),
    'jd.config.yaml': switchOn,
  }),
  'duties that are just not the same': (n) => ({
    ...positions(n, (at) => ({ duties: duties(`Answers complaints ${at.toString(36).repeat(9)}`) })),
    'jd.config.yaml': switchOn,
  }),
  'duties that all have': (n) => ({
    ...positions(n, (at) => ({ reportsTo: `p${at >> 1}`, duties: duties('Responsible for other duties as assigned') })),
    'jd.config.yaml': switchOn,
  }),
  'every file broken': (n) => files(n, (at) => `title: [${at}\n`),
  'every form with unknown keys': (n) => positions(n, () => ({ titel: 'x', summery: 'y' })),
};

/** Analysis rules, which are off by default. */
const switchOn = `rules:
${['org/similar-duties', 'org/single-report', 'org/kpi-defined-twice', 'form/personal-requirement', 'form/vague-duty']
  .map((code) => `  ${code}: warning\n`)
  .join('')}`;

function duties(text) {
  return `[{ duty: ${text}, kpi: { name: Answered, target: 1 } }, { duty: ${text} twice }]`;
}

function caseOf(at) {
  return [...'abcdefghijklmnopqrst'].map((letter, bit) => ((at >> bit) & 1 ? letter.toUpperCase() : letter)).join('');
}

export function departments(n, more = () => '') {
  return `departments:\n${Array.from({ length: n }, (_, at) => `  - name: Department ${at}\n${more(at)}`).join('')}`;
}

export function files(n, write, folder = 'positions') {
  return Object.fromEntries(Array.from({ length: n }, (_, at) => [`${folder}/p${at}.yaml`, write(at)]));
}

export function positions(n, fieldsOf) {
  return files(n, (at) => form({ title: `Title ${at}`, ...fieldsOf(at) }));
}
