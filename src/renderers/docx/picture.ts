import type { Picture } from '../../chapter/index.ts';
import type { Draft } from './draft.ts';
import { writeParagraph } from './paragraph.ts';
import { escapeXml, namespaces } from './xml.ts';

/** English Metric Units, in which drawings are measured. */
const perPixel = 9525;
const perTwip = 635;
/** How much of a page's height a picture may take. */
const highest = 0.62;

/** A drawing in a line of text; `graphic` is what is drawn, and `description` says it in words. */
export function writeDrawing(
  draft: Draft,
  size: { readonly width: number; readonly height: number },
  description: string,
  graphic: string,
): string {
  const number = draft.countDrawing();
  return `<w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="${size.width}" cy="${size.height}"/><wp:docPr id="${number}" name="${number}" descr="${escapeXml(description)}"/><wp:cNvGraphicFramePr/><a:graphic>${graphic}</a:graphic></wp:inline></w:drawing>`;
}

/** A picture of a chapter, no larger than its page. */
export function writePicture(draft: Draft, picture: Picture): string {
  const { page } = draft;
  return writeWithin(
    draft,
    picture,
    { width: page.text * perTwip, height: page.height * highest * perTwip },
    'BodyText',
  );
}

/** In twips. */
const largestLogo = { width: 4800, height: 900 } as const;

/** The logo on the cover. */
export function writeLogo(draft: Draft, logo: Picture): string {
  const { width, height } = largestLogo;
  return writeWithin(draft, logo, { width: width * perTwip, height: height * perTwip }, 'CoverText');
}

function writeWithin(
  draft: Draft,
  picture: Picture,
  most: { readonly width: number; readonly height: number },
  style: 'BodyText' | 'CoverText',
): string {
  const own = { width: picture.width * perPixel, height: picture.height * perPixel };
  const scale = Math.min(1, most.width / own.width, most.height / own.height);
  const size = {
    width: Math.max(1, Math.round(own.width * scale)),
    height: Math.max(1, Math.round(own.height * scale)),
  };
  const name = escapeXml(picture.file.slice(picture.file.lastIndexOf('/') + 1));
  const extent = `<a:ext cx="${size.width}" cy="${size.height}"/>`;
  const graphic = `<a:graphicData uri="${namespaces.pic}"><pic:pic><pic:nvPicPr><pic:cNvPr id="0" name="${name}"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill>${writeBlip(draft, picture)}<a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/>${extent}</a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData>`;
  return writeParagraph(style, `<w:r>${writeDrawing(draft, size, picture.alternative, graphic)}</w:r>`, {
    align: 'center',
  });
}

/** Programs that can't draw an SVG get a point that can't be seen. */
const nothing = {
  file: '',
  type: 'png',
  bytes: Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAAC0lEQVR42mNgAAIAAAUAAen63NgAAAAASUVORK5CYII=',
    'base64',
  ),
} as const;

function writeBlip({ relations }: Draft, picture: Picture): string {
  const id = relations.addPicture(picture);
  if (picture.type !== 'svg') return `<a:blip r:embed="${id}"/>`;
  const drawn = `<asvg:svgBlip xmlns:asvg="${namespaces.asvg}" r:embed="${id}"/>`;
  return `<a:blip r:embed="${relations.addPicture(nothing)}"><a:extLst><a:ext uri="{96DAC541-7B7A-43D3-8B79-37D633B846F1}">${drawn}</a:ext></a:extLst></a:blip>`;
}
