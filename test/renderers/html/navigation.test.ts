/// <reference lib="dom" />
import { describe, expect, it, vi } from 'vitest';
import { example, openBook, settle } from '../../support/html-page.ts';
import { englishBook } from '../../support/sample-english.ts';

vi.setConfig({ testTimeout: 120_000 });

describe('the address of a place', () => {
  const places = [
    ['position-property-assistant', '客-004 物业助理'],
    ['duties-property-assistant', '客-004 物业助理'],
    ['case-2-types-of-customer', '客户类型处理'],
    ['procedure-conduct', '客服职责'],
    ['department-1', '客服部'],
    ['index', '岗位索引'],
  ] as const;
  it.each([
    [1280, places],
    // Its bar is that of a narrow page.
    [800, places.slice(1, 3)],
    [390, places],
  ] as const)('shows it uncovered, marked, here and in the contents, %i pixels wide', async (width, some) => {
    for (const [place, entry] of some) {
      const page = await openBook(example, width, 'light', { place });
      await settle(page);
      const seen = await page.evaluate(() => {
        const target = document.querySelector(':target') as Element;
        const { top } = target.getBoundingClientRect();
        const side = document.querySelector('.side')?.getBoundingClientRect();
        const covered = innerWidth < 1100 && side !== undefined && side.top <= 0 && top < side.bottom;
        const marked = [target, ...target.querySelectorAll('*')].some(
          (each) => getComputedStyle(each).boxShadow !== 'none',
        );
        const current = [...document.querySelectorAll('.contents [aria-current]')];
        return {
          shown: top >= 0 && top < innerHeight / 2 && !covered,
          marked,
          current: current.map((each) => each.textContent?.trim()),
        };
      });
      expect([place, seen]).toEqual([place, { shown: true, marked: true, current: [entry] }]);
      await page.close();
    }
  });

  it('of a sheet to sign is in the contents with its form, and one that does not exist does no harm', async () => {
    const sheet = (englishBook.parts.departments ?? [])[0]?.positions[0]?.acknowledgement?.anchor;
    const page = await openBook(englishBook, 1280, 'light', { place: `${sheet}` });
    await settle(page);
    const current = await page.evaluate(() => document.querySelector('.contents [aria-current]')?.getAttribute('href'));
    expect(current).toBe(`#${(englishBook.parts.departments ?? [])[0]?.positions[0]?.anchor}`);
    await page.close();
    const other = await openBook(englishBook, 390, 'light', { place: '%E0%A4%A' });
    expect(await other.evaluate(() => document.querySelectorAll('.self').length)).toBeGreaterThan(10);
    await other.close();
  });
});

describe('the keyboard', () => {
  it.each([
    // Only backwards can the bar of a narrow page cover where one comes to.
    [390, 'Shift+Tab'],
    [1280, 'Tab'],
  ] as const)('%i pixels wide, stops by %2$s where one sees it', async (width, keys) => {
    const page = await openBook(example, width);
    const back = keys !== 'Tab';
    if (back) await page.evaluate(() => [...document.querySelectorAll<HTMLElement>('main a')].at(-1)?.focus());
    const unseen: string[] = [];
    let stops = 0;
    for (; stops < 400; stops++) {
      if (back) await page.keyboard.down('Shift');
      await page.keyboard.press('Tab');
      if (back) await page.keyboard.up('Shift');
      const stop = await page.evaluate(() => {
        const active = document.activeElement;
        if (active === null || active === document.body) return undefined;
        const { top, bottom, left, right } = active.getBoundingClientRect();
        const side = document.querySelector('.side');
        const bar = side?.getBoundingClientRect();
        const covered =
          innerWidth < 1100 && !side?.contains(active) && bar !== undefined && bar.top <= 0 && top < bar.bottom - 2;
        const style = getComputedStyle(active);
        const box = active.querySelector('rect');
        const ringed = style.outlineStyle !== 'none' || (box !== null && getComputedStyle(box).strokeWidth === '2.5px');
        const inside = bottom > 0 && top < innerHeight && right > 0 && left < innerWidth;
        return { name: active.outerHTML.slice(0, 80), seen: ringed && inside && !covered };
      });
      if (stop === undefined) break;
      if (!stop.seen) unseen.push(stop.name);
    }
    expect(stops).toBeGreaterThan(100);
    expect(unseen).toEqual([]);
    await page.close();
  });

  it('skips to the content', async () => {
    const page = await openBook(example, 390);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('skip');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
    await page.close();
  });

  it('opens the contents of a narrow page, chooses, and leaves them', async () => {
    const page = await openBook(example, 390);
    const state = () =>
      page.evaluate(() => ({
        open: document.querySelector('.contents details')?.hasAttribute('open'),
        active: document.activeElement?.tagName,
        hash: location.hash,
      }));
    await page.focus('.contents summary');
    await page.keyboard.press('Enter');
    expect(await state()).toMatchObject({ open: true, active: 'SUMMARY' });
    await page.keyboard.press('Tab');
    await page.keyboard.press('Escape');
    expect(await state()).toMatchObject({ open: false, active: 'SUMMARY' });
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await state()).toMatchObject({ open: false, hash: `#${example.contents[0]?.anchor}` });
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
    await page.close();
  });
});
