import { type ExamplesOf, form, withConfig, withProcedure } from '../../example.ts';
import { report, supervisor, supervisorAlone } from './positions.ts';

/** Examples of the families about one form, one procedure, or the config alone. */
export const formExamples: ExamplesOf<'schema' | 'config' | 'form' | 'procedure' | 'handbook'> = {
  'schema/required': form('title: 客服主管\n'),
  'schema/unknown-key': form('title: 客服主管\ndepartment: 客服部\nreportTo: null\n'),
  'schema/type': form('code: 007\ntitle: 客服主管\ndepartment: 客服部\n'),
  'schema/enum': withProcedure(supervisor, 'title: 接听规范\nkind: rule\nitems:\n  - 铃响三声内接听。\n'),
  'schema/pattern': form('id: 客服 主管\ntitle: 客服主管\ndepartment: 客服部\n'),
  'schema/format': form('title: 客服主管\ndepartment: 客服部\neffective: 2024/6/1\n'),
  'schema/min-length': form("title: ''\ndepartment: 客服部\n"),
  'schema/max-length': form(`code: ${'客服'.repeat(33)}\ntitle: 客服主管\ndepartment: 客服部\n`),
  'schema/minimum': form('title: 客服主管\ndepartment: 客服部\nheadcount: -1\n'),
  'schema/maximum': form('title: 客服主管\ndepartment: 客服部\ncontacts:\n  internal:\n    share: 120\n'),
  'schema/min-items': withProcedure(supervisor, 'title: 接听规范\nkind: rules\nitems: []\n'),
  'schema/max-items': withConfig(supervisor, 'rules:\n  org/span: [warning, { max: 8 }, 9]\n'),
  'schema/unique-items': form('title: 客服主管\ndepartment: 客服部\naliases:\n  - 客服部主管\n  - 客服部主管\n'),

  'config/logo': withConfig(supervisor, 'handbook:\n  logo: https://example.com/logo.svg\n'),
  'config/hidden-and-shown': withConfig(supervisor, 'form:\n  hide: contacts\n  show: contacts\n'),
  'config/two-regions': withConfig(supervisor, 'handbook:\n  language: en-US\n  region: GB\n'),
  'config/duplicate-own': withConfig(
    supervisor,
    'form:\n  own:\n    - { key: x-uniform, label: 工服 }\n    - { key: x-uniform, label: 工服 }\n',
  ),
  'config/glob': withConfig(supervisor, 'positions: ../forms/*.yaml\n'),
  'config/unmatched-override': withConfig(
    supervisor,
    'overrides:\n  - files: positions/front-desk/**\n    rules: { form/no-superior: error }\n',
  ),
  'config/code-pattern': withConfig(supervisor, "codePattern: '客-(\\d{3}'\n"),
  'config/duplicate-department': withConfig(supervisor, 'departments:\n  - name: 客服部\n  - name: 客服部\n'),
  'config/unknown-parent': withConfig(
    supervisor,
    'departments:\n  - name: 客服部\n  - name: 前台\n    parent: 客户服务部\n',
  ),
  'config/department-cycle': withConfig(
    supervisor,
    'departments:\n  - name: 客服部\n    parent: 前台\n  - name: 前台\n    parent: 客服部\n',
  ),
  'config/duplicate-external': withConfig(
    supervisor,
    'external:\n  - { id: general-manager, title: 总经理 }\n  - { id: general-manager, title: 副总经理 }\n',
  ),

  'form/file-name': form('id: team-lead\ntitle: 客服主管\ndepartment: 客服部\n'),
  'form/code-pattern': withConfig(`code: 客-7\n${supervisor}`, "codePattern: '客-\\d{3}'\n"),
  'form/contact-shares': form(`${supervisor}contacts:\n  internal: { share: 20 }\n  external: { share: 85 }\n`),
  'form/duty-groups': form(
    `${supervisor}dutyGroups:\n  - group: 投诉处置\n    share: 60\nduties:\n  - group: 投诉处理\n    duty: 处理业主投诉\n    kpi: 满意度\n    share: 100\n`,
  ),
  'form/duty-shares': form(
    `${supervisor}duties:\n  - duty: 处理业主投诉\n    kpi: 满意度\n    share: 60\n  - duty: 组织员工培训\n    kpi: 培训频率\n    share: 30\n`,
  ),
  'form/kpi-weights': form(
    `${supervisor}duties:\n  - duty: 处理业主投诉\n    kpi: { name: 满意度, weight: 60 }\n  - duty: 组织员工培训\n    kpi: 培训频率\n`,
  ),
  'form/no-superior': form(supervisorAlone),
  'form/duty-without-kpi': form(`${supervisor}duties:\n  - duty: 处理业主投诉\n`),
  'form/missing-section': form(`${supervisor}summary: []\n`),
  'form/own-value': withConfig(
    `${supervisor}x-uniform: { 夏装: 短袖衬衫, 冬装: 外套 }\n`,
    'form:\n  own:\n    - { key: x-uniform, label: 工服 }\n',
  ),
  'form/unused-own': withConfig(
    `${supervisor}x-uniform: 衬衫和外套\n`,
    'form:\n  own:\n    - { key: x-uniforms, label: 工服 }\n',
  ),
  'form/unreviewed': withConfig(
    `${supervisor}approval:\n  prepared: { by: 王芳 }\n`,
    'rules:\n  form/unreviewed: warning\n',
  ),
  'form/overdue': withConfig(`${supervisor}reviewBy: 2024-06-01\n`, 'rules:\n  form/overdue: warning\n'),

  'procedure/unknown-position': withProcedure(
    supervisor,
    'title: 投诉处理\nkind: cases\ncases:\n  - when: 业主投诉\n    steps:\n      - do: 记录投诉内容。\n        by: 客户主管\n',
  ),
  'procedure/escalation': {
    files: {
      'positions/supervisor.yaml': supervisor,
      'positions/receptionist.yaml': report('前台', 'supervisor'),
      'procedures/complaints.yaml':
        'title: 投诉处理\nkind: cases\ncases:\n  - when: 业主投诉\n    steps:\n      - do: 记录投诉内容。\n        by: 客服主管\n        escalateTo: 前台\n',
    },
  },

  'handbook/missing-glyph': form(`${supervisor}approval:\n  prepared: { by: 王𠮷 }\n`),
};
