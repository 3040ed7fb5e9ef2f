import type { Random } from './random.ts';
import type { Value } from './visible-values.ts';

interface Node {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly properties?: Readonly<Record<string, Node>>;
  readonly required?: readonly string[];
  readonly items?: Node;
  readonly else?: Node;
  readonly format?: string;
  readonly enum?: readonly string[];
  readonly maxLength?: number;
}
export type Schema = Node & { readonly definitions?: Readonly<Record<string, Node>> };
/** A form with values where its texts are. */
export type Drawn = string | number | boolean | Value | readonly Drawn[] | { readonly [key: string]: Drawn };

/** A form with every key of its schema; `fixed` says what isn't drawn, by the dotted path, and null leaves a key out. */
export function drawForm(
  schema: Schema,
  random: Random,
  draw: (longest: number) => Value,
  fixed: Readonly<Record<string, Drawn | null>>,
): Drawn {
  const visit = (written: Node, path: string): Drawn => {
    const target = written.$ref === undefined ? {} : schema.definitions?.[written.$ref.replace('#/definitions/', '')];
    const node: Node = { ...target, ...written, ...(written.else === undefined ? {} : schema.definitions?.['kpi']) };
    const types = [node.type].flat();
    const isList = [written.type].flat().includes('array') || types.includes('array');
    if (isList && node.items !== undefined && !(types.includes('string') && random.chance(0.2))) {
      return Array.from({ length: 1 + random.below(2) }, () => visit(node.items ?? {}, path));
    }
    if (node.properties !== undefined && !(types.includes('string') && random.chance(0.3))) {
      return Object.fromEntries(
        Object.entries(node.properties).flatMap(([key, below]) => {
          const place = path === '' ? key : `${path}.${key}`;
          const own = fixed[place];
          return own === null ? [] : [[key, own ?? visit(below, place)]];
        }),
      );
    }
    if (node.enum?.[0] !== undefined) return node.enum[0];
    if (node.format === 'date') return '2024-06-01';
    if (types.includes('string')) return draw(node.maxLength ?? 200);
    return types.includes('boolean') ? true : 1;
  };
  return visit(schema, '');
}
