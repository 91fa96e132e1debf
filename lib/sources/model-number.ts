/**
 * Whether a number of maker or shop may be a model's: letters and digits, as it would be printed on the thing. A plain number names
 * a shelf; Amazon's own and web addresses are none.
 */
export function isModelNumber(text: string): boolean {
  return (
    /^(?=.*\d)(?=.*\p{L})[\p{L}\p{N}][\p{L}\p{N}./+-]{2,30}$/u.test(text) &&
    !/^B0[0-9A-Z]{8}$/.test(text) &&
    !/\.(?:com|co|uk|au|net)\b/iu.test(text)
  );
}
