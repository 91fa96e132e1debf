const unit =
  '(?:gb|tb|mb|kb|mah|ah|wh|kwh|w|kw|watts?|v|kv|va|volts?|ma|a|amps?|hz|khz|mhz|ghz|rpm|mm|cm|m|km|inch|in|ft|oz|lbs?|kg|g|mg|ml|l|cl|pcs?|pieces?|pack|packs|ct|ply|sheets?|pages?|k|p|x|leds?|lm|lumens?|bar|psi|dpi|fps|db|nm|min|sec|yrs?|years?|months?|px|bit|nits)';

/**
 * Strings that stand where a model number does and name no model: of compact, folded form. A row is a reason; the test of
 * this table reads every example.
 */
export const genericModels: readonly { why: string; pattern: RegExp; examples: readonly string[] }[] = [
  {
    why: 'a year',
    pattern: /^(new)?((19|20)\d{2}){1,3}(new|s)?$/,
    examples: ['2025', '20242025', '2025new', 'new2026'],
  },
  {
    why: 'a date',
    pattern:
      /^((19|20)\d{2}(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])?|(0[1-9]|[12]\d|3[01])?(0[1-9]|1[0-2])(19|20)\d{2})$/,
    examples: ['20241210', '202412', '10122024', '072021'],
  },
  {
    why: 'a placeholder',
    pattern: /^((.)\2{3,}|0?1234(5(6(7(89?0?)?)?)?)?|(abc|test|model)123\d*)$/,
    examples: ['0000', '123456', '1234567890', 'abc123'],
  },
  {
    why: 'a quantity with its unit, or several',
    pattern: new RegExp(`^(ac|dc)?\\d+(${unit}\\d+)*${unit}$`),
    examples: ['20w', '5000mah', '1080p', '100leds', 'ac220v', '12v100ah', '8gb128gb', '5v2a', '110v220v'],
  },
  {
    why: 'a range with its unit',
    pattern: new RegExp(`^(ac|dc)?\\d{2,6}(to\\d+)?${unit}(ac|dc)?$`),
    examples: ['100240v', '036months', '12to24v'],
  },
  {
    why: 'a size',
    pattern: /^\d+(x\d+){1,3}(mm|cm|m|in|inch|ft|px)?$/,
    examples: ['10x20', '1920x1080', '20x30x40cm'],
  },
  { why: 'a size of clothing', pattern: /^(eu|us|uk|size)\d{1,3}$/, examples: ['eu42', 'size38'] },
  { why: 'so many in one', pattern: /^\d+(in|en|合)\d+$/, examples: ['3in1', '48in1', '4en1'] },
  { why: 'a count and a word', pattern: /^\d{1,4}[a-z]{4,}$/, examples: ['12tabs', '50flags', '24pockets'] },
  {
    why: 'a generation, version or row number',
    pattern:
      /^(gen|ver|version|v|mk|mark|no|nr|type|typ|style|size|set|lot|batch|part|feature|colou?r)\d{1,3}$/,
    examples: ['gen3', 'type2', 'style12', 'v300'],
  },
  {
    why: 'a colour temperature',
    pattern: /^\d{3,5}(k|kelvin)?\d{3,5}k(elvin)?$/,
    examples: ['60006500k', '3000k6500k'],
  },
  {
    why: 'a button cell',
    pattern:
      /^((cr|br|ml|lir)(9\d{2}|[12]\d{3}|30\d{2}|123a?)|(lr|ag)\d{1,2}|lr(9|11)\d{2}|sr(4|5|6|7|9|11)\d{1,2}s?w?)$/,
    examples: ['cr2032', 'cr2025', 'cr123a', 'lr44', 'ag13', 'lr1130', 'sr626sw'],
  },
  {
    why: 'a battery size',
    pattern:
      /^(10440|14500|16340|18350|18500|18650|20700|21700|26650|32650|6lr61|6f22|[23]?a{2,3}|lr0?[36]|r0?[36])$/,
    examples: ['18650', '21700', '6lr61'],
  },
  {
    why: 'a lamp cap or bulb shape',
    pattern: /^(par|gu|gx|gy|mr|ar|br|st|ba|b|e|g|t|r)([1-9]\d?|125|53|111)([ds]|mm)?$/,
    examples: ['par30', 'gu10', 'e27', 'mr16', 'st64', 'g125', 'b22d', 'ba15d', 'ar111'],
  },
  {
    why: 'an LED chip',
    pattern:
      /^((smd)?(2835|5050|5630|5730|3528|3014|4014|2216|3030|7030|3535|5054)(smd|rgb[a-z]*|leds?)?|(ws28|sk68|tm18|apa1)\d{2}[a-z]*|(cob|led)\d{1,4})$/,
    examples: ['smd5050', '2835', '5050rgb', 'ws2812b', 'cob320', 'led100'],
  },
  {
    why: 'a standard of data, wires or video',
    pattern:
      /^(usb\d[\da-z]{0,2}|ddr\d[a-z\d]*|pc\d{5}|pcie?\d+|sata\d|wifi\d[a-z]?|(bt|bluetooth|ble)v?\d{1,2}|[2-6]g\d{1,2}ghz|cat\d[a-z]?|rj\d{2}|hdmi\d+|80211[a-z]*|h26[45]|x26[45]|mp[34]|hdr10|dp\d{2})$/,
    examples: ['usb3', 'usb31', 'ddr4', 'wifi6', 'bt53', 'bluetooth53', 'cat6', 'rj45', '80211ax', 'h264'],
  },
  {
    why: 'a standard of safety or protection',
    pattern:
      /^(ip\d{2}k?|ipx\d|ik\d{2}|(en|iso|iec|ul|din|ansi|astm|bs|gb|ce)[a-z]?\d{2,8}|spf\d+|upf\d+|uv[ab]?\d+)$/,
    examples: ['ip68', 'ipx7', 'en71', 'iso9001', 'astmf963', 'spf50', 'uv400'],
  },
  {
    why: 'a metal or its grade',
    pattern:
      /^((s|au|pt|ag|sus|ss|aisi|al)?(925|750|585|999|316l?|304|430|201|6061|7075|6063)(ss|t6|silver|gold)?)$/,
    examples: ['s925', '316l', 'sus304', 'al6061', '925silver'],
  },
  {
    why: 'a chip',
    pattern:
      /^((rk|mt)\d{4}|(esp|stm)(32|8266)[a-z\d]{0,6}|atmega\d+|nrf\d+|t\d{3}|rtx\d{4}|gtx\d{4}|i[3579]\d{4,5}[a-z]*)$/,
    examples: ['esp32', 'rk3566', 't616', 'mt6765', 'rtx4060', 'i913950hx'],
  },
  {
    why: 'a substance or a vitamin',
    pattern: /^(omega|vitamin|vit|coq|pm|co)\d{1,3}$/,
    examples: ['omega3', 'pm25', 'coq10'],
  },
  {
    why: 'no model at all',
    pattern: /^(model|type|none|unknown|various|multiple|all|na|mixed|other|assorted|nomodel|item)\d*$/,
    examples: ['unknown', 'various', 'item1'],
  },
  {
    why: 'a marketplace id',
    pattern: /^(60[0-6]\d{12}|1005\d{12}|12000\d{12})$/,
    examples: ['601101447658076', '1005009307938451', '12000053575031522'],
  },
  {
    why: 'a device that accessories are made for',
    pattern:
      /^(ps[2-5](pro|slim)?|(iphone|ipad|galaxy|airpods?|xbox|switch|kindle|note|redmi|macbook|pixel)\d{1,3}[a-z]{0,7})$/,
    examples: ['iphone15', 'ps5slim', 'iphone15pro', 'redmi12', 'airpods4'],
  },
];

/** Whether a compact, folded string can name one model. 1 to 3 characters never can, nor can what has no digit. */
export function canNameAModel(key: string): boolean {
  return key.length >= 4 && key.length <= 40 && /\d/.test(key) && !isGeneric(key);
}

/** The rows as one expression; those that refer back to a group of their own stay apart. */
const refersBack = (pattern: RegExp) => /\\[1-9]/.test(pattern.source);
const anyGeneric = new RegExp(
  genericModels
    .filter(({ pattern }) => !refersBack(pattern))
    .map(({ pattern }) => `(?:${pattern.source})`)
    .join('|'),
);
const others = genericModels.filter(({ pattern }) => refersBack(pattern)).map(({ pattern }) => pattern);

function isGeneric(key: string): boolean {
  return anyGeneric.test(key) || others.some((pattern) => pattern.test(key));
}
/** Whether it can do so in running text by itself: bare digits name a model in a labelled field only. */
export function canNameAModelInText(key: string): boolean {
  return canNameAModel(key) && /\p{L}/u.test(key);
}

/** Whether it can do so in a title: bare digits too, where the brand stands beside them (`model-in-title.ts`). */
export function canNameAModelInTitle(key: string): boolean {
  return canNameAModel(key) && (key.length >= 4 || /\p{L}/u.test(key));
}
