import type { PayKey } from '../../findings/built-fault.ts';
import type { BrowserSource } from '../../host.ts';
import type { BuildTexts, CommandTexts, DoctorTexts, DocumentKind } from '../command-texts.ts';
import { grouped, whole } from '../quote.ts';
import { describePassedOver } from './failures/browser.ts';

const list = (files: readonly string[]): string => files.map(whole).join('、');

const gone: Readonly<Record<DocumentKind, string>> = {
  position: '岗位已不存在',
  posting: '不会再随手册更新',
  part: '对应的部门或岗位已不存在',
  picture: '章节里不再用到',
};

const payKeys: Readonly<Record<PayKey, string>> = {
  'pay.currency': ' ISO 4217 的代码，比如 `CNY`',
  'pay.period': '时、日、周、月、年之一',
};

const build: BuildTexts = {
  notInForm: (key, titles) => `表里没有填 ${whole(key)} 的地方，没有写入：${list(titles)}`,
  unmarkedInForm: (titles) =>
    `表里的职责分核心和非核心两处，没有写 \`essential\` 的职责填在了核心一处；不是核心的，请写 \`essential: false\`：${list(titles)}`,
  staysInForm: (texts, more) =>
    `表里的这些文字没有改动，每份文件里都有；只属于某一个岗位的，请先从表里删去：${list(texts)}${more > 0 ? `，另有 ${grouped(more)} 处` : ''}`,
  formsNotMarked: '填好的表没有“草稿”字样，因为表里没有写它的地方',
  stopped: {
    config: '没有写任何文件：请先改正 `jd.config.yaml`',
    errors: '没有写任何文件：请先改正错误，或者用 `--allow-errors` 生成草稿',
  },
  removed: (files, of) => `已删除（${gone[of]}）：${list(files)}`,
  left: (files, of) => `没有删除（${gone[of]}，但文件被人改过）：${list(files)}`,
  notPosted: (note) =>
    note.left === 'out'
      ? `没有列入招聘信息（缺少 ${list(note.missing)}）：${list(note.titles)}`
      : `招聘信息里没有薪酬（${whole(note.key)} 不是${payKeys[note.key]}）：${list(note.titles)}`,
};

function nameSource(source: BrowserSource): string {
  switch (source.kind) {
    case 'named':
      return `由 ${whole(source.name)} 指定`;
    case 'path':
      return `PATH 上的 ${whole(source.name)}`;
    case 'application':
    case 'program':
      return '本机安装的程序';
    case 'puppeteer':
      return 'puppeteer 的缓存';
    case 'unpacked':
      return 'jd 自带，已解压到缓存文件夹';
    case 'unpacked-once':
      return 'jd 自带，只为这一次解压';
    case 'package':
      return '和 jd 一起安装的软件包';
  }
}

const sandboxLacks = {
  root: { found: '关闭，因为 jd 以 root 身份运行', advice: '换一个普通用户运行 jd 即可打开沙箱' },
  forbidden: { found: '这台机器不允许' },
  unknown: { found: '未知，因为浏览器没有启动' },
};

const doctor: DoctorTexts = {
  good: '正常',
  lack: '缺少',
  topics: { browser: '浏览器', version: '版本', sandbox: '沙箱', fonts: '字体', locale: '语言环境', cache: '缓存' },
  describe(check) {
    switch (check.topic) {
      case 'browser': {
        const shown = `${check.packed ? `尚未解压，在 ${check.place}` : check.place}（${nameSource(check.source)}）`;
        return { found: [shown, ...check.passedOver.map(describePassedOver)].join('；') };
      }
      case 'version':
        return { found: `${check.version}，试印了一页` };
      case 'sandbox':
        return check.good ? { found: '打开' } : sandboxLacks[check.why];
      case 'fonts':
        return { found: `自带 Noto Sans SC ${check.version}，不需要别的字体` };
      case 'locale': {
        const { good, language, setting } = check;
        const found = setting === '' ? `${language}，因为系统没有设置` : `${language}，依据是 ${setting}`;
        const [name] = setting.split('=');
        return good ? { found } : { found, advice: `把 ${name} 改成 UTF-8 的，比如 zh_CN.UTF-8；jd 只输出 UTF-8` };
      }
      case 'cache':
        return check.good
          ? { found: `${check.folder}，可以写入` }
          : {
              found: `${check.folder} 不能写入`,
              advice: '改成可以写入，或者把 XDG_CACHE_HOME 设成一个可以写入的文件夹；否则每次生成 PDF 都会更慢',
            };
    }
  },
  verdict: (works) => (works ? '这台机器可以打印 PDF' : '这台机器还不能打印 PDF'),
};

export const commandTexts: CommandTexts = {
  baseline: {
    written: (findings, file) => `已把 ${grouped(findings)} 个已知问题写进 ${whole(file)}`,
    gone: (entries, file) =>
      `${whole(file)} 里有 ${grouped(entries)} 项已经不再报告；加上 \`--write-baseline\` 再运行一次，就会把它们去掉`,
    more: (entries) => `……还有 ${grouped(entries)} 项`,
  },
  build,
  doctor,
  init: {
    wrote: '已写入',
    kept: '已保留',
    region: (region) =>
      `地区取 ${region}，因为 --region 和系统语言都没有指明；US 是 Letter 纸、June 1, 2024 和美式表格，GB 是 A4 纸、1 June 2024 和英式表格`,
    ignore: '请在 .gitignore 里加上 /dist/，避免把生成的手册提交到 git',
    next: (folder) => `下一步：jd validate${folder}，然后 jd build${folder}`,
  },
  new: {
    wrote: (file) => `已写入 ${file}`,
    next({ id, lists, folder }) {
      const steps = ['填好这个文件', ...lists.map((list) => `在 ${list} 的 \`directReports\` 里加上 ${id}`)];
      return `下一步：${steps.join('，')}，然后 jd validate${folder}`;
    },
  },
  fix: {
    fixed: ({ findings, files, dryRun }) =>
      `${files} 个文件里的 ${findings} 处问题${dryRun ? '可以改好；这次没有写入' : '已经改好'}`,
    nothing: '没有 jd 能改的问题',
    left({ errors, warnings, folder, dryRun }) {
      const rest = [...(errors > 0 ? [`${errors} 个错误`] : []), ...(warnings > 0 ? [`${warnings} 个警告`] : [])];
      if (rest.length === 0) return dryRun ? '改好以后没有其他问题' : '没有其他问题';
      return `还有 ${rest.join('、')}，需要您来处理${dryRun ? '' : `；查看请运行 jd validate${folder}`}`;
    },
  },
  serve: {
    started: '文件一有改动，页面就跟着更新；按 Ctrl-C 结束',
    notOpened: '没能打开浏览器，请自己打开上面的地址',
    title: '手册预览',
    findings: '检查结果',
    partial: '有文件读不出来，这一页没有收进去。',
    kept: '有文件读不出来，这里还是之前的页面；改好文件，页面就会更新。',
    none: '配置有误，还没有页面。',
    failed: (reason) => `这里还是之前的页面：${reason}。`,
    ended: 'jd serve 已经结束，页面不再更新。',
  },
  lsp: {
    waiting: 'jd lsp 等编辑器来连接；编辑器怎么设置见 docs/editors.zh-CN.md，按 Ctrl-C 结束',
    fix: (advice) => `修正：${advice}`,
    fixAll: '修正这个文件里 jd 能改的所有问题',
    unreadable: (folder, reason) => `${whole(folder)} 没有检查：${reason}`,
  },
  watch: {
    waiting: '等待改动；按 Ctrl-C 结束',
    changed: (time, files, more) => `── ${time}  ${files.join('、')}${more > 0 ? `，另有 ${more} 个文件` : ''}`,
  },
  browser: {
    step(each) {
      if (each.step === 'fetch') return `正在下载浏览器（${each.megabytes} MB）`;
      return each.step === 'check' ? '正在核对' : '正在解压';
    },
    installed: (version) => `已安装 Chromium ${version}`,
    already: (version) => `Chromium ${version} 已经安装过了`,
  },
};
