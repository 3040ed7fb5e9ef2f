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
  const most = { width: page.text * perTwip, height: page.height * highest * perTwip };
  const own = { width: picture.width * perPixel, height: picture.height * perPixel };
  const scale = Math.min(1, most.width / own.width, most.height / own.height);
  const size = {
    width: Math.max(1, Math.round(own.width * scale)),
    height: Math.max(1, Math.round(own.height * scale)),
  };
  const id = draft.relations.addPicture(picture);
  const name = escapeXml(picture.file.slice(picture.file.lastIndexOf('/') + 1));
  const extent = `<a:ext cx="${size.width}" cy="${size.height}"/>`;
  const graphic = `<a:graphicData uri="${namespaces.pic}"><pic:pic><pic:nvPicPr><pic:cNvPr id="0" name="${name}"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="${id}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/>${extent}</a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData>`;
  return writeParagraph('BodyText', `<w:r>${writeDrawing(draft, size, picture.alternative, graphic)}</w:r>`, {
    align: 'center',
  });
}
