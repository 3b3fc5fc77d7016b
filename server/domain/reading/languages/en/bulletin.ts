import type { BulletinRules } from '../bulletin-rules.ts';

const list = (words: string) => words.split(/\s*,\s*/).filter(Boolean);

/** English. */
export const englishBulletins: BulletinRules = {
  labels: [
    {
      measure: 'KILLED',
      words: list(
        'killed, dead, deaths, death, died, fatalities, fatality, death toll, deaths toll, toll of dead, slain, martyrs, martyred, martyr, death count, fatality count, body count, death tally, confirmed dead, murdered, executed, perished, drowned, shot dead, people who died, lives lost, loss of life',
      ),
    },
    {
      measure: 'INJURED',
      words: list(
        'injured, wounded, hurt, injuries, injury, wounds, injury toll, seriously injured, critically injured, seriously wounded, critically wounded, lightly injured, lightly wounded, slightly injured, severely injured, badly injured',
      ),
    },
    {
      measure: 'CASUALTIES',
      words: list(
        'casualties, casualty, casualty toll, killed and wounded, killed and injured, dead and injured, dead and wounded, killed or wounded, killed or injured, dead or injured, deaths and injuries, killed / injured, killed / wounded, dead / injured',
      ),
    },
    {
      measure: 'DEAD_OR_MISSING',
      words: list('dead or missing, dead and missing, dead / missing, killed or missing'),
    },
    {
      measure: 'MISSING',
      isWeak: true,
      words: list('missing, unaccounted for, unaccounted, disappeared, lost at sea, not yet found'),
    },
    { measure: 'REPORTED_MISSING', isWeak: true, words: list('reported missing') },
    {
      measure: 'DISPLACED',
      words: list(
        'displaced, internally displaced, idps, evacuated, evacuees, evacuations, displacements, newly displaced, uprooted, forced from their homes, forced to flee',
      ),
    },
    { measure: 'HOMELESS', words: list('homeless, left homeless, made homeless') },
    { measure: 'AFFECTED', isWeak: true, words: list('affected') },
    { measure: 'RESCUED', isWeak: true, words: list('rescued, saved, pulled alive, rescued alive, pulled out alive') },
    { measure: 'SURVIVORS', words: list('survivors, survived, found alive, survivors found') },
    {
      measure: 'BODIES_RECOVERED',
      words: list(
        'bodies recovered, bodies found, recovered bodies, bodies retrieved, bodies, bodies exhumed, remains recovered, bodies pulled out, bodies pulled from the rubble',
      ),
    },
    {
      measure: 'BODIES_IDENTIFIED',
      words: list('bodies identified, identified bodies, victims identified, remains identified'),
    },
    {
      measure: 'HOSPITALISED',
      words: list(
        'hospitalised, hospitalized, in hospital, taken to hospital, hospitalisations, hospitalizations, admitted to hospital',
      ),
    },
    {
      measure: 'DETAINED',
      words: list(
        'arrested, arrests, detained, detentions, detainees, taken into custody, imprisoned, jailed, in custody, people arrested',
      ),
    },
    {
      measure: 'TAKEN_HOSTAGE',
      words: list('taken hostage, kidnapped, abducted, hostages taken, abductions, kidnappings, abductees'),
    },
    {
      measure: 'HELD_HOSTAGE',
      words: list(
        'hostages, held hostage, hostages held, hostages still held, still held hostage, hostages remaining, remaining hostages, hostages in captivity',
      ),
    },
    { measure: 'RELEASED', isWeak: true, words: list('released, freed, hostages released, hostages freed, liberated') },
    { measure: 'CAPTURED', isWeak: true, words: list('captured, taken prisoner, prisoners taken') },
    { measure: 'ON_BOARD', words: list('on board, aboard, people on board, passengers and crew') },
  ],
  fillers: list(
    'number of, no. of, no of, num. of, of, the, number, count, confirmed, reported, registered, recorded, verified, among, amongst, so far, still, now, currently, to date, updated, latest, as follows, in action, and, known, officially, official, figure, figures, at least, remain, remaining, are, is, were, approximately, about, around, over, more than, nearly, almost, some, up to',
  ),
  totals: list('total, totals, total number of, overall, cumulative, in total, grand total, altogether, all told'),
  since: list('since, from the beginning of, from the start of, since the start of, since the beginning of'),
  periods: list(
    'new, today, yesterday, overnight, this week, this month, this year, last week, last month, last year, daily, in the past # hours, in the last # hours, over the past # hours, over the last # hours, during the past # hours, during the last # hours, past # hours, last # hours, within # hours, in # hours, in the previous # hours, previous # hours, in the past # days, in the last # days, over the past # days, past # days, last # days, in the past day, in the past week, in the last week, over the past week, past week, in the past month, past month, in the past hours, #h, last #h, past #h, in the last #h, in the past #h, # hours, so far this year, so far this month',
  ),
  parts: list(
    'of whom, of which, of them, of these, of those, including, among them, incl., incl, thereof, among whom, among which, among these',
  ),
  placeLinks: list('in, across, at, near, throughout'),
  divisions: list(
    'by district, by area, by region, by province, by county, by governorate, by city, by state, by town, by village, by gender, by age, by group, by age group, by country, by category, breakdown, by type, by location',
  ),
  others: list('others, other, elsewhere, other areas, rest, unknown'),
  foreign: list(
    'assists, kills, team, club, player, players, won, lost, drawn, suspended, respawns, headshots, xp, births, marriages, divorces, born, goals, points, wickets, runs, score, fouls, offsides, corners, possession, recoveries, tested, tests, infections, cases, positive, downloads, views, likes, followers, valid, null, build, version, commits, bugs, tickets, level, mana, hp',
  ),
  unreal: list(
    'projected, predicted, expected, potential, possible, forecast, simulated, modelled, modeled, hypothetical, target, averted, prevented, avoided, maximum, minimum, planned, future, average, rate, per, percentage, ratio, risk',
  ),
  prefixes: [],
};
