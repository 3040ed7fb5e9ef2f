import { instructions, prompts } from './instructions.ts';
import { isOneOf } from './sayings.ts';

/** What a form asks its writer to do, as `State in one sentence why the position exists.`, and no value of it. */
export const isInstruction = (text: string): boolean => isOneOf(instructions, text);

/** What is said to whoever fills the form in, or applies, wherever it stands: `Please answer for each duty.` */
export const isPrompt = (text: string): boolean => isOneOf(prompts, text);

/** `Signed (Headteacher) ........ Date ........`: a line to sign on. */
export function isSignLine(text: string): boolean {
  return (
    isChineseSignLine(text) ||
    (/^(?:(?:print )?name|signed|signature|date|employee|manager|supervisor|approved|agreed|received|acknowledged|reviewed)\b/i.test(
      text,
    ) &&
      /[._…]{6}/.test(text))
  );
}

/** `责任人（签字）：　　　车间主任（签字）：　　　签订日期：　年　月　日`: labels alone, one of them of a signature. */
function isChineseSignLine(text: string): boolean {
  const blanks = text.replace(/(?:\d{2,4})?\s*年\s*月\s*日/gu, '');
  const labels = blanks.split(/[:：][\s_＿.…]*/u).filter((each) => each !== '');
  return (
    /[:：][\s_＿.…]*$/u.test(blanks) &&
    labels.every((label) => /^[\p{Script=Han}（）()、/]{2,14}$/u.test(label)) &&
    labels.some((label) => /签|簽|盖章|蓋章/u.test(label))
  );
}
