import { Failure } from '../../failure.ts';
import type { Host } from '../../host.ts';
import { convertedEndings, endingOf, ownEndings } from '../../import/read/index.ts';
import type { SourceFile } from '../../import/source-file.ts';
import { compareNatural } from '../../text/text.ts';

/** A book of a thousand forms has some ten MB; pictures make it larger. */
const largest = 100 * 1024 * 1024;

/** The documents that were named, and those in the folders that were: all that jd may be able to read, in natural order. */
export async function findDocuments(host: Host, named: readonly string[]): Promise<SourceFile[]> {
  const paths = named.flatMap((name, at) => {
    const place = host.resolve(name);
    const kind = host.kind(place);
    if (kind === 'none') {
      const mayBeTarget = at > 0 && at === named.length - 1 && !/\.\w{2,5}$/.test(name);
      throw new Failure('import/no-file', { name, ...(mayBeTarget && { mayBeTarget }) }, 2);
    }
    if (kind !== 'folder') return [place];
    const found = host
      .find(place, [`**/*.{${[...ownEndings, ...Object.keys(convertedEndings)].join(',')}}`])
      // Word leaves a file of this name beside a document that is open.
      .filter((file) => !/(?:^|\/)~\$/.test(file))
      .sort(compareNatural);
    if (found.length === 0) throw new Failure('import/nothing', { folder: name }, 2);
    return found.map((file) => host.resolve(place, file));
  });
  const documents: SourceFile[] = [];
  for (const path of new Set(paths)) documents.push(await readSource(host, path));
  return documents;
}

async function readSource(host: Host, path: string): Promise<SourceFile> {
  const file = host.relative(host.cwd, path);
  const bytes = host.read(path, largest);
  if (!(bytes instanceof Uint8Array)) {
    throw new Failure('import/unreadable', { file, ...bytes }, bytes.fault === 'unreadable' ? 3 : 2);
  }
  const convertedTo = convertedEndings[endingOf(file)];
  const converted = convertedTo === undefined ? undefined : await host.convert(path, convertedTo);
  return converted === undefined || convertedTo === undefined
    ? { file, bytes }
    : { file, bytes: converted, convertedTo };
}
