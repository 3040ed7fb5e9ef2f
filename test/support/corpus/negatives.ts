import { type Block, cell, note, paragraph, type Sheet, table } from './blocks.ts';

/** A document that is no job description; with `kept`, every line of it must be found again. */
export interface Negative {
  readonly name: string;
  readonly language: 'zh' | 'en';
  readonly kept: boolean;
  readonly sheet: Sheet;
}

const say = (text: string): Block => paragraph([note(text)]);
const grid = (rows: readonly (readonly string[])[]): Block =>
  table(
    rows[0]?.length ?? 1,
    rows.map((row) => row.map((text) => cell([say(text)]))),
  );

/** Lines, and tables as rows of texts; all of it is to be kept. */
export function prose(
  name: string,
  language: 'zh' | 'en',
  ...lines: readonly (string | readonly (readonly string[])[])[]
): Negative {
  return {
    name,
    language,
    kept: true,
    sheet: { body: lines.map((each) => (typeof each === 'string' ? say(each) : grid(each))) },
  };
}

function blankForm(name: string, language: 'zh' | 'en', labels: readonly string[], gap: string): Negative {
  const rows = labels.map((each) => [each, gap === '' ? '' : gap.replace('*', each)]);
  return { name, language, kept: false, sheet: { body: [grid(rows)] } };
}

const chineseLabels = [
  '岗位名称',
  '岗位编号',
  '所属部门',
  '直接上级',
  '岗位概述',
  '岗位职责',
  '学历要求',
  '工作经验',
  '考核指标',
];
const englishLabels = [
  'Job Title',
  'Department',
  'Reports To',
  'Job Summary',
  'Key Responsibilities',
  'Education',
  'Experience',
];

export const negatives: readonly Negative[] = [
  blankForm('blank-cells-zh', 'zh', chineseLabels, ''),
  blankForm('angle-brackets-zh', 'zh', chineseLabels, '<请填写*>'),
  blankForm('braces-zh', 'zh', chineseLabels, '{{*}}'),
  blankForm('underscores-zh', 'zh', chineseLabels, '________'),
  blankForm('blank-cells-en', 'en', englishLabels, ''),
  blankForm('angle-brackets-en', 'en', englishLabels, '<*>'),
  blankForm('braces-en', 'en', englishLabels, '{{*}}'),
  blankForm('square-brackets-en', 'en', englishLabels, '[Enter *]'),
  prose(
    'bare-list-zh',
    'zh',
    '每天早上八点开门，检查灯和空调。',
    '下班前清点钥匙，锁好门窗。',
    '每周三换一次桶装水。',
    '发现漏水马上打物业电话。',
  ),
  prose(
    'bare-list-en',
    'en',
    '1. Open the doors at eight and check the lights.',
    '2. Count the keys before leaving.',
    '3. Change the water on Wednesdays.',
  ),
  prose(
    'letter-zh',
    'zh',
    '尊敬的李女士：',
    '感谢您对我馆的支持。您捐赠的三箱旧报纸已经入库，编目工作将在下月完成。',
    '如需查阅，请提前一天来电。',
    '此致',
    '敬礼',
    '2024年5月8日',
  ),
  prose(
    'letter-en',
    'en',
    'Dear Mrs Hallam,',
    'Thank you for your letter of 3 May about the noise from our loading bay.',
    'We have asked the drivers to switch off their engines while they wait, and we will write again in June.',
    'Yours sincerely,',
    'Edwin Marsh',
  ),
  prose(
    'minutes-zh',
    'zh',
    '安全生产例会纪要',
    [
      ['时间', '2024年6月3日上午九点'],
      ['地点', '二楼会议室'],
      ['主持人', '周建国'],
      ['参加部门', '生产部、设备科、仓库'],
      ['议题', '高温天气的作业安排'],
    ],
    '一、会议决定中午十二点到三点停止露天作业。',
    '二、设备科负责检查风扇，本周五前完成。',
    '三、仓库备足绿豆汤和藿香正气水。',
  ),
  prose(
    'minutes-en',
    'en',
    'Minutes of the canteen committee',
    [
      ['Date', '12 June 2024'],
      ['Present', 'A. Dow, F. Lint, P. Reeve'],
      ['Apologies', 'G. Ames'],
    ],
    'Action: F. Lint to obtain three quotations for the dishwasher.',
    'It was agreed that Friday fish stays on the menu.',
    'Next meeting on 10 July at noon.',
  ),
  prose('prices-zh', 'zh', '办公用品价目表', [
    ['序号', '品名', '规格', '单价（元）'],
    ['1', '复印纸', 'A4 70克', '22.00'],
    ['2', '中性笔', '0.5毫米', '1.80'],
    ['3', '文件夹', '两孔', '4.50'],
  ]),
  prose('prices-en', 'en', 'Price list, spring', [
    ['No.', 'Item', 'Unit', 'Price'],
    ['1', 'Oak plank', 'metre', '14.20'],
    ['2', 'Brass hinge', 'pair', '3.95'],
    ['3', 'Linseed oil', 'litre', '9.10'],
  ]),
  prose(
    'cv-zh',
    'zh',
    '个人简历',
    [
      ['姓名', '许晴岚', '性别', '女'],
      ['出生年月', '1994年7月', '籍贯', '江西九江'],
      ['学历', '本科', '毕业院校', '江南师范学院'],
      ['联系电话', '0792-0000000', '求职意向', '行政文员'],
    ],
    '工作经历',
    '2017年至2021年在九江某印刷厂做前台，接待来访客户。',
    '2021年至今在某学校教务处做文员，整理学籍档案。',
    '自我评价',
    '做事踏实，喜欢把东西放回原处。',
  ),
  prose(
    'cv-en',
    'en',
    'Rowena Pask',
    '12 Quay Street, Whitcombe, rowena@example.org',
    'Profile',
    'A bookkeeper of nine years who has closed every month on time.',
    'Work Experience',
    '2019 to present: Bookkeeper, Whitcombe Chandlery. Kept ledgers for three shops.',
    '2015 to 2019: Accounts assistant, Tull & Sons.',
    'Education',
    'Certificate in bookkeeping, Whitcombe College, 2014',
    'References on request',
  ),
];
