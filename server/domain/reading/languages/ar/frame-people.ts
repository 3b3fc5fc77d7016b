import type { PeopleRule } from '../frame-rules.ts';
import { declineArabicNouns, declineBroken, declineRegular } from './inflect.ts';

/** Arabic nouns of people. */
export const ARABIC_PEOPLE: readonly PeopleRule[] = [
  {
    words: [
      ...declineBroken('شخص فرد إنسان ضحية'),
      ...declineArabicNouns('أشخاص أفراد ضحايا ناس أناس سكان أهالي نسمة بشر أنفس أرواح'),
      ...declineRegular('مواطن'),
    ],
    isEveryone: true,
  },
  {
    words: [
      ...declineArabicNouns('امرأة نساء سيدة سيدات أم أمهات مسنة'),
      'امرأتان',
      'امرأتين',
      'سيدتان',
      'سيدتين',
      'نسوة',
    ],
    sex: 'FEMALE',
    ageGroup: 'ADULT',
  },
  { words: [...declineBroken('رجل'), ...declineArabicNouns('رجال آباء')], sex: 'MALE', ageGroup: 'ADULT' },
  {
    words: [...declineArabicNouns('طفلة طفلات فتاة فتيات تلميذات'), 'طفلتان', 'طفلتين', 'فتاتان', 'فتاتين'],
    sex: 'FEMALE',
    ageGroup: 'CHILD',
  },
  { words: [...declineBroken('صبي فتى'), ...declineArabicNouns('صبية فتية')], sex: 'MALE', ageGroup: 'CHILD' },
  { words: [...declineBroken('طفل قاصر تلميذ'), ...declineArabicNouns('أطفال قاصرين قصر تلاميذ')], ageGroup: 'CHILD' },
  { words: [...declineBroken('رضيع'), ...declineArabicNouns('رضع')], ageGroup: 'INFANT' },
  { words: declineRegular('بالغ'), ageGroup: 'ADULT' },
  { words: [...declineRegular('مسن'), ...declineArabicNouns('مسنين')], ageGroup: 'OLDER_ADULT' },
  { words: declineRegular('مدني'), status: 'CIVILIAN' },
  {
    words: [
      ...declineBroken('جندي عسكري ضابط عنصر قائد إرهابي متمرد انتحاري'),
      ...declineArabicNouns('جنود عسكريين عسكريون ضباط عناصر قادة إرهابيين إرهابيون قوات'),
      ...declineRegular('مسلح مقاتل متمرد مهاجم جهادي متشدد مجند'),
      'جنوده',
      'جنودها',
      'عناصره',
      'عناصرها',
      'مقاتليها',
      'مقاتليه',
    ],
    status: 'COMBATANT',
  },
  {
    words: [...declineBroken('طبيب'), ...declineArabicNouns('أطباء'), ...declineRegular('مسعف ممرض')],
    status: 'MEDICAL',
  },
  { words: declineRegular('صحفي صحافي إعلامي مصور مراسل'), status: 'PRESS' },
  { words: [...declineRegular('متطوع'), ...declineArabicNouns('عمال_إغاثة'), 'عامل إغاثة'], status: 'AID_WORKER' },
  {
    words: [
      ...declineBroken('شرطي حارس'),
      ...declineArabicNouns('شرطيين حراس رجال_شرطة'),
      'رجال أمن',
      'أفراد الشرطة',
      'عناصر الشرطة',
    ],
    isAuthority: true,
  },
  { words: declineArabicNouns('رهينة رهائن').concat('رهينتان', 'رهينتين'), isHostage: true },
  { words: [...declineBroken('أسير'), ...declineArabicNouns('أسرى')], status: 'PRISONER_OF_WAR' },
  { words: declineArabicNouns('عائلة عائلات أسرة أسر'), isHousehold: true },
  { words: declineArabicNouns('جثة جثث جثمان جثامين رفات').concat('جثتان', 'جثتين'), isBody: true },
  { words: [...declineBroken('راكب'), ...declineArabicNouns('ركاب'), 'أفراد الطاقم', 'أفراد طاقم'], isAboard: true },
  {
    words: [
      ...declineBroken('شاب عامل طالب سائق صياد بحار عضو نائب مريض سجين لاجئ ناشط'),
      ...declineArabicNouns(
        'شبان شباب عمال طلاب طلبة سائقين صيادين بحارة أعضاء نواب مرضى سجناء نشطاء حجاج سياح مزارعين رعاة بدو',
      ),
      ...declineRegular(
        'مهاجر لاجئ معلم مدرس موظف متظاهر محتج مسافر معتقل محتجز سائح مزارع مصل قروي مستوطن عالق مشجع مدعو',
      ),
    ],
  },
];
