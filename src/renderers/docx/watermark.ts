import { measureText } from '../../charts/drawing/measure.ts';
import { escapeXml } from './xml.ts';

/** In points. */
const line = { width: 440, tallest: 110 } as const;

/** A text across the page behind the words, as Word itself puts a watermark in the header. */
export function writeWatermark(text: string): string {
  const height = Math.min(line.tallest, Math.round(line.width / Math.max(1, measureText(text))));
  const width = Math.min(line.width, Math.round(height * measureText(text)));
  const kind =
    '<v:shapetype id="_x0000_t136" coordsize="21600,21600" o:spt="136" adj="10800" path="m@7,l@8,m@5,21600l@6,21600e"><v:formulas><v:f eqn="sum #0 0 10800"/><v:f eqn="prod #0 2 1"/><v:f eqn="sum 21600 0 @1"/><v:f eqn="sum 0 0 @2"/><v:f eqn="sum 21600 0 @3"/><v:f eqn="if @0 @3 0"/><v:f eqn="if @0 21600 @1"/><v:f eqn="if @0 0 @2"/><v:f eqn="if @0 @4 21600"/></v:formulas><v:path textpathok="t" o:connecttype="custom"/><v:textpath on="t" fitshape="t"/></v:shapetype>';
  const place = `position:absolute;margin-left:0;margin-top:0;width:${width}pt;height:${height}pt;rotation:330;z-index:-251658752;mso-position-horizontal:center;mso-position-horizontal-relative:margin;mso-position-vertical:center;mso-position-vertical-relative:margin`;
  return `<w:r><w:rPr><w:noProof/></w:rPr><w:pict>${kind}<v:shape id="PowerPlusWaterMarkObject1" o:spid="_x0000_s2049" type="#_x0000_t136" style="${place}" o:allowincell="f" fillcolor="#d9d9d9" stroked="f"><v:fill opacity=".5"/><v:textpath style="font-size:1pt" string="${escapeXml(text)}"/></v:shape></w:pict></w:r>`;
}
