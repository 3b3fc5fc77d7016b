/**
 * Made-up wordings, right and wrong ones, by language. A line has the quantifier, the number (or both ends of a range, or `-`),
 * the words, and `ok` or the field in which the claim is refused. Claims are counts of a closed incident unless the line says
 * CUMULATIVE.
 */
export const WORDINGS: Readonly<Record<string, string>> = {
  en: `
BETWEEN 60000-80000 | between 60 thousand and 80 thousand people | ok
EXACT 60080000 | sixty thousand and eighty thousand people | wording
EXACT 60080 | sixty thousand and eighty people | ok
EXACT 4000 | 4,000 left without homes | ok
EXACT 3 | three miners were killed | ok
EXACT 1204 | 1,204 people died | ok
EXACT 1204 | 1204 people died | ok
EXACT 204 | 1,204 people died | wording
EXACT 21 | twenty-one pilgrims drowned | ok
EXACT 320 | three hundred and twenty villagers | ok
EXACT 13 | killing ten and three others hurt | wording
EXACT 10 | killing ten and three others hurt | ok
EXACT 6 | half a dozen sailors | ok
EXACT 12 | half a dozen sailors | wording
EXACT 24 | two dozen farmers | ok
EXACT 1500000 | one and a half million refugees | ok
EXACT 500000 | half a million people | ok
EXACT 2500 | two and a half thousand evacuees | ok
APPROXIMATELY 2300000 | about 2.3m people displaced | ok
EXACT 12500 | 12.5k people homeless | ok
APPROXIMATELY 1400000 | roughly 14 lakh people | ok
EXACT 20000000 | two crore residents | ok
EXACT 0 | no injuries were reported | ok
EXACT 0 | nobody was hurt | ok
EXACT 0 | no one died in the fire | ok
EXACT 0 | there were no casualties | ok
EXACT 1 | killing a teenage girl | ok
EXACT 1 | a man was killed | ok
EXACT 2 | both drivers died | ok
EXACT 1 | both drivers died | wording
EXACT 5 | one in five of the victims | wording
UNSPECIFIED - | one in five of the victims | ok
EXACT 30 | 30 per cent of the dead | wording
EXACT 30 | 30% of the dead | wording
EXACT 2 | two-thirds of the dead | wording
EXACT 9 | on May 9 | wording
EXACT 9 | 9 May attack | wording
EXACT 12 | 12 may have died | ok
EXACT 15 | a fifteen-year-old boy | wording
EXACT 15 | aged 15 and unarmed | wording
EXACT 48 | after 48 hours of shelling | wording
EXACT 2023 | in 2023 251 hostages | wording
EXACT 251 | in 2023 251 hostages | ok
EXACT 40 | 40 feet from the house | wording
EXACT 70 | 70 houses burned down | wording
EXACT 70 | 70 sheep drowned | wording
EXACT 300 | $300 for each family | wording
EXACT 300 | 300 families lost their homes | unit
EXACT 16 | an F-16 was shot down | wording
AT_LEAST 30 | at least 30 people | ok
EXACT 30 | at least 30 people | quantifier
MORE_THAN 30 | at least 30 people | quantifier
AT_LEAST 30 | no fewer than 30 people | ok
AT_LEAST 30 | 30 or more people | ok
MORE_THAN 100 | more than a hundred killed | ok
MORE_THAN 100 | over 100 killed | ok
EXACT 100 | over 100 killed | quantifier
AT_MOST 30 | up to 30 people | ok
EXACT 30 | up to 30 people | quantifier
LESS_THAN 10 | fewer than ten wounded | ok
NEARLY 1000 | almost 1,000 dead | ok
APPROXIMATELY 1000 | almost 1,000 dead | quantifier
NEARLY 100 | close to 100 dead | ok
APPROXIMATELY 100 | close to 100 dead | ok
APPROXIMATELY 40 | an estimated 40 injured | ok
APPROXIMATELY 40 | 40 or so injured | ok
BETWEEN 30-40 | between 30 and 40 people | ok
BETWEEN 30-40 | 30 to 40 people | ok
BETWEEN 30-40 | 30–40 people | ok
BETWEEN 2000000-3000000 | 2 to 3 million people | ok
BETWEEN 7-900000 | between 30 and 40 people | wording
EXACT 30 | between 30 and 40 people | wording
BETWEEN 12-15 | killed 12, wounded 15 | wording
UNSPECIFIED - | dozens, possibly hundreds | ok
UNSPECIFIED - | several hundred people | ok
UNSPECIFIED - | 34 people were killed | quantifier
UNSPECIFIED - | dozens of buildings | wording
CUMULATIVE EXACT 72133 | the toll rose today to 72,133 | ok
CUMULATIVE EXACT 648 | 648 dead as of yesterday | ok
CUMULATIVE EXACT 31 | 31 dead, a day after | ok
CUMULATIVE EXACT 31 | 31 killed in 48 hours | countType
CUMULATIVE EXACT 20 | another 20 people died | countType
CUMULATIVE EXACT 64 | 64 killed over the weekend | countType
CUMULATIVE EXACT 64 | 64 killed overnight | countType
CUMULATIVE EXACT 64 | the toll rose by 64 today | countType
CUMULATIVE EXACT 64 | 64 killed since 1 March | ok
EXACT 1 | a 14-year-old boy was shot | ok
EXACT 14 | a 14-year-old boy was shot | wording
EXACT 1 | fisherman drowned off Sfax | ok
EXACT 0 | no early reports of injuries | ok
EXACT 0 | not a single survivor | ok
EXACT 18 | eighteen dead and at least fifty hurt | ok
AT_LEAST 50 | eighteen dead and at least fifty hurt | ok
EXACT 50 | eighteen dead and at least fifty hurt | quantifier
EXACT 18 | 18 dead and at least another 50 hurt | ok
AT_LEAST 25 | 25 or more dead, about 40 hurt | ok
EXACT 25 | 25 or more dead, about 40 hurt | quantifier
AT_LEAST 25 | 25 dead, if not more | ok
EXACT 25 | 25 dead, if not more | quantifier
AT_LEAST 25 | 25 dead and counting | ok
MORE_THAN 25 | upwards of 25 people | ok
AT_LEAST 25 | upwards of 25 people | ok
NEARLY 80 | just under 80 people | ok
LESS_THAN 80 | just under 80 people | ok
BETWEEN 10000-12000 | 10-12,000 people | ok
EXACT 26 | 26 died when houses collapsed | ok
EXACT 26 | 26 after air strikes | ok
EXACT 26 | 26 houses collapsed | wording
EXACT 26 | 26 cattle killed | wording
EXACT 26 | 26 school children killed | ok
EXACT 5 | a toll up by 5 to 90 | ok
CUMULATIVE EXACT 90 | toll rose by 5 today to 90 | ok
CUMULATIVE EXACT 5 | toll rose by 5 today to 90 | countType
CUMULATIVE EXACT 5 | the toll rose by 5 | countType`,
  ru: `
EXACT 2 | погибли двое шахтеров | ok
EXACT 2 | двумя погибшими больше не станет | ok
EXACT 3 | трое раненых | ok
EXACT 7 | семеро пострадавших | ok
EXACT 100 | сто военных вернулись домой | ok
EXACT 321 | триста двадцать один человек | ok
EXACT 4350 | 4 350 человек | ok
EXACT 4300 | 4,3 тысячи человек | ok
EXACT 1500000 | 1,5 млн беженцев | ok
EXACT 1500000 | полтора миллиона беженцев | ok
EXACT 10000 | 10 тыс. раненых | ok
EXACT 10 | 10 тыс. раненых | wording
EXACT 2 | число жертв возросло до 2-х | ok
EXACT 143 | число погибших выросло до 143 | ok
EXACT 0 | никто не пострадал | ok
EXACT 0 | погибших и раненых нет | ok
EXACT 0 | обошлось без пострадавших | ok
EXACT 1 | погибла пожилая женщина | ok
EXACT 5 | один из пяти погибших | wording
EXACT 30 | 30 процентов погибших | wording
EXACT 9 | обстрел 9 мая | wording
EXACT 15 | 15-летний школьник | wording
EXACT 2023 | в 2023 году | wording
EXACT 20 | повреждены 20 домов | wording
EXACT 12 | 12 голов скота | wording
AT_LEAST 30 | не менее 30 человек | ok
EXACT 30 | как минимум 30 человек | quantifier
MORE_THAN 100 | более ста раненых | ok
MORE_THAN 100 | свыше 100 раненых | ok
AT_MOST 30 | до 30 погибших | ok
EXACT 30 | до 30 погибших | quantifier
AT_MOST 30 | не более 30 погибших | ok
NEARLY 1000 | почти тысяча погибших | ok
APPROXIMATELY 50 | около полсотни человек | ok
APPROXIMATELY 40 | примерно сорок человек | ok
BETWEEN 30-40 | от 30 до 40 человек | ok
BETWEEN 2000-3000 | 2–3 тысячи человек | ok
UNSPECIFIED - | десятки погибших | ok
UNSPECIFIED - | несколько сотен раненых | ok
CUMULATIVE EXACT 64 | 64 погибших за сутки | countType
CUMULATIVE EXACT 64 | за последние 24 часа 64 погибших | countType
CUMULATIVE EXACT 20 | погибли еще 20 человек | countType
CUMULATIVE EXACT 300 | сегодня число погибших возросло до 300 | ok
MORE_THAN 100 | свыше сотни раненых | ok
MORE_THAN 1000 | более тысячи пропавших | ok
MORE_THAN 100000 | более сотни тысяч беженцев | ok
UNSPECIFIED - | сотни тысяч беженцев | ok
APPROXIMATELY 500000 | около полумиллиона беженцев | ok
EXACT 97 | до 97 выросло число жертв | ok
EXACT 0 | о погибших не сообщается | ok
EXACT 26 | 26 после ударов дронов | ok
CUMULATIVE EXACT 5 | число жертв выросло на 5 | countType
CUMULATIVE EXACT 26 | 26 погибших во вторник | countType
EXACT 26 | 26 жителей дома | ok
EXACT 26 | 26 мертвых лошадей | wording`,
  uk: `
EXACT 2 | двоє загиблих рибалок | ok
EXACT 3 | поранено трьох жінок | ok
EXACT 5 | п'ятеро поранених | ok
EXACT 5 | п’ять постраждалих | ok
EXACT 2 | кількість жертв зросла до 2-х | ok
EXACT 25 | двадцять п'ять людей | ok
EXACT 1200 | 1 200 осіб евакуйовано | ok
EXACT 3500 | 3,5 тисячі осіб | ok
EXACT 1500 | півтори тисячі людей | ok
EXACT 0 | ніхто не постраждав | ok
EXACT 0 | обійшлося без жертв | ok
EXACT 1 | загинула літня жінка | ok
EXACT 30 | 30 відсотків загиблих | wording
EXACT 9 | удар 9 травня | wording
EXACT 17 | 17-річний хлопець | wording
EXACT 14 | пошкоджено 14 будинків | wording
AT_LEAST 12 | щонайменше 12 загиблих | ok
EXACT 12 | щонайменше 12 загиблих | quantifier
MORE_THAN 100 | понад сто поранених | ok
NEARLY 50 | майже п'ятдесят поранених | ok
APPROXIMATELY 20 | близько двадцяти поранених | ok
BETWEEN 10-15 | від 10 до 15 поранених | ok
UNSPECIFIED - | десятки поранених | ok
UNSPECIFIED - | сотні тисяч біженців | ok
CUMULATIVE EXACT 5 | п'ятеро загиблих за добу | countType
CUMULATIVE EXACT 40 | кількість загиблих сьогодні зросла до 40 | ok
MORE_THAN 100 | понад сотні поранених | ok
MORE_THAN 1000 | більше тисячі зниклих | ok
EXACT 12 | дванадцятеро моряків | ok
APPROXIMATELY 30 | зо три десятки людей | ok
EXACT 97 | до 97 зросла кількість жертв | ok
EXACT 0 | про загиблих не повідомляється | ok
CUMULATIVE EXACT 5 | кількість жертв зросла на 5 | countType
EXACT 26 | 26 мешканців будинку | ok`,
  es: `
BETWEEN 60000-80000 | entre 60 mil y 80 mil personas | ok
EXACT 4000 | 4.000 sin hogar | ok
EXACT 3 | tres mineros muertos | ok
EXACT 35 | treinta y cinco personas | ok
EXACT 125 | ciento veinticinco heridos | ok
EXACT 2000000 | dos millones de afectados | ok
EXACT 1500000 | un millón y medio de afectados | ok
EXACT 13000 | 13 mil damnificados | ok
EXACT 13 | 13 mil damnificados | wording
EXACT 1205 | 1.205 personas fallecidas | ok
EXACT 4500 | 4,5 miles de personas | ok
EXACT 6 | media docena de heridos | ok
APPROXIMATELY 20 | una veintena de heridos | ok
EXACT 0 | no se reportan heridos | ok
EXACT 0 | sin víctimas mortales | ok
EXACT 0 | nadie resultó herido | ok
EXACT 1 | murió una mujer | ok
EXACT 2 | ambos pilotos murieron | ok
EXACT 5 | uno de cada cinco muertos | wording
EXACT 30 | el 30 por ciento | wording
EXACT 2 | dos tercios de los muertos | wording
EXACT 9 | el 9 de mayo | wording
EXACT 15 | un joven de 15 años | wording
EXACT 40 | 40 viviendas destruidas | wording
EXACT 12 | 12 metros de altura | wording
AT_LEAST 30 | al menos 30 muertos | ok
EXACT 30 | al menos 30 muertos | quantifier
MORE_THAN 100 | más de cien desaparecidos | ok
AT_MOST 30 | hasta 30 muertos | ok
NEARLY 100 | casi cien muertos | ok
APPROXIMATELY 200 | unos 200 desplazados | ok
EXACT 200 | unos 200 desplazados | quantifier
BETWEEN 35-45 | entre 35 y 45 muertos | ok
BETWEEN 30-40 | de 30 a 40 heridos | ok
UNSPECIFIED - | decenas de miles de desplazados | ok
UNSPECIFIED - | cientos de heridos | ok
CUMULATIVE EXACT 20 | otros 20 muertos | countType
CUMULATIVE EXACT 20 | 20 muertos en 24 horas | countType
CUMULATIVE EXACT 300 | los muertos suben hoy a 300 | ok
EXACT 0 | sin pérdidas humanas | ok
EXACT 0 | sin que se reporten heridos | ok
EXACT 1 | muere pescador ahogado | ok
EXACT 1 | muere joven ahogado | ok
EXACT 26 | 26 tras bombardeos | ok
EXACT 26 | 26 ovejas muertas | wording
EXACT 26 | 26 casos mortales | ok
EXACT 2 | el dos de mayo | wording
CUMULATIVE EXACT 26 | 26 muertos este lunes | countType`,
  fr: `
EXACT 4000 | 4 000 sans-abris | ok
EXACT 4000 | 4 000 sans foyer | ok
EXACT 2 | deux alpinistes morts | ok
EXACT 71 | soixante et onze blessés | ok
EXACT 80 | quatre-vingts disparus | ok
EXACT 97 | quatre-vingt-dix-sept morts | ok
EXACT 1205 | 1 205 personnes | ok
EXACT 3200 | trois mille deux cents personnes | ok
EXACT 1500000 | 1,5 million de personnes | ok
EXACT 1500000 | un million et demi de personnes | ok
APPROXIMATELY 10 | une dizaine de blessés | ok
EXACT 6 | une demi-douzaine de blessés | ok
EXACT 0 | aucun blessé n'est à déplorer | ok
EXACT 0 | personne n'a été blessé | ok
EXACT 0 | pas de victimes | ok
EXACT 1 | une fillette tuée | ok
EXACT 5 | une personne sur cinq | wording
EXACT 30 | 30 pour cent des morts | wording
EXACT 2 | deux tiers des morts | wording
EXACT 9 | le 9 mai | wording
EXACT 15 | âgé de 15 ans | wording
EXACT 12 | 12 immeubles détruits | wording
EXACT 24 | après 24 heures de combats | wording
AT_LEAST 12 | au moins douze morts | ok
EXACT 12 | au moins douze morts | quantifier
MORE_THAN 100 | plus d'une centaine de morts | ok
AT_MOST 30 | jusqu'à 30 morts | ok
NEARLY 100 | près de cent morts | ok
APPROXIMATELY 50 | environ cinquante blessés | ok
BETWEEN 30-40 | entre 30 et 40 morts | ok
BETWEEN 30-40 | 30 à 40 morts | ok
UNSPECIFIED - | des dizaines de morts | ok
UNSPECIFIED - | plusieurs milliers de déplacés | ok
CUMULATIVE EXACT 20 | 20 morts en 24 heures | countType
CUMULATIVE EXACT 90 | le bilan passe aujourd'hui à 90 morts | ok
EXACT 0 | il n'y a pas eu de blessés | ok
NEARLY 80 | un peu moins de 80 personnes | ok
EXACT 26 | 26 brebis mortes | wording
EXACT 26 | 26 après des frappes | ok
BETWEEN 200-300 | deux à trois cents blessés | ok
CUMULATIVE EXACT 26 | 26 morts dimanche | countType`,
  de: `
EXACT 3 | drei Bergleute starben | ok
EXACT 25 | fünfundzwanzig Tote | ok
EXACT 230 | zweihundertdreißig Verletzte | ok
EXACT 2300 | zweitausenddreihundert Menschen | ok
EXACT 1205 | 1.205 Menschen | ok
EXACT 1500000 | 1,5 Millionen Menschen | ok
EXACT 1500000 | anderthalb Millionen Menschen | ok
EXACT 500000 | eine halbe Million Menschen | ok
EXACT 12 | ein Dutzend Verletzte | ok
EXACT 6 | ein halbes Dutzend Verletzte | ok
EXACT 0 | niemand wurde verletzt | ok
EXACT 0 | keine Todesopfer | ok
EXACT 1 | eine Frau getötet | ok
EXACT 2 | beide Piloten starben | ok
EXACT 2 | zwei Drittel der Toten | wording
EXACT 30 | 30 Prozent der Toten | wording
EXACT 9 | am 9. Mai | wording
EXACT 15 | ein 15-jähriger Junge | wording
EXACT 2023 | im Jahr 2023 | wording
EXACT 40 | 40 Häuser zerstört | wording
AT_LEAST 30 | mindestens 30 Tote | ok
EXACT 30 | mindestens 30 Tote | quantifier
MORE_THAN 100 | mehr als hundert Tote | ok
AT_MOST 30 | bis zu 30 Tote | ok
NEARLY 100 | fast hundert Tote | ok
APPROXIMATELY 200 | rund 200 Vermisste | ok
BETWEEN 30-40 | zwischen 30 und 40 Tote | ok
BETWEEN 30-40 | 30 bis 40 Tote | ok
UNSPECIFIED - | Dutzende Tote | ok
UNSPECIFIED - | mehrere hundert Verletzte | ok
CUMULATIVE EXACT 20 | 20 Tote in 24 Stunden | countType
CUMULATIVE EXACT 20 | weitere 20 Menschen starben | countType
CUMULATIVE EXACT 300 | Zahl der Toten steigt heute auf 300 | ok
APPROXIMATELY 80 | gut 80 Verletzte | ok
MORE_THAN 80 | gut 80 Verletzte | ok
EXACT 80 | gut 80 Verletzte | quantifier
BETWEEN 2000-3000 | zwei- bis dreitausend Verletzte | ok
EXACT 0 | Opfer gab es nicht | ok
EXACT 1 | 70-jähriger Mann tot geborgen | ok
EXACT 2 | ein Ehepaar starb | ok
CUMULATIVE EXACT 26 | 26 Menschen am Sonntag getötet | countType
EXACT 26 | 26 verletzte Pferde | wording`,
  pt: `
EXACT 3 | três pescadores mortos | ok
EXACT 25 | vinte e cinco feridos | ok
EXACT 1205 | 1.205 pessoas | ok
EXACT 13000 | 13 mil desalojados | ok
EXACT 1500000 | 1,5 milhão de pessoas | ok
EXACT 1500000 | um milhão e meio de pessoas | ok
EXACT 6 | meia dúzia de feridos | ok
APPROXIMATELY 20 | duas dezenas de feridos | ok
EXACT 0 | ninguém ficou ferido | ok
EXACT 0 | não houve feridos | ok
EXACT 1 | uma mulher morreu | ok
EXACT 5 | uma em cada cinco vítimas | wording
EXACT 30 | 30 por cento dos mortos | wording
EXACT 9 | em 9 de maio | wording
EXACT 40 | 40 casas destruídas | wording
AT_LEAST 30 | pelo menos 30 mortos | ok
EXACT 30 | pelo menos 30 mortos | quantifier
MORE_THAN 100 | mais de cem mortos | ok
AT_MOST 30 | até 30 mortos | ok
NEARLY 100 | quase cem mortos | ok
APPROXIMATELY 100 | cerca de cem mortos | ok
BETWEEN 30-40 | entre 30 e 40 mortos | ok
UNSPECIFIED - | dezenas de mortos | ok
CUMULATIVE EXACT 20 | 20 mortos nas últimas 24 horas | countType
CUMULATIVE EXACT 300 | o número de mortos subiu para 300 | ok
EXACT 0 | não deixou feridos | ok
EXACT 10 | às 10h30 | wording
EXACT 26 | 26 bois mortos | wording
EXACT 26 | 26 após explosões | ok`,
  tr: `
EXACT 3 | üç madenci öldü | ok
EXACT 25 | yirmi beş kişi yaralandı | ok
EXACT 29605 | 29.605 kişi | ok
EXACT 20937 | 20 bin 937 kişi | ok
EXACT 20 | 20 bin 937 kişi | wording
EXACT 1500000 | 1,5 milyon kişi | ok
EXACT 500000 | yarım milyon kişi | ok
EXACT 0 | kimse yaralanmadı | ok
EXACT 0 | can kaybı yok | ok
EXACT 1 | bir kadın öldü | ok
EXACT 30 | yüzde 30 | wording
EXACT 9 | 9 Mayıs saldırısı | wording
EXACT 15 | 15 yaşındaki çocuk | wording
EXACT 40 | 40 bina yıkıldı | wording
AT_LEAST 12 | en az 12 ölü | ok
EXACT 12 | en az 12 ölü | quantifier
MORE_THAN 100 | 100'den fazla kişi öldü | ok
MORE_THAN 1000 | binden fazla yaralı | ok
EXACT 100 | 100'den fazla kişi öldü | quantifier
AT_MOST 30 | en fazla 30 kişi | ok
APPROXIMATELY 200 | yaklaşık 200 kişi | ok
NEARLY 100 | 100'e yakın ölü | ok
BETWEEN 30-40 | 30 ila 40 kişi | ok
UNSPECIFIED - | onlarca ölü | ok
UNSPECIFIED - | yüzlerce yaralı | ok
CUMULATIVE EXACT 64 | son 24 saatte 64 kişi öldü | countType
CUMULATIVE EXACT 300 | ölü sayısı bugün 300'e yükseldi | ok
EXACT 0 | herhangi bir can kaybı yok | ok
EXACT 11 | saat 11'de | wording
BETWEEN 5-6 | beş altı yaralı | ok
BETWEEN 2000-3000 | iki üç bin kişi | ok`,
  ar: `
BETWEEN 60000-80000 | ما بين 60 ألفا و80 ألف شخص | ok
EXACT 237 | ٢٣٧ شخصا | ok
EXACT 4053 | ٤٬٠٥٣ قتيلا | ok
EXACT 4053 | 4،053 قتيلا | ok
EXACT 17000 | 17 ألف نازح | ok
EXACT 17 | 17 ألف نازح | wording
EXACT 17400 | 17 ألفا و400 نازح | ok
EXACT 2 | مقتل جنديين في الانفجار | ok
EXACT 2 | سقوط قتيلين | ok
EXACT 2 | استشهاد امرأتين | ok
EXACT 1 | مقتل سائح | wording
EXACT 1 | مقتل امرأة | ok
EXACT 23 | ثلاثة وعشرون جريحا | ok
EXACT 125 | مئة وخمسة وعشرون شخصا | ok
EXACT 15 | خمسة عشر عاملا | ok
EXACT 300 | ثلاثمئة نازح | ok
EXACT 2000 | ألفا نازح | ok
EXACT 2000 | ألفي نازح | ok
EXACT 500000 | نصف مليون نازح | ok
EXACT 0 | لم تقع إصابات | ok
EXACT 0 | دون وقوع ضحايا | ok
EXACT 30 | 30 في المئة من القتلى | wording
EXACT 9 | في 9 مايو | wording
EXACT 15 | عمره 15 عاما | wording
EXACT 40 | تدمير 40 منزلا | wording
AT_LEAST 30 | ما لا يقل عن 30 قتيلا | ok
AT_LEAST 30 | 30 قتيلا على الأقل | ok
EXACT 30 | ما لا يقل عن 30 قتيلا | quantifier
MORE_THAN 100 | أكثر من مئة جريح | ok
APPROXIMATELY 200 | نحو مئتي جريح | ok
NEARLY 1000 | قرابة ألف جريح | ok
BETWEEN 30-40 | بين 30 و40 قتيلا | ok
UNSPECIFIED - | عشرات القتلى | ok
UNSPECIFIED - | مئات الآلاف من النازحين | ok
CUMULATIVE EXACT 61 | 61 قتيلا خلال 24 ساعة | countType
CUMULATIVE EXACT 900 | ارتفعت الحصيلة اليوم إلى 900 قتيل | ok
EXACT 2000000 | مليونا نازح | ok
EXACT 11 | الساعة 11 صباحا | wording
EXACT 26 | 26 حالة وفاة | ok
EXACT 26 | 26 جراء غارات | ok
BETWEEN 30-40 | 40-30 جريحا | ok
AT_LEAST 1 | شهيد واحد على الأقل | ok
EXACT 1 | شهيد واحد على الأقل | quantifier
EXACT 0 | لم ترد تقارير عن سقوط ضحايا | ok
EXACT 26 | 26 راكب حافلة | ok`,
  he: `
EXACT 7 | שבעה כורים נהרגו | ok
EXACT 6 | מניין ההרוגים עומד על שישה | ok
EXACT 25 | עשרים וחמישה פצועים | ok
EXACT 130 | מאה ושלושים נעדרים | ok
EXACT 1205 | 1,205 בני אדם | ok
EXACT 17000 | 17 אלף מפונים | ok
EXACT 1500000 | מיליון וחצי מפונים | ok
EXACT 2 | שני דייגים נהרגו | ok
EXACT 0 | אין נפגעים | ok
EXACT 0 | איש לא נפגע | ok
EXACT 1 | ילדה נפצעה | ok
EXACT 30 | 30 אחוז מההרוגים | wording
EXACT 9 | ב-9 במאי | wording
EXACT 15 | נער בן 15 | wording
EXACT 40 | 40 בתים נהרסו | wording
AT_LEAST 30 | לפחות 30 הרוגים | ok
EXACT 30 | לפחות 30 הרוגים | quantifier
MORE_THAN 100 | יותר מ-100 פצועים | ok
APPROXIMATELY 100 | כ-100 פצועים | ok
EXACT 100 | כ-100 פצועים | quantifier
NEARLY 100 | כמעט 100 פצועים | ok
AT_MOST 30 | עד 30 הרוגים | ok
BETWEEN 30-40 | בין 30 ל-40 הרוגים | ok
UNSPECIFIED - | עשרות הרוגים | ok
UNSPECIFIED - | כמה מאות פצועים | ok
CUMULATIVE EXACT 20 | 20 הרוגים ביממה האחרונה | countType
CUMULATIVE EXACT 300 | מספר ההרוגים עלה היום ל-300 | ok
BETWEEN 30-40 | 40-30 פצועים | ok
EXACT 0 | אין דיווח על הרוגים | ok
EXACT 1 | בן 80 נהרג | ok
EXACT 80 | בן 80 נהרג | wording
EXACT 5 | חמישה בני משפחה | ok
EXACT 5 | משפחה בת חמש נפשות | ok
EXACT 11 | בשעה 11 בלילה | wording`,
  fa: `
EXACT 328 | ۳۲۸ کشته | ok
EXACT 12500 | ۱۲ هزار و ۵۰۰ نفر | ok
EXACT 25 | بیست و پنج نفر | ok
EXACT 1205 | ۱٬۲۰۵ نفر | ok
EXACT 1500000 | یک و نیم میلیون نفر | ok
EXACT 500000 | نیم میلیون نفر | ok
EXACT 3 | سه معدنچی کشته شدند | ok
EXACT 0 | هیچ کس کشته نشد | ok
EXACT 0 | تلفات جانی نداشت | ok
EXACT 1 | یک زن کشته شد | ok
EXACT 30 | ۳۰ درصد کشته‌ها | wording
EXACT 15 | نوجوان ۱۵ ساله | wording
EXACT 40 | ۴۰ خانه ویران شد | wording
EXACT 9 | ۹ اکتبر | wording
AT_LEAST 30 | دست‌کم ۳۰ کشته | ok
AT_LEAST 30 | حداقل ۳۰ نفر | ok
EXACT 30 | دست‌کم ۳۰ کشته | quantifier
MORE_THAN 100 | بیش از صد زخمی | ok
APPROXIMATELY 200 | حدود ۲۰۰ نفر | ok
NEARLY 100 | نزدیک به ۱۰۰ نفر | ok
BETWEEN 30-40 | بین ۳۰ تا ۴۰ نفر | ok
UNSPECIFIED - | ده‌ها کشته | ok
UNSPECIFIED - | صدها زخمی | ok
UNSPECIFIED - | هزاران آواره | ok
CUMULATIVE EXACT 64 | ۶۴ کشته در ۲۴ ساعت گذشته | countType
EXACT 0 | کسی کشته نشد | ok
EXACT 0 | تلفات جانی گزارش نشده | ok
EXACT 1700000 | ۱/۷ میلیون آواره | ok
BETWEEN 5-6 | پنج شش نفر | ok
EXACT 11 | ساعت ۱۱ شب | wording
EXACT 26 | ۲۶ مورد مرگ | ok`,
  hi: `
EXACT 188 | एक सौ अठासी लोग | ok
EXACT 237 | २३७ लोग | ok
EXACT 14 | चौदह मजदूरों की मौत | ok
EXACT 235 | दो सौ पैंतीस लोग | ok
EXACT 1234567 | 12,34,567 लोग | ok
EXACT 1400000 | 14 लाख लोग बेघर | ok
EXACT 20000000 | दो करोड़ लोग | ok
EXACT 1500 | डेढ़ हज़ार लोग | ok
EXACT 250000 | ढाई लाख लोग | ok
EXACT 2 | दोनों पायलट मारे गए | ok
EXACT 1 | एक महिला की मौत | ok
EXACT 0 | कोई हताहत नहीं हुआ | ok
EXACT 30 | 30 प्रतिशत मृतक | wording
EXACT 2 | दो तिहाई लोग | wording
EXACT 9 | 9 मई को | wording
EXACT 15 | 15 साल का लड़का | wording
EXACT 40 | 40 मकान ढह गए | wording
AT_LEAST 30 | कम से कम 30 लोग | ok
EXACT 30 | कम से कम 30 लोग | quantifier
MORE_THAN 100 | 100 से अधिक लोग घायल | ok
EXACT 100 | 100 से अधिक लोग घायल | quantifier
APPROXIMATELY 200 | करीब 200 लोग | ok
UNSPECIFIED - | सैकड़ों लोग घायल | ok
UNSPECIFIED - | हजारों लोग बेघर | ok
UNSPECIFIED - | दर्जनों लोग घायल | ok
CUMULATIVE EXACT 64 | पिछले 24 घंटे में 64 मौतें | countType
CUMULATIVE EXACT 300 | मृतकों की संख्या आज बढ़कर 300 हुई | ok
NEARLY 200 | करीब 200 लोग | ok
EXACT 175000 | पौने दो लाख लोग | ok
EXACT 225000 | सवा दो लाख लोग | ok
BETWEEN 30-40 | 30 और 40 के बीच | ok
EXACT 0 | जानमाल का नुकसान नहीं | ok
EXACT 26 | 26 मवेशियों की मौत | wording`,
  zh: `
EXACT 321 | 三百二十一人死亡 | ok
EXACT 12 | 十二名矿工遇难 | ok
EXACT 1205 | 1205人受伤 | ok
EXACT 15000 | 1.5万人撤离 | ok
EXACT 20000 | 两万人撤离 | ok
EXACT 150000000 | 1.5亿人 | ok
EXACT 2 | 两人死亡 | ok
EXACT 0 | 无人死亡 | ok
EXACT 0 | 没有人员伤亡 | ok
EXACT 1 | 一名女子死亡 | ok
EXACT 30 | 30%的死者 | wording
EXACT 3 | 三分之一的死者 | wording
EXACT 9 | 5月9日 | wording
EXACT 15 | 15岁男孩 | wording
EXACT 40 | 40栋房屋倒塌 | wording
EXACT 2023 | 2023年 | wording
AT_LEAST 30 | 至少30人死亡 | ok
EXACT 30 | 至少30人死亡 | quantifier
MORE_THAN 10000 | 一万多人受伤 | ok
EXACT 10000 | 一万多人受伤 | quantifier
MORE_THAN 100 | 超过100人 | ok
APPROXIMATELY 200 | 约200人失踪 | ok
NEARLY 100 | 近百人死亡 | ok
BETWEEN 2500-3000 | 2500至3000人 | ok
BETWEEN 7-8 | 七八人受伤 | ok
UNSPECIFIED - | 数十人死亡 | ok
UNSPECIFIED - | 数百人受伤 | ok
CUMULATIVE EXACT 64 | 过去24小时64人死亡 | countType
CUMULATIVE EXACT 300 | 死亡人数今天升至300人 | ok
MORE_THAN 10 | 十余名矿工 | ok
UNSPECIFIED - | 數十人死亡 | ok
NEARLY 80 | 將近80人失蹤 | ok
EXACT 80 | 將近80人失蹤 | quantifier
APPROXIMATELY 80 | 80人左右 | ok
EXACT 80 | 80人左右 | quantifier
EXACT 12 | 12人死亡，多人受伤 | ok`,
  // Languages without rules of their own: digits of every script, and the number words of CLDR.
  my: `
EXACT 165 | ၁၆၅ ဦး | ok
EXACT 16 | ၁၆၅ ဦး | wording`,
  bn: `
EXACT 237 | ২৩৭ জন | ok`,
  it: `
EXACT 22 | ventidue morti | ok
EXACT 3 | tre feriti | ok`,
  pl: `
EXACT 25 | dwadzieścia pięć osób | ok
EXACT 1205 | 1 205 osób | ok`,
  nl: `
EXACT 21 | eenentwintig doden | ok`,
  'en-GB': `
AT_LEAST 8 | at least eight people | ok`,
  'zh-Hant': `
EXACT 12 | 十二人死亡 | ok`,
};
