import type { ReadFault } from '../host.ts';
import type { WrittenFile } from '../model/written-files.ts';

/** Lists what builds wrote into its folder, so that a later build can remove what is no longer made. */
export const manifestFile = '.jd-manifest.json';

/** The only paths that jd writes. A list with any other path is not jd's, or is malicious. */
const ownPath =
  /^(?:(?:handbook|jobpostings|csv\/[a-z]+)(?:-[\p{L}\p{M}\p{N}._~+-]+)?|(?:images|(?:positions|jobpostings)(?:-[\p{L}\p{M}\p{N}._~+-]+)?)\/[\p{L}\p{M}\p{N}._~-]+)\.[a-z]+$/u;

/** The files in the list; none if it is broken or names a path that jd doesn't write. */
export function parseManifest(bytes: Uint8Array | ReadFault): readonly WrittenFile[] {
  if (!(bytes instanceof Uint8Array)) return [];
  try {
    const list = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    const { version, files }: { version?: unknown; files?: unknown } = Object(list);
    return version === 1 && Array.isArray(files) && files.every(isOwn) ? files : [];
  } catch {
    return [];
  }
}

function isOwn(value: unknown): value is WrittenFile {
  const { path, sha256, part = '', department = '', positions = [] }: Record<string, unknown> = Object(value);
  return (
    isText(path) &&
    ownPath.test(path) &&
    isText(sha256) &&
    /^[\da-f]{64}$/.test(sha256) &&
    isText(part) &&
    isText(department) &&
    Array.isArray(positions) &&
    positions.every(isText)
  );
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}
