import type { PeopleRule } from '../frame-rules.ts';
import { declineAdjectives, declineRussianNouns } from './inflect.ts';

const list = (words: string) => words.split(/\s*,\s*/).filter(Boolean);

/** Russian nouns of people. */
export const RUSSIAN_PEOPLE: readonly PeopleRule[] = [
  {
    words: [
      ...list('человек, человека, человеку, людей, люди, людям, людьми, лиц, лица, лицо, персон'),
      ...declineRussianNouns('жител гражданин граждан жертв'),
      ...list('граждане, местных жителей, местные жители, местный житель'),
    ],
    isEveryone: true,
  },
  {
    words: [...declineRussianNouns('женщин бабушк вдов'), 'мать', 'матери', 'матерей'],
    sex: 'FEMALE',
    ageGroup: 'ADULT',
  },
  {
    words: [...declineRussianNouns('мужчин дедушк'), 'отец', 'отца', 'отцов', 'дед', 'деда'],
    sex: 'MALE',
    ageGroup: 'ADULT',
  },
  {
    words: [...declineRussianNouns('девочк школьниц'), 'девочек', 'дочь', 'дочери', 'дочерей'],
    sex: 'FEMALE',
    ageGroup: 'CHILD',
  },
  { words: declineRussianNouns('мальчик'), sex: 'MALE', ageGroup: 'CHILD' },
  { words: declineRussianNouns('девушк сестр').concat('девушек', 'сестер'), sex: 'FEMALE' },
  { words: declineRussianNouns('юнош священник').concat('юношей', 'братьев', 'брата', 'брат'), sex: 'MALE' },
  {
    words: [
      ...list('дети, детей, детям, детьми, детях'),
      ...declineRussianNouns('ребенок ребенк подросток подростк школьник ученик'),
      ...declineAdjectives('несовершеннолетн'),
    ],
    ageGroup: 'CHILD',
  },
  { words: declineRussianNouns('младенец младенц').concat('новорожденных', 'новорожденный'), ageGroup: 'INFANT' },
  { words: declineAdjectives('взросл'), ageGroup: 'ADULT' },
  { words: declineRussianNouns('пенсионер пенсионерк').concat('пожилых людей', 'пожилых'), ageGroup: 'OLDER_ADULT' },
  {
    words: list(
      'мирный житель, мирных жителей, мирные жители, мирного жителя, мирным жителям, мирных жителя, мирных граждан, мирные граждане, гражданских лиц, гражданские лица, гражданское лицо, гражданских, гражданские, гражданский, мирных людей, мирными жителями, мирных, мирного населения',
    ),
    status: 'CIVILIAN',
  },
  {
    words: [
      ...declineRussianNouns(
        'солдат боевик террорист боец бойц офицер повстанец повстанц мятежник командир сержант десантник пехотинец пехотинц морпех наемник контрактник мобилизованн экстремист исламист джихадист диверсант резервист генерал лейтенант',
      ),
      ...declineAdjectives('военнослужащ военн'),
      ...list('боевики, нападавших, нападавшие, нападавший, вооруженных людей, вооруженные люди'),
    ],
    status: 'COMBATANT',
  },
  {
    words: declineRussianNouns('врач медик медсестр фельдшер доктор медработник').concat('медсестер', 'докторов'),
    status: 'MEDICAL',
  },
  { words: declineRussianNouns('журналист репортер фотограф корреспондент оператор'), status: 'PRESS' },
  {
    words: declineRussianNouns('волонтер доброволец добровольц').concat('гуманитарных работников'),
    status: 'AID_WORKER',
  },
  {
    words: [
      ...declineRussianNouns('охранник гвардеец гвардейц пограничник'),
      ...declineAdjectives('полицейск'),
      ...list('сотрудников полиции, сотрудника полиции, сотрудники полиции, полицейских, силовиков, стражей порядка'),
    ],
    isAuthority: true,
  },
  { words: declineRussianNouns('заложник заложниц'), isHostage: true },
  { words: declineAdjectives('военнопленн пленн'), status: 'PRISONER_OF_WAR' },
  { words: list('семья, семьи, семей, семьям, домохозяйств, домохозяйства'), isHousehold: true },
  { words: list('тело, тела, тел, телам, телами, труп, трупа, трупы, трупов, останки, останков'), isBody: true },
  {
    words: declineRussianNouns('пассажир').concat(
      list('членов экипажа, члена экипажа, члены экипажа, член экипажа, членами экипажа'),
    ),
    isAboard: true,
  },
  {
    words: [
      ...declineRussianNouns(
        `мигрант беженец беженц шахтер горняк рыбак моряк турист студент учител преподавател работник сотрудник строител водител фермер крестьянин крестьян паломник верующ активист депутат чиновник пожарник спасател альпинист
         участник демонстрант митингующ протестующ осужденн болельщик футболист пациент прихожан посетител родственник товарищ спортсмен бизнесмен политик оппозиционер адвокат судь дипломат иностранец иностранц палестинец палестинц оленевод охотник`,
      ),
      ...declineAdjectives('подозреваем рабоч пожарн заключенн верующ протестующ митингующ иностранн'),
      ...list(
        'учителей, водителей, членов, члена, члены, члены семьи, членов семьи, студенток, преподавателей, судей, прохожих',
      ),
    ],
  },
];
