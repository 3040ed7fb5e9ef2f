import type { FailurePhrases } from '../../failure-texts.ts';
import { whole } from '../../quote.ts';

const reasons: Readonly<Record<string, string>> = { EACCES: '系统只让管理员使用' };

export const serveFailures: FailurePhrases<'serve'> = {
  'serve/port-taken': {
    message: ({ port }) => `端口 ${port} 已被别的程序占用`,
    help: () => '用 `--port` 另选一个；不写 `--port` 就用任意空闲的端口',
  },
  'serve/no-port': {
    message: ({ port, reason }) =>
      `${port === 0 ? '没有可用的端口' : `不能使用端口 ${port}`}：${reasons[reason] ?? reason}`,
    help: () => '用 `--port` 另选一个，比如 8000',
  },
  'serve/editor': {
    message: ({ value }) => `\`JD_EDITOR_URL\` 是 ${whole(value)}，不是带 \`{file}\` 的地址`,
    help: () => '应写成 `idea://open?file={file}&line={line}` 这样；不设就用 `vscode://`',
  },
};
