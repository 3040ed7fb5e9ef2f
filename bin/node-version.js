'use strict';

/** As in package.json, which takes too long to read at every start. */
const needed = '20.19';

/** What to say of a Node.js that is too old for jd, in the language of the environment's locale; undefined where it isn't. */
exports.refuseNode = (version, env) => {
  if (!isBelow(version.split('.'), needed.split('.'))) return undefined;
  return speaksChinese(env)
    ? `需要 Node.js ${needed} 或更新的版本，现在用的是 ${version}；可从 https://nodejs.org 下载`
    : `Node.js ${needed} or later is needed, and this is ${version}; get it from https://nodejs.org`;
};

/** As gettext chooses. */
function speaksChinese(env) {
  const locale = env.LC_ALL || env.LC_MESSAGES || env.LANG || '';
  const tags = /^(?:C|POSIX)(?:\.|$)/.test(locale) ? [] : `${env.LANGUAGE || ''}:${locale}`.split(':');
  return /^zh/i.test(tags.find((tag) => /^(?:zh|en)(?![a-z])/i.test(tag)) || '');
}
exports.speaksChinese = speaksChinese;

function isBelow(version, needed) {
  const at = needed.findIndex((part, index) => Number(part) !== Number(version[index]));
  return at !== -1 && Number(version[at]) < Number(needed[at]);
}
