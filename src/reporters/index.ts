import type { Reporter, ReporterName } from './reporter.ts';

/** Each reporter is loaded only when it is used. */
export const reporters: Readonly<Record<ReporterName, () => Promise<Reporter>>> = {
  pretty: async () => (await import('./pretty.ts')).prettyReporter,
  json: async () => (await import('./json.ts')).jsonReporter,
  github: async () => (await import('./github.ts')).githubReporter,
  'github-summary': async () => (await import('./github-summary.ts')).githubSummaryReporter,
  gitlab: async () => (await import('./gitlab.ts')).gitlabReporter,
  sarif: async () => (await import('./sarif.ts')).sarifReporter,
  junit: async () => (await import('./junit.ts')).junitReporter,
  checkstyle: async () => (await import('./checkstyle.ts')).checkstyleReporter,
  markdown: async () => (await import('./markdown.ts')).markdownReporter,
};
