import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { bookAnchors } from '../../src/handbook/parts/index.ts';
import { anchorOf } from '../../src/text/anchors.ts';

it('are spelt as links from elsewhere already have them', () => {
  expect(Object.entries(bookAnchors).filter(([name, anchor]) => name !== anchor)).toEqual([]);
  expect([
    anchorOf.position('agent'),
    anchorOf.part('duties', 'agent'),
    anchorOf.acknowledgement('agent'),
    anchorOf.procedure('calls'),
    anchorOf.case(2, 'calls'),
    anchorOf.department(1),
    anchorOf.chapter(1),
    anchorOf.section(1, 3),
    anchorOf.figure(1),
  ]).toEqual([
    'position-agent',
    'duties-agent',
    'acknowledgement-agent',
    'procedure-calls',
    'case-2-calls',
    'department-1',
    'chapter-1',
    'section-1-3',
    'chart-1',
  ]);
});

it('are spelt in one place', () => {
  const src = fileURLToPath(new URL('../../src/', import.meta.url));
  const spelt = readdirSync(src, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .flatMap((file) =>
      [
        ...readFileSync(src + file, 'utf8').matchAll(
          /`(?:position|acknowledgement|procedure|case|department|chapter|section|chart|\$\{key\})-\$\{/g,
        ),
      ].map(() => file),
    );
  expect(spelt.filter((file) => file === 'text/anchors.ts')).toHaveLength(9);
  expect([...new Set(spelt)]).toEqual(['text/anchors.ts']);
});
