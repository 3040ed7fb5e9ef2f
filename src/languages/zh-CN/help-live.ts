import type { CommandHelp } from '../help-texts.ts';

/** `workspace` describes the argument as other commands do. */
export const describeLive = (workspace: string): Readonly<Record<'serve' | 'lsp', CommandHelp>> => ({
  serve: {
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
  },
  lsp: {
    description: '给编辑器用的语言服务，由编辑器启动。',
    options: { '--stdio': '经标准输入输出通信（本来就是，写不写都一样）' },
    examples: ['jd lsp', 'jd lsp --lang zh-CN'],
    notes: `边写边显示检查结果，补全和说明对岗位的引用，查谁向某个岗位汇报，把标识连同所有引用一起改名，列出表的
提纲，套用修正。VS Code、Neovim、Helix、Zed、Emacs 的设置见 docs/editors.md。
界面语言由 --lang 决定，不写就随编辑器。`,
  },
});
