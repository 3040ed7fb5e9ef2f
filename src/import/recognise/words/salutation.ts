/** `Dear Mr Hale,`, 尊敬的李先生：: whom a letter greets. */
export function isSalutation(text: string): boolean {
  return (
    /^(?:dear \p{L}.{0,60}|to whom it may concern)\s*[,:]?$|^(?:尊敬的|亲爱的).{1,20}[:：]$/iu.test(text) &&
    !/[.!?]$/.test(text)
  );
}
