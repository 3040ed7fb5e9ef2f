import { childrenOf, listNodes, type Node } from './read-docx.ts';

/**
 * The order of the children of the elements that jd writes, from the schemas of ECMA-376 (transitional), part 1:
 * CT_PPr, CT_RPr, CT_TblPr, CT_TcPr, CT_SectPr, CT_Style, CT_Lvl, CT_AbstractNum, CT_Num, CT_Settings and the drawings'
 * CT_Inline, CT_ShapeProperties and CT_LineProperties. Word refuses a document that has another order.
 */
const orders: Readonly<Record<string, string>> = {
  'w:document': 'w:body',
  'w:p': 'w:pPr *',
  'w:pPr':
    'w:pStyle w:keepNext w:keepLines w:pageBreakBefore w:numPr w:pBdr w:shd w:tabs w:spacing w:ind w:jc w:outlineLvl',
  'w:numPr': 'w:ilvl w:numId',
  'w:r': 'w:rPr *',
  'w:rPr': 'w:rStyle w:rFonts w:b w:bCs w:i w:iCs w:noProof w:color w:sz w:szCs w:bdr w:lang',
  'w:tbl': 'w:tblPr w:tblGrid w:tr',
  'w:tr': 'w:trPr w:tc',
  'w:tblPr': 'w:tblStyle w:tblW w:tblInd w:tblBorders w:tblLayout w:tblCellMar',
  'w:tblBorders': 'w:top w:left w:bottom w:right w:insideH w:insideV',
  'w:tblCellMar': 'w:top w:left w:bottom w:right',
  'w:tc': 'w:tcPr w:p',
  'w:tcPr': 'w:tcW w:gridSpan w:shd w:vAlign',
  'w:sectPr': 'w:headerReference w:footerReference w:pgSz w:pgMar w:cols w:titlePg',
  'w:sdt': 'w:sdtPr w:sdtContent',
  'w:docPartObj': 'w:docPartGallery w:docPartUnique',
  'w:styles': 'w:docDefaults w:style',
  'w:docDefaults': 'w:rPrDefault w:pPrDefault',
  'w:style': 'w:name w:basedOn w:next w:uiPriority w:semiHidden w:qFormat w:pPr w:rPr w:tblPr',
  'w:numbering': 'w:abstractNum w:num',
  'w:abstractNum': 'w:multiLevelType w:lvl',
  'w:lvl': 'w:start w:numFmt w:suff w:lvlText w:lvlJc w:pPr',
  'w:num': 'w:abstractNumId w:lvlOverride',
  'w:settings': 'w:zoom w:mirrorMargins w:defaultTabStop w:characterSpacingControl w:compat w:themeFontLang',
  'wp:inline': 'wp:extent wp:docPr wp:cNvGraphicFramePr a:graphic',
  'pic:pic': 'pic:nvPicPr pic:blipFill pic:spPr',
  'pic:spPr': 'a:xfrm a:prstGeom',
  'wpg:wgp': 'wpg:cNvGrpSpPr wpg:grpSpPr wps:wsp',
  'wps:wsp': 'wps:cNvPr wps:cNvCnPr wps:cNvSpPr wps:spPr wps:txbx wps:bodyPr',
  'wps:spPr': 'a:xfrm a:prstGeom a:solidFill a:ln',
  'a:ln': 'a:solidFill a:prstDash',
  'a:xfrm': 'a:off a:ext a:chOff a:chExt',
};

/** The attributes that an element must have. */
const needed: Readonly<Record<string, string>> = {
  'w:bookmarkStart': 'w:id w:name',
  'w:bookmarkEnd': 'w:id',
  'w:fldChar': 'w:fldCharType',
  'w:tcW': 'w:w w:type',
  'w:tblW': 'w:w w:type',
  'w:gridCol': 'w:w',
  'w:pgSz': 'w:w w:h',
  'w:pgMar': 'w:top w:right w:bottom w:left w:header w:footer w:gutter',
  'w:style': 'w:type w:styleId',
  'w:abstractNum': 'w:abstractNumId',
  'w:num': 'w:numId',
  'w:lvl': 'w:ilvl',
  'w:shd': 'w:val w:fill',
  'wp:extent': 'cx cy',
  'wp:docPr': 'id name descr',
  'pic:cNvPr': 'id name',
  'wps:cNvPr': 'id name',
  'a:blip': 'r:embed',
  'a:prstGeom': 'prst',
};

/** What is not as the standard asks for: `w:tblPr in w:tc`, `w:shd without w:val`. */
export function findDisorder(root: Node): string[] {
  return listNodes(root).flatMap((node) => {
    const order = orders[node.name]?.split(' ');
    const lacking = (needed[node.name]?.split(' ') ?? []).filter((name) => node.attributes[name] === undefined);
    const faults = lacking.map((name) => `${node.name} without ${name}`);
    if (order === undefined) return faults;
    let at = 0;
    for (const { name } of childrenOf(node)) {
      const place = order.includes(name) ? order.indexOf(name) : order.indexOf('*');
      if (place < at) faults.push(`${name} in ${node.name}`);
      else at = place;
    }
    return faults;
  });
}
