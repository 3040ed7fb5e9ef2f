import { Failure } from '../failure.ts';
import { chooseLanguage } from '../languages/index.ts';
import { schemaDescriptions } from '../languages/schema-descriptions.ts';
import { defineCommand } from './command.ts';

export const schema = defineCommand({
  name: 'schema',
  define: (program) => program.argument('[name]', '', 'position'),
  async run(host, [name], { lang }) {
    const { schemaNames, schemaText } = await import('../schema/published.ts');
    const wanted = schemaNames.find((known) => known === name);
    if (wanted === undefined) {
      const { closest } = await import('../text/spelling.ts');
      const facts = { name, suggestions: closest(name, schemaNames), known: schemaNames };
      throw new Failure('name/unknown-schema', facts, 2);
    }
    host.stdout.write(schemaText(wanted, await schemaDescriptions[chooseLanguage(lang, host.env)]()));
    return 0;
  },
});
