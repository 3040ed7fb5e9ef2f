import { Failure } from '../failure.ts';
import type { Host } from '../host.ts';
import type { HandbookLanguage } from '../model/config.ts';
import { embedFaces, facesMark } from '../renderers/faces.ts';

/** Sharp on a slide; a drawing too high for the browser is drawn smaller. */
const scale = 2;
const mostPixels = 16_000;

/** An SVG as a PNG, drawn by the browser that prints PDFs, with jd's own font, so that it looks the same everywhere. */
export async function drawPicture(
  host: Host,
  svg: string,
  { language, ...choice }: { readonly language: HandbookLanguage; readonly browser?: string },
): Promise<Uint8Array> {
  const [, width, height] = /^<svg[^>]* width="(\d+)" height="(\d+)"/.exec(svg) ?? [];
  const size = { width: Number(width), height: Number(height) };
  const most = Math.min(scale, mostPixels / Math.max(size.width, size.height));
  if (most < 1) throw new Failure('output/picture', { trouble: 'size' }, 2);
  const printer = host.openPrinter(choice);
  try {
    await printer.started;
    const page = `<!DOCTYPE html><meta charset="utf-8"><style>${facesMark}body{margin:0}svg{display:block}svg text{font-family:"jd own","jd latin",jd,sans-serif}</style>${svg}`;
    const html = embedFaces([page], await host.typeset(svg, { language })).join('');
    return await printer.picture(html, { ...size, scale: most });
  } finally {
    await printer.close();
  }
}
