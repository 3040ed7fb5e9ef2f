import { createHash } from 'node:crypto';
import path from 'node:path';
import fc from 'fast-check';
import Handlebars from 'handlebars';
import MarkdownIt from 'markdown-it';
import { describe, expect, it, vi } from 'vitest';
import { Failure } from '../../../src/failure.ts';
import { composeHandbook } from '../../../src/handbook/compose.ts';
import { takeForms } from '../../../src/handbook/excerpt.ts';
import type { Shape, TemplateFormat } from '../../../src/handbook/values.ts';
import { english } from '../../../src/languages/en/index.ts';
import { handbookLabels } from '../../../src/languages/en/labels.ts';
import { main } from '../../../src/main.ts';
import { checkOwn } from '../../../src/renderers/check-own.ts';
import { setHtml } from '../../../src/renderers/html.ts';
import { setMarkdown } from '../../../src/renderers/markdown.ts';
import { paginate } from '../../../src/renderers/pdf/plan.ts';
import { listPlaces } from '../../../src/renderers/templates/check.ts';
import type { Asset } from '../../../src/renderers/templates/index.ts';
import { viewsOf } from '../../../src/renderers/views/index.ts';
import { buildPdf, writeWorkspace } from '../../support/build-pdf.ts';
import { openMemoryHost } from '../../support/memory-host.ts';
import { neutralWorkspace } from '../../support/neutral-workspace.ts';
import { attribute, readHtml, textOf } from '../../support/read-html.ts';
import { readPdf } from '../../support/read-pdf.ts';
import { sampleBook } from '../../support/sample-book.ts';
import { englishBook } from '../../support/sample-english.ts';
import { asset, entries, sets, walkOwn, writeGuide } from '../../support/template-guide.ts';
import { compileFiles, writePosition } from '../../support/workspace.ts';

vi.setConfig({ testTimeout: 120_000 });

/** What the engine is given for each of the templates that jd sets by itself. */
const views = new Map<string, unknown[]>();

function spyOnTemplates(): () => void {
  const create = Handlebars.create.bind(Handlebars);
  const spy = vi.spyOn(Handlebars, 'create').mockImplementation(() => {
    const engine = create();
    const compile = engine.compile.bind(engine);
    engine.compile = ((text: string, options: CompileOptions) => {
      const template = compile(text, options);
      const spied = (view: object, more?: Handlebars.RuntimeOptions): string => {
        views.set(text, [...(views.get(text) ?? []), view]);
        return template(view, more);
      };
      return spied;
    }) as typeof engine.compile;
    return engine;
  });
  return () => spy.mockRestore();
}

const placeOwners = ['chapter', 'department', 'position', 'procedure', 'section', 'sheet'];

describe.each(sets)('jd’s own templates of $format', (set) => {
  const walked = walkOwn(set);

  it('ask for nothing that isn’t there, and print every place', () => {
    for (const [name, { findings, places, entered }] of walked) {
      expect(findings).toEqual([]);
      const all = listPlaces(entered, set.format);
      if (name !== 'handbook') expect(all, name).not.toEqual([]);
      expect(all.filter((place) => !places.has(place)).map(({ says }) => says)).toEqual([]);
    }
    const owners = [...walked.values()].flatMap(({ entered }) =>
      listPlaces(entered, set.format).map(({ placeOf }) => placeOf),
    );
    const within = set.format === 'html' ? ['case', 'part'] : [];
    expect([...new Set(owners)].sort()).toEqual([...placeOwners, ...within].sort());
  });

  it('are all set', () => {
    const seen = new Set([...walked.values()].flatMap(({ seen }) => [...seen.keys()]));
    expect([...seen].sort()).toEqual([...set.names].sort());
  });
});

describe('what a template is told that it is given', () => {
  const chapters = { 'chapters/a.md': '# A\n\nText.\n', 'chapters/b.md': '---\nplace: after\n---\n\n# B\n\nText.\n' };
  const files = { ...neutralWorkspace('en'), ...chapters };
  const neutral = composeHandbook(compileFiles(files, { language: english }), english, true);
  const ids = (sampleBook.parts.departments ?? []).flatMap(({ positions }) => positions.map(({ id }) => id));
  const stopSpying = spyOnTemplates();
  // Templates are compiled once for each source of them.
  const anew: Asset = (name) => asset(name);
  for (const book of [sampleBook, englishBook, neutral, takeForms(sampleBook, new Set(ids))]) {
    setHtml(book, anew).text;
    setHtml(paginate(book, { tight: new Set(), loose: new Set() }), anew, '@page{}').text;
    setMarkdown(book, anew).text;
  }
  stopSpying();

  const cases = sets.flatMap(({ format }) => entries.map((name): [TemplateFormat, string] => [format, name]));
  it.each(cases)('%s/%s is what it is given', (format, name) => {
    const given = views.get(asset(`templates/${format}/${name}.hbs`)) ?? [];
    expect(given.length).toBeGreaterThan(name === 'handbook' ? 2 : 0);
    const told = { is: 'map', keys: viewsOf(format, handbookLabels)[name] ?? {} } as const satisfies Shape;
    const unlike = new Set<string>();
    const met = new Set<string>();
    const first = new Map<Shape, string>();
    for (const view of given) compare(told, view, '', { unlike, met, first, format });
    expect([...unlike]).toEqual([]);
    const promised = listPaths(told);
    expect(promised.length).toBeGreaterThan(2);
    expect(promised.filter((path) => !met.has(path) && !shared.has(path))).toEqual([]);
  });

  it('is what the guide says', async () => {
    await expect(writeGuide()).toMatchFileSnapshot('../../../docs/template-values.md');
  });
});

/** What a part asks for that only another of its callers hands it. */
const shared = new Set(['.acknowledgement.rows[].date']);

interface Comparison {
  readonly unlike: Set<string>;
  readonly met: Set<string>;
  readonly first: Map<Shape, string>;
  readonly format: TemplateFormat;
}

function compare(told: Shape, value: unknown, place: string, at: Comparison): void {
  // What holds itself is the same on every level.
  const path = at.first.get(told) ?? place;
  if (told.is === 'map') at.first.set(told, path);
  at.met.add(path);
  if (!isLike(told, value, at.format))
    at.unlike.add(`${path} is ${JSON.stringify(value)?.slice(0, 60)}, told to be ${told.is}`);
  else if (told.is === 'list') for (const item of value as unknown[]) compare(told.of(), item, `${path}[]`, at);
  else if (told.is === 'map') {
    for (const [key, below] of Object.entries(value as object)) {
      const known = told.keys[key];
      if (known === undefined) at.unlike.add(`${path}.${key} is not told`);
      else compare(known.shape, below, `${path}.${key}`, at);
    }
    for (const [key, { optional }] of Object.entries(told.keys)) {
      if (!optional && !(key in (value as object))) at.unlike.add(`${path}.${key} is missing`);
    }
  }
}

function isLike({ is }: Shape, value: unknown, format: TemplateFormat): boolean {
  switch (is) {
    // A sentence of no words is an empty list.
    case 'text':
      return (
        typeof value === 'string' ||
        value instanceof Handlebars.SafeString ||
        (Array.isArray(value) && value.length === 0)
      );
    case 'number':
      return typeof value === 'number';
    case 'flag':
      return typeof value === 'boolean';
    case 'anchor':
      return format === 'html' ? typeof value === 'string' : typeof Object(value).id === 'string';
    case 'list':
      return Array.isArray(value);
    case 'map':
      return typeof value === 'object' && value !== null && !Array.isArray(value);
  }
}

/** What stands in several places, or holds itself, is listed once. */
function listPaths(told: Shape, path = '', listed = new Set<Shape>()): string[] {
  if (told.is === 'list') return [path, ...listPaths(told.of(), `${path}[]`, listed)];
  if (told.is !== 'map') return [path];
  if (listed.has(told)) return [];
  listed.add(told);
  return [path, ...Object.entries(told.keys).flatMap(([key, { shape }]) => listPaths(shape, `${path}.${key}`, listed))];
}

const reader = new MarkdownIt({ html: true });
const workspace = {
  '/work/jd.config.yaml':
    'handbook: { title: Book, language: en, acknowledgement: true }\ndepartments: [{ name: Service, mission: Serve. }]\n',
  '/work/positions/head.yaml': writePosition(
    'title: Head <of> Service\ncode: S-1\ndepartment: Service\nreportsTo: null\ndirectReports: [clerk]',
  ),
  '/work/positions/clerk.yaml': writePosition(
    'title: Clerk\ncode: S-2\ndepartment: Service\nreportsTo: head\ndirectReports: []',
  ),
  '/work/procedures/calls.yaml': 'title: Calls\nkind: rules\nitems: [{ text: Answer., by: clerk }]\n',
};

async function build(templates: Readonly<Record<string, string | Uint8Array>>, ...more: readonly string[]) {
  const own = Object.fromEntries(Object.entries(templates).map(([file, text]) => [`/work/templates/${file}`, text]));
  const face = { source: 'built-in', weight: '400', range: 'U+41', data: new Uint8Array() } as const;
  const host = { ...openMemoryHost({ ...workspace, ...own }), typeset: async () => ({ faces: [face], missing: [] }) };
  const exitCode = await main(['build', '--lang', 'en', ...more], host);
  const files = Object.entries(host.files).filter(([file]) => /^\/work\/dist\/.*\.(?:md|html)$/.test(file));
  const read = (name: string) =>
    host.files[`/work/dist/${name}`] === undefined ? undefined : String(host.files[`/work/dist/${name}`]);
  return {
    exitCode,
    err: host.err(),
    html: read('handbook.html'),
    md: read('handbook.md'),
    files: Object.fromEntries(files.map(([file, text]) => [file, String(text)])),
  };
}

describe('a workspace’s template', () => {
  it('takes the place of jd’s, calls jd’s and its own, and leaves the rest as it was', async () => {
    const plain = await build({});
    const built = await build({
      'html/position.hbs':
        '<article class="form" id="{{anchor}}">\n<h3>{{title}}</h3>\n{{> motto who=superior}}\n{{#each parts}}{{#if fields}}<h4 id="{{anchor}}">{{title}}</h4>{{> fields fields}}{{/if}}{{/each}}\n{{#if acknowledgement}}{{> acknowledgement acknowledgement sheet=sheet}}{{/if}}\n</article>\n',
      'html/motto.hbs': '<p class="motto">{{code}}: {{who}}{{sheet.name}}</p>\n',
      'markdown/department.hbs':
        '<a id="{{anchor.id}}"></a>\n\n## Department of {{name}}\n\n{{#each positions}}\n{{this}}\n\n{{/each}}\n',
    });
    expect([built.exitCode, built.err]).toEqual([0, '']);
    const elements = readHtml(built.html ?? '');
    const mottos = elements.filter((element) => attribute(element, 'class') === 'motto').map(textOf);
    expect(mottos).toEqual(['S-1: ', 'S-2: Head <of> Service']);
    expect(built.html).not.toContain('Head <of>');
    expect(elements.filter((element) => attribute(element, 'class') === 'duties')).toEqual([]);
    expect(built.md).toContain('## Department of Service');
    expect(built.md?.replace('## Department of Service', '## Service').replace(/\s+/g, '')).toBe(
      plain.md?.replace('Serve.', '').replace(/\s+/g, ''),
    );
  });

  /** The parts of the book in this workspace, and where the handbook's own template prints all of them. */
  const left = [...['table', 'procedures', 'index', 'department', 'position', 'contents'], ...['front', 'parts']];
  const cases = sets.flatMap(({ format }) => [...left, 'chart'].map((name) => [format, name] as const));
  it.each(cases)('of %s that leaves out %s leads nowhere there, from no document', async (format, name) => {
    const isList = ['front', 'parts'].includes(name);
    const text = asset(`templates/${format}/${isList ? 'handbook' : name}.hbs`);
    const cut = isList
      ? text.replace(new RegExp(`\\{\\{#each ${name}\\}\\}[^]*?\\{\\{/each\\}\\}`), '')
      : '{{! left out }}';
    expect(cut).not.toBe(text);
    const built = await build(
      { [`${format}/${isList ? 'handbook' : name}.hbs`]: cut },
      '--split',
      '--format',
      'md,html',
    );
    expect(built.exitCode).toBe(0);
    const documents = new Map(
      Object.entries(built.files).map(([file, page]) => [
        file.replace('/work/dist/', ''),
        readHtml(file.endsWith('.md') ? `<!doctype html><title>t</title>${reader.render(page)}` : page),
      ]),
    );
    expect(documents.size).toBe(6);
    let links = 0;
    for (const [file, elements] of documents) {
      for (const href of elements.flatMap((element) => attribute(element, 'href') ?? [])) {
        if (href === '#top') continue;
        links++;
        const [other = '', anchor = ''] = decodeURI(href).split('#');
        const target = other === '' ? file : path.posix.join(path.posix.dirname(file), other);
        const there = documents.get(target)?.some((element) => anchor === '' || attribute(element, 'id') === anchor);
        expect(there, `${file} leads to ${href}`).toBe(true);
      }
    }
    expect(links).toBeGreaterThan(20);
  });

  it('finds its places whatever marks stand around their names', async () => {
    const plain = await build({});
    const text = asset('templates/html/position.hbs').replaceAll('id="{{anchor}}"', "id='{{anchor}}'");
    const built = await build({ 'html/position.hbs': text });
    expect(built.html?.replaceAll("'", '"')).toBe(plain.html?.replaceAll("'", '"'));
  });

  it('has its fonts wherever it puts its style, and is told where it puts none', async () => {
    const text = asset('templates/html/handbook.hbs');
    const moved = await build(
      { 'html/handbook.hbs': text.replace('<style>\n', '<style media="all">') },
      '--format',
      'html',
    );
    expect(moved.html).toContain('<style media="all">@font-face{');
    const bare = await build({ 'html/handbook.hbs': text.replace('{{style}}', '') }, '--format', 'html');
    expect([bare.exitCode, bare.html]).toEqual([2, undefined]);
    expect(bare.err).toMatch(/^jd: the template `templates\/html\/handbook.hbs` does not print `style`;.*\n$/);
  });

  it('may be a style sheet or the script, which the page’s policy then lets run', async () => {
    const { html: page = '', exitCode } = await build({
      'html/styles/own.css': '.form h3 { letter-spacing: 0.3em }\n',
      'html/styles/cover.css': '',
      'html/scripts/self.js': "document.documentElement.dataset.own = 'yes';\n",
    });
    expect(exitCode).toBe(0);
    expect(page).toContain('letter-spacing: 0.3em');
    expect(page).not.toContain('.cover .names');
    const script = /<script>([\s\S]*?)<\/script>/.exec(page)?.[1] ?? '';
    expect(script).toContain("dataset.own = 'yes'");
    const policy = readHtml(page).find((element) => attribute(element, 'http-equiv') === 'Content-Security-Policy');
    const sum = createHash('sha256').update(script).digest('base64');
    expect(policy && attribute(policy, 'content')).toContain(`script-src 'sha256-${sum}'`);
  });

  it.each(['html', 'markdown'])('of %s with all that jd’s say comes to the same bytes', async (format) => {
    const set = sets.find((each) => each.format === format);
    const copies = Object.fromEntries(
      (set?.names ?? []).map((name) => [`${format}/${name}.hbs`, asset(`templates/${format}/${name}.hbs`)]),
    );
    expect(Object.keys(copies).length).toBeGreaterThan(15);
    const { html, md, err } = await build(copies);
    const plain = await build({});
    expect([html, md, err]).toEqual([plain.html, plain.md, '']);
  });

  it('that is at fault keeps anything from being written, and is told by line and column', async () => {
    const { exitCode, err, html, md } = await build({
      'html/steps.hbs': '<p>\n  {{txet}}</p>\n{{#each steps}}{{/if}}\n',
    });
    expect([exitCode, html, md]).toEqual([1, undefined, undefined]);
    expect(err).toContain('templates/html/steps.hbs:3:16  error template/syntax');
    expect(err).toContain('nothing was written');
  });

  it.each([
    ['isn’t text', new Uint8Array([0xff, 0xfe, 0x41])],
    ['can’t be read', '{{#each parts}}'],
    ['asks for what isn’t there', '<article id="{{anchor}}">{{{titel}}}</article>'],
    ['is empty', ' \n'],
  ])('that %s gives way to jd’s in a draft', async (_, text) => {
    const plain = await build({}, '--allow-errors');
    const built = await build({ 'html/position.hbs': text }, '--allow-errors');
    expect(built.exitCode).toBe(0);
    expect(built.err).toContain('position.hbs:1:');
    const draft = built.html?.replace(/<aside class="stamp".*\n/, '').replace(/\s+/g, '');
    expect(draft).toBe(plain.html?.replace(/\s+/g, ''));
    expect((await build({ 'html/position.hbs': text })).exitCode).toBe(1);
  });

  it('that calls a faulty part of its own gives way with it in a draft', async () => {
    const plain = await build({}, '--allow-errors', '--format', 'html');
    const templates = {
      'html/chapter.hbs': '<section id="{{anchor}}">{{prose}}</section>\n',
      'html/position.hbs': asset('templates/html/position.hbs').replace('</header>', '</header>{{> motto}}'),
      'html/motto.hbs': '<p>{{titel}}</p>\n',
    };
    const built = await build(templates, '--allow-errors', '--format', 'html');
    expect([built.exitCode, built.err.includes('motto.hbs:1:6  error template/unknown-value')]).toEqual([0, true]);
    const draft = built.html?.replace(/<aside class="stamp".*\n/, '').replace(/\s+/g, '');
    expect(draft).toBe(plain.html?.replace(/\s+/g, ''));
  });

  it('is read only where it can be one', async () => {
    const { exitCode, err, html } = await build({ 'html/logo.png': new Uint8Array(2_000_000), 'README.md': '' });
    expect([exitCode, html === undefined]).toEqual([0, false]);
    expect(err).toContain('template/unused  `templates/html/logo.png` replaces nothing');
    expect(err).not.toContain('file/');
  });

  it('that sets itself without end is told in a sentence', async () => {
    const { exitCode, err } = await build({ 'html/contacts.hbs': '<p>{{> contacts}}</p>\n' });
    expect(exitCode).toBe(2);
    expect(err).toBe(
      'jd: the template `templates/html/contacts.hbs` calls itself without end; let it call itself only within a list\n',
    );
  });

  it('that no rule minds is not told of', async () => {
    const host = openMemoryHost({
      ...workspace,
      '/work/jd.config.yaml': 'rules: { template/unused: off, template/lost-place: error }\n',
      '/work/templates/html/postion.hbs': 'x',
      '/work/templates/html/chapter.hbs': '<h2>{{title}}</h2>{{prose}}',
    });
    expect(await main(['validate', '--lang', 'en'], host)).toBe(1);
    expect(host.out()).toContain('chapter.hbs:1:1  error template/lost-place');
    expect(host.out()).not.toContain('postion');
  });

  it('is printed as it is set, with true numbers in its contents', async () => {
    const folder = writeWorkspace({
      ...Object.fromEntries(Object.entries(workspace).map(([file, text]) => [file.replace('/work/', ''), text])),
      'templates/html/styles/own.css': '.form h3 { letter-spacing: 0.3em }\n',
      'templates/html/kpis.hbs':
        '<section class="part-of-book back-matter" id="{{anchor}}"><p>No index of KPIs: {{labels.kpiIndex}}</p></section>\n',
    });
    const { exitCode, err, pdf } = await buildPdf(folder);
    expect([exitCode, err.replace(/^jd: the browser prints without.*\n/, '')]).toEqual([0, '']);
    const texts = (await readPdf(pdf())).pages.map(({ text }) => text);
    const at = texts.findIndex((text) => text.includes('No index of KPIs: KPI index'));
    expect(at).toBeGreaterThan(2);
    expect(texts.find((text) => text.includes('Contents'))).toMatch(new RegExp(`KPI index\\s*${at + 1}`));
  });
});

describe('jd template', () => {
  async function run(...words: readonly string[]) {
    const host = openMemoryHost({});
    return { exitCode: await main(['template', ...words], host), out: host.out(), err: host.err() };
  }

  it('lists all that can be replaced, and prints each', async () => {
    const { exitCode, out } = await run();
    expect(exitCode).toBe(0);
    const names = out.trimEnd().split('\n');
    expect(names).toEqual(
      expect.arrayContaining([
        'html/position.hbs',
        'markdown/branch.hbs',
        'html/styles/own.css',
        'html/scripts/search.js',
      ]),
    );
    for (const name of names) expect((await run(name)).out).toBe(asset(`templates/${name}`));
    for (const name of ['templates/html/steps.hbs', 'html/steps', './templates/html/steps'])
      expect((await run(name)).out).toBe(asset('templates/html/steps.hbs'));
  });

  it.each([
    ['html/postion.hbs', /^jd: there is no template `html\/postion.hbs`; did you mean `html\/position.hbs`/],
    ['workspace/en/jd.config.yaml', /^jd: there is no template/],
    ['../package.json', /^jd: there is no template/],
    ['qqq', /`jd template` lists them$/m],
  ])('refuses %s', async (name, reason) => {
    const { exitCode, out, err } = await run(name);
    expect([exitCode, out]).toEqual([2, '']);
    expect(err).toMatch(reason);
  });
});

describe('a template that calls itself without end', () => {
  it.each([
    ['markdown/contents.hbs', '{{title}}{{> contents entries=contents}}'],
    ['html/contents.hbs', '{{> contents x=this}}'],
    ['html/contents.hbs', '{{#with this}}{{> contents entries=../this y=this}}{{/with}}'],
    [
      'html/position.hbs',
      '<i id="{{anchor}}"></i>{{#each parts}}<i id="{{anchor}}"></i>{{> position x=../this}}{{/each}}',
    ],
  ])('is reported in one sentence: %s %s', async (file, text) => {
    const { exitCode, err, files } = await build({ [file]: text });
    expect([1, 2]).toContain(exitCode);
    expect(err).not.toMatch(/RangeError|at .*\.ts/);
    expect(err).toContain(`templates/${file}`);
    expect(Object.keys(files)).toEqual([]);
  });
});

describe('a template that nothing is found wrong with', () => {
  const tag = /\{\{~?[#/>]?\s*[^{}]*\}\}/g;
  const names = sets.flatMap((set) => set.names.map((name) => ({ set, name })));
  const other = fc.constantFrom(
    '{{title}}',
    '{{#each parts}}',
    '{{/each}}',
    '{{#if code}}',
    '{{/if}}',
    '{{else}}',
    '{{> steps}}',
    '{{> contents entries=contents}}',
    '{{> grid this}}',
    '{{stack lines}}',
    '{{join lines}}',
    '{{../title}}',
    '{{@root.title}}',
    '{{#with sheet}}',
    '{{/with}}',
    '{{this}}',
    '{{> position}}',
  );

  it('is set, or told of in a sentence, whatever was done to it', () => {
    let [sound, faulty] = [0, 0];
    fc.assert(
      fc.property(
        fc.constantFrom(...names),
        fc.array(fc.tuple(fc.nat(), fc.option(other)), { minLength: 1, maxLength: 3 }),
        ({ set, name }, changes) => {
          const file = `templates/${set.format}/${name}.hbs`;
          let text = asset(file);
          for (const [nth, put] of changes) {
            const tags = [...text.matchAll(tag)];
            const at = tags[nth % Math.max(1, tags.length)];
            if (at) text = text.slice(0, at.index) + (put ?? '') + text.slice(at.index + at[0].length);
          }
          const own = new Map([[file, text]]);
          const findings = checkOwn(own, asset, handbookLabels);
          for (const { at } of findings) {
            expect('range' in at && at.range[0] >= 0 && at.range[0] <= at.range[1] && at.range[1] <= text.length).toBe(
              true,
            );
          }
          if (findings.some(({ code }) => code !== 'template/lost-place' && code !== 'template/unused')) {
            faulty++;
            return;
          }
          sound++;
          const read = Object.assign((asked: string) => own.get(asked) ?? asset(asked), { own: new Set(own.keys()) });
          try {
            for (const book of [sampleBook, englishBook]) {
              expect(set.format === 'html' ? setHtml(book, read).text : setMarkdown(book, read).text).not.toContain(
                '[object',
              );
            }
          } catch (error) {
            if (!(error instanceof Failure)) throw error;
          }
        },
      ),
      { numRuns: 400 },
    );
    expect([sound > 20, faulty > 20]).toEqual([true, true]);
  });
});
