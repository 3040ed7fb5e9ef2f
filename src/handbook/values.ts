import type { PlaceOwner } from '../findings/template-fault.ts';

export type TemplateFormat = 'markdown' | 'html';

/** What a template is given: how a value can be used. */
export type Shape =
  /** Printed as it is: already escaped, or finished markup. */
  | { readonly is: 'text' }
  | { readonly is: 'number' }
  /** Used with `#if`. */
  | { readonly is: 'flag' }
  /** An anchor, whose form depends on the format: in Markdown `{id, href}`. */
  | { readonly is: 'anchor' }
  | { readonly is: 'list'; readonly of: () => Shape }
  | Map;

interface Map {
  readonly is: 'map';
  readonly keys: Keys;
}
export type Keys = Readonly<Record<string, Value>>;

/** A value with its description. */
export interface Value {
  readonly shape: Shape;
  readonly description: string;
  /** Whether it may be absent or empty. */
  readonly optional: boolean;
  /** What it is the anchor of. A template that does not print it removes the target of links. */
  readonly placeOf?: PlaceOwner;
}

const plain = {
  text: { is: 'text' },
  number: { is: 'number' },
  flag: { is: 'flag' },
  anchor: { is: 'anchor' },
} as const;

function value(shape: Shape, description: string): Value {
  return { shape, description, optional: false };
}

export const textShape: Shape = plain.text;
export const text = (description: string): Value => value(plain.text, description);
export const number = (description: string): Value => value(plain.number, description);
export const flag = (description: string): Value => value(plain.flag, description);
/** The anchor of another place, for a link. */
export const way = (description: string): Value => value(plain.anchor, description);
/** The anchor of what the template renders. */
export const place = (of: PlaceOwner): Value => ({ ...value(plain.anchor, `The place of the ${of}`), placeOf: of });
export const map = (description: string, keys: Keys): Value => value(mapOf(keys), description);
/** The shape of the items is made only when it is asked for, so that a list may contain itself. */
export function list(description: string, of: Keys | Shape | (() => Shape)): Value {
  const shape = typeof of === 'function' ? of : isShape(of) ? () => of : keepShape(of);
  return value({ is: 'list', of: shape }, description);
}
export const maybe = (given: Value): Value => ({ ...given, optional: true });

export function mapOf(keys: Keys): Shape {
  return { is: 'map', keys };
}

export function listOf(of: Shape): Shape {
  return { is: 'list', of: () => of };
}

/** Returns the same shape each time, since a walk recognises by it where it has been. */
function keepShape(keys: Keys): () => Shape {
  const shape = mapOf(keys);
  return () => shape;
}

function isShape(given: Keys | Shape): given is Shape {
  return typeof given['is'] === 'string';
}

/** The shape of fixed labels, by name; other values than texts, lists and maps are not given to templates. */
export function shapeOfWords(words: object): Keys {
  const keys: Record<string, Value> = {};
  for (const [name, word] of Object.entries(words)) {
    if (typeof word === 'string') keys[name] = text(word);
    else if (Array.isArray(word)) keys[name] = list('', textShape);
    else if (typeof word === 'object' && word !== null) keys[name] = map('', shapeOfWords(word));
  }
  return keys;
}

/** The values of a table of named columns; every cell is a list of lines. */
export const grid: Keys = {
  columns: list('The names of the columns', textShape),
  rows: list('The rows: each is a list of cells, and each cell a list of lines', listOf(listOf(textShape))),
};

/** Values that exist only when the HTML of a handbook is printed. */
export function pageOf(format: TemplateFormat): Keys {
  return format === 'html' ? { page: maybe(number('Its page number, in print')) } : {};
}
