import { tokenize } from '@csstools/css-tokenizer';
import { CssSyntaxError, parse } from 'postcss';
import type { Finding } from '../../findings/finding.ts';
import { lineStarts } from '../../text/text.ts';

/** Addresses that load nothing: the handbook may refer only to itself, by `#` or `data:`. */
const within = /^\s*(?:data:|#|$)/i;

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
      const css = declaration.toString();
      for (const { address, start, end } of listAddresses(css)) {
        if (!within.test(address)) report((declaration.source?.start?.offset ?? 0) + start, css.slice(start, end));
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

interface Address {
  readonly address: string;
  readonly start: number;
  readonly end: number;
}

/** The addresses in `url(…)`, and the texts in `image-set(…)`, which are addresses too. */
function listAddresses(css: string): readonly Address[] {
  const addresses: Address[] = [];
  const open: { readonly name: string; readonly start: number; address?: string }[] = [];
  for (const [kind, written, start, last, data] of tokenize({ css })) {
    const outer = open.at(-1);
    if (kind === 'url-token') addresses.push({ address: data.value, start, end: last + 1 });
    else if (kind === 'bad-url-token') addresses.push({ address: written, start, end: last + 1 });
    else if (kind === 'function-token') open.push({ name: data.value.toLowerCase(), start });
    else if (kind === '(-token') open.push({ name: '', start });
    else if (kind === 'string-token' && outer?.name === 'url') outer.address = data.value;
    else if (kind === 'string-token' && outer?.name.endsWith('image-set')) {
      addresses.push({ address: data.value, start, end: last + 1 });
    } else if (kind === ')-token') {
      open.pop();
      if (outer?.address !== undefined) addresses.push({ address: outer.address, start: outer.start, end: last + 1 });
    }
  }
  return addresses;
}
