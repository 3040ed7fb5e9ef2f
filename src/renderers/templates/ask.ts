import type { Code, FactsByCode } from '../../findings/finding.ts';
import type { ValueKind } from '../../findings/template-fault.ts';
import { type Shape, textShape, type Value } from '../../handbook/values.ts';
import { closest } from '../../text/spelling.ts';
import { compareText } from '../../text/text.ts';
import type { Program } from './parse.ts';
import type { Range } from './range.ts';
import { resolve, type Scope } from './scope.ts';

/** A template that will be used: the workspace's own or jd's. */
export interface Part {
  readonly name: string;
  readonly file: string;
  /** The offsets at which the lines of its text begin. */
  readonly lines: readonly number[];
  readonly isOwn: boolean;
  readonly program: Program;
}

/** A template in the course of a walk, with what it is given. */
export interface Stop {
  readonly part: Part;
  readonly scope: Scope;
  /** How many calls it is within. */
  readonly depth?: number;
  /** Where the workspace's last template called one of jd's; a fault in jd's template is reported there. */
  readonly call?: { readonly file: string; readonly range: Range; readonly name: string };
}

export type Report = <C extends Code>(stop: Stop, node: hbs.AST.Node, code: C, facts: FactsByCode[C]) => void;

export const blocks: readonly string[] = ['each', 'if', 'unless', 'with'];

/** Checks what a template asks for in one place. */
export interface Asking {
  /** Resolves an expression; undefined if it was reported as unknown. */
  find(expression: hbs.AST.Expression, stop: Stop): { readonly shape: Shape; readonly value?: Value } | undefined;
  /** Whether a value is of the wanted kind; if not, it is reported. */
  want(shape: Shape, wanted: ValueKind, expression: hbs.AST.Expression, stop: Stop): boolean;
  call(node: hbs.AST.SubExpression | hbs.AST.MustacheStatement, stop: Stop): void;
}

/** `helpers` are the names of jd's helpers, each with whether its first value must be a list. */
export function askValues(report: Report, helpers: ReadonlyMap<string, boolean>): Asking {
  const asking: Asking = {
    find(expression, stop) {
      if (expression.type === 'SubExpression') asking.call(expression as hbs.AST.SubExpression, stop);
      if (!isPath(expression)) return { shape: textShape };
      const found = resolve(expression, stop.scope);
      if ('shape' in found) return found;
      const { missing, known, inside } = found;
      const { original } = expression;
      const suggestions = closest(missing, known).map((name) => replaceLast(original, missing, name));
      const facts = { name: original, suggestions, known: [...known].sort(compareText) };
      report(stop, expression, 'template/unknown-value', inside === undefined ? facts : { ...facts, inside });
      return undefined;
    },
    want(shape, wanted, expression, stop) {
      const kind = kindOf(shape, stop.scope);
      if (kind === wanted) return true;
      const name = isPath(expression) ? expression.original : '';
      report(stop, expression, 'template/value-kind', { name, kind, wanted });
      return false;
    },
    call(node, stop) {
      const name = isPath(node.path) ? node.path.original : '';
      const takesList = helpers.get(name);
      if (takesList === undefined) {
        const suggestions = closest(name, [...helpers.keys(), ...blocks]);
        report(stop, node.path, 'template/unknown-helper', { name, suggestions });
      }
      for (const [at, param] of node.params.entries()) {
        const found = asking.find(param, stop);
        if (at === 0 && takesList && found) asking.want(found.shape, 'list', param, stop);
      }
      for (const { value } of node.hash?.pairs ?? []) asking.find(value, stop);
    },
  };
  return asking;
}

export function isPath(expression: hbs.AST.Expression): expression is hbs.AST.PathExpression {
  return expression.type === 'PathExpression';
}

function kindOf(shape: Shape, { format }: Scope): ValueKind {
  if (shape.is === 'anchor') return format === 'markdown' ? 'map' : 'text';
  return shape.is === 'list' || shape.is === 'map' ? shape.is : 'text';
}

function replaceLast(original: string, missing: string, name: string): string {
  const at = original.lastIndexOf(missing);
  return at < 0 ? name : original.slice(0, at) + name + original.slice(at + missing.length);
}
