import Handlebars from 'handlebars';

/** Our helpers, by name; each gets the values written behind its name. */
export type Helpers = Readonly<Record<string, (...values: readonly unknown[]) => unknown>>;

/** The templates of a book, in every format the same. */
export const bookParts = [
  'handbook',
  'letterhead',
  'contents',
  'positions',
  'department',
  'position',
  'fields',
  'contacts',
  'grid',
  'duties',
  'procedure',
  'steps',
  'chapter',
  'signatures',
  'acknowledgement',
  'kpis',
  'index',
] as const;

export interface TemplateSet {
  /** `templates/html/`. */
  readonly folder: string;
  /** Every template there, without its ending; each is a partial of the others. */
  readonly names: readonly string[];
  readonly helpers: Helpers;
  /** The values are markup already. */
  readonly noEscape: boolean;
}

/** A text that ships with jd, or overrides it; the same name always gives the same text. */
export type Asset = (name: string) => string;
export type Render = (name: string, view: object) => string;

/** Finished markup: the engine sets it as it stands. */
export function markSafe(markup: string): unknown {
  return new Handlebars.SafeString(markup);
}

/** For text that goes between tags or into a quoted attribute. */
export function escapeHtml(text: string): string {
  return Handlebars.escapeExpression(text);
}

const compiled = new WeakMap<TemplateSet, WeakMap<Asset, Render>>();

/** A set's templates, compiled once for each source of assets: a book may be set position by position. */
export function loadTemplates(set: TemplateSet, asset: Asset): Render {
  const bySource = compiled.get(set) ?? new WeakMap<Asset, Render>();
  compiled.set(set, bySource);
  const render = bySource.get(asset) ?? compileTemplates(set, asset);
  bySource.set(asset, render);
  return render;
}

/** A missing value, an unknown helper or a list that is none is an error that names its file. */
function compileTemplates(set: TemplateSet, asset: Asset): Render {
  const engine = Handlebars.create();
  engine.unregisterHelper('log');
  engine.unregisterHelper('lookup');
  const knownHelpers: Record<string, boolean> = { log: false, lookup: false };
  for (const [name, helper] of Object.entries(set.helpers)) {
    // The engine adds its own options behind the values; they are none of a helper's business.
    engine.registerHelper(name, (...values: unknown[]) => helper(...values.slice(0, -1)));
    knownHelpers[name] = true;
  }
  refuseMissingLists(engine);
  const options = {
    strict: true,
    knownHelpersOnly: true,
    knownHelpers,
    noEscape: set.noEscape,
    preventIndent: !set.noEscape,
  } as CompileOptions;
  const templates = new Map<string, (view: object, more?: Handlebars.RuntimeOptions) => string>();
  for (const name of set.names) {
    const file = `${set.folder}${name}.hbs`;
    const template = nameFaults(file, () => engine.compile<object>(asset(file), options));
    templates.set(name, (view, more) => nameFaults(file, () => template(view, more)));
  }
  for (const [name, template] of templates) engine.registerPartial(name, template);
  return (name, view) => {
    const template = templates.get(name);
    if (template === undefined) throw new Error(`no template \`${set.folder}${name}.hbs\``);
    return template(view);
  };
}

function nameFaults<T>(file: string, run: () => T): T {
  try {
    return run();
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    if (message.startsWith('template `')) throw error;
    throw new Error(`template \`${file}\`: ${message}`, { cause: error });
  }
}

/** The engine's own `each` passes over a misspelt list in silence. */
function refuseMissingLists(engine: typeof Handlebars): void {
  const each = engine.helpers['each'];
  engine.registerHelper('each', function (this: unknown, list: unknown, options: Handlebars.HelperOptions) {
    if (!Array.isArray(list)) throw new Error('`each` is given something that is no list');
    return each?.call(this, list, options);
  });
}
