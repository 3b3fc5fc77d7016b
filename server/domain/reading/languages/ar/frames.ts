import type { FrameRules } from '../frame-rules.ts';
import { ARABIC_PEOPLE } from './frame-people.ts';
import { ARABIC_OTHER_VERBS, ARABIC_VERBS } from './frame-verbs.ts';
import { ARABIC_WORDS } from './frame-words.ts';
import { declineArabicNouns, declineBroken, declineRegular } from './inflect.ts';
import { ARABIC_NATIONALITIES } from './nationalities.ts';

const list = (words: string) => words.split(/\s*[,،]\s*/).filter(Boolean);
/** "عدد القتلى" and the like. */
const counts = (nouns: string) =>
  list(nouns).flatMap((noun) =>
    ['عدد', 'حصيلة', 'أعداد', 'إجمالي عدد', 'إجمالي', 'العدد الإجمالي', 'بعدد'].map((count) => `${count} ${noun}`),
  );

/** Arabic. */
export const arabicFrames: FrameRules = {
  words: ARABIC_WORDS,
  verbs: ARABIC_VERBS,
  otherVerbs: [],
  otherForms: ARABIC_OTHER_VERBS,
  people: ARABIC_PEOPLE,
  nationalities: ARABIC_NATIONALITIES,
  proclitics: ['و', 'ف', 'ب', 'ل', 'ك'],
  order: {
    isVerbFirst: true,
    isSubjectSecond: true,
    hasConstruct: true,
    isHeadFirst: true,
    objectMarkers: ['عن', 'على'],
  },
  states: [
    {
      name: 'MISSING',
      measure: 'MISSING',
      words: list('في عداد المفقودين, في عداد المفقود, مفقودين, مفقودون, في عداد المفقودين تحت الأنقاض, مفقودا'),
    },
    { name: 'INJURED', measure: 'INJURED', words: list('في حالة حرجة, بحالة حرجة, في حالة خطيرة') },
    { name: 'HOMELESS', measure: 'HOMELESS', words: list('بلا مأوى, دون مأوى, بدون مأوى, مشردين') },
    { name: 'CAPTIVITY', measure: 'HELD', words: list('قيد الاحتجاز, في الأسر, محتجزين, محتجزون, في قبضة, قيد الأسر') },
    { name: 'CUSTODY', measure: 'DETAINED', words: list('رهن الاعتقال, رهن الاحتجاز, قيد الاعتقال') },
    {
      name: 'ABOARD',
      measure: 'ON_BOARD',
      words: list('على متنها, على متنه, على متن الطائرة, على متن القارب, على متن السفينة, على متن العبارة'),
    },
    { name: 'HOSPITAL', measure: 'HOSPITALISED', words: list('في المستشفى, في المستشفيات, في العناية المركزة') },
    {
      name: 'TO_HOSPITAL',
      measure: null,
      words: list('إلى المستشفى, إلى المستشفيات, إلى مستشفى, إلى مستشفيات, إلى المستشفيات القريبة'),
    },
    { name: 'ALIVE', measure: 'SURVIVORS', needsVerb: true, words: list('على قيد الحياة, أحياء') },
    {
      name: 'LIVES',
      measure: null,
      words: list('مصرعهم, مصرعه, مصرعها, مصرعهما, حتفهم, حتفه, حتفها, حتفهما, مصرعهن, حتفهن'),
    },
    {
      name: 'FROM_HOME',
      measure: null,
      words: list('من منازلهم, منازلهم, من ديارهم, ديارهم, من قراهم, قراهم, من بيوتهم'),
    },
    { name: 'FREE', measure: null, words: ['سراح'] },
  ],
  measures: [
    {
      measure: 'KILLED',
      words: [
        ...declineBroken('قتيل شهيد'),
        ...declineArabicNouns('قتلى شهداء وفاة وفيات ضحية ضحايا'),
        'حالة وفاة',
        'حالات وفاة',
        'شهيدة',
        'ضحيتان',
      ],
    },
    {
      measure: 'INJURED',
      words: [...declineBroken('جريح'), ...declineArabicNouns('جرحى إصابة إصابات'), ...declineRegular('مصاب')],
    },
    { measure: 'MISSING', words: declineRegular('مفقود') },
    { measure: 'DISPLACED', words: [...declineRegular('نازح مشرد'), ...declineArabicNouns('نازحين')] },
    { measure: 'BODIES_RECOVERED', words: declineArabicNouns('جثة جثث جثمان جثمانا جثامين').concat('جثتان', 'جثتين') },
    { measure: 'SURVIVORS', words: declineArabicNouns('ناج ناجين ناجون ناجيا') },
    { measure: 'DETAINED', words: declineRegular('معتقل موقوف'), isWeak: true },
    { measure: 'HELD_HOSTAGE', words: declineArabicNouns('رهينة رهائن'), isWeak: true },
    { measure: 'DETAINED', words: declineArabicNouns('حالة_اعتقال') },
  ],
  happenings: [
    {
      measure: 'KILLED',
      words: list('مقتل, استشهاد, مصرع, موت, اغتيال, إعدام, قتل, بمقتل, وفاة, بوفاة, بحياة, باستشهاد, لمقتل, ومقتل'),
    },
    { measure: 'INJURED', words: list('إصابة, جرح, بإصابة, بجرح') },
    { measure: 'TAKEN_HOSTAGE', words: list('خطف, اختطاف, بخطف, باختطاف') },
    { measure: 'CAPTURED', words: list('أسر') },
    { measure: 'DETAINED', words: list('اعتقال, توقيف, القبض, إيقاف, باعتقال, احتجاز') },
    { measure: 'RELEASED', words: list('إطلاق سراح, الإفراج, إفراج, تحرير, بإطلاق سراح, بالإفراج, إطلاق سراحهم') },
    { measure: 'RESCUED', words: list('إنقاذ, بإنقاذ') },
    { measure: 'MISSING', words: list('فقدان, اختفاء, بفقدان') },
    { measure: 'DISPLACED', words: list('نزوح, تهجير, تشريد, إجلاء, بنزوح, بإجلاء, إخلاء') },
    { measure: 'BODIES_RECOVERED', words: list('جثث, جثامين, جثة, رفات, جثمان') },
    { measure: 'SURVIVORS', words: list('نجاة, بنجاة') },
  ],
  tolls: [
    {
      measure: 'KILLED',
      words: [
        ...counts('القتلى, الضحايا, الشهداء, الوفيات, قتلى, ضحايا, شهداء, وفيات, قتلاه'),
        ...list('الحصيلة, حصيلة, القتلى, الوفيات, الشهداء, الضحايا, وفيات, قتلى, شهداء, حصيلة القتلى والجرحى'),
      ],
    },
    {
      measure: 'INJURED',
      words: [
        ...counts('الجرحى, المصابين, الإصابات, جرحى, مصابي, إصابات'),
        ...list('الإصابات, الجرحى, المصابون, المصابين, إصابات, جرحى'),
      ],
    },
    { measure: 'MISSING', words: [...counts('المفقودين'), ...list('المفقودون, المفقودين')] },
    {
      measure: 'DISPLACED',
      words: [...counts('النازحين, اللاجئين, المشردين, المهجرين, نازحي'), ...list('النازحون, النازحين, اللاجئون')],
    },
    {
      measure: 'DETAINED',
      words: [...counts('المعتقلين, الموقوفين, حالات الاعتقال'), ...list('المعتقلون, الموقوفون')],
    },
    { measure: 'HELD_HOSTAGE', words: counts('الرهائن') },
    { measure: 'RESCUED', words: [] },
    { measure: 'AFFECTED', words: [...counts('المتضررين, المتأثرين'), 'المتضررون'] },
    { measure: 'SURVIVORS', words: [...counts('الناجين'), 'الناجون'] },
    { measure: 'CASUALTIES', words: counts('القتلى والجرحى, الضحايا بين قتيل وجريح') },
    { measure: 'BODIES_RECOVERED', words: counts('الجثث, الجثامين') },
  ],
  things: [
    ...declineBroken('منزل صاروخ محافظة مقعد قتيلة'),
    ...declineArabicNouns(
      'منازل بيت بيوت مبنى مباني مبان مدرسة مدارس مستشفى مستشفيات مدينة مدن قرية قرى محافظات دولة دول سيارة سيارات شاحنة شاحنات حافلة طائرة طائرات صواريخ قذيفة قذائف دبابة دبابات قارب قوارب سفينة سفن مسيرة مسيرات كيلومتر كيلومترات متر أمتار طن أطنان دولار دولارات مليون مقاعد صوت أصوات غارة غارات هجوم هجمات عملية عمليات انفجار هزة هزات خيمة خيام شركة شركات نقطة هدف أهداف وحدة وحدات مرة مرات درجة درجات رأس متجر متاجر',
    ),
  ],
  idioms: list('أحد أبرز, واحدة من, واحد من, من جهة, مرة واحدة, إحدى, أحد, واحدا تلو الآخر, عصفورين بحجر'),
  endings: { plural: '', possessives: [] },
  caveats: {
    ALLEGED: list('مزعوم, مزعومة, يزعم, المشتبه'),
    UNCERTAIN: list('ربما, يخشى, يرجح, يحتمل, يعتقد'),
    PRELIMINARY: list('أولية, حصيلة أولية, أولي, غير نهائية, معلومات أولية, تقارير أولية'),
    NOT_INDEPENDENTLY_VERIFIED: list('من مصدر مستقل, بشكل مستقل, من جهة مستقلة, من مصادر مستقلة'),
    PARTIAL: list('مرشحة للارتفاع, قابلة للارتفاع, مرشح للارتفاع, تحت الأنقاض'),
    INCLUDES_COMBATANTS: list('لا تميز بين المدنيين, دون التمييز بين المدنيين, لا تفرق بين المدنيين'),
    SOURCE_UNNAMED: list('أفادت أنباء, أنباء عن, وسط أنباء'),
  },
  causes: [
    ['FAMINE', list('جوعا, من الجوع, بسبب الجوع, سوء التغذية, التجويع, المجاعة')],
    ['DISEASE', list('بالكوليرا, الكوليرا, بالمرض, بفيروس, كورونا, بالحصبة')],
    ['EXPOSURE', list('بردا, من البرد, بسبب البرد, موجة البرد, ضربة شمس, موجة الحر')],
    ['LACK_OF_CARE', list('نقص الدواء, نقص الأدوية, انعدام العلاج')],
  ],
  superlatives: list('أسوأ, أكبر, الأعنف, الأكثر دموية, أول, أعنف, الأسوأ'),
  wars: list('الحرب, حرب, العدوان, الصراع, النزاع, الحملة, القتال, المعارك, الإبادة, حرب الإبادة, الغزو, عدوان'),
  tallies: list(
    'حتى الآن, حتى اللحظة, ارتفع عدد, ارتفعت حصيلة, ارتفاع عدد, ارتفاع حصيلة, عمليات البحث, فرق الإنقاذ, تحت الأنقاض, حصيلة أولية, في عداد المفقودين, حصيلة, عمليات الإنقاذ',
  ),
  periods: list(
    'خلال الساعات ال24 الماضية, خلال الساعات الـ24 الماضية, خلال 24 ساعة, في الساعات الـ24 الماضية, خلال ال24 ساعة الماضية, خلال الـ24 ساعة الماضية, خلال الساعات الأربع والعشرين الماضية, خلال 48 ساعة, خلال الساعات الـ48 الماضية, منذ فجر اليوم, منذ الفجر, منذ صباح اليوم, منذ فجر, خلال الأسبوع الماضي, خلال الشهر الماضي, منذ مطلع العام, منذ بداية العام, منذ بداية الشهر, يوميا, في اليوم, خلال أسبوع, خلال شهر, خلال يومين, في غضون 24 ساعة, خلال الأيام الماضية, منذ بداية العام الجاري, آخر 24 ساعة',
  ),
  since: list('منذ'),
  beginnings: list(
    'بدء, بداية, اندلاع, الحرب, العدوان, أكتوبر, أبريل, نيسان, تشرين الأول, فبراير, مارس, يناير, انطلاق, الانقلاب, الهجوم',
  ),
  statistics: list('وثقت, وثق, تقرير, إحصاءات, إحصائية, سجلت, بيانات, رصد, رصدت'),
  weekdays: list('الأحد, الاثنين, الإثنين, الثلاثاء, الأربعاء, الخميس, الجمعة, السبت, اليوم, أمس, مساء, فجر'),
  present: list('لا يزال, لا تزال, حاليا, ما زال, ما زالت, الآن, لا يزالون'),
  events: [
    ...declineArabicNouns(
      'هجوم هجمات غارة غارات قصف تفجير تفجيرات انفجار انفجارات إطلاق_نار مجزرة مذبحة زلزال هزة فيضان فيضانات سيول انهيار عاصفة إعصار حريق حرائق حادث تصادم غرق تدافع حرب نزاع عملية اشتباك اشتباكات معارك كمين اقتحام احتجاجات مظاهرات تظاهرات احتجاج انقلاب وباء مجاعة عدوان استهداف ضربة ضربات سقوط تحطم',
    ),
  ],
  compositions: list('معظمهم, غالبيتهم, أغلبهم, معظمهم من, جلهم, غالبيتهم من, نصفهم, أكثرهم, أغلبيتهم'),
  shares: list('معظم القتلى, غالبية القتلى, معظم الضحايا, غالبية الضحايا'),
  fictions: list('في الفيلم, في الرواية, تمرين, مناورة, محاكاة, في المسلسل'),
  countings: list(
    'فرق الإنقاذ, عمليات البحث, تحت الأنقاض, مرشحة للارتفاع, حصيلة أولية, في عداد المفقودين, حالات حرجة, بحالة خطيرة, البحث عن ناجين, عمليات الإنقاذ, حصيلة',
  ),
  peopleEndings: [],
  verified: list('تحققت من, تحقق من'),
};
