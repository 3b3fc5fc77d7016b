import type { PeopleRule } from '../frame-rules.ts';
import { declineBroken, declineNouns, declineRegular } from './inflect.ts';

/** Arabic nouns of people. */
export const PEOPLE: readonly PeopleRule[] = [
  {
    words: [
      ...declineBroken('شخص فرد إنسان ضحية'),
      ...declineNouns('أشخاص أفراد ضحايا ناس أناس سكان أهالي نسمة بشر أنفس أرواح'),
      ...declineRegular('مواطن'),
    ],
    isEveryone: true,
  },
  {
    words: [...declineNouns('امرأة نساء سيدة سيدات أم أمهات مسنة'), 'امرأتان', 'امرأتين', 'سيدتان', 'سيدتين', 'نسوة'],
    sex: 'FEMALE',
    ageGroup: 'ADULT',
  },
  { words: [...declineBroken('رجل'), ...declineNouns('رجال آباء')], sex: 'MALE', ageGroup: 'ADULT' },
  {
    words: [...declineNouns('طفلة طفلات فتاة فتيات تلميذات'), 'طفلتان', 'طفلتين', 'فتاتان', 'فتاتين'],
    sex: 'FEMALE',
    ageGroup: 'CHILD',
  },
  { words: [...declineBroken('صبي فتى'), ...declineNouns('صبية فتية')], sex: 'MALE', ageGroup: 'CHILD' },
  { words: [...declineBroken('طفل قاصر تلميذ'), ...declineNouns('أطفال قاصرين قصر تلاميذ')], ageGroup: 'CHILD' },
  { words: [...declineBroken('رضيع'), ...declineNouns('رضع')], ageGroup: 'INFANT' },
  { words: declineRegular('بالغ'), ageGroup: 'ADULT' },
  { words: [...declineRegular('مسن'), ...declineNouns('مسنين')], ageGroup: 'OLDER_ADULT' },
  { words: declineRegular('مدني'), status: 'CIVILIAN' },
  {
    words: [
      ...declineBroken('جندي عسكري ضابط عنصر قائد إرهابي متمرد انتحاري'),
      ...declineNouns('جنود عسكريين عسكريون ضباط عناصر قادة إرهابيين إرهابيون قوات'),
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
  { words: [...declineBroken('طبيب'), ...declineNouns('أطباء'), ...declineRegular('مسعف ممرض')], status: 'MEDICAL' },
  { words: declineRegular('صحفي صحافي إعلامي مصور مراسل'), status: 'PRESS' },
  { words: [...declineRegular('متطوع'), ...declineNouns('عمال_إغاثة'), 'عامل إغاثة'], status: 'AID_WORKER' },
  {
    words: [
      ...declineBroken('شرطي حارس'),
      ...declineNouns('شرطيين حراس رجال_شرطة'),
      'رجال أمن',
      'أفراد الشرطة',
      'عناصر الشرطة',
    ],
    isAuthority: true,
  },
  { words: declineNouns('رهينة رهائن').concat('رهينتان', 'رهينتين'), isHostage: true },
  { words: [...declineBroken('أسير'), ...declineNouns('أسرى')], status: 'PRISONER_OF_WAR' },
  { words: declineNouns('عائلة عائلات أسرة أسر'), isHousehold: true },
  { words: declineNouns('جثة جثث جثمان جثامين رفات').concat('جثتان', 'جثتين'), isBody: true },
  { words: [...declineBroken('راكب'), ...declineNouns('ركاب'), 'أفراد الطاقم', 'أفراد طاقم'], isAboard: true },
  {
    words: [
      ...declineBroken('شاب عامل طالب سائق صياد بحار عضو نائب مريض سجين لاجئ ناشط'),
      ...declineNouns(
        'شبان شباب عمال طلاب طلبة سائقين صيادين بحارة أعضاء نواب مرضى سجناء نشطاء حجاج سياح مزارعين رعاة بدو',
      ),
      ...declineRegular(
        'مهاجر لاجئ معلم مدرس موظف متظاهر محتج مسافر معتقل محتجز سائح مزارع مصل قروي مستوطن عالق مشجع مدعو',
      ),
    ],
  },
];
