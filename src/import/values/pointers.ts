/** `考核指标见表1。`, 详见附件: says where something stands, and nothing of the position. */
export function isPointer(text: string): boolean {
  return (
    /^[^，,；;]{0,16}(?:详?见|参见)(?:附?[表件录图后]|下表|上表|后附|第.{1,3}[章节条])[^，,；;]{0,14}$/u.test(
      text.trim(),
    ) || /^(?:本标准|本说明书|本规范)[^，,；;]{0,30}(?:解释|检查|执行|实施|监督)[^，,；;]{0,12}$/u.test(text.trim())
  );
}
