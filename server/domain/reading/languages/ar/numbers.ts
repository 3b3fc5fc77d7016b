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
  words: [
    {
      because: 'ORDINAL',
      words: { أول: 1, أولى: 1, ثاني: 2, ثالث: 3, رابع: 4, خامس: 5, سادس: 6, سابع: 7, ثامن: 8, تاسع: 9, عاشر: 10 },
      before: '[وبلف]?(?:ال|لل)',
      after: 'ة?',
    },
  ],
  results: '(?:فاز|خسر|تعادل|بنتيجة|هزم)(?: [\\u0621-\\u064a]+){0,2} $',
};
