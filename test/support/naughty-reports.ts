import type { Diagnostic } from '../../src/findings/diagnostic.ts';
import type { ReportedWorkspace } from '../../src/reporters/reporter.ts';
import { naughtyTexts } from './naughty.ts';
import { compiled, finding, place, warning } from './report.ts';

/** Names that a forge, a log, XML or a terminal reads as something else; also as they are in a sentence. */
export const naughtyNames: readonly string[] = [
  ...naughtyTexts,
  '::error::x',
  '\n::add-mask::secret',
  ' ::stop-commands::x',
  '##[error]x',
  '##vso[task.complete]x',
  'a%b%0A::error::x',
  '\u001b[31mred\u001b]8;;http://evil.example\u0007',
  '\ud800',
  'a\udfffb',
  '\ufffe',
  '\uffff',
  '\0',
  '\u202egpj.a',
  '\u2066x\u2069',
  'a\rb',
  '@admin',
  'ask @org/team now',
  '甲@admin乙',
  'closes #12',
  'see org/repo#12',
  '!34',
  '%"milestone"',
  '~label',
  '&1',
  '^alert#1',
  '$12',
  'GH-12',
  ':tada:',
  'deadbeef',
  'www.evil.example',
  'http://evil.example/a_b',
  '[a](http://evil.example)',
  '![a](http://evil.example/x.png)',
  '<img src=x onerror=alert(1)>',
  '</td></tr><tr><td>',
  '| a | b |',
  '`a` @b `c`',
  '``',
  '{0}',
  '{{0}}',
  '%SRCROOT%',
  '../../etc/passwd',
  'C:\\hr\\a.yaml',
  '</failure></testcase><testcase name="x"/>',
  '<![CDATA[x]]>',
  '&lt;x&gt;',
  '"},{"code":"x',
];

/** A workspace in which everything that a report shows holds the text: folder, files, messages, advice, other ends. */
export function plant(text: string): ReportedWorkspace {
  const at = place(text, 2, 1, 3);
  const related = [{ ...place(`sub/${text}`, 1, 1, 2), message: text }];
  const fix = [{ ...at, text }];
  const found: Diagnostic[] = [
    finding(at, { message: `\`${text}\` is wrong`, help: text, related, fix }),
    finding(at, { ...warning, message: text }),
  ];
  const line = text.replace(/[\r\n]+/g, ' ');
  return { ...compiled(found, { [text]: `a: ${line}\nb: ${line}\n` }), folder: text, files: [text] };
}
