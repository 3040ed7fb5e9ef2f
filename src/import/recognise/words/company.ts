import { toSimplified } from '../../labels/traditional.ts';

/** A heading of what a vacancy says of its employer, as 公司介绍, 企业文化 or 团队介绍: no title and no part of a form. */
export function isAboutCompany(heading: string): boolean {
  return (
    heading.length <= 20 &&
    /^(?:关于)?(?:公司|企业|集团|我们|团队|我司|品牌)(?:的)?(?:介绍|简介|概况|背景|文化|福利|愿景|发展历程|发展史|优势|环境|团队|情况)?$|^(?:关于|了解|加入|联系)(?:我们|公司)$|.\s*(?:团队|发展历程|公司介绍|公司简介|企业文化)$/u.test(
      heading.trim(),
    )
  );
}

const employer =
  /^(?:about (?:us|our|\p{Lu}|the (?:company|organi[sz]ation|school|trust|charity|hotel|team|business|employer|university|council|group|firm))|why (?:join|work|choose|us\b|you['’]ll love|\p{Lu}[\p{L}&]+\?)|our (?:company|mission|vision|purpose|values|culture|story|benefits|offer|commitment|people|history)|(?:what|why) we (?:offer|do|exist|believe)|what['’]?s in it for you|what you(?:['’]ll| will)? get|perks|benefits|(?:compensation|salary|pay|perks) (?:and|&) (?:benefits|perks)|rewards?(?: (?:and|&) benefits)?|how to apply|to apply|application (?:proces{2}|instructions|procedure|deadline)|(?:the |our )?(?:interview|recruitment|hiring|selection) (?:proces{2}|procedure|steps|stages)|next steps|equal (?:employment )?opportunit|diversity|eeo\b|company (?:overview|profile|description|background|information|summary)|(?:the )?(?:company|employer|organi[sz]ation)$|life at|working (?:at|for) \p{Lu}|join us|contact (?:us|information|details)|disclaimer|acknowledge?ments?$|safeguarding|data protection|confidentiality$|health (?:and|&) safety$|environmental? sustainability|privacy)/iu;

/** The same in an English vacancy, and how to apply, what is offered, and what holds for everybody there. */
export function isAboutEmployer(heading: string): boolean {
  const text = heading.trim();
  return text.length <= 60 && employer.test(text) && !/\b(?:role|job|position|you)\b\W*$/i.test(text);
}

/** A sentence on the employer itself: 本中心为研究机构，成立逾二十年。 */
export function tellsOfEmployer(sentence: string): boolean {
  return /^(?:本|我)(?:公司|集团|中心|单位|企业|校|院|所|行|店|会|社|厂|司)(?:[^。]{0,40}(?:成立|创立|创建|创办|始建)|(?:是|为)一?[家个所]?[^。]{0,30}(?:公司|企业|机构|集团|学校|医院|酒店))/u.test(
    toSimplified(sentence),
  );
}
