import { verdict } from '../findings/diagnostic.ts';
import { defineCommand } from './command.ts';
import { loadLanguage } from './options.ts';

export const fix = defineCommand({
  name: 'fix',
  define: (program) => program.argument('[workspace]').option('--dry-run').option('--only <codes...>'),
  async run(host, [workspace], options) {
    const { readCodes } = await import('./fix/read-codes.ts');
    const { runFix } = await import('./fix/run-fix.ts');
    const language = await loadLanguage(host, options);
    const only = options.only === undefined ? undefined : readCodes(language, options.only);
    const dryRun = options.dryRun ?? false;
    const { left } = await runFix(host, workspace, { language, only, dryRun, to: host.stdout });
    return verdict(left.reported.diagnostics);
  },
});
