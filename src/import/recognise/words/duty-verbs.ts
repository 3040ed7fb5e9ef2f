/** Verbs with which English duties begin, in their first form. */
const english = new Set(
  'accompany act address administer advise allocate analyse analyze answer apply approve arrange assemble assess assign assist attend audit balance book brief bring budget build buy calculate calibrate call care carry check clean clear coach collaborate collect communicate compile complete comply conduct contribute control cook coordinate co-ordinate count cover create deal define delegate deliver deploy design determine develop devise direct dispatch dispose distribute document draft draw drive edit enable encourage enforce engage ensure enter escort establish evaluate examine execute facilitate file fix follow forecast foster fulfil fulfill gather generate give greet guide hand handle help hire hold identify implement improve inform initiate inspect install instruct interpret interview investigate issue keep label lead learn liaise lift line load log look maintain make manage measure meet mentor monitor motivate move negotiate notify observe obtain offer open operate order organise organize oversee pack participate perform plan play prepare present process procure produce promote provide purchase raise receive recommend reconcile record recruit refer register remove repair reply report represent request research resolve respond review run safeguard schedule secure see select sell serve service set share sign sort source speak staff stock store submit supervise supply support take teach test track train transport treat trial undertake update verify visit walk wash welcome work write'.split(
    ' ',
  ),
);
const chinese =
  /^(?:全面|主要|具体|认真|定期|及时|每[日天周月年]|按[照时期]?|根据|依据)?[^，。；]{0,8}?(?:负责|协助|配合|参与|组织|制[定订]|编制|拟[定订]|起草|审核|审[批查]|管理|监督|检查|建立|完善|完成|执行|维护|处理|落实|收集|整理|汇总|做好|开展|统计|登记|保管|采购|接待|跟[踪进]|办理|核对|巡[检查视]|清[点洁理洗]|审[定签]|签[批订]|安排|召[开集]|主持|带领|指导|督促|配[齐备]|上报|报送|提报|汇报|确保|推进|受理|接听|解答|填[写报]|录入|发放|出具|提[供出]|制止|引导|疏导|贯彻|遵守|服从|防止|杜绝|承[担办]|传达|牵头|统筹|撰写|编写|打扫|搬运)/u;

/** The first form of a verb in -s or -ing, or what is left of another word. */
function formsOf(word: string): readonly string[] {
  const bare = word.replace(/(?:ies|ying)$/, 'y');
  const stem = word.replace(/(?:es|s|ing)$/, '');
  return [word, bare, stem, `${stem}e`, stem.replace(/(\p{L})\1$/u, '$1'), word.replace(/s$/, '')];
}

/** Whether a text begins as duties do: `Prepare …`, `To prepare …`, `Preparing …`, 负责…. */
export function beginsWithWork(text: string): boolean {
  if (/\p{Script=Han}/u.test(text)) return chinese.test(text.slice(0, 40));
  const words =
    text
      .slice(0, 80)
      .toLowerCase()
      .match(/[\p{L}-]+/gu) ?? [];
  const [first = '', second = ''] = words.filter((word) => word !== 'to');
  const verb = /ly$/.test(first) && second !== '' ? second : first;
  return formsOf(verb).some((form) => english.has(form));
}
