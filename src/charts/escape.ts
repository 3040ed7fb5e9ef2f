import { escapeMarkup } from '../text/markup.ts';
import { escapeLogCommands, showControls } from '../text/terminal.ts';

/** A text of an SVG that a terminal or a log may get; signs that nobody sees are shown. */
export function escapeXml(text: string): string {
  const escaped = escapeMarkup(showControls(text).replace(/[\ufffe\uffff]/g, '\ufffd'));
  return escapeLogCommands(escaped, '&#35;');
}
