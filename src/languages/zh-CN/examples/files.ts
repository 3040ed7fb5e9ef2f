import { type ExamplesOf, form } from '../../example.ts';
import { supervisorAlone } from './positions.ts';

/** Examples of the families about a file's text, which prevent it from being read. */
export const fileExamples: ExamplesOf<'file' | 'yaml'> = {
  'file/unreadable': {
    words: '`positions/supervisor.yaml` 属于别人，你没有读取权限（`chmod 000`）。',
  },
  'file/not-regular': {
    words: '`positions/supervisor.yaml` 是一个链接：`ln -s /shared/forms/supervisor.yaml positions/`。',
  },
  'file/too-large': {
    words: '`positions/all.yaml` 是全公司的导出文件，有 3 MiB。',
  },
  'file/not-utf8': {
    words: '`positions/supervisor.yaml` 被旧编辑器存成了 GBK 或 UTF-16。',
  },
  'file/control-character': form('title: "客服主管\\0"\ndepartment: 客服部\n'),
  'file/unread': {
    words: '`positions/supervisor.yaml.txt`：文件管理器没有显示结尾，编辑器又自己加了一个。',
  },
  'file/empty': form('# 待填\n'),

  'yaml/syntax': form('title: 客服: 主管\ndepartment: 客服部\n'),
  'yaml/duplicate-key': form('title: 客服主管\ntitle: 前台主管\ndepartment: 客服部\n'),
  'yaml/too-deep': form(`${supervisorAlone}x-note: ${'['.repeat(70)}${']'.repeat(70)}\n`),
  'yaml/alias': form('title: &name 客服主管\ndepartment: 客服部\naliases: [*name]\n'),
  'yaml/tag': form('title: !!str 客服主管\ndepartment: 客服部\n'),
  'yaml/directive': form('%YAML 1.1\n---\ntitle: 客服主管\ndepartment: 客服部\n'),
  'yaml/merge-key': form('title: 客服主管\n<<: { department: 客服部 }\n'),
  'yaml/multiple-documents': form(`${supervisorAlone}---\ntitle: 前台组长\ndepartment: 客服部\n`),
  'yaml/reserved-key': form(`${supervisorAlone}constructor: 客服部\n`),
  'yaml/cut-text': form(`${supervisorAlone}location: 大厦 A座 #1201\n`),
  'yaml/folded-list': form(`${supervisorAlone}summary:\n  • 接待\n  • 登记\n`),
};
