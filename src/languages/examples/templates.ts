import type { ExamplesOf } from './index.ts';

const position = 'title: 客服主管\ndepartment: 客服部\nreportsTo: null\n';

function template(file: string, text: string) {
  return { files: { 'positions/supervisor.yaml': position, [`templates/html/${file}`]: text } };
}

export const templateExamples: ExamplesOf<'template'> = {
  'template/syntax': template('steps.hbs', '{{#each steps}}\n<li>{{text}}</li>\n'),
  'template/unknown-value': template('steps.hbs', '{{#each steps}}\n<li>{{txet}}</li>\n{{/each}}\n'),
  'template/value-kind': template('steps.hbs', '<li>{{steps}}</li>\n'),
  'template/unknown-helper': template('steps.hbs', '{{#each steps}}\n<li>{{upper text}}</li>\n{{/each}}\n'),
  'template/unknown-part': template('steps.hbs', '{{#each steps}}\n<li>{{> setp}}</li>\n{{/each}}\n'),
  'template/unescaped': template('steps.hbs', '{{#each steps}}\n<li>{{{text}}}</li>\n{{/each}}\n'),
  'template/end-tag': template('styles/own.css', 'h3::after { content: "</style>" }\n'),
  'template/remote': template('styles/own.css', '.cover { background: url(logo.png) }\n'),
  'template/unused': template('postion.hbs', '<h3>{{title}}</h3>\n'),
  'template/lost-place': template('chapter.hbs', '<section>\n<h2>{{title}}</h2>\n{{prose}}\n</section>\n'),
};
