import { isTables, writeTables } from './markdown-table.ts';
import type { Reporter } from './reporter.ts';

/** A comment of GitHub takes 65,536 characters, and who posts it may add a few. */
const most = 60_000;

/** The findings as Markdown, for a comment on a pull request. */
export const markdownReporter: Reporter = {
  name: 'markdown',
  report: (workspaces, view) => writeTables(workspaces, view, most),
  isReport: isTables,
};
