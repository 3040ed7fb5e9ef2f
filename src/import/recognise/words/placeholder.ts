import { toSimplified } from '../../labels/traditional.ts';
import { isUnfilled } from './unfilled.ts';

const bracketed = /^(?:<[^<>]*>|＜[^＜＞]*＞|\{\{?[^{}]*\}?\}|【(?:请|填|输|此处|待)[^【】]*】|\[[^[\]]{2,}\])$/u;

/** Words in brackets in the place of a value: as a rule of the form, and now and then of who filled it in. */
export function isBracketed(text: string): boolean {
  return bracketed.test(text.trim()) && /\p{L}{2}/u.test(text);
}

/** `[to be agreed with Finance]`, `【待与财务确认】`: somebody's note that something is open, which no form has. */
export function isOpenPoint(text: string): boolean {
  return (
    isBracketed(text) &&
    /^.{1,2}\s*(?:(?:still )?to be (?!(?:completed|filled|entered|inserted|added|written|provided)\b)|t\.?b\.?[cad]\b|pending\b|awaiting\b|subject to\b|under (?:review|discussion)\b|待(?!填|输|写)|未定|尚未|暂定)/iu.test(
      text.trim(),
    )
  );
}

/** A place to be filled in, such as `<title>`, `{{name}}`, `____`, `[Insert here]` or `1.`, is no value. */
export function isPlaceholder(text: string): boolean {
  const bare = text.trim();
  if (/^[_＿.…·\s/年月日:：-]*[_＿…][_＿.…·\s/年月日:：-]*$/u.test(bare)) return true;
  if (bracketed.test(bare)) return true;
  if (isGaps(bare)) return true;
  // `__________ Badge No.:`, with the next label behind it.
  if (/^[_＿]{6,}\s*\p{L}[^:：_＿]{1,20}[:：][_＿\s]*$/u.test(bare)) return true;
  // `Date ____________`: the place for the day on which somebody signs.
  if (/^(?:date|signed|signature|日期|签[字名])\s*[:：]?\s*[_＿.…]{4,}$/iu.test(bare)) return true;
  // `(HR to complete)`
  if (
    /^\([^()]{0,40}\b(?:to|will) (?:be )?(?:complete|fill|enter|insert|assign)(?:d|ed)?\b[^()]{0,30}\)$|^[（(](?:由|待)[^（）()]{1,16}填写?[)）]$/iu.test(
      bare,
    )
  )
    return true;
  // `____% of time`, `______ (must be filled in on page 2)`
  if (/^[_＿]{3,}\s*(?:%(?: of (?:the )?time)?|\([^()]*\))$/iu.test(bare)) return true;
  // `第 1 页 / 共 2 页` in the head of a printed form.
  if (
    /^第\s*\d{0,3}\s*页\s*[,，/／]?\s*共\s*\d{0,3}\s*页$|^共\s*\d{0,3}\s*页\s*[,，/／]?\s*第\s*\d{0,3}\s*页$/u.test(
      toSimplified(bare),
    )
  )
    return true;
  // The number of an item that nobody wrote, or the mark behind it; the mark before it; dots to write on.
  if (/^(?:[.…•¤‣▸➢❖]|[.·\s]{5,})$/u.test(bare)) return true;
  if (
    /^(?:enter|insert|type|add|select|choose|fill in)\s+(?:(?:the|your|a|an|position|job|employee|department|supervisor|manager|major|main|role|post|direct|key)\s+)*(?:title|name|number|no\.?|code|date|text|dut(?:y|ies)|tasks?|department|grade|level|location|%|item|role|position)s?(?:\s*[–-]?\s*\d+|\s*%)?(?: here)?\.?$/i.test(
      bare,
    )
  )
    return true;
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

/** `____年以上____经验`, `    年  月  日`: gaps with the few words between them. */
function isGaps(text: string): boolean {
  if (/^[年月日\s]+$/u.test(text)) return /年\s+月|月\s+日/u.test(text);
  return /[_＿]{2,}/u.test(text) && /^(?:[_＿\s]|[^\w\s]){1,40}$/u.test(text.replace(/_+/g, '_'));
}

/** Marks by which a form says that there is nothing. */
export function isNone(text: string): boolean {
  return /^(?:[/／\\—–\-一－*]+|(?:无|暂无|没有|[从暂]?略)(?:\s*[/／]?\s*(?:n\/?a|none|nil))?|n\/?[ad]|n\.a\.|none\.?|nil|no ?(?:body|one)\.?|无人|not applicable|no (?:staff|direct reports?|reports|subordinates|line management(?: responsibilit(?:y|ies))?|supervisory (?:responsibilit(?:y|ies)|duties))|无。|нет|отсутству[ею]т|не имеет|không(?: có)?|tidak ada|belum ada|nihil)[.。]?$/iu.test(
    toSimplified(text.normalize('NFC').trim()),
  );
}
