import type { FailurePhrases } from '../../failure-texts.ts';
import { whole } from '../../quote.ts';
import { formFaults } from '../form-faults.ts';

export const importFailures: FailurePhrases<'import'> = {
  'import/no-file': {
    message: ({ name }) => `there is no ${whole(name)}`,
    help: ({ name, mayBeTarget, isForm }) => {
      if (isForm) return 'name the form as Word saved it, a `.docx`';
      return mayBeTarget
        ? `to write the files into that folder, use \`--out ${name}\``
        : 'name a document, or a folder of documents';
    },
  },
  'import/nothing': {
    message: ({ folder }) => `there is no document in ${whole(folder)}`,
    help: () => 'jd reads .docx, .xlsx, .csv, .md and .txt, and .doc, .wps, .rtf, .odt, .xls and .ods with LibreOffice',
  },
  'import/unreadable': {
    message: ({ file, bytes, reason }) =>
      `${whole(file)} ${bytes !== undefined ? `is too large (${Math.round(bytes / 1e6)} MB)` : reason === undefined ? 'is not a file' : `can't be read: ${reason}`}`,
    help: ({ bytes }) =>
      bytes === undefined ? 'name a document that you may read' : 'split it, or take out its pictures',
  },
  'import/faulty-config': {
    message: ({ folder }) => `the config of ${whole(folder)} has errors`,
    help: () => 'fix what `jd validate` reports there, then import',
  },
  'import/form': {
    message: ({ file, fault }) => `${whole(file)} can't be filled as a form: ${formFaults[fault]}`,
  },
  'import/form-format': {
    message: () => '`--form` fills a form in Word, and `docx` is not among the formats',
    help: () => 'add `docx` to `--format`, or leave `--form` out',
  },
};
