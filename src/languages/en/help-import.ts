import type { CommandHelp } from '../help-texts.ts';

export const importHelp: CommandHelp = {
  description: 'Turn documents (Word, Excel, Markdown, text) into the files of a workspace, with a report.',
  arguments: { files: 'documents, or folders of documents' },
  options: {
    '--out': 'the workspace to write to; no file is ever replaced',
    '--into': 'merge edited documents that jd built back into the files of this workspace',
    '--dry-run': 'show what would be written',
    '--column': 'a label or the head of a column, and the key that it stands for; may be repeated',
  },
  examples: [
    'jd import forms --out handbook',
    'jd import "Night Agent.md" --dry-run',
    'jd import handbook.docx --into . --dry-run',
    'jd import staff.csv --column Boss=reportsTo --out handbook',
  ],
  notes: `What no key takes is kept in the position under x-imported with its place, so nothing is lost.
.doc, .wps, .rtf, .odt, .xls and .ods are read through LibreOffice, where it is installed.
With --into, exactly the values that were changed in Word are changed in the files; a form that was
changed on both sides is not written.
Exit codes: 0 all documents were read and merged; 1 something was not, and jd says why;
2 a wrong command.`,
};
