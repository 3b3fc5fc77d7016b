import type { CountRules } from '../count-rules.ts';

const list = (words: string) => words.split(/\s*,\s*/).filter(Boolean);

/** English. */
export const englishCounts: CountRules = {
  searches: list(
    'rescuers, rescue workers, rescue teams, rescue crews, rescue operation, rescue operations, rescue efforts, rescue effort, recovery teams, search teams, search crews, search operation, search operations, search and rescue, search for survivors, search for more, search for the missing, search for others, searching for, search continues, search continued, search was under way, search is under way, search resumed, still searching, still digging, digging through, dug through, combing through, combed through, sifting through, under the rubble, under rubble, under the debris, under the mud, beneath the rubble, in the rubble, still trapped, trapped under, trapped beneath, trapped inside, feared trapped, are trapped, were trapped, feared dead, feared drowned, hope is fading, hopes are fading, hopes fade, hopes faded, hopes of finding, hope of finding, hope of survivors, divers, sniffer dogs, expected to rise, likely to rise, could rise, may rise, might rise, will rise, set to rise, feared to rise, expected to climb, could climb, may climb, likely to climb, expected to increase, likely to increase, could increase, may increase, expected to grow, could grow, toll rises, toll climbs, toll mounts, toll jumps, toll rose, toll climbed, toll has risen, toll has climbed, rising toll, rising death toll, mounting death toll, and counting, still being counted, more bodies, yet to be found, yet to be reached, not yet been reached, not been reached, cut off, preliminary figures, preliminary figure, preliminary toll, provisional toll, initial toll, initial count, initial figures, preliminary count, preliminary information, early reports, known to have died',
  ),
  missing: list(
    'still missing, are missing, remain missing, remained missing, remains missing, is missing, were missing, was missing, unaccounted for',
  ),
  tolls: list(
    'toll, tolls, number of dead, number of deaths, number of fatalities, number of injured, number of people killed, total',
  ),
  standings: list(
    'stands at, now stands, stood at, standing at, has reached, had reached, reached, has passed, passed, passes, tops, topped, has topped, surpassed, has surpassed, exceeded, has exceeded, nears, neared',
  ),
  closings: list(
    'final report, ended its search, ended the search and rescue, has ended its search, ending a search, ending the search, ended the search, ended their search, ended a search, search has ended, search ended, search was over, called off the search, called off their search, search was called off, search has been called off, suspended the search, final toll, final death toll, final count, final figure, last of the bodies, all of the missing have been found, no one is missing, nobody is missing, all accounted for, everyone accounted for, accounted for everyone, lowered the toll, lowered the death toll, revised down, anniversary, memorial service, inquest, jury, convicted of',
  ),
  untilNow: list(
    'bringing the, raising the, so far, to date, thus far, until now, up to now, and counting, confirmed dead, known to have died, known to have been, known to have perished, known dead, are known, have been confirmed dead, death toll rose, death toll has, at last count, at the latest count, latest toll, latest count, as of, to have been found, still rising',
  ),
  until: list('by, as of, up to, until, as at'),
  hours: list(
    'midday, noon, nightfall, dusk, dawn, midnight, sunset, daybreak, sunrise, evening, mid-morning, late afternoon, early evening, now, mid-afternoon, late evening, late morning, early afternoon, lunchtime, the evening, the afternoon, the morning, the end of the day, last night, early, late, today, yesterday',
  ),
  recently: list(
    'since dawn, since midnight, since morning, since this morning, since yesterday, since last night, since daybreak, since sunrise, since the early hours, since early morning, since yesterday morning, since yesterday evening, since the start of the year, since the beginning of the year, since the start of this year, since the beginning of this year, since the start of the month, since the beginning of the month, since the start of this month, since the start of the week, since the beginning of the week, since the turn of the year, since the new year, since last week, since last month, since the weekend, since the last update, since the last report, since the previous report, since our last report, since the last situation report',
  ),
  yearParts: [
    ['first quarter of', 1, 3],
    ['quarter 1', 1, 3],
    ['q1', 1, 3],
    ['first quarter', 1, 3],
    ['q1 of', 1, 3],
    ['second quarter of', 4, 6],
    ['quarter 2', 4, 6],
    ['q2', 4, 6],
    ['second quarter', 4, 6],
    ['q2 of', 4, 6],
    ['third quarter of', 7, 9],
    ['quarter 3', 7, 9],
    ['q3', 7, 9],
    ['third quarter', 7, 9],
    ['q3 of', 7, 9],
    ['fourth quarter of', 10, 12],
    ['quarter 4', 10, 12],
    ['q4', 10, 12],
    ['fourth quarter', 10, 12],
    ['q4 of', 10, 12],
    ['first half of', 1, 6],
    ['second half of', 7, 12],
    ['first half', 1, 6],
    ['second half', 7, 12],
    ['last quarter of', 10, 12],
    ['first two months of', 1, 2],
    ['first three months of', 1, 3],
    ['first four months of', 1, 4],
    ['first five months of', 1, 5],
    ['first six months of', 1, 6],
    ['first seven months of', 1, 7],
    ['first eight months of', 1, 8],
    ['first nine months of', 1, 9],
    ['first ten months of', 1, 10],
    ['first eleven months of', 1, 11],
  ],
  ofThisYear: list('this year, the year'),
  ofLastYear: list('last year'),
  longWars: list(
    'war, civil war, wars, conflict, genocide, insurgency, uprising, famine, drought, epidemic, dictatorship, rebellion, invasion, occupation',
  ),
  asOf: list('as of, as at, as on, situation on, situation at, updated, updated on, data of'),
  rates: list(
    'every day, each day, per day, a day, every week, each week, a week, per week, every month, each month, a month, per month, every year, each year, a year, per year, annually, every hour, an hour',
  ),
  totals: list(
    'bringing, bringing the, raising the, taking the, pushing the, overall, in total, total number, cumulative, cumulatively, altogether, total toll, total death toll, total since',
  ),
  statistics: list(
    'alone, compared with, compared to, compared with the, up from, down from, more than in, fewer than in, same period, the highest, the lowest, record, on record, on average, average, annual report, annual census, annual, yearly, monthly report, monthly, weekly, quarterly, data, statistics, statistical, figures, figure, tally, tallied, documented, recorded, registered, verified, monitored, logged, tracked, counted, compiled, census, survey, review, database, this period, reporting period, period, quarter, half of the year, year on year, per cent, percent, a rise of, an increase of, a decrease, an increase, a drop, total of, in all, in total, monitor, observatory, incidents, separate incidents, road accidents, traffic accidents, road deaths, homicides, police data',
  ),
  reports: list(
    'reporting period, period under review, period covered, period from, this period, the period, weekly, monthly, quarterly, annual, biweekly, fortnightly, daily report, daily update, daily bulletin, daily briefing, weekly update, weekly report, situation report, situation update, sitrep, bulletin, humanitarian update, flash update, casualty update, week in review, year in review, in numbers, at a glance, figures for, this week, key figures, epidemiological week, report on, summary, monthly report, annual report, bilan, digest, round-up, roundup, review of the week, data for, figures, highlights, statistics, statistical',
  ),
  whens: list('when, after, as, where, while'),
  articles: list("a, an, the, this, that, one, another, its, their, his, her, 's, same, single, first, second"),
  disasters: list(
    'earthquake, quake, tremor, tsunami, flood, floods, flooding, floodwaters, flash flood, flash floods, landslide, landslides, mudslide, mudslides, rockslide, avalanche, storm, hurricane, typhoon, cyclone, tornado, tornadoes, wildfire, wildfires, bushfire, bushfires, eruption, collapse, collapsed, collapses, capsized, capsizes, capsizing, capsize, sank, sinks, sinking, shipwreck, derailed, derailment, stampede, dam burst, dam collapse, dam failure, rains, monsoon, torrential, gas explosion, mine collapse, mine disaster, plane crash, crashed, drowned, blaze, a fire, the fire, fire broke out, fire swept, house fire, factory fire, fire at, inferno, explosion, blast, exploded, explodes',
  ),
  inYear: list('in, during, of, for, throughout, year'),
  past: list(
    'years ago, years earlier, decades ago, decades earlier, a decade ago, a year ago, a year earlier, months ago, months earlier, weeks ago, last year, last month, the year before, previous year, a century ago, anniversary, years since, previously, in the last one, similar, the previous, in a previous, an earlier, history, historic, deadliest since, worst since, since then, back in, a decade earlier, last summer, last winter, last spring, last autumn, last fall, a month ago, a month earlier, a week ago, a week earlier',
  ),
  lasting: list(
    "are, is, remain, remains, remained, still, currently, now, remaining, continue, continues, stay, stays, 're, already, at present, presently, live, living, sheltering, sleeping, housed, sheltered, staying, camped, camping, languish, languishing",
  ),
  more: list('another, a further, further, additional, an additional, more, new, newly'),
  raisings: list(
    'bringing, brings, brought, raising, raises, raised, taking, takes, pushing, pushes, lifting, to bring, swelling',
  ),
};
