import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeFolder } from '../support/build-pdf.ts';
import { jd } from '../support/run-bin.ts';

describe('the schemas for editors', () => {
  it('explain each key in the language of the workspace, as jd is packed', () => {
    const cwd = makeFolder();
    expect(jd(['init', '客服', '--lang', 'zh-CN'], { cwd }).status).toBe(0);
    for (const name of ['position', 'procedure', 'config']) {
      const schema = readFileSync(path.join(cwd, '客服', '.jd/schemas', `${name}.schema.json`), 'utf8');
      const described = [...schema.matchAll(/"(?:description|title)": "([^"]*)/g)].map(([, text = '']) => text);
      expect(described.length, name).toBeGreaterThan(5);
      for (const text of described) expect(text, name).toMatch(/\p{Script=Han}/u);
      for (const text of described) expect(text, name).not.toMatch(/^[A-Z][a-z]+ [a-z(]/);
    }
    expect(jd(['schema', '--lang', 'en'], { cwd }).stdout).toContain('"description": "One job description');
  });
});
