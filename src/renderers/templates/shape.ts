import type { PlaceOwner } from '../../findings/template-fault.ts';

/** What a template is given: how a value may be used, not what it is. */
export type Shape =
  /** Set as it stands: it is escaped, or finished markup. */
  | { readonly is: 'text' }
  | { readonly is: 'number' }
  /** Asked for with `#if`. */
  | { readonly is: 'flag' }
  /** What links lead to, and its own form in each format: in Markdown `{id, href}`. */
  | { readonly is: 'anchor' }
  | { readonly is: 'list'; readonly of: () => Shape }
  | Map;

interface Map {
  readonly is: 'map';
  readonly keys: Keys;
}
export type Keys = Readonly<Record<string, Value>>;

/** A value by its name, with what it says. */
export interface Value {
  readonly shape: Shape;
  readonly says: string;
  /** Absent or empty where there is nothing to say. */
  readonly optional: boolean;
  /** A template that doesn't print it takes away the place that links lead to. */
  readonly placeOf?: PlaceOwner;
}

const plain = {
  text: { is: 'text' },
  number: { is: 'number' },
  flag: { is: 'flag' },
  anchor: { is: 'anchor' },
} as const;

function value(shape: Shape, says: string): Value {
  return { shape, says, optional: false };
}

export const textShape: Shape = plain.text;
export const text = (says: string): Value => value(plain.text, says);
export const number = (says: string): Value => value(plain.number, says);
export const flag = (says: string): Value => value(plain.flag, says);
/** The anchor of another place, for a link. */
export const way = (says: string): Value => value(plain.anchor, says);
/** The anchor of what the template sets. */
export const place = (of: PlaceOwner): Value => ({ ...value(plain.anchor, `The place of the ${of}`), placeOf: of });
export const map = (says: string, keys: Keys): Value => value(mapOf(keys), says);
/** The keys are asked for only when somebody looks, so that a list may hold itself. */
export function list(says: string, of: Keys | Shape | (() => Shape)): Value {
  const shape = typeof of === 'function' ? of : isShape(of) ? () => of : keepShape(of);
  return value({ is: 'list', of: shape }, says);
}
export const maybe = (given: Value): Value => ({ ...given, optional: true });

export function mapOf(keys: Keys): Shape {
  return { is: 'map', keys };
}

/** A list of lists of texts and the like. */
export function listOf(of: Shape): Shape {
  return { is: 'list', of: () => of };
}

/** The same each time, since a walk knows by it where it has been. */
function keepShape(keys: Keys): () => Shape {
  const shape = mapOf(keys);
  return () => shape;
}

function isShape(given: Keys | Shape): given is Shape {
  return typeof given['is'] === 'string';
}

/** Words that are the same on every page, by name; what isn't a text has no place in a template. */
export function shapeOfWords(words: object): Keys {
  const keys: Record<string, Value> = {};
  for (const [name, word] of Object.entries(words)) {
    if (typeof word === 'string') keys[name] = text(word);
    else if (Array.isArray(word)) keys[name] = list('', textShape);
    else if (typeof word === 'object' && word !== null) keys[name] = map('', shapeOfWords(word));
  }
  return keys;
}
