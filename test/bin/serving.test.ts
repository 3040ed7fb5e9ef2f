/// <reference lib="dom" />

import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { agent, head, lost, sound } from '../support/run-bin.ts';
import { listens, serveWorkspace, waitForText } from '../support/serve-workspace.ts';
import { writePosition } from '../support/workspace.ts';

const file = 'positions/agent.yaml';
/** What the page says, without what its scripts add. */
const readPage = (page: Page) =>
  page.evaluate(() => {
    const copy = document.body.cloneNode(true) as HTMLElement;
    for (const added of copy.querySelectorAll('.self,.fold,.jd-findings,.search,script')) added.remove();
    for (const each of copy.querySelectorAll('*'))
      for (const name of ['tabindex', 'role', 'aria-label', 'aria-current']) each.removeAttribute(name);
    return copy.innerHTML.replace(/\s+(?=<|$)/g, '').replace(/\s+/g, ' ');
  });

const titled = (title: string) => agent.replace('title: Agent', `title: ${title}`);

describe('jd serve', () => {
  it('shows a save, why one is broken, and that it is mended', async () => {
    const { save, open, end, address, folder } = await serveWorkspace(sound);
    const [page, other] = [await open(), await open()];
    save(file, titled('Night Agent'));
    for (const tab of [page, other]) await waitForText(tab, 'Night Agent');
    save(file, 'title: [\n');
    for (const tab of [page, other]) await waitForText(tab, `${file}:`);
    expect(await page.$eval('#jd-notice', (notice) => notice.textContent)).toContain('This is the page from before');
    await waitForText(page, 'Night Agent');
    save(file, titled('Day Agent'));
    for (const tab of [page, other]) await waitForText(tab, 'Day Agent');
    expect(await page.$('#jd-notice')).toBeNull();
    expect(await end('SIGINT')).toBe(130);
    expect(await listens(address)).toBe(false);
    expect(readdirSync(folder).sort()).toEqual(['positions']);
    await waitForText(page, 'jd serve has ended');
  });

  it('shows findings beside their forms, as texts, with a link to the editor', async () => {
    const title = '"<img src=x onerror=alert(1)><b>`Boss`</b>"';
    const { save, open, folder, end } = await serveWorkspace({ ...sound, 'positions/lost.yaml': lost });
    const page = await open();
    const [link, place] = await page.$eval('#position-lost .jd-error a', (opener) => [
      opener.getAttribute('href'),
      opener.textContent,
    ]);
    expect(place).toBe('positions/lost.yaml:3:12');
    expect(link).toBe(`vscode://file${path.join(folder, 'positions/lost.yaml')}:3:12`);
    save('positions/lost.yaml', writePosition(`title: Lost\ndepartment: Service\nreportsTo: ${title}`));
    await waitForText(page, 'onerror=alert');
    expect(await page.$$('.jd-findings img, .jd-findings b')).toEqual([]);
    await page.keyboard.press('/');
    await page.keyboard.type('unknown');
    expect(await page.$$eval('#found a', (found) => found.length)).toBe(0);
    expect(await end('SIGTERM')).toBe(143);
  });

  it('ends in the last of a hundred saves, and keeps the reader’s place and search', async () => {
    const duties = Array.from({ length: 80 }, (_, nth) => `  - { duty: duty ${nth}, kpi: done }`).join('\n');
    const long = head.replace(/duties:[\s\S]*$/, `duties:\n${duties}\n`);
    const { save, open, end } = await serveWorkspace({ ...sound, 'positions/head.yaml': long });
    const page = await open();
    await page.evaluate(() => {
      const field = document.getElementById('search') as HTMLInputElement;
      field.value = 'duty';
      document.getElementById('position-agent')?.scrollIntoView({ behavior: 'instant' });
    });
    const readTop = () =>
      page.$eval('#position-agent', (form) => [Math.round(form.getBoundingClientRect().top), scrollY > 500]);
    const before = await readTop();
    await page.evaluate(() => document.documentElement.setAttribute('data-first', ''));
    for (let nth = 1; nth <= 100; nth++) {
      save('positions/head.yaml', long.replace('Does the work', `Does the work ${nth} times`));
    }
    await waitForText(page, 'Does the work 100 times');
    const expectPlace = async () => {
      const after = await readTop();
      expect(Math.abs(Number(after[0]) - Number(before[0]))).toBeLessThanOrEqual(2);
      expect(after[1]).toBe(true);
      expect(await page.$eval('#search', (field) => (field as HTMLInputElement).value)).toBe('duty');
    };
    await expectPlace();
    expect(await page.$('html[data-first]')).not.toBeNull();
    // One form more changes the contents, so the page is loaded again.
    save('positions/last.yaml', agent.replace('title: Agent', 'title: Usher'));
    await waitForText(page, 'Usher');
    await page.waitForSelector('html[data-settled]');
    await expectPlace();
    expect(await page.$('html[data-first]')).toBeNull();
    await end('SIGINT');
  });

  it('sets only what a save changes, and comes to what a tab loads that is opened then', async () => {
    // A new letter changes the typeface, so that the page would be loaded again.
    const letters = 'The quick brown fox jumps over the lazy dog. Sphinx of Black Quartz, Judge My Vow 0123456789 KNOG';
    const steward = agent.replace('title: Agent', 'title: Steward').replace('Does the work.', letters);
    const { save, open, end } = await serveWorkspace({ ...sound, 'positions/steward.yaml': steward });
    const page = await open();
    await page.evaluate(() => document.documentElement.setAttribute('data-first', ''));
    const first = agent.replace('Does the work', 'Does some work');
    const several = first.replace('with: customers', 'with: [Bar, Kitchen, Garden]');
    // So many that the form is set in parts.
    const duties = Array.from({ length: 90 }, (_, nth) => `  - { duty: Duty ${nth}, kpi: done }\n`).join('');
    const long = several.replace(/duties:\n/, `duties:\n${duties}`);
    const saves: readonly (readonly [form: string, shown: string])[] = [
      [first, 'Does some work'],
      [first.replace('with: customers', 'with: Kitchen'), 'Kitchen'],
      [several, 'Garden'],
      [several.replace('title: Agent', 'title: Night Agent'), 'Night Agent'],
      [`${several}\nauthority: [Opens the gate, Shuts the door]\n`, 'Shuts the door'],
      [several.replace(/duties:\n/, 'duties:\n  - { duty: Feeds the fox, kpi: in time }\n'), 'Feeds the fox'],
      [long, 'Duty 89'],
      [long.replace('Duty 44', 'Feeds the dog'), 'Feeds the dog'],
      [agent, 'Does the work'],
    ];
    for (const [form, shown] of saves) {
      save(file, form);
      await waitForText(page, shown);
      const fresh = await open();
      expect(await readPage(page)).toBe(await readPage(fresh));
      await fresh.close();
    }
    expect(await page.$('html[data-first]')).not.toBeNull();
    save(file, several);
    await waitForText(page, 'Kitchen');
    await page.keyboard.press('/');
    await page.keyboard.type('kitchen');
    await page.waitForSelector('#found a');
    expect(await page.$eval('#found a', (found) => found.getAttribute('href'))).toBe('#contacts-agent');
    await end('SIGINT');
  });

  it('begins with the findings of a workspace that is faulty from the beginning', async () => {
    const { save, open, end, folder } = await serveWorkspace({ ...sound, 'jd.config.yaml': 'theme: { accent: 7 }\n' });
    const page = await open();
    await waitForText(page, 'jd.config.yaml:1:');
    await waitForText(page, 'there is no page yet');
    save('jd.config.yaml', '');
    await waitForText(page, 'Agent');
    await waitForText(page, 'there is no page yet', false);
    await end('SIGINT');
    expect(existsSync(path.join(folder, 'dist'))).toBe(false);
  });
});
