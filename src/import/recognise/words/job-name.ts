const title =
  /(?:经理|主管|主任|总监|助理|专员|秘书|文员|干事|组长|班长|值长|机长|炉长|所长|股长|段长|区长|井长|坑长|局长|庭长|馆长|社长|村长|镇长|乡长|会长|理事长|监事长|秘书长|列车长|检察长|行长|台长|库长|总长|工长|船长|厂长|矿长|场长|总经理|董事长|队长|店长|科长|处长|部长|院长|校长|园长|站长|领班|司机|前台|会计|出纳|厨师|厨工|保安|护士|护士长|医士|药士|技士|检验士|助产士|医生|医师|药师|护师|教师|老师|技师|技工|收银|导购|电工|焊工|钳工|水工|木工|杂工|(?:修理|维修|检修|装卸|搬运|清洁|绿化|水暖|管道|油漆|养护|质检)工|保洁|门卫|接待|管家|顾问|(?<=技术|产品|算法|架构|业务|运营|研发|软件|测试|安全|数据|存储|工艺|质量)专家|文秘|内勤|外勤|编辑|帮厨|[^老]师|(?<![职员施加开竣分完手化人用招复停误返监])工|[^人成会]员)$/u;

/** 安全员 is a job, and 全员 means all. */
const everybody = /^(?:公司|单位|企业|岗位)?全员$/u;

/** Whether a heading ends as the names of jobs do. */
export function isJobName(text: string): boolean {
  return text.length <= 16 && title.test(text) && !everybody.test(text);
}

/** 科员（3人）, 督导（西区）: a name without what its brackets add. */
export function withoutAside(text: string): string {
  return text.replace(/[（(][^（()）]{1,12}[)）]$/u, '');
}

/** `The Chair`: a name with its article. */
export function withoutArticle(text: string): string {
  return text.replace(/^The (?=\p{Lu})/u, '');
}

/** 技术负责人 and 项目负责人 are jobs; 主要负责人, 部门负责人 and 各班组负责人 are whoever leads. */
export function isNamedLeader(text: string): boolean {
  return (
    text.length <= 14 &&
    /^(?!主要|各|有关|相关|全体|其[他它])\p{Script=Han}{2,}(?<!主要|单位|部门?|企业|公司|机构|组织|岗位|法定|班组|车间|科室|项目部|[各级层处])负责人$/u.test(
      text,
    )
  );
}
