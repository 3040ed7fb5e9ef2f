import type { Browser as Driver, Page } from 'puppeteer-core';
import { Failure } from '../../failure.ts';
import type { PictureSize } from '../../host.ts';
import type { Printed, PrintPurpose } from '../../model/printed.ts';

/** The one tab that all prints share. It runs no script, and all requests that would leave it are blocked. */
export async function openPage(driver: Driver): Promise<Page> {
  const session = await driver.target().createCDPSession();
  session.on('Fetch.requestPaused', ({ requestId, request: { url } }) => {
    const answer = /^(?:data|about):/.test(url)
      ? session.send('Fetch.continueRequest', { requestId })
      : // Any other reason would replace our page by one that reports the error.
        session.send('Fetch.failRequest', { requestId, errorReason: 'Aborted' });
    answer.catch(() => undefined);
  });
  await session.send('Fetch.enable', { patterns: [{ urlPattern: '*' }] });
  const [first] = await driver.pages();
  const page = first ?? (await driver.newPage());
  page.setDefaultTimeout(0);
  await page.setJavaScriptEnabled(false);
  await page.emulateMediaType('print');
  return page;
}

/** A face is loaded only when text uses it, which may be after the page is ready, so all faces are loaded first. */
const loadFaces = `Promise.allSettled(Array.from(document.fonts, (face) => face.load()))
  .then(() => document.fonts.ready)`;
const readText = {
  keep: `${loadFaces}.then(() => document.body.innerText)`,
  measure: `${loadFaces}.then(() => '')`,
} as const;

/** Starts with an empty page, so that nothing is left of the previous print. */
export async function printPage(page: Page, html: string, purpose: PrintPurpose = 'keep'): Promise<Printed> {
  await page.goto('about:blank');
  let moved = false;
  const notice = (): void => {
    moved = true;
  };
  page.on('framenavigated', (frame) => frame === page.mainFrame() && notice());
  try {
    await page.setContent(html, { waitUntil: 'load' });
    const text = String(await page.evaluate(readText[purpose]));
    // The tags are most of the work of a print.
    const isKept = purpose === 'keep';
    const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: isKept, outline: isKept });
    if (!moved) return { pdf, text };
  } catch (error) {
    // The error may arrive before the event that says that the page navigated away.
    if (!moved && !/\bcontext\b|\bnavigat/i.test(error instanceof Error ? error.message : '')) throw error;
  } finally {
    page.removeAllListeners('framenavigated');
  }
  throw new Failure('browser/led-away', {}, 3);
}

/** The page is as large as the picture, since the browser draws what is in the window. */
export async function takePicture(page: Page, html: string, { scale, ...size }: PictureSize): Promise<Uint8Array> {
  await page.goto('about:blank');
  await page.setViewport({ ...size, deviceScaleFactor: scale });
  await page.setContent(html, { waitUntil: 'load' });
  await page.evaluate(loadFaces);
  return page.screenshot({ type: 'png', captureBeyondViewport: false });
}
