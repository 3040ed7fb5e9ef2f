import { lines } from './form.js';
import { departments } from './organisations.js';

const head = form('null');

/** Texts that grow within one file, each from its number of entries to the files of a workspace. */
export const forms = {
  'unknown keys': (n) => one(`${head}${lines(n, (at) => `k${at}: 1`)}`),
  'unknown reports': (n) => one(`${head}directReports:\n${lines(n, (at) => `  - unknown report ${at}`)}`),
  'unknown keys of duties': (n) => one(`${head}duties:\n${lines(n, (at) => `  - dutty: ${at}`)}`),
  'duties without a KPI': (n) =>
    one(`${head}duties:\n  - duty: a\n    kpi: k\n${lines(n, (at) => `  - duty: do ${at}`)}`),
  'closing brackets': (n) => one(']'.repeat(n * 10)),
  'open entries': (n) => one(lines(n, () => '- @')),
  'repeated keys': (n) => one(lines(n, () => 'a: 1')),
  'unknown parents': (n) => ({
    ...one(head),
    'jd.config.yaml': departments(n, (at) => `    parent: Departmant ${at}\n`),
  }),
  'departments in one chain': (n) => ({
    ...one(head),
    'jd.config.yaml': `${departments(n, (at) => `    parent: Department ${at + 1}\n`)}  - name: Department ${n}\n  - name: Sales\n`,
  }),
  'headings and links that miss them': (n) => ({
    ...one(head),
    'chapters/a.md': lines(n, (at) => `# Heading ${at}\n\n[x](#headng-${at})\n`),
  }),
};

function form(superior) {
  return `title: Clerk\ndepartment: Sales\nreportsTo: ${superior}\n`;
}

function one(text) {
  return { 'positions/p.yaml': text, 'positions/q.yaml': form('null') };
}
