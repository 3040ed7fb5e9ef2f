import type { Line } from './lines.ts';

const paper = `(?:job|position|role|post|class)(?: and (?:job|position|role|post))? (?:descriptions?|profiles?|specifications?|analys[ei]s|questionnaires?)`;
const guide = new RegExp(
  String.raw`^(?:(?:(?:step|part|section|chapter|module|stage|appendix|annex) ?\w{1,3}|(?:\w+ )?(?:guidance|practice|briefing|policy|advice|information) (?:note|sheet|paper)(?: (?:no\.? ?)?\w{1,3})?) ?[:.–-] ?)?(?:(?:elements|components|contents|purpose|uses?|benefits|importance|format) of|how to|(?:a )?(?:guide(?:lines?)?|guidance(?: notes?)?|instructions?|tips|steps|advice|checklist|notes)\b.{0,30}\b(?:for|on|to)|what (?:is|are|does|do)|why|faqs?|frequently asked|writing|preparing|completing|developing|creating|updating|filling (?:in|out))\b.{0,40}\b${paper}\b|\b${paper} (?:(?:writing|completion|preparation|development) )?(?:guide(?:lines?)?|guidance(?: notes?)?|instructions?|checklist|toolkit|manual|handbook)\W*$`,
  'i',
);
/** What the writer of a form is told to write in it. */
const told =
  /^(?:please )?(?:enter|give|state|indicate|list|describe|specify|insert|fill in)\b.{0,40}\b(?:the|a|an|any|each|all|your|how|what|whether|job|position)\b/i;
/** `This is an instruction sheet only` says it of itself. */
const itself =
  /^this (?:is|document is|form is|sheet is) an? (?:instructions?|guidance|guide|explanatory)(?: (?:sheet|document|note|only))+\b/i;
const [heads, least] = [4, 6];

/** Whether an English paper says how descriptions are written: `Writing a Position Description`, or told what to enter at each number. */
export function isWritingGuide(lines: readonly Line[]): boolean {
  if (
    lines
      .slice(0, heads)
      .some(({ text }) => text.length <= 90 && (itself.test(text) || (guide.test(text) && !/[.!]$/.test(text))))
  )
    return true;
  const advice = lines.filter(({ text, style }) => style !== 'bullet' && told.test(text) && /\.$/.test(text));
  return advice.length >= least && advice.length * 3 >= lines.length;
}
