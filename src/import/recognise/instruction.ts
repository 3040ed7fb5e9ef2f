/** What a form asks its writer to do, as `State in one sentence why the position exists.`, and no value of it. */
export function isInstruction(text: string): boolean {
  return (
    /^(?:please )?(?:describe|list|state|name|summari[sz]e|specify|indicate|explain|provide|tick|outline|give)\b.*(?:\b(?:sentences?|paragraph)\b|\bwhy (?:this|the) (?:position|job|role|post)\b|\border of importance\b|\bmost important first\b|\bthe minimum only\b|\b(?:what|which|that) appl(?:y|ies)\b|\bcontacts inside and outside\b)/i.test(
      text,
    ) ||
    /^(?:请(?:填写|列出|列举|简要(?:描述|说明|概括)|用[一二三\d].{0,4}句话)|用[一二三\d].{0,4}句话(?:描述|概括|说明))/u.test(
      text,
    )
  );
}
