import { Option } from '@commander-js/extra-typings';
import { verdict } from '../findings/diagnostic.ts';
import { defineCommand } from './command.ts';
import { findDepartments } from './names.ts';
import { loadLanguage, readDate } from './options.ts';

export const stats = defineCommand({
  name: 'stats',
  define: (program) =>
    program
      .argument('[workspace]')
      .addOption(new Option('-f, --format <format>').choices(['table', 'json', 'csv'] as const))
      .option('--department <name>')
      .option('--as-of <date>', '', readDate('--as-of')),
  async run(host, [workspace], options) {
    const { openWorkspace, reportFindings } = await import('../build/open.ts');
    const { today } = await import('../build/locate.ts');
    const language = await loadLanguage(host, options);
    const begun = host.now();
    const asOf = options.asOf ?? today(host);
    const opened = await openWorkspace(host, workspace, { language, asOf });
    const { compilation } = opened;
    await reportFindings(host, opened, begun, ({ severity }) => severity === 'error');
    const exitCode = verdict(compilation.diagnostics);
    if (exitCode === 2) return exitCode;
    const { countFigures } = await import('../org/figures/index.ts');
    const chosen =
      options.department === undefined ? undefined : (await findDepartments(compilation, options.department)).name;
    const figures = countFigures(compilation, asOf, chosen);
    if (options.format === 'json' || options.format === 'csv') {
      const { writeCsv, writeJson } = await import('./stats/records.ts');
      host.stdout.write(options.format === 'csv' ? writeCsv(figures) : writeJson(figures, asOf, chosen));
      return exitCode;
    }
    const { statsTexts } = await import('../languages/load-stats-texts.ts');
    const { drawTables } = await import('./stats/tables.ts');
    const { isTerminal, columns, colour } = host.stdout;
    const width = isTerminal ? columns : Number.POSITIVE_INFINITY;
    host.stdout.write(drawTables(figures, await statsTexts[language.name](), { width, colour }));
    return exitCode;
  },
});
