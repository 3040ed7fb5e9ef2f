import { createHash } from 'node:crypto';
import path from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { asset, reader } from '../../support/asset.ts';
import { buildPdf, writeWorkspace } from '../../support/build-pdf.ts';
import { attribute, readHtml, textOf } from '../../support/read-html.ts';
import { readPdf } from '../../support/read-pdf.ts';
import { sets } from '../../support/template-guide.ts';
import { build, workspace } from '../../support/template-workspace.ts';

vi.setConfig({ testTimeout: 120_000 });

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

  it('finds its places whatever marks are around their names', async () => {
    const plain = await build({});
    const text = asset('templates/html/position.hbs').replaceAll('id="{{anchor}}"', "id='{{anchor}}'");
    const built = await build({ 'html/position.hbs': text });
    expect(built.html?.replaceAll("'", '"')).toBe(plain.html?.replaceAll("'", '"'));
  });

  it('has its fonts wherever it puts its style, and is reported if it puts none', async () => {
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

  it('is read only where it can be one', async () => {
    const { exitCode, err, html } = await build({ 'html/logo.png': new Uint8Array(2_000_000), 'README.md': '' });
    expect([exitCode, html === undefined]).toEqual([0, false]);
    expect(err).toContain('template/unused  `templates/html/logo.png` replaces nothing');
    expect(err).not.toContain('file/');
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
