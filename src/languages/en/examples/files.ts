import { type ExamplesOf, form } from '../../example.ts';
import { supervisorAlone } from './positions.ts';

/** Examples of the families about a file's text, which prevent it from being read. */
export const fileExamples: ExamplesOf<'file' | 'yaml'> = {
  'file/unreadable': {
    words: '`positions/supervisor.yaml` belongs to somebody else and is closed to you (`chmod 000`).',
  },
  'file/not-regular': {
    words: '`positions/supervisor.yaml` is a link: `ln -s /shared/forms/supervisor.yaml positions/`.',
  },
  'file/too-large': {
    words: '`positions/all.yaml` is an export of the whole company and 3 MiB large.',
  },
  'file/not-utf8': {
    words:
      '`positions/supervisor.yaml`, which asks for a `résumé`, was saved by an old editor as Windows-1252 or UTF-16.',
  },
  'file/control-character': form('title: "Front Desk Supervisor\\0"\ndepartment: Customer Service\n'),
  'file/unread': {
    words: '`positions/supervisor.yaml.txt`: the file manager hides the ending, and the editor added its own.',
  },
  'file/empty': form('# To be filled in\n'),

  'yaml/syntax': form('title: Supervisor: Front Desk\ndepartment: Customer Service\n'),
  'yaml/duplicate-key': form(
    'title: Front Desk Supervisor\ntitle: Reception Supervisor\ndepartment: Customer Service\n',
  ),
  'yaml/too-deep': form(`${supervisorAlone}x-note: ${'['.repeat(70)}${']'.repeat(70)}\n`),
  'yaml/alias': form('title: &name Front Desk Supervisor\ndepartment: Customer Service\naliases: [*name]\n'),
  'yaml/tag': form(`code: !!str 007\n${supervisorAlone}`),
  'yaml/directive': form(`%YAML 1.1\n---\n${supervisorAlone}`),
  'yaml/merge-key': form('title: Front Desk Supervisor\n<<: { department: Customer Service }\n'),
  'yaml/multiple-documents': form(`${supervisorAlone}---\ntitle: Receptionist\ndepartment: Customer Service\n`),
  'yaml/reserved-key': form('title: Site Manager\ndepartment: Construction\nconstructor: Hillside Homes\n'),
  'yaml/cut-text': form(`${supervisorAlone}location: Main Building, Suite #1201\n`),
  'yaml/folded-list': form(`${supervisorAlone}summary:\n  • Greets visitors\n  • Signs them in\n`),
};
