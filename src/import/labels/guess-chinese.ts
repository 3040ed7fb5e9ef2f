/** What the words of a Chinese label say, where it is certain that it is one and no dictionary has it: the first that fits. */
export const chineseGuesses: readonly (readonly [path: string, pattern: RegExp])[] = [
  // What a standard has beside the position.
  ['x', /^[\d.]*(?:(?:规范性)?引用(?:标准|文件)|相关(?:标准|文件|制度|记录)|支持(?:性)?文件|术语|前言|总则|附则)/u],
  // How to apply, and what is asked before anybody is appointed.
  [
    'x',
    /^(?:报名|报考|应征|应聘|应试|甄选|甄试|遴选|面试|笔试|口试|考试|复试|体检|报到|缴费|投递|收件|应[缴检]附?|领[取准]).*(?:方式|办法|时间|期间|日期|期限|地点|地址|资料|材料|证件|文件|费用|流程|程序|须知)$/u,
  ],
  ['x', /薪(?:酬|资|情|水)?(?:概况|情况|行情)$|收入(?:概况|情况)$|^(?:聘期|任期|聘任期|合同期)内?.{0,4}(?:目标|任务)/u],
  ['x', /^(?:编制|编写|制[订定]|起草|发布|归口|审核|批准|填写|填表|签发)(?:部门|单位|科室)$/u],
  ['career.substitutes', /替代(?:岗位|职位|人员|人)$|(?:职务|工作)代理人?$|替补|顶岗(?!实习)/u],
  // 各区队、科室： greets those to whom a paper goes, and names no department.
  ['x-person', /^各.*(?:[部科处院校所站厂矿队]|部门|单位|[科处]室|公司|车间|工段|班组|中心|团队)$/u],
  // Who signs is named by what is signed: 考核者签字 is no KPI.
  ['x-signature', /签[字名章收]|盖章/u],
  ['x-person', /(?:[人者]|(?<!定)员)$/u],
  // Who checks or approves is named by what they do, also where it is the head of a department.
  ['approval.reviewed.by', /(?:审核|复核|审查|校核)$/u],
  ['approval.approved.by', /(?:批准|审批|核准|签发|审定)$/u],
  ['approval.prepared.by', /(?:编制|拟定|起草|编写|制表|填表)$/u],
  // How many people are below the position.
  ['x', /^所?(?:辖|管辖|管理|下属|下级|督导|直属)(?:人员|员工|员|管)?(?:人数|数量)$/u],
  // From where somebody comes to the position is no title, and no position after it.
  [
    'x',
    /(?:晋升|升任|升迁|提升|调任|转任|轮换|发展|升)(?:至|到|为|入)(?:此|本|该|这)|^(?:来源|前置|前序|上一|前一|原任?)(?:岗位|职位|职务)|(?:岗位|职位|职务|任职)(?:的?来源)$/u,
  ],
  ['career.rotation', /轮岗|轮换/u],
  [
    'career.promotion',
    /晋升(?!至此|到此|到本)|升迁|(?:之后|以后|往后|今后|将来|未来)的(?:路|发展|方向)|(?:成长|发展|职业)(?:路径|通道|方向|阶梯)/u,
  ],
  ['duties', /职责(?:[一二三四五六七八九十\d]{1,3}|以?[及与和]其?(?:衡量|考核|绩效|评价)?(?:标准|指标))$/u],
  ['code', /(?:编号|编码|代码|代号|id|序列号)$/iu],
  ['directReports', /下级|下属|管辖(?!范围|区域|面积)|带领|督导|管理(?:人员|对象|幅度)/u],
  ['dottedLineTo', /(?:虚线|业务|职能|间接).*(?:上级|汇报|主管)/u],
  [
    'reportsTo',
    /上级|上司|汇报(?!与|和|及|[、/]|记录|材料|内容|制度|频率|周期|方式|形式|流程)|报告(?:对象|给)|主管领导|负责人|归谁管/u,
  ],
  // With whom there is contact is no department or title of the position's own, whatever it ends with.
  [
    'contacts.internal',
    /^(?:内部|对内|(?:公司|单位|集团|院|校|厂)内部?).*(?:联系|联络|协调|沟通|协作|往来|对接)的?(?:岗位|职位|部门|单位|科室|对象|机构)$/u,
  ],
  [
    'contacts.external',
    /^(?:外部|对外|(?:公司|单位|集团|院|校|厂)外部?).*(?:联系|联络|协调|沟通|协作|往来|对接)的?(?:岗位|职位|部门|单位|科室|对象|机构)$/u,
  ],
  ['contacts', /(?:联系|联络|协调|沟通|协作|往来|对接)的?(?:岗位|职位|部门|单位|科室|对象|机构)$/u],
  ['headcount', /(?:人数|编制|编制数|定员|定编|名额)$/u],
  ['grade', /(?:职级|等级|级别|薪级|职等|层级)$/u],
  ['employmentType', /(?:用工|聘用|雇佣|雇用|聘雇|任用|合同|岗位)(?:性质|类型|类别|方式|形式)$/u],
  ['location', /(?:地点|(?<!邮箱|邮件|电邮|网站|网络)地址|地区|城市)$/u],
  [
    'department',
    /(?:部门|科室|单位|班组|中心|团队)$|^(?:所属|所在|任职|直属)(?:部门|车间|工段|分厂|科室?|处室?|公司|机构|院系|学院|项目|\p{Script=Han}{1,3}[组部科处室队股站])$/u,
  ],
  [
    'title',
    /(?<!(?<!招聘|应聘|聘用|申请|担任|所任|所在)的|相关|其他|其它|类似|更多|热门|推荐|同类|下级|上级|下属|平级)(?:岗位|职位|职务)(?:名称|名)?$/u,
  ],
  ['contacts.internal', /(?:内部|对内).*(?:联系|联络|协调|沟通|协作|关系|配合)|^(?:内部|对内)$/u],
  ['contacts.external', /(?:外部|对外).*(?:联系|协调|沟通|协作|关系|配合)|^(?:外部|对外)$/u],
  ['contacts', /(?:联系|联络|协调|沟通|协作|关系)$/u],
  ['kpis', /(?:考核|绩效|衡量|评价|评估|业绩|指标|完成|验收)(?:.*)(?:指标|标准|要点|目标|依据|内容)?$|(?:指标|标准)$/u],
  ['qualifications.education', /学历|教育|文化程度|学位|专业(?:背景|要求)/u],
  ['qualifications.experience', /经验|经历|(?<![存管用效同修旧档])年限|阅历|资历(?!凭证|证)/u],
  ['qualifications.certificates', /证书|证照|(?<!身份)证件$|资格证|资历证|凭证|执照|职称|上岗证/u],
  ['qualifications.training', /培训/u],
  ['qualifications.preferred', /优先|加分|更佳|理想/u],
  ['qualifications.knowledge', /知识/u],
  ['qualifications.abilities', /能力|技能|素质|素养|特质|性格|品格/u],
  [
    'qualifications',
    /(?:任职|应聘|招聘|录用|上岗|胜任|岗位|职位|人员|用人).*(?:资格|条件|要求)|^(?:要求|条件)$|我们(?:希望|需要)|^(?:必须|必备|必要|硬性)(?:具备|满足|条件|要求|项)?$|(?:期待|希望|需要)你|(?:谁|什么(?:样的)?人)适合|你需要(?:具备|满足)/u,
  ],
  ['summary', /^一句话(?!.*(?:公司|我们|团队|自己))|概要|概述|概况|目的|使命|综述|简介|宗旨|定位|为什么/u],
  ['authority', /权限|权力|职权|权责|决策|(?:能|可以?)(?:自己|自行|独立)?(?:决定|做主|拍板)|说了算/u],
  [
    'duties',
    /职责|任务|(?:工作|职务|业务)内容|(?:工作|岗位)范围|工作事项|主要工作|日常工作|(?:阶段性|周期性|临时性?|专项|重点|定期|常规|例行|月度|年度|每[日周月])工作$|负责|(?:做|干)(?:些|哪些)?(?:什么|事)|[做干]好?的(?:事|活|工作|$)/u,
  ],
  ['duties', /(?:安全|生产|岗位|工作|履职)责任$/u],
  ['conditions.hours', /(?:工作|上班|服务|值班|作业)时间|班次|班制|工时|作息/u],
  ['conditions.travel', /出差/u],
  ['conditions.physical', /体力|身体|体能|健康/u],
  ['conditions.place', /(?:工作|作业|劳动).*(?:环境|条件|场所)/u],
];
