import { type Keys, mapOf, type Shape, shapeOfWords, type Value } from '../../src/handbook/values.ts';
import { handbookLabels as english } from '../../src/languages/en/labels.ts';
import { handbookLabels as chinese } from '../../src/languages/zh-CN/labels.ts';
import { htmlTemplates } from '../../src/renderers/html.ts';
import { markdownTemplates } from '../../src/renderers/markdown.ts';
import type { Part } from '../../src/renderers/templates/ask.ts';
import { readPart, walkEntry } from '../../src/renderers/templates/check.ts';
import type { TemplateSet } from '../../src/renderers/templates/index.ts';
import type { Walked } from '../../src/renderers/templates/walk.ts';
import { viewsOf } from '../../src/renderers/views/index.ts';
import { asset } from './asset.ts';

export const sets: readonly TemplateSet[] = [markdownTemplates, htmlTemplates];
/** The templates that jd renders directly. */
export const entries: readonly string[] = Object.keys(viewsOf('html', english));

/** The same objects each time: a value is known again by itself. */
const views = new Map(sets.map((set) => [set, viewsOf(set.format, english)]));

/** jd's own templates, looked at as if they were a workspace's. */
export function walkOwn(set: TemplateSet): ReadonlyMap<string, Walked> {
  const parts = new Map(
    set.names.map((name): [string, Part] => [name, { ...readPart(set, name, asset), isOwn: true }]),
  );
  return new Map(entries.map((name) => [name, walkEntry(set, name, views.get(set)?.[name] ?? {}, parts)]));
}

interface Row {
  readonly path: string;
  readonly value: Value;
}

const kinds: Readonly<Record<Shape['is'], string>> = {
  text: 'text',
  number: 'number',
  flag: 'yes or no',
  anchor: 'anchor',
  list: 'list',
  map: 'group',
};
/** These are the same everywhere, and have a table of their own. */
const everywhere = ['labels', 'anchors'];

function flatten(keys: Keys, path = '', above: readonly Shape[] = []): Row[] {
  return Object.entries(keys).flatMap(([name, value]): Row[] => {
    const own = `${path}${name}`;
    const inner = value.shape.is === 'list' ? value.shape.of() : value.shape;
    const below =
      inner.is === 'map' && !above.includes(inner)
        ? flatten(inner.keys, `${own}${value.shape.is === 'list' ? '[]' : ''}.`, [...above, inner])
        : [];
    return [{ path: own, value }, ...below];
  });
}

/** What a part is given beside what the entries are; undefined where that is all. */
function extraOf(shapes: readonly Shape[], known: ReadonlySet<Value>): Keys {
  const [first, ...rest] = shapes.map((shape) => (shape.is === 'map' ? shape.keys : {}));
  const shared = Object.entries(first ?? {}).filter(([name]) => rest.every((keys) => name in keys));
  return Object.fromEntries(shared.filter(([, value]) => !known.has(value)));
}

function describe(rows: ReadonlyMap<string, Row & { formats: readonly string[] }>): string[] {
  const lines = [...rows.values()].map(({ path, value, formats }) => {
    const where = formats.length === 1 ? ` (${formats[0] === 'html' ? 'HTML' : 'Markdown'} only)` : '';
    const kind = `${kinds[value.shape.is]}${value.optional ? ', may be missing' : ''}`;
    return `| \`${path}\` | ${kind} | ${value.description.replace(/\.$/, '') || 'As in the call'}${where} |`;
  });
  return ['| value | kind | description |', '| --- | --- | --- |', ...lines];
}

function gather(keysOf: (set: TemplateSet) => Keys) {
  const rows = new Map<string, Row & { formats: readonly string[] }>();
  for (const set of sets) {
    for (const row of flatten(keysOf(set))) {
      const before = rows.get(row.path)?.formats ?? [];
      rows.set(row.path, { ...row, formats: [...before, set.format] });
    }
  }
  return rows;
}

/** The guide's tables: `docs/template-values.md`. */
export function writeGuide(): string {
  const walked = new Map(sets.map((set) => [set, walkOwn(set)]));
  const viewOf = (set: TemplateSet, name: string): Keys =>
    Object.fromEntries(Object.entries(views.get(set)?.[name] ?? {}).filter(([key]) => !everywhere.includes(key)));
  const lines = [
    '# The values of each template',
    '',
    'The tests generate this page from the types that jd checks templates against; [templates.md](templates.md) explains how to use it. `parts[].title` is the `title` of each entry of `parts`. Use a value of a group (`table.columns`) or open the group (`{{#with table}}`); loop over a list (`{{#each parts}}`). Print an anchor where the thing begins: in HTML `id="{{anchor}}"`, in Markdown `<a id="{{anchor.id}}"></a>`. Links to it are `#{{anchor}}` and `{{anchor.href}}`. A missing value prints nothing; test for it with `{{#if code}}`. Finished markup is printed without escaping.',
    '',
  ];
  for (const name of entries) {
    lines.push(`## ${name}`, '', ...describe(gather((set) => viewOf(set, name))), '');
  }
  const names = [...new Set(sets.flatMap((set) => set.names))].filter(
    (name) => !entries.some((entry) => entry === name),
  );
  lines.push(
    '## Templates that these call',
    '',
    'A template called by name alone gets the values of its caller; the tables list what is passed in addition.',
    '',
  );
  for (const name of names) {
    const callers = new Set<string>();
    const keysOf = (set: TemplateSet): Keys => {
      const known = new Set(entries.flatMap((entry) => Object.values(views.get(set)?.[entry] ?? {})));
      const shapes = [...(walked.get(set) ?? [])].flatMap(([entry, { seen }]) => {
        const given = seen.get(name) ?? [];
        if (given.length > 0) callers.add(entry);
        return given;
      });
      return extraOf(shapes, known);
    };
    const rows = gather(keysOf);
    const where = sets.filter((set) => set.names.includes(name)).map(({ format }) => format);
    const only = where.length === 1 ? ` (${where[0] === 'html' ? 'HTML' : 'Markdown'} only)` : '';
    lines.push(`### ${name}${only}`, '', `Within ${[...callers].map((entry) => `\`${entry}\``).join(', ')}.`, '');
    if (rows.size > 0) lines.push(...describe(rows), '');
  }
  lines.push('## Helpers', '', '| helper | in | result |', '| --- | --- | --- |');
  for (const { format, helpers } of sets) {
    for (const [name, { description }] of Object.entries(helpers)) {
      lines.push(
        `| \`${name}\` | ${format === 'html' ? 'HTML' : 'Markdown'} | ${description.replaceAll('|', '\\|')} |`,
      );
    }
  }
  lines.push('', '## Words', '', 'Everywhere as `@root.labels.…`, in the handbook’s language.', '');
  lines.push('| value | English | Chinese |', '| --- | --- | --- |');
  const other = new Map(flatten(shapeOfWords(chinese)).map(({ path, value }) => [path, value]));
  for (const { path, value } of flatten(shapeOfWords(english))) {
    if (value.shape.is === 'text')
      lines.push(`| \`${path}\` | ${value.description} | ${other.get(path)?.description ?? ''} |`);
  }
  lines.push('', '## Anchors that occur once', '', 'Everywhere as `@root.anchors.…`.', '');
  const [anchors] = sets.flatMap((set) => views.get(set)?.['handbook']?.['anchors'] ?? []);
  const shape = anchors?.shape ?? mapOf({});
  const named = shape.is === 'map' ? Object.keys(shape.keys) : [];
  lines.push(`${named.map((name) => `\`${name}\``).join(', ')}.`, '');
  return lines.join('\n');
}
