import { expect, it } from 'vitest';
import { handbookLabels } from '../../../src/languages/en/labels.ts';
import { checkOwn } from '../../../src/renderers/check-own.ts';
import { asset } from '../../support/asset.ts';

it('jd’s templates are read once, however often a workspace’s are checked beside them', () => {
  const asked: string[] = [];
  const counted = (name: string): string => {
    asked.push(name);
    return asset(name);
  };
  const check = (text: string): number =>
    checkOwn(new Map([['templates/html/position.hbs', text]]), counted, handbookLabels).length;
  expect(check(asset('templates/html/position.hbs'))).toBe(0);
  const first = asked.length;
  expect(first).toBeGreaterThan(20);
  expect(check('{{nothing.of.the.kind}}')).toBeGreaterThan(0);
  // What the workspace's took the place of before is asked for only now.
  expect(new Set(asked).size).toBe(asked.length);
  expect(checkOwn(new Map(), counted, handbookLabels)).toEqual([]);
  expect(asked.slice(first)).toEqual(['templates/html/position.hbs']);
});
