import { readdirSync } from 'node:fs';
import { runInNewContext, Script } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { readScript, scriptFiles } from '../../../src/renderers/script.ts';
import type { Asset } from '../../../src/renderers/templates/index.ts';
import { asset } from '../../support/asset.ts';

const folder = 'templates/html/scripts/';

/** jd's files with some of a workspace's own, by their names. */
function replace(own: Readonly<Record<string, string>>, rest: Asset = asset): Asset {
  const files = new Map(Object.entries(own).map(([name, text]) => [`${folder}${name}.js`, text]));
  return Object.assign((name: string) => files.get(name) ?? rest(name), { own: new Set(files.keys()) });
}

const modules = scriptFiles.map((file) => {
  const text = asset(file);
  const imports = [...text.matchAll(/^import \{([^}]*)\} from '\.\/([^']+)';$/gm)].map(([, names = '', from = '']) => ({
    names: names.split(',').map((name) => name.trim()),
    from: `${folder}${from}`,
  }));
  const exports = [...text.matchAll(/^export (?:const|let|class|function) (\w+)/gm)].map(([, name = '']) => name);
  return { file, text, imports, exports };
});

describe('the page’s script', () => {
  it('consists of all files of its folder', () => {
    const names = readdirSync(new URL(`../../../${folder}`, import.meta.url));
    expect(scriptFiles.toSorted()).toEqual(names.map((name) => `${folder}${name}`).sort());
  });

  it('has each file after those that it imports, by names that they export', () => {
    expect(modules.flatMap(({ imports }) => imports).length).toBeGreaterThan(20);
    for (const [at, { file, text, imports }] of modules.entries()) {
      expect(text.match(/\bimport\b(?!\()/g) ?? [], file).toHaveLength(imports.length);
      for (const { names, from } of imports) {
        const exporter = modules.slice(0, at).find((module) => module.file === from);
        expect(exporter?.exports, `${file} imports ${from}`).toEqual(expect.arrayContaining(names));
      }
    }
  });

  it('exports nothing that no other file imports', () => {
    for (const { file, text, exports } of modules) {
      expect(text.match(/^export\b/gm) ?? [], file).toHaveLength(exports.length);
      const imported = modules.flatMap(({ imports }) => imports.filter(({ from }) => from === file));
      for (const name of exports)
        expect(
          imported.flatMap(({ names }) => names),
          file,
        ).toContain(name);
    }
  });

  it('declares each name once, or it would not be read at all', () => {
    expect(() => new Script(readScript(asset))).not.toThrow();
    for (const { exports } of modules) {
      for (const name of exports) {
        const twice = replace({ self: `const ${name} = 1;` });
        expect(() => new Script(readScript(twice)), name).toThrow(`'${name}' has already been declared`);
      }
    }
  });

  it('has no comments, indents or empty lines of jd’s', () => {
    expect(readScript(asset)).not.toMatch(/^\s*\/[/*]|^[ \t]|.\n\n|\/\*\*/m);
  });
});

describe('a workspace’s own script', () => {
  const run = (own: Readonly<Record<string, string>>): unknown => {
    const said: unknown[] = [];
    runInNewContext(readScript(replace(own, () => '')), { say: (word: unknown) => said.push(word) });
    return said;
  };

  it('may import and export, in every form of words', () => {
    const page =
      'export const one = 1;\nexport function two() {\n  return 2;\n}\nconst three = 3;\nexport { three };\n';
    const say = 'say([one, two(), three]);\n';
    for (const self of [
      `import { one, three, two } from './page.js';\n${say}`,
      `import {\n  one,\n  two,\n} from "./page.js"\nimport { three } from "./page.js"\n${say}`,
      `import './text.js';import{one,two,three}from'./page.js';${say}`.replace(';import', ';\nimport'),
      `import { one, two, three } from './page.js';\r\n${say}`,
    ])
      expect(run({ page, self }), self).toEqual([[1, 2, 3]]);
  });

  it('may do neither, and use the names of others all the same', () => {
    expect(run({ page: 'const one = 1;', text: '// the last line is a comment', self: 'say(one);' })).toEqual([1]);
    expect(readScript(replace({ self: 'main.dataset.own = labels.link;' }))).toContain(
      'main.dataset.own = labels.link;',
    );
  });

  it('is otherwise kept as it is written', () => {
    const self = 'say(`\n  // no comment\n\n  import {one} from far away\n  export const two\n`);\n';
    expect(run({ self })).toEqual(['\n  // no comment\n\n  import {one} from far away\n  export const two\n']);
  });
});
