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
];
