import type { Compilation } from '../compile.ts';
import { verdict } from '../findings/diagnostic.ts';
import type { UnreadFaults } from '../findings/unread-fault.ts';
import type { Host } from '../host.ts';
import type { Outline } from '../model/outline.ts';
import { addFindings } from './findings.ts';
import { openStrays } from './unread/host.ts';
import { readKind } from './unread/names.ts';

/** Whether a path in the workspace was named, or is in a folder that was. */
export function nameTest(named: readonly string[]): (file: string) => boolean {
  const all = new Set(named);
  return (file) => {
    for (let at = file.length; at > 0; at = file.lastIndexOf('/', at - 1)) if (all.has(file.slice(0, at))) return true;
    return false;
  };
}

/** Reports the named files that are not read, since whoever names a file takes it for checked. */
export function addUnreadNamed<Form extends Outline>(
  host: Host,
  folder: string,
  compilation: Compilation<Form>,
  { named, read }: { readonly named: readonly string[]; readonly read: ReadonlySet<string> },
): Compilation<Form> {
  const { config, findings, diagnostics } = compilation;
  // If the config is faulty, nothing else is read.
  if (verdict(diagnostics) === 2) return compilation;
  const known = new Set(findings.flatMap(({ finding: { at, code } }) => (code === 'file/unread' ? [at.file] : [])));
  const isOutput = nameTest([config.output.folder]);
  const missed = [...new Set(named)].filter(
    (file) =>
      !read.has(file) && !known.has(file) && !isOutput(file) && host.kind(host.resolve(folder, file)) === 'file',
  );
  const added = missed.map((file) => ({
    finding: { code: 'file/unread' as const, at: { file, range: [0, 0] as const }, facts: judge(host, folder, file) },
    severity: 'warning' as const,
  }));
  return addFindings(compilation, added);
}

function judge(host: Host, folder: string, file: string): UnreadFaults['file/unread'] {
  const name = file.slice(file.lastIndexOf('/') + 1);
  const looks = /\.ya?ml$/i.test(name) ? readKind(openStrays(host, folder).peek(file) ?? '') : undefined;
  const facts = { taken: false, more: 0 };
  return looks === undefined
    ? { ...facts, looks: 'other', why: 'named', to: '' }
    : { ...facts, looks, why: 'folder', to: `${looks}s/${name}` };
}
