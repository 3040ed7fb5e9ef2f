import { type ExamplesOf, withTemplate } from './example.ts';

/** Templates are the same in every language; only the position that they print is translated. */
export function writeTemplateExamples(position: string): ExamplesOf<'template'> {
  const template = (name: string, text: string) => withTemplate(position, name, text);
  return {
    'template/syntax': template('steps.hbs', '{{#each steps}}\n<li>{{text}}</li>\n'),
    'template/unknown-value': template('steps.hbs', '{{#each steps}}\n<li>{{txet}}</li>\n{{/each}}\n'),
    'template/value-kind': template('steps.hbs', '<li>{{steps}}</li>\n'),
    'template/unknown-helper': template('steps.hbs', '{{#each steps}}\n<li>{{upper text}}</li>\n{{/each}}\n'),
    'template/unknown-part': template('steps.hbs', '{{#each steps}}\n<li>{{> setp}}</li>\n{{/each}}\n'),
    'template/unescaped': template('steps.hbs', '{{#each steps}}\n<li>{{{text}}}</li>\n{{/each}}\n'),
    'template/end-tag': template('styles/own.css', 'h3::after { content: "</style>" }\n'),
    'template/remote': template('styles/own.css', '.cover { background: url(logo.png) }\n'),
    'template/unused': template('postion.hbs', '<h3>{{title}}</h3>\n'),
    'template/outdated': template(
      'steps.hbs',
      '{{!-- jd template html/steps.hbs 0123456789ab --}}\n<p>{{title}}</p>\n',
    ),
    'template/lost-place': template('chapter.hbs', '<section>\n<h2>{{title}}</h2>\n{{prose}}\n</section>\n'),
  };
}
