/** `（例如：店铺运营）`, `（根据实际情况填写）`: what a form that is to be copied says of what belongs there. */
const example =
  /^[（(【[](?:例如?[:：]|如[:：]|如无|如有|根据.{2,16}填|按照?.{2,16}填|请|此处|简要|详细|明确|逐[条项]|列[出明举]|填写|写明|注明|说明|描述|概括|具体(?:填写|说明|描述))[^）)】\]]*[)）】\]]$/u;
/** `主修专业：1、      2、` */
const numbers = /^\p{Script=Han}{2,8}[:：]\s*(?:\d[、.．)）]\s*){2,6}$/u;

/** Whether nobody filled a place in, though the form itself has words there. */
export function isUnfilled(text: string): boolean {
  return example.test(text) || numbers.test(text);
}
