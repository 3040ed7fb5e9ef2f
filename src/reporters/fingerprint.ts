import { hashNumber } from '../text/hash.ts';
import { type Page, pageFinder, quoteSpan } from './pages.ts';
import type { ReportedWorkspace } from './reporter.ts';
import type { Told } from './several.ts';

/** So much of the text at a finding tells it from others of its code. */
const most = 200;

/**
 * For each finding a name by which the next report knows it again, though it has moved: made of its file, its code, the
 * text at it and the names in its message. It holds no line number and no sentence, and no two in a report are the same.
 */
export function fingerprintAll(told: readonly Told[]): string[] {
  const finders = new Map<ReportedWorkspace, (file: string) => Page | undefined>();
  const seen = new Map<string, number>();
  return told.map(({ workspace, diagnostic: { file, code, span, message } }) => {
    const find = finders.get(workspace) ?? pageFinder(workspace.texts);
    finders.set(workspace, find);
    const page = find(file);
    const text = page === undefined ? '' : quoteSpan(page, span, most).replace(/\s+/g, ' ').trim();
    const names = message.match(/`[^`]*`/g) ?? [];
    const key = JSON.stringify([workspace.locate(file), code, text, ...names]);
    const nth = seen.get(key) ?? 0;
    seen.set(key, nth + 1);
    return hashHex(`${key} ${nth}`);
  });
}

/** 28 digits, so that hardly any two are ever the same. */
function hashHex(text: string): string {
  return [text, `${text} `].map((each) => hashNumber(each).toString(16).padStart(14, '0')).join('');
}
