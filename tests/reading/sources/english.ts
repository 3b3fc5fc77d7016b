/** Made-up sentences with the chain of the figure in brackets, by construction. */
export const english: readonly (readonly [text: string, chain: string, publisher?: string])[] = [
  // A verb of speech after its subject.
  ['Police said [12] people were killed.', 'Police SAYS'],
  ['Police said that at least [12] people were killed and 30 injured.', 'Police SAYS'],
  ['Police said that at least 12 people were killed and [30] injured.', 'Police SAYS'],
  ['The ministry confirmed on Tuesday that [9] miners had died.', 'The ministry CONFIRMS'],
  ['Governor Ivan Petrov wrote on Telegram that [three] civilians were wounded.', 'Governor Ivan Petrov SAYS'],
  [
    "Gaza's Health Ministry spokesman Ashraf al-Qidra said [45] bodies had arrived at hospitals.",
    "Gaza's Health Ministry spokesman Ashraf al-Qidra SAYS",
  ],
  ['The army has claimed it killed [70] fighters.', 'The army CLAIMS'],
  ['Hamas claims that [7] captives died in the strike.', 'Hamas CLAIMS'],
  ['Local media reported that [40] villagers had been abducted.', 'Local media REPORTS'],
  ['The United Nations estimates that [2 million] people have been displaced.', 'The United Nations ESTIMATES'],
  ['Activists alleged that [15] prisoners were executed.', 'Activists ALLEGES'],
  ['Officials believe that [300] people are still trapped.', 'Officials BELIEVES'],
  ['ACLED has recorded [1,200] deaths this year.', 'ACLED COUNTS'],
  ['On Monday, the mayor of Derna told reporters that [2,000] people had died.', 'the mayor of Derna SAYS'],
  ['In a statement on Sunday the Defence Ministry said [14] soldiers were killed.', 'the Defence Ministry SAYS'],
  // After its content.
  ['At least [12] people were killed, police said.', 'police SAYS'],
  ['At least [12] people were killed in the blast, said Mayor Ahmed Khan.', 'Mayor Ahmed Khan SAYS'],
  ['At least [12] people were killed in the blast, the governor, Ivan Petrov, said on Telegram.', 'Ivan Petrov SAYS'],
  ['[Six] people drowned when the ferry capsized, the coastguard said in a statement.', 'the coastguard SAYS'],
  [
    '[Six] people drowned, a spokesman for the port authority said on Friday.',
    'a spokesman for the port authority SAYS',
  ],
  ['[Six] people drowned, Ali Hassan, a spokesman for the port authority, said on Friday.', 'Ali Hassan SAYS'],
  ['The quake killed [22] people, rescue officials said.', 'rescue officials SAYS'],
  ['The quake killed [22] people, state media reported.', 'state media REPORTS'],
  ['The quake, officials said, killed [22] people.', 'officials SAYS'],
  ['Twelve people were killed, police said, and [15] were wounded.', 'police SAYS'],
  ['Twelve people were killed, police said, adding that [15] were wounded.', 'police SAYS'],
  // According to.
  ['According to police, [12] people were killed.', 'police SAYS'],
  [
    '[12] people were killed, according to the Syrian Observatory for Human Rights, a Britain-based war monitor.',
    'the Syrian Observatory for Human Rights SAYS',
  ],
  [
    'According to the Syrian Observatory for Human Rights, a Britain-based war monitor, [12] people were killed.',
    'the Syrian Observatory for Human Rights SAYS',
  ],
  ['The war has killed [40,000] people, according to the local health ministry.', 'the local health ministry SAYS'],
  [
    '[12] people were killed and 30 were wounded, according to figures released by the Interior Ministry.',
    'the Interior Ministry SAYS',
  ],
  [
    'The attack left 1,205 dead and [251] captive, according to an AFP tally based on Israeli official figures.',
    'an AFP tally COUNTS > Israeli official figures SAYS',
  ],
  ['[31] people died, per the county coroner.', 'the county coroner SAYS'],
  [
    '[31] journalists have been killed, according to data compiled by the Committee to Protect Journalists.',
    'the Committee to Protect Journalists COUNTS',
  ],
  // Citing.
  ['[12] people were killed, local media reported, citing police.', 'local media REPORTS > police SAYS'],
  ['Reuters, quoting a security source, said [12] people were killed.', 'Reuters SAYS > a security source SAYS'],
  [
    'Reuters reported, citing Tasnim, which quoted a local official, that [12] people were killed.',
    'Reuters REPORTS > Tasnim SAYS > a local official SAYS',
  ],
  [
    'The state-run news agency SANA quoted a military source as saying [8] soldiers were killed.',
    'The state-run news agency SANA SAYS > a military source SAYS',
  ],
  ['[12] people were killed, as reported by the BBC.', 'the BBC REPORTS'],
  [
    'A doctor at the hospital told AFP that [19] bodies had been brought in.',
    'AFP SAYS > A doctor at the hospital SAYS',
  ],
  ['A doctor at the hospital told AFP that [19] bodies had been brought in.', 'A doctor at the hospital SAYS', 'AFP'],
  [
    'A doctor at the hospital who asked not to be named said [19] bodies had been brought in.',
    'A doctor at the hospital SAYS',
  ],
  // Two sources in one sentence.
  ['The army says [20] were killed, while the rebels put the number at 15.', 'The army SAYS'],
  ['The army says 20 were killed, while the rebels put the number at [15].', 'the rebels SAYS'],
  [
    'Twelve people were killed, police said, and [15] were wounded, according to hospital officials.',
    'hospital officials SAYS',
  ],
  ['[Twelve] people were killed, police said, and 15 were wounded, according to hospital officials.', 'police SAYS'],
  ['Police said 12 people were killed, but a hospital director put the toll at [15].', 'a hospital director SAYS'],
  ['[Twelve] people were killed, police said, according to TASS.', 'TASS SAYS > police SAYS'],
  ['According to TASS, [12] people were killed, the governor said.', 'TASS SAYS > the governor SAYS'],
  // The article's own voice.
  ['The military killed [12] people in a raid.', ''],
  ['The military recovered the bodies of [six] hostages.', ''],
  ['Three days after the attack, which killed [12] people, police said they had arrested a man.', ''],
  ['The blast killed [12] people, and police said 15 others were wounded.', ''],
  ['Israel rejected Hamas claims of [12] dead.', 'Hamas CLAIMS'],
  ['Officials did not say whether the [12] victims were civilians.', ''],
  ['[12] people were killed. Police said the gunman fled.', ''],
  // Hearsay.
  ['[12] people were reportedly killed.', ' | SOURCE_UNNAMED'],
  ['[12] people are believed to be trapped under the rubble.', ' | SOURCE_UNNAMED UNCERTAIN'],
  ['Police say the gang allegedly killed [12] people.', 'Police SAYS | ALLEGED'],
  [
    'Hamas claims that more than [7,000] people have been killed. This information has not been independently verified.',
    'Hamas CLAIMS | NOT_INDEPENDENTLY_VERIFIED',
  ],
  // Across sentences.
  ['Governor Ivan Petrov said two people died. He added that [five] others were wounded.', 'Governor Ivan Petrov SAYS'],
  ['The ministry said two people died. It also said that [five] others were wounded.', 'The ministry SAYS'],
  ['Police said two people died. Another [five] were wounded.', 'Police SAYS'],
  ['Police said two people died. The attack came after [five] people were killed on Sunday.', ''],
  // Quotes.
  ['“We have buried [32] people since morning. We are still digging,” said Omar Saleh, a rescuer.', 'Omar Saleh SAYS'],
  ['The president said: “We lost heroes. [Twelve] soldiers gave their lives.”', 'The president SAYS'],
  ['“We are still digging,” said Omar Saleh. “We have buried [32] people.”', 'Omar Saleh SAYS'],
  // Headlines.
  ['# [12] killed in Kabul blast: police', 'police SAYS'],
  ['# UN: [12] killed in Kabul blast', 'UN SAYS'],
  ['# [12] killed in Kabul blast, police say', 'police SAYS'],
  // Nouns.
  ["The agency said that by the ministry's count [90] people had died.", 'The agency SAYS > the ministry COUNTS'],
  ['Israel denied Hamas claims that [12] people were killed.', 'Hamas CLAIMS'],
  ['The army denied that [12] people were killed.', 'The army SAYS'],
  ['UN figures show that [900] people have been killed.', 'UN figures SAYS'],
  ['The death toll announced by the ministry stands at [41].', 'the ministry SAYS'],
  // Of agencies' kind, written before the rules were run on them.
  [
    'Rescuers pulled 14 survivors from the rubble overnight, but a further [27] people remain unaccounted for, the civil defence directorate said in an update.',
    'the civil defence directorate SAYS',
  ],
  [
    '“There were children everywhere,” said Mariam Haddad, a nurse at the clinic, who counted [16] bodies.',
    'Mariam Haddad COUNTS',
  ],
  [
    'The paramilitary Rapid Support Forces attacked the village at dawn, killing [33] people, the Emergency Lawyers group said Thursday.',
    'the Emergency Lawyers group SAYS',
  ],
  [
    "Ukraine's Interior Minister Ihor Klymenko reported that [eleven] people, including a child, had been killed in Kramatorsk.",
    "Ukraine's Interior Minister Ihor Klymenko REPORTS",
  ],
  [
    'As of Monday evening, [5,021] people had been confirmed dead in Turkey, the disaster agency AFAD announced.',
    'the disaster agency AFAD SAYS',
  ],
  [
    'The bus was carrying 44 passengers when it plunged into the river, according to police commander José Ramírez, who added that [nine] were still missing.',
    'police commander José Ramírez SAYS',
  ],
  [
    'Myanmar Now, citing residents, reported that soldiers had burned [17] villagers alive.',
    'Myanmar Now REPORTS > residents SAYS',
  ],
  ['The junta has denied killing [17] villagers.', 'The junta SAYS'],
  [
    'Haitian gangs killed at least [70] people in the town of Pont-Sondé, the UN human rights office said on Friday, in one of the worst massacres in years.',
    'the UN human rights office SAYS',
  ],
  [
    'A total of [1,139] people were killed in the attack, according to an AFP count drawn from official Israeli figures.',
    'an AFP count COUNTS > official Israeli figures SAYS',
  ],
  [
    'The Gaza health ministry, which does not distinguish between civilians and combatants, says [34,000] Palestinians have been killed.',
    'The Gaza health ministry SAYS',
  ],
  ['Kenya Red Cross said in a post on X that [four] people had been taken to hospital.', 'Kenya Red Cross SAYS'],
  [
    'Speaking at a press conference, Prime Minister Anutin said [two] soldiers had lost limbs.',
    'Prime Minister Anutin SAYS',
  ],
  [
    'The number of dead rose to [89] on Wednesday, state television said, quoting the provincial governor.',
    'state television SAYS > the provincial governor SAYS',
  ],
  ['Médecins Sans Frontières said its teams treated [137] wounded in Port-au-Prince.', 'Médecins Sans Frontières SAYS'],
  [
    'It was not immediately clear how many people were on board, but local fishermen said [30] had drowned.',
    'local fishermen SAYS',
  ],
  ['Three gunmen killed [seven] people at a mosque, officials and residents said.', 'officials and residents SAYS'],
  ['The Pentagon put the number of wounded at [34].', 'The Pentagon SAYS'],
  ["Nigeria's military said it had freed [76] hostages, but it did not say where.", "Nigeria's military SAYS"],
  ["Nigeria's military freed [76] hostages on Sunday.", ''],
  [
    'A military spokesman, Major General Edward Buba, confirmed the attack but said only [two] soldiers were killed.',
    'Major General Edward Buba SAYS',
  ],
  [
    'At least [41] people were killed, mostly children, when the school was hit, medics said. The army said it had struck a command centre.',
    'medics SAYS',
  ],
  [
    "Another [200] people were hurt, some critically, said the hospital's director, Marwan al-Sultan.",
    'Marwan al-Sultan SAYS',
  ],
  ['Local authorities said the death toll stood at [12]. They warned that it could rise.', 'Local authorities SAYS'],
  [
    'More than [300] migrants have died on the route this year, the International Organization for Migration estimates.',
    'the International Organization for Migration ESTIMATES',
  ],
  ['It is thought that some [60] miners are trapped underground.', ' | SOURCE_UNNAMED UNCERTAIN'],
  ['A UN report published in June found that [1,100] civilians had been executed.', 'A UN report SAYS'],
  [
    'Tehran says [610] people were killed in the war. Washington-based group Human Rights Activists put the figure at 1,190.',
    'Tehran SAYS',
  ],
  [
    'Tehran says 610 people were killed in the war. Washington-based group Human Rights Activists put the figure at [1,190].',
    'Washington-based group Human Rights Activists SAYS',
  ],
  ['Hamas-run authorities say [52,000] have been killed; Israel disputes the figures.', 'Hamas-run authorities SAYS'],
  ['Aid workers fear that as many as [10,000] people perished in Derna.', 'Aid workers BELIEVES'],
  ['“He told us that [nine] of his men were dead,” the priest recalled.', 'the priest SAYS'],
  ['The airline confirmed there were [181] people on board.', 'The airline CONFIRMS'],
  [
    "The fire department's deputy chief, Lee Jung-hyun, told a televised briefing that [179] people had died.",
    'Lee Jung-hyun SAYS',
  ],
  ['Officials have so far identified [88] of the victims, Yonhap news agency reported.', 'Yonhap news agency REPORTS'],
  [
    'The mayor said Friday that [six] bodies had been found. On Saturday, rescuers told Reuters they had recovered three more.',
    'The mayor SAYS',
  ],
  [
    'The World Health Organization has verified [37] attacks on clinics, in which 12 people died.',
    'The World Health Organization CONFIRMS',
  ],
  ['Officials said Israel struck a school in Khan Younis, killing [27] people.', 'Officials SAYS'],
  [
    '“[Eighteen] people are under the rubble,” Hassan, a 40-year-old rescuer, told The Associated Press. “Nobody is helping us.”',
    'The Associated Press SAYS > Hassan SAYS',
  ],
  [
    'Iranian state TV said the strikes killed at least [224] people, without giving a breakdown.',
    'Iranian state TV SAYS',
  ],
  [
    'In Kherson, shelling killed one person and wounded [eight], Oleksandr Prokudin, the head of the regional military administration, wrote on Telegram.',
    'Oleksandr Prokudin SAYS',
  ],
  [
    'Between 50 and [60] people were on board, the head of the national emergency agency was quoted as saying by local radio.',
    'local radio SAYS > the head of the national emergency agency SAYS',
  ],
  [
    'RIA news agency quoted an emergency services source as saying that [three] miners were dead.',
    'RIA news agency SAYS > an emergency services source SAYS',
  ],
  ['The group, which has monitors on the ground, said [nine] of those killed were civilians.', 'The group SAYS'],
  ["According to the UN's humanitarian office, OCHA, [700,000] people have fled.", "the UN's humanitarian office SAYS"],
  [
    'A spokeswoman for the hospital, Ana Torres, said it had received [23] patients with gunshot wounds.',
    'Ana Torres SAYS',
  ],
  [
    'Boko Haram fighters stormed the town and shot dead [19] farmers, a local chief and a militia leader told AFP on Sunday.',
    'AFP SAYS > a local chief and a militia leader SAYS',
  ],
  [
    'The prime minister, Viktor Orlov, who visited the site, said [five] children were among the dead.',
    'Viktor Orlov SAYS',
  ],
  [
    'Ethiopian officials say the landslide killed [257] people. The UN fears the toll could reach 500.',
    'Ethiopian officials SAYS',
  ],
  ['Police have arrested [14] suspects, the interior minister told parliament.', 'the interior minister SAYS'],
  [
    'In a report released on Wednesday, Amnesty International said Eritrean troops had killed [hundreds] of civilians in Axum.',
    'Amnesty International SAYS',
  ],
  ["Sudan's army and the RSF traded blame for the strike, which killed [31] worshippers.", ''],
  [
    'The strike killed [31] worshippers, activists from the local resistance committee said in a statement.',
    'activists from the local resistance committee SAYS',
  ],
  [
    '“At this point we can confirm [66] fatalities,” the minister, Ali Yerlikaya, told reporters outside the hotel.',
    'Ali Yerlikaya SAYS',
  ],
  [
    'The toll from the stampede climbed to [121], officials said, as families searched hospitals for relatives.',
    'officials SAYS',
  ],
  ["Of the 62 people on board, [none] survived, Brazil's air force said.", "Brazil's air force SAYS"],
  [
    'Vietnamese state media reported the typhoon had left [143] people dead and 58 missing.',
    'Vietnamese state media REPORTS',
  ],
  [
    'Russian forces launched 100 drones, the Ukrainian air force said. It claimed to have shot down 80. In Odesa, [two] people were injured, according to local governor Oleh Kiper.',
    'local governor Oleh Kiper SAYS',
  ],
  [
    'The Ministry of Health in Khartoum says cholera has killed [40] people in two days.',
    'The Ministry of Health in Khartoum SAYS',
  ],
  [
    'Rebels from the M23 group said they had captured [300] soldiers — a figure that could not be independently verified.',
    'Rebels from the M23 group SAYS | NOT_INDEPENDENTLY_VERIFIED',
  ],
  [
    'The army said it killed 40 militants. The claim could not be independently verified. A local elder said [eight] civilians had died.',
    'A local elder SAYS',
  ],
  [
    'The army said it killed [40] militants. Reuters could not independently verify the claim.',
    'The army SAYS | NOT_INDEPENDENTLY_VERIFIED',
  ],
  [
    'Witnesses described scenes of panic. “I saw [five] bodies,” said one, who gave her name only as Layla.',
    'one SAYS',
  ],
  [
    'Since January, [1,500] people have been kidnapped, data from the security firm Beacon shows.',
    'the security firm Beacon SAYS',
  ],
  ['Data gathered by ACLED shows [4,500] people were killed in 2023.', 'ACLED SAYS'],
  [
    'An official with the disaster agency, speaking on condition of anonymity because he was not authorised to talk to the media, said [22] people were missing.',
    'An official with the disaster agency SAYS',
  ],
  ['The coast guard says it rescued [61] people, and that two bodies were recovered.', 'The coast guard SAYS'],
  ['The coast guard says it rescued 61 people, and that [two] bodies were recovered.', 'The coast guard SAYS'],
  [
    'Houthi media said US strikes killed [53]; the Pentagon said it had no indication of civilian deaths.',
    'Houthi media SAYS',
  ],
  [
    'The Syrian Network for Human Rights documented the deaths of [52] civilians in October. It said 11 of them were children.',
    'The Syrian Network for Human Rights COUNTS',
  ],
  [
    'The Syrian Network for Human Rights documented the deaths of 52 civilians in October. It said [11] of them were children.',
    'The Syrian Network for Human Rights SAYS',
  ],
  [
    'Colonel Nazir Khan, the district police chief, said the bomber struck during prayers. He put the death toll at [59].',
    'Colonel Nazir Khan SAYS',
  ],
  [
    'Colonel Nazir Khan, the district police chief, said the bomber struck during prayers. Khan later said [12] of the wounded had died.',
    'Khan SAYS',
  ],
  [
    'A police officer said two men were shot. She said a third, who had been hit in the leg, was among [four] people in hospital.',
    'A police officer SAYS',
  ],
  ['Zelensky visited the site on Friday. “Today we know of [nine] dead,” he said.', 'Zelensky SAYS'],
  [
    'The ministry’s spokesman, Ashraf al-Qudra, announced the figure of [8,525] dead at a news conference in Gaza City.',
    'Ashraf al-Qudra SAYS',
  ],
  ["Chad's government said the fighting had claimed [42] lives.", "Chad's government SAYS"],
  ['The floods have claimed [42] lives.', ''],
  ['The Islamic State group claimed responsibility for the attack, which killed [28].', ''],
  ['IS claimed the bombing had killed [28] Shiites.', 'IS CLAIMS'],
  [
    "Dozens were taken to hospital, [18] of them in serious condition, according to the region's health minister, Alexei Dobrov.",
    'Alexei Dobrov SAYS',
  ],
  [
    'A person familiar with the investigation told CNN that [three] of the attackers were still at large.',
    'CNN SAYS > A person familiar with the investigation SAYS',
  ],
  [
    'According to a preliminary count by the National Center of Meteorology, [17] people drowned.',
    'the National Center of Meteorology COUNTS',
  ],
  [
    'Two US officials, who spoke on condition of anonymity, said [six] Americans were injured.',
    'Two US officials SAYS',
  ],
  [
    'Six Americans were injured, two US officials told Reuters, while a third official said [five] others had concussions.',
    'a third official SAYS',
  ],
  ['Media reports said [20] passengers had been rescued.', 'Media reports SAYS'],
  ['There were reports that [20] passengers had been rescued.', ' | SOURCE_UNNAMED'],
  ['Rescuers recovered [20] bodies from the well, and said they expected to find more.', ''],
  [
    'Police shot dead [four] protesters, rights groups said; the government says only one person died.',
    'rights groups SAYS',
  ],
  [
    'Police shot dead four protesters, rights groups said; the government says only [one] person died.',
    'the government SAYS',
  ],
  ['Mr Guterres said [136] UN staff had been killed in Gaza, “something we have never seen”.', 'Mr Guterres SAYS'],
  ['Israel says some 1,200 people were killed and [251] taken hostage.', 'Israel SAYS'],
  [
    'At least 12 people died, officials said. [Seven] of them were children, according to the hospital.',
    'the hospital SAYS',
  ],
  ['At least 12 people died. [Seven] of them were children, the hospital reported.', 'the hospital REPORTS'],
  [
    'The commander of the brigade, Colonel Serhiy Bondar, estimated Russian losses at [3,000] dead.',
    'Colonel Serhiy Bondar ESTIMATES',
  ],
  ['Authorities initially said 26 people had been killed but later revised the toll to [24].', 'Authorities SAYS'],
  ['“We had [16] people from the boat here,” the doctor says, pointing to an empty ward.', 'the doctor SAYS'],
  [
    'UNICEF warned Tuesday that [14,000] babies could die, and its spokesman said 57 had already starved.',
    'UNICEF SAYS',
  ],
  [
    'UNICEF warned Tuesday that 14,000 babies could die, and its spokesman said [57] had already starved.',
    'its spokesman SAYS',
  ],
  ['# Gaza health ministry says [24] killed in Israeli strike on school', 'Gaza health ministry SAYS'],
  ['# Russian strike kills [five] in Kharkiv, governor says', 'governor SAYS'],
  ['# [Five] dead as ferry sinks off Luzon – coast guard', 'coast guard SAYS'],
  ['Italian media, citing the prosecutor, say [19] bodies were on board.', 'Italian media SAYS > the prosecutor SAYS'],
  [
    'Interfax news agency cited the regional health ministry as saying [32] people had been hospitalised.',
    'Interfax news agency SAYS > the regional health ministry SAYS',
  ],
  [
    'Philippine disaster officials on Thursday raised the death toll from Typhoon Kalmaegi to [140], with 127 people still missing.',
    'Philippine disaster officials SAYS',
  ],
  [
    'The strike on a displacement camp in El Fasher killed at least [57] people, the El Fasher Resistance Committee, a local activist group, said on Saturday, accusing the RSF of targeting civilians.',
    'the El Fasher Resistance Committee SAYS',
  ],
  [
    'Thai authorities said [11] civilians and a soldier were killed in the clashes, while Cambodian officials confirmed one death.',
    'Thai authorities SAYS',
  ],
  [
    'Thai authorities said 11 civilians and a soldier were killed in the clashes, while Cambodian officials confirmed [one] death.',
    'Cambodian officials CONFIRMS',
  ],
  [
    "Pakistan's military spokesman Lieutenant General Ahmed Sharif Chaudhry told reporters that [26] civilians had been killed in the Indian strikes.",
    "Pakistan's military spokesman Lieutenant General Ahmed Sharif Chaudhry SAYS",
  ],
  ['“[Twenty-two] of our fishermen are still at sea,” the union leader added.', 'the union leader SAYS'],
  [
    "Deputy President Riek Machar's party said government troops had shot [five] of its members.",
    "Deputy President Riek Machar's party SAYS",
  ],
  [
    "More than 50,000 people have been killed in the war, according to the territory's health ministry, whose figures the UN considers reliable. It says [15,000] of them were children.",
    "the territory's health ministry SAYS",
  ],
  [
    'A senior Ukrainian official, speaking to the BBC, put losses at [31,000] soldiers.',
    'the BBC SAYS > A senior Ukrainian official SAYS',
  ],
  [
    'Local news outlet Radio Dabanga reported that [two] detainees had died of cholera, quoting a prison doctor.',
    'Local news outlet Radio Dabanga REPORTS > a prison doctor SAYS',
  ],
  ["Two trains collided near Tempe, killing [57] people — Greece's worst rail disaster.", ''],
  [
    "Two trains collided near Tempe, killing [57] people, the fire brigade said, in Greece's worst rail disaster.",
    'the fire brigade SAYS',
  ],
  ["The mine's owner, Evraz, said [46] workers had been brought to the surface.", 'Evraz SAYS'],
  [
    "Russia's Investigative Committee said it had identified [95] victims of the concert hall attack.",
    "Russia's Investigative Committee SAYS",
  ],
  [
    'The Kivu Security Tracker has recorded [1,600] civilian deaths since the state of siege began.',
    'The Kivu Security Tracker COUNTS',
  ],
  [
    'Some [700] people were executed in Iran in 2023, Amnesty International said in its annual report, calling the figure a “dire escalation”.',
    'Amnesty International SAYS',
  ],
  [
    'President Erdogan said the number of dead had reached [31,643] and that 80,278 people had been injured.',
    'President Erdogan SAYS',
  ],
  ['Asked how many had died, the minister replied: “We have [seven] confirmed fatalities.”', 'the minister SAYS'],
  [
    'The National Police said in a statement that they had rescued [13] hostages, including two minors.',
    'The National Police SAYS',
  ],
  [
    'Search teams have found [four] more bodies, bringing the toll to 38, the Mountain Rescue Association announced Sunday.',
    'the Mountain Rescue Association SAYS',
  ],
  [
    'Search teams have found four more bodies, bringing the toll to [38], the Mountain Rescue Association announced Sunday.',
    'the Mountain Rescue Association SAYS',
  ],
  [
    'The two sides exchanged 205 prisoners each, Kyiv and Moscow said. [Nine] of the freed Ukrainians had been held since 2014, according to President Volodymyr Zelenskyy.',
    'President Volodymyr Zelenskyy SAYS',
  ],
  [
    'Islamist rebels abducted [12] girls in Borno, a community leader and parents of the victims said.',
    'a community leader and parents of the victims SAYS',
  ],
  ['A Reuters witness saw [three] bodies lying in the street.', 'A Reuters witness SAYS'],
  ['No one has claimed the attack, in which [eight] worshippers died.', ''],
  ['The WHO says the outbreak has infected 400 people and killed [28].', 'The WHO SAYS'],
  [
    'Officials from the opposition party CHADEMA said [hundreds] had been shot; the government has not released a toll.',
    'Officials from the opposition party CHADEMA SAYS',
  ],
  [
    'Tanzanian security forces shot dead [hundreds] of protesters, according to diplomats and opposition figures.',
    'diplomats and opposition figures SAYS',
  ],
  [
    'The attackers, believed to be from the ADF, hacked [19] people to death, said Colonel Alain Kiwewa, the local administrator.',
    'Colonel Alain Kiwewa SAYS',
  ],
  ['Kivu residents said the rebels killed [19] people; the M23 denies the accusation.', 'Kivu residents SAYS'],
  [
    "Lebanon's National News Agency said an Israeli drone hit a car, killing [two].",
    "Lebanon's National News Agency SAYS",
  ],
  ['[Two] people were killed in an Israeli drone strike on a car, NNA reported.', 'NNA REPORTS'],
  [
    'The Palestinian Prisoners’ Society says [9,500] Palestinians are being held in Israeli jails.',
    'The Palestinian Prisoners’ Society SAYS',
  ],
  [
    "Israel's Channel 12 reported, without citing sources, that [20] of the hostages are alive.",
    "Israel's Channel 12 REPORTS",
  ],
  ['Trump has said that [20] of the hostages are alive.', 'Trump SAYS'],
  [
    'The blast killed [six], Mayor Vitali Klitschko said, adding on Telegram that rescuers were still working.',
    'Mayor Vitali Klitschko SAYS',
  ],
  [
    'Security forces in Mozambique shot dead [21] people during two days of unrest, Interior Minister Pascoal Ronda said late on Tuesday.',
    'Interior Minister Pascoal Ronda SAYS',
  ],
  [
    'The Electoral Platform Decide, a monitoring group, had earlier reported [56] deaths.',
    'The Electoral Platform Decide REPORTS',
  ],
  [
    'A boat carrying 60 people capsized off Mauritania; [25] bodies were recovered, a coastguard officer told Reuters.',
    'Reuters SAYS > a coastguard officer SAYS',
  ],
  [
    'In Sumy, the regional prosecutor’s office said a ballistic missile killed [34] people as they were heading to church.',
    'the regional prosecutor’s office SAYS',
  ],
  [
    'Indonesia’s National Disaster Mitigation Agency (BNPB) said [631] people had died by Tuesday, up from 604.',
    'Indonesia’s National Disaster Mitigation Agency SAYS',
  ],
  [
    '“What I can tell you is that [three] of our colleagues are dead,” Cindy McCain, the WFP’s executive director, said.',
    'Cindy McCain SAYS',
  ],
  ['Among the dead are [two] firefighters, said Rome’s prefect, Lamberto Giannini.', 'Lamberto Giannini SAYS'],
  ['Residents contacted by phone said at least [40] houses were burned and 12 people killed.', 'Residents SAYS'],
  ['Reports from the area suggest [dozens] of casualties.', 'Reports from the area SAYS'],
  [
    'The Houthis say US strikes have killed [123] civilians since March. The claims could not be independently verified.',
    'The Houthis SAYS | NOT_INDEPENDENTLY_VERIFIED',
  ],
  [
    'Officials in the Kurdish-run northeast say the camp holds [27,000] people.',
    'Officials in the Kurdish-run northeast SAYS',
  ],
  [
    'Burkina Faso’s junta has not commented on reports that its troops killed [130] Fulani civilians.',
    ' | SOURCE_UNNAMED',
  ],
  ['Human Rights Watch accused the army of massacring [223] villagers in February.', 'Human Rights Watch ALLEGES'],
  [
    'Hurricane Melissa killed [45] people in Jamaica, the government confirmed on Friday. In Haiti, the civil protection agency reported 43 deaths.',
    'the government CONFIRMS',
  ],
  [
    'Hurricane Melissa killed 45 people in Jamaica, the government confirmed on Friday. In Haiti, the civil protection agency reported [43] deaths.',
    'the civil protection agency REPORTS',
  ],
  [
    'The Israeli military said on Sunday it had identified the bodies of [two] hostages returned by Hamas.',
    'The Israeli military SAYS',
  ],
  ['Hamas said it would hand over the bodies of [two] more hostages.', 'Hamas SAYS'],
  ['About [170] girls remain missing, their parents say.', 'their parents SAYS'],
  [
    'Initial reports said 9 people had been killed, but Sheriff Kevin Turner later put the number at [11].',
    'Sheriff Kevin Turner SAYS',
  ],
  [
    'At least [1,700] people have been killed in South Kivu, Human rights groups and UN experts estimate.',
    'Human rights groups and UN experts ESTIMATES',
  ],
  ['The crash killed all [67] people aboard both aircraft, making it the deadliest in a generation.', ''],
  ['US officials say the crash killed all [67] people aboard.', 'US officials SAYS'],
  [
    'Local TV channel Geo News, quoting hospital sources, put the dead at [14].',
    'Local TV channel Geo News SAYS > hospital sources SAYS',
  ],
  [
    'More than [60] protesters have been abducted since June, according to the Kenya National Commission on Human Rights, a state-funded body.',
    'the Kenya National Commission on Human Rights SAYS',
  ],
];
