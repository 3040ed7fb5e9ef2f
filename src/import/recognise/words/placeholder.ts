import { isUnfilled } from './unfilled.ts';

/** A place to be filled in, such as `<title>`, `{{name}}`, `____`, `[Insert here]` or `1.`, is no value. */
export function isPlaceholder(text: string): boolean {
  const bare = text.trim();
  if (/^[_＿.…·\s/年月日:：-]*[_＿…][_＿.…·\s/年月日:：-]*$/u.test(bare)) return true;
  if (/^(?:<[^<>]*>|＜[^＜＞]*＞|\{\{?[^{}]*\}?\}|【(?:请|填|输|此处|待)[^【】]*】|\[[^[\]]{2,}\])$/u.test(bare))
    return true;
  // `__________ Badge No.:`, with the next label behind it.
  if (/^[_＿]{6,}\s*\p{L}[^:：_＿]{1,20}[:：][_＿\s]*$/u.test(bare)) return true;
  // `____% of time`, `______ (must be filled in on page 2)`
  if (/^[_＿]{3,}\s*(?:%(?: of (?:the )?time)?|\([^()]*\))$/iu.test(bare)) return true;
  // The number of an item that nobody wrote, or the mark behind it; dots to write on.
  if (/^(?:[.…]|[.·\s]{5,})$/u.test(bare)) return true;
  if (bare.includes('{{')) {
    const rest = bare.replace(/\{\{[^{}]*\}\}/g, '');
    if (rest !== bare && (rest.match(/\p{L}/gu)?.length ?? 0) <= 3) return true;
  }
  // The number of an item that nobody wrote.
  if (/^(?:[（(]\d{1,2}[)）]|\d{1,2}[.、．)）]|[①-⑳])$/u.test(bare)) return true;
  if (isUnfilled(bare)) return true;
  return /^(?:x{2,}|×{2,}|name|click (?:or tap )?here to enter (?:a |some )?(?:text|date)\.?|单击(?:或点击)?此处输入(?:文字|日期)。?)$/iu.test(
    bare,
  );
}
