import type { Finding } from '../../findings/finding.ts';
import { type Config, configFile } from '../../model/config.ts';
import { fixedPart, readGlob } from '../../text/glob/index.ts';
import { openSpeller } from '../../text/spelling.ts';

/** Finds the globs of `overrides` that match none of the files that were read. Templates are not among these. */
export function findUnmatched({ overrides }: Config, files: readonly string[]): Finding<'config/unmatched-override'>[] {
  const suggest = openSpeller(listFolders(files));
  return overrides.flatMap(({ files: globs }, nth) =>
    globs.flatMap((glob, at): Finding<'config/unmatched-override'>[] => {
      const read = readGlob(glob);
      if ('fault' in read || /^(?:\.\/)?templates\//i.test(glob) || files.some(read.matches)) return [];
      const folder = fixedPart(glob);
      const suggestions = suggest(folder === '' ? glob : folder).map((near) => `${near}/**`);
      const place = { file: configFile, path: ['overrides', nth, 'files', at] };
      return [{ code: 'config/unmatched-override', at: place, facts: { glob, suggestions } }];
    }),
  );
}

/** Every folder that has a file, at any depth. */
function listFolders(files: readonly string[]): string[] {
  const folders = new Set<string>();
  for (const file of files) {
    for (let at = file.lastIndexOf('/'); at > 0; at = file.lastIndexOf('/', at - 1)) folders.add(file.slice(0, at));
  }
  return [...folders];
}
