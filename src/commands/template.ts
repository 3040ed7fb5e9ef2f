import { Failure } from '../failure.ts';
import { defineCommand } from './command.ts';

export const template = defineCommand({
  name: 'template',
  define: (program) => program.argument('[name]'),
  async run(host, [name]) {
    const { replaceable } = await import('../renderers/check-own.ts');
    const files = replaceable.map((file) => file.replace(/^templates\//, ''));
    if (name === undefined) {
      host.stdout.write(`${files.join('\n')}\n`);
      return 0;
    }
    const short = name.replace(/^(?:\.\/)?templates\//, '');
    // The shell has already created the target file, so a name without its extension must work too.
    const wanted = files.find((file) => file === short || file === `${short}.hbs`);
    if (wanted === undefined) {
      const { closest } = await import('../text/spelling.ts');
      throw new Failure('name/unknown-template', { name, suggestions: closest(short, files) }, 2);
    }
    const { markCopy } = await import('../renderers/template-mark.ts');
    const file = `templates/${wanted}`;
    host.stdout.write(markCopy(file, host.asset(file), (text) => host.digest(text)));
    return 0;
  },
});
