import { sizeOfPaper } from '../../handbook/paper.ts';

/** All in twentieths of a point, as Word measures. */
export interface PageSize {
  readonly width: number;
  readonly height: number;
  readonly landscape: boolean;
  readonly margins: { readonly side: number; readonly above: number; readonly below: number };
  /** Added to the margin at the inner edge. */
  readonly binding: number;
  /** The width between the margins. */
  readonly text: number;
}

const perMillimetre = 1440 / 25.4;
/** In millimetres, as in the printed book. */
const margins = { side: 20, above: 24, below: 22 } as const;

export function measurePage(paper: string, binding = 0): PageSize {
  const [width, height] = sizeOfPaper(paper);
  const twips = (millimetres: number): number => Math.round(millimetres * perMillimetre);
  return {
    width: twips(width),
    height: twips(height),
    landscape: width > height,
    margins: { side: twips(margins.side), above: twips(margins.above), below: twips(margins.below) },
    binding: twips(binding),
    text: twips(width) - 2 * twips(margins.side) - twips(binding),
  };
}

/** The last properties of the document: headers, footers and the page. */
export function writeSection(
  { width, height, landscape, margins: { side, above, below }, binding }: PageSize,
  references: string,
): string {
  const turned = landscape ? ' w:orient="landscape"' : '';
  return `<w:sectPr>${references}<w:pgSz w:w="${width}" w:h="${height}"${turned}/><w:pgMar w:top="${above}" w:right="${side}" w:bottom="${below}" w:left="${side}" w:header="680" w:footer="567" w:gutter="${binding}"/><w:cols w:space="720"/><w:titlePg/></w:sectPr>`;
}
