import { readSettings } from '../compile.ts';
import type { Host } from '../host.ts';
import { languages } from '../languages/index.ts';
import type { HandbookLanguage } from '../model/config.ts';
import type { IsoDate } from '../model/position.ts';
import type { Reported } from '../reporters/reporter.ts';
import type { SourceList } from './guard.ts';
import { findWorkspace, readConfig, today } from './locate.ts';
import { listFiles, readSources, readWorkspace } from './open.ts';
import { countFiles } from './read-files.ts';
import { loadTemplates } from './templates.ts';

export interface ValidateOptions {
  /** The language of the findings. */
  readonly language: HandbookLanguage;
  readonly asOf?: IsoDate | undefined;
  /** Whether an earlier result may be used, and this one be kept. */
  readonly cache: boolean;
}

/** A workspace's findings, and what they were found in. */
export interface Checked extends SourceList {
  readonly reported: Reported;
}

/** The story of validating: read the files, and check them unless the same files were checked before. */
export async function validateWorkspace(
  host: Host,
  named: string | undefined,
  { language, asOf = today(host), cache }: ValidateOptions,
): Promise<Checked> {
  const folder = findWorkspace(host, named);
  const bytes = readConfig(host, folder);
  const settings = readSettings(bytes);
  const located = { folder, settings };
  const files = readSources(host, located);
  const keeps = cache && countFiles(files) >= host.kept.fewestFiles && settings.findings.length === 0;
  const results = keeps
    ? (await import('./kept-results.ts')).openResults(host, folder, files, { language, asOf, config: bytes })
    : undefined;
  const known = results?.recall();
  const { config } = settings;
  if (known !== undefined) return { folder, config, ...known };
  const opened = await readWorkspace(host, located, { language: await languages[language](), asOf }, files);
  const { compilation } = await loadTemplates(host, opened);
  results?.keep(opened);
  return { folder, config, sources: listFiles(opened), reported: compilation };
}
