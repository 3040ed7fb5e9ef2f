import { Failure } from '../failure.ts';
import type { Severity } from '../findings/diagnostic.ts';
import type { Code } from '../findings/finding.ts';
import { examples } from '../languages/examples.ts';
import type { Language } from '../languages/language.ts';
import { defineCommand } from './command.ts';
import { loadLanguage } from './options.ts';

export const explain = defineCommand({
  name: 'explain',
  define: (program) => program.argument('[code]'),
  async run(host, [code], options) {
    const language = await loadLanguage(host, options);
    const codes = Object.keys(language.findings) as Code[];
    const known = codes.find((each) => each === code);
    if (code === undefined) host.stdout.write(await listCodes(language, codes));
    else if (known !== undefined) host.stdout.write(await explainCode(language, known));
    else {
      const { closest } = await import('../text/spelling.ts');
      throw new Failure('name/unknown-finding', { name: code, suggestions: closest(code, codes) }, 2);
    }
    return 0;
  },
});

/** One line per code: its default level, and what it means in one sentence. */
async function listCodes(
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

async function explainCode({ name, explanations, explain: labels, handbook }: Language, code: Code): Promise<string> {
  const levels = await readLevels();
  const { what, why, fix } = explanations[code];
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
  return `${code}${level}\n\n${part(labels.what, what)}${part(labels.why, why)}${part(labels.example, shown)}${part(labels.fix, fix)}`
    .trimEnd()
    .concat('\n');
}

/** The level of each rule; a code without a level prevents a file from being read, and is an error. */
async function readLevels(): Promise<ReadonlyMap<Code, Severity | 'off'>> {
  const { configRules, fixedRules, laterRules, rules } = await import('../rules/index.ts');
  return new Map([...configRules, ...rules, ...laterRules, ...fixedRules].map(({ code, level }) => [code, level]));
}
