/**
 * Bulletins in the styles of ministries, rescue services and newsrooms, with the figures that they state. All are made up. A row has
 * the language, the lines with " / " between them, and for each figure the measure, the quantifier if it is not EXACT, the number,
 * how the count runs, whom it counts if the words say so, and the last source in angle brackets. `none` stands for a bulletin that
 * states no figure.
 */
export const BULLETINS = `
en | Killed: 1,204 | KILLED 1204 INCIDENT
en | Injured – 3,450 / Dead – 71 | INJURED 3450 TALLY_SO_FAR; KILLED 71 TALLY_SO_FAR
en | Deaths 126 (Ostrel 71, Lhavan 48, others 7) | KILLED 126 TALLY_SO_FAR; KILLED 71 TALLY_SO_FAR; KILLED 48 TALLY_SO_FAR; KILLED 7 TALLY_SO_FAR
en | The hospital in Keldar said: / • 12 martyrs / • 40 wounded | KILLED 12 TALLY_SO_FAR <The hospital in Keldar>; INJURED 40 TALLY_SO_FAR <The hospital in Keldar>
en | Missing: 8 ¦ Displaced: 14,000 | MISSING 8 TALLY_SO_FAR; DISPLACED 14000 STOCK
en | Dead: at least 40; Injured: more than 200 | KILLED AT_LEAST 40 TALLY_SO_FAR; INJURED MORE_THAN 200 TALLY_SO_FAR
en | The health ministry said in its daily report: / Killed: 900 / Of whom children: 312 / Wounded: 2,100 | KILLED 900 TALLY_SO_FAR <The health ministry>; KILLED 312 TALLY_SO_FAR children <The health ministry>; INJURED 2100 TALLY_SO_FAR <The health ministry>
en | Total deaths since 3 March: 21,418 / New deaths in the past 24 hours: 64 | KILLED 21418 CUMULATIVE; KILLED 64 PERIOD
en | Area ¦ Dead ¦ Hurt / North ¦ 7 ¦ 1 / South ¦ 12 ¦ 30 | KILLED 7 TALLY_SO_FAR; INJURED 1 TALLY_SO_FAR; KILLED 12 TALLY_SO_FAR; INJURED 30 TALLY_SO_FAR
en | 🔴 **Killed:** 12 / 🟡 **Wounded:** 40 | KILLED 12 TALLY_SO_FAR; INJURED 40 TALLY_SO_FAR
en | Civilians killed: 33 / Soldiers wounded: 9 | KILLED 33 TALLY_SO_FAR Civilians; INJURED 9 TALLY_SO_FAR Soldiers
en | In the past 24 hours: / - Dead: 64 / - Injured: 150 | KILLED 64 PERIOD; INJURED 150 PERIOD
en | Number of people evacuated: about 5,300 / People displaced: 14,000 | DISPLACED APPROXIMATELY 5300 STOCK; DISPLACED 14000 STOCK
en | Ferry disaster: what we know / Rescued: 214 / Bodies recovered: 19 / Still missing: 43 | RESCUED 214 TALLY_SO_FAR; BODIES_RECOVERED 19 TALLY_SO_FAR; MISSING 43 TALLY_SO_FAR
en | Hostages freed: 105 / Hostages still held: 97 | RELEASED 105 TALLY_SO_FAR; HELD_HOSTAGE 97 STOCK
en | Casualties: 31 killed, 84 injured | KILLED 31 TALLY_SO_FAR; INJURED 84 TALLY_SO_FAR
en | Arrested: 87 / Injured: 40 police officers | DETAINED 87 TALLY_SO_FAR; INJURED 40 TALLY_SO_FAR police officers
en | Fatalities = 9 / Missing persons = 2 | KILLED 9 TALLY_SO_FAR; MISSING 2 TALLY_SO_FAR
en | Death toll: 126 (including 31 children and 40 women) | KILLED 126 TALLY_SO_FAR; KILLED 31 TALLY_SO_FAR children; KILLED 40 TALLY_SO_FAR women
en | Ministry of Health: / Killed: 45 / Price of bread: 12 | KILLED 45 TALLY_SO_FAR <Ministry of Health>
ar | عدد الشهداء: 45 / الإصابات 120 | KILLED 45 TALLY_SO_FAR; INJURED 120 TALLY_SO_FAR
ar | إجمالي الشهداء 21,418 شهيدا / الجرحى: ٥٠٨٧٠ | KILLED 21418 CUMULATIVE; INJURED 50870 TALLY_SO_FAR
ar | أعلنت وزارة الصحة: / القتلى: 64 / المصابون: 150 | KILLED 64 TALLY_SO_FAR <وزارة الصحة>; INJURED 150 TALLY_SO_FAR <وزارة الصحة>
ar | خلال الساعات الـ24 الماضية: / • 31 شهيدا / • 88 جريحا | KILLED 31 PERIOD; INJURED 88 PERIOD
ar | - المفقودون: 12 / - النازحون: أكثر من 14 ألفا | MISSING 12 TALLY_SO_FAR; DISPLACED MORE_THAN 14000 STOCK
ar | عدد الأطفال القتلى: 312 / عدد الجرحى: 900 | KILLED 312 TALLY_SO_FAR الأطفال; INJURED 900 TALLY_SO_FAR
en | Phone: 555 1234 / Price: 12 / Temperature: 30 | none
en | Page 2 of 9 / Population: 14,000 | none
en | Schools destroyed: 40 / Aid trucks: 120 / Cattle killed: 300 | none
en | Kills: 12 / Deaths: 4 / Assists: 9 | none
en | Team ¦ Won ¦ Lost / Keldar United ¦ 7 ¦ 1 | none
en | City ¦ High ¦ Low / Ostrel ¦ 31 ¦ 19 | none
en | Births: 120 / Deaths: 94 / Marriages: 33 | none
en | Born: 1920 / Died: 1985 | none
en | Deaths per 100,000: 12 / Death rate: 3.4 | none
en | Missing: 3 pages / Released: 12 March 2030 | none
en | Dead batteries: 12 / Injured birds: 40 | none
en | Projected deaths: 12,000 / Capacity: 300 | none
ar | الهاتف: 555123 / السعر: 12 / درجة الحرارة: 30 | none
ar | عدد السكان: 14,000 / المدارس المدمرة: 40 / شاحنات المساعدات: 120 | none
en | Update, 5 p.m.: / Confirmed dead: 17 / Seriously injured: 6 / People missing: 4 | KILLED 17 TALLY_SO_FAR; INJURED 6 TALLY_SO_FAR; MISSING 4 TALLY_SO_FAR
en | According to the civil defence: / - 23 bodies recovered / - 5 people rescued / - 11 houses collapsed | BODIES_RECOVERED 23 TALLY_SO_FAR <the civil defence>; RESCUED 5 TALLY_SO_FAR <the civil defence>
en | Cumulative since 7 October: / Deaths: 48,200 / Injuries: 111,600 | KILLED 48200 CUMULATIVE; INJURED 111600 CUMULATIVE
en | Province ¦ Deaths ¦ Missing ¦ Houses destroyed / Ayar ¦ 31 ¦ 4 ¦ 900 / Total ¦ 58 ¦ 9 ¦ 1,400 | KILLED 31 TALLY_SO_FAR; MISSING 4 TALLY_SO_FAR; KILLED 58 TALLY_SO_FAR; MISSING 9 TALLY_SO_FAR
en | Journalists killed: 9 ¦ Medics killed: 21 ¦ Ambulances hit: 14 | KILLED 9 TALLY_SO_FAR Journalists; KILLED 21 TALLY_SO_FAR Medics
ar | وزارة الصحة: / إجمالي الإصابات منذ 7 أكتوبر: 111,600 / عدد شهداء اليوم: 38 | INJURED 111600 CUMULATIVE <وزارة الصحة>; KILLED 38 PERIOD <وزارة الصحة>
ar | الشهداء 12 ¦ الجرحى 40 ¦ البيوت المهدمة 7 | KILLED 12 TALLY_SO_FAR; INJURED 40 TALLY_SO_FAR
en | Followers: 12,400 / Posts: 310 / Deaths: 3 | none
en | Missing values: 14 / Rows: 1,200 / Dead links: 8 | none
en | Opening hours: 9 / Seats: 120 / Injured list: 4 players | none
en | Deaths by district: / North: 7 / South Keldar: 12 / Source: 3 pages | KILLED 7 TALLY_SO_FAR; KILLED 12 TALLY_SO_FAR
en | Schools by district: / North: 7 / South Keldar: 12 | none
`;
