/** A heading of what a vacancy says of its employer, as 公司介绍, 企业文化 or 团队介绍: no title and no part of a form. */
export function isAboutCompany(heading: string): boolean {
  return (
    heading.length <= 20 &&
    /^(?:关于)?(?:公司|企业|集团|我们|团队|我司|品牌)(?:的)?(?:介绍|简介|概况|背景|文化|福利|愿景|发展历程|发展史|优势|环境|团队|情况)?$|^(?:关于|了解|加入|联系)(?:我们|公司)$|.\s*(?:团队|发展历程|公司介绍|公司简介|企业文化)$/u.test(
      heading.trim(),
    )
  );
}
