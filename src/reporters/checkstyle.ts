import { groupBy } from '../model/groups.ts';
import type { Reporter } from './reporter.ts';
import { listTold, type Told } from './several.ts';
import { openTag, xmlHead } from './xml.ts';

/** Says whose report it is, since an empty one looks like any other. */
const root = '<checkstyle version="10.0"><!-- jd validate -->\n';

/** The findings as Checkstyle writes them, which Jenkins, reviewdog and editors read. */
export const checkstyleReporter: Reporter = {
  name: 'checkstyle',
  report(workspaces, view) {
    const files = groupBy(listTold(workspaces, view), ({ workspace, diagnostic }) => workspace.locate(diagnostic.file));
    const error = ({ diagnostic: { code, severity, message, help, span } }: Told): string => {
      const { line, column } = span.start;
      const lines = help === undefined ? [message] : [message, `${view.labels.help}: ${help}`];
      return `    ${openTag('error', { line, column, severity, message: lines, source: `jd.${code}` }, '/>')}\n`;
    };
    const parts = [...files].map(
      ([name, told]) => `  ${openTag('file', { name })}\n${told.map(error).join('')}  </file>\n`,
    );
    return `${xmlHead}${root}${parts.join('')}</checkstyle>\n`;
  },
  isReport: (text) => text.startsWith(`${xmlHead}${root}`) && text.trimEnd().endsWith('</checkstyle>'),
};
