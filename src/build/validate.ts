import { type Compilation, readSettings } from '../compile.ts';
import { Failure } from '../failure.ts';
import { verdict } from '../findings/diagnostic.ts';
import type { Host } from '../host.ts';
import { languages } from '../languages/index.ts';
import { configFile, type HandbookLanguage } from '../model/config.ts';
import type { Outline } from '../model/outline.ts';
import type { IsoDate } from '../model/position.ts';
import type { Reported, Selection } from '../reporters/reporter.ts';
import { listSources, type SourceList } from './guard.ts';
import { readConfig, today } from './locate.ts';
import { checkWorkspace, listFiles, readSources } from './open.ts';
import { countFiles } from './read-files.ts';
import type { Target } from './targets/index.ts';
import { loadTemplates } from './templates.ts';

export interface ValidateOptions {
  /** The language of the findings. */
  readonly language: HandbookLanguage;
  readonly asOf?: IsoDate | undefined;
  /** Whether an earlier result may be used, and this one be kept. */
  readonly cache: boolean;
  /** Whether the texts that fix findings are shown, which a kept result doesn't have. */
  readonly fixes?: boolean | undefined;
}

/** A workspace's findings, and what they were found in. */
export interface Checked extends SourceList {
  readonly reported: Reported;
  /** Undefined if the result of an earlier run was kept. */
  readonly compilation?: Compilation<Outline>;
  /** Set if only the findings about some files are reported. */
  readonly selection?: Selection;
}

/** The story of validating: read the files, and check them unless the same files were checked before. */
export async function validateWorkspace(
  host: Host,
  { folder, named }: Target,
  { language, asOf = today(host), cache, fixes = false }: ValidateOptions,
): Promise<Checked> {
  const bytes = readConfig(host, folder);
  const settings = readSettings(bytes);
  const located = { folder, settings };
  const files = readSources(host, located);
  // Which findings are about a file can't be read from a kept result.
  const keeps =
    cache && named === undefined && countFiles(files) >= host.kept.fewestFiles && settings.findings.length === 0;
  const results = keeps
    ? (await import('./kept-results.ts')).openResults(host, folder, files, { language, asOf, config: bytes })
    : undefined;
  const known = results?.recall(fixes);
  const { config } = settings;
  if (known !== undefined) return { folder, config, ...known };
  const opened = await checkWorkspace(host, located, { language: await languages[language](), asOf }, files);
  const { compilation } = await loadTemplates(host, opened);
  results?.keep(opened);
  const checked = { folder, config, sources: listFiles(opened) };
  if (named === undefined) return { ...checked, reported: compilation, compilation };
  return { ...checked, ...(await selectNamed(host, compilation, checked, named)) };
}

async function selectNamed(
  host: Host,
  whole: Compilation<Outline>,
  checked: SourceList,
  named: readonly string[],
): Promise<Pick<Checked, 'reported' | 'compilation' | 'selection'>> {
  const { addUnreadNamed, nameTest } = await import('./named-files.ts');
  const { selectFindings } = await import('./select.ts');
  const read = new Set(listSources(host, checked).values());
  const all = addUnreadNamed(host, checked.folder, whole, { named, read });
  // If the config is faulty, its findings are all there are.
  const isFaulty = verdict(all.diagnostics) === 2;
  const { compilation, elsewhere } = selectFindings(all, nameTest(isFaulty ? [configFile] : named));
  const unread = named.filter((file) => !read.has(file) && host.kind(host.resolve(checked.folder, file)) === 'file');
  const files = [...read].filter(nameTest(named)).length + new Set(unread).size;
  if (files === 0 && !isFaulty) {
    const place = host.relative(host.cwd, host.resolve(checked.folder, named[0] ?? ''));
    throw new Failure('workspace/no-position', { folder: place, globs: checked.config.positions }, 2);
  }
  return { reported: compilation, compilation, selection: { files, elsewhere } };
}
