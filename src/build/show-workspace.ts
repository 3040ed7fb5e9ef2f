import type { Host } from '../host.ts';
import type { Reported, ReportedWorkspace, Selection } from '../reporters/reporter.ts';
import { locateFrom } from './forge-root.ts';
import { displayFrom } from './locate.ts';

/** A workspace with the names that a report gives to its folder and files. */
export function showWorkspace(
  host: Host,
  folder: string,
  { diagnostics, ignored, known, summary, texts }: Reported,
  { files = [], selection }: { readonly files?: readonly string[]; readonly selection?: Selection | undefined } = {},
): ReportedWorkspace {
  let locate: ((file: string) => string) | undefined;
  return {
    ...{ diagnostics, ignored, summary, texts, files },
    ...(known === undefined ? {} : { known }),
    ...(selection === undefined ? {} : { selection }),
    folder: host.relative(host.cwd, folder) || '.',
    display: displayFrom(host, folder),
    // Most reports ask for no such path.
    locate: (file) => {
      locate ??= locateFrom(host, folder);
      return locate(file);
    },
  };
}
