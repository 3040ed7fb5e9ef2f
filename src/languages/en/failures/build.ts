import type { PrintFault } from '../../../findings/built-fault.ts';
import type { FailurePhrases } from '../../failure-texts.ts';
import { grouped, whole } from '../../quote.ts';

function unlike(fault: PrintFault): string {
  switch (fault.trouble) {
    case 'boxes':
      return 'characters that a font does have were drawn as empty boxes';
    case 'title':
      return 'its first page lacks the title';
    case 'page-number':
      return `its last page doesn't say that it is page ${fault.pages} of ${fault.pages}`;
    case 'no-page':
      return `its contents or an index refer to ${whole(fault.anchor)}, which is not on any page`;
    case 'lost':
      return `characters are missing from it: ${fault.signs.map(whole).join(' ')}${fault.count > fault.signs.length ? ' …' : ''}`;
  }
}

const named = (name: string): string => `\`theme.font\` names ${whole(name)}, which`;
const fontFile = 'the file that `theme.font` names';

export const buildFailures: FailurePhrases<'build' | 'template' | 'font'> = {
  'build/epoch': {
    message: () => '`SOURCE_DATE_EPOCH` must be a whole number of seconds since 1970',
    help: () => 'set it to one such as 1767225600, or unset it',
  },
  'build/unlike': {
    message: (facts) => `the PDF was not written: when it was read back, ${unlike(facts)}`,
    help: ({ isOwn }) =>
      `${isOwn ? "see what the workspace's own templates and style sheets change, or try" : 'try'} another browser with \`--browser\` (\`jd doctor\` shows which was used)`,
  },
  'build/long-cell': {
    message: ({ sheet, column, row, length, limit }) =>
      `the workbook was not written: the column ${whole(column)} of the sheet ${whole(sheet)} would have ${grouped(length)} characters for ${whole(row)}, and Excel keeps ${grouped(limit)}`,
    help: () => 'shorten the list in its form, or build another format',
  },
  'build/many-rows': {
    message: ({ sheet, rows, limit }) =>
      `the workbook was not written: the sheet ${whole(sheet)} would have ${grouped(rows)} rows, and Excel keeps ${grouped(limit)}`,
    help: () => 'build one department at a time with `--department`, or build another format',
  },
  'template/endless': {
    message: ({ file }) => `the template ${whole(file)} calls itself without end`,
    help: () => 'let it call itself only within a list',
  },
  'template/unsettable': {
    message: ({ file, detail }) => `the template ${whole(file)} can't be used: ${detail}`,
    help: () => 'compare it with the built-in one, which `jd template` prints',
  },
  'template/no-style': {
    message: () => 'the template `templates/html/handbook.hbs` does not print `style`',
    help: () => 'put `<style>{{style}}</style>` into its head',
  },
  'font/outside': {
    message: ({ name }) => `${named(name)} is outside the workspace`,
    help: () => 'put the font file into it',
  },
  'font/unreadable': {
    message({ name, why, reason }) {
      if (why === 'too-large') return `${named(name)} is larger than 64 MiB`;
      return why === 'not-regular'
        ? `${named(name)} is not a regular file`
        : `${named(name)} can't be read (${reason})`;
    },
    help: () => 'write the path of a font file in the workspace (TTF, OTF, WOFF or WOFF2)',
  },
  'font/collection': {
    message: () => `${fontFile} is a collection of several fonts (TTC)`,
    help: () => 'save the one you want as a separate file',
  },
  'font/licence': {
    message: () => `${fontFile} may not be embedded, according to its own licence bits`,
    help: () => 'choose another font, or ask its maker for one that may',
  },
  'font/damaged': {
    message: () => `${fontFile} is damaged or not a font`,
    help: () => 'name an intact TTF, OTF, WOFF or WOFF2 file',
  },
  'font/missing': {
    message: ({ name }) => `the built-in font ${whole(name)} is missing`,
    help: () => 'install jd again',
  },
};
