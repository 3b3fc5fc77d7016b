import type { FrameRules } from '../frame-rules.ts';
import { CAUSES } from './frame-causes.ts';
import { ENGLISH_PEOPLE } from './frame-people.ts';
import { ENGLISH_OTHER_VERBS, ENGLISH_VERBS } from './frame-verbs.ts';
import { ENGLISH_WORDS } from './frame-words.ts';
import { ENGLISH_NATIONALITIES } from './nationalities.ts';

const list = (words: string) => words.split(/\s*,\s*/).filter(Boolean);

/** English. */
export const englishFrames: FrameRules = {
  words: ENGLISH_WORDS,
  verbs: ENGLISH_VERBS,
  otherVerbs: ENGLISH_OTHER_VERBS,
  people: ENGLISH_PEOPLE,
  nationalities: ENGLISH_NATIONALITIES,
  states: [
    { name: 'DEAD', measure: 'KILLED', words: list('dead, lifeless, deceased') },
    { name: 'MISSING', measure: 'MISSING', words: list('missing, unaccounted for, unaccounted-for, still missing') },
    { name: 'SAFE', measure: 'SURVIVORS', words: list('accounted for'), needsVerb: true },
    {
      name: 'INJURED',
      measure: 'INJURED',
      words: list(
        'hurt, injured, wounded, with injuries, injuries, with minor injuries, minor injuries, serious injuries, burns, wounds, gunshot wounds, smoke inhalation, concussion, fractures, concussions, gunshot injuries, with wounds, minor wounds, shrapnel wounds, severe injuries, light injuries, slight injuries, burn injuries',
      ),
    },
    {
      name: 'INJURED',
      measure: 'INJURED',
      words: list('injuries, wounds, burns, fractures, injury, gunshot wounds'),
      after: ['with'],
    },
    {
      name: 'INJURED',
      measure: 'INJURED',
      words: list(
        'critical condition, serious condition, grave condition, stable condition, critical but stable condition, moderate condition',
      ),
      after: ['in'],
    },
    { name: 'HOMELESS', measure: 'HOMELESS', words: list('homeless, without homes, without a home, without shelter') },
    { name: 'HOSTAGE', measure: 'HELD_HOSTAGE', words: list('hostage, as hostages, hostages, as a hostage') },
    { name: 'CAPTIVE', measure: 'HELD', words: list('captive, as captives, captives') },
    {
      name: 'PRISONER',
      measure: 'HELD',
      words: list('prisoner, as prisoners, prisoner of war, prisoners, as prisoners of war'),
    },
    { name: 'CAPTIVITY', measure: 'HELD', words: list('captivity'), after: ['in', 'under'] },
    {
      name: 'CUSTODY',
      measure: 'DETAINED',
      words: list('custody, detention, arrest, jail, jails, prison, prisons, cells, bars, remand'),
      after: ['in', 'under', 'behind', 'on'],
    },
    { name: 'INTO_CUSTODY', measure: null, words: list('custody, detention'), after: ['into', 'in'] },
    { name: 'ABOARD', measure: 'ON_BOARD', words: list('on board, aboard, onboard, on-board') },
    {
      name: 'ABOARD',
      measure: 'ON_BOARD',
      words: list(
        'boat, ship, vessel, ferry, plane, aircraft, flight, jet, helicopter, bus, train, dinghy, submarine, yacht, trawler, minibus, tanker, airliner, barge, canoe, raft, freighter',
      ),
      after: ['on', 'aboard'],
      needsVerb: true,
    },
    {
      name: 'HOSPITAL',
      measure: 'HOSPITALISED',
      words: list(
        'hospital, hospitals, intensive care, icu, clinic, clinics, intensive care units, intensive care unit',
      ),
      after: ['in', 'at'],
    },
    {
      name: 'TO_HOSPITAL',
      measure: null,
      words: list(
        'hospital, hospitals, clinic, clinics, medical centre, medical center, medical centres, medical facilities, intensive care',
      ),
      after: ['to', 'into'],
    },
    { name: 'TO_DEATH', measure: null, words: list('to death') },
    {
      name: 'ALIVE',
      measure: 'SURVIVORS',
      needsVerb: true,
      words: list('alive, alive from, unharmed, unhurt, with their lives'),
    },
    {
      name: 'ALIVE_IN_CAPTIVITY',
      measure: 'HELD_ALIVE',
      words: list('alive in captivity, still alive in captivity, alive in gaza'),
    },
    {
      name: 'TO_SAFETY',
      measure: null,
      words: list(
        'safety, surface, rubble, wreckage, debris, sea, water, ruins, floodwaters, floodwater, river, mine, building, rooftops, cave, mud, shaft, lake',
      ),
      after: ['to', 'from', 'out of', 'from under', 'from beneath'],
    },
    {
      name: 'FROM_HOME',
      measure: null,
      words: list(
        'home, homes, house, houses, village, villages, land, lands, communities, neighbourhoods, neighborhoods, towns',
      ),
      after: ['from', 'out of'],
    },
    {
      name: 'FROM_HOME',
      measure: null,
      words: list(
        'their homes, their houses, their villages, their home, homes, their land, their communities, their towns',
      ),
    },
    { name: 'LIVES', measure: null, words: list('their lives, their life, lives, his life, her life, life') },
    {
      name: 'ESCAPED',
      measure: null,
      words: list(
        'out alive, out in time, out safely, out unharmed, out unhurt, it out, it out alive, it out in time, it off the ship, it to safety, it to shore, it ashore, it off alive',
      ),
    },
    {
      name: 'ESCAPED',
      measure: null,
      words: list(
        'building, wreck, wreckage, rubble, bus, mine, house, cave, tunnel, plane, cabin, hotel, window, windows, flames, fire, blaze, shaft, hull, carriage, carriages, train, ship, exit, club, factory, hatch',
      ),
      after: ['out of', 'through', 'from the burning', 'out through'],
    },
    {
      name: 'CAMP',
      measure: null,
      words: list(
        'the open, open air, schools, tents, mosques, churches, cars, streets, stations, gymnasiums, gyms, bush, shelters, temporary shelters, makeshift shelters, sports halls, stadiums, fields, parks, metro stations, reception centres, reception centers, relief camps, evacuation centres, evacuation centers',
      ),
      after: ['in', 'into', 'at', 'inside'],
    },
    {
      name: 'CAMP',
      measure: null,
      words: list('in the open, under trees, in the streets, on the streets, under tarpaulins'),
    },
    {
      name: 'GRAVE',
      measure: null,
      words: list('grave, graves, cemetery, cemeteries, graveyard, funeral, funerals'),
      after: ['in', 'at'],
    },
    {
      name: 'IN_BATTLE',
      measure: null,
      words: list(
        'in battle, in action, in combat, in the fighting, in the line of duty, on the battlefield, at the front, on the front line, on the front',
      ),
    },
    { name: 'TO_SAFETY', measure: null, words: list('ashore, to shore, to dry land, to land') },
    { name: 'REFUGE', measure: null, words: list('refuge, shelter') },
    {
      name: 'AFFECTED',
      measure: 'AFFECTED',
      words: list(
        'in need of aid, in need of humanitarian assistance, in need of assistance, in need of humanitarian aid, in need of help',
      ),
    },
  ],
  measures: [
    {
      measure: 'KILLED',
      words: list('lives'),
      verbs: list(
        'claim, claims, claimed, claiming, cost, costs, costing, take, takes, took, taken, taking, lost, losing, end, ended',
      ),
    },
    {
      measure: 'KILLED',
      words: list('death, deaths, fatality, fatalities, killings, murders, martyrs, drownings'),
    },
    { measure: 'INJURED', words: list('injuries') },
    { measure: 'CASUALTIES', words: list('casualty, casualties') },
    { measure: 'DETAINED', words: list('arrests, detentions') },
    { measure: 'DETAINED', words: list('detainee, detainees, arrestees'), isWeak: true },
    { measure: 'BODIES_RECOVERED', words: list('body, bodies, corpse, corpses, remains, cadavers, skeletons') },
    { measure: 'SURVIVORS', words: list('survivor, survivors') },
    {
      measure: 'DISPLACED',
      words: list(
        'evacuees, displaced, idps, displaced people, displaced persons, internally displaced people, internally displaced persons',
      ),
    },
    { measure: 'TAKEN_HOSTAGE', words: list('abductions, kidnappings, abductees, kidnap victims') },
    { measure: 'HELD_HOSTAGE', words: list('hostage, hostages'), isWeak: true },
    { measure: 'HELD', words: list('captive, captives, prisoners of war, prisoner of war, pows'), isWeak: true },
    {
      measure: 'REPORTED_MISSING',
      words: list(
        'reports of missing people, missing person reports, missing persons reports, missing-person reports, reports of missing persons',
      ),
    },
  ],
  happenings: [
    {
      measure: 'KILLED',
      words: list(
        'death, deaths, killing, killings, murder, murders, massacre, massacres, slaughter, assassination, assassinations, execution, executions, drowning, drownings, loss, beheading, beheadings, lynching, slaying, slayings, demise, fatal shooting, mass killing, mass murder, extrajudicial killing, shooting dead',
      ),
    },
    { measure: 'INJURED', words: list('wounding, injuring, injury') },
    {
      measure: 'TAKEN_HOSTAGE',
      words: list(
        'abduction, abductions, kidnapping, kidnappings, kidnap, hostage-taking, mass abduction, mass kidnapping',
      ),
    },
    { measure: 'CAPTURED', words: list('capture') },
    { measure: 'DETAINED', words: list('arrest, arrests, detention, imprisonment, jailing') },
    { measure: 'RELEASED', words: list('release, freeing, liberation, freedom') },
    { measure: 'RESCUED', words: list('rescue') },
    { measure: 'MISSING', words: list('disappearance, disappearances, no trace, no sign') },
    { measure: 'DISPLACED', words: list('displacement, evacuation, exodus, uprooting') },
    { measure: 'HOSPITALISED', words: list('hospitalisation, hospitalization') },
    { measure: 'BODIES_RECOVERED', words: list('bodies, body, remains, corpses, skeletons') },
    { measure: 'BODIES_IDENTIFIED', words: list('identification') },
  ],
  tolls: [
    {
      measure: 'KILLED',
      words: list(
        'toll, death toll, deaths, dead, fatalities, death count, confirmed deaths, deaths toll, fatality count, death-toll, number of dead, number of deaths, number of fatalities, number of people killed, number of the dead, number of victims, number of those killed, number killed, number of confirmed dead, number of confirmed deaths, number of civilians killed, number of people dead, number of killed, number of martyrs, deaths from, tally of dead, civilian death toll, total deaths, body count, confirmed death toll, overall death toll, official death toll, number of people confirmed dead, total number of dead, total number of deaths, total death toll, number of people who died, number of people who have died',
      ),
    },
    {
      measure: 'INJURED',
      words: list(
        'injured, wounded, number of injured, number of wounded, number of people injured, number of the injured, number of the wounded, number of injuries, number of people wounded, injury toll, total injured, number of those injured, number of those wounded',
      ),
    },
    {
      measure: 'MISSING',
      words: list(
        'number of missing, number of the missing, number of people missing, number of missing people, number of those missing, number missing, number of people unaccounted for',
      ),
    },
    {
      measure: 'CASUALTIES',
      words: list(
        'casualty toll, number of casualties, casualty count, casualties, casualty figure, total casualties, casualty figures',
      ),
    },
    {
      measure: 'DISPLACED',
      words: list(
        'number of displaced, number of displaced people, number of people displaced, number of internally displaced people, number of internally displaced persons, number of evacuees',
      ),
    },
    {
      measure: 'DETAINED',
      words: list(
        'number of arrests, number of detainees, number of people arrested, number of people detained, number of arrested, number of those arrested, number of those detained',
      ),
    },
    {
      measure: 'HELD_HOSTAGE',
      words: list('number of hostages, number of hostages held, number of captives, number of hostages still held'),
    },
    { measure: 'AFFECTED', words: list('number of people affected, number of affected people') },
    { measure: 'SURVIVORS', words: list('number of survivors') },
    { measure: 'HOMELESS', words: list('number of homeless, number of people homeless') },
    { measure: 'ON_BOARD', words: list('number of people on board, number on board') },
    {
      measure: 'RELEASED',
      words: list(
        'number of hostages released, number of hostages freed, number of freed hostages, number of people released',
      ),
    },
    {
      measure: 'BODIES_RECOVERED',
      words: list('number of bodies, number of bodies recovered, number of bodies found, number of recovered bodies'),
    },
  ],
  things: list(
    'plans, cans, vans, oceans, organs, sedans, fans units, projects, programmes, programs, policies, tally, bids, bid, bills, hopes, dreams, dollars, computers, containers, trailers, powers, letters, papers, towers, rivers, quarters, numbers, orders, offers, orders, tenders, shares, jobs, trees, fees, vendors, tractors, sectors, doors, motors, factors, reactors, errors, mirrors, engineers corps, helicopters, bombers, launchers, interceptors, charters, chapters, newspapers, disorders, borders, shelters, corridors, years, quarters, tankers, trawlers, freighters, cruisers, destroyers, bulldozers, cylinders, transformers, servers, customers accounts, covers, boosters, craters, meters, metres, centres, barriers, carriers, layers, filters, plans, loans, nationality, nationalities, organisations, organizations, parties, members states, groups, teams, companies, firms, nations, countries, minutes, cities, lawsuits, complaints, charges, counts, sentences, terms, goals, laps, miles, posts, videos, photos, questions, words, letters, tweets, statements, rallies, protests, demonstrations, meetings, talks, resolutions, laws, sanctions, ballots, precincts, centres, centers, stations, sorties, flights, operations, rounds, clashes, battles, wars, incidents, crimes, offences, cases, infections, doses, vaccines, meals, parcels, blankets, medals, trophies, series, matches, games, points, percent, ballistic missiles, projectiles, wounds, shots, stabs, stitches, launchers, artillery, rooms, classrooms, pipelines, hours, tonnes, brigades, battalions, divisions, counties, municipalities, languages, generations',
  ),
  idioms: list(
    'two birds with one stone, birds with one stone, one in a million, the million dollar question, nine lives, one thing, two sides of, two wrongs, catch-22, catch 22, cloud nine, square one, number one, at one point, one day, one of the, one by one, one another, one-way, one step, back to square one, fifty-fifty, 24/7, the one, the ones, one more time, one side, one hand, no one knows, day one, one time, at one time, one way or another, zero tolerance, ground zero, all in one, one man show, zero hour',
  ),
  endings: { ing: 'ing', ed: 'ed', adverb: 'ly', plural: 's', possessives: ["'s", "s'"] },
  caveats: {
    ALLEGED: list('allegedly, alleged, accused, alleges, alleging'),
    UNCERTAIN: list(
      'likely, probably, possibly, perhaps, may have, might have, feared, believed, presumed, thought to, suspected, apparently, could have been, assumed, fears that, fears for',
    ),
    PRELIMINARY: list(
      'preliminary, provisional, provisionally, initial, early reports, first reports, initial reports, tentative',
    ),
    NOT_INDEPENDENTLY_VERIFIED: list(
      'could not be independently verified, cannot be independently verified, not been independently verified, not independently verified, could not independently verify, unable to independently verify, not immediately possible to verify, could not verify, cannot verify, could not be verified, no independent confirmation, was not independently confirmed, not be independently confirmed, could not independently confirm, not verified, cannot be verified, could not be immediately verified, has not verified, without independent verification, not possible to independently verify, not possible to verify',
    ),
    PARTIAL: list(
      'incomplete, many more, is expected to rise, was expected to rise, likely to rise, expected to climb, could rise, may rise, might rise, expected to increase, feared to rise, undercount, underestimate, true toll, real toll, actual toll, likely higher, probably higher, still under the rubble, remain under the rubble, only counts',
    ),
    DISPUTED: list('disputes, disputed, contests, contested, casts doubt, cast doubt'),
    INCLUDES_COMBATANTS: list(
      'does not distinguish between civilians and, do not distinguish between civilians and, does not differentiate between civilians and, without distinguishing between civilians and, not distinguish between combatants and, both civilians and combatants, includes combatants, include combatants, civilians and fighters, civilians and combatants',
    ),
    SOURCE_UNNAMED: list(
      'reportedly, are believed, is believed, are thought, is thought, an estimated, unconfirmed reports, reports say, reports said, it is believed, are feared, it is feared, is feared, were feared',
    ),
  },
  causes: CAUSES,
  since: list('since'),
  beginnings: list(
    'began, begin, start, started, beginning, outbreak, erupted, broke out, coup, launched, invasion, ceasefire, war, offensive, uprising, hostilities, took power, seized power, took office, october, february, april, march, january, may, june, july, august, september, november, december, oct, nov, dec, jan, feb, then, early, mid, late, independence, crackdown, takeover, conflict',
  ),
  statistics: list(
    'documented, recorded, registered, annual report, report, reported, statistics, figures, according to data, executed, executions, counted, compiled',
  ),
  weekdays: list('monday, tuesday, wednesday, thursday, friday, saturday, sunday, today, overnight, tonight'),
  superlatives: list(
    'least deadly, the least, the fewest, lowest, deadliest, worst, biggest, largest, highest, bloodiest, first, most, such, strongest, heaviest, highest toll',
  ),
  wars: list(
    'war, wars, conflict, civil war, offensive, campaign, insurgency, invasion, genocide, fighting, hostilities, counterattack, counteroffensive, bombardment, siege, uprising, crackdown, occupation, epidemic, outbreak, famine, drought, pandemic, drug war, rebellion, blockade, violence, gang violence, unrest',
  ),
  tallies: list(
    'so far, toll rose, rose to, climbed to, rises to, risen to, still searching, search continued, searching for, search for, rescuers are, rescuers were, rescue teams, search and rescue, rescue operations, confirmed dead, known to have died, up from, toll stood, toll stands, expected to rise, likely to rise, could rise, may rise, to date, thus far, still missing, were missing, are missing, under the rubble, as of, bringing the, death toll, toll has',
  ),
  periods: list(
    'in recent days, in recent weeks, in recent months, in the past few days, over the past few days, in the past few weeks, over the past few weeks, in the past few months, over the past few months, in the last few days, in the last few weeks, in the past fortnight, over the past fortnight, in the last fortnight, in one day, in a single day, in the last quarter, year to date, during the month, during the week, over the month, over the week, in the quarter, during the quarter, the day before, in the previous day, reporting period, period under review, in recent years, in the same period, over the same period, during the same period, in the period',
  ),
  present: list(
    'still, remain, remains, currently, now, remaining, are being held, is being held, are held, continue, continues',
  ),
  events: list(
    'attack, attacks, strike, strikes, airstrike, airstrikes, air strike, air strikes, raid, raids, bombing, bombings, explosion, explosions, blast, blasts, shooting, shootings, massacre, earthquake, quake, flood, floods, flooding, landslide, landslides, mudslide, storm, hurricane, typhoon, cyclone, tornado, wildfire, wildfires, fire, blaze, crash, collision, accident, derailment, shipwreck, sinking, capsizing, stampede, crush, collapse, avalanche, eruption, tsunami, war, conflict, offensive, operation, invasion, clash, clashes, fighting, battle, siege, ambush, assault, onslaught, incident, protest, protests, riot, riots, unrest, coup, uprising, crackdown, outbreak, epidemic, famine, drought, heatwave, heat wave, ceasefire, truce, exchange, swap, prisoner swap, genocide, campaign, counterattack, shelling, bombardment, missile strike, drone strike, drone attack, suicide bombing, car bombing, disaster, tragedy',
  ),
  compositions: list(
    'mostly, mainly, most of them, many of them, the majority of them, majority of them, largely, the vast majority of them, predominantly, most of whom were, most of whom are, many of whom were, all of them, the majority of whom were, primarily, some of them, half of them, nearly all of them, almost all of them, most of whom, many of whom, all civilians, most, chiefly, nearly half of them, about half of them, more than half of them, overwhelmingly, a third of them, two-thirds of them, about a third of them',
  ),
  shares: list(
    'most of the, the majority of the, a majority of the, the vast majority of the, half of the, nearly half of the, about half of the, more than half of the, many of the, some of the, a third of the, two-thirds of the, two thirds of the, almost half of the, most of those, the majority of those, most, the majority of, nearly all of the, almost all of the, all of the, around half of the, over half of the, a quarter of the, the bulk of the, up to half of the, about a third of the, nearly two-thirds of the, at least half of the',
  ),
  fictions: list(
    'in the scenario, scenario, simulated, simulation, mock, in the film, in the novel, in the game, in the series, fictional, imaginary, hypothetical, in the movie, in the play, in the book, rehearsed, rehearsal, rehearsing, role-play, plot of the, tabletop exercise, the novel, a novel, practised rescuing, practiced rescuing',
  ),
  countings: list(
    'expected to rise, likely to rise, could rise, may rise, might rise, expected to climb, expected to increase, rescuers, rescue workers, rescue teams, search and rescue, still searching, searching for, search for survivors, under the rubble, still trapped, trapped under, feared trapped, death toll rises, toll rises, toll expected, still missing, are missing, rescue operation, rescue operations, preliminary, more bodies, critical condition, in surgery, fighting for their lives, serious condition, critically injured, critically, in a critical condition, could climb, might climb, number could rise, toll could',
  ),
  peopleEndings: list('ers, ors, ists, eers, ians, men, women, ees, ans'),
  verified: list(
    'has verified, have verified, had verified, verified the, have confirmed, verified at least, it has verified',
  ),
};
