import type { BrowserMoment, NamedBrowser, PassedOver } from '../../../findings/browser-trouble.ts';
import type { FailurePhrases } from '../../failure-texts.ts';
import { whole } from '../../quote.ts';
import { startFault, writeFault } from '../system-errors.ts';

const elsewhere = '用 `--browser` 换一个浏览器，或者运行 `jd browser install`';

/** A browser that an option or variable names is described with that name. */
function call({ program, namedBy }: NamedBrowser): string {
  return namedBy === undefined ? `浏览器 ${whole(program)} ` : `${whole(namedBy)} 指定的浏览器 ${whole(program)} `;
}

const moments: Readonly<Record<BrowserMoment, string>> = { start: '还没有就绪', print: '打印到一半' };

/** Why a browser that was found is not used. */
export function describePassedOver({ place, why }: PassedOver): string {
  return why === 'snap'
    ? `${whole(place)} 是 snap 软件包，看不到 \`jd\` 给它的文件`
    : `${whole(place)} 其他用户也能写入，所以不用里面的浏览器`;
}

export const browserFailures: FailurePhrases<'browser'> = {
  'browser/missing': {
    message: ({ passedOver }) =>
      `没有找到打印用的浏览器${passedOver.map((each) => `（${describePassedOver(each)}）`).join('')}`,
    help: () =>
      '运行 `jd browser install`，或者安装 Chrome、Chromium 或 Edge，或者用 `--browser`、`JD_BROWSER` 指定一个',
  },
  'browser/not-program': {
    message: ({ namedBy, name }) => `${whole(namedBy)} 写的是 ${whole(name)}，这台机器上没有这个程序`,
    help: () => '换一个浏览器，或者不指定',
  },
  'browser/time-limit': {
    message: ({ written }) => `\`JD_TIME_LIMIT\` 写的是 ${whole(written)}，应当是秒数`,
    help: () => '改成 120 这样的数，或者不设',
  },
  'browser/not-started': {
    message: ({ browser, reason }) => `${call(browser)}无法启动：${startFault(reason)}`,
    help: () => elsewhere,
  },
  'browser/too-many-programs': {
    message: () => '浏览器无法启动：这台机器上运行的程序太多',
    help: () => '关掉一些程序再试',
  },
  'browser/library': {
    message: ({ browser, library }) => `${call(browser)}缺少系统库 ${whole(library)}`,
    help: () => `安装含有它的系统软件包，或者${elsewhere}`,
  },
  'browser/no-sandbox': {
    message: ({ browser }) => `${call(browser)}无法创建沙箱，因为这台机器不允许`,
    help: () =>
      '允许普通用户使用用户命名空间（Ubuntu 上：`sudo sysctl kernel.apparmor_restrict_unprivileged_userns=0`），或者改用系统自己安装的浏览器',
  },
  'browser/disk-full': {
    message: ({ browser, moment }) => `${call(browser)}${moments[moment]}就退出了，因为磁盘已满`,
    help: () => '腾出空间再试',
  },
  'browser/killed': {
    message: ({ browser, moment, signal }) =>
      `${call(browser)}${moments[moment]}就被终止了（${signal}），可能是内存不够`,
    help: () => '再试一次',
  },
  'browser/ended': {
    message: ({ browser, moment, exitCode, said }) =>
      `${call(browser)}${moments[moment]}就退出了，退出码 ${exitCode}${said === '' ? '' : `，最后一句是 ${whole(said)}`}`,
    help: () => elsewhere,
  },
  'browser/late': {
    message: ({ browser, moment, seconds }) =>
      `${call(browser)}${seconds} 秒内没有${moment === 'print' ? '打印完' : '就绪'}，已被停止`,
    help: () => `用 \`JD_TIME_LIMIT=秒数\` 多给它一些时间，或者${elsewhere}`,
  },
  'browser/not-chromium': {
    message: ({ browser }) => `${call(browser)}的回应不像 Chromium`,
    help: () => elsewhere,
  },
  'browser/refused': {
    message: ({ browser, detail }) => `${call(browser)}无法打印这一页：${whole(detail)}`,
    help: () => elsewhere,
  },
  'browser/given-up': {
    message: () => '打印未完成就取消了',
  },
  'browser/led-away': {
    message: () => '要打印的页面跳转到了别的页面',
    help: () => '去掉模板里的 `refresh`',
  },
  'browser/distrusted': {
    message: ({ folder }) => `\`jd\` 存放浏览器的 ${whole(folder)}，其他用户也能写入`,
    help: () => '取消其他用户的写入权限，或者删掉它',
  },
  'browser/no-profile': {
    message: ({ folder, reason }) => `无法在 ${whole(folder)} 里为浏览器新建文件夹：${writeFault(reason)}`,
  },
  'browser/not-unpacked': {
    message: ({ folder, reason }) => `浏览器无法解压到 ${whole(folder)}：${writeFault(reason)}`,
  },
  'browser/not-installed': {
    message: ({ folder, reason }) => `浏览器无法安装到 ${whole(folder)}：${writeFault(reason)}`,
  },
  'browser/not-for-here': {
    message: () => '`jd` 自带的浏览器只能用在 x64 的 Linux（glibc）上',
    help: () => '改为安装 Chrome、Chromium 或 Edge',
  },
  'browser/foreign-package': {
    message: () => 'npm 下载的软件包不是 `jd` 测试过的那一个，已经删掉',
    help: () => '再试一次，或者问问管理软件源的人',
  },
  'browser/no-npm': {
    message: () => '没有找到 npm，无法下载浏览器',
    help: () => '安装 npm，或者安装 Chrome、Chromium 或 Edge',
  },
  'browser/fetch-disk-full': {
    message: () => 'npm 无法下载浏览器，因为磁盘已满',
    help: () => '腾出空间再试',
  },
  'browser/not-fetched': {
    message: ({ reason }) => `npm 无法下载浏览器${reason === '' ? '' : `（${reason}）`}`,
    help: () => '检查网络，以及 npm 的软件源和代理设置，再试一次',
  },
};
