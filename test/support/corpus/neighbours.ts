import { type Negative, prose } from './negatives.ts';

/** Papers of the same offices that name a job, and yet describe none. */
export const neighbours: readonly Negative[] = [
  prose('leave-zh', 'zh', '请假单', [
    ['姓名', '陶小溪', '部门', '仓储部'],
    ['岗位', '叉车司机', '请假类别', '事假'],
    ['起止时间', '6月3日至6月5日', '天数', '3天'],
    ['请假事由', '回老家收麦', '部门意见', '同意'],
  ]),
  prose(
    'appraisal-zh',
    'zh',
    '2024年一季度绩效考核表',
    [
      ['姓名', '丁当', '部门', '销售部'],
      ['岗位', '区域经理', '考核人', '沈平'],
    ],
    [
      ['考核指标', '权重', '得分', '备注'],
      ['回款率', '40%', '36', ''],
      ['新客户数', '30%', '25', '少两家'],
      ['客户投诉', '30%', '30', ''],
    ],
  ),
  prose(
    'appointment-zh',
    'zh',
    '关于魏晨同志任职的通知',
    '各部门：',
    '经研究决定，聘任魏晨同志为设备科副科长，试用期三个月。',
    '原任维修班班长职务自然免去。',
    '2024年9月2日',
  ),
  prose('registration-zh', 'zh', '入职登记表', [
    ['姓名', '骆冰', '应聘岗位', '前台文员'],
    ['学历', '大专', '毕业院校', '滨海职业学院'],
    ['工作经历', '2020年至2023年在某酒店做接待', '期望薪资', '面议'],
  ]),
  prose(
    'contract-en',
    'en',
    'Contract of employment',
    'This agreement is made between Larkfield Parcel Network and Samuel Orde.',
    'Job Title: Loader. Your place of work is Larkfield Hub.',
    'Hours of work: 40 hours a week. Notice period: four weeks.',
    'Signed: Agnes Tull',
  ),
  prose('training-record-en', 'en', 'Training record', [
    ['Name', 'Department', 'Course', 'Date'],
    ['P. Reeve', 'Pharmacy', 'Manual handling', '4 March 2024'],
    ['G. Ames', 'Stores', 'Fire safety', '11 March 2024'],
  ]),
  prose('application-en', 'en', 'Application for employment', [
    ['Position applied for', 'Night porter'],
    ['Full name', 'Hugo Lamb'],
    ['Education', 'Whitcombe School, 2006 to 2011'],
    ['Previous employment', 'Porter, The Alder Bay Hotel'],
  ]),
  prose(
    'recipe-en',
    'en',
    'Rye loaf',
    'Ingredients',
    '500 g rye flour',
    '400 ml warm water',
    'Method',
    '1. Mix flour and water and leave them overnight.',
    '2. Bake for an hour at 220 degrees.',
  ),
];
