import { Failure } from '../failure.ts';
import type { Command } from './index.ts';

export const template: Command = {
  name: 'template',
  define(program) {
    program
      .description("Print a template of the handbook, to be changed in the workspace's templates/ folder.")
      .argument('[name]', 'such as html/position.hbs; without it all that can be replaced are listed')
      .addHelpText(
        'after',
        `
Examples:
  $ jd template
  $ jd template html/position.hbs > templates/html/position.hbs
  $ jd template html/styles/form.css

A file of the same name in the workspace's templates/ takes the place of jd's. What a template
may use stands in docs/templates.md; \`jd validate\` tells what is wrong with one.
`,
      );
  },
  async run(host, [name]) {
    const { replaceable } = await import('../renderers/check-own.ts');
    const files = replaceable.map((file) => file.replace(/^templates\//, ''));
    if (name === undefined) {
      host.stdout.write(`${files.join('\n')}\n`);
      return 0;
    }
    const short = String(name).replace(/^(?:\.\/)?templates\//, '');
    // Whoever leaves out the ending would be left with an empty file, since the shell has made it already.
    const wanted = files.find((file) => file === short || file === `${short}.hbs`);
    if (wanted === undefined) {
      const { closest } = await import('../spelling.ts');
      throw new Failure('name/unknown-template', { name: String(name), suggestions: closest(short, files) }, 2);
    }
    host.stdout.write(host.asset(`templates/${wanted}`));
    return 0;
  },
};
