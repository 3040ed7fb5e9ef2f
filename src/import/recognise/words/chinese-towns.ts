/** Large cities of China by their short names, as alternatives of an expression; in simplified characters. */
export const chineseTowns =
  '北京|天津|上海|重庆|香港|澳门|石家庄|太原|沈阳|大连|长春|哈尔滨|南京|苏州|无锡|常州|南通|徐州|扬州|杭州|宁波|温州|嘉兴|绍兴|金华|台州|合肥|芜湖|福州|厦门|泉州|南昌|济南|青岛|烟台|潍坊|郑州|洛阳|武汉|宜昌|长沙|株洲|广州|深圳|珠海|东莞|佛山|中山|惠州|汕头|南宁|柳州|桂林|海口|三亚|成都|绵阳|贵阳|昆明|西安|咸阳|兰州|西宁|银川|乌鲁木齐|呼和浩特|包头|唐山|保定|台北|新北|台中|台南|高雄|桃园|新竹';

/** Its provinces and regions, in the same way. */
export const chineseProvinces =
  '河北|山西|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|海南|四川|贵州|云南|陕西|甘肃|青海|台湾|内蒙古|广西|西藏|宁夏|新疆';
