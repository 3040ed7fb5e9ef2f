import type { Line } from '../words/lines.ts';
import { isWritingGuide } from '../words/writing-guide.ts';

const paper = '(?:(?:岗位|职位|职务|工作)(?:职责)?(?:说明书?|描述书?|职责|分析表?)|jd)';
const writing = '(?:撰写|编写|填写|修订|修改|编修|制订|梳理|完善|编制|填报|写作|填表|起草|制定)';
const guides = new RegExp(
  `${paper}[》」”]?(?:的|模板|表)?${writing}(?:说明|指南|指引|要求|须知|规范|标准|办法|规定|细则|规则|原则|方法|范例|样例|技巧|培训|通知)|(?:如何|怎样|怎么)${writing}.{0,4}${paper}|(?:关于|做好|开展).{0,12}(?:${writing}.{0,8}${paper}|${paper}.{0,4}${writing}).{0,10}(?:通知|要求|安排|指导意见|方案)`,
  'iu',
);
/** What a form's writer is told to write beside a label. */
const told =
  /^(?:请|应|须|需)?(?:填写|填报|填入|简述|简要|概括|列出|列举|描述该|说明该|指(?:对|的是|该|本|学校|部门|公司|岗位|直接)|是指|按照?所?.{1,20}填|即该|参照|[只均可]填|用[一1]句话|按重要(?:程度|性)|由.{2,12}填(?:写|报)|没有的?填)/u;
const least = 4;

/** Whether a paper says how descriptions are written, and describes no position beside the title that it gives: 《岗位说明书》撰写说明. */
export function isGuide(lines: readonly Line[], title: string | undefined): boolean {
  if (isWritingGuide(lines)) return true;
  const headed = lines.slice(0, 4).some(({ text }) => text.length <= 50 && guides.test(text));
  // A form may stand below what says how it is filled in.
  if (headed) return title === undefined || told.test(title);
  const values = lines.flatMap(({ text }) => {
    const colon = text.slice(0, 20).search(/[:：]/u);
    return colon < 1 ? [] : [text.slice(colon + 1).trim()];
  });
  const advice = values.filter((value) => told.test(value)).length;
  return advice >= least && advice * 2 >= values.length;
}
