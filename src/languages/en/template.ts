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
  return called === undefined ? '' : `, which the template ${name(called)} asks for`;
}

export const templateEntries: Entries<'template'> = {
  'template/syntax': {
    message({ problem, written, opened = '' }) {
      if (problem === 'unclosed') return `the block ${name(`{{#${written}}}`)} is never closed`;
      if (problem === 'mismatched')
        return `${name(`{{/${written}}}`)} closes a block that ${name(`{{#${opened}}}`)} opened`;
      if (problem === 'empty') return 'the template is empty';
      if (problem === 'path') return `in the path ${name(written)} a step up or a step that stays follows a name`;
      if (problem === 'deep') return `${name(written)} is more than 64 levels deep`;
      if (problem === 'open') return `what begins with ${name(written)} is never closed`;
      if (problem === 'comment') return `the comment that ${name(written)} opens is never closed`;
      return problem === 'ended' ? 'the template ends within a tag' : `${name(written)} can’t stand here`;
    },
    help({ problem, written, opened = '', straight = '' }) {
      if (problem === 'unclosed') return `write ${name(`{{/${written}}}`)} where it ends`;
      if (problem === 'mismatched') return `write ${name(`{{/${opened}}}`)}, or open the block that it closes`;
      if (problem === 'empty')
        return 'take the file away, or, where the part is to be left out, write `{{! left out }}`';
      if (problem === 'path') return `write ${name(straight)}; \`../\` and \`./\` can only begin a path`;
      if (problem === 'deep') return 'close blocks where they end, or move the inner ones to a part, `{{> part}}`';
      if (problem === 'open') return 'close it with `}`, `)`, `*/` or the quotation mark that it began with';
      if (problem === 'comment') return 'write `--}}` where it ends';
      if (problem === 'rule') return 'a rule is written `h3 { color: red; }`';
      return 'a value is written `{{title}}`, a block `{{#if title}} … {{/if}}`';
    },
    what: 'A template or style sheet can’t be read: a block isn’t closed, or is closed by another’s name, or a tag is written wrongly.',
    why: 'A template with it can’t be set at all; of a style sheet all that follows would be lost, page numbers and margins with it.',
    mend: 'Tags are those of Handlebars: `{{value}}`, `{{#each list}} … {{/each}}`, `{{#if value}} … {{else}} … {{/if}}`, `{{#with group}} … {{/with}}`, `{{> part}}` and comments, `{{! … }}`.',
  },
  'template/unknown-value': {
    message({ name: asked, inside, called }) {
      if (inside !== undefined && called === undefined)
        return `${name(asked)} asks for a value of ${name(inside)}, which has none`;
      return `${name(asked)} is no value that there is here${inCall(called)}`;
    },
    help({ suggestions, known, inside, called }) {
      if (called !== undefined) return 'hand it on, as in `{{> grid table caption=title}}`';
      const around =
        'hand it to the part that is called, as in `{{> fields fields title=title}}`: what stands around its caller it isn’t given';
      return didYouMean(suggestions) ?? listKnown(known) ?? (inside === undefined ? around : 'print it by itself');
    },
    what: 'A template asks for a value that isn’t given at this place: it is misspelt, or belongs to something else, or stands one level further up (`../title`) or in everything (`@root.labels`).',
    why: 'It would print nothing, and a label or a name would be missing from every page without a word.',
    mend: 'Take the value that was meant. `docs/template-values.md` lists what each template is given, and the finding names what there is at this place.',
  },
  'template/value-kind': {
    message: ({ name: asked, kind, wanted, called }) =>
      `${name(asked)} is ${kinds[kind]}, and ${kinds[wanted]} is wanted${inCall(called)}`,
    help({ name: asked, kind, wanted }) {
      if (kind === 'list' && wanted === 'text') return `go through it: ${name(`{{#each ${asked}}} … {{/each}}`)}`;
      if (kind === 'map' && wanted === 'text') return `print one of its values, as in ${name(`{{${asked}.…}}`)}`;
      if (kind === 'text') return `print it: ${name(`{{${asked}}}`)}`;
      return kind === 'map'
        ? `open it: ${name(`{{#with ${asked}}} … {{/with}}`)}`
        : `go through it: ${name(`{{#each ${asked}}} … {{/each}}`)}`;
    },
    what: 'A template prints a list, goes through a text, or opens what has no values of its own.',
    why: 'It would print nonsense, or nothing at all.',
    mend: 'Texts and numbers are printed (`{{title}}`), lists gone through (`{{#each parts}}`), groups opened (`{{#with table}}`) or asked for one of their values (`{{table.columns}}`). In Markdown an anchor is a group: `{{anchor.id}}` and `{{anchor.href}}`.',
  },
  'template/unknown-helper': {
    message: ({ name: asked }) => `${name(asked)} is nothing that a template can call`,
    help: ({ name: asked, suggestions, isValue }) =>
      isValue
        ? `say what to do with it: ${name(`{{#each ${asked}}}`)}, ${name(`{{#if ${asked}}}`)} or ${name(`{{#with ${asked}}}`)}`
        : (didYouMean(suggestions) ??
          'blocks are `each`, `if`, `unless` and `with`; `docs/template-values.md` lists the helpers'),
    what: 'A template calls a helper or opens a block that jd doesn’t have.',
    why: 'Templates arrange what jd has worked out; they work nothing out themselves, so the same handbook comes out everywhere.',
    mend: 'Use `each`, `if`, `unless` and `with`, and the few helpers that `docs/template-values.md` lists. A part of a template is a file of its own, called by `{{> name}}`.',
  },
  'template/unknown-part': {
    message: ({ name: asked }) =>
      asked === '' ? 'a part is called by its name' : `there is no template ${name(asked)}`,
    help: ({ suggestions }) => didYouMean(suggestions) ?? 'put a file of that name beside this one',
    what: 'A template calls another one that is neither jd’s nor in the workspace’s `templates/`.',
    why: 'Nothing can be set in its place, so no handbook is written.',
    mend: 'Correct the name, or add the file: `{{> motto}}` in `templates/html/` is `templates/html/motto.hbs`.',
  },
  'template/unescaped': {
    message: ({ name: asked }) => `${name(`{{{${asked}}}}`)} would set a text as markup`,
    help: ({ name: asked }) => `write ${name(`{{${asked}}}`)}: what is finished stays as it is`,
    what: 'A value stands between three braces (or behind `{{&`), which sets it as it is.',
    why: 'The texts come from files that anybody may have written. Set as markup, one of them could change the page, or hide something on it.',
    mend: 'Write two braces. Sentences, links and drawings are finished markup already, and two braces leave them so.',
  },
  'template/end-tag': {
    message: ({ written }) => `${name(written)} would end the style or script that it stands in`,
    help: () => 'write it otherwise, such as `\\3c /style` in a style and `<\\/script` in a script',
    what: 'A style sheet or script of the workspace holds the tag at which a browser stops reading it, even within a text or a comment.',
    why: 'The handbook is one file: what comes behind would stand on the page as text.',
    mend: 'Write `\\3c /style` within a text of a style sheet, `<\\/script` within one of a script; take it out of comments.',
  },
  'template/remote': {
    message: ({ written }) => `${name(written)} would be loaded from elsewhere, and the handbook loads nothing`,
    help: () =>
      'write the picture or font into the style sheet as `url(data:…)`, and other rules into the sheet itself',
    what: 'A style sheet of the workspace names something that isn’t in the page: a picture, a font, another sheet.',
    why: 'The handbook is one file that is sent and read offline, and its policy keeps it from asking for anything. There would be a gap, and no word of it.',
    mend: 'Put small pictures and fonts into the sheet as `data:`. The font of the text is set by `theme.font` in `jd.config.yaml`, pictures in the text belong into a chapter.',
  },
  'template/unused': {
    message: ({ name: file, replaces }) =>
      replaces
        ? `no template calls ${name(file)} any more`
        : `${name(file)} replaces nothing of jd’s, and no template calls it`,
    help: ({ suggestions, replaces }) =>
      replaces
        ? 'take it away, or call it where it belongs'
        : (didYouMean(suggestions) ?? '`jd template` lists what can be replaced'),
    what: 'A file in the workspace’s `templates/` has the name of none of jd’s, and no template calls it as a part.',
    why: 'Somebody wrote it to change the handbook, and the handbook is as before.',
    mend: 'Give it the name of what it is to replace, folder and ending included: `templates/html/position.hbs`, `templates/markdown/position.hbs`, `templates/html/styles/own.css`. Files that are no templates belong elsewhere.',
  },
  'template/lost-place': {
    message: ({ name: template, of }) =>
      `the template ${name(template)} doesn’t print the \`anchor\` of the ${of}, to which links lead`,
    help: () =>
      'in HTML write `id="{{anchor}}"` on the element, in Markdown `<a id="{{anchor.id}}"></a>` before the heading',
    what: 'A template sets something that links lead to (a position, a department, a procedure, a chapter), but not the place itself.',
    why: 'Links of the contents, the chart, the index and the reporting lines would lead nowhere, and on paper the contents have no page numbers.',
    mend: 'Print the anchor once, where the thing begins.',
  },
};
