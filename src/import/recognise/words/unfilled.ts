/** `（例如：店铺运营）`, `（根据实际情况填写）`: what a form that is to be copied says of what belongs there. */
const example =
  /^[（(【[](?:例如?[:：]|如[:：]|如无|如有|根据.{2,16}填|按照?.{2,16}填|请|此处|简要|详细|明确|逐[条项]|列[出明举]|填写|写明|注明|说明|描述|概括|用[一二两三\d].{0,3}句话|具体(?:填写|说明|描述))[^）)】\]]*[)）】\]]$/u;
/** `主修专业：1、      2、` */
const numbers = /^\p{Script=Han}{2,8}[:：]\s*(?:\d[、.．)）]\s*){2,6}$/u;

/** `2、      年以上`: nobody wrote how many. */
const years = /^(?:\d{1,2}[、.．)）]\s*)?[年月岁]以[上下内]$/u;
/** 直接督导      个岗位，共      人 */
const people = /^(?:[共约计]?\s{0,8}(?:个岗位|个职位|人|名)[，,]?\s{0,8}){1,3}$/u;
/** 填写规范名称，如“薪酬主管”; 填写职务名称，不写姓名; 按重要程度由高到低填写，动词开头: what belongs there. */
const told: readonly RegExp[] = [
  /^(?:请|需|应)?(?:填写|填入|填|写明|注明)[^。；;]{2,30}[，,；;]\s*(?:如|例如|比如)[:：]?\s*["“'‘「].{1,20}["”'’」]$/u,
  /^(?:请|需|应)?(?:填写|填入|填|写明?|注明)[^。；;，,]{2,20}[，,；;]\s*(?:不|不要|勿|切勿|请勿|无需)(?:写|填|用)[^。；;，,]{1,16}。?$/u,
  /^(?:请|需|应)?(?:填写|填入|填|写)(?:规范|完整|正式|准确|[一二三]级|所在|所属|上级|本)?的?(?:名称|全称|岗位|职[务位]|部门|编号|单位)(?:名称|全称)?$/u,
  /^按(?:照)?(?:重要|主次|轻重|先后|顺序|实际|由高到低|从高到低)[^。；;，,]{0,16}(?:填写|填列|列出|列示|列举|排列)(?:[，,；;][^。；;]{2,24})?。?$/u,
];
/** 由人力资源部统一填写, 行政部统一编号: who writes it. */
const writer =
  /^(?:此[栏项处])?(?:由\p{Script=Han}{2,12}?(?:统一|负责)?|\p{Script=Han}{1,10}[部处科室心]统一)(?:填写|填报|编号|编制编号|编制|编码|赋码|赋号)$/u;

/** `Insert job title`, `Select from list`, `(two sentences)`: what the writer of a form is to write or choose. */
const toBeWritten: readonly RegExp[] = [
  /^insert (?:\S+ ){0,3}(?:title|name|here|date|number|text|duty|duties|responsibilit(?:y|ies)|department|location|education|experience|qualifications?|skills?|summary|purpose|grade|salary|details|role|job)\.?$/i,
  /^(?:select|choose|pick)\b.{0,24}\b(?:list|option|item|menu|drop-?down)\.?$/i,
  /^\((?:[^()]* )?(?:sentences?|words|lines|bullets?|if any|if applicable|optional|insert|enter|specify)\b[^()]*\)$/i,
];
const longest = 60;

/** Whether nobody filled a place in, though the form itself has words there. */
export function isUnfilled(text: string): boolean {
  if (text.length <= longest && toBeWritten.some((each) => each.test(text))) return true;
  return [example, numbers, years, people, writer, ...told].some((each) => each.test(text));
}
