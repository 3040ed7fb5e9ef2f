import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const fields =
  '客服 财务 人力资源 工程维修 安保 保洁绿化 采购 仓储物流 市场营销 信息技术 法务 审计 质量 研发 生产 行政 公共关系 培训 档案 食堂 招商 租赁 车辆调度 设备 能源 环境卫生 医务 投资 战略 品牌 电子商务 国际贸易 计划 工艺 计量 检验 售后 会务 接待 党群'.split(
    ' ',
  );
const roles = '专员 助理 主办 技师 管理员 督导 协调员 分析员 巡查员 调度员 核算员 联络员'.split(' ');
const verbs =
  '受理 编制 核对 跟进 督促 协调 审查 汇总 检查 安排 落实 登记 评估 改进 归档 解释 筹备 监督 清点 更新'.split(' ');
const objects =
  '投诉记录 月度报表 合同台账 巡查路线 值班安排 设备档案 预算执行 客户回访 库存盘点 应急预案 供应商名录 培训计划 薪酬核算 门禁权限 能耗数据 验收手续 发票凭证 安全隐患 样板房 楼宇解说'.split(
    ' ',
  );
const aims =
  '做到及时、准确 不漏一项 当日事当日毕 使业主满意 符合制度的要求 有据可查 并提出改进意见 按期上报部门经理'.split(' ');
const measures = '及时率 准确率 完成率 满意度 差错次数 整改率 覆盖率 返工率'.split(' ');
const abilities =
  '责任心强 沟通能力强 善于倾听 熟悉办公软件 具备较强的领导能力 普通话标准 能独立处理突发事件 细致耐心'.split(' ');
const schooling = '中学及同等学历 中专以上学历 大专以上学历 本科以上学历'.split(' ');

/** The 3,755 most common characters, of which names of places are made so that fonts are used as by a real book. */
const everyday = [...listEveryday()];

function* listEveryday() {
  const decoder = new TextDecoder('gbk');
  for (let lead = 0xb0; lead <= 0xd7; lead++) {
    for (let trail = 0xa1; trail <= (lead === 0xd7 ? 0xf9 : 0xfe); trail++) {
      yield decoder.decode(new Uint8Array([lead, trail]));
    }
  }
}

/** More departments than this take more than the 1 MiB that a config may have. */
const mostDepartments = 2_000;

/** Writes a workspace of `count` five-part forms in `wanted` departments, always the same ones. */
export function writeWorkspace(folder, count, wanted = Math.min(mostDepartments, Math.ceil(count / 25))) {
  const draw = openDice(count);
  const most = Math.ceil(count / wanted);
  const departments = Array.from({ length: wanted }, (_, index) => ({
    name: `${fields[index % fields.length]}${index < fields.length ? '' : Math.floor(index / fields.length) + 1}部`,
    size: Math.max(0, Math.min(most, count - index * most)),
  }));
  mkdirSync(path.join(folder, 'positions'), { recursive: true });
  writeFileSync(path.join(folder, 'jd.config.yaml'), writeConfig(departments, draw));
  for (const [index, department] of departments.entries()) {
    for (let number = 1; number <= department.size; number++) {
      const text = writePosition({ department: department.name, unit: index + 1, number, draw });
      writeFileSync(path.join(folder, 'positions', `${nameFile(index + 1, number)}.yaml`), text);
    }
  }
}

function nameFile(unit, number) {
  return `d${String(unit).padStart(2, '0')}-${String(number).padStart(3, '0')}`;
}

/** The first of a department is its head; the next four are superiors of the others. */
function chooseSuperior(unit, number) {
  if (number === 1) return 'general-manager';
  return nameFile(unit, number <= 5 ? 1 : 2 + (number % 4));
}

function writeConfig(departments, draw) {
  const entries = departments.map(
    ({ name }) => `  - name: ${name}
    mission: ${name}${draw.sentence()}，${draw.sentence()}。
    functions:
${draw.list(4, '      ', () => `${draw.one(verbs)}${draw.one(objects)}`)}`,
  );
  return `handbook:
  title: 岗位职责手册
  subtitle: 岗位说明书
  version: "1.0"
  date: 2024-06-01
  language: zh-CN

departments:
${entries.join('\n')}

external:
  - id: general-manager
    title: 公司总经理
`;
}

function writePosition({ department, unit, number, draw }) {
  const share = 10 + 5 * draw.below(17);
  const duties = Array.from(
    { length: 4 + draw.below(4) },
    () => `  - duty: ${draw.sentence()}\n    kpi: ${draw.one(objects)}${draw.one(measures)}`,
  );
  const title =
    number === 1
      ? `${department}经理`
      : `${department}${draw.place()}${number <= 5 ? '组长' : draw.one(roles)}${number}`;
  return `code: ${unit}-${String(number).padStart(3, '0')}
title: ${title}
department: ${department}
reportsTo: ${chooseSuperior(unit, number)}

approval:
  prepared:
    date: '2024-06-01'
  reviewed:
    by: ${draw.place()}
    date: '2024-06-08'

summary:
${draw.list(3, '  ', () => `${draw.sentence()}，${draw.sentence()}。`)}

contacts:
  internal:
    share: ${share}
    with:
${draw.list(2, '      ', () => `${draw.one(fields)}部`)}
  external:
    share: ${100 - share}
    with:
${draw.list(2, '      ', () => `${draw.place()}街道办事处`)}

qualifications:
  education: ${draw.one(schooling)}
  experience: ${1 + draw.below(8)}年以上${draw.one(fields)}工作经验
  abilities:
${draw.list(4, '    ', () => draw.one(abilities))}

duties:
${duties.join('\n')}
`;
}

/** A seeded 32-bit generator, so that the same number of positions gives the same workspace. */
function openDice(seed) {
  let state = seed;
  const below = (limit) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
  const one = (words) => words[below(words.length)];
  // As in real texts, few characters are frequent and many occur once.
  const rare = () => everyday[(Math.floor(everyday.length * (below(2 ** 16) / 2 ** 16) ** 4) * 1999) % everyday.length];
  const place = () => `${rare()}${rare()}`;
  return {
    below,
    one,
    place,
    sentence: () => `${one(verbs)}${place()}片区的${one(objects)}，${one(aims)}`,
    /** Items of a list in YAML, all different. */
    list: (count, indent, make) => {
      const items = new Set();
      while (items.size < count) items.add(make());
      return [...items].map((item) => `${indent}- ${item}`).join('\n');
    },
  };
}
