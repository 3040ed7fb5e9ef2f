/// <reference lib="dom" />
import { describe, expect, it, vi } from 'vitest';
import { chinese } from '../../../src/languages/zh-CN/index.ts';
import { example, landing, openBook, search, untilRead } from '../../support/html-page.ts';

vi.setConfig({ testTimeout: 120_000 });

describe('the search', () => {
  it('waits until a word is composed, and leaves the keys of composing alone', async () => {
    const page = await openBook(example);
    await untilRead(page);
    const states = await page.evaluate(() => {
      const field = document.querySelector<HTMLInputElement>('#search') as HTMLInputElement;
      const count = () => document.querySelectorAll('#found li').length;
      field.focus();
      field.value = '投诉';
      field.dispatchEvent(new InputEvent('input', { isComposing: true, bubbles: true }));
      const composing = count();
      field.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true }));
      const composed = count();
      for (const init of [{ isComposing: true }, { keyCode: 229 }])
        for (const key of ['Enter', 'Escape'])
          field.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...init }));
      return { composing, composed: composed > 0, left: field.value, hash: location.hash };
    });
    expect(states).toEqual({ composing: 0, composed: true, left: '投诉', hash: '' });
    await page.close();
  });

  it('gives the focus back, closes when one goes on, and opens where one sees it', async () => {
    const page = await openBook(example, 800);
    await page.focus('.positions a');
    await search(page, '投诉');
    const place = await page.evaluate(() => {
      const list = document.querySelector('#found')?.getBoundingClientRect();
      return list !== undefined && list.height > 60 && list.top >= 0 && list.top < innerHeight / 2;
    });
    expect(place).toBe(true);
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => document.activeElement?.matches('.positions a'))).toBe(true);
    await search(page, '投诉');
    const open = () => page.evaluate(() => document.querySelector<HTMLElement>('#found')?.hidden === false);
    for (let step = 0; step < 20 && (await open()); step++) await page.keyboard.press('Tab');
    expect([await open(), await page.evaluate(() => document.activeElement?.closest('.search'))]).toEqual([
      false,
      null,
    ]);
    await page.close();
  });

  it('is read aloud, says when there is nothing, and is left by Escape', async () => {
    const page = await openBook(example);
    await search(page, 'ｘｙｚ不存在');
    const status = () => page.evaluate(() => document.querySelector('[role="status"]')?.textContent);
    expect(await status()).toBe(chinese.handbook.foundNothing);
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => document.activeElement?.id)).not.toBe('search');
    await search(page, '客-００５');
    expect(await status()).toMatch(/\d/);
    expect(await page.evaluate(() => document.querySelector('#found li')?.textContent)).toContain('客-005');
    await page.close();
  });

  it('is open to readers by their browser’s back button and by the address of a place', async () => {
    const page = await openBook(example);
    await search(page, '解说员');
    const { hash } = await landing(page);
    expect(hash).not.toBe('');
    await page.goBack();
    expect(await page.evaluate(() => location.hash)).toBe('');
    const own = await page.evaluate(() =>
      document.querySelector<HTMLAnchorElement>('article .self')?.getAttribute('href'),
    );
    expect(own).toBe('#position-customer-service-manager');
    await page.close();
  });
});
