/** 和 between the names of two jobs; 收发和档案员 is one. */
const lastOfJobs =
  /(?<=[师员长工]|主管|助理|专员|经理|主任|领班|会计|出纳|司机)[和与及](?=[^和与及、]{1,12}(?:[师员长工]|主管|助理|专员|经理|主任|领班|会计|出纳|司机)$)/u;

/** The direct reports that a sentence names, as `Exercises direct supervision over the Clerk.`; undefined where it names no title. */
export function reportsIn(sentence: string): string | undefined {
  const reporting =
    /^the following (?:posts |positions |roles |staff )?report (?:directly )?to (?:the )?[^.;:]{2,60}:\s*([^.:]{2,120}?)\.?$/i;
  const stated = reporting.exec(sentence.trim())?.[1];
  if (stated !== undefined) return stated;
  const below =
    /^(?:the |both (?:the )?)?(\p{Lu}[^.;:]{2,80}?) (?:will |shall )?(?:both |all |each )?reports? (?:directly )?to (?:you|this (?:post|role|position|job)|the (?:post|job) ?holder)\.?$/iu.exec(
      sentence.trim(),
    )?.[1];
  const found =
    below ??
    /^(?:(?:this|the) [^.;:]{1,40}? )?(?:directly )?(?:exercises|provides|supervises|(?:line[ -])?manages|leads|oversees)(?: (?:direct|immediate|full|line|day-to-day|and|functional))*(?: (?:supervision|management))?(?: (?:over|of|to|for))? (?:the |a |an )?([^.;:]{2,80}?)\.?$/i.exec(
      sentence.trim(),
    )?.[1];
  const names =
    found
      ?.replace(/^(?:the |a team of |up to )?(?:\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten) /i, '')
      .split(/\s*,\s*(?:and )?|\s+and\s+/) ?? [];
  const titles = names.every((name) =>
    /^(?:the |an? )?(?:\p{Lu}[\w’'-]*)(?: (?:\p{Lu}[\w’'/-]*|of|the|for|&))*$/u.test(name),
  );
  if (titles && names.length > 0)
    return below === undefined ? found : names.map((name) => name.replace(/^(?:the|an?) /i, '')).join(', ');
  return /^(?:直接)?(?:下辖|管辖|直接管理|直接下[级属]为?是?)([^，。；]{2,40})$/u
    .exec(sentence)?.[1]
    ?.replace(lastOfJobs, '、');
}

/** The department to which a sentence says that a post belongs: 本岗位隶属客房部, `All posts belong to the Rooms department.` */
export function departmentIn(sentence: string): string | undefined {
  const chinese =
    /^(?:本|该|此)?(?:岗位?|职位|职务)?(?:设在|设于|隶属于?|从?属于|归属于?|归)(\p{Script=Han}{2,14}?(?:部|中心|科|处|室|组|院|所|车间|分公司))(?:管理|领导)?[。.]?$/u.exec(
      sentence.trim(),
    );
  const english =
    /^(?:this|the|all|these|both) [^.;:]{1,40}? (?:belongs? to|(?:sits?|is|are) (?:with)?in|(?:is|are) part of) (?:the |our )?((?:\p{Lu}[\p{L}&-]*)(?: (?:\p{L}+|&))*?) (?:department|division|team|unit|directorate)\.?$/iu.exec(
      sentence.trim(),
    );
  return chinese?.[1] ?? english?.[1];
}

/** The department of the post that a letter offers: `… to offer you the post of Verger in our Music Department`. */
export function departmentOffered(sentence: string): string | undefined {
  return /\b(?:offer(?:ing)? you|appoint(?:ing)? you to) (?:the|a|this) (?:post|position|role|job) of [^.;:]{2,60}? (?:with)?in (?:our|the) (\p{Lu}[\p{L}&-]*(?: (?:\p{Lu}[\p{L}&-]*|and|of|for|the|&)){0,6}? (?:Department|Division|Directorate|Faculty|Team|Service|Unit))\b/u.exec(
    sentence,
  )?.[1];
}

/** The superior that a sentence names, as `This role reports to the Plant Manager.`; undefined for any other text. */
export function superiorIn(sentence: string): string | undefined {
  const chinese =
    /^(?:(?:本|该|此)?(?:岗位?|职位|职务)|\p{Script=Han}{2,10}(?=直接[向对]))?(?:直接)?(?:[向对](.{2,20}?)(?:直接)?(?:汇报|报告|负责)|[受由](.{2,20}?)(?:直接)?(?:领导|管理|督导))(?:工作)?$|^(?:直接)?上级(?:领导|主管)?[为是](.{2,20})$/u.exec(
      sentence.replace(/[。.]$/u, ''),
    );
  if (chinese !== null) {
    const [, to, ...others] = chinese;
    // 对本岗位安全负责 names what, and nobody.
    if (to !== undefined && /负责(?:工作)?[。.]?$/u.test(sentence) && isMatter(to)) return undefined;
    return to ?? others.find((name) => name !== undefined);
  }
  const found =
    /^(?:(?:this|the) [^.;:]{1,60}? (?:reports|is (?:directly )?(?:responsible|accountable)|(?:will|shall|must) report|answers)|reports|reporting|you (?:will )?report|you'll report) (?:(?:directly|operationally|administratively|organi[sz]ationally|solely) )?to (?!you\b|this\b|those\b|who(?:m|ever)?\b|(?:any|every)(?:one|body)\b|the (?:post|job) ?holder\b)(?:the |a |an )?([^.;:]{2,60}?)\.?$/i.exec(
      sentence,
    ) ??
    /^(?:(?:this|the) [^.;:]{1,60}? )?(?:will )?(?:works? under|receives?|be supervised) (?:the )?(?:\w+ )?(?:supervision|direction|guidance|management)? ?(?:of|from|by) (?:the |a |an )?([^.;:]{2,60}?)\.?$/i.exec(
      sentence,
    );
  // `Reports to a Director, Manager, or Supervisor.` names none of them.
  if (ahead.test(sentence) || /\bto an? \p{L}[^.;:]{1,80}? or [^.;:]{2,40}\.?$/iu.test(sentence)) return undefined;
  return (found?.[1] ?? superiorInOthers(sentence))?.trim();
}

/** `Reporting to the Head Baker, the jobholder …`: the sentence goes on with what the position is for. */
const ahead =
  /^(?:reporting|responsible|accountable|answerable) (?:directly |jointly )?to (?:the |an? |our )?(\p{Lu}[^.;:,]{2,70}), (?=(?:the|this|you|your|he|she|they|an?)\b)/iu;

/** The superior under whose direction a sentence says that somebody works: `Under the general direction of the Head Librarian, …`. */
export function superiorAbove(sentence: string): string | undefined {
  const [, name] =
    ahead.exec(sentence) ??
    /^(?:working |works )?under (?:the )?(?:(?:general|direct|overall|close|immediate|administrative|day-to-day|limited|broad) )?(?:supervision|direction|guidance|leadership|management)(?: and (?:supervision|direction|guidance))? of (?:the )?(\p{Lu}[\p{L}'’&/-]*(?: (?:\p{Lu}[\p{L}'’&/-]*|of|for|the|and|&)){0,7})(?=[,.:;]|$)/iu.exec(
      sentence,
    ) ??
    [];
  const isTitle = name?.split(' ').every((word) => /^(?:\p{Lu}|(?:of|for|the|and|&|[–—-])$)/u.test(word)) === true;
  return isTitle && !/^(?:of|for|the|and)\b| (?:of|for|the|and)$/.test(name ?? '') ? name : undefined;
}

const inOthers: readonly RegExp[] = [
  /^(?:[^.;:]{2,60}?\s)?(?:(?:непосредственно|напрямую|прямо)\s+)?(?:подчиняется|подчинён|подчинен|подчинена|отчитывается)\s+(?:(?:непосредственно|напрямую|перед)\s+)*([^.;:(]{3,80}?)[.;]?$/iu,
  /^(?:[^.;:]{2,60}?\s)?(?:báo cáo trực tiếp (?:cho|với|tới)|chịu sự (?:quản lý|lãnh đạo|điều hành|chỉ đạo) trực tiếp (?:của|từ))\s+([^.;:(]{3,60}?)[.;]?$/iu,
  /^(?:[^.;:]{2,60}?\s)?(?:bertanggung\s?jawab (?:langsung |secara langsung )?kepada|melapor (?:langsung )?kepada)\s+([^.;:(]{3,60}?)[.;]?$/iu,
];

function superiorInOthers(sentence: string): string | undefined {
  const text = sentence.normalize('NFC');
  return inOthers.map((pattern) => pattern.exec(text)?.[1]).find((found) => found !== undefined);
}

/** What a position answers for, as 安全, 施工质量 or 数据的真实性. */
function isMatter(name: string): boolean {
  return /(?:安全|质量|品质|结果|成果|进度|效果|效率|性|事项|事务|工作|任务|业绩|指标|成本|费用|资金|资产|财产|后果|问题|信息|数据|资料|档案|环境|卫生|生产|运行|设备|行为|秩序|服务)$/u.test(
    name,
  );
}
