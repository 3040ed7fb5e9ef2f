import type { ValueKind } from '../../findings/template-fault.ts';
import type { Entries } from '../language.ts';
import { name, names } from '../quote.ts';
import { didYouMean, join } from './words.ts';

const kinds: Readonly<Record<ValueKind, string>> = { text: 'a text', list: 'a list', map: 'a group of values' };
/** The number of values that a person still reads through. */
const shown = 12;

function listKnown(known: readonly string[]): string | undefined {
  if (known.length === 0) return undefined;
  const more = known.length > shown ? [`${known.length - shown} more`] : [];
  return `here there are ${join([...names(known, shown), ...more], 'and')}`;
}

function inCall(called: string | undefined): string {
  return called === undefined ? '' : `, which the template ${name(called)} uses`;
}

export const templateEntries: Entries<'template'> = {
  'template/syntax': {
    message({ problem, written, opened = '' }) {
      if (problem === 'unclosed') return `the block ${name(`{{#${written}}}`)} is never closed`;
      if (problem === 'mismatched')
        return `${name(`{{/${written}}}`)} closes a block that ${name(`{{#${opened}}}`)} opened`;
      if (problem === 'empty') return 'the template is empty';
      if (problem === 'path') return `the path ${name(written)} has \`..\` or \`.\` after a name`;
      if (problem === 'deep') return `${name(written)} is more than 64 levels deep`;
      if (problem === 'open') return `${name(written)} is opened, but never closed`;
      if (problem === 'comment') return `the comment that ${name(written)} opens is never closed`;
      return problem === 'ended' ? 'the template ends within a tag' : `${name(written)} can’t be used here`;
    },
    help({ problem, written, opened = '', straight = '' }) {
      if (problem === 'unclosed') return `write ${name(`{{/${written}}}`)} where it ends`;
      if (problem === 'mismatched') return `write ${name(`{{/${opened}}}`)}, or open the block that it closes`;
      if (problem === 'empty') return 'remove the file, or, to leave out the part, write `{{! left out }}`';
      if (problem === 'path') return `write ${name(straight)}; \`../\` and \`./\` can only begin a path`;
      if (problem === 'deep')
        return 'close blocks where they end, or move the inner ones to another template, `{{> part}}`';
      if (problem === 'open') return 'close it with `}`, `)`, `*/` or the same quotation mark';
      if (problem === 'comment') return 'write `--}}` where it ends';
      if (problem === 'rule') return 'a rule is written `h3 { color: red; }`';
      return 'a value is written `{{title}}`, a block `{{#if title}} … {{/if}}`';
    },
    what: 'A template or style sheet can’t be read: a block isn’t closed, is closed by the wrong name, or a tag is written wrongly.',
    why: 'A faulty template can’t be rendered at all. In a faulty style sheet everything that follows would be lost, including page numbers and margins.',
    fix: 'Tags are those of Handlebars: `{{value}}`, `{{#each list}} … {{/each}}`, `{{#if value}} … {{else}} … {{/if}}`, `{{#with group}} … {{/with}}`, `{{> part}}` and comments, `{{! … }}`.',
  },
  'template/unknown-value': {
    message({ name: asked, inside, called }) {
      if (inside !== undefined && called === undefined)
        return `${name(asked)} asks for a value of ${name(inside)}, which has none`;
      return `there is no value ${name(asked)} here${inCall(called)}`;
    },
    help({ suggestions, known, inside, called }) {
      if (called !== undefined) return 'pass it, as in `{{> grid table caption=title}}`';
      const around =
        'pass it to the called template, as in `{{> fields fields title=title}}`: it doesn’t see the values around its caller';
      return didYouMean(suggestions) ?? listKnown(known) ?? (inside === undefined ? around : 'print it by itself');
    },
    what: 'A template uses a value that isn’t available here: it is misspelt, belongs to something else, or is one level up (`../title`) or at the root (`@root.labels`).',
    why: 'It would print nothing, and a label or a name would silently be missing from every page.',
    fix: 'Use the value that was meant. `docs/template-values.md` lists the values of each template, and the finding names those available here.',
  },
  'template/value-kind': {
    message: ({ name: asked, kind, wanted, called }) =>
      `${name(asked)} is ${kinds[kind]}, but must be ${kinds[wanted]}${inCall(called)}`,
    help({ name: asked, kind, wanted }) {
      if (kind === 'list' && wanted === 'text') return `loop over it: ${name(`{{#each ${asked}}} … {{/each}}`)}`;
      if (kind === 'map' && wanted === 'text') return `print one of its values, as in ${name(`{{${asked}.…}}`)}`;
      if (kind === 'text') return `print it: ${name(`{{${asked}}}`)}`;
      return kind === 'map'
        ? `open it: ${name(`{{#with ${asked}}} … {{/with}}`)}`
        : `loop over it: ${name(`{{#each ${asked}}} … {{/each}}`)}`;
    },
    what: 'A template prints a list, loops over a text, or opens something that has no values inside.',
    why: 'It would print nonsense, or nothing at all.',
    fix: 'Print texts and numbers (`{{title}}`), loop over lists (`{{#each parts}}`), open groups (`{{#with table}}`) or use one of their values (`{{table.columns}}`). In Markdown, an anchor is a group: `{{anchor.id}}` and `{{anchor.href}}`.',
  },
  'template/unknown-helper': {
    message: ({ name: asked }) => `${name(asked)} is not something that a template can call`,
    help: ({ name: asked, suggestions, isValue }) =>
      isValue
        ? `say what to do with it: ${name(`{{#each ${asked}}}`)}, ${name(`{{#if ${asked}}}`)} or ${name(`{{#with ${asked}}}`)}`
        : (didYouMean(suggestions) ??
          'blocks are `each`, `if`, `unless` and `with`; `docs/template-values.md` lists the helpers'),
    what: 'A template calls a helper or opens a block that jd doesn’t have.',
    why: 'Templates arrange what jd has computed and compute nothing themselves, so the handbook comes out the same everywhere.',
    fix: 'Use `each`, `if`, `unless` and `with`, and the few helpers that `docs/template-values.md` lists. A part of a template is a separate file, called by `{{> name}}`.',
  },
  'template/unknown-part': {
    message: ({ name: asked }) =>
      asked === '' ? 'a template must be called by its name' : `there is no template ${name(asked)}`,
    help: ({ suggestions }) => didYouMean(suggestions) ?? 'add a file with that name beside this one',
    what: 'A template calls another one that is neither jd’s nor in the workspace’s `templates/`.',
    why: 'Nothing can be rendered in its place, so no handbook is written.',
    fix: 'Correct the name, or add the file: `{{> motto}}` in `templates/html/` is `templates/html/motto.hbs`.',
  },
  'template/unescaped': {
    message: ({ name: asked }) => `${name(`{{{${asked}}}}`)} would print a text as markup`,
    help: ({ name: asked }) => `write ${name(`{{${asked}}}`)}: finished markup stays as it is`,
    what: 'A value is in three braces (or after `{{&`), which prints it without escaping.',
    why: 'The texts come from files that anybody may have written. Printed as markup, one of them could change the page, or hide something on it.',
    fix: 'Write two braces. Sentences, links and drawings are already finished markup, and two braces leave them as they are.',
  },
  'template/end-tag': {
    message: ({ written }) => `${name(written)} would end the style or script that it is in`,
    help: () => 'write it another way, such as `\\3c /style` in a style and `<\\/script` in a script',
    what: 'A style sheet or script of the workspace contains the tag that ends it for a browser, even within a text or a comment.',
    why: 'The handbook is one file: everything after the tag would appear on the page as text.',
    fix: 'Write `\\3c /style` within a text of a style sheet, and `<\\/script` within one of a script; remove it from comments.',
  },
  'template/remote': {
    message: ({ written }) => `${name(written)} would be loaded from elsewhere, but the handbook loads nothing`,
    help: () => 'put the picture or font into the style sheet as `url(data:…)`, and other rules into the sheet itself',
    what: 'A style sheet of the workspace refers to something that isn’t in the page: a picture, a font, or another style sheet.',
    why: 'The handbook is one file that is sent and read offline, and its Content-Security-Policy keeps it from loading anything. The thing would silently be missing.',
    fix: 'Put small pictures and fonts into the sheet as `data:`. Set the font of the text with `theme.font` in `jd.config.yaml`; put pictures of the text into a chapter.',
  },
  'template/unused': {
    message: ({ name: file, replaces }) =>
      replaces
        ? `no template calls ${name(file)} any more`
        : `${name(file)} replaces nothing of jd’s, and no template calls it`,
    help: ({ suggestions, replaces }) =>
      replaces
        ? 'remove it, or call it where it belongs'
        : (didYouMean(suggestions) ?? '`jd template` lists what can be replaced'),
    what: 'A file in the workspace’s `templates/` doesn’t have the name of any of jd’s, and no template calls it.',
    why: 'Somebody wrote it to change the handbook, but the handbook stays the same.',
    fix: 'Give it the name of the file it should replace, including folder and extension: `templates/html/position.hbs`, `templates/markdown/position.hbs`, `templates/html/styles/own.css`. Put files that are not templates elsewhere.',
  },
  'template/outdated': {
    message: ({ name: file }) => `jd’s ${name(file)} has changed since this copy of it was made`,
    help: ({ name: file }) =>
      `compare it with ${name(`jd template ${file}`)}, take over what is new, and copy the first line too`,
    what: 'A file in the workspace’s `templates/` was copied from one of jd’s, and jd’s has changed since then.',
    why: 'The copy replaces jd’s template, so the handbook doesn’t have what a newer jd prints there.',
    fix: 'Print jd’s template with `jd template`, put your changes into it, and keep its first line, which says what it was copied from. Without that line jd doesn’t compare.',
  },
  'template/lost-place': {
    message: ({ name: template, of }) =>
      `the template ${name(template)} doesn’t print the \`anchor\` of the ${of}, to which links lead`,
    help: () =>
      'in HTML write `id="{{anchor}}"` on the element, in Markdown `<a id="{{anchor.id}}"></a>` before the heading',
    what: 'A template prints something that links lead to (a position, a department, a procedure, a chapter), but not its anchor.',
    why: 'Links in the contents, the chart, the index and the reporting lines would lead nowhere, and the printed contents would have no page numbers.',
    fix: 'Print the anchor once, where the thing begins.',
  },
};
