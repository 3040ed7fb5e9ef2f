import type { ChapterLimit, ImageTrouble } from '../../findings/finding.ts';
import type { Entries } from '../language.ts';
import { name } from '../quote.ts';
import { markdownFor } from '../tags.ts';
import { didYouMean } from './words.ts';

const troubles: Readonly<Record<ImageTrouble, readonly [what: string, todo: string]>> = {
  inline: ['is within a line of text', 'give the picture a paragraph of its own'],
  remote: [
    'is a web address, but the handbook loads nothing from the web',
    'put the picture into the workspace and write its path',
  ],
  outside: [
    'is not a path within the workspace',
    'put the picture into the workspace, and write its path relative to the chapter’s folder',
  ],
  missing: [
    'can’t be read: there is no such file, or it is a link',
    'correct the path; it is relative to the chapter’s folder',
  ],
  kind: ['is not a PNG, JPEG, GIF or WebP image', 'save the picture as PNG or JPEG'],
  'too-large': ['is larger than 5 MiB', 'make the picture smaller'],
  pixels: ['has more than 64 million pixels', 'make the picture smaller'],
};

const limits: Readonly<Record<ChapterLimit, readonly [what: string, todo: string]>> = {
  depth: ['quotes and lists are nested so deeply that their content would be lost', 'use fewer levels'],
  cells: ['the tables up to here may come to more than 200,000 cells', 'split the chapter, or remove columns'],
  links: ['the addresses of the links up to here add up to more than 4 MiB', 'shorten them, or use fewer links'],
  pictures: [
    'the pictures of the handbook up to this chapter add up to more than 64 MiB; each counts as often as it is shown',
    'make them smaller, or show fewer',
  ],
};

const inMarkdown = {
  br: '`\\` at the end of the line and continue on the next (in a table, add a row instead)',
  strong: '`**…**`',
  em: '`*…*`',
  img: '`![…](…)`, in a paragraph of its own',
  a: '`[…](…)`',
  hr: '`---` on a line of its own, between empty lines',
  table: 'a table with `|` between its columns and a line of `| --- | --- |` below its header row',
};

export const chapterEntries: Entries<'chapter'> = {
  'chapter/front-matter': {
    message: () => 'the first line opens front matter, and no other line of `---` closes it',
    help: () => 'put `---` on a line of its own after the last key, or remove the first line',
    what: 'A chapter begins with a line of `---`, which opens its front matter (title and place), and no second line of `---` closes it.',
    why: 'What was meant for jd would be printed in the handbook as text, and the title and place would be lost.',
    fix: 'Close the front matter with a line of `---`. If the chapter should begin with a horizontal rule, write `***` instead.',
  },
  'chapter/html': {
    message: ({ written }) => `${name(written)} is HTML, which a chapter can’t contain`,
    help: ({ written }) =>
      `write ${markdownFor(written, inMarkdown) ?? 'it in Markdown'}, or put \`\\\` before the \`<\` if it is meant as text`,
    what: 'A chapter contains HTML. Chapters are Markdown: headings, paragraphs, lists, tables, quotes, code, pictures and links. Comments (`<!-- -->`) are ignored.',
    why: 'HTML could load, run or hide things in a handbook that people trust, and it is lost on paper and in other formats.',
    fix: 'Write the same in Markdown. Write a literal `<` as `\\<`.',
  },
  'chapter/image': {
    message: ({ written, trouble }) => `the picture ${name(written)} ${troubles[trouble][0]}`,
    help: ({ trouble }) => troubles[trouble][1],
    what: 'A picture in a chapter can’t go into the handbook: it isn’t in the workspace, its format isn’t one that every browser shows, it is too large, or it is within a line of text.',
    why: 'The handbook is one file that is sent and kept. What isn’t in it will be missing one day, and a picture loaded from elsewhere tells its server who reads the handbook.',
    fix: 'Keep the picture in the workspace as PNG, JPEG, GIF or WebP of at most 5 MiB, and give it a paragraph of its own: `![What it shows](pictures/plan.png)`. The path is relative to the chapter’s folder.',
  },
  'chapter/link': {
    message: ({ written }) => `the link to ${name(written)} leads nowhere in the handbook`,
    help: ({ suggestions }) =>
      didYouMean(suggestions) ??
      'link to the file of a chapter, position or procedure (relative to the chapter’s folder), a heading (`#` and its words in lower case, `-` for spaces), a place such as `#table`, or a web or mail address',
    what: 'A link in a chapter leads to a place that the handbook doesn’t have, to a file that isn’t one of its sources, or to a kind of address that it doesn’t support.',
    why: 'Readers of the handbook would click and get nowhere, or find a raw address in the middle of a sentence.',
    fix: 'Link to a chapter, position or procedure by its file: `[glossary](glossary.md)`, `[shift lead](../positions/shift-lead.yaml)`; such links also work on GitHub and the like. So do links to a heading: `[hours](#opening-hours)`, `[hours](about.md#opening-hours)`. Parts of the book are `#contents`, `#chart`, `#table`, `#procedures`, `#kpis` and `#index`.',
  },
  'chapter/limit': {
    message: ({ limit }) => limits[limit][0],
    help: ({ limit }) => limits[limit][1],
    what: 'A chapter is nested too deeply or is too large for a handbook. The limits: 20 nested lists, 200,000 table cells, 4 MiB of link addresses, 64 MiB of pictures.',
    why: 'Nobody writes such a chapter for people to read. A small file can be made to grow until no machine can build the handbook, and text that is nested too deeply would be lost silently.',
    fix: 'Split the chapter, use fewer levels of lists, or make its pictures smaller.',
  },
};
