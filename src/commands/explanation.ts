import type { Severity } from '../findings/diagnostic.ts';
import type { Code } from '../findings/finding.ts';
import { fixableCodes } from '../findings/fixable.ts';
import { examples } from '../languages/examples.ts';
import type { Language } from '../languages/language.ts';

/** One line per code: its default level, and what it means in one sentence. */
export async function listCodes(
  { explanations, explain: labels, handbook }: Language,
  codes: readonly Code[],
): Promise<string> {
  const levels = await readLevels();
  const [open, close] = handbook.aside;
  const width = Math.max(...codes.map(({ length }) => length)) + 2;
  const lines = codes.map((code) => {
    const [first = ''] = explanations[code].what.split(/(?<=。)|(?<=\.)\s/);
    return `${code.padEnd(width)}${first}${open}${labels.level(levels.get(code) ?? 'error')}${close}\n`;
  });
  return lines.join('');
}

/** What is wrong, why it matters, an example and what to do. */
export async function explainCode(
  { name, explanations, explain: labels, handbook }: Language,
  code: Code,
): Promise<string> {
  const levels = await readLevels();
  const { what, why, fix } = explanations[code];
  const cure = fixableCodes.includes(code) ? `${fix}\n${labels.fixable(code)}` : fix;
  const example = (await examples[name]())[code];
  const shown =
    'words' in example
      ? example.words
      : Object.entries(example.files)
          .map(([file, text]) => `# ${file}\n${text.trimEnd()}`)
          .join('\n\n');
  const part = (title: string, text: string) => `${title}\n${text.replace(/^(?=.)/gm, '  ')}\n\n`;
  const [open, close] = handbook.aside;
  const level = `${open}${labels.level(levels.get(code) ?? 'error')}${close}`;
  return `${code}${level}\n\n${part(labels.what, what)}${part(labels.why, why)}${part(labels.example, shown)}${part(labels.fix, cure)}`
    .trimEnd()
    .concat('\n');
}

/** The level of each rule; a code without a level prevents a file from being read, and is an error. */
async function readLevels(): Promise<ReadonlyMap<Code, Severity | 'off'>> {
  const { configRules, fixedRules, laterRules, rules } = await import('../rules/index.ts');
  return new Map([...configRules, ...rules, ...laterRules, ...fixedRules].map(({ code, level }) => [code, level]));
}
