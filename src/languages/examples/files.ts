import type { ExamplesOf } from './index.ts';

/** Of the families that are about a file's text: what keeps it from being read. */
export const fileExamples: ExamplesOf<'file' | 'yaml'> = {
  'file/unreadable': {
    words: {
      en: '`positions/supervisor.yaml` belongs to somebody else and is closed to you (`chmod 000`).',
      'zh-CN': '`positions/supervisor.yaml` 属于别人，你没有读取权限（`chmod 000`）。',
    },
  },
  'file/not-regular': {
    words: {
      en: '`positions/supervisor.yaml` is a link: `ln -s /shared/forms/supervisor.yaml positions/`.',
      'zh-CN': '`positions/supervisor.yaml` 是一个链接：`ln -s /shared/forms/supervisor.yaml positions/`。',
    },
  },
  'file/too-large': {
    words: {
      en: '`positions/all.yaml` is an export of the whole company and 3 MiB large.',
      'zh-CN': '`positions/all.yaml` 是全公司的导出文件，有 3 MiB。',
    },
  },
  'file/not-utf8': {
    words: {
      en: '`positions/supervisor.yaml` was saved by an old editor as GBK or UTF-16.',
      'zh-CN': '`positions/supervisor.yaml` 被旧编辑器存成了 GBK 或 UTF-16。',
    },
  },
  'file/control-character': {
    files: { 'positions/supervisor.yaml': 'title: "客服主管\\0"\ndepartment: 客服部\n' },
  },
  'file/unread': {
    words: {
      en: '`positions/supervisor.yaml.txt`: the file manager hides the ending, and the editor added its own.',
      'zh-CN': '`positions/supervisor.yaml.txt`：文件管理器没有显示结尾，编辑器又自己加了一个。',
    },
  },
  'file/empty': {
    files: { 'positions/supervisor.yaml': '# 待填\n' },
  },

  'yaml/syntax': {
    files: { 'positions/supervisor.yaml': 'title: 客服: 主管\ndepartment: 客服部\n' },
  },
  'yaml/duplicate-key': {
    files: { 'positions/supervisor.yaml': 'title: 客服主管\ntitle: 前台主管\ndepartment: 客服部\n' },
  },
  'yaml/too-deep': {
    files: {
      'positions/supervisor.yaml': `title: 客服主管\ndepartment: 客服部\nx-note: ${'['.repeat(70)}${']'.repeat(70)}\n`,
    },
  },
  'yaml/alias': {
    files: { 'positions/supervisor.yaml': 'title: &name 客服主管\ndepartment: 客服部\naliases: [*name]\n' },
  },
  'yaml/tag': {
    files: { 'positions/supervisor.yaml': 'title: !!str 客服主管\ndepartment: 客服部\n' },
  },
  'yaml/directive': {
    files: { 'positions/supervisor.yaml': '%YAML 1.1\n---\ntitle: 客服主管\ndepartment: 客服部\n' },
  },
  'yaml/merge-key': {
    files: { 'positions/supervisor.yaml': 'title: 客服主管\n<<: { department: 客服部 }\n' },
  },
  'yaml/multiple-documents': {
    files: {
      'positions/supervisor.yaml': 'title: 客服主管\ndepartment: 客服部\n---\ntitle: 前台组长\ndepartment: 客服部\n',
    },
  },
  'yaml/reserved-key': {
    files: { 'positions/supervisor.yaml': 'title: 客服主管\ndepartment: 客服部\nconstructor: 客服部\n' },
  },
  'yaml/cut-text': {
    files: { 'positions/supervisor.yaml': 'title: 客服主管\ndepartment: 客服部\nlocation: 大厦 A座 #1201\n' },
  },
  'yaml/folded-list': {
    files: { 'positions/supervisor.yaml': 'title: 客服主管\ndepartment: 客服部\nsummary:\n  • 接待\n  • 登记\n' },
  },
};
