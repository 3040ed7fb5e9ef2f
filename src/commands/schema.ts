import { Failure } from '../failure.ts';
import type { Command } from './index.ts';
import { didYouMean } from './options.ts';

export const schema: Command = {
  name: 'schema',
  define(program) {
    program
      .description('Print a JSON Schema, for editors and other tools.')
      .argument('[name]', 'position, procedure, chapter or config', 'position')
      .addHelpText(
        'after',
        `
Examples:
  $ jd schema > position.schema.json
  $ jd schema config
`,
      );
  },
  async run(host, [name]) {
    const { schemaNames, schemaText } = await import('../schema/index.ts');
    const wanted = schemaNames.find((known) => known === name);
    if (wanted === undefined) {
      const { closest } = await import('../spelling.ts');
      const near = closest(String(name), schemaNames);
      const advice = near.length > 0 ? didYouMean(near) : `; there are ${schemaNames.join(', ')}`;
      throw new Failure(`there is no schema \`${String(name)}\`${advice}`, 2);
    }
    host.stdout.write(schemaText(wanted));
    return 0;
  },
};
