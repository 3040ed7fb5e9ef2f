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
  const list = readList(bytes);
  return list.every(isOwn) ? list : [];
}

function readList(bytes: Uint8Array): readonly WrittenFile[] {
  try {
    const { version, files }: { version?: unknown; files?: unknown } = Object(
      JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)),
    );
    return version === 1 && Array.isArray(files) && files.every(isWritten) ? files : [];
  } catch {
    return [];
  }
}

function isWritten(value: unknown): value is WrittenFile {
  return (
    typeof value === 'object' &&
    value !== null &&
    'path' in value &&
    typeof value.path === 'string' &&
    'sha256' in value &&
    typeof value.sha256 === 'string' &&
    (!('part' in value) || typeof value.part === 'string') &&
    (!('department' in value) || typeof value.department === 'string') &&
    (!('positions' in value) ||
      (Array.isArray(value.positions) && value.positions.every((id) => typeof id === 'string')))
  );
}

function isOwn({ path, sha256 }: WrittenFile): boolean {
  return ownPath.test(path) && /^[\da-f]{64}$/.test(sha256);
}
