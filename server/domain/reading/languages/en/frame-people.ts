import type { PeopleRule } from '../frame-rules.ts';

/** "soldier" stands for "soldier" and "soldiers", "child/children" for the two forms. */
const listForms = (words: string): string[] =>
  words
    .split(/\s+/)
    .filter(Boolean)
    .flatMap((word) => {
      const spaced = word.replaceAll('_', ' ');
      if (spaced.includes('/')) return spaced.split('/');
      if (/(?:men|women)$/.test(spaced)) return [spaced, spaced.replace(/men$/, 'man')];
      if (/[^aeiou]y$/.test(spaced)) return [spaced, `${spaced.slice(0, -1)}ies`];
      return [spaced, /(?:s|x|ch|sh)$/.test(spaced) ? `${spaced}es` : `${spaced}s`];
    });

/** English nouns of people. A noun of people that is not here is still counted where the words leave no doubt. */
export const ENGLISH_PEOPLE: readonly PeopleRule[] = [
  {
    words: listForms(
      'person/people/persons soul individual human_being human victim casualty/casualties other resident inhabitant villager citizen national local islander townspeople folk',
    ),
    isEveryone: true,
  },
  { words: listForms('woman/women mother wife/wives grandmother widow lady'), sex: 'FEMALE', ageGroup: 'ADULT' },
  { words: listForms('man/men father husband grandfather widower gentlemen'), sex: 'MALE', ageGroup: 'ADULT' },
  { words: listForms('girl schoolgirl daughter granddaughter'), sex: 'FEMALE', ageGroup: 'CHILD' },
  { words: listForms('boy schoolboy'), sex: 'MALE', ageGroup: 'CHILD' },
  { words: listForms('female nun sister aunt niece'), sex: 'FEMALE' },
  { words: listForms('male monk brother uncle nephew priest imam'), sex: 'MALE' },
  {
    words: listForms(
      'child/children kid minor schoolchild/schoolchildren youngster toddler teenager teen adolescent orphan juvenile pupil',
    ),
    ageGroup: 'CHILD',
  },
  { words: listForms('baby infant newborn'), ageGroup: 'INFANT' },
  { words: listForms('adult'), ageGroup: 'ADULT' },
  { words: [...listForms('pensioner retiree senior'), 'elderly'], ageGroup: 'OLDER_ADULT' },
  { words: listForms('civilian non-combatant noncombatant'), status: 'CIVILIAN' },
  {
    words: listForms(
      `soldier troop troops/troops serviceman/servicemen servicewoman/servicewomen service_member servicemember serviceperson/servicepersonnel fighter militant insurgent rebel gunmen combatant guerrilla guerilla paramilitary
       jihadist jihadi terrorist extremist militiamen militia_member marine airman/airmen paratrooper conscript recruit reservist commando sniper infantrymen mercenary army_officer warrior
       ranger cadet commander bandit separatist trooper sapper legionnaire`,
    ),
    status: 'COMBATANT',
  },
  {
    words: listForms(
      'medic doctor nurse paramedic surgeon health_worker healthcare_worker medical_worker medical_staff ambulance_driver physician midwife/midwives health_care_worker',
    ),
    status: 'MEDICAL',
  },
  {
    words: listForms(
      'journalist reporter cameramen photojournalist correspondent media_worker photographer press_worker media_professional',
    ),
    status: 'PRESS',
  },
  {
    words: listForms(
      'aid_worker humanitarian_worker relief_worker humanitarian un_staff un_worker humanitarians/humanitarian_staff un_employee unrwa_employee unrwa_staff',
    ),
    status: 'AID_WORKER',
  },
  {
    words: listForms(
      'firefighter firemen rescuer rescue_worker civil_defence_worker civil_defense_worker first_responder emergency_worker lifeguard civil_defence_member',
    ),
    status: 'CIVIL_DEFENCE',
  },
  {
    words: [
      ...listForms('policemen policewomen police_officer constable cop officer police_cadet gendarme inspector'),
      'police',
    ],
    status: 'POLICE',
  },
  { words: listForms('peacekeeper blue_helmet'), status: 'PEACEKEEPER' },
  { words: listForms('prisoner_of_war/prisoners_of_war pow war_prisoner'), status: 'PRISONER_OF_WAR' },
  { words: listForms('passenger crew_member crewmember crew/crew crewmen cabin_crew/cabin_crew'), isAboard: true },
  { words: listForms('hostage abductee captive kidnap_victim'), isHostage: true },
  { words: listForms('family household'), isHousehold: true },
  { words: listForms('body/bodies corpse cadaver skeleton'), isBody: true },
  {
    words: listForms(
      `sailor seafarer pilot co-pilot captain driver motorist cyclist motorcyclist pedestrian commuter traveller traveler tourist visitor holidaymaker hiker climber trekker mountaineer skier
       worker labourer laborer miner builder employee staffer staff/staff personnel/personnel staff_member colleague farmer herder herdsmen shepherd fishermen fisher fisherfolk trader vendor shopkeeper businessmen engineer
       technician teacher lecturer professor student schoolteacher worshipper worshiper pilgrim parishioner cleric pastor nun bishop missionary reveller reveler partygoer festivalgoer concertgoer spectator fan supporter chaperone caretaker carer babysitter nanny janitor usher waiter waitress barman bartender plumber electrician mechanic welder carpenter digger deminer trawlerman deckhand stevedore docker conductor stewardess steward attendant flight_attendant air_hostess backpacker snorkeler snorkeller canoeist rower skater jogger runner climber mushroom_picker picker scavenger prospector astronaut newlywed bride groom celebrant devotee acolyte seminarian rabbi mullah elder chief chieftain tribesmen clansmen villager peasant landowner
       protester protestor demonstrator rioter activist marcher striker prisoner detainee inmate convict suspect migrant refugee asylum_seeker displaced_person/displaced_people returnee evacuee survivor settler
       foreigner expatriate expat immigrant emigrant stowaway castaway guest tenant occupant patient diner shopper customer bystander onlooker neighbour neighbor relative family_member relation cousin parent sibling
       son couple twin spouse friend member official politician lawmaker councillor mayor minister diplomat judge lawyer prosecutor candidate voter guard security_guard bodyguard warden ranger volunteer contractor
       consultant scientist researcher expert musician artist singer dancer actor athlete footballer player swimmer diver surfer camper orphan villagers/villager mourner wedding_guest party-goer festival-goer
       concert-goer church-goer churchgoer beachgoer stallholder porter guide sherpa hunter forester logger gold_miner coal_miner garment_worker factory_worker construction_worker farm_worker oil_worker
       dead/dead wounded/wounded injured/injured missing/missing displaced/displaced deceased/deceased trapped/trapped assailant attacker robber smuggler gangster criminal trafficker poacher gang_member
       party/party group_member helper cleaner cook aide adviser translator interpreter academic intellectual monk believer christian muslim jew hindu sikh yazidi druze alawite kurd tutsi hutu rohingya uyghur`,
    ),
  },
  {
    words: [
      'police officers',
      'security officers',
      'prison guards',
      'border guards',
      'security personnel',
      'security force members',
    ],
    status: 'POLICE',
    isAuthority: true,
  },
];
