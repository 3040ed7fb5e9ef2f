import { readSettings } from '../../compile.ts';
import { Failure } from '../../failure.ts';
import type { Host } from '../../host.ts';
import { configFile, type HandbookLanguage } from '../../model/config.ts';
import { byteLimit } from '../../source/read-text.ts';

/** The workspace into which documents are imported, and what it has already. */
export interface Target {
  /** Absolute. */
  readonly folder: string;
  readonly taken: readonly string[];
  readonly configured: boolean;
  readonly language?: HandbookLanguage;
  /** The workspace's own labels, and the key that each stands for. */
  readonly labels: Readonly<Record<string, string>>;
}

export function openTarget(host: Host, named: string): Target {
  const folder = host.resolve(named);
  const kind = host.kind(folder);
  if (kind === 'file' || kind === 'other') throw new Failure('workspace/not-folder', { name: named }, 2);
  const config = host.resolve(folder, configFile);
  const configured = host.kind(config) !== 'none';
  const settings = configured ? readSettings(host.read(config, byteLimit)) : undefined;
  if (settings !== undefined && settings.findings.length > 0)
    throw new Failure('import/faulty-config', { folder: named }, 2);
  const files =
    kind === 'none'
      ? []
      : host.find(folder, ['positions/**/*.{yaml,yml}', 'procedures/**/*.{yaml,yml}', 'chapters/**/*.md']);
  return {
    folder,
    taken: files.map((file) => file.replace(/^.*\//, '').replace(/\.[^.]*$/, '')),
    configured,
    labels: Object.fromEntries((settings?.config.import.labels ?? []).map(({ label, key }) => [label, key])),
    ...(settings === undefined ? {} : { language: settings.config.handbook.language }),
  };
}
