import { phraseKnown } from '../../build/findings.ts';
import { listSources, refuseLosses } from '../../build/guard.ts';
import { isWithin, listSourceFolders } from '../../build/output-folder.ts';
import type { Checked } from '../../build/validate.ts';
import { Failure } from '../../failure.ts';
import { compareWithBaseline, type KnownFinding, listKnown, sortKnown } from '../../findings/baseline.ts';
import { readBaseline, writeBaseline } from '../../findings/baseline-file.ts';
import { verdict } from '../../findings/diagnostic.ts';
import type { Host } from '../../host.ts';
import { commandTexts } from '../../languages/load-command-texts.ts';
import { configFile, type HandbookLanguage } from '../../model/config.ts';
import type { Reported } from '../../reporters/reporter.ts';
import { visible } from '../../text/terminal.ts';
import { foldText } from '../../text/text.ts';

/** The files as typed. */
export interface BaselineOptions {
  readonly baseline?: string | undefined;
  readonly writeBaseline?: string | undefined;
  readonly force?: true | undefined;
  readonly language: HandbookLanguage;
  /** Other files that this run writes. */
  readonly reports: readonly string[];
}

/** Workspaces without the findings that are known. */
export interface WithBaseline {
  readonly checked: readonly Checked[];
  /** After the report: writes the new baseline if one is wanted, or says which entries no finding has any more. */
  finish(): void;
}

/** A baseline with more than this is refused: it was made by something else. */
const mostBytes = 64 * 1024 * 1024;
/** The entries that are named one by one. */
const namedEach = 10;

/** Compares the findings of each workspace with those that are known, if a baseline is named. */
export async function compareAll(
  host: Host,
  found: readonly Checked[],
  options: BaselineOptions,
): Promise<WithBaseline> {
  if (options.baseline === undefined && options.writeBaseline === undefined) {
    return { checked: found, finish: () => undefined };
  }
  if (options.writeBaseline !== undefined && found.some(({ selection }) => selection !== undefined)) {
    throw new Failure('command/partial-baseline', {}, 2);
  }
  const compared: (Awaited<ReturnType<typeof compareFindings>> & { readonly each: Checked })[] = [];
  for (const each of found) compared.push({ each, ...(await compareFindings(host, each, options)) });
  return {
    checked: compared.map(({ each, reported }) => ({ ...each, reported })),
    finish() {
      for (const { finish } of compared) finish();
    },
  };
}

/**
 * Compares the findings of one workspace with those that are known, or makes all of them known. While the config has
 * errors, nothing else is checked, and nothing is known.
 */
async function compareFindings(
  host: Host,
  checked: Checked,
  options: BaselineOptions,
): Promise<{ readonly reported: Reported; finish(): void }> {
  const { compilation, reported } = checked;
  const file = options.writeBaseline ?? options.baseline;
  if (file === undefined || compilation === undefined || verdict(compilation.diagnostics) === 2) {
    return { reported, finish: () => undefined };
  }
  const { baseline: texts } = await commandTexts[options.language]();
  const names = openNames(host, checked.folder, file);
  const { findings } = compilation;
  const say = (line: string): void => host.stderr.write(`${visible(line)}\n`);
  if (options.writeBaseline !== undefined) {
    protect(host, checked, file, options);
    return {
      reported: phraseKnown(compilation, { fresh: [], known: findings }),
      finish() {
        // Other workspaces may be in the same file, by this run too.
        const others = listOthers(host, file, names.isOwn);
        const content = writeBaseline([...others, ...listKnown(findings, names.nameFile)]);
        host.publish(host.cwd, [{ path: file, content }]);
        say(texts.written(findings.length, file));
      },
    };
  }
  const compared = compareWithBaseline(findings, readKnown(host, file), names.nameFile);
  const gone = sortKnown(compared.gone.filter((entry) => names.isOwn(entry.file)));
  return {
    reported: phraseKnown(compilation, compared),
    finish() {
      // What is not about the files that were named is not known here.
      if (gone.length === 0 || checked.selection !== undefined) return;
      say(texts.gone(gone.length, file));
      const base = host.resolve(file, '..');
      for (const entry of gone.slice(0, namedEach)) {
        say(`  ${host.relative(host.cwd, host.resolve(base, entry.file))}  ${entry.code}`);
      }
      if (gone.length > namedEach) say(`  ${texts.more(gone.length - namedEach)}`);
    },
  };
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

/** The guard has seen that a file which isn't a baseline may be replaced. */
function listOthers(host: Host, file: string, isOwn: (file: string) => boolean): readonly KnownFinding[] {
  if (host.kind(host.resolve(file)) !== 'file') return [];
  const bytes = host.read(host.resolve(file), mostBytes);
  const read = readBaseline(bytes instanceof Uint8Array ? new TextDecoder().decode(bytes) : '');
  return 'fault' in read ? [] : read.findings.filter((entry) => !isOwn(entry.file));
}

function protect(host: Host, checked: Checked, file: string, { reports, force }: BaselineOptions): void {
  const path = host.resolve(file);
  const same = reports.find((other) => foldText(host.real(host.resolve(other))) === foldText(host.real(path)));
  if (same !== undefined) throw new Failure('output/same-file', { one: same, other: file }, 2);
  const folder = listSourceFolders(checked.config).find((each) =>
    isWithin(host, host.resolve(checked.folder, each), path),
  );
  if (folder !== undefined && host.look(path).kind === 'none') {
    throw new Failure('output/report-among-sources', { file, folder }, 2);
  }
  const isOurs = (bytes: Uint8Array): boolean => 'findings' in readBaseline(new TextDecoder().decode(bytes));
  refuseLosses(host, [{ path, isOurs }], {
    sources: listSources(host, checked),
    force: force ?? false,
    purpose: 'baseline',
  });
}

/** Files are named from the folder of the baseline, so that it holds wherever jd runs, and for several workspaces. */
function openNames(host: Host, workspace: string, file: string) {
  const base = host.resolve(file, '..');
  const owners = new Map<string, boolean>();
  /** Whether the nearest folder above with a config, at or below the workspace, is the workspace. */
  const isOwnFolder = (folder: string): boolean => {
    const known = owners.get(folder);
    if (known !== undefined) return known;
    const above = host.resolve(folder, '..');
    const isNested = host.kind(host.resolve(folder, configFile)) === 'file';
    const owns = folder === workspace || (above !== folder && !isNested && isOwnFolder(above));
    owners.set(folder, owns);
    return owns;
  };
  return {
    nameFile: (own: string): string => host.relative(base, host.resolve(workspace, own)).replaceAll('\\', '/'),
    isOwn: (entry: string): boolean => isOwnFolder(host.resolve(base, entry, '..')),
  };
}
