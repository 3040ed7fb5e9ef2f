import { lines } from './form.js';

/** Documents that grow, each from its number of entries to a file to import. */
export const documents = {
  'a form with many duties': (n) => document(`## Duties\n\n${lines(n, (at) => `- Answers calls of kind ${at}`)}`),
  'many labels': (n) => document(lines(n, (at) => `Grade ${at}: text\n`)),
  'many headings': (n) => document(lines(n, (at) => `## Heading ${at}\n\ntext\n`)),
  'many forms': (n) => document(lines(n >> 2, (at) => `# Clerk ${at}\n\nDepartment: Sales\n\n## Duties\n\n- Sells\n`)),
  'many forms of one title': (n) =>
    document(lines(n >> 2, () => '# Clerk\n\nDepartment: Sales\n\n## Duties\n\n- Sells\n')),
  'a table of many rows': (n) =>
    document(
      `| Title | Reports to | Duty |\n| - | - | - |\n${lines(n >> 1, (at) => `| Clerk ${at} | Clerk ${at >> 1} | Sells ${at} |`)}`,
    ),
  'one long line': (n) => document('words and more words '.repeat(n)),
  brackets: (n) => document('[a]('.repeat(n)),
};

function document(text) {
  return { 'form.md': `# Clerk\n\nDepartment: Sales\n\n${text}` };
}
