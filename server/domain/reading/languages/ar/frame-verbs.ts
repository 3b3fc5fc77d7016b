import type { FrameRules, VerbRule, VerbSense } from '../frame-rules.ts';
import { conjugateArabic } from './inflect.ts';

/** Verbs whose passive is written as the active. "قتلوا" after people is the passive, unless an object follows. */
function act(verbs: string, ...senses: VerbSense[]): VerbRule {
  const { one, many } = conjugateArabic(verbs);
  return { forms: [], words: { PAST: [...one, ...many], PARTICIPLE: many }, senses };
}

/** Verbs of what people do or suffer by themselves. */
function undergo(verbs: string, ...senses: VerbSense[]): VerbRule {
  const { one, many } = conjugateArabic(verbs);
  return { forms: [], words: { PAST: [...one, ...many] }, senses };
}

/** Arabic verbs that say what happened to people. */
export const ARABIC_VERBS: readonly VerbRule[] = [
  act('قتل/قتل أردى اغتال أعدم/عدم ذبح أودى_بحياة أودى_بأرواح حصد_أرواح', { measure: 'KILLED', counts: 'PATIENT' }),
  {
    forms: [],
    words: { PAST: ['أودت بحياة', 'أودت بأرواح', 'حصدت أرواح', 'أودى بحياة', 'خطف أرواح', 'خطفت أرواح'] },
    senses: [{ measure: 'KILLED', counts: 'PATIENT' }],
  },
  undergo('توفي مات استشهد/ستشهد قضى_نحبه فارق_الحياة', { measure: 'KILLED', counts: 'SUBJECT' }),
  {
    forms: [],
    words: { PAST: ['قضوا', 'قضى', 'قضوا نحبهم', 'فارقوا الحياة', 'ماتوا', 'توفوا'] },
    senses: [{ measure: 'KILLED', counts: 'SUBJECT', peopleOnly: true, isStrict: true }],
  },
  undergo('غرق', { measure: 'KILLED', counts: 'SUBJECT', peopleOnly: true, isStrict: true }),
  {
    forms: [],
    words: { PAST: ['لقي', 'لقيت', 'لقوا', 'يلقى', 'يلقون'] },
    senses: [
      { measure: 'KILLED', counts: 'PATIENT', needs: 'LIVES' },
      { measure: 'KILLED', counts: 'SUBJECT', needs: 'LIVES' },
    ],
  },
  act('أصيب/صاب أصاب جرح/جرح', { measure: 'INJURED', counts: 'PATIENT', peopleOnly: true }),
  act('خطف/خطف اختطف/ختطف', { measure: 'TAKEN_HOSTAGE', counts: 'PATIENT', peopleOnly: true }),
  act('أسر', { measure: 'CAPTURED', counts: 'PATIENT', peopleOnly: true, isStrict: true }),
  act('اعتقل/عتقل أوقف/وقف ألقى_القبض_على ألقي_القبض_على', {
    measure: 'DETAINED',
    counts: 'PATIENT',
    peopleOnly: true,
  }),
  {
    forms: [],
    words: { PAST: ['ألقت القبض على', 'تم القبض على', 'جرى توقيف', 'تم توقيف', 'تم اعتقال'] },
    senses: [{ measure: 'DETAINED', counts: 'PATIENT', peopleOnly: true }],
  },
  act('احتجز/حتجز', {
    measure: 'HELD',
    counts: 'PATIENT',
    hostages: 'HELD_HOSTAGE',
    byAuthorities: 'DETAINED',
    peopleOnly: true,
    isLevel: true,
  }),
  act('أفرج/فرج حرر/حرر أطلق_سراح', { measure: 'RELEASED', counts: 'PATIENT', peopleOnly: true }),
  {
    forms: [],
    words: { PAST: ['أطلقت سراح', 'أطلق سراح', 'تطلق سراح'] },
    senses: [{ measure: 'RELEASED', counts: 'PATIENT', peopleOnly: true }],
  },
  act('أطلق/طلق', { measure: 'RELEASED', counts: 'PATIENT', needs: 'FREE' }),
  act('أنقذ/نقذ', { measure: 'RESCUED', counts: 'PATIENT', peopleOnly: true }),
  act('انتشل/نتشل سلم تسلم عثر', { measure: null, counts: 'PATIENT', bodies: 'BODIES_RECOVERED' }),
  undergo('نزح/نزح تشرد هجر', { measure: 'DISPLACED', counts: 'SUBJECT', peopleOnly: true }),
  undergo(
    'فر هرب غادر',
    { measure: 'DISPLACED', counts: 'PATIENT', needs: 'FROM_HOME' },
    { measure: 'DISPLACED', counts: 'SUBJECT', needs: 'FROM_HOME' },
  ),
  act('أجلى شرد/شرد', { measure: 'DISPLACED', counts: 'PATIENT', peopleOnly: true }),
  act('فقد', { measure: 'MISSING', counts: 'PATIENT', peopleOnly: true, isStrict: true }),
  undergo('اختفى', { measure: 'MISSING', counts: 'SUBJECT', peopleOnly: true }),
  act('نقل', { measure: 'HOSPITALISED', counts: 'PATIENT', needs: 'TO_HOSPITAL' }),
  undergo('نجا', { measure: 'SURVIVORS', counts: 'SUBJECT', peopleOnly: true }),
  undergo('تضرر تأثر', { measure: 'AFFECTED', counts: 'SUBJECT', peopleOnly: true, isStrict: true }),
  {
    forms: [],
    words: { PAST: ['يقل', 'تقل', 'كان يقل', 'كانت تقل', 'كان يحمل', 'كانت تحمل'] },
    senses: [{ measure: 'ON_BOARD', counts: 'PATIENT', peopleOnly: true, isStrict: true }],
  },
];

const OTHERS = conjugateArabic(
  'أسفر/سفر أدى/ؤدي تسبب/تسبب خلف وقع/قع حدث/حدث انفجر شن/شن استهدف/ستهدف قصف/قصف هاجم/هاجم دمر/دمر هدم أطلق/طلق نفذ/نفذ اقتحم دخل وصل/صل عاد خرج شارك/شارك تظاهر أرسل/رسل نشر/نشر بدأ/بدأ استمر/ستمر انهار سقط/سقط اندلع انقلب اصطدم تحطم ضرب/ضرب تعرض/تعرض شهد/شهد طال تم/تم جرى/جري تمكن/تمكن قام/قوم عمل/عمل حضر تجمع صوت أيد رفض اتهم/تهم واصل/واصل نقل/نقل حاول/حاول رافق استقبل/ستقبل عالج احتاج/حتاج تحتاج فتح أغلق سجل/سجل أحصى وثق',
);

/** Other Arabic verbs, which end a noun phrase. */
export const ARABIC_OTHER_VERBS: NonNullable<FrameRules['otherForms']> = { PAST: [...OTHERS.one, ...OTHERS.many] };
