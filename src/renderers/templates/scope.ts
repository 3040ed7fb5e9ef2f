import { type Keys, mapOf, type Shape, type TemplateFormat, textShape, type Value } from '../../handbook/values.ts';

/** The values available in one block of a template, and whether the block loops over a list. */
export interface Frame {
  readonly shape: Shape;
  readonly inList: boolean;
  /** Names given by `as |name|`. */
  readonly named: ReadonlyMap<string, Shape>;
}
export interface Scope {
  readonly format: TemplateFormat;
  readonly root: Shape;
  /** From the outermost to the innermost. */
  readonly frames: readonly Frame[];
}

export type Resolved =
  | { readonly shape: Shape; readonly value?: Value }
  /** The name that is missing and the names that exist; `inside` is the text or number of which a value was asked. */
  | { readonly missing: string; readonly known: readonly string[]; readonly inside?: string };

export function openScope(format: TemplateFormat, view: Keys): Scope {
  const shape = mapOf(view);
  return { format, root: shape, frames: [{ shape, inList: false, named: new Map() }] };
}

export function enter(
  scope: Scope,
  shape: Shape,
  inList = false,
  named: ReadonlyMap<string, Shape> = new Map(),
): Scope {
  return { ...scope, frames: [...scope.frames, { shape, inList, named }] };
}

const numberShape: Shape = { is: 'number' };
const flagShape: Shape = { is: 'flag' };
const anchorKeys = ['id', 'href'];

/** Finds the value of a path. */
export function resolve(path: hbs.AST.PathExpression, scope: Scope): Resolved {
  const { format, frames } = scope;
  const parts = path.parts as readonly string[];
  const [first = '', ...rest] = parts;
  if (path.data) return resolveData(path, scope);
  if (path.depth === 0 && !/^(?:\.\/|this\b|\.$)/.test(path.original)) {
    const given = frames.findLast(({ named }) => named.has(first))?.named.get(first);
    if (given !== undefined) return follow(given, rest, format);
  }
  const frame = frames.at(-1 - path.depth);
  if (frame === undefined) return { missing: path.original, known: [] };
  return follow(frame.shape, parts, format);
}

function resolveData({ parts, original }: hbs.AST.PathExpression, { format, root, frames }: Scope): Resolved {
  const [name = '', ...rest] = parts as readonly string[];
  if (name === 'root') return follow(root, rest, format);
  const known = frames.some(({ inList }) => inList) ? ['@root', '@index', '@first', '@last'] : ['@root'];
  if (known.includes(`@${name}`)) return { shape: name === 'index' ? numberShape : flagShape };
  return { missing: original, known };
}

function follow(from: Shape, parts: readonly string[], format: TemplateFormat): Resolved {
  let shape = from;
  let value: Value | undefined;
  for (const [at, part] of parts.entries()) {
    const below = within(shape, part, format);
    if (below === undefined) {
      const known = shape.is === 'map' ? Object.keys(shape.keys) : isWay(shape, format) ? anchorKeys : [];
      return { missing: part, known, ...(known.length > 0 ? {} : { inside: parts.slice(0, at).join('.') || 'this' }) };
    }
    ({ shape, value } = below);
  }
  return value === undefined ? { shape } : { shape, value };
}

function within(
  shape: Shape,
  part: string,
  format: TemplateFormat,
): { shape: Shape; value: Value | undefined } | undefined {
  if (shape.is === 'map') {
    const value = Object.hasOwn(shape.keys, part) ? shape.keys[part] : undefined;
    return value && { shape: value.shape, value };
  }
  if (shape.is === 'list' && part === 'length') return { shape: numberShape, value: undefined };
  if (shape.is === 'list' && /^\d+$/.test(part)) return { shape: shape.of(), value: undefined };
  return isWay(shape, format) && anchorKeys.includes(part) ? { shape: textShape, value: undefined } : undefined;
}

/** In Markdown an anchor has two forms: as an id and as the target of a link. */
function isWay(shape: Shape, format: TemplateFormat): boolean {
  return shape.is === 'anchor' && format === 'markdown';
}
