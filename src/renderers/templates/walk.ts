import type { Finding } from '../../findings/finding.ts';
import { mapOf, type Shape, textShape, type Value } from '../../handbook/values.ts';
import { closest } from '../../text/spelling.ts';
import { askValues, blocks, isPath, type Part, type Report, type Stop } from './ask.ts';
import { type Program, rangeOf } from './parse.ts';
import { enter, resolve, type Scope } from './scope.ts';

export interface WalkOptions {
  readonly parts: ReadonlyMap<string, Part>;
  /** The names of jd's helpers, each with whether its first value must be a list. */
  readonly helpers: ReadonlyMap<string, boolean>;
  /** Whether a value in `{{{` would be printed unescaped. */
  readonly escapes: boolean;
}

export interface Walked {
  readonly findings: readonly Finding[];
  /** The templates that were reached, each with what it was given. */
  readonly seen: ReadonlyMap<string, readonly Shape[]>;
  /** The anchors that were printed. */
  readonly places: ReadonlySet<Value>;
  /** The groups of values that were entered: items of lists, and what partials were given. */
  readonly entered: ReadonlySet<Shape>;
}

/** How many calls may be within each other; jd's own templates nest far less. */
const deepestCall = 50;

/** Walks a template and all that it calls, as the engine will, and reports what it asks for that does not exist. */
export function walkTemplate(entry: Part, start: Scope, options: WalkOptions): Walked {
  const findings: Finding[] = [];
  const seen = new Map<string, Shape[]>();
  const places = new Set<Value>();
  const entered = new Set<Shape>();
  const visited = new Set<string>();
  const numbers = new Map<Shape, number>();
  const made = new Map<string, Shape>();
  const numberOf = (shape: Shape): number => {
    if (!numbers.has(shape)) numbers.set(shape, numbers.size);
    return numbers.get(shape) ?? 0;
  };

  const report: Report = ({ part, call }, node, code, facts) => {
    const {
      file,
      range,
      name: called,
    } = part.isOwn
      ? { file: part.file, range: rangeOf(part.lines, node.loc), name: undefined }
      : (call ?? { file: '', range: [0, 0] as const, name: '' });
    if (file === '') return;
    findings.push({ code, at: { file, range }, facts: called === undefined ? facts : { ...facts, called } } as Finding);
  };
  const asking = askValues(report, options.helpers);

  const print = (node: hbs.AST.MustacheStatement, stop: Stop): void => {
    const { path, params, hash } = node;
    const name = isPath(path) ? path.original : '';
    if (params.length > 0 || hash !== undefined || options.helpers.has(name) || blocks.includes(name)) {
      asking.call(node, stop);
      return;
    }
    if (!node.escaped && options.escapes) report(stop, node, 'template/unescaped', { name });
    const found = asking.find(path, stop);
    // In Markdown an anchor is printed by its `id`.
    const printed = stop.scope.format === 'markdown' && name.endsWith('.id') ? ownerOf(path, stop) : found?.value;
    if (printed?.placeOf !== undefined) places.add(printed);
    if (found) asking.want(found.shape, 'text', path, stop);
  };

  const open = (node: hbs.AST.BlockStatement, stop: Stop): void => {
    const { path, params, program, inverse } = node;
    const [subject] = params;
    if (!blocks.includes(path.original) || subject === undefined) {
      const isValue = 'shape' in resolve(path, stop.scope);
      const suggestions = isValue ? [] : closest(path.original, [...options.helpers.keys(), ...blocks]);
      report(stop, path, 'template/unknown-helper', {
        name: path.original,
        suggestions,
        ...(isValue ? { isValue } : {}),
      });
      return;
    }
    const found = asking.find(subject, stop);
    const within = found && scopeOf(path.original, found.shape, subject, program, stop);
    if (within) go(program, { ...stop, scope: within });
    if (inverse) go(inverse, stop);
  };

  const scopeOf = (
    block: string,
    shape: Shape,
    subject: hbs.AST.Expression,
    { blockParams = [] }: Program,
    stop: Stop,
  ): Scope | undefined => {
    if (block === 'if' || block === 'unless') return stop.scope;
    if (!asking.want(shape, block === 'each' ? 'list' : 'map', subject, stop)) return undefined;
    const inner = shape.is === 'list' ? shape.of() : shape;
    entered.add(inner);
    const [item, index] = blockParams;
    const named = new Map<string, Shape>();
    if (item !== undefined) named.set(item, inner);
    if (index !== undefined) named.set(index, textShape);
    return enter(stop.scope, inner, block === 'each', named);
  };

  const callPart = ({ name: written, params, hash, loc }: hbs.AST.PartialStatement, stop: Stop): void => {
    const name = isPath(written) ? written.original : '';
    const target = options.parts.get(name);
    if (target === undefined) {
      report(stop, written, 'template/unknown-part', { name, suggestions: closest(name, [...options.parts.keys()]) });
      return;
    }
    const [subject] = params;
    const found = subject === undefined ? undefined : asking.find(subject, stop);
    if (subject !== undefined && (found === undefined || !asking.want(found.shape, 'map', subject, stop))) return;
    const pairs = hash?.pairs ?? [];
    const more = pairs.map(({ key, value: written }): [string, Value] => {
      const { shape = textShape, value } = asking.find(written, stop) ?? {};
      return [key, { description: value?.description ?? '', optional: value?.optional ?? false, shape }];
    });
    const base = found?.shape ?? stop.scope.frames.at(-1)?.shape ?? textShape;
    entered.add(base);
    const given = more.length === 0 ? base : combine(base, more);
    // The engine gives a partial only its own values, and loop variables if the caller is in a list.
    const inList = stop.scope.frames.some((frame) => frame.inList);
    const scope = { ...stop.scope, frames: [{ shape: given, inList, named: new Map() }] };
    const call = stop.part.isOwn ? { file: stop.part.file, range: rangeOf(stop.part.lines, loc), name } : stop.call;
    // What a template is given may grow with each call to itself; then only the rendering can tell that it never ends.
    const depth = (stop.depth ?? 0) + 1;
    if (depth <= deepestCall) visit({ part: target, scope, depth, ...(call === undefined ? {} : { call }) });
  };

  /** Returns the same shape for the same values, so that a partial that calls itself is recognised. */
  const combine = (base: Shape, more: readonly (readonly [string, Value])[]): Shape => {
    const keys = { ...(base.is === 'map' ? base.keys : {}), ...Object.fromEntries(more) };
    const key = Object.entries(keys)
      .map(([name, { shape }]) => `${name}=${numberOf(shape)}`)
      .join();
    const shape = made.get(key) ?? mapOf(keys);
    made.set(key, shape);
    return shape;
  };

  const go = (program: Program, stop: Stop): void => {
    for (const node of program.body) {
      if (node.type === 'MustacheStatement') print(node as hbs.AST.MustacheStatement, stop);
      else if (node.type === 'BlockStatement') open(node as hbs.AST.BlockStatement, stop);
      else if (node.type === 'PartialStatement') callPart(node as hbs.AST.PartialStatement, stop);
      else if (node.type !== 'ContentStatement' && node.type !== 'CommentStatement') {
        report(stop, node, 'template/unknown-helper', { name: nameOf(node), suggestions: [] });
      }
    }
  };

  const visit = (stop: Stop): void => {
    const { part, scope, call } = stop;
    const [frame] = scope.frames;
    if (frame === undefined) return;
    const key = [part.name, numberOf(frame.shape), frame.inList, call?.file, call?.range[0]].join();
    if (visited.has(key)) return;
    visited.add(key);
    seen.set(part.name, [...(seen.get(part.name) ?? []), frame.shape]);
    go(part.program, stop);
  };

  for (const { shape } of start.frames) entered.add(shape);
  visit({ part: entry, scope: start });
  return { findings, seen, places, entered };
}

function ownerOf(path: hbs.AST.Expression, { scope }: Stop): Value | undefined {
  const { parts, ...rest } = path as hbs.AST.PathExpression;
  const owner = resolve({ ...rest, parts: parts.slice(0, -1) } as hbs.AST.PathExpression, scope);
  return 'value' in owner ? owner.value : undefined;
}

/** The syntax that jd does not support: inline partials, and blocks passed to a partial. */
function nameOf({ type }: hbs.AST.Statement): string {
  return type === 'DecoratorBlock' || type === 'Decorator' ? '*inline' : '#>';
}
