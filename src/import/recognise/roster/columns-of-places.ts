import type { Cell } from '../../document.ts';
import { toSimplified } from '../../labels/traditional.ts';
import { type RosterColumn, valuesBelow } from './roster-column.ts';

const cities =
  '北京|天津|上海|重庆|河北|山西|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|海南|四川|贵州|云南|陕西|甘肃|青海|台湾|内蒙古|广西|西藏|宁夏|新疆|香港|澳门|石家庄|太原|沈阳|大连|长春|哈尔滨|南京|苏州|无锡|常州|南通|徐州|扬州|杭州|宁波|温州|嘉兴|绍兴|金华|台州|合肥|芜湖|福州|厦门|泉州|南昌|济南|青岛|烟台|潍坊|郑州|洛阳|武汉|宜昌|长沙|株洲|广州|深圳|珠海|东莞|佛山|中山|惠州|汕头|南宁|柳州|桂林|海口|三亚|成都|绵阳|贵阳|昆明|西安|咸阳|兰州|西宁|银川|乌鲁木齐|呼和浩特|包头|唐山|保定|台北|新北|台中|台南|高雄|桃园|新竹|远程|全国';
const place = new RegExp(
  String.raw`^(?:${cities})(?:省|市|自治区|特别行政区)?(?:[-–—·/ ]?\p{Script=Han}{1,6}(?:区|县|市|镇|州))?$`,
  'u',
);

/**
 * The columns once more, where one of which the head says nothing to a reader of Chinese, as those of programs do, holds
 * names of cities: that is where each job is.
 */
export function withPlaces(columns: readonly RosterColumn[], below: readonly (readonly Cell[])[]): RosterColumn[] {
  if (columns.some(({ path }) => path === 'location')) return [...columns];
  const found = columns.find((column) => {
    if (column.path !== undefined || !/^[A-Za-z_]{1,20}\d?$/.test(column.head)) return false;
    const values = valuesBelow(below, column);
    return values.length > 2 && values.every((text) => text.split(/[,，、;；]/u).every(isPlace));
  });
  return columns.map((column) => (column === found ? { ...column, path: 'location' } : column));
}

function isPlace(text: string): boolean {
  return place.test(toSimplified(text.trim()));
}
