/** Traditional characters of labels and of what is asked of a person, and the simplified one of each at the same place. */
const traditional =
  '並佈佔來倉個們備傭傳僱價優儲內兩冊別則創劃動務勝勞勵匯區協參員問啓啟單嗎國圍團執報場塊壓夠夾學實審寫寬專對導層屬崗師帳帶幣幫幹庫廠廣廳張強彙後徑從復徵愛態慮憑應懲戶採換擇擔據擬數於時晉曆曉書會條業極構' +
  '樓標樣機橫檢欄權歲歷歸氣決沒況淨測溝滿漢濟災為無熱營狀獎獨獲現環產畢畫異當發監盤眾碩確碼礎種稱積穩競筆節範簡簽籌紀純紙級細終組結絡給統絲經綜維網緊緒線編練縣縱績織繳罰羣義聞聯職腦臨臺與舉舊艱薦藝藥處虛' +
  '號術衛衞裏補裡製見規視覽觀觸訂計訓記設許診註証評詢試該詳認語誠誤說説誰課調談請論諮講謝證識譯議護讀變讓豐負財貢貨貫責買費貼貿資賓賠賣賦質賬賴購賽踐車軟較輔輪輸轄轉辦這週進運達違遠適遲遷選還郵鄰釋銷鋪錄' +
  '錢鍵鐘鐵鑑長門開間閱關隊階際隨險隸雙雜難電靈靜頁頂項順須預頒領頭頻題額顏願類顧飯飾養館馬駐駕駛驗驟體麼點黨齊齡';
const simplified =
  '并布占来仓个们备佣传雇价优储内两册别则创划动务胜劳励汇区协参员问启启单吗国围团执报场块压够夹学实审写宽专对导层属岗师账带币帮干库厂广厅张强汇后径从复征爱态虑凭应惩户采换择担据拟数于时晋历晓书会条业极构' +
  '楼标样机横检栏权岁历归气决没况净测沟满汉济灾为无热营状奖独获现环产毕画异当发监盘众硕确码础种称积稳竞笔节范简签筹纪纯纸级细终组结络给统丝经综维网紧绪线编练县纵绩织缴罚群义闻联职脑临台与举旧艰荐艺药处虚' +
  '号术卫卫里补里制见规视览观触订计训记设许诊注证评询试该详认语诚误说说谁课调谈请论咨讲谢证识译议护读变让丰负财贡货贯责买费贴贸资宾赔卖赋质账赖购赛践车软较辅轮输辖转办这周进运达违远适迟迁选还邮邻释销铺录' +
  '钱键钟铁鉴长门开间阅关队阶际随险隶双杂难电灵静页顶项顺须预颁领头频题额颜愿类顾饭饰养馆马驻驾驶验骤体么点党齐龄';

const pairs = new Map([...traditional].map((character, at) => [character, simplified[at] ?? character]));
const known = new RegExp(`[${traditional}]`, 'g');

/** A text in simplified characters, as far as labels need it: each character keeps its place. */
export function toSimplified(text: string): string {
  return text.replace(known, (character) => pairs.get(character) ?? character);
}
