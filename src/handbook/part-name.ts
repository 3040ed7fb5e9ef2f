import type { Compilation } from '../compile.ts';
import { listDepartments } from '../org/graph/selection.ts';
import { compareText, foldText } from '../text/text.ts';
import { handbookName } from './excerpt.ts';
import type { Scope } from './scope.ts';

/** In bytes; file systems allow 255, and the extension counts. */
const longest = 200;
/** The most ids in a name; of more, the first is named and the rest are counted. */
const listed = 3;

/**
 * The name of a build's first document. The name of a part of the book is the same each time and safe on every system:
 * `handbook-客服部`, `handbook-agent`, `handbook-agent+porter`.
 */
export function nameBook(compilation: Compilation, { department, positions }: Scope): string {
  if (positions !== undefined) return `${handbookName}-${fitName(nameForms(compilation, [...positions]))}`;
  return department === undefined ? handbookName : nameDepartment(compilation, department.name);
}

/** The document name of a department's handbook. */
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

/** Keeps letters, digits and signs that are safe everywhere, but not `+` and `~`, which have a meaning in names. */
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

/** Shortens a name to the limit in bytes; a hash of the whole name replaces what is cut off. */
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

/** Adds an FNV-1a hash, so that names that would be equal differ. */
function mark(name: string, whole: string): string {
  let sum = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(whole)) sum = Math.imul(sum ^ byte, 0x01000193) >>> 0;
  return `${name}~${sum.toString(16).padStart(8, '0')}`;
}
