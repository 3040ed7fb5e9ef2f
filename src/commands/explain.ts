import { Failure } from '../failure.ts';
import type { Code } from '../findings/finding.ts';
import { defineCommand } from './command.ts';
import { explainCode, listCodes } from './explanation.ts';
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
