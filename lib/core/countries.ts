/** Every country there is; ISO 3166 as the browser knows it, without codes that were given up or are of no country. */
export function countryCodes(): string[] {
  const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  const seen = new Set<string>();
  return letters
    .flatMap((first) => letters.map((second) => first + second))
    .filter((code) => {
      const name = noCountries.has(code) ? undefined : names.of(code);
      if (name === undefined || seen.has(name)) return false;
      seen.add(name);
      return true;
    });
}

const noCountries: ReadonlySet<string> = new Set(
  'AC AN BU CP CQ CS DD DG DY EA EU EZ FX HV IC NH NT QO QU RH SU TA TP UK UN VD XA XB XX YD YU ZR ZZ'.split(
    ' ',
  ),
);
