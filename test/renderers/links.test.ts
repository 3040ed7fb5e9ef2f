import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import MarkdownIt from 'markdown-it';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { buildPdf, writeWorkspace } from '../support/build-pdf.ts';
import { keepPrints } from '../support/keep-prints.ts';
import { attribute, type Element, listElements, readHtml } from '../support/read-html.ts';
import { openPdf } from '../support/read-pdf.ts';

vi.setConfig({ testTimeout: 240_000, hookTimeout: 240_000 });

/** Who stands where in the example, and which procedures name them: what every format must lead to. */
const positions = {
  'customer-service-manager': { reports: ['customer-service-supervisor', 'agency-lead'] },
  'customer-service-supervisor': {
    superior: 'customer-service-manager',
    reports: ['front-desk-lead', 'property-assistant', 'showroom-guide-lead'],
  },
  'front-desk-lead': { superior: 'customer-service-supervisor', reports: [] },
  'property-assistant': { superior: 'customer-service-supervisor', reports: [] },
  'showroom-guide-lead': { superior: 'customer-service-supervisor', reports: ['showroom-guide'] },
  'showroom-guide': { superior: 'showroom-guide-lead', reports: [] },
  'agency-lead': { superior: 'customer-service-manager', reports: ['agency-agent'] },
  'agency-agent': { superior: 'agency-lead', reports: [] },
} as const satisfies Record<string, { superior?: string; reports: readonly string[] }>;
const ids = Object.keys(positions) as (keyof typeof positions)[];

/** A document as a reader of links sees it. */
interface Read {
  readonly places: ReadonlySet<string>;
  /** Every link that isn't to the world outside; `from` is the form it stands in. */
  readonly links: readonly { readonly to: string; readonly from?: string }[];
}

let out: string;
const documents = new Map<string, Read>();

function readPage(page: string): Read {
  const elements = readHtml(page);
  const places = new Set(elements.flatMap((element) => attribute(element, 'id') ?? []));
  let from: string | undefined;
  const links: { to: string; from?: string }[] = [];
  const owned = new Map<Element, string>();
  for (const element of elements) {
    const id = attribute(element, 'id');
    // In HTML a form is an element, in Markdown all that follows its anchor.
    if (element.tagName === 'article' && id !== undefined) {
      for (const each of listElements(element.childNodes)) owned.set(each, id);
    } else if (element.tagName === 'a' && id !== undefined) from = id.startsWith('position-') ? id : undefined;
    const href = attribute(element, 'href');
    if (href === undefined || /^[a-z]+:/i.test(href)) continue;
    const form = owned.get(element) ?? from;
    links.push({ to: decodeURIComponent(href), ...(form === undefined ? {} : { from: form }) });
  }
  return { places, links };
}

async function readPdf(bytes: Uint8Array): Promise<Read> {
  const task = await openPdf(bytes);
  const document = await task.promise;
  const destinations = await document.getDestinations();
  const forms = new Map<number, string>();
  for (const [name, target] of Object.entries(destinations)) {
    if (name.startsWith('position-') && Array.isArray(target)) forms.set(await document.getPageIndex(target[0]), name);
  }
  const links: { to: string; from?: string }[] = [];
  for (let at = 0; at < document.numPages; at++) {
    const page = await document.getPage(at + 1);
    for (const { subtype, dest, unsafeUrl } of await page.getAnnotations()) {
      if (subtype !== 'Link' || /^[a-z]+:/i.test(unsafeUrl ?? '')) continue;
      const to = typeof dest === 'string' ? `#${dest}` : String(unsafeUrl).replace('#nameddest=', '#');
      const from = forms.get(at);
      links.push({ to, ...(from === undefined ? {} : { from }) });
    }
  }
  const places = new Set(Object.keys(destinations));
  await task.destroy();
  return { places, links };
}

beforeAll(async () => {
  const workspace = writeWorkspace({}, 'customer-service');
  const built = await buildPdf(workspace, {
    change: keepPrints,
    words: ['--format', 'md,html,pdf', '--split'],
  });
  expect(built.exitCode).toBe(0);
  out = path.dirname(built.file);
  const reader = new MarkdownIt({ html: true });
  for (const name of readdirSync(out, { recursive: true, encoding: 'utf8' })) {
    const file = path.join(out, name);
    const key = name.split(path.sep).join('/');
    if (name.endsWith('.html')) documents.set(key, readPage(readFileSync(file, 'utf8')));
    else if (name.endsWith('.md'))
      documents.set(key, readPage(`<!DOCTYPE html>${reader.render(readFileSync(file, 'utf8'))}`));
    else if (name.endsWith('.pdf')) documents.set(key, await readPdf(readFileSync(file)));
  }
});

/** Where a link leads: a document of the build, and a place in it. */
function follow(document: string, to: string): readonly [document: string, place: string] {
  const [file = '', place = ''] = to.split('#');
  return [file === '' ? document : path.posix.join(path.posix.dirname(document), file), place];
}

it('reads every document', () => {
  expect([...documents.keys()].sort()).toEqual(
    ['md', 'html', 'pdf']
      .flatMap((format) => [`handbook.${format}`, ...ids.map((id) => `positions/${id}.${format}`)])
      .sort(),
  );
});

it('follows every link of every document to a place that is there', () => {
  let followed = 0;
  for (const [document, { links }] of documents) {
    for (const { to } of links) {
      const [target, place] = follow(document, to);
      expect(existsSync(path.join(out, target)), `${document}: ${to}`).toBe(true);
      if (place !== '') expect(documents.get(target)?.places, `${document}: ${to}`).toContain(place);
      followed++;
    }
  }
  expect(followed).toBeGreaterThan(350);
});

describe.each(['md', 'html', 'pdf'])('handbook.%s', (format) => {
  const linksFrom = (form?: string): string[] =>
    (documents.get(`handbook.${format}`)?.links ?? []).filter(({ from }) => from === form).map(({ to }) => to);

  it.each(ids)(
    'leads to %s from its contents, and from there to its superior, its reports and its procedures',
    (id) => {
      const { reports, ...rest } = positions[id];
      expect(linksFrom()).toContain(`#position-${id}`);
      const own = linksFrom(`position-${id}`);
      if ('superior' in rest) expect(own).toContain(`#position-${rest.superior}`);
      for (const report of reports) expect(own).toContain(`#position-${report}`);
      if (id === 'customer-service-supervisor') expect(own).toContain('#procedure-types-of-customer');
    },
  );
});

describe.each(['md', 'html', 'pdf'])('positions/*.%s', (format) => {
  it.each(ids)('leads from %s to the forms beside it, and to the handbook', (id) => {
    const { reports, ...rest } = positions[id];
    const document = `positions/${id}.${format}`;
    const targets = (documents.get(document)?.links ?? []).map(({ to }) => follow(document, to).join('#'));
    expect(targets).toContain(`handbook.${format}#`);
    if ('superior' in rest)
      expect(targets.some((target) => target.startsWith(`positions/${rest.superior}.${format}`))).toBe(true);
    for (const report of reports)
      expect(targets.some((target) => target.startsWith(`positions/${report}.${format}`))).toBe(true);
    if (id === 'customer-service-supervisor')
      expect(targets).toContain(`handbook.${format}#procedure-types-of-customer`);
  });
});
