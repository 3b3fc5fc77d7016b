import type { NumberRules } from '../number-rules.ts';

/** Arabic. */
export const arabicNumbers: NumberRules = {
  rules: [
    { because: 'IDIOM', about: 'ONE', after: '^ (?:من أ|من ا(?:كثر|كبر|برز|هم|سوأ)|تلو|آخر)' },
    {
      because: 'LABEL',
      about: 'DIGITS',
      before:
        '(?:رقم|القرار|المادة|الرحلة|القناة|اللواء|الكتيبة|الفرقة|الوحدة|طريق|غرفة|الطابق|إف|اف|ميغ|سوخوي|بوينغ|إيرباص|مجموعة) ?[-(]?$',
    },
    { because: 'TIME', about: 'DIGITS', after: '^ (?:بتوقيت|صباحا|مساء|فجرا|ظهرا|ت غ|بعد الظهر)' },
    { because: 'AGE', about: 'AGES', after: '^ ?(?:عاما|سنة|ربيعا)' },
  ],
  results: '(?:فاز|خسر|تعادل|بنتيجة|هزم)(?: [\\u0621-\\u064a]+){0,2} $',
};
