import type { CommandHelp } from '../help-texts.ts';

/** `workspace` describes the argument as other commands do. */
export const describeServe = (workspace: string): CommandHelp => ({
  description: '边写边在浏览器里看手册，每次保存后页面自动更新。',
  arguments: { workspace },
  options: {
    '--port': '端口（不写：任意空闲的端口）',
    '--open': '用浏览器打开页面',
  },
  examples: ['jd serve', 'jd serve examples/customer-service --open', 'jd serve --port 8000'],
  notes: `检查结果显示在所涉及的表旁边，并有链接可在编辑器里打开文件：默认是 VS Code，其他编辑器用
JD_EDITOR_URL 指定，比如 'idea://open?file={file}&line={line}'。
不写任何文件；只有本机上知道这个地址的浏览器才能看到页面。`,
});
