import type { ChapterLimit, ImageTrouble } from '../../findings/finding.ts';
import type { Entries } from '../language.ts';
import { name } from '../quote.ts';
import { markdownFor } from '../tags.ts';
import { didYouMean } from './words.ts';

const troubles: Readonly<Record<ImageTrouble, readonly [what: string, todo: string]>> = {
  inline: ['stands within a line of text', 'give the picture a paragraph of its own'],
  remote: [
    'is an address, and the handbook loads nothing from elsewhere',
    'put the picture into the workspace and name its path',
  ],
  outside: [
    'is not a path within the workspace',
    'put the picture into the workspace, and name it from the folder of the chapter',
  ],
  missing: [
    'can’t be read: there is no such file, or it is a link',
    'correct the path; it counts from the folder of the chapter',
  ],
  kind: ['is no PNG, JPEG, GIF or WebP', 'save the picture as PNG or JPEG'],
  'too-large': ['is larger than 5 MiB', 'make the picture smaller'],
  pixels: ['has more than 64 million pixels', 'make the picture smaller'],
};

const limits: Readonly<Record<ChapterLimit, readonly [what: string, todo: string]>> = {
  depth: ['quotes and lists stand so deep within each other that what is in them would be lost', 'bring them up'],
  cells: ['the tables up to here may come to more than 200,000 cells', 'divide the chapter, or take columns away'],
  links: ['the addresses of the links up to here come to more than 4 MiB', 'shorten them, or link less'],
  pictures: [
    'the pictures of the handbook up to this chapter come to more than 64 MiB, each as often as it is shown',
    'make them smaller, or show fewer',
  ],
};

const inMarkdown = {
  br: '`\\` at the end of the line and go on in the next (in a table, give it a row of its own)',
  strong: '`**…**`',
  em: '`*…*`',
  img: '`![…](…)`, in a paragraph of its own',
  a: '`[…](…)`',
  hr: '`---` on a line of its own, between empty lines',
  table: 'a table with `|` between its columns and a line of `| --- | --- |` below its heads',
};

export const chapterEntries: Entries<'chapter'> = {
  'chapter/front-matter': {
    message: () => 'the first line opens front matter, and no other line of `---` closes it',
    help: () => 'put `---` on a line of its own behind the last key, or take the first line away',
    what: 'A chapter begins with a line of `---`, which opens its front matter (title and place), and no second line of `---` closes it.',
    why: 'What was meant for jd would stand in the handbook as text, and the title and place would be lost.',
    mend: 'Close the front matter with a line of `---`. A chapter that begins with a line across the page has `***` there.',
  },
  'chapter/html': {
    message: ({ written }) => `${name(written)} is HTML, which a chapter can’t hold`,
    help: ({ written }) =>
      `write ${markdownFor(written, inMarkdown) ?? 'it in Markdown'}, or put \`\\\` before the \`<\` if it is meant to be read`,
    what: 'A chapter holds HTML. Chapters are Markdown: headings, paragraphs, lists, tables, quotes, code, pictures and links. Comments (`<!-- -->`) are passed over.',
    why: 'HTML could load, run or hide things in a handbook that people trust, and it is lost on paper and in other formats.',
    mend: 'Say the same in Markdown. A `<` that is meant as a sign is written `\\<`.',
  },
  'chapter/image': {
    message: ({ written, trouble }) => `the picture ${name(written)} ${troubles[trouble][0]}`,
    help: ({ trouble }) => troubles[trouble][1],
    what: 'A picture that a chapter names can’t go into the handbook: it isn’t in the workspace, is none that every browser shows, is too large, or stands within a line.',
    why: 'The handbook is one file that is sent and kept. What isn’t in it will be missing one day, and what is loaded from elsewhere tells somebody who reads it.',
    mend: 'Keep the picture in the workspace as PNG, JPEG, GIF or WebP of at most 5 MiB, and give it a paragraph of its own: `![What it shows](pictures/plan.png)`. The path counts from the folder of the chapter.',
  },
  'chapter/link': {
    message: ({ written }) => `the link to ${name(written)} leads nowhere in the handbook`,
    help: ({ suggestions }) =>
      didYouMean(suggestions) ??
      'name the file of a chapter, position or procedure from the folder of the chapter, a heading (`#` and its words in lower case, `-` for spaces), a place such as `#table`, or an address of the web or of mail',
    what: 'A link in a chapter leads to a place that the handbook doesn’t have, to a file that isn’t a source of it, or to a kind of address that it doesn’t follow.',
    why: 'Readers of the handbook, printed or sent, would click in vain, or read the raw address in the middle of a sentence.',
    mend: 'Link to a chapter, position or procedure by its file: `[glossary](glossary.md)`, `[shift lead](../positions/shift-lead.yaml)`; such links work on a forge as well. So do links to a heading, as forges name it: `[hours](#opening-hours)`, `[hours](about.md#opening-hours)`. Parts of the book are `#contents`, `#chart`, `#table`, `#procedures`, `#kpis` and `#index`.',
  },
  'chapter/limit': {
    message: ({ limit }) => limits[limit][0],
    help: ({ limit }) => limits[limit][1],
    what: 'A chapter nests deeper, or comes to more when it is written out, than a handbook can hold: 20 lists within each other, 200,000 cells of tables, 4 MiB of addresses, 64 MiB of pictures.',
    why: 'Nobody writes such a chapter for people to read. A small file can be made to grow until no machine can build the handbook, and what stands too deep would be lost without a word.',
    mend: 'Divide the chapter, bring its lists up, make its pictures smaller.',
  },
};
