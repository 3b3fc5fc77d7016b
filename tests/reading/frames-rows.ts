/**
 * Sentences in the styles of the news, with the figures that they state. The wordings are made up, although some speak of real events. A line has
 * the sentence and, for each figure, the measure, the quantifier, the number (or both ends of a range, or `-` for words such as
 * "dozens") and whom it counts, if the words say so. `none` stands for a sentence that states no figure.
 */
export const SENTENCES = `
12 killed as bus plunges into ravine | KILLED EXACT 12
14 of the 45 hostages have been freed. | RELEASED EXACT 14 hostages
7 killed, 3 hurt in Chhattisgarh road accident | KILLED EXACT 7; INJURED EXACT 3
A 12-year-old girl was among the dead. | KILLED EXACT 1 A 12-year-old girl
A 15-year-old boy and a 60-year-old woman were killed in separate strikes. | KILLED EXACT 1 A 15-year-old boy; KILLED EXACT 1 a 60-year-old woman
A Reuters reporter saw 14 bodies. | BODIES_RECOVERED EXACT 14 bodies
A Saudi-led coalition strike killed 40 children on a school bus in 2018. | KILLED EXACT 40 children
A Ukrainian drone attack on Belgorod killed two people and injured 10, including a child, its governor said on Sunday. | KILLED EXACT 2 people; INJURED EXACT 10; INJURED EXACT 1 a child
A court sentenced 45 activists to up to 10 years in prison. | none
A ferry with more than 200 passengers aboard caught fire off Bali. | ON_BOARD MORE_THAN 200 passengers
A fire at a nursing home in Ordu killed at least six residents and injured nine firefighters. | KILLED AT_LEAST 6 residents; INJURED EXACT 9 firefighters
A gang held up 12 shops. | none
A gunman who killed 49 worshippers at a mosque in Christchurch was sentenced to life in prison. | KILLED EXACT 49 worshippers
A heatwave killed at least 61 people across India. | KILLED AT_LEAST 61 people
A mass grave containing 87 bodies was found in Darfur. | BODIES_RECOVERED EXACT 87 bodies
A mob lynched three men accused of theft. | KILLED EXACT 3 men
A roadside bomb killed three soldiers and wounded a fourth. | KILLED EXACT 3 soldiers
A suicide bomber blew himself up outside a mosque in Peshawar on Monday, killing at least 59 people and wounding more than 150, officials said. | KILLED AT_LEAST 59 people; INJURED MORE_THAN 150
A total of 345 people have been confirmed dead. | KILLED EXACT 345 people
A woman was killed and her two daughters wounded. | KILLED EXACT 1 A woman; INJURED EXACT 2 daughters
About 1,170 people were killed in Hamas's attack, according to an AFP tally based on official Israeli figures. | KILLED APPROXIMATELY 1170 people
About 15 gunmen attacked the village. | none
About 40 percent of the 1,200 dead were children. | KILLED EXACT 1200
About 50 people remain hospitalised. | HOSPITALISED APPROXIMATELY 50 people
About 70 are thought to be trapped. | none
About 700,000 children could die this year, Unicef warned. | none
Al-Shabaab claimed it killed 57 Kenyan soldiers; Kenya denied the claim and said two of its troops died. | KILLED EXACT 57 Kenyan soldiers; KILLED EXACT 2 its troops
All 24 crew members were rescued. | RESCUED EXACT 24 crew members
All 62 people on board were killed when the plane crashed near Sao Paulo. | KILLED EXACT 62 people
All five people aboard the Titan submersible died. | KILLED EXACT 5 people
Almost half of the 900 dead were children. | KILLED EXACT 900
Among those killed were 14 children and a nurse. | KILLED EXACT 14 children
An Israeli strike on a school sheltering displaced families in Gaza City killed at least 22 Palestinians, most of them women and children, medics said. | KILLED AT_LEAST 22 Palestinians
An aid convoy of 31 trucks entered Gaza. | none
An avalanche buried 27 climbers in the Himalayas, killing 16. | KILLED EXACT 16
An estimated 1.9 million Gazans, 90 percent of the population, have been displaced. | DISPLACED APPROXIMATELY 1900000 Gazans
An estimated 7,000 political prisoners are held in Belarus. | HELD APPROXIMATELY 7000 political prisoners
Another 30 people suffered burns. | INJURED EXACT 30 people
Another 8,000 people crossed into Uganda. | DISPLACED EXACT 8000 people
Ansaru fighters kidnapped 12 expatriates and killed their two guards. | TAKEN_HOSTAGE EXACT 12 expatriates; KILLED EXACT 2 guards
Around 1,500 people, mainly women and children, have been sheltering in the church. | DISPLACED APPROXIMATELY 1500 people
At 5:40 a.m., two explosions rocked the town. | none
At least 1.4 million people are in need of humanitarian assistance. | AFFECTED AT_LEAST 1400000 people
At least 12 people were killed and 30 others wounded when a bomb exploded in a market in Kabul on Friday. | KILLED AT_LEAST 12 people; INJURED EXACT 30 others
At least 17 people, including 11 schoolgirls and their driver, died when a minibus fell into a gorge in Lesotho on Tuesday. | KILLED AT_LEAST 17 people; KILLED EXACT 11 schoolgirls
At least 30 missing after boat capsizes off Libya | MISSING AT_LEAST 30
At least 45 people are feared dead after a boat sank. | KILLED AT_LEAST 45 people
At least 60 people were injured, 12 seriously. | INJURED AT_LEAST 60 people; INJURED EXACT 12
At least 78 people died and dozens more were injured in a crowd crush in Sanaa late Wednesday, Houthi officials said. | KILLED AT_LEAST 78 people; INJURED UNSPECIFIED - more
At least 8 civilians, four of them children, lost their lives in the shelling, local doctors said. | KILLED AT_LEAST 8 civilians; KILLED EXACT 4 children
At least one person was killed and nearly 20 were wounded in the attack. | KILLED AT_LEAST 1 person; INJURED NEARLY 20
Authorities have evacuated more than 100,000 people in Sindh. | DISPLACED MORE_THAN 100000 people
Authorities ordered 40,000 people to evacuate. | none
Authorities rescued 12 dogs from the flood. | none
Bandits have freed 28 students kidnapped from a Baptist school in Kaduna, leaving 81 still in captivity. | RELEASED EXACT 28 students; HELD EXACT 81
Between 30 and 40 people were killed. | KILLED BETWEEN 30-40 people
Boat accident leaves 13 dead, 2 missing in DR Congo | KILLED EXACT 13; MISSING EXACT 2
Boko Haram militants beheaded seven fishermen and abducted 13 others. | KILLED EXACT 7 fishermen; TAKEN_HOSTAGE EXACT 13 others
Bomb blast in Kabul: at least 10 dead | KILLED AT_LEAST 10
Both pilots ejected safely. | none
Casualties: 12 killed, 40 wounded | KILLED EXACT 12; INJURED EXACT 40
Cholera has killed 1,210 people and infected more than 36,000 since January. | KILLED EXACT 1210 people
Clashes between two tribes in Papua left 26 people dead. | KILLED EXACT 26 people
Coast guards searched for nine people missing after a trawler sank. | MISSING EXACT 9 people
Dead are two teachers and nine pupils. | KILLED EXACT 2 teachers; KILLED EXACT 9 pupils
Death toll in Spain floods rises to 158 | KILLED EXACT 158
Doctors at Al-Aqsa Martyrs Hospital said they received the bodies of 13 people, including three children. | BODIES_RECOVERED EXACT 13 people; BODIES_RECOVERED EXACT 3 children
Earlier, officials said 9 people had died. | KILLED EXACT 9 people
Eight people have been reported missing. | MISSING EXACT 8 people
Eight people were taken to hospital with smoke inhalation. | HOSPITALISED EXACT 8 people
Eleven Chinese nationals and two Pakistanis were among those killed. | KILLED EXACT 11 Chinese nationals; KILLED EXACT 2 Pakistanis
Eleven people were killed, including two children, and 27 were hurt when a bus carrying pilgrims overturned in Uttar Pradesh. | KILLED EXACT 11 people; KILLED EXACT 2 children; INJURED EXACT 27
Experts warn 3 million people are at risk of famine. | none
Families called for the release of the remaining 59 hostages. | HELD_HOSTAGE EXACT 59 hostages
Fifteen people were hospitalized, three in serious condition. | HOSPITALISED EXACT 15 people; INJURED EXACT 3
Fighting between the army and RSF has killed up to 150,000 people and forced more than 12 million from their homes. | KILLED AT_MOST 150000 people; DISPLACED MORE_THAN 12000000
Fighting has displaced more than 10,000 families in North Kivu. | DISPLACED MORE_THAN 10000 families
Five crew members remain missing. | MISSING EXACT 5 crew members
Five of the abducted students escaped. | none
Five people died: two from Kenya, two from Uganda and one from Tanzania. | KILLED EXACT 5 people; KILLED EXACT 2; KILLED EXACT 2; KILLED EXACT 1
Five people from Kenya, two from Uganda and one from Tanzania were on board. | ON_BOARD EXACT 5 people; ON_BOARD EXACT 2; ON_BOARD EXACT 1
Five people were killed by a landslide that hit their village at dawn. | KILLED EXACT 5 people
Five suicide bombers blew themselves up. | none
Flight 370 vanished with 239 people on board. | ON_BOARD EXACT 239 people
Four in 10 of the dead were children. | none
Four more bodies were pulled from the river on Friday, raising the number of dead to 19. | BODIES_RECOVERED EXACT 4 more bodies; KILLED EXACT 19
Four of the injured later died in hospital, taking the toll to 31. | KILLED EXACT 4 the injured; KILLED EXACT 31
Fourteen passengers sustained minor injuries. | INJURED EXACT 14 passengers
From 30 to 40 people were hurt. | INJURED BETWEEN 30-40 people
Gunmen abduct 50 in Nigeria's Katsina | TAKEN_HOSTAGE EXACT 50
Gunmen on motorbikes stormed a village in Zamfara state, killing 18 farmers and abducting scores of women, residents and police said. | KILLED EXACT 18 farmers; TAKEN_HOSTAGE UNSPECIFIED - women
Haiti's gangs killed more than 5,600 people last year, the UN said. | KILLED MORE_THAN 5600 people
Hamas released 24 hostages on Friday, including 13 Israelis, 10 Thais and one Filipino, in exchange for 39 Palestinian prisoners. | RELEASED EXACT 24 hostages; RELEASED EXACT 13 Israelis; RELEASED EXACT 10 Thais; RELEASED EXACT 1 Filipino; RELEASED EXACT 39 Palestinian prisoners
He fired 47 shots, killing his neighbour. | none
He scored twice, killing the game in the 89th minute. | none
He survived 12 assassination attempts. | none
He threatened to execute the 20 captives unless his demands were met. | none
He was accused of killing 77 people in 2011. | KILLED EXACT 77 people
He was jailed for 12 years for killing his wife. | none
Hospitals treated more than 200 people for heatstroke. | none
Hundreds feared dead in Papua New Guinea landslide | KILLED UNSPECIFIED -
Hundreds of people were injured. | INJURED UNSPECIFIED - people
Hundreds of thousands of people protested in Tel Aviv. | none
If the dam had burst, 4,000 people would have died. | none
In July, a ferry sank, killing 28. | KILLED EXACT 28
In all, 89 people died. | KILLED EXACT 89 people
In the past 24 hours, 47 people were killed and 226 injured, the ministry said. | KILLED EXACT 47 people; INJURED EXACT 226
Iran executed at least 853 people in 2023, Amnesty International said. | KILLED AT_LEAST 853 people
Iraq wedding fire death toll climbs to 119 | KILLED EXACT 119
Islamic State claimed responsibility for the bombing that killed 95. | KILLED EXACT 95
Israel freed 90 Palestinian prisoners early on Monday. | RELEASED EXACT 90 Palestinian prisoners
Israel said it had killed 17,000 militants, without providing evidence. | KILLED EXACT 17000 militants
Israel strikes kill 18 in Gaza, rescuers say | KILLED EXACT 18
It was the 12th attack this month. | none
Japan: 55 people dead after New Year's Day quake | KILLED EXACT 55 people
Jihadists killed about 170 people, mostly men, in the village. | KILLED APPROXIMATELY 170 people
Kenya protests: Death toll hits 16, says rights watchdog | KILLED EXACT 16
Kenyan police arrested 283 people during the protests, in which at least 39 people were killed and 361 injured, the national rights commission said. | DETAINED EXACT 283 people; KILLED AT_LEAST 39 people; INJURED EXACT 361
Killed in the attack were 12 policemen and a judge. | KILLED EXACT 12 policemen
Landslide kills six, buries 20 houses in Nepal | KILLED EXACT 6
Local officials gave a toll of 23 dead and 60 wounded. | KILLED EXACT 23; INJURED EXACT 60
More than 1,000 people have been infected and 45 have died of cholera. | KILLED EXACT 45
More than 1,300 people have been arrested since the unrest began on June 13. | DETAINED MORE_THAN 1300 people
More than 15,000 of the dead were children, according to the ministry. | KILLED MORE_THAN 15000 children
More than 150 people are being held in custody. | DETAINED MORE_THAN 150 people
More than 2,000 rescuers are searching for survivors. | none
More than 2,900 people have died in the quake, the strongest to hit the country in more than a century. | KILLED MORE_THAN 2900 people
More than 3,000 families have been displaced by the fighting. | DISPLACED MORE_THAN 3000 families
More than 300 people are feared to have drowned after two boats sank. | KILLED MORE_THAN 300 people
More than 40,000 people have taken refuge in schools. | DISPLACED MORE_THAN 40000 people
More than 400 people were arrested during protests in Kampala, police said. | DETAINED MORE_THAN 400 people
More than 6,000 people remain displaced. | DISPLACED MORE_THAN 6000 people
More than 60 countries condemned the attack. | none
More than one million Rohingya live in camps in Bangladesh. | none
Mudslides in Petropolis have left 94 dead, 35 missing and hundreds homeless. | KILLED EXACT 94; MISSING EXACT 35; HOMELESS UNSPECIFIED -
Myanmar's junta has detained more than 25,000 people since the coup, according to the Assistance Association for Political Prisoners. | DETAINED MORE_THAN 25000 people
Nearly 200,000 people were left homeless by the quake. | HOMELESS NEARLY 200000 people
Nearly 300 prisoners of war were exchanged. | RELEASED NEARLY 300 prisoners of war
Nigeria's military said it had rescued 137 of the 287 pupils abducted from the school. | RESCUED EXACT 137 pupils; TAKEN_HOSTAGE EXACT 287 pupils
Nine of the 23 people aboard the helicopter survived. | SURVIVORS EXACT 9 people; ON_BOARD EXACT 23 people
Nine out of 10 people in the camp are hungry. | none
Nine soldiers and 26 rebels died in the fighting. | KILLED EXACT 9 soldiers; KILLED EXACT 26 rebels
Nineteen bodies have been identified so far. | BODIES_IDENTIFIED EXACT 19 bodies
No one was injured. | INJURED EXACT 0
No survivors were found among the 181 people on board Jeju Air flight 2216, apart from two crew members who were rescued from the tail. | SURVIVORS EXACT 0 No survivors; ON_BOARD EXACT 181 people; RESCUED EXACT 2 crew members
Nobody has been arrested. | none
None of the 14 passengers survived. | SURVIVORS EXACT 0 passengers
Of the 251 people abducted, 97 are still held in Gaza, including 34 the Israeli military says are dead. | TAKEN_HOSTAGE EXACT 251 people; HELD EXACT 97; DIED_IN_CAPTIVITY EXACT 34
Of the 45 hostages, 14 were released on Sunday. | RELEASED EXACT 14
Of the dead, 14 were women. | KILLED EXACT 14 women
Officers detained 22 people on suspicion of belonging to Islamic State. | DETAINED EXACT 22 people
Officials have confirmed 17 fatalities. | KILLED EXACT 17 fatalities
Officials put the death toll at 124, revising down an earlier figure of 134. | KILLED EXACT 124
Officials reported 12 deaths and 40 injuries. | KILLED EXACT 12 deaths; INJURED EXACT 40 injuries
On Monday alone, 61 people were killed. | KILLED EXACT 61 people
One of the injured later died. | KILLED EXACT 1 the injured
One person died and another was seriously hurt. | KILLED EXACT 1 person
Only three of the 15 miners survived. | SURVIVORS EXACT 3 miners
Over 100 people were hurt, ten of them badly. | INJURED MORE_THAN 100 people; INJURED EXACT 10
Over 200 arrested in Tbilisi clashes | DETAINED MORE_THAN 200
Pakistan train hijack: 190 passengers rescued, 30 militants killed | RESCUED EXACT 190 passengers; KILLED EXACT 30 militants
Palestinian medics said Israeli fire killed at least 35 Palestinians on Thursday, 12 of them near an aid site. | KILLED AT_LEAST 35 Palestinians; KILLED EXACT 12
Pirates seized a tanker with 17 crew on board. | ON_BOARD EXACT 17 crew
Police are holding three suspects. | DETAINED EXACT 3 suspects
Police arrested a man in connection with the death of three children. | DETAINED EXACT 1 a man; KILLED EXACT 3 children
Police deployed 300 officers after the attack. | none
Police detained at least 90 demonstrators, including 15 minors. | DETAINED AT_LEAST 90 demonstrators; DETAINED EXACT 15 minors
Police have arrested five suspects in connection with the killing of nine farmers. | DETAINED EXACT 5 suspects; KILLED EXACT 9 farmers
Police held a news conference with 20 officers. | none
Police shot dead six protesters in Antananarivo. | KILLED EXACT 6 protesters
Protesters held 12 officers captive for hours. | HELD EXACT 12 officers
Rescue workers in Marsch recovered 15 more bodies on Tuesday, bringing the death toll to 137. | BODIES_RECOVERED EXACT 15 more bodies; KILLED EXACT 137
Rescuers are still searching for 14 missing fishermen. | MISSING EXACT 14 missing fishermen
Rescuers found 11 people alive under the rubble. | SURVIVORS EXACT 11 people
Rescuers pulled 12 people alive from the rubble. | RESCUED EXACT 12 people
Russia and Ukraine exchanged 103 prisoners of war each on Saturday. | RELEASED EXACT 103 prisoners of war
Russia returned the bodies of 757 Ukrainian soldiers, Kyiv said. | BODIES_RECOVERED EXACT 757 Ukrainian soldiers
Russia says it has captured more than 1,000 Ukrainian soldiers. | CAPTURED MORE_THAN 1000 Ukrainian soldiers
Russian missiles hit an apartment block in Dnipro overnight, killing a woman and her two children and injuring 14 other people, the regional governor said. | KILLED EXACT 1 a woman; KILLED EXACT 2 children; INJURED EXACT 14 other people
Russian shelling killed one person in Kherson and wounded two more in Nikopol. | KILLED EXACT 1 person; INJURED EXACT 2 more
Searchers found the bodies of the last three miners on Sunday. | BODIES_RECOVERED EXACT 3 miners
Security forces opened fire, killing at least 22, according to hospital sources. | KILLED AT_LEAST 22
Seven of the victims have been identified. | none
Seven soldiers were martyred and 12 terrorists killed in a clash. | KILLED EXACT 7 soldiers; KILLED EXACT 12 terrorists
Seventy-three bodies have been pulled from the rubble. | BODIES_RECOVERED EXACT 73 bodies
She has written 12 books about death. | none
She was one of 251 people taken hostage. | TAKEN_HOSTAGE EXACT 251 people
Since October 7, 2023, at least 61,000 Palestinians have been killed and 150,000 wounded, Gaza's health ministry says. | KILLED AT_LEAST 61000 Palestinians; INJURED EXACT 150000
Since then, 12 more people have died. | KILLED EXACT 12 more people
Six soldiers and four civilians were among the dead, the governor said. | KILLED EXACT 6 soldiers; KILLED EXACT 4 civilians
Sixteen miners are trapped underground after a gas explosion that killed four. | KILLED EXACT 4
So far 64 journalists have been killed, according to the CPJ. | KILLED EXACT 64 journalists
Some 1.2 million people have fled their homes since the fighting began. | DISPLACED APPROXIMATELY 1200000 people
Some 2,000 are still listed as missing. | MISSING APPROXIMATELY 2000
Some 20 hostages are believed to be still alive in Gaza. | HELD_ALIVE APPROXIMATELY 20 hostages
Some 200 mourners attended the funeral of the three victims. | none
Some 30,000 people fled to Chad. | DISPLACED APPROXIMATELY 30000 people
Some 300 inmates escaped from the prison. | none
Some 45,000 people were evacuated from low-lying areas before the cyclone made landfall. | DISPLACED APPROXIMATELY 45000 people
Some of the 200 passengers were injured. | none
South Sudan: 25 killed in cattle raid | KILLED EXACT 25
Sudan's RSF has killed at least 100 people, among them 20 children, in attacks on camps in Darfur, the UN humanitarian coordinator said. | KILLED AT_LEAST 100 people; KILLED EXACT 20 children
Ten Palestinians, two of them teenagers, were killed in an Israeli raid in Jenin. | KILLED EXACT 10 Palestinians; KILLED EXACT 2 teenagers
Ten aid workers were kidnapped in Kordofan. | TAKEN_HOSTAGE EXACT 10 aid workers
Ten children are in intensive care. | HOSPITALISED EXACT 10 children
Ten of the passengers were Chinese nationals. | none
Ten years after the tsunami killed 230,000 people, survivors gathered on the beach. | KILLED EXACT 230000 people
That brings to 46 the number of journalists killed this year. | KILLED EXACT 46
The 12 jurors found him guilty. | none
The 12-hour siege ended without casualties. | CASUALTIES EXACT 0 without casualties
The 14 dead included six tourists. | KILLED EXACT 14; KILLED EXACT 6 tourists
The 2004 tsunami killed some 230,000 people in 14 countries. | KILLED APPROXIMATELY 230000 people
The 9/11 attacks killed nearly 3,000 people. | KILLED NEARLY 3000 people
The M23 denied that it had killed 140 civilians. | DENIES KILLED EXACT 140 civilians
The M23 rebels killed 151 people in Kishishe, according to a preliminary UN investigation. | KILLED EXACT 151 people
The Red Crescent said its teams had treated 314 people for tear gas inhalation. | none
The Taliban said eight of its fighters were killed and six wounded. | KILLED EXACT 8 its fighters; INJURED EXACT 6
The UN has asked for $4.2 billion to help 23 million people. | none
The UN mission documented 3,000 cases of rape and 233 killings. | KILLED EXACT 233 killings
The UN says at least 9,701 civilians have been killed and 17,748 injured since February 24, 2022. | KILLED AT_LEAST 9701 civilians; INJURED EXACT 17748
The USGS estimated there was a 35 percent chance of between 1,000 and 10,000 deaths. | none
The army denied killing 12 civilians. | DENIES KILLED EXACT 12 civilians
The army handed over 12 detainees to police. | none
The army rejected reports that 35 of its soldiers had been captured. | DENIES CAPTURED EXACT 35 its soldiers
The army said it had lost contact with 12 soldiers. | none
The army said its troops killed 31 militants in an operation in Bannu. | KILLED EXACT 31 militants
The attack killed at least 40,691 people in Gaza, according to the local health ministry. | KILLED AT_LEAST 40691 people
The attack was the deadliest since 2014, when 145 people were killed. | KILLED EXACT 145 people
The attackers killed 26 people, most of them tourists, in Pahalgam. | KILLED EXACT 26 people
The bill died in committee after 12 lawmakers opposed it. | none
The blast left 12 dead and 30 injured. | KILLED EXACT 12; INJURED EXACT 30
The blast, which also wounded 34 people, was claimed by the Taliban. | INJURED EXACT 34 people
The boat, which was carrying some 750 migrants, capsized off the coast of Pylos; 104 people were rescued and 82 bodies have been found. | ON_BOARD APPROXIMATELY 750 migrants; RESCUED EXACT 104 people; BODIES_RECOVERED EXACT 82 bodies
The bodies of 15 of the 20 victims have been handed over to relatives. | BODIES_RECOVERED EXACT 15 victims
The bodies of 22 migrants were recovered off Tunisia's coast. | BODIES_RECOVERED EXACT 22 migrants
The bombing claimed 12 lives. | KILLED EXACT 12 lives
The bus plunged 200 metres into a ravine, leaving only three survivors. | SURVIVORS EXACT 3 survivors
The bus was carrying 52 passengers, 40 of whom were injured. | ON_BOARD EXACT 52 passengers; INJURED EXACT 40
The company said no workers were hurt. | none
The confirmed death toll stood at 1,118 on Wednesday. | KILLED EXACT 1118
The crash killed the pilot and all five passengers. | KILLED EXACT 5 passengers
The crash took the lives of all 12 people on board. | KILLED EXACT 12 people
The dead included 12 Kenyans, five Ugandans and a British aid worker. | KILLED EXACT 12 Kenyans; KILLED EXACT 5 Ugandans
The dead: eight Americans, two Canadians | KILLED EXACT 8 Americans; KILLED EXACT 2 Canadians
The deal calls for the release of 33 hostages in exchange for nearly 2,000 Palestinian prisoners. | none
The death toll from the earthquake has risen to 1,204, up from 950 on Monday. | KILLED EXACT 1204
The death toll has not been confirmed. | none
The death toll may climb above 1,000, officials fear. | none
The drought has affected 2.3 million people in Kenya. | AFFECTED EXACT 2300000 people
The drug could save 10,000 lives a year. | none
The earthquake measured 7.1 and lasted 90 seconds. | none
The election was won by 12 votes. | none
The explosion injured 250, of whom 17 are in critical condition. | INJURED EXACT 250; INJURED EXACT 17
The ferry was carrying 320 passengers when it sank; 45 people were rescued and 16 others are missing. | ON_BOARD EXACT 320 passengers; RESCUED EXACT 45 people; MISSING EXACT 16 others
The figure includes 212 children. | none
The film earned $12 million in its opening weekend. | none
The fire claimed the lives of at least 31 people and left 40 others with burns. | KILLED AT_LEAST 31 people; INJURED EXACT 40 others
The fire forced the evacuation of 12,000 people. | DISPLACED EXACT 12000 people
The floods have cost 92 lives. | KILLED EXACT 92 lives
The gang executed 180 people in Cite Soleil over the weekend. | KILLED EXACT 180 people
The group said it had captured 15 soldiers, while 40 others were killed in the fighting. | CAPTURED EXACT 15 soldiers; KILLED EXACT 40 others
The group threatened to kill 12 hostages. | none
The group vowed to kill 100 soldiers for every fighter lost. | none
The health ministry in Gaza put the toll at 34 dead and 96 injured. | KILLED EXACT 34; INJURED EXACT 96
The hospital director said that he had counted 27 bodies. | BODIES_RECOVERED EXACT 27 bodies
The hospital has 120 beds and treats 300 patients a day. | none
The junta released 3,000 prisoners in an amnesty, including 180 political detainees. | RELEASED EXACT 3000 prisoners; RELEASED EXACT 180 political detainees
The kidnappers released the 21 girls after negotiations. | RELEASED EXACT 21 girls
The ministry said 37,765 people had been killed since the start of the war, including 47 in the last 24 hours. | KILLED EXACT 37765 people; KILLED EXACT 47
The ministry said 6 of the 20 wounded were in critical condition. | INJURED EXACT 6; INJURED EXACT 20
The navy said it rescued 47 migrants off Malta. | RESCUED EXACT 47 migrants
The number of hostages freed has risen to 86. | RELEASED EXACT 86
The number of people infected rose to 1,200. | none
The number of people killed in the floods rose to 433 on Thursday, with 63 others still unaccounted for. | KILLED EXACT 433; MISSING EXACT 63 others
The number of refugees has passed 120 million, the UNHCR said. | none
The number of wounded has reached 110,000. | INJURED EXACT 110000
The officer, 42, was shot in the leg. | none
The outbreak has infected 1,200 people, killing 45. | KILLED EXACT 45
The plan would displace 2,000 families. | none
The poll of 1,204 adults was conducted in May. | none
The president said the real figure was closer to 500. | none
The previous toll was nine. | KILLED EXACT 9
The prison holds 1,200 inmates. | none
The protest toll climbed to 32, up from 25 a day earlier. | KILLED EXACT 32
The rebels said they killed dozens of soldiers, a claim that could not be verified. | KILLED UNSPECIFIED - soldiers
The regional health department said 45 people had sought medical help, 12 of whom were hospitalised. | HOSPITALISED EXACT 12
The remaining 12 crew were rescued by a passing ship. | RESCUED EXACT 12 crew
The school had 250 pupils. | none
The search for the 12 trapped miners continued. | none
The shooting left three people dead and five wounded, two of them critically, police said. | KILLED EXACT 3 people; INJURED EXACT 5; INJURED EXACT 2
The sinking claimed the lives of 46 sailors. | KILLED EXACT 46 sailors
The six who died were members of the same family. | KILLED EXACT 6
The stabbing left one woman dead and three people injured. | KILLED EXACT 1 woman; INJURED EXACT 3 people
The stock lost 12 points. | none
The store was held up by three men. | none
The strike killed a Hamas commander, Israel said. | KILLED EXACT 1 a Hamas commander
The strike resulted in 9 deaths and 23 injuries. | KILLED EXACT 9 deaths; INJURED EXACT 23 injuries
The strikes killed Hezbollah commander Ibrahim Aqil and at least 36 others. | KILLED AT_LEAST 36 others
The team lost 12 of its last 15 games. | none
The three-day festival draws 250,000 pilgrims. | none
The toll could rise as dozens remain trapped under debris. | none
The toll includes 12 firefighters. | none
The twister flattened a trailer park, leaving four people dead and sending 20 others to hospital. | KILLED EXACT 4 people; HOSPITALISED EXACT 20 others
The two leaders discussed the release of prisoners. | none
The typhoon affected 6.6 million people and displaced 590,000. | AFFECTED EXACT 6600000 people; DISPLACED EXACT 590000
The vaccine has saved 2 million lives. | none
The victims, seven men and five women, were buried on Monday. | KILLED EXACT 7 men; KILLED EXACT 5 women
The zoo lost 14 animals in the fire. | none
There have been 1,345 deaths since 1 January. | KILLED EXACT 1345 deaths
There were 189 people on board the Lion Air flight. | ON_BOARD EXACT 189 people
They are killing two birds with one stone. | none
They found 12 kilograms of explosives and arrested three. | DETAINED EXACT 3
Thirteen people are dead and 20 are missing. | KILLED EXACT 13 people; MISSING EXACT 20
Thirty-three hostages have been released so far under the ceasefire. | RELEASED EXACT 33 hostages
Thousands fled their homes as the volcano erupted. | DISPLACED UNSPECIFIED -
Thousands of people attended. | none
Three Israeli soldiers were killed and seven wounded in fighting in northern Gaza, the army said Saturday, raising its losses in the ground operation to 405. | KILLED EXACT 3 Israeli soldiers; INJURED EXACT 7
Three Palestinians were shot dead by Israeli troops and 11 others were injured. | KILLED EXACT 3 Palestinians; INJURED EXACT 11 others
Three gunmen killed seven worshippers at a mosque. | KILLED EXACT 7 worshippers
Three men were sentenced to death for the murder of 12 tourists. | KILLED EXACT 12 tourists
Three of the suspects remain at large. | none
Three people have been charged with the murder of 12 migrants. | KILLED EXACT 12 migrants
Turkey quake toll passes 20,000 | KILLED MORE_THAN 20000
Twelve Syrians, including five children, drowned when their boat sank off Tartus. | KILLED EXACT 12 Syrians; KILLED EXACT 5 children
Twelve people are on trial over the killings. | none
Twelve people, including three children, were killed. | KILLED EXACT 12 people; KILLED EXACT 3 children
Twelve workers died of suffocation and another six were hospitalised. | KILLED EXACT 12 workers; HOSPITALISED EXACT 6
Twenty firefighters battled the blaze. | none
Twin bombings kill 95 in Iran | KILLED EXACT 95
Two Kenyan police officers lost their lives. | KILLED EXACT 2 Kenyan police officers
Two UN peacekeepers were killed and five others seriously injured when a roadside bomb hit their convoy in Mali. | KILLED EXACT 2 UN peacekeepers; INJURED EXACT 5 others
Two dead, 40 hurt in Jakarta stadium crush | KILLED EXACT 2; INJURED EXACT 40
Two men, aged 23 and 41, were stabbed to death in Leeds. | KILLED EXACT 2 men
Two people died at the scene and a third died in hospital. | KILLED EXACT 2 people
Two pilots and six cabin crew were on the flight. | ON_BOARD EXACT 2 pilots; ON_BOARD EXACT 6 cabin crew
Two separate attacks killed 14 people in Burkina Faso. | KILLED EXACT 14 people
Two years ago 21 people, 19 of them children, were shot dead at a school in Uvalde. | KILLED EXACT 21 people; KILLED EXACT 19 children
Two-thirds of the victims were women. | none
UN says 16 aid workers killed in Sudan this year | KILLED EXACT 16 aid workers
US strikes killed six people aboard a boat allegedly carrying drugs. | KILLED EXACT 6 people
Ukraine brings home 1,212 bodies in exchange with Russia | BODIES_RECOVERED EXACT 1212 bodies
Ukraine said it had shot down 12 helicopters and destroyed 40 tanks. | none
Ukraine took 240 Russian soldiers prisoner in the raid. | CAPTURED EXACT 240 Russian soldiers
Ukraine's air force said it shot down 24 of 35 drones launched by Russia overnight. | none
Ukrainian forces said they had killed 640 Russian soldiers over the past day. | KILLED EXACT 640 Russian soldiers
Under the agreement, Hamas will free 10 living hostages and return 18 bodies. | none
Up to 1,000 homes were destroyed and 5,000 people left homeless. | HOMELESS EXACT 5000 people
Up to 75 people were feared buried under the mud. | none
Venezuela freed 10 Americans in exchange for 252 Venezuelans deported to El Salvador. | RELEASED EXACT 10 Americans; RELEASED EXACT 252 Venezuelans
Villagers said more than 50 people were taken away by the gunmen. | TAKEN_HOSTAGE MORE_THAN 50 people
We have lost 27 colleagues since the war started. | KILLED EXACT 27 colleagues
Without aid, 50,000 children will die within months. | none
Witnesses described seeing dozens of bodies in the streets. | BODIES_RECOVERED UNSPECIFIED - bodies
Wounded were 14 soldiers, the statement said. | INJURED EXACT 14 soldiers
Zelensky said 31,000 Ukrainian soldiers had been killed since the full-scale invasion began, denying Russian claims of 300,000 dead. | KILLED EXACT 31000 Ukrainian soldiers; DENIES KILLED EXACT 300000
As many as nine persons, including three women, lost their lives and 23 others sustained injuries after a private bus fell into a gorge in Himachal's Kullu district on Saturday. | KILLED AT_MOST 9 persons; KILLED EXACT 3 women; INJURED EXACT 23 others
Four labourers were electrocuted when their truck came in contact with a high-tension wire. | KILLED EXACT 4 labourers
Eight devotees were charred to death and 15 others suffered burn injuries in the blaze. | KILLED EXACT 8 devotees; INJURED EXACT 15 others
Two terrorists were gunned down in an encounter with security forces in Shopian. | KILLED EXACT 2 terrorists
At least 13 Maoists were neutralised in the operation. | KILLED AT_LEAST 13 Maoists
Unidentified gunmen have killed no fewer than 15 persons in Benue community. | KILLED AT_LEAST 15 persons
The Police Public Relations Officer confirmed the killing of four officers. | KILLED EXACT 4 officers
Troops neutralise 18 bandits, rescue 23 kidnapped victims in Zamfara | KILLED EXACT 18 bandits; RESCUED EXACT 23 kidnapped victims
Tragedy as 11 die in Lagos-Ibadan expressway crash | KILLED EXACT 11
No fewer than 20 houses were razed while three persons died. | KILLED EXACT 3 persons
The Sector Commander said the crash involved 17 people, out of which nine died and eight were injured. | KILLED EXACT 9; INJURED EXACT 8
The accident claimed five lives on the spot while two succumbed to injuries in hospital. | KILLED EXACT 5 lives; KILLED EXACT 2
A 23-year-old man drowned and his friend is missing after the two were swept away. | KILLED EXACT 1 A 23-year-old man
Three bodies had been retrieved as of 6pm while the search for the other two continues. | BODIES_RECOVERED EXACT 3 bodies
OCHA reports that some 12,400 people were displaced from Um Rawaba. | DISPLACED APPROXIMATELY 12400 people
An estimated 8.6 million people have been uprooted since fighting broke out in April 2023, including 1.8 million who have crossed into neighbouring countries. | DISPLACED APPROXIMATELY 8600000 people; DISPLACED EXACT 1800000
IOM recorded 2,275 deaths on the Central Mediterranean route last year. | KILLED EXACT 2275 deaths
The Office verified 142 civilian deaths and 469 injuries in May. | KILLED EXACT 142 civilian deaths; INJURED EXACT 469 injuries
The UN Human Rights Office has verified that 4,187 children were killed. | KILLED EXACT 4187 children
Protection monitors reported that at least 54 civilians were killed and 158 injured in aerial attacks on markets. | KILLED AT_LEAST 54 civilians; INJURED EXACT 158
The cyclone killed 1,294 people in Malawi, Mozambique and Madagascar. | KILLED EXACT 1294 people
The flooding has so far killed 238 people and displaced 235,000, Kenya's government said. | KILLED EXACT 238 people; DISPLACED EXACT 235000
Three killed in overnight strike on Odesa, 12 hurt | KILLED EXACT 3; INJURED EXACT 12
Summary: At least 20 killed, including 6 children | KILLED AT_LEAST 20; KILLED EXACT 6 children
Sheriff's deputies said four people were found dead inside the home. | KILLED EXACT 4 people
A fifth victim died at the hospital. | KILLED EXACT 1 A fifth victim
Investigators said the suspect shot five people, killing two, before turning the gun on himself. | CASUALTIES EXACT 5 people; KILLED EXACT 2
Nine people were hurt, two critically, in a shooting at a nightclub. | INJURED EXACT 9 people; INJURED EXACT 2
Ten people were shot, three fatally, early on Sunday. | CASUALTIES EXACT 10 people; KILLED EXACT 3
The gunman opened fire at a supermarket, killing 10 people and injuring three. | KILLED EXACT 10 people; INJURED EXACT 3
Police said the driver had killed a 6-year-old boy and injured four other people. | KILLED EXACT 1 a 6-year-old boy; INJURED EXACT 4 other people
The plane, with 67 people on board, including 11 children, hit the river. | ON_BOARD EXACT 67 people; ON_BOARD EXACT 11 children
All 64 passengers and crew aboard are presumed dead. | KILLED EXACT 64 passengers and crew
The vessel capsized with about 200 people aboard, of whom only 24 survived. | ON_BOARD APPROXIMATELY 200 people; SURVIVORS EXACT 24
The Libyan coast guard intercepted 345 migrants and returned them to Tripoli. | none
The charity ship rescued 92 people, among them 14 unaccompanied minors. | RESCUED EXACT 92 people; RESCUED EXACT 14 unaccompanied minors
At least 11 migrants died of thirst after their boat drifted for 10 days. | KILLED AT_LEAST 11 migrants
The regime has executed 12 prisoners this month. | KILLED EXACT 12 prisoners
Authorities hanged three men on Wednesday. | KILLED EXACT 3 men
The junta sentenced 14 activists and killed four. | KILLED EXACT 4
Turkish forces "neutralised" 12 PKK members. | KILLED EXACT 12 PKK members
Somali forces killed 40 militants and captured 12 others in the operation. | KILLED EXACT 40 militants; CAPTURED EXACT 12 others
Thirty soldiers defected and 12 surrendered. | none
More than 80 students have been freed but 120 remain in captivity. | RELEASED MORE_THAN 80 students; HELD EXACT 120
Eleven of the kidnapped girls managed to escape. | none
The group released a video of 12 hostages. | none
Hamas handed over the bodies of four hostages to the Red Cross. | BODIES_RECOVERED EXACT 4 hostages
More than 200 bodies have been exhumed from mass graves near Nasser hospital. | BODIES_RECOVERED MORE_THAN 200 bodies
The strikes injured at least 30 people, three of whom are in a serious condition. | INJURED AT_LEAST 30 people; INJURED EXACT 3
At least two people were killed, and dozens, including a baby, were wounded. | KILLED AT_LEAST 2 people; INJURED UNSPECIFIED -; INJURED EXACT 1 a baby
The quake killed one person and injured 40. | KILLED EXACT 1 person; INJURED EXACT 40
It has left more than 5,000 dead and tens of thousands homeless. | KILLED MORE_THAN 5000; HOMELESS UNSPECIFIED -
The storm killed at least four people and left 300,000 without power. | KILLED AT_LEAST 4 people
A total of 5,400 people have been evacuated to safer ground. | DISPLACED EXACT 5400 people
Officials say 187 people have been killed by flash floods in Pakistan and Pakistan-administered Kashmir over the past 24 hours. | KILLED EXACT 187 people
Monsoon rains have killed 657 people since late June and injured nearly 1,000. | KILLED EXACT 657 people; INJURED NEARLY 1000
The NDMA said the toll stood at 660 dead and 935 injured. | KILLED EXACT 660; INJURED EXACT 935
In the latest incident, gunmen killed five labourers. | KILLED EXACT 5 labourers
A day earlier, 15 people were killed in a similar attack. | KILLED EXACT 15 people
The army put its losses at 3,500 dead. | KILLED EXACT 3500
Ukraine has lost 46,000 soldiers, Zelensky said. | KILLED EXACT 46000 soldiers
Russia's defence ministry said Ukraine had lost up to 350 troops in the past day. | KILLED AT_MOST 350 troops
The ambush left 14 soldiers dead and seven missing. | KILLED EXACT 14 soldiers; MISSING EXACT 7
More than 70 paramilitary fighters, along with nine civilians, were killed. | KILLED MORE_THAN 70 paramilitary fighters; KILLED EXACT 9 civilians
The bus was carrying 40 people, most of whom were killed. | ON_BOARD EXACT 40 people
Medics counted 34 dead. | KILLED EXACT 34
The morgue received 17 bodies overnight. | BODIES_RECOVERED EXACT 17 bodies
Civil defence crews recovered six dead from the house. | KILLED EXACT 6
An airstrike hit a tent, killing a family of five. | KILLED EXACT 5
The shelling killed both parents and wounded their son. | KILLED EXACT 2 parents
Half of those killed were women. | none
The fire spread quickly, trapping residents and killing 76, including many children. | KILLED EXACT 76
Thirty-six people perished and a further 279 were missing. | KILLED EXACT 36 people; MISSING EXACT 279
Only 8 of the 33 miners have been brought to the surface. | RESCUED EXACT 8 miners
The number of those killed has risen to 52, with more than 200 wounded. | KILLED EXACT 52; INJURED MORE_THAN 200
With 12 more deaths reported on Tuesday, the toll climbed to 211. | KILLED EXACT 12 more deaths; KILLED EXACT 211
The attack brings to 23 the number of aid workers killed in the country this year. | KILLED EXACT 23
Police are searching for two men. | none
There was one fatality. | KILLED EXACT 1 fatality
There were at least 16 people inside the house. | none
The driver and two passengers died. | KILLED EXACT 2 passengers
Fourteen people were rescued by helicopter. | RESCUED EXACT 14 people
The outbreak has sickened 120 people and killed 12. | KILLED EXACT 12
The army said it had neutralised more than 20 of the attackers. | KILLED MORE_THAN 20 the attackers
Eleven of them remain in hospital. | HOSPITALISED EXACT 11
The militia claims to have taken 11 prisoners. | CAPTURED EXACT 11 prisoners
Around 50 of the 110 hostages are thought to be dead. | DIED_IN_CAPTIVITY APPROXIMATELY 50 hostages
A passing trawler picked up 23 survivors and two crewmen. | RESCUED EXACT 23 survivors; RESCUED EXACT 2 crewmen
Thirty-one passengers were picked up by fishing boats. | RESCUED EXACT 31 passengers
Coastguards brought ashore 84 migrants near Lampedusa. | RESCUED EXACT 84 migrants
Nine sailors were brought ashore on Sunday. | RESCUED EXACT 9 sailors
Only six of the miners made it out alive. | SURVIVORS EXACT 6 the miners
Fourteen pupils managed to escape through a window. | SURVIVORS EXACT 14 pupils
All 52 workers were accounted for by evening. | SURVIVORS EXACT 52 workers
More than 18,000 people have crossed into Chad since Friday. | DISPLACED MORE_THAN 18000 people
About 700 families are camped along the road. | DISPLACED APPROXIMATELY 700 families
Nearly 4,000 villagers are sleeping in schools and mosques. | DISPLACED NEARLY 4000 villagers
Seven activists walked free from court. | RELEASED EXACT 7 activists
Nine villagers were taken away by armed men. | TAKEN_HOSTAGE EXACT 9 villagers
Police took away 40 protesters in vans. | DETAINED EXACT 40 protesters
Militiamen dragged off eight farmers. | TAKEN_HOSTAGE EXACT 8 farmers
The town buried 14 of its dead on Friday. | KILLED EXACT 14 its dead
Hospitals in Goma treated 90 of the injured. | HOSPITALISED EXACT 90 the injured
Seven children are in intensive care. | HOSPITALISED EXACT 7 children
The raid left 35 guerrillas and six soldiers dead. | KILLED EXACT 35 guerrillas; KILLED EXACT 6 soldiers
A bus went off a cliff, leaving 17 pilgrims dead and nine hurt. | KILLED EXACT 17 pilgrims; INJURED EXACT 9
Landmines crippled 40 children in the province last year. | INJURED EXACT 40 children
Five people are listed as missing. | MISSING EXACT 5 people
Another 16 are still unaccounted for. | MISSING EXACT 16
There was no trace of 13 crew members. | MISSING EXACT 13 crew members
A plane carrying 71 passengers and six crew came down in fog. | ON_BOARD EXACT 71 passengers; ON_BOARD EXACT 6 crew
A helicopter with nine people and two pilots disappeared. | ON_BOARD EXACT 9 people; ON_BOARD EXACT 2 pilots
The brigade lost 40 of its men at the bridge. | KILLED EXACT 40 its men
The ferry picked up 300 passengers at Mombasa and sailed on. | none
The city has lost 12,000 inhabitants since 2010 as the young moved away. | none
The club lost 14 players to injury and transfers. | none
Nine ministers came home from the summit on Thursday. | none
Two lawmakers got out of the race. | none
Police seized 40 kilos of cocaine. | none
They seized 12 trucks at the port. | none
Four thousand tourists are camped at the festival. | none
Some 300 commuters cross into Poland every day. | none
Sixteen fishermen were picked up by a Greek coastguard cutter after a night in the water. | RESCUED EXACT 16 fishermen
A merchant vessel picked up 47 migrants south of Crete. | RESCUED EXACT 47 migrants
Border guards picked up 19 men hiding in a lorry. | DETAINED EXACT 19 men
Four divers swam to safety. | SURVIVORS EXACT 4 divers
Thirteen miners crawled out of the tunnel. | SURVIVORS EXACT 13 miners
Eight tourists made it out alive. | SURVIVORS EXACT 8 tourists
All 29 hikers have been accounted for. | SURVIVORS EXACT 29 hikers
More than 6,400 women and children crossed into Thailand overnight. | DISPLACED MORE_THAN 6400 women and children
About 1,900 families are living in tents outside Herat. | DISPLACED APPROXIMATELY 1900 families
Bandits marched off 33 worshippers. | TAKEN_HOSTAGE EXACT 33 worshippers
Police led away 11 demonstrators. | DETAINED EXACT 11 demonstrators
The village buried 26 people in a mass grave. | KILLED EXACT 26 people
Nineteen paratroopers fell in battle near the dam. | KILLED EXACT 19 paratroopers
Doctors treated 54 casualties overnight. | HOSPITALISED EXACT 54 casualties
A minibus with 14 students plunged into the canal. | ON_BOARD EXACT 14 students
The company lost 300 employees to a rival firm. | none
Six athletes walked away with gold medals. | none
Ten tour operators picked up 200 visitors at the airport. | none
A train with 300 seats was added. | none
The opposition puts the true number at 340. | none
A monitor puts the real toll at 340. | KILLED EXACT 340
Twelve people died in the quake. The figure now stands at 15. | KILLED EXACT 12 people; KILLED EXACT 15
The raid brings to 63 the number of reporters killed this year. | KILLED EXACT 63
The arrests brought to 212 the number of people detained. | DETAINED EXACT 212
Five more bodies were found, for a total of 44. | BODIES_RECOVERED EXACT 5 more bodies; BODIES_RECOVERED EXACT 44
Twenty people died on Monday and six on Tuesday, for a total of 26 deaths. | KILLED EXACT 20 people; KILLED EXACT 6; KILLED EXACT 26 deaths
The slums account for 38 of the deaths. | KILLED EXACT 38
Miners accounted for 17 of the dead. | KILLED EXACT 17 the dead
Nine of the dead were found in a single house. | KILLED EXACT 9 the dead
Thirty people were hurt. Of these, eight are in hospital. | INJURED EXACT 30 people; HOSPITALISED EXACT 8
Thirty people were hurt. Eleven of them were children. | INJURED EXACT 30 people; INJURED EXACT 11 children
Forty hostages were seized. Nine of those were freed at once. | TAKEN_HOSTAGE EXACT 40 hostages; RELEASED EXACT 9
Five people were killed, two in Harat and three in Belun. | KILLED EXACT 5 people; KILLED EXACT 2; KILLED EXACT 3
Eleven people died, seven in one village and four in another. | KILLED EXACT 11 people; KILLED EXACT 7; KILLED EXACT 4
The rebels freed 23 hostages: 14 Hondurans, seven Guatemalans and two Mexicans. | RELEASED EXACT 23 hostages; RELEASED EXACT 14 Hondurans; RELEASED EXACT 7 Guatemalans; RELEASED EXACT 2 Mexicans
Among the 23 freed were 14 Honduran, seven Guatemalan and two Mexican citizens. | RELEASED EXACT 23; RELEASED EXACT 14 Honduran; RELEASED EXACT 7 Guatemalan; RELEASED EXACT 2 Mexican citizens
Dead: 126 (Anso 71, Belfi 48, others 7). | KILLED EXACT 126; KILLED EXACT 71; KILLED EXACT 48; KILLED EXACT 7
Ten women and three infants died when the roof collapsed. | KILLED EXACT 10 women; KILLED EXACT 3 infants
Police arrested 60 people, of whom 14 were minors. | DETAINED EXACT 60 people; DETAINED EXACT 14 minors
Police arrested 60 people; 14 were minors. | DETAINED EXACT 60 people; DETAINED EXACT 14 minors
The crash killed 31 people, among them nine pupils. | KILLED EXACT 31 people; KILLED EXACT 9 pupils
Six women and men were shot dead at the checkpoint. | KILLED EXACT 6 women and men
Four people died, her brother included. | KILLED EXACT 4 people
Two hundred human beings perished in the hold. | KILLED EXACT 200 human beings
Forty-four they buried in the hills. | KILLED EXACT 44
Nineteen the army captured, and eight it killed. | CAPTURED EXACT 19; KILLED EXACT 8
The victims, seven men and five women, were coal miners. | KILLED EXACT 7 men; KILLED EXACT 5 women
The hostages, three Danes and a Swede, were flown home. | none
The dead, six boys and two girls, were aged under 12. | KILLED EXACT 6 boys; KILLED EXACT 2 girls
Those killed, 12 soldiers and a guide, were on patrol. | KILLED EXACT 12 soldiers
The winners, seven men and five women, received medals. | none
The slums account for 38 of the seats. | none
The company accounted for 17 of the orders. | none
Nine of the dead trees were felled. | none
The jury, seven men and five women, retired. | none
Sales rose for a total of 44. | none
The train had three cars, two in red and one in blue. | none
Six men and women ran the marathon. | none
Seventeen of the wounded were flown to the capital. | INJURED EXACT 17 the wounded
Twenty-six passengers died. Nine of them were Turks. | KILLED EXACT 26 passengers; KILLED EXACT 9 Turks
The army detained 48 people; 11 were women. | DETAINED EXACT 48 people; DETAINED EXACT 11 women
Eight people were shot dead, five in Tripoli and three in Sirte. | KILLED EXACT 8 people; KILLED EXACT 5; KILLED EXACT 3
The floods killed 90 people (Sindh 51, Punjab 39). | KILLED EXACT 90 people; KILLED EXACT 51; KILLED EXACT 39
Wounded: 64. Missing: 5. | INJURED EXACT 64; MISSING EXACT 5
A landslide killed 19 people. The total is now 22. | KILLED EXACT 19 people; KILLED EXACT 22
Three more miners were brought up dead, for a total of 13. | KILLED EXACT 3 more miners; KILLED EXACT 13
The deceased, four nurses and a driver, worked for a charity. | KILLED EXACT 4 nurses
Those arrested, 21 students and nine lecturers, were taken to the capital. | DETAINED EXACT 21 students; DETAINED EXACT 9 lecturers
Fifteen the rebels executed at dawn. | KILLED EXACT 15
Children account for 60 of the dead. | KILLED EXACT 60 the dead
Of these, 12 were pupils. | none
The school has 60 pupils; 11 are girls. | none
Six players scored, two in the first half and four in the second. | none
The finalists, seven men and two women, will meet on Friday. | none
Population: 12,400 (Anso 7,400, Belfi 5,000). | none
The figure now stands at 40 after a record rainfall. | none
Nine of the missing posters were torn down. | none
The dead, among them four nurses, were laid out in the yard. | KILLED EXACT 4 nurses
The farmer said 140 sheep were gone and 12 are still missing. | none
Rescuers counted 60 "casualties" in the exercise. | none
The drill had 45 "injured" lying on the platform. | none
A body of 12 experts will review the case. | none
A body set up by 14 states condemned it. | none
Several of those rescued, 12 of them children, were taken to Malta. | none
They demanded that 200 people be rescued. | none
He wished that the 30 captives be freed. | HELD_HOSTAGE EXACT 30 captives
Nobody knows whether 12 people were killed. | none
The strike affected 40,000 travellers. | none
The rail strike hit half a million travellers. | none
The storm affected 40,000 people in nine districts. | AFFECTED EXACT 40000 people
Thirty families are alive thanks to the medics, he said. | none
Two-hundred cows drowned and 14 were rescued. | none
The heat killed 400 cattle and 12 goats. | none
The navy lost 12 of its ships. | none
Twelve of the ship's crew are missing. | MISSING EXACT 12 the ship's crew
The museum said 30 paintings were missing and 12 had been found. | none
Three votes were missing; 12 had been recovered. | none
In the drill, 30 volunteers played wounded passengers. | none
The group pledged that 15 prisoners be released by June. | none
The law would let 400 prisoners go free. | none
Some 60 birds were killed and 20 injured. | none
They asked that the 14 sailors be released. | none
The judge ordered that nine men be freed. | none
A body representing 40 unions called a strike. | none
A body was found in the canal. | BODIES_RECOVERED EXACT 1 A body
Three bodies were pulled from the well. | BODIES_RECOVERED EXACT 3 bodies
Thirty manuscripts are missing from the library. | none
Some of those freed were flown to Doha. | none
The strike affected 12,000 commuters. | none
The cyclone affected 65,000 families. | AFFECTED EXACT 65000 families
Firefighters treated 20 "wounded" students in the mock crash. | none
At least 31 women, a teacher among them, were taken away by bandits. | TAKEN_HOSTAGE AT_LEAST 31 women; TAKEN_HOSTAGE EXACT 1 a teacher
The army said it had killed 14 "terrorists". | KILLED EXACT 14 terrorists
A trawler with 18 fishermen went down off Vigo. | ON_BOARD EXACT 18 fishermen
The bridge collapse left a driver and four passengers dead. | KILLED EXACT 1 a driver; KILLED EXACT 4 passengers
The victims, two Danes and three Norwegians, were tourists. | KILLED EXACT 2 Danes; KILLED EXACT 3 Norwegians
More than 900 of the wounded are children. | INJURED MORE_THAN 900 children
Eleven drivers were picked up for speeding. | none
The town lost 200 voters to the suburbs. | none
Twenty people were injured in the crash, 14 on the bus and six in the street. | INJURED EXACT 20 people; INJURED EXACT 14; INJURED EXACT 6
Seven climbers made it out in time. | SURVIVORS EXACT 7 climbers
Twelve soldiers got out of the car. | none
Twenty-three bodies washed ashore. | BODIES_RECOVERED EXACT 23 bodies
Two bodies were washed up on the beach. | BODIES_RECOVERED EXACT 2 bodies
Six bodies were brought down from the peak. | BODIES_RECOVERED EXACT 6 bodies
Rescuers carried out 18 bodies. | BODIES_RECOVERED EXACT 18 bodies
The hospital admitted 31 of the injured. | HOSPITALISED EXACT 31 the injured
The flood swept away 14 people. | none
Some 800 people have taken shelter in the cathedral. | DISPLACED APPROXIMATELY 800 people
The fire drove 2,000 families from their homes. | DISPLACED EXACT 2000 families
About 60,000 people have left their homes. | DISPLACED APPROXIMATELY 60000 people
The war has cost the region 3,000 lives. | KILLED EXACT 3000 lives
The bridge cost the city 40 million. | none
The clinic let 12 patients go home. | none
The landslide cost the village 14 lives. | KILLED EXACT 14 lives
A decade of war cost Yemen 90,000 lives. | KILLED EXACT 90000 lives
The doctor gave 12 lives new hope. | none
`;
