import type { Entries } from '../language.ts';
import { kibibytes, line, name } from '../quote.ts';

/** The line end of classic Mac OS. */
const carriageReturn = 'U+000D';

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'its permissions forbid it',
  EPERM: 'its permissions forbid it',
  ENOENT: 'it is gone',
  EBUSY: 'another program holds it',
  EMFILE: 'too many files are open',
  EIO: 'the disk reports a fault',
};

const advice: Readonly<Record<string, string>> = {
  EACCES: 'give yourself the right to read it',
  EPERM: 'give yourself the right to read it',
  ENOENT: 'run the command again',
  EBUSY: 'close the other program, then run the command again',
  EMFILE: 'close other programs, then run the command again',
};

const kinds: Readonly<Record<string, string>> = {
  folder: 'a folder',
  link: 'a link to another place',
  device: 'a device or a pipe',
};

export const fileEntries: Entries<'file'> = {
  'file/unreadable': {
    message: ({ reason }) => `the file can't be read: ${reasons[reason] ?? name(reason)}`,
    help: ({ reason }) => advice[reason] ?? 'open the file in an editor to see if it is whole, then try again',
    what: 'The operating system refused to hand over the file.',
    why: 'A position that cannot be read would silently be left out of the handbook.',
    mend: 'Check who owns the file and who may read it; on a network drive, check the connection. Then run the command again.',
  },
  'file/not-regular': {
    message: ({ kind }) => `this is ${kinds[kind] ?? name(kind)}, not a file`,
    help: ({ kind }) =>
      kind === 'link'
        ? 'put the file itself here instead of a link to it'
        : 'remove it, or rename it so that it no longer ends like a source (`.yaml`, `.md`)',
    what: 'The name looks like that of a position, procedure or chapter, but the thing with that name is a link, a folder, a pipe or a device.',
    why: 'A link can lead out of the workspace, and reading a pipe or a device may never end. jd therefore reads plain files only.',
    mend: 'Copy the file itself to this place, or rename what is there so that the globs of `jd.config.yaml` no longer match it.',
  },
  'file/too-large': {
    message: ({ bytes, limit }) => `the file holds ${kibibytes(bytes)}, more than the ${kibibytes(limit)} allowed`,
    help: () => 'divide it: one position a file, long texts in several chapters',
    what: 'The file is larger than 1 MiB (1,024 KiB).',
    why: 'A job description is a few KiB long. A file this large is something else by mistake, or was made to stall the build.',
    mend: 'Check that it is the right file. Keep one position a file, and put long prose into Markdown files under `chapters`.',
  },
  'file/not-utf8': {
    message: ({ offset }) => `the file isn't saved as UTF-8: byte ${offset + 1} doesn't fit`,
    help: () => 'open it in your editor and save it again with the encoding `UTF-8`',
    what: 'The bytes of the file are not UTF-8 text. It may be UTF-16, GBK or another old encoding, or not a text at all.',
    why: 'In another encoding every letter beyond plain Latin would turn into nonsense on the printed form.',
    mend: 'Open the file in an editor that shows it rightly, choose “Save with encoding”, and take UTF-8.',
  },
  'file/control-character': {
    message: ({ character }) =>
      character === carriageReturn
        ? `a line ends with the character \`${carriageReturn}\` alone, as on very old computers`
        : `the text holds the invisible character \`${character}\``,
    help({ character, escaped }) {
      if (escaped) return 'remove the escape, a backslash with what follows it';
      return character === carriageReturn
        ? 'save the file with the line ends LF (Unix) or CRLF (Windows)'
        : 'delete it: it came along when the text was copied from elsewhere';
    },
    what: 'The text holds a control character, a stray byte order mark, a special line separator or a lone carriage return. Tabs and ordinary line ends are fine.',
    why: 'Such characters cannot be seen. They break searches and comparisons, and some can make a terminal show something else than what is written.',
    mend: 'Delete the character at the place shown, or type the word around it afresh. An escape such as `"\\0"` inside double quotes counts as well.',
  },
  'file/unread': {
    message({ looks, why, more }) {
      const others = more > 0 ? `, nor ${more === 1 ? 'is one more' : `are ${more} more`} of this folder` : '';
      if (looks === 'config') return `the file isn't read: the settings are in ${name('jd.config.yaml')} alone`;
      if (looks === 'template') return `the file isn't read${others}: templates are in ${name('templates')}`;
      const ending = name(looks === 'chapter' ? '.md' : '.yaml');
      const format = looks === 'chapter' ? 'a Markdown file' : 'a YAML file';
      if (why === 'ending') return `the file isn't read${others}: the name of a ${looks} ends in ${ending}`;
      if (why === 'document') return `the file isn't read${others}: a ${looks} is ${format}`;
      if (why === 'depth') return `the file isn't read${others}: chapters are in ${name('chapters')} itself`;
      return `the file looks like a ${looks} and isn't read${others}: no glob matches it`;
    },
    help({ looks, why, to, taken, more }) {
      if (taken) return `${line(to)} is there already: take over what is missing there, then remove this file`;
      if (looks === 'config')
        return why === 'ending' ? `rename it to ${line(to)}` : `write the settings as YAML in ${line(to)}`;
      if (why === 'ending') return more > 0 ? `rename them: this one to ${line(to)}` : `rename it to ${line(to)}`;
      if (why === 'depth')
        return `move it to ${line(to)}, or write ${name('chapters: chapters/**/*.md')} in ${name('jd.config.yaml')}`;
      if (looks === 'template') return `move it to ${line(to)}`;
      if (why === 'folder')
        return `move it to ${line(to)}, or add its folder to ${name(`${looks}s`)} in ${name('jd.config.yaml')}`;
      const instead = looks === 'procedure' ? ', or, as free text, as a chapter in `chapters`' : '';
      return `write it as ${line(to)}${instead}; a document to be kept goes to another folder, or gets a name that begins with ${name('_')}`;
    },
    what: 'A file looks like a position, procedure, chapter, template or config by its place, its name or its content, but nothing reads it: it has another ending, or is in a folder where jd does not look.',
    why: 'A form that is left out in silence is a form lost: the handbook would be built without it, and nobody would know.',
    mend: 'Rename or move the file to the place that the advice names, or name its folder in `jd.config.yaml`. What is kept there on purpose, such as the Word document of a form, goes to another folder, or gets a name that begins with `_`.',
  },
  'file/empty': {
    message: () => 'the file is empty',
    help: () => 'write at least `title` and `department` (in a procedure, `title` and `kind`), or delete the file',
    what: 'The file holds nothing, or nothing but comments.',
    why: 'Every file stands for a position or a procedure; an empty one stands for nobody.',
    mend: 'Fill it in (`jd new` writes a form to start from), or delete it.',
  },
};
