import { CssSyntaxError, parse } from 'postcss';
import type { Finding } from '../../findings/finding.ts';
import { lineStarts } from '../../text/text.ts';

/** An address in `url(…)`, or a quoted text, which is an address inside `image-set(…)`. */
const pieces = /url\(\s*("[^"]*"|'[^']*'|[^)"']*)\s*\)|"(?:[^"\\]|\\[\s\S])*"|'(?:[^'\\]|\\[\s\S])*'/gi;
/** Addresses that load nothing: the handbook may refer only to itself, by `#` or `data:`. */
const within = /^["']?\s*(?:data:|#|["']?$)/i;

/**
 * Checks a workspace's style sheet: syntax errors, after which a browser would ignore rules, and addresses, which it
 * would not load.
 */
export function checkStyle(file: string, text: string): Finding[] {
  try {
    const findings: Finding[] = [];
    const report = (start: number, written: string): void => {
      findings.push({
        code: 'template/remote',
        at: { file, range: [start, start + written.length] },
        facts: { written },
      });
    };
    const sheet = parse(text);
    sheet.walkAtRules(/^import$/i, (rule) => {
      report(rule.source?.start?.offset ?? 0, rule.toString());
    });
    sheet.walkDecls((declaration) => {
      const isSet = /image-set\(/i.test(declaration.value);
      for (const { 0: written, 1: named, index } of declaration.toString().matchAll(pieces)) {
        const address = named ?? (isSet ? written : undefined);
        if (address !== undefined && !within.test(address))
          report((declaration.source?.start?.offset ?? 0) + index, written);
      }
    });
    return findings;
  } catch (error) {
    if (!(error instanceof CssSyntaxError)) throw error;
    const { reason, line = 1, column = 1 } = error;
    const start = (lineStarts(text)[line - 1] ?? 0) + column - 1;
    const [written = ''] = /^(?:\/\*|[{}()[\]"']|[^\s{}()[\];:]+)/.exec(text.slice(start)) ?? [];
    const problem = reason.startsWith('Unclosed') ? 'open' : 'rule';
    return [
      { code: 'template/syntax', at: { file, range: [start, start + written.length] }, facts: { problem, written } },
    ];
  }
}
