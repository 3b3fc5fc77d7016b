import type { WordClass } from '../frame-rules.ts';

const list = (words: string) => words.split(/\s*,\s*/).filter(Boolean);

/** The English words that hold sentences together. */
export const ENGLISH_WORDS: Readonly<Partial<Record<WordClass, readonly string[]>>> = {
  DETERMINER: list(
    'the, these, those, this, that, a, an, its, their, his, her, our, my, your, all, all the, any, each, every, both the, the other, such',
  ),
  IDIOM: list(
    'he, she, it, they, we, i, you, him, them, us, me, himself, themselves, itself, herself, everyone, somebody, what, there',
  ),
  RELATIVE: list('who, whom, which, whose, all of whom, both of whom'),
  THAT: list('that'),
  PREPOSITION: list(
    `in, at, on, near, north of, south of, east of, west of, northeast of, northwest of, southeast of, southwest of, inside, outside, around, across, along, over, under, into, onto, upon, off, for, against, between, beyond, behind, beside, besides, above, below, beneath, within, without, throughout, through, toward,
     towards, during, amid, amidst, via, per, as, like, despite, in spite of, because of, due to, in exchange for, in return for, as a result of, in connection with, aboard, underneath, next to, close to, out of, following, about, opposite, outside of, ahead of,
     according to, regarding, concerning, past, up, down, off the coast of, in front of, on behalf of, in addition to, apart from, aside from, instead of, out, en route to, on the way to`,
  ),
  OF: list('of'),
  BY: list('by'),
  FROM: list('from'),
  WITH: list('with'),
  AMONG: list('among, amongst, one of, between'),
  TO: list('to'),
  AND: list('and, as well as, plus, along with, together with, alongside, &, but also, and also'),
  ALONGSIDE: list('along with, together with, alongside, as well as'),
  OR: list('or, and/or, or even'),
  SUBORDINATOR: list(
    'after, when, while, whilst, as, since, until, till, before, because, although, though, even though, whereas, where, once, hours after, days after, a day after, a week after, shortly after, weeks after, minutes after, months after, even as, just as, so, in which, during which, at which, on which, after which, in what, why, how',
  ),
  IF: list('if, unless, whether, should it, in case, as if, even if'),
  BUT: list('but, yet, however, though, nor, neither, except, not counting'),
  BE: list(
    "be, is, are, was, were, been, being, 's been, am, 're, isn't, aren't, wasn't, weren't, get, gets, got, getting, gotten",
  ),
  SUBJUNCTIVE: list('be'),
  HAVE: list("have, has, had, having, 've, haven't, hasn't, hadn't"),
  DO: list("do, does, did, don't, doesn't, didn't"),
  MODAL_POSSIBLE: list('may, might, may well, might well'),
  MODAL_SUPPOSED: list("could, would, should, must, can, cannot, can't, couldn't, wouldn't, ought to, 'd"),
  FUTURE: list(
    "will, won't, shall, 'll, to be, is to be, are to be, going to, set to, due to be, about to, expected to, likely to",
  ),
  NOT: list("not, never, no longer, n't, without"),
  ADVERB: list(
    `also, still, already, now, then, currently, so far, just, only, even, reportedly, allegedly, apparently, possibly, probably, perhaps, likely, presumably, officially, clearly, later, since, ever, again, once, twice, instantly, instead,
     too, either, else, here, there, nearby, overnight, today, yesterday, tomorrow, tonight, together, alone, dead set, seriously, severely, critically, lightly, slightly, badly, fatally, mortally, gravely, moderately, simultaneously, all, both, each, initially,
     subsequently, eventually, finally, recently, previously, earlier, formerly, meanwhile, in total, in all, altogether, overall, to date, thus far, until now, up to now, as yet, at present, at the time, at once, at the scene, on the spot, at first, at last, at least,
     in turn, for example, for instance, in fact, of course, as a result, in addition, in recent days, in recent weeks, in recent months, ago, abroad, back, away, home, onboard, afterwards, afterward, almost certainly, not yet, very, more seriously, en masse, safely, successfully, provisionally, tentatively, 
     separately, illegally, arbitrarily, summarily, deliberately, accidentally, at least partly, variously, collectively, respectively, up to now, in the process, at sea, soon, promptly, immediately, quickly, directly, indirectly, mostly, mainly, largely, at that time, thereby, thus`,
  ),
  HEDGE: list(
    `at least, more than, over, above, in excess of, well over, well above, just over, a little over, slightly more than, no fewer than, no less than, not less than, not fewer than, a minimum of, at most, up to, no more than, not more than, as many as, as much as, a maximum of, fewer than, less than, under, below,
     nearly, almost, about, around, some, roughly, approximately, an estimated, estimated, circa, close to, near to, upwards of, upward of, just under, at the very least, a total of, an overall total of, a combined, a combined total of, total of, a further estimated, another estimated, what is believed to be, what are believed to be,
     a group of, a crowd of, a record, all, exactly, only, just, fully, a staggering, possibly, perhaps, maybe, probably, potentially, a reported, reportedly, a total, not even, not exceeding, anywhere between, anything between, between, somewhere between, from, a range of, believed to be, thought to be, an initial, a preliminary, as few as, well under, getting on for, in the region of, in the neighbourhood of, something like, a possible, a confirmed, a known, an approximate, roughly about, now, more, even, mere, a mere, some estimated, surpassing, exceeding, topping, past`,
  ),
  MORE: list(
    'another, a further, further, additional, an additional, yet another, still another, extra, an extra, one more, other, the other, more',
  ),
  OTHERS: list(
    'others, other people, more people, more, additional people, further people, other persons, other individuals',
  ),
  INCLUDING: list(
    'including, among them, among whom, including at least, amongst them, of whom at least, inclusive of, which includes, which included, including also, notably',
  ),
  PARTITIVE: list('of them, of whom, of those, of which, of these'),
  ORDER: list('last, first, next, final, remaining, previous, past, early, late, latest, same, very last, mid'),
  EXCHANGE: list('in exchange for, in return for'),
  DOUBT: list(
    'feared, believed, presumed, thought, suspected, assumed, understood, considered, likely, probably, possibly, presumably',
  ),
  STAY: list('remain, remains, remained, remaining, stay, stays, stayed'),
  TELL: list('said, says, told, added, announced, claimed, insisted, confirmed'),
  DEFINITE: list('the, those, these'),
  TENSELESS: list('be, been, being, having'),
  PRESENT: list('is, are, has, have, being'),
  COUNT_NOUN: list('number, total, tally, figure, count'),
  FIGURE_NOUN: list('figure, figures, toll, tolls, number, numbers, count, counts, tally, total, death toll'),
  CHANCE_NOUN: list('chance, chances, risk, risks, probability, possibility, danger, threat, likelihood'),
  DEAL_NOUN: list(
    'deal, deals, agreement, agreements, proposal, proposals, plan, plans, framework, phase, phases, stage, stages',
  ),
  CALL_NOUN: list(
    'call, calls, demand, demands, appeal, appeals, request, requests, negotiations, talks, effort, efforts, campaign, hope, hopes, bid',
  ),
  PLAN_NOUN: list(
    'plan, plans, plot, plots, deal, deals, agreement, agreements, proposal, proposals, threat, threats, framework, offer, offers, attempt, attempts, return, exchange, promise, condition, conditions, phase, stage',
  ),
  MEMBER_NOUN: list('member, members, employees, staff, workers, residents, citizens, nationals, officers, students'),
  VICTIM_NOUN: list('victims, fatalities'),
  HOLDER_NOUN: list(
    'prison, prisons, jail, jails, stadium, venue, hall, arena, hospital, ward, centre, center, camp, facility, building, bus, plane, boat, cells',
  ),
  AUTHORITY: list(
    'police, policemen, authorities, officers, prosecutors, security forces, guards, court, courts, immigration, border guards, border guard, prison guards, police officers, security officers, security personnel, gendarmes, gendarmerie, troopers, deputies, detectives',
  ),
  CAPTOR: list(
    'gunmen, gunman, militants, bandits, rebels, jihadists, kidnappers, militiamen, militia, insurgents, armed men, fighters, assailants, attackers, pirates, gang, gangs, traffickers, raiders, extremists, guerrillas, guerillas, separatists, abductors, captors, terrorists, boko haram, al-shabaab, m23',
  ),
  RESCUER: list(
    'coastguard, coastguards, coast guard, coast guards, navy, lifeboat, lifeboats, trawler, trawlers, rescuers, rescue, helicopter, helicopters, fishermen, boats, vessel, vessels, tanker, freighter, warship, frigate, tug, tugs, divers, firefighters, patrol, cutter',
  ),
  MOURNER: list(
    'villagers, residents, relatives, mourners, families, family, village, town, community, they, neighbours, neighbors',
  ),
  HEALER: list('hospital, hospitals, doctors, medics, clinic, clinics, surgeons, nurses, paramedics'),
  TREATED: list('injured, wounded, casualties, patients, victims, survivors'),
  FLEER: list(
    'people, persons, refugees, civilians, families, households, villagers, residents, women, children, asylum seekers, asylum-seekers, displaced people, displaced, rohingya, inhabitants, others, new arrivals, newcomers',
  ),
  LEAVER: list(
    'inhabitants, residents, citizens, players, voters, customers, members, subscribers, users, workers, employees, supporters, staff, followers, pupils, students, passengers, viewers, readers, listeners, candidates, taxpayers, fans, teachers, engineers, officials, lawmakers',
  ),
  TRAVELLER: list(
    'traveller, travellers, traveler, travelers, passengers, commuters, customers, motorists, users, flyers, holidaymakers, subscribers, shoppers, viewers',
  ),
  BURIED: list('dead, victims, martyrs, people, men, women, children, civilians, villagers, residents'),
  SOLDIER: list(
    'soldiers, soldier, troops, fighters, servicemen, marines, paratroopers, combatants, guerrillas, rebels, militiamen, volunteers, men, airmen, commandos, recruits, conscripts, mutineer, mutineers, partisans',
  ),
  VEHICLE: list(
    'boat, ship, vessel, ferry, plane, aircraft, jet, helicopter, bus, train, dinghy, yacht, trawler, minibus, tanker, airliner, barge, canoe, raft, freighter, truck, van, minivan, lorry, submarine, catamaran, speedboat, cable car, airplane, aeroplane, coach',
  ),
  LEVEL: list('at, past, above, over, beyond, near, around, close to, up'),
  UP_DOWN: list('up, down'),
  AS: list('as'),
  FATALLY: list('fatally, mortally'),
  SENTENCE: list('sentence, sentences, sentenced, sentencing, condemn, condemned, condemns, condemning'),
  GROUP_OF: list('family, group, crew, team, party, squad, gang, household'),
  DEGREE: list('seriously, critically, severely, badly, gravely, lightly, slightly'),
  EACH: list('each, apiece'),
  FORMER: list('former, ex'),
  TIME: list(
    `monday, tuesday, wednesday, thursday, friday, saturday, sunday, mondays, fridays, saturdays, sundays, january, february, april, june, july, august, september, october, november, december, jan, feb, aug, sept, oct, nov, dec, week, weeks, month, months, year, years, day, days, hour, hours, minute, minutes, night, nights, morning, afternoon, evening, noon, midnight, weekend, weekends, decade, decades, century, dawn, dusk, sunset, sunrise, daybreak, time, spring, summer, autumn, fortnight, eve, daytime, ramadan, christmas, easter, moment`,
  ),
  SAY: list(
    `say, says, said, saying, tell, tells, told, telling, report, reports, reported, reporting, announce, announces, announced, announcing, confirm, confirms, confirmed, confirming, state, states, stated, stating, add, adds, added, adding, claim, claims, claimed, claiming, estimate, estimates, estimated, estimating, allege, alleges, alleged, alleging, believe, believes, believed, believing,
     acknowledge, acknowledges, acknowledged, reveal, reveals, revealed, show, shows, showed, showing, note, notes, noted, noting, write, writes, wrote, indicate, indicates, indicated, suggest, suggests, suggested, admit, admits, admitted, insist, insists, insisted, declare, declares, declared, explain, explained, disclose, disclosed, tweet, tweeted, posted, put, puts, given, gives, gave, document, documents, documented, record, records, recorded, know, known, quote, quoted, quoting, cite, cited, citing, list, lists, listed, register, registers, registered, verify, verifies, verified`,
  ),
  CALL: list(
    `call, calls, called, calling, demand, demands, demanded, demanding, urge, urges, urged, urging, ask, asks, asked, asking, request, requests, requested, appeal, appeals, appealed, appealing, seek, seeks, sought, seeking, press, pressed, insist on, plead, pleads, pleaded, pleading, implore, implored, beg, begged, pray, prays, prayed, praying, negotiate, negotiates, negotiated, negotiating, discuss, discusses, discussed, discussing, secure, hope, hopes, hoped, hoping, want, wants, wanted, wanting, wish, wishes, wished, recommend, recommends, recommended`,
  ),
  PLAN: list(
    `plan, plans, planned, planning, plot, plots, plotted, plotting, threaten, threatens, threatened, threatening, vow, vows, vowed, vowing, try, tries, tried, trying, attempt, attempts, attempted, attempting, intend, intends, intended, intending, aim, aims, aimed, aiming, agree, agrees, agreed, agreeing, promise, promises, promised, promising, pledge, pledges, pledged, pledging, offer, offers, offered, offering, refuse, refuses, refused, refusing, prepare, prepares, prepared, preparing, propose, proposes, proposed, proposing,
     decide, decides, decided, order, orders, ordered, ordering, conspire, conspired, conspiring, fail, failed, failing, expect, expects, expected, need, needs, needed, risk, risks, risked, risking, warn, warns, warned, warning, prevent, prevents, prevented, preventing, avoid, avoids, avoided, avoiding, stop, ready, willing, set, due, likely, able, designed, enough, sufficient, thwart, thwarted, foil, foiled, foils, avert, averted`,
  ),
  DENY: list(
    'deny, denies, denied, denying, refute, refutes, refuted, dismiss, dismisses, dismissed, dismissing, reject, rejects, rejected, rejecting, rebut, rebutted, disputed, disputes, dispute',
  ),
  ACCUSE: list('accuse, accuses, accused, accusing, suspect, suspected, charge, charged, alleged'),
  LINK: list(
    'remain, remains, remained, remaining, stay, stays, stayed, lie, lay, lies, find, finds, found, finding, leave, leaves, left, leaving, declare, declared, pronounce, pronounced, confirm, confirmed, report, reported, list, listed, presume, presumed, consider, considered, go, become, became, make, made, makes, making, render, rendered, rendering, have, has, had, seem, appear, register, registered, trap, trapped, account, accounted, strand, stranded, getting',
  ),
  SUPPOSE: list(
    'feared, believed, presumed, thought, suspected, assumed, understood, considered, said, reported, alleged, estimated, known, confirmed, rumoured, rumored, claimed, expected',
  ),
  FACTUAL: list(
    'manage, manages, managed, managing, force, forces, forced, forcing, help, helps, helped, helping, continue, continues, continued, continuing, seem, seems, seemed, appear, appears, appeared, compel, compelled, oblige, obliged, happen, happened, come, came, go, went, found, known, reported, said, believed, thought, understood, presumed, feared, estimated, claimed, able, enough, cause, caused, causing, led, leading, shown, proved, proven, have, had, has, prompt, prompted, prompting, lead',
  ),
  RISE: list(
    `rise, rises, rose, risen, rising, climb, climbs, climbed, climbing, jump, jumps, jumped, jumping, soar, soars, soared, soaring, surge, surges, surged, surging, grow, grows, grew, grown, growing, increase, increases, increased, increasing, mount, mounts, mounted, mounting, go up, goes up, went up, gone up, climb up, tick up, creep, crept, swell, swells, swelled, swollen, double, fall, falls, fell, fallen, drop, drops, dropped, decline, declined, decrease, decreased, was revised, revised, was raised, raised, updated, lowered, edged up, shot up, leapt, spiked, inched up, has climbed, move, moved, stood, reduced`,
  ),
  BRING: list(
    'bring, brings, brought, bringing, put, puts, putting, take, takes, took, taking, taken, raise, raises, raised, raising, push, pushes, pushed, pushing, lift, lifted, lifting, revise, revises, revised, revising, update, updates, updated, updating, place, places, placed, placing, set, sets, give, gave, giving, estimate, estimated, estimates, estimating, increase, increased, increasing, lower, lowered, drive, driving, drove, peg, pegged, reduce, reduced',
  ),
  REACH: list(
    'reach, reaches, reached, reaching, hit, hits, hitting, pass, passes, passed, passing, surpass, surpasses, surpassed, surpassing, exceed, exceeds, exceeded, exceeding, top, tops, topped, topping, total, totals, totalled, totaled, totalling, totaling, near, nears, neared, nearing, approach, approaches, approached, approaching, stand at, stands at, stood at, standing at, stands now at, now stands at, cross, crossed, crosses, is, was, are, were, be, been, number, numbers, numbered, come to, comes to, came to, stand, stands, standing',
  ),
  INCLUDE: list('include, includes, included, comprise, comprises, comprised, were, was, are, is'),
  THERE: list('there'),
  CARRY: list('carry, carries, carried, carrying, transport, transporting'),
};
