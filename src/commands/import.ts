import { chooseLanguage } from '../languages/index.ts';
import { defineCommand } from './command.ts';
import { readColumn } from './import/column.ts';

export const importCommand = defineCommand({
  name: 'import',
  define: (program) =>
    program
      .argument('<files...>')
      .option('-o, --out <workspace>', '', '.')
      .option('--dry-run')
      .option('--column <label=key>', '', readColumn),
  async run(host, [files], options) {
    const { importDocuments } = await import('../import/index.ts');
    const { findDocuments } = await import('./import/find-documents.ts');
    const { openTarget } = await import('./import/target.ts');
    const { writeResult } = await import('./import/write-result.ts');
    const target = openTarget(host, options.out);
    const result = importDocuments(await findDocuments(host, files), {
      ...target,
      labels: { ...target.labels, ...options.column },
    });
    return writeResult(host, target.folder, result, {
      language: chooseLanguage(options.lang, host.env),
      dryRun: options.dryRun ?? false,
    });
  },
});
