/**
 * Sentences as news prints them, all made up, with all their numbers: `{words|what they say}`. The words may hold more than the number. What they say is a quantifier and a
 * number (`MORE_THAN 40`, `BETWEEN 30-40`, `UNSPECIFIED 24` for a vague size of at least 24, `UNSPECIFIED -` for one without),
 * without a quantifier if exact, or why the number counts no people (`AGE`). A `~` after it: it may count no people too.
 */
export const SENTENCES: Readonly<Record<string, string>> = {
  en: `
Israel mourned over the {six|6} hostages who were found dead.
Grief over the deaths of {nine|9} miners spread through the valley.
Anger is growing over {three|3} children killed by a stray shell.
The minister was questioned over the {40|40} migrants who drowned last week.
The dispute over {12|12} detained sailors deepened on Friday.
Well {over 40|MORE_THAN 40} people were pulled from the sea.
{Over 300|THINGS} homes burned, and {over a dozen|MORE_THAN 12} residents are missing.
No {more than five|AT_MOST 5} of the bodies have been identified.
{No more than 200|AT_MOST 200} people remain in the besieged town.
{No fewer than 61|AT_LEAST 61} pupils were abducted.
Not {fewer than 30|AT_LEAST 30} people died, the elder said.
{Two|2} {eight-year-old|AGE} girls were among the wounded.
{A |1}{14-year-old|AGE}{ boy|1} and {two|2} {nine-year-olds|AGE} were hurt.
{Three|3} boys aged {seven|AGE}, {nine|AGE} and {11|AGE} drowned.
The victims were between {18 and 25|AGE} years old.
{The man, 34|AGE}, was shot twice.
{Two thirds|SHARE} of the dead were women.
{Two-thirds|SHARE} of the village fled.
{Three quarters|SHARE} of hospitals have closed.
Nearly {half|SHARE} of those killed were children.
There were no immediate reports of casualties.
No report of deaths had come in from the islands by dusk.
There was no word on survivors from the wreck.
Officials had no details on victims.
{No casualties|0} were reported.
There were {no survivors|0}, the coast guard reported.
{One|1} of the hostages was freed on Sunday.
{One|SHARE} in {five|SHARE} residents has lost a relative.
{Three|SHARE} out of {four|SHARE} families are without water.
The Oct. {7|DATE} attack killed about {1,200|APPROXIMATELY 1200} people.
The attack of {7|DATE} October {2023|DATE} left {1,205|1205} dead.
In October {2023|DATE}, {251|251} people were taken hostage.
On {9/11|LABEL} nearly {3,000|NEARLY 3000} people were killed.
Downing Street said No. {10|LABEL} was aware of {two|2} Britons among the dead.
U.N. resolution {2728|LABEL} demands the release of all hostages.
The U.N. Security Council voted {14|LABEL}-{0|LABEL} in favour.
The blast happened at {5|TIME} p.m. and killed {seven|7} workers.
At around {5.30pm|TIME,MEASURE}, gunmen opened fire on {20|20} worshippers.
The quake struck at {04|DATE}:{17|DATE} local time, burying {dozens|UNSPECIFIED 24}.
{F-16s|LABEL} bombed the camp, killing {eight|8} fighters.
An {Su-25|LABEL} jet was shot down; {both|2} pilots ejected.
The Boeing {737|LABEL} carried {162|162} passengers and {six|6} crew members.
Malaysia Airlines flight {MH17|LABEL} had {298|298} people on board.
Damage was put at {$1.2m|MONEY} and {four|4} people were hurt.
The kidnappers demanded {$500,000|MONEY} for each of the {16|16} captives.
A ransom of {10 million|MONEY} dollars was paid for {three|3} priests.
Aid worth {€2.5 billion|MONEY} will reach {1.1 million|1100000} refugees.
Arsenal won {2|LABEL}-{1|LABEL} after a minute's silence for the {97|97} victims.
The home side led {3|3~} to {1|1~} when the stand collapsed, killing {11|11}.
Relatives can call {0800|LABEL} {555|LABEL} {0199|LABEL} for information.
Call the hotline on +{44|LABEL} {20|LABEL} {7946|LABEL} {0000|LABEL} if you know the {two|2} men.
In the {1990s|YEAR}, some {200,000|APPROXIMATELY 200000} people were displaced.
In the early {1980s|YEAR}, {thousands|UNSPECIFIED 2000} of people vanished.
The tanker, {one|IDIOM} that was built in {1994|YEAR}, sank with {24|24} sailors.
{No one|0} was hurt.
{No one|0} claimed the attack, which killed {13|13}.
{One|1} was {a nurse|1} and the other {a driver|1}.
This is {one|IDIOM} that {nobody|0} expected.
{One|IDIOM} can only guess how many died.
It was {one|IDIOM,THINGS} of the deadliest attacks in years, with {86|86} dead.
{One|IDIOM} by {one|IDIOM} the {33|33} miners were lifted out.
The {second|ORDINAL} strike in {three|TIME} days killed {19|19} people.
The {second|ORDINAL} strike killed {19|19} people.
In the past {24|TIME} hours, {31|31} bodies were brought to hospitals.
Over the past {48|TIME} hours at least {100|AT_LEAST 100} people have been killed.
The {48-hour|TIME} truce let {2,000|2000} civilians leave.
The {16-year|TIME} war has killed {half a million|500000} people.
{A million and a half|1500000} people have fled.
Some {1.9 million|APPROXIMATELY 1900000} people, or {90%|PERCENT} of the population, are displaced.
{80 percent|PERCENT} of the {2,300|2300} dead were civilians.
{Between 30 and 40|BETWEEN 30-40} militants attacked the post.
{30 to 40|BETWEEN 30-40} people are feared dead.
{30-40|BETWEEN 30-40} people are trapped under the mud.
The toll rose from {12|12} to {15|15}.
The toll rose to {15|15} on Monday from {12|12} a day earlier.
The number of dead has climbed past {2,000|MORE_THAN 2000}.
The death toll has topped {5,000|MORE_THAN 5000}.
The toll now exceeds {700|MORE_THAN 700}.
Deaths passed the {1,000|MORE_THAN 1000~} mark on Friday.
As many as {150|AT_MOST 150} people may be buried.
{Up to 60|AT_MOST 60} people were on the boat.
{Hundreds|UNSPECIFIED 200} were wounded, {dozens|UNSPECIFIED 24} of them seriously.
{Tens of thousands|UNSPECIFIED 20000} of people fled the city.
{Scores|UNSPECIFIED 40} of people were trampled.
{Several|UNSPECIFIED 3} people were shot and {a few|UNSPECIFIED 3} remain in hospital.
{A handful|UNSPECIFIED 3} of survivors reached the shore.
{Many|UNSPECIFIED -} are still missing.
{More than a dozen|MORE_THAN 12} soldiers were captured.
{Two dozen|24} students and {a dozen|12} teachers were seized.
{Half a dozen|6} officers were hurt.
{A couple|2} of rescuers fainted.
The {couple|2} and their {three|3} children were found dead.
{Twenty-two|22} people, including {three|3} policemen, died.
{One hundred and five|105} bodies were buried.
{Eleven|11} dead, {four|4} missing after ferry sinks.
{12|12} dead, {40|40} hurt in bus crash.
At least {12|AT_LEAST 12} dead and at least {40|AT_LEAST 40} hurt.
At least {12|AT_LEAST 12} dead, {40|40} injured.
At least {seven|AT_LEAST 7} people, {two|2} of them children, were killed.
About {300|APPROXIMATELY 300}, mostly women, are held.
Roughly {one hundred|APPROXIMATELY 100} people took part.
{A hundred|APPROXIMATELY 100} or so people are unaccounted for.
Close to {900|NEARLY 900} people have been arrested.
Almost {3,500|NEARLY 3500} were injured.
Just under {400|LESS_THAN 400} people remain missing.
Fewer than {50|LESS_THAN 50} hostages are thought to be alive.
Upwards of {70|MORE_THAN 70} villagers were slain.
{70|MORE_THAN 70}-plus villagers were slain.
{20|MORE_THAN 20}+ people injured in the stampede.
Some {20,000|APPROXIMATELY 20000} had gathered when the stage fell, crushing {eight|8}.
An estimated {138|APPROXIMATELY 138} people still remain captive.
An additional {80|80} women and {24|24} foreign nationals were freed.
Another {four|4} were reported missing.
A further {12|12} bodies were found.
{Five|5} others were wounded.
The other {two|2} died in hospital.
All {189|189} people aboard the plane were killed.
All but {two|2} of the {45|45} passengers survived.
{14|14} of the {45|45} passengers survived.
{Eight|8} of {11|11} crew were rescued.
Of the {251|251} people abducted, {97|97} are still held.
{Both|2} pilots survived.
The army lost {two|THINGS} tanks and {five|5} men.
{Three|THINGS} rockets hit a school, killing {17|17}.
{Six|THINGS} strikes on {two|THINGS} villages killed {21|21} people.
The {7.8-magnitude|MEASURE} quake killed {44,218|44218} in Turkey.
A magnitude {6.2|MEASURE} earthquake killed {nobody|0}.
The bus plunged {200|MEASURE} metres into a ravine, killing {28|28}.
The boat sank {15|MEASURE} miles off the coast with {60|60} aboard.
Police seized {300|MEASURE} kilos of explosives and held {four|4} men.
The {10-storey|MEASURE} block collapsed, killing {nine|9}.
Flight {AF447|LABEL}, an Airbus {A330|LABEL}, vanished with {228|228} on board.
Route {66|LABEL} was closed after {five|5} people died.
The M{25|LABEL} motorway was closed after {two|2} deaths.
Ward {12|LABEL} and Room {204|LABEL} were hit, and {three|3} patients died.
COVID-{19|LABEL} killed {211|211} people in the town.
The G{7|LABEL} condemned the killing of {ten|10} aid workers.
The {27-nation|THINGS} bloc mourned the {ten|10} aid workers.
Article {51|LABEL} allows it, the envoy said after {six|6} guards died.
Brigade {93|LABEL} lost {40|40} men.
The {93rd|ORDINAL} Brigade lost {40|40} men.
Soldiers of the {4th|ORDINAL} battalion killed {12|12} rebels.
World War II killed {70 to 85 million|BETWEEN 70000000-85000000} people.
On the {20th|ORDINAL} anniversary, the names of {334|334} victims were read.
In {2014|YEAR} alone, {3,149|3149} people died.
From {2003 to 2011|YEAR}, more than {100,000|MORE_THAN 100000} civilians died.
Between {2010 and 2020|YEAR}, {450|450} people were kidnapped.
Since {2011|YEAR} over {500,000|MORE_THAN 500000} have died.
It was the worst disaster since {1999|YEAR}, when {17,000|17000} died.
The {2004|YEAR} tsunami killed about {230,000|APPROXIMATELY 230000}.
The {2022|YEAR} invasion displaced {14 million|14000000}.
The strike hit at midday on Tuesday, {14|DATE} May, killing {six|6}.
Published on {03|DATE}/{02|DATE}/{2021|DATE}, updated {14|DATE}:{05|DATE}.
At {9|TIME} a.m. on May {3|DATE}, {2021|DATE}, gunmen seized {22|22} students.
The ministry said {8|8} were killed in Aleppo, {5|5} in Idlib and {2|2} in Hama.
{Five|5} died in Aleppo and {two|2} in Idlib.
Killed: {1,204|1204}. Injured: {3,310|3310}.
Palestinian deaths: {41,020|41020}; wounded: {94,925|94925}.
{1|1} killed, {2|2} injured.
{Zero|0} deaths were reported.
{No deaths|0} were reported, and {one|1} man was hurt.
There were {no casualties|0}.
{None|0} of the {12|12} survived.
{A woman|1} and {her two|2} sons died.
{A soldier|1} was killed and {three|3} wounded.
{Two|2} soldiers and {a civilian|1} were killed.
{A Palestinian journalist|1} was killed in the raid.
{200 thousand|200000} people need help.
{2.3 lakh|230000} people were moved, and {five|5} died.
The toll is {3|3}, he said.
{Thirty|30} people have died (including {11|11} children).
The {five|5}-member family died in the fire.
A family of {five|5} died in the fire.
{Six|6} members of {one|1} family were killed.
{Three|3} families lost their homes.
{500|500} families were displaced.
{Four|THINGS} houses and {one|1~} mosque burned.
{13|13~} people-smuggling cases are open.
Operation Sword {3|3~} killed {nine|9}.
Camp {22|LABEL} held {300|300} prisoners.
Page {4|LABEL} of the report lists {56|56} names.
He won {12|12~} medals before he and {two|2} friends died.
The score was {10|10~} when the roof fell on {40|40} fans.
The {11|11}-strong crew was saved.
They fired {40|THINGS,TIME} rounds and killed {five|5}.
{A score of|UNSPECIFIED 20} villagers were seized.
Rescuers have found {17|17} bodies so far, Col. Ahmed Rahimi, {52|AGE}, said.
"I lost {two|2} brothers," said Fatima, {29|AGE}, a seamstress from Herat.
Yusuf, {7|AGE}, and his sister Amina, {11|AGE}, were pulled out alive.
Maria Gonzalez ({64|AGE}) and {three|3} neighbours died.
{A nurse|1} in her {30s|AGE} and {two|2} men in their late {50s|AGE} were stabbed.
Children under {five|AGE~} make up a {fifth|SHARE} of the {9,000|9000} patients.
Anyone over {18|AGE} may vote, the {12|12} detainees were told.
He turned {40|AGE} in the cell he shared with {15|15} others.
The judges ruled {6|LABEL}-{3|LABEL} that the {27|27} inmates be freed.
Brazil beat Chile {4|LABEL}-{1|LABEL}; outside, {22|22} people were arrested.
At least {six|AT_LEAST 6} S-{300|LABEL} launchers were destroyed and {four|4} operators killed.
A Mi-{8|LABEL} helicopter with {22|22} aboard crashed.
M{23|LABEL} rebels killed {131|131} civilians.
Gunmen with AK-{47s|LABEL} shot {eight|8} worshippers.
{Four|4~} T-{72|LABEL} tanks and {nine|9} crewmen were lost.
The H{5|LABEL}N{1|LABEL} outbreak has infected {33|33} people.
The COP{28|LABEL} talks went on as {41|41} activists were held.
Channel {12|LABEL} reported that {three|3} hostages had died.
Resolution {1701|LABEL} ended the {2006|YEAR} war, in which {1,191|1191} Lebanese died.
In its {2019|YEAR} report the agency counted {1,885|1885} drownings.
A {2014|YEAR} ceasefire collapsed after {13|13} soldiers died.
The Paris attacks of November {2015|DATE} killed {130|130}.
The {1995|YEAR} massacre of {8,000|8000} men and boys is remembered today.
The group, founded in {2002|YEAR}, has abducted {1,600|1600} children since {2014|YEAR}.
The dam, built in {1934|YEAR}, failed and {2,900|2900} people drowned.
It was the deadliest year since {2005|YEAR}.
More than {2000|MORE_THAN 2000} people were hurt.
{2000|2000} people fled.
The {100-bed|THINGS} hospital treated {340|340} wounded.
A {three-star|THINGS} general and {two|2} aides were killed.
The {five-storey|MEASURE,THINGS} building had {40|40} residents.
A {12-truck|THINGS} convoy was hit; {seven|7} drivers died.
The {two-state|THINGS} solution was discussed after {nine|9} settlers were shot.
The {four-day|TIME} siege left {67|67} dead.
The {six-month-old|AGE} baby was the {13th|ORDINAL} victim.
{Three-month-old|AGE} {twins|2} were among the {21|21} dead.
A {30-strong|30} team found {11|11} survivors.
About a {third|SHARE} of the {600|600} passengers were children.
Some {two-thirds|SHARE} of the {1.9m|1900000} people displaced are children.
{Nine|SHARE} in {10|SHARE} families skip meals.
{One|SHARE} out of every {ten|SHARE} prisoners died.
The ratio is {3|DATE,LABEL,MEASURE}:{1|DATE,LABEL,MEASURE}.
Inflation hit {150%|PERCENT} and {12|12} people died in riots.
The rate rose by {0.5|MEASURE,SHARE} percentage points.
Turnout was {41.2|MEASURE} per cent despite the killing of {14|14} poll workers.
Losses of {$3 billion|MONEY} to {$5 billion|MONEY} are feared.
It costs {£40|MONEY} to feed a family of {six|6}.
A fine of {200,000|MONEY} rupees was imposed over the {11|11} deaths.
The ransom, {50 million|MONEY} naira, was paid for {seven|7} nurses.
He was paid Rs {5,000|MONEY} to guard {20|20} captives.
The {$1|MONEY}-a-day workers, {30|30} of them, were buried alive.
The wave was {10|MEASURE} metres high and swept away {86|86} people.
Winds of {240|MEASURE} kph killed {44|44}.
It fell {3,000|MEASURE} feet with {132|132} aboard.
At {-20|MEASURE}C, {four|4} migrants froze to death.
Temperatures of {45°C|MEASURE} killed {61|61} people.
The {500-kilogram|MEASURE} bomb killed {25|25}.
Bomb squads found {40|MEASURE} kg of TNT and arrested {two|2} men.
A {155mm|MEASURE} shell killed {two|2} sisters.
The depth was {10|MEASURE} km, and {153|153} people died.
Some {1,500|THINGS} buildings were damaged and {46|46} people killed.
{Sixty|THINGS} schools and {nine|THINGS} hospitals are closed.
{Two|THINGS} drones and {a dozen|THINGS} missiles were downed, and {nobody|0} was hurt.
Rebels lost {14|THINGS} villages and {200|200} fighters.
The navy fired {three|THINGS} shots; {one|1} fisherman died.
Officials counted {11|THINGS} air strikes, which killed {55|55} people.
{Two|THINGS} buses collided, killing {18|18}.
{Four|THINGS} trucks carrying {90|90} migrants were stopped.
{A gunman|1} shot {12|12} people in {three|THINGS} places.
Police in {six|THINGS} districts arrested {230|230}.
{Seven|THINGS} cows drowned.
On day {three|LABEL,TIME} of the search, {five|5} more bodies were found.
On the {third|ORDINAL} day {five|5} more bodies were found.
By the end of week {two|2~} there were {300|300} dead.
It took {four|TIME} hours to free {both|2} drivers.
The truce began at {0700|TIME,LABEL} GMT, after {29|29} deaths overnight.
The vote is at {6 p.m.|TIME} on Sunday.
The shooting began at about {10|DATE}:{40|DATE} a.m., and {17|17} died.
By noon, {23|23} bodies had been counted.
By {9pm|TIME} the count was {23|23}.
On the night of {26-27|DATE} April, {14|14} miners died.
On May {5-7|DATE}, {90|90} people were killed.
From {1 to 7|DATE} June the ministry recorded {48|48} deaths.
Between Oct. {7|DATE} and Nov. {24|DATE}, {240|240} were held.
On {12|DATE}/{05|DATE}/{2022|DATE} {four|4} men were shot.
{2023|DATE}-{10|DATE}-{07|DATE}: {1,200|1200} killed.
It has been {100|TIME} days since {276|276} girls were taken.
For {two|TIME} decades he led {400|400} fighters.
Within {48|TIME} hours, {19|19} children died of cholera.
At least {five|AT_LEAST 5} people were killed and {18|18} others injured, {six|6} critically.
{Five|5} dead, {18|18} hurt.
{Nineteen|19} of the dead were children, {two|2} were teachers.
Of the {38|38} who died, {22|22} were women.
{Four|4} of them remain in intensive care.
The toll stood at {96|96}, up from {88|88}.
The toll has more than doubled to {2,445|2445}.
The toll rose by {13|13} to {412|412}.
The toll reached {412|412} on Friday.
The count, now {61|61}, may rise.
Deaths: {14|14}; injuries: {35|35}; missing: {3|3}.
{14|14} deaths, {35|35} injuries and {three|3} missing were reported.
Officials put the toll at around {300|APPROXIMATELY 300}.
They put the number at {300|APPROXIMATELY 300} or so.
{Twenty to thirty|BETWEEN 20-30} people died.
{Two or three|BETWEEN 2-3} people died.
{Five to six hundred|BETWEEN 500-600} people were held.
As few as {five|AT_LEAST 5} of them survived.
{Thousands|UNSPECIFIED 2000}, perhaps {tens of thousands|UNSPECIFIED 20000}, may have died.
{Several hundred|UNSPECIFIED 200} people were evacuated.
{A few dozen|UNSPECIFIED 24} stayed behind.
{Dozens|UNSPECIFIED 24} more are feared dead.
A large number of people were hurt.
{A number of|UNSPECIFIED -} people were hurt.
How many were hurt is unclear.
So many died that they were buried together.
Neither of the {two|2} pilots survived.
Not {one|1} of the {20|20} was found alive.
{Not a single person|0} survived.
Only {one|1} person survived.
The {lone survivor|1}, {one|1} of {71|71} people aboard, is {12|12~}.
Each of the {six|6} victims was shot once.
{Half|SHARE} of the {90|90} hostages are women.
{Both|2} were shot in the head.
{The pair|2} were shot in the head.
{The two|2} were shot in the head.
{A woman|1} and her husband were shot.
A family of {eight|8}, including {five|5} children, burned to death.
{A mother|1} of {four|4} was shot dead.
The father of {three|3} was kidnapped.
{One|1} of the men, {aged 45|AGE}, died.
A crowd of {5,000|5000} gathered to bury the {nine|9}.
Nearly every {one|IDIOM} of the {46|46} inmates was hurt.
The G{20|LABEL} and the Group of {Seven|LABEL} condemned the killing of {14|14} medics.
The {Three|LABEL} Gorges region, where {40|40} miners died, is remote.
He works for the {Nine|LABEL} Network and saw {six|6} bodies.
The {Five|LABEL} Eyes allies said {eight|8} agents were caught.
{Forty-two|42} people died.
{One hundred and twenty-three|123} people died.
{One thousand two hundred|1200} people died.
{Two thousand and five|2005} people were freed.
{A hundred thousand|100000} people marched.
{Three and a half million|3500000} people are displaced.
Tel. ({212|LABEL}) {555|LABEL}-{0147|LABEL}; {three|3~} calls were logged.
Case no. {45/2019|LABEL,DATE} concerns {14|14} detainees.
See page {12|LABEL} and pages {14|LABEL} and {15|LABEL}.
Section {7|LABEL} of the Act was used against {19|19} protesters.
The suspects, {19|19} in all, were flown out.
The suspects - {19|19} of them - were flown out.
The {19|19} are accused of killing {33|33}.
The youngest was {three|3~} and the oldest {81|81~}.
The {first|ORDINAL} of the {nine|9} bodies was found on the {twenty-first|ORDINAL} day.
`,
  es: `
Al menos {12|AT_LEAST 12} personas murieron en un ataque contra una escuela.
{Un|1} muerto y {dos|2} heridos en un accidente de tráfico.
Murieron {tres|3} niños y {una|1} mujer resultó herida.
Más de {2.000|MORE_THAN 2000} personas fueron desplazadas.
Unas {300|APPROXIMATELY 300} familias perdieron sus casas.
El {7|DATE} de octubre de {2023|DATE} murieron {1.200|1200} personas.
El número de muertos subió a {45|45}.
El número de muertos subió de {40|40} a {45|45}.
Entre {30 y 40|BETWEEN 30-40} personas siguen desaparecidas.
Casi {500|NEARLY 500} personas fueron detenidas en {20|THINGS} ciudades.
Hasta {60|AT_MOST 60} personas viajaban en la lancha.
{Decenas|UNSPECIFIED 20} de personas resultaron heridas.
{Cientos|UNSPECIFIED 200} de migrantes esperan en la frontera.
{Un|1} niño de {ocho|AGE} años y {una|1} niña de {cinco|AGE} murieron.
El sismo de magnitud {7,8|MEASURE} dejó {1.500|1500} muertos.
El {80%|PERCENT} de los {2.300|2300} muertos eran civiles.
La guerra dejó {1,5 millones|1500000} de desplazados.
{Veintidós|22} mineros quedaron atrapados a {200|MEASURE} metros de profundidad.
En las últimas {24|TIME} horas murieron {31|31} personas.
A las {5|TIME} de la mañana, hombres armados mataron a {siete|7} personas.
La resolución {2728|LABEL} exige la liberación de los rehenes.
El rescate fue de {10 millones|MONEY} de dólares por {tres|3} secuestrados.
Recuperaron {tres|3} cadáveres y buscan a otros {dos|2}.
Fue {uno|IDIOM} de los peores ataques, con {86|86} muertos.
{No hubo víctimas|0} mortales.
Juan Pérez, de {34|AGE} años, y otros {cuatro|4} murieron.
Desde {1999|YEAR} han muerto {450|450} periodistas.
La {tercera|ORDINAL} explosión mató a {nueve|9} bomberos.
Cerca de {un centenar|NEARLY 100} de personas fueron evacuadas.
Por lo menos {ocho|AT_LEAST 8} policías murieron.
`,
  ru: `
По меньшей мере {12|AT_LEAST 12} человек погибли, {один|1} ранен.
Не менее {40|AT_LEAST 40} человек пропали без вести.
Более {300|MORE_THAN 300} человек ранены.
Около {5 тыс.|APPROXIMATELY 5000} человек эвакуированы.
Погибли {двое|2} детей и {трое|3} взрослых.
{7|DATE} октября {2023|DATE} года погибли {1200|1200} человек.
Число погибших выросло до {45|45}.
Число погибших выросло с {40|40} до {45|45}.
До {60|AT_MOST 60} человек могут находиться под завалами.
Под завалами могут находиться от {30 до 40|BETWEEN 30-40} человек.
{Десятки|UNSPECIFIED 20} людей получили ранения.
{Сотни|UNSPECIFIED 200} человек остались без крова.
{34-летний|AGE} {мужчина|1} и {двое|2} детей погибли.
{Восьмилетний|AGE} {мальчик|1} погиб.
В {14|DATE}:{30|DATE} по местному времени погибли {3|3} человека.
За последние сутки погибли {31|31} человек.
За последние {24|TIME} часа погибли {31|31} человек.
Магнитуда землетрясения составила {7,8|MEASURE}; погибли {1500|1500} человек.
{80%|PERCENT} из {2300|2300} погибших – мирные жители.
Резолюция {2728|LABEL} требует освободить заложников.
Это {один|IDIOM} из самых страшных ударов за {два|TIME,AGE} года.
{Второй|ORDINAL} взрыв унес жизни {девяти|9} человек.
Самолет Су-{25|LABEL} сбит, {оба|2} пилота катапультировались.
Ущерб оценивается в {10 млн|MONEY} долларов, погибли {четыре|4} человека.
Повреждены {20|THINGS} домов, {шесть|6} человек погибли.
В результате удара погибли {11|11} человек, в том числе {4|4} ребенка.
Почти {500|NEARLY 500} человек задержаны.
{1,5 миллиона|1500000} человек стали беженцами.
С {2014|YEAR} года погибли {14 тысяч|14000} человек.
{Никто не пострадал|0}.
`,
  ar: `
قتل {12|AT_LEAST 12} شخصا على الأقل وأصيب أكثر من {40|MORE_THAN 40} آخرين.
في {7|DATE} أكتوبر {2023|DATE} قتل {1200|1200} شخص.
خلال الـ{24|TIME} ساعة الماضية استشهد {31|31} فلسطينيا.
ارتفعت حصيلة القتلى إلى {41,020|41020} شهيدا و{94,925|94925} إصابة.
قتل {ثلاثة|3} جنود وأصيب {خمسة|5} آخرون.
قتل ما لا يقل عن {20|AT_LEAST 20} شخصا بينهم {سبعة|7} أطفال.
نحو {300|APPROXIMATELY 300} شخص فروا من القرية.
أصيب {عشرات|UNSPECIFIED 20} المدنيين في القصف.
بلغت قوة الزلزال {7.8|MEASURE} درجات وقتل {1500|1500} شخص.
يطالب القرار رقم {2728|LABEL} بالإفراج عن الرهائن.
ما بين {30 و40|BETWEEN 30-40} شخصا في عداد المفقودين.
قتل {طفلان|2} وأصيبت {امرأة|1}.
قتل {٢٣٧|237} شخصا وأصيب {٤٥٠|450} بجروح.
{80%|PERCENT} من القتلى مدنيون.
في عام {2014|YEAR} قتل {2251|2251} فلسطينيا.
`,
};
