import Handlebars from 'handlebars';
import { Failure } from '../../failure.ts';
import { partKeys, partOf } from '../../handbook/parts/index.ts';
import type { TemplateFormat } from '../../handbook/values.ts';

/** A helper of jd's, which templates call by name. */
export interface Helper {
  /** What it does with its values, for people who write templates. */
  readonly description: string;
  readonly takesList: boolean;
  /** Gets the values that follow its name. */
  apply(...values: readonly unknown[]): unknown;
}
/** The templates that every format has: for the book, its pages, and each part of the book that has a heading. */
export const bookTemplates: readonly string[] = [
  'handbook',
  'letterhead',
  'contents',
  'department',
  'position',
  'here',
  'fields',
  'contacts',
  'grid',
  'duties',
  'procedure',
  'steps',
  'chapter',
  'sign-off',
  'signatures',
  'acknowledgement',
  ...partKeys.filter((key) => partOf(key).title !== undefined),
];

export interface TemplateSet {
  readonly format: TemplateFormat;
  /** The names of all jd's templates, without extension; each can be used as a partial. */
  readonly names: readonly string[];
  readonly helpers: Readonly<Record<string, Helper>>;
  /** The values are already markup. */
  readonly noEscape: boolean;
}

/** Gives a text that ships with jd, or the workspace's replacement; the same name always gives the same text. */
export interface Asset {
  (name: string): string;
  /** The names of the workspace's files; absent if it has none. */
  readonly own?: ReadonlySet<string>;
}
export type Render = (name: string, view: object) => string;

/** Marks finished markup, which the engine must not escape. */
export function markSafe(markup: string): unknown {
  return new Handlebars.SafeString(markup);
}

/** Escapes text between tags or in a quoted attribute. */
export function escapeHtml(text: string): string {
  return Handlebars.escapeExpression(text);
}

const compiled = new WeakMap<TemplateSet, WeakMap<Asset, Render>>();

/**
 * Compiles the templates of a set once for each source of assets, since a book may be rendered position by position.
 */
export function loadTemplates(set: TemplateSet, asset: Asset): Render {
  const bySource = compiled.get(set) ?? new WeakMap<Asset, Render>();
  compiled.set(set, bySource);
  const render = bySource.get(asset) ?? compileTemplates(set, asset);
  bySource.set(asset, render);
  return render;
}

/**
 * In jd's own templates a missing value, an unknown helper or a loop over something that is not a list is an error that
 * names the file. A workspace's templates were checked before, and a missing value renders as nothing.
 */
function compileTemplates(set: TemplateSet, asset: Asset): Render {
  const engine = Handlebars.create();
  engine.unregisterHelper('log');
  engine.unregisterHelper('lookup');
  const knownHelpers: Record<string, boolean> = { log: false, lookup: false };
  for (const [name, helper] of Object.entries(set.helpers)) {
    // The engine adds its own options after the values; helpers don't get them.
    engine.registerHelper(name, (...values: unknown[]) => helper.apply(...values.slice(0, -1)));
    knownHelpers[name] = true;
  }
  const own = listOwn(set, asset.own ?? new Set());
  const isOwn = own.length > 0;
  if (!isOwn) refuseMissingLists(engine);
  const options = {
    strict: !isOwn,
    knownHelpersOnly: true,
    knownHelpers,
    noEscape: set.noEscape,
    preventIndent: !set.noEscape,
  } as CompileOptions;
  const templates = new Map<string, (view: object, more?: Handlebars.RuntimeOptions) => string>();
  for (const name of new Set([...set.names, ...own])) {
    const file = templateFile(set, name);
    const template = nameFaults(file, isOwn, () => engine.compile<object>(asset(file), options));
    templates.set(name, (view, more) => nameFaults(file, isOwn, () => template(view, more)));
  }
  for (const [name, template] of templates) engine.registerPartial(name, template);
  return (name, view) => {
    const template = templates.get(name);
    if (template === undefined) throw new Error(`no template \`${templateFile(set, name)}\``);
    return template(view);
  };
}

/** The path in jd and in a workspace: `templates/html/position.hbs`. */
export function templateFile({ format }: Pick<TemplateSet, 'format'>, name: string): string {
  return `templates/${format}/${name}.hbs`;
}

/** The names of a workspace's templates for a format; those that jd doesn't have are partials. */
export function listOwn({ format }: Pick<TemplateSet, 'format'>, files: Iterable<string>): string[] {
  return [...files].flatMap((file) => {
    const [, folder, name] = /^templates\/([^/]+)\/([^/]+)\.hbs$/.exec(file) ?? [];
    return folder === format && name !== undefined ? [name] : [];
  });
}

/** What the check of a workspace's templates can't foresee is still reported as their fault. */
function nameFaults<T>(file: string, isOwn: boolean, run: () => T): T {
  try {
    return run();
  } catch (error) {
    if (error instanceof Failure) throw error;
    const message = error instanceof Error ? error.message : String(error);
    if (isOwn && error instanceof RangeError) {
      throw new Failure('template/endless', { file }, 2);
    }
    if (isOwn) throw new Failure('template/unsettable', { file, detail: message }, 2);
    if (message.startsWith('template `')) throw error;
    throw new Error(`template \`${file}\`: ${message}`, { cause: error });
  }
}

/** The engine's `each` ignores a misspelt list silently; here it is an error. */
function refuseMissingLists(engine: typeof Handlebars): void {
  const each = engine.helpers['each'];
  engine.registerHelper('each', function (this: unknown, list: unknown, options: Handlebars.HelperOptions) {
    if (!Array.isArray(list)) throw new Error('`each` is given something that is no list');
    return each?.call(this, list, options);
  });
}
