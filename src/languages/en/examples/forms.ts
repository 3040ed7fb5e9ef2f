import { type ExamplesOf, form, withConfig, withProcedure } from '../../example.ts';
import { report, supervisor, supervisorAlone } from './positions.ts';

/** Examples of the families about one form, one procedure, or the config alone. */
export const formExamples: ExamplesOf<'schema' | 'config' | 'form' | 'procedure' | 'handbook'> = {
  'schema/required': form('title: Front Desk Supervisor\n'),
  'schema/unknown-key': form(`${supervisorAlone}FLSA Status: Exempt\n`),
  'schema/type': form(`code: 007\n${supervisorAlone}`),
  'schema/enum': withProcedure(
    supervisor,
    'title: Answering calls\nkind: rule\nitems:\n  - Answer within three rings.\n',
  ),
  'schema/pattern': form(`id: front desk supervisor\n${supervisorAlone}`),
  'schema/format': form(`${supervisorAlone}effective: June 1, 2024\n`),
  'schema/min-length': form("title: ''\ndepartment: Customer Service\n"),
  'schema/max-length': form(
    `code: CUSTOMER-SERVICE-FRONT-DESK-SUPERVISOR-WEEKENDS-AND-PUBLIC-HOLIDAYS-001\n${supervisorAlone}`,
  ),
  'schema/minimum': form(`${supervisorAlone}headcount: -1\n`),
  'schema/maximum': form(`${supervisorAlone}contacts:\n  internal:\n    share: 120\n`),
  'schema/min-items': withProcedure(supervisor, 'title: Answering calls\nkind: rules\nitems: []\n'),
  'schema/max-items': withConfig(supervisor, 'rules:\n  org/span: [warning, { max: 8 }, 9]\n'),
  'schema/unique-items': form(`${supervisorAlone}aliases:\n  - Reception Supervisor\n  - Reception Supervisor\n`),

  'config/logo': withConfig(supervisor, 'handbook:\n  logo: https://example.com/logo.svg\n'),
  'config/hidden-and-shown': withConfig(supervisor, 'form:\n  hide: contacts\n  show: contacts\n'),
  'config/two-regions': withConfig(supervisor, 'handbook:\n  language: en-US\n  region: GB\n'),
  'config/duplicate-own': withConfig(
    supervisor,
    'form:\n  own:\n    - { key: x-uniform, label: Uniform }\n    - { key: x-uniform, label: Uniform }\n',
  ),
  'config/glob': withConfig(supervisor, 'positions: ../forms/*.yaml\n'),
  'config/unmatched-override': withConfig(
    supervisor,
    'overrides:\n  - files: positions/front-desk/**\n    rules: { form/no-superior: error }\n',
  ),
  'config/code-pattern': withConfig(supervisor, "codePattern: 'CS-(\\d{3}'\n"),
  'config/duplicate-department': withConfig(
    supervisor,
    'departments:\n  - name: Customer Service\n  - name: Customer Service\n',
  ),
  'config/unknown-parent': withConfig(
    supervisor,
    'departments:\n  - name: Customer Service\n  - name: Front Desk\n    parent: Customer Services\n',
  ),
  'config/department-cycle': withConfig(
    supervisor,
    'departments:\n  - name: Customer Service\n    parent: Front Desk\n  - name: Front Desk\n    parent: Customer Service\n',
  ),
  'config/duplicate-external': withConfig(
    supervisor,
    'external:\n  - { id: general-manager, title: General Manager }\n  - { id: general-manager, title: Assistant General Manager }\n',
  ),

  'form/file-name': form(`id: team-lead\n${supervisorAlone}`),
  'form/code-pattern': withConfig(`code: CS-7\n${supervisor}`, "codePattern: 'CS-\\d{3}'\n"),
  'form/contact-shares': form(`${supervisor}contacts:\n  internal: { share: 20 }\n  external: { share: 85 }\n`),
  'form/duty-groups': form(
    `${supervisor}dutyGroups:\n  - group: Complaint\n    share: 60\nduties:\n  - group: Complaints\n    duty: Resolves complaints\n    kpi: Guest satisfaction\n    share: 100\n`,
  ),
  'form/duty-shares': form(
    `${supervisor}duties:\n  - duty: Resolves complaints\n    kpi: Guest satisfaction\n    share: 60\n  - duty: Trains the front desk team\n    kpi: Training hours\n    share: 30\n`,
  ),
  'form/kpi-weights': form(
    `${supervisor}duties:\n  - duty: Resolves complaints\n    kpi: { name: Guest satisfaction, weight: 60 }\n  - duty: Trains the front desk team\n    kpi: Training hours\n`,
  ),
  'form/no-superior': form(supervisorAlone),
  'form/duty-without-kpi': form(`${supervisor}duties:\n  - duty: Resolves complaints\n`),
  'form/missing-section': form(`${supervisor}summary: []\n`),
  'form/own-value': withConfig(
    `${supervisor}x-uniform: { summer: Shirt, winter: Jacket }\n`,
    'form:\n  own:\n    - { key: x-uniform, label: Uniform }\n',
  ),
  'form/unused-own': withConfig(
    `${supervisor}x-uniform: Shirt and jacket\n`,
    'form:\n  own:\n    - { key: x-uniforms, label: Uniform }\n',
  ),
  'form/unreviewed': withConfig(
    `${supervisor}approval:\n  prepared: { by: Maria Lopez }\n`,
    'rules:\n  form/unreviewed: warning\n',
  ),
  'form/overdue': withConfig(`${supervisor}reviewBy: 2024-06-01\n`, 'rules:\n  form/overdue: warning\n'),

  'procedure/unknown-position': withProcedure(
    supervisor,
    'title: Complaints\nkind: cases\ncases:\n  - when: A guest complains\n    steps:\n      - do: Write down what happened.\n        by: Front Office Supervisor\n',
  ),
  'procedure/escalation': {
    files: {
      'positions/supervisor.yaml': supervisor,
      'positions/receptionist.yaml': report('Receptionist', 'supervisor'),
      'procedures/complaints.yaml':
        'title: Complaints\nkind: cases\ncases:\n  - when: A guest complains\n    steps:\n      - do: Write down what happened.\n        by: Front Desk Supervisor\n        escalateTo: Receptionist\n',
    },
  },

  'handbook/missing-glyph': form(`${supervisor}summary: Greets every guest with a smile 😊\n`),
};
