// @ts-check
// The modules of src and what each imports: for the test of the architecture and for `npm run house`.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/**
 * @typedef {{ readonly target: string, readonly lazy: boolean, readonly typeOnly: boolean, readonly file: string | undefined }} Import
 *   `file`: the module below src that it leads to, without `.ts`; undefined for a package.
 * @typedef {{ readonly name: string, readonly stage: string, readonly text: string, readonly imports: readonly Import[] }} Module
 *   `name`: below src, without `.ts`. `stage`: its file or folder at the top of src.
 */

/** @param {string} root The folder of the repository. @returns {readonly Module[]} */
export function listModules(root) {
  return readdirSync(path.join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => file.split(path.sep).join('/'))
    .sort()
    .map((file) => {
      const text = readFileSync(path.join(root, 'src', file), 'utf8');
      const name = file.replace(/\.ts$/, '');
      return { name, stage: stageOf(name), text, imports: listImports(name, text) };
    });
}

/** @param {string} name */
export function stageOf(name) {
  return name.split('/')[0] ?? name;
}

/** @param {string} name @param {string} text @returns {Import[]} */
function listImports(name, text) {
  const code = text.replace(/\/\*[\s\S]*?\*\//g, '');
  /** @param {string} target */
  const fileOf = (target) => {
    const file = path.posix.join(path.posix.dirname(name), target);
    return target.startsWith('.') && !file.startsWith('..') ? file.replace(/\.ts$/, '') : undefined;
  };
  const eager = [...code.matchAll(/^(?:import|export)\s+(type\s)?[^;]*?from\s+'([^']+)'/gm)].map(
    ([statement, type, target = '']) => ({
      target,
      lazy: false,
      typeOnly: type !== undefined || /^\w+\s+\{(?:\s*type\s[^,}]*,?)+\s*\}/.test(statement),
      file: fileOf(target),
    }),
  );
  const lazy = [...code.matchAll(/\bimport\(\s*'([^']+)'\s*\)/g)].map(([, target = '']) => ({
    target,
    lazy: true,
    typeOnly: false,
    file: fileOf(target),
  }));
  return [...eager, ...lazy];
}

/**
 * The import cycles among modules, imports of types included; a lazy import doesn't close a cycle.
 *
 * @param {readonly Module[]} modules
 * @returns {string[][]} The names of the modules of each cycle, sorted.
 */
export function findCycles(modules) {
  const byName = new Map(modules.map((module) => [module.name, module]));
  /** @type {Map<string, { index: number, low: number }>} */
  const seen = new Map();
  /** @type {string[]} */
  const open = [];
  /** @type {string[][]} */
  const cycles = [];
  /** @param {string} name @returns {{ index: number, low: number }} */
  const visit = (name) => {
    const own = { index: seen.size, low: seen.size };
    seen.set(name, own);
    open.push(name);
    for (const { file, lazy } of byName.get(name)?.imports ?? []) {
      if (lazy || file === undefined || !byName.has(file)) continue;
      const other = seen.get(file);
      if (other === undefined) own.low = Math.min(own.low, visit(file).low);
      else if (open.includes(file)) own.low = Math.min(own.low, other.index);
    }
    if (own.low === own.index) {
      const cycle = open.splice(open.indexOf(name));
      if (cycle.length > 1) cycles.push(cycle.sort());
    }
    return own;
  };
  for (const { name } of modules) if (!seen.has(name)) visit(name);
  return cycles;
}
