import Handlebars from 'handlebars';
import { vi } from 'vitest';
import type { Shape, TemplateFormat } from '../../src/handbook/values.ts';

/** What the engine is given for each of the templates that jd sets by itself. */
export const views = new Map<string, unknown[]>();

export function spyOnTemplates(): () => void {
  const create = Handlebars.create.bind(Handlebars);
  const spy = vi.spyOn(Handlebars, 'create').mockImplementation(() => {
    const engine = create();
    const compile = engine.compile.bind(engine);
    engine.compile = ((text: string, options: CompileOptions) => {
      const template = compile(text, options);
      const spied = (view: object, more?: Handlebars.RuntimeOptions): string => {
        views.set(text, [...(views.get(text) ?? []), view]);
        return template(view, more);
      };
      return spied;
    }) as typeof engine.compile;
    return engine;
  });
  return () => spy.mockRestore();
}

/** What a part asks for that only another of its callers hands it. */
export const shared = new Set(['.acknowledgement.rows[].date']);

interface Comparison {
  readonly unlike: Set<string>;
  readonly met: Set<string>;
  readonly first: Map<Shape, string>;
  readonly format: TemplateFormat;
}

export function compare(told: Shape, value: unknown, place: string, at: Comparison): void {
  // What holds itself is the same on every level.
  const path = at.first.get(told) ?? place;
  if (told.is === 'map') at.first.set(told, path);
  at.met.add(path);
  if (!isLike(told, value, at.format))
    at.unlike.add(`${path} is ${JSON.stringify(value)?.slice(0, 60)}, told to be ${told.is}`);
  else if (told.is === 'list') for (const item of value as unknown[]) compare(told.of(), item, `${path}[]`, at);
  else if (told.is === 'map') {
    for (const [key, below] of Object.entries(value as object)) {
      const known = told.keys[key];
      if (known === undefined) at.unlike.add(`${path}.${key} is not told`);
      else compare(known.shape, below, `${path}.${key}`, at);
    }
    for (const [key, { optional }] of Object.entries(told.keys)) {
      if (!optional && !(key in (value as object))) at.unlike.add(`${path}.${key} is missing`);
    }
  }
}

function isLike({ is }: Shape, value: unknown, format: TemplateFormat): boolean {
  switch (is) {
    // A sentence of no words is an empty list.
    case 'text':
      return (
        typeof value === 'string' ||
        value instanceof Handlebars.SafeString ||
        (Array.isArray(value) && value.length === 0)
      );
    case 'number':
      return typeof value === 'number';
    case 'flag':
      return typeof value === 'boolean';
    case 'anchor':
      return format === 'html' ? typeof value === 'string' : typeof Object(value).id === 'string';
    case 'list':
      return Array.isArray(value);
    case 'map':
      return typeof value === 'object' && value !== null && !Array.isArray(value);
  }
}

/** What stands in several places, or holds itself, is listed once. */
export function listPaths(told: Shape, path = '', listed = new Set<Shape>()): string[] {
  if (told.is === 'list') return [path, ...listPaths(told.of(), `${path}[]`, listed)];
  if (told.is !== 'map') return [path];
  if (listed.has(told)) return [];
  listed.add(told);
  return [path, ...Object.entries(told.keys).flatMap(([key, { shape }]) => listPaths(shape, `${path}.${key}`, listed))];
}
