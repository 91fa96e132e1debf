import { foldTerm } from './fold-term';

/** ISO 3166 codes and the names publishers write, one country a word group: `CC Name|another name`. */
const table = `
AD Andorra; AE United Arab Emirates|UAE; AF Afghanistan; AL Albania; AM Armenia; AO Angola; AR Argentina; AT Austria;
AU Australia; AW Aruba; AZ Azerbaijan; BA Bosnia and Herzegovina|Bosnia-Herzegovina|Bosnia; BB Barbados; BD Bangladesh; BE Belgium;
BF Burkina Faso; BG Bulgaria; BH Bahrain; BJ Benin; BM Bermuda; BN Brunei|Brunei Darussalam; BO Bolivia; BR Brazil;
BS Bahamas; BT Bhutan; BW Botswana; BY Belarus; BZ Belize; CA Canada; CD Democratic Republic of the Congo; CG Congo;
CH Switzerland; CI Côte d'Ivoire|Ivory Coast; CL Chile; CM Cameroon; CN People's Republic of China|China|PRC|P.R. China|Mainland China;
CO Colombia; CR Costa Rica; CU Cuba; CW Curaçao; CY Cyprus; CZ Czechia|Czech Republic; DE Germany; DK Denmark;
DO Dominican Republic; DZ Algeria; EC Ecuador; EE Estonia; EG Egypt; ES Spain; ET Ethiopia; FI Finland; FJ Fiji;
FO Faroe Islands; FR France; GB United Kingdom|UK|Great Britain|England|Scotland|Wales|United Kingdom (Northern Ireland)|United Kingdom in respect of Northern Ireland|Northern Ireland;
GE Georgia; GH Ghana; GI Gibraltar; GL Greenland; GR Greece; GT Guatemala; GY Guyana; HK Hong Kong|Hong Kong SAR|China (Hong Kong)|Hong Kong, China;
HN Honduras; HR Croatia; HT Haiti; HU Hungary; ID Indonesia; IE Ireland; IL Israel; IN India; IQ Iraq;
IR Iran|Islamic Republic of Iran; IS Iceland; IT Italy; JM Jamaica; JO Jordan; JP Japan; KE Kenya; KG Kyrgyzstan; KH Cambodia;
KP North Korea|Democratic People's Republic of Korea; KR Republic of Korea|South Korea|Korea|Korea, Republic of; KW Kuwait; KZ Kazakhstan; LA Laos;
LB Lebanon; LI Liechtenstein; LK Sri Lanka; LR Liberia; LT Lithuania; LU Luxembourg; LV Latvia; LY Libya; MA Morocco;
MC Monaco; MD Moldova|Republic of Moldova; ME Montenegro; MG Madagascar; MK North Macedonia|Macedonia|The former Yugoslav Republic of Macedonia;
ML Mali; MM Myanmar|Myanmar/Burma|Burma; MN Mongolia; MO Macao|Macau; MT Malta; MU Mauritius; MV Maldives; MW Malawi; MX Mexico;
MY Malaysia; MZ Mozambique; NA Namibia; NE Niger; NG Nigeria; NI Nicaragua; NL Netherlands|Holland; NO Norway; NP Nepal;
NZ New Zealand; OM Oman; PA Panama; PE Peru; PG Papua New Guinea; PH Philippines; PK Pakistan; PL Poland; PR Puerto Rico;
PS Palestine; PT Portugal; PY Paraguay; QA Qatar; RO Romania; RS Serbia; RU Russia|Russian Federation; RW Rwanda; SA Saudi Arabia;
SE Sweden; SG Singapore; SI Slovenia; SK Slovakia|Slovak Republic; SM San Marino; SN Senegal; SR Suriname; SV El Salvador;
SY Syria|Syrian Arab Republic; SZ Eswatini|Swaziland; TG Togo; TH Thailand; TJ Tajikistan; TM Turkmenistan; TN Tunisia;
TR Türkiye|Turkey|Republic of Türkiye; TT Trinidad and Tobago; TW Taiwan|Chinese Taipei|Taiwan, China; TZ Tanzania; UA Ukraine; UG Uganda;
US United States|United States of America|USA|U.S.A.|U.S.|US; UY Uruguay; UZ Uzbekistan; VA Vatican City|Holy See; VE Venezuela; VN Vietnam|Viet Nam;
XK Kosovo; YE Yemen; ZA South Africa; ZM Zambia; ZW Zimbabwe`;

const codes = new Set<string>();
const byName = new Map<string, string>();
for (const entry of table.split(';')) {
  const [code = '', names = ''] = entry.trim().split(/\s(.*)/su);
  codes.add(code);
  for (const name of names.split('|')) byName.set(foldTerm(name), code);
}

/** The ISO 3166 code of a country by the English name or the code a publisher writes, or undefined: never a guess. */
export function countryCode(name: string): string | undefined {
  const trimmed = name.trim();
  return codes.has(trimmed) ? trimmed : byName.get(foldTerm(trimmed));
}

const notStated = new Set(['', 'unknown', 'notknown', 'notspecified', 'na', 'other', 'various', 'null']);

/** What publishers write where a country is not known. Ask `countryCode` first: NA is Namibia. */
export function isUnknownCountry(name: string): boolean {
  return notStated.has(foldTerm(name));
}
