import type { HandbookLanguage } from '../../model/config.ts';

/** The styles of cells by their number in the style sheet. */
export const styles = { text: 1, longText: 2, number: 3, percent: 4, date: 5, head: 6 } as const;

/** Texts up to this length get the format of text, which older programs show as `####` in longer ones. */
export const longestFormatted = 255;

const fonts: Readonly<Record<HandbookLanguage, string>> = { 'zh-CN': '微软雅黑', en: 'Calibri' };
const top = '<alignment vertical="top" wrapText="1"/>';
const formats = { text: 49, percent: 164, date: 165 } as const;

function format(id: number, rest = ''): string {
  return `<xf numFmtId="${id}" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1"${rest}>${top}</xf>`;
}

export function writeStyles(language: HandbookLanguage): string {
  const font = `<sz val="11"/><name val="${fonts[language]}"/>`;
  return `<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts count="2"><numFmt numFmtId="${formats.percent}" formatCode="General&quot;%&quot;"/><numFmt numFmtId="${formats.date}" formatCode="yyyy\\-mm\\-dd"/></numFmts><fonts count="2"><font>${font}</font><font><b/>${font}</font></fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFE7EDEE"/><bgColor indexed="64"/></patternFill></fill></fills><borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border><left/><right/><top/><bottom style="thin"><color rgb="FF7F8C8D"/></bottom><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="7"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>${format(formats.text)}${format(0, ' quotePrefix="1"')}${format(0)}${format(formats.percent)}${format(formats.date)}<xf numFmtId="${formats.text}" fontId="1" fillId="2" borderId="1" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"><alignment vertical="center" wrapText="1"/></xf></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;
}
