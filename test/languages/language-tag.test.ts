import { describe, expect, it } from 'vitest';
import { closestTag, readTag } from '../../src/model/language-tag.ts';
import { accepts } from '../../src/schema/index.ts';
import { runJd } from '../support/run.ts';
import { readParts } from '../support/show-docx.ts';

/** Tags with the language, the paper and the date that a handbook gets, and the country of its postings. */
const known = [
  ['en', 'en', 'en', 'A4', '1 May 2024', undefined],
  ['en-US', 'en-US', 'en', 'Letter', 'May 1, 2024', 'US'],
  ['en-us', 'en-US', 'en', 'Letter', 'May 1, 2024', 'US'],
  ['EN-Latn-US', 'en-Latn-US', 'en', 'Letter', 'May 1, 2024', 'US'],
  ['en-CA', 'en-CA', 'en', 'Letter', 'May 1, 2024', 'CA'],
  ['en-GB', 'en-GB', 'en', 'A4', '1 May 2024', 'GB'],
  ['en-AU', 'en-AU', 'en', 'A4', '1 May 2024', 'AU'],
  ['en-CN', 'en-CN', 'en', 'A4', '1 May 2024', 'CN'],
  ['en-001', 'en-001', 'en', 'A4', '1 May 2024', undefined],
  ['zh', 'zh', 'zh-CN', 'A4', '2024年5月1日', undefined],
  ['zh-CN', 'zh-CN', 'zh-CN', 'A4', '2024年5月1日', undefined],
  ['zh-Hans', 'zh-Hans', 'zh-CN', 'A4', '2024年5月1日', undefined],
  ['zh-hans-cn', 'zh-Hans-CN', 'zh-CN', 'A4', '2024年5月1日', 'CN'],
  ['zh-SG', 'zh-SG', 'zh-CN', 'A4', '2024年5月1日', 'SG'],
  ['zh-Hans-US', 'zh-Hans-US', 'zh-CN', 'Letter', '2024年5月1日', 'US'],
] as const;

const foreign = ['zh-TW', 'zh-Hant', 'zh-Hant-CN', 'zh-HK', 'zh-US', 'ja', 'fr-CA', 'en-UK', 'en-Cyrl', 'en_US', 'eng'];

async function build(language: string, more = '', form = '') {
  return runJd(['build', '--format', 'md,html,docx,jobposting', '--lang', 'en'], {
    '/work/positions/lead.yaml': `title: Lead\ndepartment: Clinic\nreportsTo: null\nsummary: Leads.\nlocation: Here\neffective: 2024-05-01\n${form}`,
    '/work/jd.config.yaml': `handbook: { language: ${language}, date: 2024-05-01, organisation: Org${more} }\n`,
  });
}

describe('the language of a handbook', () => {
  it.each(known)('%s is taken for %s', async (written, tag, language, paper, date, country) => {
    expect(accepts('config', { handbook: { language: written } })).toBe(true);
    expect(readTag(written)).toMatchObject({ language, tag });
    const { exitCode, err, files } = await build(written);
    expect(exitCode, err).toBe(0);
    const html = String(files['/work/dist/handbook.html']);
    expect(html).toContain(`<html lang="${tag}">`);
    expect(html).toContain(`@page{size:${paper}}`);
    expect(String(files['/work/dist/handbook.md'])).toContain(date);
    const docx = readParts(files['/work/dist/handbook.docx'] as Uint8Array);
    expect(docx.get('docProps/core.xml')).toContain(`<dc:language>${tag}</dc:language>`);
    const postings = String(files['/work/dist/jobpostings.json']);
    expect(/"addressCountry": "(..)"/.exec(postings)?.[1]).toBe(country);
  });

  it.each(foreign)('%s is no language of handbooks', (written) => {
    expect(accepts('config', { handbook: { language: written } })).toBe(false);
    expect(readTag(written)).toBeUndefined();
  });

  it('is what the schema accepts, for each script and country', () => {
    const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
    const countries = ['', ...letters.flatMap((one) => letters.map((two) => `-${one}${two}`)), '-001', '-419', '-1'];
    const tags = ['en', 'zh', 'fr'].flatMap((primary) =>
      ['', '-Hans', '-Hant', '-Latn'].flatMap((script) => countries.map((country) => primary + script + country)),
    );
    const differ = tags.filter(
      (tag) => accepts('config', { handbook: { language: tag } }) !== (readTag(tag) !== undefined),
    );
    expect(tags.length).toBeGreaterThan(8000);
    expect(differ).toEqual([]);
  });

  it('of a region is as the language and the region', async () => {
    for (const region of ['US', 'GB']) {
      const [one, two, both] = [
        await build(`en-${region}`),
        await build('en', `, region: ${region}`),
        await build(`en-${region}`, `, region: ${region}`),
      ];
      expect(two.files['/work/dist/handbook.html']).toEqual(one.files['/work/dist/handbook.html']);
      expect(two.files['/work/dist/handbook.docx']).toEqual(one.files['/work/dist/handbook.docx']);
      expect(both.files['/work/dist/handbook.html']).toEqual(one.files['/work/dist/handbook.html']);
    }
  });

  it('can be guessed from what is nearly a tag', () => {
    expect(['en_GB', 'en-UK', 'English', '中文', 'zh_CN', 'zh-TW', 'fr'].map(closestTag)).toEqual([
      'en-GB',
      'en-GB',
      'en',
      'zh-CN',
      'zh-CN',
      undefined,
      undefined,
    ]);
  });
});
