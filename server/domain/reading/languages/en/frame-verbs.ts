import type { VerbForms, VerbRule } from '../frame-rules.ts';
import { joinParticle, listRegular } from './inflect.ts';

/** English verbs that say what happened to people, and how many of them. */
export const ENGLISH_VERBS: readonly VerbRule[] = [
  {
    forms: [
      ...listRegular(
        'kill murder massacre slaughter execute assassinate behead decapitate lynch electrocute asphyxiate exterminate annihilate incinerate martyr',
      ),
      'slay slays slew slain slaying',
      'hang hangs hanged hanged hanging',
    ],
    senses: [{ measure: 'KILLED', counts: 'PATIENT' }],
  },
  {
    forms: listRegular('neutralise neutralize eliminate liquidate'),
    senses: [{ measure: 'KILLED', counts: 'PATIENT', peopleOnly: true, isStrict: true }],
  },
  {
    forms: listRegular('die perish succumb suffocate'),
    senses: [{ measure: 'KILLED', counts: 'SUBJECT' }],
  },
  { forms: listRegular('drown starve'), senses: [{ measure: 'KILLED', counts: 'EITHER' }] },
  {
    forms: listRegular(
      'crush trample mow bury hack beat bludgeon club stone strangle poison stab gun freeze choke torture',
    ),
    senses: [
      { measure: 'KILLED', counts: 'PATIENT', needs: 'TO_DEATH' },
      { measure: 'KILLED', counts: 'PATIENT', needs: 'DEAD' },
    ],
  },
  {
    forms: [
      'burn burns burnt/burned burnt/burned burning',
      'beat beats beat beaten beating',
      'freeze freezes froze frozen freezing',
    ],
    senses: [
      { measure: 'KILLED', counts: 'EITHER', needs: 'TO_DEATH' },
      { measure: 'KILLED', counts: 'PATIENT', needs: 'DEAD' },
    ],
  },
  {
    forms: ['shoot shoots shot shot shooting'],
    senses: [
      { measure: 'KILLED', counts: 'PATIENT', needs: 'DEAD' },
      { measure: 'KILLED', counts: 'PATIENT', needs: 'TO_DEATH' },
      { measure: 'CASUALTIES', counts: 'PATIENT', peopleOnly: true },
    ],
  },
  {
    forms: listRegular('gun').map((forms) =>
      forms
        .split(' ')
        .map((form) => `${form} down`)
        .join(' '),
    ),
    senses: [{ measure: 'KILLED', counts: 'PATIENT' }],
  },
  {
    forms: ['lose loses lost lost losing'],
    senses: [
      { measure: 'KILLED', counts: 'SUBJECT', needs: 'LIVES' },
      { measure: 'KILLED', counts: 'PATIENT', peopleOnly: true, isStrict: true, unlike: 'LEAVER' },
    ],
  },
  {
    forms: listRegular('bury'),
    senses: [
      { measure: 'KILLED', counts: 'PATIENT', needs: 'GRAVE', only: 'BURIED' },
      { measure: 'KILLED', counts: 'PATIENT', by: 'MOURNER', only: 'BURIED' },
    ],
  },
  {
    forms: ['fall falls fell fallen falling'],
    senses: [{ measure: 'KILLED', counts: 'SUBJECT', needs: 'IN_BATTLE', only: 'SOLDIER' }],
  },
  {
    forms: listRegular('cripple disfigure disable'),
    senses: [{ measure: 'INJURED', counts: 'PATIENT', peopleOnly: true, isStrict: true }],
  },
  {
    forms: listRegular('wound injure maim mutilate scald concuss'),
    senses: [{ measure: 'INJURED', counts: 'PATIENT' }],
  },
  { forms: ['hurt hurts hurt hurt hurting'], senses: [{ measure: 'INJURED', counts: 'PATIENT' }] },
  {
    forms: listRegular('sustain suffer').concat('receive receives received received receiving'),
    senses: [{ measure: 'INJURED', counts: 'SUBJECT', needs: 'INJURED' }],
  },
  {
    forms: listRegular('disappear vanish'),
    senses: [{ measure: 'MISSING', counts: 'SUBJECT', peopleOnly: true }],
  },
  {
    forms: ['go goes went gone going', 'get gets got got/gotten getting'],
    senses: [{ measure: 'MISSING', counts: 'SUBJECT', needs: 'MISSING' }],
  },
  {
    forms: [...listRegular('abduct kidnap'), 'carry off carries off carried off carried off carrying off'],
    senses: [{ measure: 'TAKEN_HOSTAGE', counts: 'PATIENT' }],
  },
  {
    forms: listRegular('snatch seize'),
    senses: [
      { measure: 'TAKEN_HOSTAGE', counts: 'PATIENT', needs: 'HOSTAGE' },
      { measure: 'TAKEN_HOSTAGE', counts: 'PATIENT', byAuthorities: 'DETAINED', peopleOnly: true },
    ],
  },
  {
    forms: [
      ...joinParticle('take takes took taken taking', 'away'),
      ...listRegular('drag haul march cart').flatMap((forms) => [
        ...joinParticle(forms, 'away'),
        ...joinParticle(forms, 'off'),
      ]),
      ...joinParticle('lead leads led led leading', 'away'),
      ...joinParticle('hold holds held held holding', 'back'),
    ],
    senses: [
      { measure: 'DETAINED', counts: 'PATIENT', by: 'AUTHORITY', peopleOnly: true },
      { measure: 'TAKEN_HOSTAGE', counts: 'PATIENT', by: 'CAPTOR', peopleOnly: true },
    ],
  },
  {
    forms: listRegular('pick').flatMap((forms) => joinParticle(forms, 'up')),
    senses: [
      { measure: 'DETAINED', counts: 'PATIENT', by: 'AUTHORITY', peopleOnly: true, isStrict: true },
      { measure: 'RESCUED', counts: 'PATIENT', needs: 'TO_SAFETY', bodies: 'BODIES_RECOVERED', peopleOnly: true },
      { measure: 'RESCUED', counts: 'PATIENT', by: 'RESCUER', bodies: 'BODIES_RECOVERED', peopleOnly: true },
    ],
  },
  {
    forms: [
      'get gets got got getting',
      'make makes made made making',
      ...listRegular('climb crawl jump scramble walk escape'),
      'swim swims swam swum swimming',
    ],
    senses: [
      { measure: 'SURVIVORS', counts: 'SUBJECT', needs: 'ESCAPED', peopleOnly: true },
      { measure: 'SURVIVORS', counts: 'SUBJECT', needs: 'TO_SAFETY', peopleOnly: true },
    ],
  },
  {
    forms: [
      ...joinParticle('walk walks walked walked walking', 'free'),
      ...joinParticle('go goes went gone going', 'free'),
    ],
    senses: [{ measure: 'RELEASED', counts: 'SUBJECT', peopleOnly: true }],
  },
  {
    forms: [
      ...joinParticle('come comes came come coming', 'home'),
      ...joinParticle('return returns returned returned returning', 'home'),
    ],
    senses: [{ measure: null, counts: 'SUBJECT', hostages: 'RELEASED' }],
  },
  {
    forms: [
      'take takes took taken taking',
      ...listRegular('drag haul'),
      'lead leads led led leading',
      'bring brings brought brought bringing',
      ...listRegular('rush transport transfer airlift ferry move convey'),
      'send sends sent sent sending',
    ],
    senses: [
      { measure: 'TAKEN_HOSTAGE', counts: 'PATIENT', needs: 'HOSTAGE' },
      { measure: 'CAPTURED', counts: 'PATIENT', needs: 'CAPTIVE' },
      { measure: 'CAPTURED', counts: 'PATIENT', needs: 'PRISONER' },
      { measure: 'DETAINED', counts: 'PATIENT', needs: 'INTO_CUSTODY' },
      { measure: 'HOSPITALISED', counts: 'PATIENT', needs: 'TO_HOSPITAL' },
      { measure: 'RESCUED', counts: 'PATIENT', needs: 'TO_SAFETY' },
      { measure: 'RESCUED', counts: 'PATIENT', needs: 'ALIVE', peopleOnly: true },
      { measure: 'KILLED', counts: 'PATIENT', needs: 'DEAD', peopleOnly: true },
      { measure: 'DISPLACED', counts: 'SUBJECT', needs: 'REFUGE' },
    ],
  },
  {
    forms: listRegular('capture'),
    senses: [{ measure: 'CAPTURED', counts: 'PATIENT', peopleOnly: true }],
  },
  {
    forms: listRegular('detain arrest imprison jail incarcerate apprehend nab intern').concat(
      'round up rounds up rounded up rounded up rounding up',
    ),
    senses: [{ measure: 'DETAINED', counts: 'PATIENT' }],
  },
  {
    forms: ['hold holds held held holding', 'keep keeps kept kept keeping'],
    senses: [
      { measure: 'HELD_HOSTAGE', counts: 'PATIENT', needs: 'HOSTAGE', isLevel: true },
      { measure: 'HELD', counts: 'PATIENT', needs: 'CAPTIVE', hostages: 'HELD_HOSTAGE', isLevel: true },
      { measure: 'HELD', counts: 'PATIENT', needs: 'PRISONER', isLevel: true },
      { measure: 'HELD', counts: 'PATIENT', needs: 'CAPTIVITY', hostages: 'HELD_HOSTAGE', isLevel: true },
      { measure: 'DETAINED', counts: 'PATIENT', needs: 'CUSTODY', isLevel: true },
      {
        measure: 'HELD',
        counts: 'PATIENT',
        hostages: 'HELD_HOSTAGE',
        byAuthorities: 'DETAINED',
        peopleOnly: true,
        isLevel: true,
      },
    ],
  },
  {
    forms: listRegular('free release liberate').concat(
      'set free sets free set free set free setting free',
      'let go lets go let go let go letting go',
    ),
    senses: [{ measure: 'RELEASED', counts: 'PATIENT', bodies: 'BODIES_RECOVERED', peopleOnly: true }],
  },
  {
    forms: listRegular('rescue save'),
    senses: [{ measure: 'RESCUED', counts: 'PATIENT', peopleOnly: true }],
  },
  {
    forms: [...listRegular('pull extract winch lift pluck'), 'dig digs dug dug digging'],
    senses: [
      { measure: 'RESCUED', counts: 'PATIENT', needs: 'ALIVE', bodies: 'BODIES_RECOVERED', peopleOnly: true },
      { measure: 'RESCUED', counts: 'PATIENT', needs: 'TO_SAFETY', peopleOnly: true },
      { measure: 'KILLED', counts: 'PATIENT', needs: 'DEAD' },
      { measure: null, counts: 'PATIENT', bodies: 'BODIES_RECOVERED', peopleOnly: true },
    ],
  },
  {
    forms: [
      ...listRegular(
        'recover retrieve receive exhume unearth discover uncover locate return deliver repatriate collect count',
      ),
      'find finds found found finding',
      'hand over hands over handed over handed over handing over',
      'give back gives back gave back given back giving back',
      'bring back brings back brought back brought back bringing back',
      'dig up digs up dug up dug up digging up',
    ],
    senses: [
      { measure: null, counts: 'PATIENT', bodies: 'BODIES_RECOVERED' },
      { measure: 'SURVIVORS', counts: 'PATIENT', needs: 'ALIVE', peopleOnly: true },
      { measure: 'KILLED', counts: 'PATIENT', needs: 'DEAD' },
    ],
  },
  {
    forms: listRegular('identify name'),
    senses: [{ measure: null, counts: 'PATIENT', bodies: 'BODIES_IDENTIFIED' }],
  },
  {
    forms: listRegular('displace uproot'),
    senses: [{ measure: 'DISPLACED', counts: 'PATIENT', peopleOnly: true }],
  },
  {
    forms: listRegular('evacuate relocate'),
    senses: [{ measure: 'DISPLACED', counts: 'PATIENT', peopleOnly: true }],
  },
  {
    forms: ['flee flees fled fled fleeing'],
    senses: [{ measure: 'DISPLACED', counts: 'SUBJECT' }],
  },
  {
    forms: [
      'drive drives drove driven driving',
      ...listRegular('force chase push expel order'),
      'leave leaves left left leaving',
    ],
    senses: [{ measure: 'DISPLACED', counts: 'EITHER', needs: 'FROM_HOME', peopleOnly: true }],
  },
  {
    forms: ['lose loses lost lost losing', ...listRegular('abandon')],
    senses: [{ measure: 'HOMELESS', counts: 'SUBJECT', needs: 'FROM_HOME' }],
  },
  {
    forms: ['seek seeks sought sought seeking', 'find finds found found finding'],
    senses: [{ measure: 'DISPLACED', counts: 'SUBJECT', needs: 'REFUGE' }],
  },
  {
    forms: listRegular('cross').flatMap((forms) => [
      ...joinParticle(forms, 'into'),
      ...joinParticle(forms, 'the border into'),
      ...joinParticle(forms, 'over into'),
    ]),
    senses: [{ measure: 'DISPLACED', counts: 'SUBJECT', only: 'FLEER', peopleOnly: true }],
  },
  {
    forms: ['sleep sleeps slept slept sleeping', ...listRegular('camp accommodate cram live stay shelter')],
    senses: [{ measure: 'DISPLACED', counts: 'EITHER', needs: 'CAMP', only: 'FLEER', peopleOnly: true }],
  },
  {
    forms: listRegular('camp'),
    senses: [{ measure: 'DISPLACED', counts: 'EITHER', only: 'FLEER', peopleOnly: true }],
  },
  { forms: listRegular('shelter'), senses: [{ measure: 'DISPLACED', counts: 'SUBJECT', peopleOnly: true }] },
  {
    forms: listRegular('exchange swap'),
    senses: [{ measure: 'RELEASED', counts: 'PATIENT', bodies: 'BODIES_RECOVERED', peopleOnly: true }],
  },
  { forms: listRegular('survive'), senses: [{ measure: 'SURVIVORS', counts: 'SUBJECT' }] },
  {
    forms: listRegular('escape'),
    senses: [{ measure: 'SURVIVORS', counts: 'SUBJECT', needs: 'ALIVE' }],
  },
  {
    forms: listRegular('hospitalise hospitalize'),
    senses: [{ measure: 'HOSPITALISED', counts: 'PATIENT' }],
  },
  {
    forms: ['admit admits admitted admitted admitting', ...listRegular('treat')],
    senses: [
      { measure: 'HOSPITALISED', counts: 'PATIENT', needs: 'TO_HOSPITAL' },
      { measure: 'HOSPITALISED', counts: 'PATIENT', needs: 'HOSPITAL' },
      { measure: 'HOSPITALISED', counts: 'PATIENT', by: 'HEALER', only: 'TREATED', peopleOnly: true, isStrict: true },
      { measure: 'INJURED', counts: 'PATIENT', peopleOnly: true, isPassive: true },
    ],
  },
  {
    forms: listRegular('affect impact'),
    senses: [{ measure: 'AFFECTED', counts: 'PATIENT', peopleOnly: true, unlike: 'TRAVELLER' }],
  },
  {
    forms: listRegular('carry'),
    senses: [{ measure: 'ON_BOARD', counts: 'PATIENT', peopleOnly: true }],
  },
];

/** Common verbs of the news that say nothing of the kind. They only show where a noun phrase ends. */
export const ENGLISH_OTHER_VERBS: readonly VerbForms[] = [
  ...listRegular(
    `add announce appear approve arrive ask attend attack back bar base battle begin blame block board bomb bombard call cancel capsize cause celebrate change claim clash close collapse
     collide comment complain condemn continue cover cross crash criticise criticize damage deal declare demand deny deploy deploy derail describe destroy detonate dismiss double
     emerge end enter erupt escalate evade exchange expand expect explain explode express face fail fear fire flood follow force gather govern guard halt happen head help hope host
     ignite impose include increase injure inspect intensify intercept interview invade investigate involve issue join kick land launch live level loot march mark meet mourn move
     near observe occur offer open operate oppose order overturn participate patrol pass persist plan play pledge plunge plough plow pound pray prepare present prevent process promise
     protest prove provide publish push raid rain raise ram reach react receive refuse reiterate reject remain remove repeat report request require respond result resume retaliate return
     reveal roam rock sail search serve seem shake share shell sign slam slip smash spark stage start state stay step storm strand strand support surrender surround suspend suspect sweep
     target tear tell test threaten topple total touch train trap travel treat trigger try turn urge use veer visit volunteer vote vow wait walk want warn watch witness work worry warn`,
  ),
  'cost costs cost cost costing',
  'let lets let let letting',
  'spare spares spared spared sparing',
  'begin begins began begun beginning',
  'become becomes became become becoming',
  'break breaks broke broken breaking',
  'catch catches caught caught catching',
  'come comes came come coming',
  'cut cuts cut cut cutting',
  'do does did done doing',
  'draw draws drew drawn drawing',
  'fall falls fell fallen falling',
  'feel feels felt felt feeling',
  'fight fights fought fought fighting',
  'fly flies flew flown flying',
  'give gives gave given giving',
  'grow grows grew grown growing',
  'hear hears heard heard hearing',
  'hit hits hit hit hitting',
  'know knows knew known knowing',
  'lie lies lay lain lying',
  'make makes made made making',
  'mean means meant meant meaning',
  'meet meets met met meeting',
  'put puts put put putting',
  'read reads read read reading',
  'ride rides rode ridden riding',
  'run runs ran run running',
  'say says said said saying',
  'see sees saw seen seeing',
  'seek seeks sought sought seeking',
  'sell sells sold sold selling',
  'set sets set set setting',
  'show shows showed shown showing',
  'sink sinks sank sunk sinking',
  'sit sits sat sat sitting',
  'sleep sleeps slept slept sleeping',
  'speak speaks spoke spoken speaking',
  'spend spends spent spent spending',
  'spread spreads spread spread spreading',
  'stand stands stood stood standing',
  'strike strikes struck struck/stricken striking',
  'swear swears swore sworn swearing',
  'swim swims swam swum swimming',
  'teach teaches taught taught teaching',
  'tell tells told told telling',
  'think thinks thought thought thinking',
  'throw throws threw thrown throwing',
  'tear tears tore torn tearing',
  'wear wears wore worn wearing',
  'win wins won won winning',
  'write writes wrote written writing',
  'blow blows blew blown blowing',
  'bear bears bore born/borne bearing',
  'have has had had having',
  'shed sheds shed shed shedding',
  'swallow swallows swallowed swallowed swallowing',
];
