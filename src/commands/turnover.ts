import type { Compilation } from '../compile.ts';
import { nameForms } from '../handbook/documents.ts';
import { handbookName } from '../handbook/excerpt.ts';
import type { Scope } from '../handbook/scope.ts';
import type { Host, Removal, WrittenFile } from '../host.ts';
import { manifestFile, parseManifest, planTurnover } from '../manifest.ts';
import type { Artefact } from '../renderers/index.ts';

/** A hundred thousand files are listed in less. */
const manifestLimit = 32 * 1024 * 1024;

/** Puts the files in place, and takes away those of documents that are no more; comes to what is to be said of it. */
export function turnOver(
  host: Host,
  out: string,
  files: readonly Artefact[],
  scope: Scope,
  compilation: Compilation,
): string[] {
  const part = namePart(scope);
  const before = parseManifest(host.read(host.resolve(out, manifestFile), manifestLimit));
  const written = files.map(({ path, content }) => ({
    path,
    sha256: host.digest(content),
    ...(part === undefined ? {} : { part }),
  }));
  // A part of the organisation says nothing of what there is no more.
  const live = part === undefined ? new Set([handbookName, ...nameForms(compilation).values()]) : undefined;
  const { stale, manifest } = planTurnover(before, written, live);
  const removal = host.publish(out, [...files, manifest], stale);
  const folder = host.relative(host.cwd, out) || '.';
  return [...tellRemoval(removal), ...(part === undefined ? [] : tellPart(part, before, written, folder))];
}

/** What a build makes that doesn't make the whole handbook. */
function namePart({ department, positions }: Scope): string | undefined {
  if (positions !== undefined) return positions.size === 1 ? 'one form' : `${positions.size} forms`;
  return department === undefined ? undefined : `the department \`${department.name}\``;
}

/** A part takes the place of the whole handbook where it is written to the same folder: nobody should find that out later. */
function tellPart(
  part: string,
  before: readonly WrittenFile[],
  written: readonly WrittenFile[],
  folder: string,
): string[] {
  const wholes = before.filter((file) => file.path.startsWith(`${handbookName}.`) && file.part === undefined);
  const list = (files: readonly WrittenFile[]): string => files.map(({ path }) => `\`${folder}/${path}\``).join(', ');
  const isWritten = ({ path }: WrittenFile): boolean => written.some((file) => file.path === path);
  const replaced = wholes.filter(isWritten);
  if (replaced.length === 0) return [];
  const older = wholes.filter((file) => !isWritten(file));
  return [
    `${list(replaced)} held the whole handbook, and now holds ${part}${older.length === 0 ? '' : `; ${list(older)} still holds the whole of an earlier build`}`,
    'build a part with --out into a folder of its own, to have both; `jd build` makes the whole again',
  ];
}

function tellRemoval({ removed, changed }: Removal): string[] {
  const tell = (what: string, paths: readonly string[]): string[] =>
    paths.length === 0 ? [] : [`${what}: ${paths.map((path) => `\`${path}\``).join(', ')}`];
  const isPicture = (path: string): boolean => path.startsWith('images/');
  const isForm = (path: string): boolean => !isPicture(path);
  return [
    ...tell('removed, since their positions are no more', removed.filter(isForm)),
    ...tell('removed, since no chapter shows them any more', removed.filter(isPicture)),
    ...tell('left, though their positions are no more, since somebody has changed them', changed.filter(isForm)),
    ...tell('left, though no chapter shows them any more, since somebody has changed them', changed.filter(isPicture)),
  ];
}
