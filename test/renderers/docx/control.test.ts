import { describe, expect, it } from 'vitest';
import { composeFiles } from '../../support/compose-files.ts';
import { renderDocx } from '../../support/render-docx.ts';
import { readParts } from '../../support/show-docx.ts';

const files = {
  'jd.config.yaml': 'handbook: { language: en, watermark: "A & B", binding: 10 }\n',
  'positions/a.yaml': 'title: A\ndepartment: B\nreportsTo: null\n',
};

describe('document control in Word', () => {
  it('has the watermark in the headers of all pages, and a margin for binding on both sides', async () => {
    const parts = readParts(await renderDocx(composeFiles(files)));
    for (const name of ['word/header1.xml', 'word/header2.xml'])
      expect(parts.get(name)).toContain('string="A &amp; B"');
    expect(parts.get('word/settings.xml')).toContain('<w:mirrorMargins/>');
    expect(parts.get('word/document.xml')).toContain('w:gutter="567"');
  });
});
