import { chooseLanguage } from '../languages/index.ts';
import { defineCommand } from './command.ts';
import { readColumn } from './import/column.ts';
import { loadLanguage } from './options.ts';

export const importCommand = defineCommand({
  name: 'import',
  define: (program) =>
    program
      .argument('<files...>')
      .option('-o, --out <workspace>', '', '.')
      .option('--into <workspace>')
      .option('--dry-run')
      .option('--column <label=key>', '', readColumn),
  async run(host, [files], options) {
    const { findDocuments } = await import('./import/find-documents.ts');
    const documents = await findDocuments(host, files);
    const dryRun = options.dryRun ?? false;
    if (options.into !== undefined) {
      const { mergeInto } = await import('./import/merge-into.ts');
      const language = await loadLanguage(host, options);
      return mergeInto(host, documents, { workspace: options.into, language, dryRun });
    }
    const { importDocuments } = await import('../import/index.ts');
    const { openTarget } = await import('./import/target.ts');
    const { writeResult } = await import('./import/write-result.ts');
    const target = openTarget(host, options.out);
    const labels = { ...target.labels, ...options.column };
    const result = importDocuments(documents, { ...target, labels });
    return writeResult(host, target.folder, result, { language: chooseLanguage(options.lang, host.env), dryRun });
  },
});
