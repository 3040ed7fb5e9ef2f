import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Failure } from '../../src/failure.ts';
import { handbookLabels } from '../../src/languages/en/labels.ts';
import { checkOwn } from '../../src/renderers/check-own.ts';
import { setHtml } from '../../src/renderers/html.ts';
import { setMarkdown } from '../../src/renderers/markdown.ts';
import { asset } from '../support/asset.ts';
import { draws } from '../support/draws.ts';
import { sampleBook } from '../support/sample-book.ts';
import { englishBook } from '../support/sample-english.ts';
import { sets } from '../support/template-guide.ts';

describe('a template of a workspace with random changes', () => {
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

  it('is rendered, or reported in a sentence, whatever they are', () => {
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
      { numRuns: draws(60) },
    );
    expect([sound > 3, faulty > 20]).toEqual([true, true]);
  });
});
