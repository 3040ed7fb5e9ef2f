import type { Compilation } from '../compile.ts';
import { Failure } from '../failure.ts';
import { nameForms } from '../handbook/documents.ts';
import { handbookName } from '../handbook/excerpt.ts';
import { documentOf, nameWithin } from '../handbook/file-names.ts';
import { nameBook } from '../handbook/part-name.ts';
import type { Scope } from '../handbook/scope.ts';
import type { Host } from '../host.ts';
import type { BuildTexts, DocumentKind } from '../languages/command-texts.ts';
import type { Removal, WrittenFile } from '../model/written-files.ts';
import type { Artefact } from '../renderers/renderer.ts';
import { temporaryName } from '../text/paths.ts';
import { foldText } from '../text/text.ts';
import type { Target } from './guard.ts';
import { manifestFile, parseManifest } from './manifest.ts';
import { planReplacement } from './stale-files.ts';

/** Large enough for the list of a hundred thousand files. */
const manifestLimit = 32 * 1024 * 1024;

/** The files to be written, each with whether the file in its place was written by a build. */
export function listTargets(host: Host, out: string, files: readonly Artefact[]): Target[] {
  const known = new Map<string, Set<string>>();
  for (const { path, sha256 } of listWritten(host, out)) {
    const sums = known.get(foldText(path)) ?? new Set();
    known.set(foldText(path), sums.add(sha256));
  }
  const targets = files.map((file): Target => {
    const { path } = file;
    const earlier = known.get(foldText(path));
    const isWritten = (bytes: Uint8Array): boolean => {
      const sum = host.digest(bytes);
      return earlier?.has(sum) === true || sum === digestOf(host, file);
    };
    return {
      path: host.resolve(out, path),
      isKnown: earlier !== undefined,
      isOurs: (bytes) => isWritten(bytes) || isWritten(withoutReturns(bytes)),
    };
  });
  return [...targets, { path: host.resolve(out, manifestFile), isKnown: true, isOurs: () => true }];
}

/** An interrupted build may have put files in place and left its manifest under the name of a temporary file. */
function listWritten(host: Host, out: string): WrittenFile[] {
  const lists = host.list(out).filter(({ name, kind }) => kind === 'file' && temporaryName.test(name));
  return [manifestFile, ...lists.map(({ name }) => name)].flatMap((name) =>
    readManifest(host, host.resolve(out, name)),
  );
}

/** Without its list, jd would take what it wrote for somebody else's, and forget what is to be removed. */
function readManifest(host: Host, place: string): readonly WrittenFile[] {
  const bytes = host.read(place, manifestLimit);
  if ('fault' in bytes && bytes.fault === 'unreadable' && !['ENOENT', 'ENOTDIR'].includes(bytes.reason))
    throw new Failure('output/unreadable-list', { place, reason: bytes.reason }, 3);
  return parseManifest(bytes);
}

/** The list of a build that was cut off is swept with its other leftovers, so the new list tells what that put in place. */
function listCurrent(host: Host, out: string): WrittenFile[] {
  const current = new Map<string, WrittenFile>();
  for (const entry of listWritten(host, out)) {
    const other = current.get(entry.path);
    if (other !== undefined && other.sha256 !== entry.sha256) {
      const bytes = host.read(host.resolve(out, entry.path), Number.POSITIVE_INFINITY);
      if (!(bytes instanceof Uint8Array) || host.digest(bytes) !== entry.sha256) continue;
    }
    current.set(entry.path, entry);
  }
  return [...current.values()];
}

/** Git on Windows changes the line ends of text files. */
function withoutReturns(bytes: Uint8Array): Uint8Array {
  return bytes.filter((byte, at) => byte !== 13 || bytes[at + 1] !== 10);
}

export interface Replacement {
  readonly scope: Scope;
  readonly compilation: Compilation;
  readonly texts: BuildTexts;
}

/** Puts the files in place and removes those of documents that no longer exist; returns notes about the latter. */
export function replaceFiles(
  host: Host,
  out: string,
  files: readonly Artefact[],
  { scope, compilation, texts }: Replacement,
): string[] {
  const before = listCurrent(host, out);
  const book = nameBook(compilation, scope);
  const isPart = book !== handbookName;
  const forms = new Map([...(isPart ? nameForms(compilation) : [])].map(([id, form]) => [nameWithin(book, form), id]));
  const written = files.map((file): WrittenFile => {
    const { path } = file;
    const [sum, document] = [{ path, sha256: digestOf(host, file) }, documentOf(path)];
    const form = forms.get(document);
    if (form !== undefined) return { ...sum, positions: [form] };
    return document === book ? { ...sum, ...holdings(scope) } : sum;
  });
  // A build of a part doesn't know which documents no longer exist.
  const { stale, manifest } = planReplacement(before, written, isPart ? undefined : listLive(before, compilation));
  return describeRemoval(host.publish(out, [...files, manifest], stale), texts);
}

function digestOf(host: Host, file: Artefact): string {
  return host.digest(file.pieces ?? file.content);
}

function holdings({ department, positions }: Scope): Partial<WrittenFile> {
  if (positions !== undefined) return { positions: [...positions] };
  return department === undefined ? {} : { department: department.name };
}

/** The names of all documents that are still valid: a part is while its department, or one of its positions, exists. */
function listLive(before: readonly WrittenFile[], compilation: Compilation): Set<string> {
  const { byId, broken } = compilation.workspace;
  // A file that can't be read may belong to any department.
  const isComplete = broken.size === 0;
  const departments = new Set([...byId.values()].map(({ department }) => department));
  for (const { name } of compilation.config.departments) departments.add(name);
  const parts = before.filter(
    ({ department, positions }) =>
      (department !== undefined && (!isComplete || departments.has(department))) ||
      positions?.some((id) => byId.has(id) || broken.has(id)) === true,
  );
  return new Set([handbookName, ...nameForms(compilation).values(), ...parts.map(({ path }) => documentOf(path))]);
}

function describeRemoval({ removed, changed }: Removal, texts: BuildTexts): string[] {
  return (['position', 'posting', 'part', 'picture'] as const).flatMap((kind) => {
    const [gone, left] = [removed, changed].map((paths) => paths.filter((path) => kindOf(path) === kind));
    return [...(gone?.length ? [texts.removed(gone, kind)] : []), ...(left?.length ? [texts.left(left, kind)] : [])];
  });
}

function kindOf(path: string): DocumentKind {
  if (path.startsWith('images/')) return 'picture';
  if (path.startsWith('jobpostings/')) return 'posting';
  return documentOf(path).startsWith('positions/') ? 'position' : 'part';
}
