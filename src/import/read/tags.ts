/** Elements of a page that people write into Markdown; others, such as `<title>`, may be places to fill in. */
const elements =
  'p|div|span|section|article|main|header|footer|center|font|small|big|u|em|i|a|img|ul|ol|li|dl|dt|dd|h[1-6]|strong|b|hr|details|summary|sub|sup|figure|figcaption|nav|tbody|thead';
const tag = new RegExp(`<(/?)(${elements})(?:\\s[^<>]{0,500})?\\s*/?>`, 'gi');

/** Each begins a line of its own. */
const blocks = /^(?:p|div|section|article|li|dt|dd|h[1-6])$/;

/** A line of Markdown with the marks that its tags stand for: `<h3>` is `###`, `<li>` a bullet, `<strong>` bold. */
export function withoutTags(written: string): string {
  if (!/<\/?[a-z]/i.test(written)) return written;
  const line = withSpacesOutside(written);
  let mark = '';
  const text = line.replace(tag, (_, close: string, name: string, at: number) => {
    const element = name.toLowerCase();
    if (
      close === '' &&
      blocks.test(element) &&
      line
        .slice(0, at)
        .replace(/<[^<>]*>/g, '')
        .trim() !== ''
    )
      return '<br>';
    if (element === 'strong' || element === 'b') return '**';
    if (/^h[1-6]$/.test(element) && close === '') mark = `${'#'.repeat(Number(element[1]))} `;
    else if (element === 'li' && close === '') mark = '- ';
    return '';
  });
  return text === line ? written : `${mark}${mark === '' ? text.trimEnd() : text.trim()}`;
}

/** `<b> Post </b>` has spaces where the marks of Markdown have none. */
function withSpacesOutside(line: string): string {
  return line
    .replace(/(<(?:strong|b)(?:\s[^<>]{0,300})?>)(\s{1,9})/gi, '$2$1')
    .replace(/(\s{1,9})(<\/(?:strong|b)>)/gi, '$2$1');
}
