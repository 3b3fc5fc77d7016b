import { declineRegular } from './inflect.ts';

const LIST =
  'فلسطيني PS إسرائيلي IL لبناني LB سوري SY عراقي IQ يمني YE سوداني SD مصري EG ليبي LY تونسي TN جزائري DZ مغربي MA أردني JO سعودي SA إماراتي AE كويتي KW قطري QA بحريني BH عماني OM إيراني IR تركي TR باكستاني PK أفغاني AF هندي IN صيني CN روسي RU أوكراني UA أميركي US أمريكي US بريطاني GB فرنسي FR ألماني DE إيطالي IT إسباني ES كندي CA ياباني JP نيجيري NG صومالي SO إثيوبي ET إريتري ER كيني KE مالي ML تشادي TD نيجري NE بنغلاديشي BD إندونيسي ID فلبيني PH تايلاندي TH نيبالي NP سريلانكي LK برازيلي BR مكسيكي MX كولومبي CO فنزويلي VE موريتاني MR سنغالي SN كونغولي CD أوغندي UG بولندي PL أسترالي AU هولندي NL سويدي SE'.split(
    ' ',
  );

/** Arabic words for nationality, with the country (ISO 3166-1 alpha-2). */
export const ARABIC_NATIONALITIES: Readonly<Record<string, string>> = Object.fromEntries(
  LIST.flatMap((stem, i) => (i % 2 === 0 ? declineRegular(stem).map((word) => [word, LIST[i + 1] ?? '']) : [])),
);
