import { isTables, writeTables } from './markdown-table.ts';
import type { Reporter } from './reporter.ts';

/** The summary of a step takes 1 MiB, of which others that write to it may need some. */
const most = 1_000_000;

/** The findings as Markdown, to be added to the summary of a job of GitHub Actions. */
export const githubSummaryReporter: Reporter = {
  name: 'github-summary',
  report: (workspaces, view) => writeTables(workspaces, view, most),
  isReport: isTables,
};
