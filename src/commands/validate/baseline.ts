import { phraseKnown } from '../../build/findings.ts';
import type { Checked } from '../../build/validate.ts';
import type { Compilation } from '../../compile.ts';
import { Failure } from '../../failure.ts';
import {
  compareWithBaseline,
  type KnownFinding,
  listKnown,
  type NameFile,
  sortKnown,
} from '../../findings/baseline.ts';
import { readBaseline, writeBaseline } from '../../findings/baseline-file.ts';
import { verdict } from '../../findings/diagnostic.ts';
import type { Host } from '../../host.ts';
import { commandTexts } from '../../languages/load-command-texts.ts';
import { configFile, type HandbookLanguage } from '../../model/config.ts';
import { groupBy } from '../../model/groups.ts';
import type { Outline } from '../../model/outline.ts';
import { visible } from '../../text/terminal.ts';
import type { OwnFile } from './protect-files.ts';

/** Workspaces without the findings that are known. */
export interface WithBaseline {
  readonly checked: readonly Checked[];
  /** After the report: writes the new baseline, or says which entries no finding has any more. */
  finish(): void;
}

/** A baseline with more than this is refused: it was made by something else. */
const mostBytes = 64 * 1024 * 1024;
/** The entries that are named one by one. */
const namedEach = 10;

/** The file of a baseline that is to be written; only an earlier one is replaced. */
export function baselineFile(file: string): OwnFile {
  const isOurs = (bytes: Uint8Array): boolean => 'findings' in readBaseline(new TextDecoder().decode(bytes));
  return { file, purpose: 'baseline', isOurs };
}

/** Makes all findings of the workspaces known. What the file says of other workspaces stays. */
export async function makeKnown(
  host: Host,
  found: readonly Checked[],
  file: string,
  language: HandbookLanguage,
): Promise<WithBaseline> {
  if (found.some(({ selection }) => selection !== undefined)) throw new Failure('command/partial-baseline', {}, 2);
  const { baseline: texts } = await commandTexts[language]();
  const names = openNames(host, file, found);
  const own: KnownFinding[] = [];
  let count = 0;
  const checked = found.map((each): Checked => {
    const compilation = wholeOf(each);
    if (compilation === undefined) return each;
    const { findings } = compilation;
    own.push(...listKnown(findings, names.nameFile(each.folder)));
    count += findings.length;
    return { ...each, reported: phraseKnown(compilation, { fresh: [], known: findings }) };
  });
  return {
    checked,
    finish() {
      if (checked.every((each) => wholeOf(each) === undefined)) return;
      const others = listEntries(host, file).filter((entry) => names.ownerOf(entry) === undefined);
      host.publish(host.cwd, [{ path: file, content: writeBaseline([...others, ...own]) }]);
      host.stderr.write(`${visible(texts.written(count, file))}\n`);
    },
  };
}

/** Takes what is known out of the findings of the workspaces. */
export async function leaveOutKnown(
  host: Host,
  found: readonly Checked[],
  file: string,
  language: HandbookLanguage,
): Promise<WithBaseline> {
  const { baseline: texts } = await commandTexts[language]();
  const names = openNames(host, file, found);
  const known = groupBy(readKnown(host, file), names.ownerOf);
  const gone: KnownFinding[] = [];
  const checked = found.map((each): Checked => {
    const compilation = wholeOf(each);
    if (compilation === undefined) return each;
    const { folder, selection } = each;
    const compared = compareWithBaseline(compilation.findings, known.get(folder) ?? [], names.nameFile(folder));
    // What is not about the files that were named is not known here.
    if (selection === undefined) gone.push(...compared.gone);
    return { ...each, reported: phraseKnown(compilation, compared) };
  });
  return {
    checked,
    finish() {
      if (gone.length === 0) return;
      const base = host.resolve(file, '..');
      const named = sortKnown(gone).slice(0, namedEach);
      const lines = [
        texts.gone(gone.length, file),
        ...named.map((entry) => `  ${host.relative(host.cwd, host.resolve(base, entry.file))}  ${entry.code}`),
        ...(gone.length > namedEach ? [`  ${texts.more(gone.length - namedEach)}`] : []),
      ];
      host.stderr.write(lines.map((line) => `${visible(line)}\n`).join(''));
    },
  };
}

/** While the config has errors, nothing else is checked, and nothing is known. */
function wholeOf({ compilation }: Checked): Compilation<Outline> | undefined {
  return compilation === undefined || verdict(compilation.diagnostics) === 2 ? undefined : compilation;
}

function readKnown(host: Host, file: string): readonly KnownFinding[] {
  const path = host.resolve(file);
  if (host.kind(path) === 'none') throw new Failure('baseline/missing', { file }, 2);
  const bytes = host.read(host.real(path), mostBytes);
  if (!(bytes instanceof Uint8Array)) {
    const reason = bytes.fault === 'unreadable' ? bytes.reason : '';
    throw new Failure('baseline/unreadable', { file, why: bytes.fault, reason }, 2);
  }
  const read = readBaseline(new TextDecoder().decode(bytes));
  if (!('fault' in read)) return read.findings;
  throw read.fault === 'newer'
    ? new Failure('baseline/newer', { file, version: read.version }, 2)
    : new Failure('baseline/malformed', { file, why: read.fault }, 2);
}

/** The entries of an earlier baseline. The guard has seen that a file which isn't one may be replaced. */
function listEntries(host: Host, file: string): readonly KnownFinding[] {
  if (host.kind(host.resolve(file)) !== 'file') return [];
  const bytes = host.read(host.resolve(file), mostBytes);
  const read = readBaseline(bytes instanceof Uint8Array ? new TextDecoder().decode(bytes) : '');
  return 'fault' in read ? [] : read.findings;
}

/** Files are named from the folder of the baseline, so that it holds wherever jd runs, and for several workspaces. */
function openNames(host: Host, file: string, found: readonly Checked[]) {
  const base = host.resolve(file, '..');
  const workspaces = new Set(found.map(({ folder }) => folder));
  const owners = new Map<string, string | undefined>();
  /** The nearest workspace at or above a folder, if it is one of those that were checked. */
  const findOwner = (folder: string): string | undefined => {
    if (workspaces.has(folder)) return folder;
    if (owners.has(folder)) return owners.get(folder);
    const above = host.resolve(folder, '..');
    const isOther = above === folder || host.kind(host.resolve(folder, configFile)) === 'file';
    const owner = isOther ? undefined : findOwner(above);
    owners.set(folder, owner);
    return owner;
  };
  return {
    nameFile:
      (workspace: string): NameFile =>
      (own) =>
        host.relative(base, host.resolve(workspace, own)).replaceAll('\\', '/'),
    ownerOf: (entry: KnownFinding): string | undefined => findOwner(host.resolve(base, entry.file, '..')),
  };
}
