import { toSimplified } from '../../labels/traditional.ts';

const chinese =
  /^(?:(?:工作|发生|执行)?(?:频次|频率|频度|周期)[:：])?(?:[每各](?:[天日周月季年班批次]|(?:个)?(?:季度|学期|工作日)|半年|半月|[两二三]周)(?:各?(?:[一二两三四五六\d]{1,2}|数|若干)次)?|[每日周月季年][度]?|(?:日常|经常|定期|不定期|周期|阶段|临时|常规|持续|长期|突发|例行)(?:性)?(?:的)?(?:工作)?|随时|随机|偶尔|偶发|按需|视需要|需要时|必要时|有需要时)$/u;
const english =
  /^(?:daily|weekly|fortnightly|bi-?weekly|monthly|bi-?monthly|quarterly|(?:semi-?|bi-?)?annually|yearly|hourly|seasonally|occasional(?:ly)?|periodic(?:ally)?|ongoing|continuous(?:ly)?|regular(?:ly)?|as (?:and when )?(?:needed|required|necessary)|ad[- ]hoc|(?:each|every|per|once (?:a|per)|twice (?:a|per)) (?:day|week|month|quarter|year|shift|batch))$/i;

/** 每批, 不定期 and `Weekly` say how often something is done, and do nothing. */
export function saysHowOften(text: string): boolean {
  const bare = toSimplified(text.replace(/\s+/gu, ' ').trim());
  return chinese.test(bare) || english.test(bare);
}
