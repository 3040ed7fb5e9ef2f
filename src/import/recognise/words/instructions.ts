import type { Saying } from './sayings.ts';

/** What a form asks its writer to do right below a label. */
export const instructions: readonly Saying[] = [
  // A sentence in brackets says what belongs there.
  {
    example: '(Say here what the person does on most days.)',
    pattern: /^\((?=(?:\S+ ){4})[^\p{Script=Han}]{24,600}\)$/u,
  },
  {
    example: 'State in one sentence why the position exists.',
    pattern:
      /^(?:please )?(?:describe|list|state|say|name|summari[sz]e|specify|indicate|explain|provide|tick|outline|give)\b.*(?:\b(?:sentences?|paragraph)\b|\bwhy (?:this|the) (?:position|job|role|post)\b|\border of importance\b|\bmost important first\b|\bthe minimum only\b|\b(?:what|which|that) appl(?:y|ies)\b|\bcontacts inside and outside\b|\bbrief (?:statement|summary|description|account) of\b)/i,
  },
  {
    example: 'Managers: replace the text in brackets and delete these notes before you send the form.',
    pattern:
      /\b(?:delete|remove|replace|overwrite) (?:these|this|the|all) (?:notes?|text|guidance|instructions?|hints?|examples?)\b.{0,80}\b(?:form|document|template|notes?|brackets|send|sending|use)\b/i,
  },
  {
    example: 'Note to managers: one page.',
    pattern:
      /^(?:notes?|n\.?b\.?|reminder|hint|tip|guidance)(?: ?#? ?\d{1,2})?(?: (?:to|for) (?:the |all |your )?[\p{L} ]{3,30})?\s*:\s*\S/iu,
  },
  {
    example: 'Weights must add up to 100.',
    pattern:
      /^(?:the |all |your )?(?:weights?|weightings?|percentages?|shares|times?)\b.{0,30}\b(?:must|should|shall|have to|need to|to)\b.{0,12}\b(?:add up|total|sum|equal|come)\b/i,
  },
  { example: '注：每项职责一句话。', pattern: /^(?:[（(]?注意?|提示|填[写表]提示)[:：]\s*\S/u },
  {
    example: '各项权重之和为100%',
    pattern:
      /^(?:各项|所有|全部)?(?:权重|占比|比例|比重|时间占比)(?:之和|合计|总和|总计|相加)(?:应|须|必须|应当|需)?(?:为|等于|是)?\s*100/u,
  },
  // What 写明 and 写出 ask for no duty is.
  {
    example: '从主到次写出主要工作，用动词写明责任。',
    pattern: /^(?:请)?(?:从\p{Script=Han}{1,14})?(?:简要|逐条|分条|依次)?写(?:明|出|清)(?!书面)\p{Script=Han}/u,
  },
  {
    example: 'List no more than six.',
    pattern: /^\(?(?:please )?list (?:no more than|not more than|up to|at most|a maximum of)\b/i,
  },
  {
    example: '不超过六条，比例合计100%。',
    pattern:
      /^[（(]?(?:请)?(?:填写|列出|写)?(?:不超过|最多|至多|一般为?)[一二三四五六七八九十\d]{1,3}(?:[-–~至][一二三四五六七八九十\d]{1,3})?[条项](?:[，,；;][^。]{2,24}?)?[)）]?。?$/u,
  },
  {
    example: 'Employees may do some or all of the duties listed below.',
    pattern:
      /^(?:the|this|these|those|not all|all|any|some|it|you|employees?|incumbents?|staff)\b.{0,80}\b(?:duties|tasks|responsibilities|functions|activities)\b.{0,40}\b(?:below|following)\b.{0,20}[.:]?$/i,
  },
  {
    example: 'These functions are considered essential to the job.',
    pattern:
      /^these (?:functions|duties|tasks|responsibilities)(?: listed)? are (?:considered |deemed )?(?:essential|representative|illustrative|typical)\b/i,
  },
  {
    example: 'The statements are intended as a general account.',
    pattern:
      /^(?:the|these|this)\b.{0,120}\bintended (?:only |solely )?(?:as|to be) (?:an? )?(?:illustrat|general|representative|descripti)/i,
  },
  {
    example: '【填写说明】按顺序写。',
    pattern: /^[［[【〔（(](?:填写|填表|填报|编写|撰写)(?:说明|提示|要求|须知|指引|指南)[］\]】〕）)]\s*[:：]?\s*\S/u,
  },
  {
    example: '(Why does this job exist? 用一两句话说明)',
    pattern:
      /^[（(][^（）()]{0,60}(?:[?？]|用[一二两三\d].{0,4}句话|请(?:填写|列出|列明|简要|说明|描述)|按重要(?:性|程度))[^（）()]{0,40}[)）]$/u,
  },
  {
    example: '请用一句话概括。',
    pattern:
      /^(?:请(?:填写|列出|列举|简要(?:描述|说明|概括)|用[一二三\d].{0,4}句话)|用[一二三\d].{0,4}句话(?:描述|概括|说明))/u,
  },
];

/** What is said to whoever fills the form in, or applies, wherever it stands. */
export const prompts: readonly Saying[] = [
  // It leads what follows and says nothing.
  {
    example: 'The staff and their duties are given below.',
    pattern:
      /^(?:the|these|all|following)\b.{0,100}\b(?:are|is) (?:given|listed|set out|described|shown|outlined|detailed|as follows)(?: (?:below|in the following))?[.:]?$/i,
  },
  {
    example: 'Includes but is not limited to the following:',
    pattern:
      /^(?:these )?includ(?:e|es|ing) (?:but (?:are |is )?not limited to )?the following[.,:](?: other (?:duties|tasks|responsibilities) (?:may|can|will) be assigned.{0,30})?$/i,
  },
  {
    example: 'The following duties are typical for this class.',
    pattern:
      /^the following (?:duties|tasks|functions|responsibilities) are (?:normal|typical|usual|representative|illustrative)\b/i,
  },
  {
    example: 'All that is listed below is to be done in keeping with our policies.',
    pattern:
      /^(?:everything|all (?:of (?:this|that)|that is|items?|points?|work)|what is|each (?:item|point)|the (?:items?|points?|work|whole))\b.{0,12}\b(?:listed|set out|given|described|named|below)\b.{0,24}\b(?:is|are|will|must|should|shall|has|have)\b/i,
  },
  { example: 'Group similar tasks.', pattern: /^group similar (?:tasks|duties|functions)\b/i },
  // What marks stand for.
  {
    example: 'E = essential, D = desirable.',
    pattern: /^\p{L}{1,2} ?[=–-] ?\p{L}{3,}[^.;]{0,30}[,;] ?\p{L}{1,2} ?[=–-] ?\p{L}{3,}/u,
  },
  {
    example: 'Applicants must address each of the criteria.',
    pattern:
      /^(?:applicants|candidates|you) (?:must|should|are asked to) (?:also )?(?:address|respond to|answer)\b.{0,80}\b(?:criteria|criterion|questions?)\b/i,
  },
  {
    example: 'List the tasks and the percentage of time.',
    pattern:
      /^(?:in (?:the )?order of (?:importance|priority), )?(?:list|describe|enter|provide|state|summari[sz]e|identify|briefly describe|in (?:one|two|a few)) (?:the|your|all|major|here|each)\b.{0,60}\b(?:you spend|percentage|your (?:job|position)|this (?:job|position|role))\b/i,
  },
  {
    example: 'In order of importance, list what is done.',
    pattern: /^(?:in (?:the )?order of (?:importance|priority), )list\b/i,
  },
  {
    example: 'Tick all boxes that fit.',
    pattern:
      /^(?:select|tick|choose) (?:the|one|all|each|any)\b.{0,90}\b(?:level|appl(?:y|ies)|required|boxe?s?|option|one|minimum)\b/i,
  },
  // `Check the oil level` is what somebody does.
  {
    example: 'Check all that apply.',
    pattern:
      /^check (?:(?:one|all|each|any)(?: of)?(?: the)? (?:boxe?s?|options?)?\s?(?:that|which|below|appl\w+)|one(?: box)?(?: only)?[.:]?$|the (?:boxe?s?|options?|appropriate|applicable))\b/i,
  },
  { example: 'Please answer for each duty.', pattern: /^please\b/i },
  {
    example: '(State the duties here:)',
    pattern:
      /^\((?:please |if more than |indicate |state |click here|attach |use additional |to be completed )[^()]*\)$/i,
  },
  {
    example: 'Describe briefly what the position is for.',
    pattern:
      /^(?:describe|state|list|summari[sz]e|explain|indicate|specify) (?:briefly|each|your|any|all|whether)\b.*\b(?:position|job|role|post|dut(?:y|ies)|functions?)\b/i,
  },
  {
    example: 'Essential duties are those that others can not take.',
    pattern: /^(?:essential|marginal) (?:duties|functions) are\b/i,
  },
  {
    example: 'How often does the holder travel?',
    pattern:
      /^(?:(?:with|to|by|for) (?:whom|which)|how|what|why|when|who|which|is|are|does|do|would|will|can) .{10,200}\?(?:\s*\([^()]*\))?$/i,
  },
];
