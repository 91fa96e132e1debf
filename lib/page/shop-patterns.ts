/** The pages Ansim reads: the two shops whole, https. Short-link hosts redirect and carry no listing. */
export const shopPatterns = [
  'https://*.aliexpress.com/*',
  'https://*.aliexpress.us/*',
  'https://*.temu.com/*',
] as const;

/** Login and payment hosts, where nothing is for sale and where no extension should be. */
export const notShopPatterns = [
  'https://login.aliexpress.com/*',
  'https://passport.aliexpress.com/*',
  'https://thirdparty.aliexpress.com/*',
  'https://accounts.aliexpress.com/*',
  'https://pay.aliexpress.com/*',
  'https://cashier.aliexpress.com/*',
  'https://payment.aliexpress.com/*',
  'https://msp.aliexpress.com/*',
  'https://login.aliexpress.us/*',
  'https://passport.aliexpress.us/*',
  'https://accounts.aliexpress.us/*',
  'https://pay.aliexpress.us/*',
  'https://cashier.aliexpress.us/*',
  'https://pay.temu.com/*',
  'https://payment.temu.com/*',
] as const;
