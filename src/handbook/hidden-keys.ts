import type { Config } from '../model/config.ts';
import type { Position } from '../model/position.ts';
import type { Link } from '../org/link.ts';
import type { Workspace } from '../org/workspace.ts';
import { hides } from './form-choice.ts';

interface Source {
  readonly config: Config;
  readonly workspace: Workspace;
  readonly links: readonly Link[];
}

/**
 * The same without the values of the keys that the settings hide, so that no format can print one. The graph stays: who
 * reports to whom decides what the book is.
 */
export function hideKeys<Given extends Source>(source: Given): Given {
  const { form } = source.config;
  if (form.hide.length === 0) return source;
  const paths = form.hide.map((name) => name.split('.'));
  const stripped = new Map(
    source.workspace.positions.map((position) => [
      position,
      paths.reduce<object>((kept, path) => withoutKey(kept, path), position) as Position,
    ]),
  );
  const strip = (position: Position): Position => stripped.get(position) ?? position;
  const { positions, byId } = source.workspace;
  return {
    ...source,
    workspace: {
      ...source.workspace,
      positions: positions.map(strip),
      byId: new Map([...byId].map(([id, position]) => [id, strip(position)])),
    },
    links: source.links.filter(({ role, key }) => role === 'procedure' || !hides(form, key)),
  };
}

/** What is always a list stays one, but an empty one; of direct reports, an empty list would say something. */
function withoutKey(value: object, [key = '', ...rest]: readonly string[]): object {
  const own: unknown = Reflect.get(value, key);
  if (own === undefined) return value;
  if (rest.length > 0) return { ...value, [key]: withinEach(own, rest) };
  if (Array.isArray(own) && key !== 'directReports') return { ...value, [key]: [] };
  return Object.fromEntries(Object.entries(value).filter(([name]) => name !== key));
}

function withinEach(own: unknown, path: readonly string[]): unknown {
  if (Array.isArray(own)) return own.map((each) => withinEach(each, path));
  return typeof own === 'object' && own !== null ? withoutKey(own, path) : own;
}
