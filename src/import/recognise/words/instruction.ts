/** What a form asks its writer to do, as `State in one sentence why the position exists.`, and no value of it. */
export function isInstruction(text: string): boolean {
  return (
    // A sentence in brackets right below a label says what belongs there.
    /^\((?=(?:\S+ ){4})[^\p{Script=Han}]{24,600}\)$/u.test(text) ||
    /^(?:please )?(?:describe|list|state|say|name|summari[sz]e|specify|indicate|explain|provide|tick|outline|give)\b.*(?:\b(?:sentences?|paragraph)\b|\bwhy (?:this|the) (?:position|job|role|post)\b|\border of importance\b|\bmost important first\b|\bthe minimum only\b|\b(?:what|which|that) appl(?:y|ies)\b|\bcontacts inside and outside\b|\bbrief (?:statement|summary|description|account) of\b)/i.test(
      text,
    ) ||
    // `Managers: replace the text in brackets and delete these notes before you send the form.`
    /\b(?:delete|remove|replace|overwrite) (?:these|this|the|all) (?:notes?|text|guidance|instructions?|hints?|examples?)\b.{0,80}\b(?:form|document|template|notes?|brackets|send|sending|use)\b/i.test(
      text,
    ) ||
    // `Note to managers: one page, please.` and `Weights must add up to 100.` are said to whoever writes.
    /^(?:notes?|n\.?b\.?|reminder|hint|tip|guidance)(?: (?:to|for) (?:the |all |your )?[\p{L} ]{3,30})?\s*:\s*\S/iu.test(
      text,
    ) ||
    /^(?:the |all |your )?(?:weights?|weightings?|percentages?|shares|times?)\b.{0,30}\b(?:must|should|shall|have to|need to|to)\b.{0,12}\b(?:add up|total|sum|equal|come)\b/i.test(
      text,
    ) ||
    /^(?:[（(]?注意?|提示|填[写表]提示)[:：]\s*\S/u.test(text) ||
    /^(?:各项|所有|全部)?(?:权重|占比|比例|比重|时间占比)(?:之和|合计|总和|总计|相加)(?:应|须|必须|应当|需)?(?:为|等于|是)?\s*100/u.test(
      text,
    ) ||
    // `List no more than six. 不超过六条，比例合计100%。`
    /^(?:please )?list (?:no more than|not more than|up to|at most|a maximum of)\b/i.test(text) ||
    /^(?:请)?(?:填写|列出|写)?(?:不超过|最多|至多|一般为?)[一二三四五六七八九十\d]{1,3}(?:[-–~至][一二三四五六七八九十\d]{1,3})?[条项](?:[，,；;][^。]{2,24})?。?$/u.test(
      text,
    ) ||
    /^(?:the|this|these|those|not all|all|any|some|it|you|employees?|incumbents?|staff)\b.{0,80}\b(?:duties|tasks|responsibilities|functions|activities)\b.{0,40}\b(?:below|following)\b.{0,20}[.:]?$/i.test(
      text,
    ) ||
    /^these (?:functions|duties|tasks|responsibilities)(?: listed)? are (?:considered |deemed )?(?:essential|representative|illustrative|typical)\b/i.test(
      text,
    ) ||
    /^(?:the|these|this)\b.{0,120}\bintended (?:only |solely )?(?:as|to be) (?:an? )?(?:illustrat|general|representative|descripti)/i.test(
      text,
    ) ||
    /^[［[【〔（(](?:填写|填表|填报|编写|撰写)(?:说明|提示|要求|须知|指引|指南)[］\]】〕）)]\s*[:：]?\s*\S/u.test(
      text,
    ) ||
    // `(Why does this job exist? 用一两句话说明)`
    /^[（(][^（）()]{0,60}(?:[?？]|用[一二两三\d].{0,4}句话|请(?:填写|列出|列明|简要|说明|描述)|按重要(?:性|程度))[^（）()]{0,40}[)）]$/u.test(
      text,
    ) ||
    /^(?:请(?:填写|列出|列举|简要(?:描述|说明|概括)|用[一二三\d].{0,4}句话)|用[一二三\d].{0,4}句话(?:描述|概括|说明))/u.test(
      text,
    )
  );
}

/** `The staff and their duties are given below.` leads what follows and says nothing. */
const leads =
  /^(?:the|these|all|following)\b.{0,100}\b(?:are|is) (?:given|listed|set out|described|shown|outlined|detailed|as follows)(?: (?:below|in the following))?[.:]?$/i;

/** What is said to whoever fills the form in, or applies, wherever it stands: `Please answer for each duty.`, `(State the duties here:)`. */
export function isPrompt(text: string): boolean {
  return (
    leads.test(text) ||
    /^(?:these )?includ(?:e|es|ing) (?:but (?:are |is )?not limited to )?the following[.,:](?: other (?:duties|tasks|responsibilities) (?:may|can|will) be assigned.{0,30})?$/i.test(
      text,
    ) ||
    /^the following (?:duties|tasks|functions|responsibilities) are (?:normal|typical|usual|representative|illustrative)\b/i.test(
      text,
    ) ||
    /^group similar (?:tasks|duties|functions)\b/i.test(text) ||
    // `E = essential, D = desirable.` says what marks stand for.
    /^\p{L}{1,2} ?[=–-] ?\p{L}{3,}[^.;]{0,30}[,;] ?\p{L}{1,2} ?[=–-] ?\p{L}{3,}/u.test(text) ||
    /^(?:applicants|candidates|you) (?:must|should|are asked to) (?:also )?(?:address|respond to|answer)\b.{0,80}\b(?:criteria|criterion|questions?)\b/i.test(
      text,
    ) ||
    /^(?:in (?:the )?order of (?:importance|priority), )?(?:list|describe|enter|provide|state|summari[sz]e|identify|briefly describe|in (?:one|two|a few)) (?:the|your|all|major|here|each)\b.{0,60}\b(?:you spend|percentage|your (?:job|position)|this (?:job|position|role))\b/i.test(
      text,
    ) ||
    /^(?:in (?:the )?order of (?:importance|priority), )list\b|^(?:select|check|tick|choose) (?:the|one|all|each|any)\b.{0,90}\b(?:level|appl(?:y|ies)|required|boxe?s?|option|one|minimum)\b/i.test(
      text,
    ) ||
    /^(?:please\b|\((?:please |if more than |indicate |state |click here|attach |use additional |to be completed )[^()]*\)$|(?:describe|state|list|summari[sz]e|explain|indicate|specify) (?:briefly|each|your|any|all|whether)\b.*\b(?:position|job|role|post|dut(?:y|ies)|functions?)\b|(?:essential|marginal) (?:duties|functions) are\b)/i.test(
      text,
    ) ||
    /^(?:(?:with|to|by|for) (?:whom|which)|how|what|why|when|who|which|is|are|does|do|would|will|can) .{10,200}\?(?:\s*\([^()]*\))?$/i.test(
      text,
    )
  );
}

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
