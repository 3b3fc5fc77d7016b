/** English adjectives and nouns of nationality, with the country (ISO 3166-1 alpha-2). A plural in -s is understood. */
const LIST = `afghan AF, albanian AL, algerian DZ, american US, angolan AO, argentine AR, argentinian AR, armenian AM, australian AU, austrian AT, azerbaijani AZ, bahraini BH, bangladeshi BD, belarusian BY,
belgian BE, beninese BJ, bolivian BO, bosnian BA, brazilian BR, british GB, briton GB, bulgarian BG, burkinabe BF, burmese MM, burundian BI, cambodian KH, cameroonian CM, canadian CA, chadian TD, chilean CL, chinese CN,
colombian CO, congolese CD, croatian HR, croat HR, cuban CU, cypriot CY, czech CZ, danish DK, dane DK, dominican DO, dutch NL, ecuadorian EC, egyptian EG, emirati AE, english GB, eritrean ER, estonian EE, ethiopian ET,
filipino PH, philippine PH, finnish FI, french FR, gabonese GA, gambian GM, georgian GE, german DE, ghanaian GH, greek GR, guatemalan GT, guinean GN, haitian HT, honduran HN, hungarian HU, icelandic IS, indian IN,
indonesian ID, iranian IR, iraqi IQ, irish IE, israeli IL, italian IT, ivorian CI, jamaican JM, japanese JP, jordanian JO, kazakh KZ, kenyan KE, kosovan XK, kuwaiti KW, kyrgyz KG, lao LA, laotian LA, latvian LV,
lebanese LB, liberian LR, libyan LY, lithuanian LT, malagasy MG, malawian MW, malaysian MY, maldivian MV, malian ML, maltese MT, mauritanian MR, mexican MX, moldovan MD, mongolian MN, moroccan MA, mozambican MZ,
namibian NA, nepalese NP, nepali NP, nicaraguan NI, nigerian NG, nigerien NE, norwegian NO, omani OM, pakistani PK, palestinian PS, panamanian PA, paraguayan PY, peruvian PE, polish PL, pole PL, portuguese PT, qatari QA,
romanian RO, russian RU, rwandan RW, salvadoran SV, saudi SA, scottish GB, senegalese SN, serbian RS, serb RS, singaporean SG, slovak SK, slovenian SI, somali SO, south african ZA, south korean KR, north korean KP,
south sudanese SS, spanish ES, spaniard ES, sri lankan LK, sudanese SD, surinamese SR, swedish SE, swede SE, swiss CH, syrian SY, taiwanese TW, tajik TJ, tanzanian TZ, thai TH, togolese TG, tunisian TN, turkish TR, turk TR,
turkmen TM, ugandan UG, ukrainian UA, uruguayan UY, uzbek UZ, venezuelan VE, vietnamese VN, welsh GB, yemeni YE, zambian ZM, zimbabwean ZW, new zealander NZ`;

export const ENGLISH_NATIONALITIES: Readonly<Record<string, string>> = Object.fromEntries(
  LIST.split(/,\s*/).flatMap((entry) => {
    const [, name = '', code = ''] = /^(.*) ([A-Z]{2})$/.exec(entry.replaceAll('\n', ' ')) ?? [];
    const forms = /(?:ese|ish|ch|sh|ss)$/.test(name) ? [name] : [name, `${name}s`];
    return forms.map((form) => [form, code] as const);
  }),
);
