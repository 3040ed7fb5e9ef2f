import type { Compilation } from '../compile.ts';
import { listDepartments } from '../org/graph/selection.ts';
import { compareText, foldText } from '../text/text.ts';
import { handbookName } from './excerpt.ts';
import type { Scope } from './scope.ts';

/** Systems allow 255 bytes, the ending included. */
const longest = 200;
/** Ids that a name lists; more are counted. */
const listed = 3;

/**
 * What the first document of a build is called. A part of the book has a name of its own, the same each time and safe on
 * every system: `handbook-客服部`, `handbook-agent`, `handbook-agent+porter`.
 */
export function nameBook(compilation: Compilation, { department, positions }: Scope): string {
  if (positions !== undefined) return `${handbookName}-${fitName(nameForms(compilation, [...positions]))}`;
  return department === undefined ? handbookName : nameDepartment(compilation, department.name);
}

/** Where the handbook of a department is. */
export function nameDepartment({ graph, config, workspace }: Compilation, department: string): string {
  const plain = plainName(department);
  const others = listDepartments(graph, config.departments).filter((other) => other !== department);
  const isTaken = [...others.map(plainName), ...workspace.byId.keys()].some((other) => isSame(other, plain));
  return `${handbookName}-${fitName(isTaken || plain === '' ? mark(plain, department) : plain)}`;
}

function nameForms({ graph, config }: Compilation, positions: readonly string[]): string {
  const ids = [...positions].sort(compareText);
  const [first = ''] = ids;
  if (ids.length > listed) return mark(`${first}+${ids.length - 1}`, ids.join('+'));
  const isTaken = listDepartments(graph, config.departments).some((other) => isSame(plainName(other), first));
  return ids.length === 1 && isTaken ? mark(first, `id ${first}`) : ids.join('+');
}

/** Letters, digits and what else no system minds; no `+` and no `~`, which tell parts from each other. */
function plainName(department: string): string {
  return department
    .normalize('NFC')
    .replace(/\p{Cf}/gu, '')
    .replace(/[^\p{L}\p{M}\p{N}._-]+/gu, '-')
    .replace(/^[-.]+|[-.]+$/g, '');
}

function isSame(one: string, other: string): boolean {
  return foldText(one) === foldText(other);
}

/** Cut to what a file's name may be in bytes; what is cut off counts in the sum that takes its place. */
export function fitName(name: string): string {
  const encoder = new TextEncoder();
  if (encoder.encode(name).length <= longest) return name;
  const kept: string[] = [];
  let bytes = 0;
  for (const character of name) {
    bytes += encoder.encode(character).length;
    if (bytes > longest - 9) break;
    kept.push(character);
  }
  return mark(kept.join(''), name);
}

/** FNV-1a, which tells apart what would have one name. */
function mark(name: string, whole: string): string {
  let sum = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(whole)) sum = Math.imul(sum ^ byte, 0x01000193) >>> 0;
  return `${name}~${sum.toString(16).padStart(8, '0')}`;
}
