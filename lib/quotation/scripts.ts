/** Signs and letters of scripts other than the Latin, Greek and Cyrillic ones. */

/** Each line a European sign and those that do the same elsewhere: in Arabic, Chinese, Armenian, Ethiopic, Indian scripts. */
const SIGNS = [',،、，፣', '.。．｡۔।॥։።', '!！՜', '?？؟՞፧', ':：፦', ';؛；፤', '(（', ')）'];
const PLAIN = new Map(SIGNS.flatMap(([plain, ...others]) => others.map((sign) => [sign.charCodeAt(0), plain!.charCodeAt(0)] as const)));
/** Armenian `՜`, the first of these signs. */
const FIRST_SIGN = 0x55c;
/** The ideographic space, the first of what is as wide as a Chinese character. */
const FIRST_WIDE = 0x3000;
const OPENING = new Set([...'“‘〝'].map((mark) => mark.charCodeAt(0)));

/** The European sign that does the same as a code unit (`，` is a comma, `؟` a question mark), the code unit itself where it is no such sign. */
export const plainSign = (code: number): number => (code < FIRST_SIGN ? code : (PLAIN.get(code) ?? code));

/** Is it as wide as a Chinese character? Then no space stands behind it. */
export const isWide = (code: number): boolean => code >= FIRST_WIDE;

/** Marks that open wherever they stand, as Chinese has them. */
export const opensBySign = (code: number): boolean => OPENING.has(code);

/** A Chinese character or Japanese syllable sign. With no space between words, each is a token; foreign names, in Katakana, stay whole. */
export const isIdeograph = (code: number): boolean =>
  code > FIRST_WIDE && ((code >= 0x3041 && code <= 0x309f) || (code >= 0x3400 && code <= 0x9fff) || (code >= 0xf900 && code <= 0xfaff));

/** A letter that is neither capital nor small (Arabic, Hebrew, Indian scripts): nothing but the stop before it tells that it opens a sentence. */
export const hasNoCase = (code: number): boolean => code >= FIRST_SIGN && /\p{Lo}/u.test(String.fromCharCode(code));
