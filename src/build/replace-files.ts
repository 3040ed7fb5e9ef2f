import type { Compilation } from '../compile.ts';
import { nameForms } from '../handbook/documents.ts';
import { handbookName } from '../handbook/excerpt.ts';
import { nameBook } from '../handbook/part-name.ts';
import type { Scope } from '../handbook/scope.ts';
import type { Host, Removal, WrittenFile } from '../host.ts';
import type { BuildTexts, DocumentKind } from '../languages/command-texts.ts';
import type { Artefact } from '../renderers/renderer.ts';
import { foldText } from '../text/text.ts';
import type { Target } from './guard.ts';
import { manifestFile, nameOf, parseManifest, planReplacement } from './manifest.ts';

/** A hundred thousand files are listed in less. */
const manifestLimit = 32 * 1024 * 1024;

/** The files to be written, each with whether what is in its place is what a build wrote. */
export function listTargets(host: Host, out: string, files: readonly Artefact[]): Target[] {
  const known = new Map<string, Set<string>>();
  for (const { path, sha256 } of listWritten(host, out)) {
    const sums = known.get(foldText(path)) ?? new Set();
    known.set(foldText(path), sums.add(sha256));
  }
  const targets = files.map(({ path, content }): Target => {
    const earlier = known.get(foldText(path));
    const sums = new Set([host.digest(content), ...(earlier ?? [])]);
    return {
      path: host.resolve(out, path),
      isKnown: earlier !== undefined,
      isOurs: (bytes) => sums.has(host.digest(bytes)) || sums.has(host.digest(withoutReturns(bytes))),
    };
  });
  return [...targets, { path: host.resolve(out, manifestFile), isKnown: true, isOurs: () => true }];
}

/** A build that was cut off has put files in place and left the list of them beside, under the name of a temporary file. */
function listWritten(host: Host, out: string): WrittenFile[] {
  const lists = host.list(out).filter(({ name, kind }) => kind === 'file' && /^\.jd-[\da-f]{12}\.tmp$/.test(name));
  return [manifestFile, ...lists.map(({ name }) => name)].flatMap((name) =>
    parseManifest(host.read(host.resolve(out, name), manifestLimit)),
  );
}

/** Git on Windows gives text files other line ends. */
function withoutReturns(bytes: Uint8Array): Uint8Array {
  return bytes.filter((byte, at) => byte !== 13 || bytes[at + 1] !== 10);
}

export interface Replacement {
  readonly scope: Scope;
  readonly compilation: Compilation;
  readonly texts: BuildTexts;
}

/** Puts the files in place, and takes away those of documents that are no more; comes to what is to be said of it. */
export function replaceFiles(
  host: Host,
  out: string,
  files: readonly Artefact[],
  { scope, compilation, texts }: Replacement,
): string[] {
  const before = parseManifest(host.read(host.resolve(out, manifestFile), manifestLimit));
  const book = nameBook(compilation, scope);
  const written = files.map(({ path, content }): WrittenFile => {
    const sum = { path, sha256: host.digest(content) };
    return nameOf(path) === book ? { ...sum, ...holdings(scope) } : sum;
  });
  // A part of the organisation says nothing of what there is no more.
  const { stale, manifest } = planReplacement(
    before,
    written,
    book === handbookName ? listLive(before, compilation) : undefined,
  );
  return tellRemoval(host.publish(out, [...files, manifest], stale), texts);
}

function holdings({ department, positions }: Scope): Partial<WrittenFile> {
  if (positions !== undefined) return { positions: [...positions] };
  return department === undefined ? {} : { department: department.name };
}

/** The names of all documents that stand for something: a part does while its department, or one of its positions, is there. */
function listLive(before: readonly WrittenFile[], compilation: Compilation): Set<string> {
  const { byId, broken } = compilation.workspace;
  // While a file can't be read, nobody knows which department it would keep.
  const isComplete = broken.size === 0;
  const departments = new Set([...byId.values()].map(({ department }) => department));
  for (const { name } of compilation.config.departments) departments.add(name);
  const parts = before.filter(
    ({ department, positions }) =>
      (department !== undefined && (!isComplete || departments.has(department))) ||
      positions?.some((id) => byId.has(id) || broken.has(id)) === true,
  );
  return new Set([handbookName, ...nameForms(compilation).values(), ...parts.map(({ path }) => nameOf(path))]);
}

function tellRemoval({ removed, changed }: Removal, texts: BuildTexts): string[] {
  return (['position', 'part', 'picture'] as const).flatMap((kind) => {
    const [gone, left] = [removed, changed].map((paths) => paths.filter((path) => kindOf(path) === kind));
    return [...(gone?.length ? [texts.removed(gone, kind)] : []), ...(left?.length ? [texts.left(left, kind)] : [])];
  });
}

function kindOf(path: string): DocumentKind {
  if (path.startsWith('images/')) return 'picture';
  return path.startsWith('positions/') ? 'position' : 'part';
}
