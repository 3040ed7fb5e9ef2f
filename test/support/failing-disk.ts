import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** Every call by which jd asks the disk for something, or changes it. */
const calls = [
  'accessSync',
  'closeSync',
  'copyFileSync',
  'fstatSync',
  'fsyncSync',
  'linkSync',
  'lstatSync',
  'mkdirSync',
  'mkdtempSync',
  'openSync',
  'readdirSync',
  'readFileSync',
  'readSync',
  'renameSync',
  'rmdirSync',
  'rmSync',
  'statSync',
  'unlinkSync',
  'writeFileSync',
] as const;

export interface FailingDisk {
  /** The calls below the folder so far. */
  readonly count: () => number;
  /** The call that failed, such as `renameSync dist/handbook.md`; undefined if there were fewer calls. */
  readonly failed: () => string | undefined;
  readonly mend: () => void;
}

/**
 * From now on the n-th call below a folder fails with an error of the system, as SQLite tests its calls: the n-th alone,
 * or, as if the process had been killed there, each from then on.
 */
export function failCall(folder: string, nth: number, code: string, { forEver = false } = {}): FailingDisk {
  const original = Object.fromEntries(calls.map((name) => [name, fs[name]]));
  const opened = new Map<number, string>();
  let count = 0;
  let failed: string | undefined;
  const place = (first: unknown): string | undefined => {
    if (typeof first === 'number') return opened.get(first);
    if (typeof first !== 'string' && !(first instanceof URL)) return undefined;
    const full = path.resolve(first instanceof URL ? fileURLToPath(first) : first);
    return full === folder || full.startsWith(folder + path.sep) ? full : undefined;
  };
  for (const name of calls) {
    const call = original[name] as (...given: unknown[]) => unknown;
    Object.assign(fs, {
      [name]: (...given: unknown[]): unknown => {
        const where = place(given[0]);
        if (where === undefined) return call(...given);
        count += 1;
        if (count === nth || (forEver && count > nth)) {
          failed ??= `${name} ${path.relative(folder, where)}`;
          // A descriptor is closed, whatever is said of it.
          if (name === 'closeSync') call(...given);
          throw Object.assign(new Error(`${code}: ${name} '${where}'`), {
            code,
            syscall: name.replace('Sync', ''),
            errno: -1,
          });
        }
        const result = call(...given);
        if (name === 'openSync') opened.set(result as number, where);
        if (name === 'closeSync') opened.delete(given[0] as number);
        return result;
      },
    });
  }
  // `realpathSync` has a function of its own in it.
  const { native } = fs.realpathSync;
  fs.realpathSync.native = ((...given: Parameters<typeof native>) => {
    if (place(given[0]) !== undefined) {
      count += 1;
      if (count === nth || (forEver && count > nth)) {
        failed ??= `realpathSync ${path.relative(folder, String(given[0]))}`;
        throw Object.assign(new Error(`${code}: realpath`), { code, syscall: 'realpath', errno: -1 });
      }
    }
    return native(...given);
  }) as typeof native;
  syncBuiltinESMExports();
  return {
    count: () => count,
    failed: () => failed,
    mend() {
      Object.assign(fs, original);
      fs.realpathSync.native = native;
      syncBuiltinESMExports();
    },
  };
}
