import type { FailurePhrases } from '../../failure-texts.ts';
import { whole } from '../../quote.ts';

export const renameFailures: FailurePhrases<'rename'> = {
  'rename/broken': {
    message: ({ file }) => `${whole(file)} 读不出来，里面的引用可能漏改`,
    help: () => '先改好这个文件',
  },
  'rename/other-meaning': {
    message: ({ id, name, file }) => `标识改成 ${whole(id)} 以后，${whole(file)} 里的 ${whole(name)} 会指到另一个岗位`,
    help: () => '换一个标识，或者先在那里写明所指岗位的标识',
  },
  'rename/editor': {
    message: () => '这个编辑器不能给文件改名，而岗位的标识就是文件名',
    help: () => '请自己改文件名，并改写引用它的地方',
  },
};
