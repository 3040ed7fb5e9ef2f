import { expect, it, vi } from 'vitest';
import { buildPdf, writeWorkspace } from '../support/build-pdf.ts';
import { readPdf } from '../support/read-pdf.ts';

/** A print takes a second, on a busy machine ten. */
vi.setConfig({ testTimeout: 240_000 });

it('numbers what a workspace’s own contents name without leading there', async () => {
  const workspace = writeWorkspace(
    {
      'templates/html/contents.hbs':
        '{{#each entries}}<li>{{title}} @{{page}}@ {{#if entries}}<ol>{{> contents entries=entries}}</ol>{{/if}}</li>{{/each}}\n',
      'templates/html/index.hbs': '<i id="{{anchor}}"></i>{{#each byTitle}}<p>{{title}} @{{page}}@</p>{{/each}}\n',
    },
    'customer-service',
  );
  const built = await buildPdf(workspace);
  expect(built.exitCode, built.err).toBe(0);
  const { pages, outline } = await readPdf(built.pdf());
  const text = pages
    .map((page) => page.text)
    .join('')
    .replace(/\s+/g, '');
  const parts = outline[0]?.items ?? [];
  const forms = parts.find(({ title }) => title === '客服部')?.items ?? [];
  expect(forms.length).toBe(8);
  for (const { title, page } of [...parts, ...forms]) expect(text).toContain(`${title}@${page}@`);
});

it('refuses contents that lead to what a workspace’s own style hides', async () => {
  const workspace = writeWorkspace(
    { 'templates/html/styles/own.css': '#kpis { display: none }\n' },
    'customer-service',
  );
  const built = await buildPdf(workspace);
  expect(built.exitCode).toBe(3);
  expect(built.err).toContain('its contents or an index refer to `kpis`, which is not on any page');
  expect(built.err).toContain("see what the workspace's own templates and style sheets change");
});
