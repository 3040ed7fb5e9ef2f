export interface Sample {
  readonly id: string;
  readonly code: string;
  readonly title: string;
  readonly superior?: string;
  readonly summary: readonly string[] | Readonly<Record<string, readonly string[]>>;
  readonly internal: readonly [number, string];
  readonly external: readonly [number, string];
  readonly education: string;
  readonly experience: string;
  readonly abilities: string;
  readonly other?: string;
  /** Duty, KPI and, where there are two hats, the hat. */
  readonly duties: readonly (readonly [string, string, string?])[];
}

/** The eight positions of the department, as examples/customer-service has them. */
export const samples: readonly Sample[] = [
  {
    id: 'manager',
    code: '客-001',
    title: '客服部经理',
    summary: [
      '对客服部实行全面的领导与管理。',
      '督促员工妥善处理客户的求助与投诉，向业主提供各项物业服务和预约服务，增进业主与物业公司的良好关系。',
      '根据业主的意见和日常反馈的信息作出分析，提出合理的改进意见和建议。',
    ],
    internal: [30, '物业公司各部门、销售部、关联公司'],
    external: [70, '业主'],
    education: '大专以上',
    experience: '三年以上客户服务相关工作经验，物业行业管理经验丰富',
    abilities: '工作主动热忱，沟通、协调能力强',
    duties: [
      ['保障客服部服务业主的水平，使业主满意', '及时性和满意度'],
      ['推动客服部员工发展工作能力、提升素养', '员工素养的提高'],
      ['做好与其他部门之间的配合协作', '协作性'],
    ],
  },
  {
    id: 'supervisor',
    code: '客-002',
    title: '客服主管',
    superior: 'manager',
    summary: [
      '协助客服部经理做好部门的日常管理。',
      '检查、监督并指导分管员工的工作，就其工作状况提出合理化建议。',
      '遇有业主的重大投诉，协助处理。',
      '承办部门的考勤、人事和物料采购事务。',
    ],
    internal: [20, '公司各部门、地产销售部、工程部'],
    external: [80, '业主、外来业务单位'],
    education: '大专以上',
    experience: '2年以上客服及相关工作经验',
    abilities: '良好的责任心，良好的沟通、协调能力，熟悉行业知识',
    duties: [
      ['督促分管员工，跟进其工作状况', '工作纪律和成果'],
      ['高效、主动地工作，并与他人协作', '效率、主动性'],
      ['就部门管理提出可供参考的建议', '合理性、有效性'],
      ['开展部门员工培训，保证次数和成效', '频率和效果'],
    ],
  },
  {
    id: 'front-desk-lead',
    code: '客-003',
    title: '前台组长',
    superior: 'supervisor',
    summary: [
      '掌握、监督前台的工作并及时汇报，带领前台向业主提供良好的服务。',
      '收集信息、了解客户需求，按时提交各类分析统计报表，供各部门参考。',
    ],
    internal: [15, '公司各部门、地产工程部'],
    external: [85, '业主、外来业务单位'],
    education: '中学及同等学历',
    experience: '1年以上客服前台工作经验',
    abilities: '责任心强，具备较强的领导能力',
    duties: [
      ['保证前台服务有效率', '效率'],
      ['及时反映业主的需求和意见，做到准确', '及时性、准确性'],
    ],
  },
  {
    id: 'assistant',
    code: '客-004',
    title: '物业助理',
    superior: 'supervisor',
    summary: {
      前台: [
        '接待来访的业主，办理各项前台服务。',
        '记录、整理、更新各项业务资料和业主资料，并存档。',
        '了解客户需求，为业主服务，并向公司提供客户的各项参考信息。',
      ],
      贴心管家: [
        '受理所辖小区内业主提出的投诉。',
        '巡查出租车位，并办理挂牌和催费。',
        '对所辖小区进行巡查，及时发现问题。',
        '同所辖小区的业主建立起良好、和谐的关系。',
      ],
    },
    internal: [15, '公司各部门、地产工程部'],
    external: [85, '业主'],
    education: '中学及同等学历',
    experience: '1年以上物业或房地产工作经验',
    abilities: '良好的工作责任心，有耐性，良好的沟通与应变能力',
    duties: [
      ['接待来访的业主，高效地提供服务', '及时性', '前台'],
      ['对业主始终态度良好，讲究礼仪和礼节', '服务态度', '前台'],
      ['熟悉本岗位的业务知识', '业务知识的了解', '前台'],
      ['及时、连续地处理业主投诉，保证处理水平', '投诉处理效率', '贴心管家'],
      ['同业主建立良好、和谐的关系', '小区熟悉状况', '贴心管家'],
      ['跟进租赁车位的后续事务', '及时性、准确性', '贴心管家'],
    ],
  },
  {
    id: 'guide-lead',
    code: '客-005',
    title: '解说组长',
    superior: 'supervisor',
    summary: [
      '管理样板房，检查、督促并指导样板房解说员的工作。',
      '掌握样板房的最新动态，及时转告组员。',
      '样板房解说员轮休时代为顶班。',
    ],
    internal: [10, '客服部、地产销售部'],
    external: [95, '看楼客户'],
    education: '中学及同等学历',
    experience: '1年以上房地产销售经验',
    abilities: '责任心强，工作积极主动',
    duties: [
      ['使样板房解说员保持良好的工作面貌和礼仪', '工作面貌和礼仪'],
      ['检查样板房的工作，加以督促', '工作纪律'],
    ],
  },
  {
    id: 'guide',
    code: '客-006',
    title: '解说员',
    superior: 'guide-lead',
    summary: ['配合地产销售，做好楼宇解说。', '督促清洁工做好样板房的保洁。'],
    internal: [5, '地产销售部'],
    external: [95, '看楼客户'],
    education: '初中及同等学历',
    experience: '有相关的售楼或销售经验',
    abilities: '良好的沟通能力，良好的语言表达能力',
    other: '形象、气质较佳',
    duties: [
      ['向看楼客户做好房屋介绍', '业务知识、服务礼节'],
      ['遵守公司的规章制度和纪律', '违纪次数'],
      ['检查样板房的设施是否完好、清洁是否到位', '及时性'],
    ],
  },
  {
    id: 'agency-lead',
    code: '客-007',
    title: '中介组长',
    superior: 'manager',
    summary: ['带领班组达成公司下达的工作指标。', '主动拓展中介业务，不超出法律法规和公司制度的许可。'],
    internal: [5, '客服部'],
    external: [95, '中介客户'],
    education: '中学及同等学历',
    experience: '1年以上中介行业经验',
    abilities: '良好的沟通能力，一定的领导能力',
    duties: [
      ['达成公司下达的指标', '完成率'],
      ['主动了解行业动态，做好员工的培训', '员工素养'],
    ],
  },
  {
    id: 'agent',
    code: '客-008',
    title: '中介业务员',
    superior: 'agency-lead',
    summary: ['遵照公司规章制度开展中介业务，为公司创造价值。'],
    internal: [3, '物业公司各部门'],
    external: [97, '中介客户'],
    education: '中学及同等学历',
    experience: '有相关的中介经验',
    abilities: '思维敏捷，良好的沟通能力',
    duties: [
      ['主动开拓中介业务', '完成指标度'],
      ['学习并了解最新的行业动态', '业务知识更新'],
    ],
  },
];
