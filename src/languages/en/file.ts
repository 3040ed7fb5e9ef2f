import type { Entries } from '../language.ts';
import { kibibytes, line, name } from '../quote.ts';
import { readAdvice, readFault } from './system-errors.ts';

/** The line end of classic Mac OS. */
const carriageReturn = 'U+000D';

const kinds: Readonly<Record<string, string>> = {
  folder: 'a folder',
  link: 'a link to another place',
  device: 'a device or a pipe',
};

export const fileEntries: Entries<'file'> = {
  'file/unreadable': {
    message: ({ reason }) => `the file can't be read: ${readFault(reason)}`,
    help: ({ reason }) => readAdvice(reason),
    what: 'The operating system refused to read the file.',
    why: 'A position that cannot be read would silently be left out of the handbook.',
    fix: 'Check who owns the file and who may read it; on a network drive, check the connection. Then run the command again.',
  },
  'file/not-regular': {
    message: ({ kind }) => `this is ${kinds[kind] ?? name(kind)}, not a file`,
    help: ({ kind }) =>
      kind === 'link'
        ? 'put the file itself here instead of a link to it'
        : 'remove it, or rename it so that it no longer ends like a source (`.yaml`, `.md`)',
    what: 'The name looks like that of a position, procedure or chapter, but it belongs to a link, a folder, a pipe or a device.',
    why: 'A link can lead out of the workspace, and reading a pipe or a device may never end. Therefore jd reads regular files only.',
    fix: 'Copy the file itself to this place, or rename what is there so that the globs of `jd.config.yaml` no longer match it.',
  },
  'file/too-large': {
    message: ({ bytes, limit }) => `the file has ${kibibytes(bytes)}, more than the ${kibibytes(limit)} allowed`,
    help: () => 'split it: one position per file, long texts in several chapters',
    what: 'The file is larger than 1 MiB (1,024 KiB).',
    why: 'A job description is a few KiB long. A file this large is something else by mistake, or was made to stall the build.',
    fix: 'Check that it is the right file. Keep one position per file, and put long prose into Markdown files under `chapters`.',
  },
  'file/not-utf8': {
    message: ({ offset }) => `the file isn't saved as UTF-8: byte ${offset + 1} doesn't fit`,
    help: () => 'open it in your editor and save it again with the encoding `UTF-8`',
    what: 'The bytes of the file are not UTF-8 text. It may be UTF-16, GBK or another old encoding, or not a text at all.',
    why: 'In another encoding every letter beyond plain Latin would turn into nonsense on the printed form.',
    fix: 'Open the file in an editor that shows it correctly, choose “Save with encoding”, and select UTF-8.',
  },
  'file/control-character': {
    message: ({ character }) =>
      character === carriageReturn
        ? `a line ends with the character \`${carriageReturn}\` alone, as on very old computers`
        : `the text contains the invisible character \`${character}\``,
    help({ character, escaped }) {
      if (escaped) return 'remove the escape: the backslash and what follows it';
      return character === carriageReturn
        ? 'save the file with the line ends LF (Unix) or CRLF (Windows)'
        : 'delete it; it probably came in when text was copied from elsewhere';
    },
    what: 'The text contains a control character, a stray byte order mark, a special line separator or a lone carriage return. Tabs and ordinary line ends are fine.',
    why: 'Such characters cannot be seen. They break searches and comparisons, and some can make a terminal show something other than the text.',
    fix: 'Delete the character at the place shown, or retype the word around it. An escape such as `"\\0"` inside double quotes counts as well.',
  },
  'file/unread': {
    message({ looks, why, more }) {
      const others = more > 0 ? `, nor ${more === 1 ? 'is one more' : `are ${more} more`} of this folder` : '';
      if (looks === 'config') return `the file isn't read: the config must be called ${name('jd.config.yaml')}`;
      if (looks === 'other') return "the file is named, but isn't read: no glob matches it";
      if (looks === 'template') return `the file isn't read${others}: templates belong in ${name('templates')}`;
      const ending = name(looks === 'chapter' ? '.md' : '.yaml');
      const format = looks === 'chapter' ? 'a Markdown file' : 'a YAML file';
      if (why === 'ending') return `the file isn't read${others}: the file name of a ${looks} must end in ${ending}`;
      if (why === 'document') return `the file isn't read${others}: a ${looks} must be ${format}`;
      if (why === 'depth') return `the file isn't read${others}: chapters belong directly in ${name('chapters')}`;
      return `the file looks like a ${looks}, but isn't read${others}: no glob matches it`;
    },
    help({ looks, why, to, taken, more }) {
      if (taken) return `${line(to)} already exists: copy over what is missing there, then remove this file`;
      if (looks === 'config')
        return why === 'ending' ? `rename it to ${line(to)}` : `write the config as YAML in ${line(to)}`;
      if (looks === 'other')
        return `if it belongs to the handbook, add its folder to the globs in ${name('jd.config.yaml')}; otherwise, don't name it`;
      if (why === 'ending') return more > 0 ? `rename them: this one to ${line(to)}` : `rename it to ${line(to)}`;
      if (why === 'depth')
        return `move it to ${line(to)}, or write ${name('chapters: chapters/**/*.md')} in ${name('jd.config.yaml')}`;
      if (looks === 'template') return `move it to ${line(to)}`;
      if (why === 'folder')
        return `move it to ${line(to)}, or add its folder to ${name(`${looks}s`)} in ${name('jd.config.yaml')}`;
      const instead = looks === 'procedure' ? ', or, if it is free text, as a chapter in `chapters`' : '';
      return `write it as ${line(to)}${instead}; to keep the document, move it to another folder, or rename it to begin with ${name('_')}`;
    },
    what: 'A file looks like a position, procedure, chapter, template or config by its folder, name or content, but jd doesn’t read it: it has another extension, or is in a folder where jd does not look. A file that is named to `jd validate` is reported too if jd doesn’t read it, whatever it looks like.',
    why: 'If a form were silently left out, the handbook would be built without it, and nobody would notice.',
    fix: 'Rename or move the file as the help says, or add its folder in `jd.config.yaml`. If you keep a file there on purpose, such as the Word document of a form, move it to another folder, or rename it to begin with `_`.',
  },
  'file/empty': {
    message: () => 'the file is empty',
    help: () => 'write at least `title` and `department` (in a procedure, `title` and `kind`), or delete the file',
    what: 'The file is empty, or contains only comments.',
    why: 'Every file describes a position or a procedure; an empty file describes nothing.',
    fix: 'Fill it in (`jd new` writes a form to start from), or delete it.',
  },
};
