import { decline } from './inflect.ts';

const LIST = `afgano/a AF, alemán+a DE, argelino/a DZ, argentino/a AR, armenio/a AM, australiano/a AU, austriaco/a AT, azerbaiyano/a AZ, bangladesí BD, belga BE, bielorruso/a BY, boliviano/a BO, brasileño/a BR, británico/a GB, búlgaro/a BG, camerunés+a CM,
canadiense CA, chadiano/a TD, checo/a CZ, chileno/a CL, chino/a CN, colombiano/a CO, congoleño/a CD, costarricense CR, cubano/a CU, danés+a DK, dominicano/a DO, ecuatoriano/a EC, egipcio/a EG, eritreo/a ER, español+a ES, estadounidense US, norteamericano/a US, etíope ET, filipino/a PH,
finlandés+a FI, francés+a FR, georgiano/a GE, ghanés+a GH, griego/a GR, guatemalteco/a GT, haitiano/a HT, holandés+a NL, neerlandés+a NL, hondureño/a HN, húngaro/a HU, indio/a IN, indonesio/a ID, inglés+a GB, iraní IR, iraquí IQ, irlandés+a IE, israelí IL, italiano/a IT, japonés+a JP,
jordano/a JO, keniano/a KE, keniata KE, kuwaití KW, libanés+a LB, libio/a LY, maliense ML, marroquí MA, mexicano/a MX, mozambiqueño/a MZ, birmano/a MM, nepalí NP, nicaragüense NI, nigeriano/a NG, nigerino/a NE, norcoreano/a KP, surcoreano/a KR, noruego/a NO, pakistaní PK, paquistaní PK, palestino/a PS, panameño/a PA, paraguayo/a PY,
peruano/a PE, polaco/a PL, portugués+a PT, ruandés+a RW, rumano/a RO, ruso/a RU, salvadoreño/a SV, saudí SA, senegalés+a SN, serbio/a RS, sirio/a SY, somalí SO, sudafricano/a ZA, sudanés+a SD, sueco/a SE, suizo/a CH, tailandés+a TH, tunecino/a TN, turco/a TR, ucraniano/a UA, ucranio/a UA, ugandés+a UG, uruguayo/a UY, venezolano/a VE, vietnamita VN, yemení YE`;

/** Spanish words for nationality, with the country (ISO 3166-1 alpha-2). */
export const SPANISH_NATIONALITIES: Readonly<Record<string, string>> = Object.fromEntries(
  LIST.split(/,\s*/).flatMap((entry) => {
    const [word = '', country = ''] = entry.trim().split(' ');
    const words = /í$/.test(word) ? [word, `${word}s`, `${word}es`] : decline(word);
    // "Francés" loses its accent in other forms, which folding does anyway.
    return words.map((one) => [one, country]);
  }),
);
