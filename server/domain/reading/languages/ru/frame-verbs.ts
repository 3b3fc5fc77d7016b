import type { FrameRules, VerbRule, VerbSense } from '../frame-rules.ts';
import { declineShort, listPast } from './inflect.ts';

const list = (words: string) => words.split(/\s*,\s*/).filter(Boolean);

interface Parts {
  /** The past, masculine. */
  readonly past?: string;
  /** Other finite forms. */
  readonly more?: string;
  /** Short participles, which are passive. */
  readonly short?: string;
  readonly infinitives?: string;
}

const rule = ({ past = '', more = '', short = '', infinitives = '' }: Parts, ...senses: VerbSense[]): VerbRule => ({
  forms: [],
  words: { PAST: [...listPast(past), ...list(more)], PARTICIPLE: declineShort(short), BASE: list(infinitives) },
  senses,
});

/** Russian verbs that say what happened to people. */
export const RUSSIAN_VERBS: readonly VerbRule[] = [
  rule(
    {
      past: 'погиб скончался умер утонул сгорел_заживо задохнулся лишился_жизни расстался_с_жизнью',
      more: 'погибают, умирают, гибнут, стали жертвами, стал жертвой, стала жертвой, нашли свою смерть, заживо сгорели',
      infinitives: 'погибнуть, умереть',
    },
    { measure: 'KILLED', counts: 'SUBJECT' },
  ),
  rule(
    {
      past: 'убил расстрелял казнил зарезал застрелил обезглавил умертвил унес_жизни унес_жизнь забрал_жизни стоил_жизни',
      more: 'убивают, убивает, уносит жизни, унесшее жизни, унесший жизни, унесшая жизни, унесшего жизни, стоило жизни',
      short: 'убит расстрелян казнен зарезан застрелен обезглавлен замучен сожжен_заживо',
      infinitives: 'убить, убивать, расстрелять, казнить',
    },
    { measure: 'KILLED', counts: 'PATIENT' },
  ),
  rule(
    {
      past: 'ликвидировал уничтожил нейтрализовал',
      short: 'ликвидирован уничтожен нейтрализован',
      infinitives: 'ликвидировать, уничтожить',
    },
    { measure: 'KILLED', counts: 'PATIENT', peopleOnly: true, isStrict: true },
  ),
  rule(
    { past: 'пострадал травмировался', more: 'пострадали' },
    { measure: 'INJURED', counts: 'SUBJECT', peopleOnly: true },
  ),
  rule(
    { past: 'ранил травмировал покалечил', short: 'ранен травмирован контужен тяжелоранен', infinitives: 'ранить' },
    { measure: 'INJURED', counts: 'PATIENT' },
  ),
  rule({ past: 'получил', more: 'получают, получивших' }, { measure: 'INJURED', counts: 'SUBJECT', needs: 'INJURED' }),
  rule(
    {
      past: 'пропал пропал_без_вести исчез',
      more: 'без вести пропали, без вести пропал, без вести пропало, без вести пропала',
    },
    { measure: 'MISSING', counts: 'SUBJECT', peopleOnly: true },
  ),
  rule(
    { past: 'похитил', short: 'похищен', infinitives: 'похитить' },
    { measure: 'TAKEN_HOSTAGE', counts: 'PATIENT', peopleOnly: true },
  ),
  rule(
    { past: 'взял захватил увел', short: 'взят захвачен уведен', infinitives: 'взять, захватить' },
    { measure: 'TAKEN_HOSTAGE', counts: 'PATIENT', needs: 'HOSTAGE' },
    { measure: 'CAPTURED', counts: 'PATIENT', needs: 'PRISONER' },
    { measure: 'DETAINED', counts: 'PATIENT', needs: 'INTO_CUSTODY' },
  ),
  rule({ past: 'сдался попал', more: 'сдаются' }, { measure: 'CAPTURED', counts: 'SUBJECT', needs: 'PRISONER' }),
  rule({ past: 'пленил', short: 'пленен' }, { measure: 'CAPTURED', counts: 'PATIENT', peopleOnly: true }),
  rule(
    {
      past: 'задержал арестовал',
      more: 'задерживают',
      short: 'задержан арестован заключен_под_стражу',
      infinitives: 'задержать, арестовать',
    },
    { measure: 'DETAINED', counts: 'PATIENT', peopleOnly: true },
  ),
  rule(
    { past: 'удерживал', more: 'удерживают, удерживает, удерживаются, удерживается' },
    { measure: 'HELD', counts: 'PATIENT', hostages: 'HELD_HOSTAGE', peopleOnly: true, isStrict: true, isLevel: true },
    { measure: 'HELD', counts: 'SUBJECT', hostages: 'HELD_HOSTAGE', peopleOnly: true, isStrict: true, isLevel: true },
  ),
  rule(
    {
      past: 'освободил отпустил выпустил обменял обменялся помиловал',
      more: 'вернулись из плена, возвращены из плена, вышли на свободу, отпущены на свободу',
      short: 'освобожден отпущен помилован обменян',
      infinitives: 'освободить, освобождать, отпустить',
    },
    { measure: 'RELEASED', counts: 'PATIENT', peopleOnly: true },
  ),
  rule(
    { past: 'спас', more: 'спасают', short: 'спасен', infinitives: 'спасти, спасать' },
    { measure: 'RESCUED', counts: 'PATIENT', peopleOnly: true },
  ),
  rule(
    { past: 'спасся выжил уцелел', more: 'остались живы, остались в живых' },
    { measure: 'SURVIVORS', counts: 'SUBJECT', peopleOnly: true },
  ),
  rule(
    {
      past: 'извлек поднял достал обнаружил нашел передал эксгумировал',
      more: 'нашли, нашла, нашло',
      short: 'извлечен поднят обнаружен найден передан эксгумирован возвращен доставлен',
      infinitives: 'извлечь, поднять, найти',
    },
    { measure: null, counts: 'PATIENT', bodies: 'BODIES_RECOVERED' },
    { measure: 'RESCUED', counts: 'PATIENT', needs: 'ALIVE', peopleOnly: true },
    { measure: 'RESCUED', counts: 'PATIENT', needs: 'TO_SAFETY', peopleOnly: true },
    { measure: 'HOSPITALISED', counts: 'PATIENT', needs: 'TO_HOSPITAL' },
  ),
  rule({ past: 'вернулся вышел возвратился' }, { measure: 'RELEASED', counts: 'SUBJECT', needs: 'FREE' }),
  rule(
    { past: 'вернул вызволил', short: 'возвращен вызволен' },
    { measure: 'RELEASED', counts: 'PATIENT', needs: 'FREE' },
  ),
  rule(
    { past: 'опознал идентифицировал', short: 'опознан идентифицирован' },
    { measure: null, counts: 'PATIENT', bodies: 'BODIES_IDENTIFIED' },
  ),
  rule(
    {
      past: 'эвакуировал переселил отселил',
      more: 'эвакуируют',
      short: 'эвакуирован переселен отселен перемещен',
      infinitives: 'эвакуировать',
    },
    { measure: 'DISPLACED', counts: 'PATIENT', peopleOnly: true },
  ),
  rule(
    {
      past: 'покинул бежал бежал_из уехал_из',
      more: 'покидают, бегут',
      infinitives: 'покинуть, бежать',
    },
    { measure: 'DISPLACED', counts: 'SUBJECT', needs: 'FROM_HOME' },
  ),
  rule(
    {
      past: 'стал_беженцами',
      more: 'стали беженцами, стали вынужденными переселенцами, стали внутренне перемещенными лицами, стали переселенцами',
    },
    { measure: 'DISPLACED', counts: 'SUBJECT' },
  ),
  rule(
    {
      past: 'заставил_покинуть_дома вынудил_покинуть_дома',
      more: 'вынудили покинуть дома, вынудили бежать, заставили покинуть дома, вынудили покинуть свои дома, заставили покинуть свои дома',
    },
    { measure: 'DISPLACED', counts: 'PATIENT', peopleOnly: true },
  ),
  rule(
    { past: 'госпитализировал', short: 'госпитализирован', infinitives: 'госпитализировать' },
    { measure: 'HOSPITALISED', counts: 'PATIENT', peopleOnly: true },
  ),
  rule({ past: 'попал обратился' }, { measure: 'HOSPITALISED', counts: 'SUBJECT', needs: 'TO_HOSPITAL' }),
  rule(
    { past: 'затронул', more: 'затронуло' },
    { measure: 'AFFECTED', counts: 'PATIENT', peopleOnly: true, isStrict: true },
  ),
];

/** Other Russian verbs, which end a noun phrase. */
export const RUSSIAN_OTHER_VERBS: NonNullable<FrameRules['otherForms']> = {
  PAST: listPast(
    `вышел пришел провел прошел начал закончил напал атаковал обстрелял ударил произошел случился взорвался прогремел разбился столкнулся упал рухнул загорелся сгорел вспыхнул затонул перевернулся потерпел следовал ехал летел плыл работал жил находился ждал искал
     участвовал собрал собрался направил отправил отправился прибыл вернулся получил потерял сделал назвал открыл закрыл привел стал оказал оказался решил смог хотел обвинил осудил приговорил проголосовал поддержал призвал потребовал попросил пообещал принял привлек использовал сбил перехватил запустил выпустил`,
  ).concat(
    list(
      'идут, ищут, работают, живут, ждут, находятся, вышли, пришли, произошли, провели, прошли, ушли, привели, привело, привела',
    ),
  ),
  PARTICIPLE: declineShort(
    'сбит поврежден разрушен перехвачен направлен отправлен привлечен задействован открыт закрыт проведен приговорен осужден',
  ),
};
