const family =
  '[王李高何张刘陈杨黄赵吴周徐孙马朱胡郭林罗郑梁谢宋唐许韩冯邓曹彭曾萧肖田董袁潘蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付傅方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝芮茅屠鄢栗谌阙郗郜邰雍鹿粟丘蔺晁钮亓逄扈奚桓缑濮嵇酆胥邸隗璩蒯訾糜竺]';
const compound = '(?:欧阳|上官|司马|诸葛|司徒|皇甫|尉迟|公孙|慕容|令狐|夏侯|东方|端木|宇文|长孙|轩辕)';
const person = new RegExp(
  `^(?:${compound}|${family})[ \\u3000]{0,3}\\p{Script=Han}(?:[ \\u3000]{0,3}\\p{Script=Han})?$`,
  'u',
);

/** Words of that shape say where, when or in what way somebody works: 华东区, 白班, 兼职. */
const otherwise = /(?:[区片班组部科室岗线类级人名职任]|专业|方向)$|^(?:管理|全面|全职|华[东南西北中]|马[上路])/u;

/** Whether Chinese words have the shape of a person's name, as 周 强 or 欧阳文静: a family name and one or two characters. */
export function isChinesePerson(text: string): boolean {
  return person.test(text) && !otherwise.test(text);
}

/** Whether words may be such a name where others beside them are, whatever the family is called. */
export function mayBeName(text: string): boolean {
  return (
    isChinesePerson(text) ||
    (/^\p{Script=Han}[ \u3000]{0,3}\p{Script=Han}(?:[ \u3000]{0,3}\p{Script=Han})?$/u.test(text) &&
      !otherwise.test(text) &&
      !/^[待见暂另由无未不各全每本按如同兼共若可须需应已正副]|[等者无]$/u.test(text))
  );
}
