/**
 * Sentences in the styles of the news, with the figures that they state: measure, quantifier and number (`-` for words such as "dozens").
 * All of them are made up. `none` stands for a sentence that states no figure.
 */
export const SENTENCES = {
  es: `
Al menos nueve personas murieron y 21 resultaron heridas al volcar un camión en Cochabamba. | KILLED AT_LEAST 9; INJURED EXACT 21
Un tiroteo en un bar de Guayaquil dejó siete muertos y tres heridos, informó la policía. | KILLED EXACT 7; INJURED EXACT 3
El número de fallecidos por las inundaciones en Valencia asciende a 224. | KILLED EXACT 224
Murieron 31 mineros en una explosión de gas en Zonguldak. | KILLED EXACT 31
Fueron detenidas 46 personas durante las protestas en Caracas. | DETAINED EXACT 46
Más de 12.000 personas han sido evacuadas por los incendios. | DISPLACED MORE_THAN 12000
Los rebeldes liberaron a 15 soldados capturados en mayo. | RELEASED EXACT 15
Hay 64 desaparecidos tras el deslizamiento de tierra. | MISSING EXACT 64
Un ataque con drones mató a cinco civiles, entre ellos dos niños. | KILLED EXACT 5; KILLED EXACT 2
Los bomberos rescataron a 18 personas de los escombros. | RESCUED EXACT 18
Perdieron la vida 43 migrantes al naufragar una patera. | KILLED EXACT 43
La ONU estima que 2,3 millones de personas se encuentran desplazadas en Sudán. | DISPLACED EXACT 2300000
Hombres armados secuestraron a unos 30 estudiantes en Kaduna. | TAKEN_HOSTAGE APPROXIMATELY 30
El Gobierno enviará 3.000 soldados a la frontera. | none
Unas 500 personas se manifestaron frente al palacio presidencial. | none
El presidente pidió la liberación de los 48 rehenes. | HELD_HOSTAGE EXACT 48
La cifra de muertos subió a 61 y todavía hay 17 personas hospitalizadas. | KILLED EXACT 61; HOSPITALISED EXACT 17
Doce de los 20 heridos siguen en el hospital. | HOSPITALISED EXACT 12; INJURED EXACT 20
Según la fiscalía, 14 cadáveres fueron hallados en una fosa clandestina. | BODIES_RECOVERED EXACT 14
La huelga podría dejar sin clases a 400 alumnos. | none
Al menos 30 muertos en un choque de autobuses en Perú | KILLED AT_LEAST 30
Sismo en Turquía deja 41 muertos y más de 1.600 heridos | KILLED EXACT 41; INJURED MORE_THAN 1600
Un incendio en un asilo causó la muerte de 12 ancianos. | KILLED EXACT 12
La explosión provocó 19 muertos, según los bomberos. | KILLED EXACT 19
El balance de víctimas mortales se elevó a 87 este lunes. | KILLED EXACT 87
Las autoridades elevaron a 132 el número de muertos por el huracán. | KILLED EXACT 132
El huracán se cobró la vida de 27 personas en Cuba. | KILLED EXACT 27
Han muerto 34 personas desde que comenzó la ola de calor. | KILLED EXACT 34
Siete policías fueron asesinados en una emboscada en Michoacán. | KILLED EXACT 7
En el operativo murieron dos agentes y cuatro presuntos delincuentes. | KILLED EXACT 2; KILLED EXACT 4
El ejército abatió a 14 guerrilleros en Arauca. | KILLED EXACT 14
Tres hombres armados mataron a ocho personas en una fiesta. | KILLED EXACT 8
Entre los muertos hay cinco menores de edad. | KILLED EXACT 5
De los 52 pasajeros, 11 sufrieron heridas graves. | INJURED EXACT 11
Veinte migrantes fueron rescatados frente a Lanzarote; otros seis siguen desaparecidos. | RESCUED EXACT 20; MISSING EXACT 6
La Guardia Civil detuvo este martes a 15 personas por tráfico de drogas. | DETAINED EXACT 15
Fueron puestos en libertad 23 presos políticos. | RELEASED EXACT 23
El ELN mantiene en su poder a cuatro militares. | none
Más de 40.000 personas huyeron de sus hogares por los combates en Kivu del Norte. | DISPLACED MORE_THAN 40000
El avión, con 72 personas a bordo, se estrelló al aterrizar. | ON_BOARD EXACT 72
Los equipos de socorro recuperaron 17 cuerpos del río. | BODIES_RECOVERED EXACT 17
Unos 3.500 damnificados duermen en albergues. | AFFECTED APPROXIMATELY 3500
El sismo dejó sin hogar a 9.000 personas. | HOMELESS EXACT 9000
Hospitalizan a 60 alumnos por intoxicación en Oaxaca. | HOSPITALISED EXACT 60
El grupo tomó como rehenes a 12 trabajadores. | TAKEN_HOSTAGE EXACT 12
Hamás entregó los cuerpos de cuatro rehenes. | BODIES_RECOVERED EXACT 4
La alcaldía destinará 20 millones de dólares a la reconstrucción de 300 viviendas. | none
El equipo ganó por tres goles y el portero salvó dos penaltis. | none
El Papa recibió a 400 peregrinos en Roma. | none
El ministro advirtió de que podrían morir 5.000 personas. | none
La empresa despidió a 350 trabajadores. | none
No hubo muertos, pero 14 personas resultaron con heridas leves. | KILLED EXACT 0; INJURED EXACT 14
La oposición negó que hubieran muerto 30 soldados. | DENIES KILLED EXACT 30
Murió un hombre de 45 años y su hijo de 12 resultó herido. | KILLED EXACT 1
Los fallecidos son seis hombres y tres mujeres. | KILLED EXACT 6; KILLED EXACT 3
En lo que va de año han sido asesinados 61 líderes sociales en Colombia. | KILLED EXACT 61
La avalancha sepultó a 20 personas, de las cuales ocho fueron halladas sin vida. | KILLED EXACT 8
Decenas de muertos en un ataque contra un mercado en Sudán | KILLED UNSPECIFIED -
Israel liberó a 90 presos palestinos a cambio de tres rehenes. | RELEASED EXACT 90; RELEASED EXACT 3
La policía busca a dos sospechosos del asesinato de cuatro turistas. | KILLED EXACT 4
Según el Ministerio de Salud de Gaza, desde el inicio de la ofensiva israelí han muerto 41.500 palestinos y otros 96.000 han resultado heridos. | KILLED EXACT 41500; INJURED EXACT 96000
La embarcación, en la que viajaban 85 personas, volcó frente a las costas de Mauritania; 22 cuerpos fueron recuperados y 40 personas continúan desaparecidas. | ON_BOARD EXACT 85; BODIES_RECOVERED EXACT 22; MISSING EXACT 40
El presidente anunció el despliegue de 10.000 efectivos en 12 estados. | none
Doce personas, incluidos tres niños, perdieron la vida cuando el autobús cayó a un barranco. | KILLED EXACT 12; KILLED EXACT 3
La cifra oficial de fallecidos es de 318, con 45 desaparecidos. | KILLED EXACT 318; MISSING EXACT 45
El fiscal pidió 20 años de cárcel para los cinco acusados de matar a dos jóvenes. | KILLED EXACT 2
Un joven de 19 años fue detenido por el asesinato de su padre. | DETAINED EXACT 1
La cumbre reunió a 30 presidentes y 2.000 delegados. | none
El Dengue ha cobrado la vida de 15 personas en lo que va de año. | KILLED EXACT 15
Más de 300 familias tuvieron que abandonar sus hogares. | DISPLACED MORE_THAN 300
Los bomberos trabajan para rescatar a cuatro obreros atrapados. | none
`,
  ru: `
Не менее девяти человек погибли и 21 пострадал при опрокидывании грузовика под Бишкеком. | KILLED AT_LEAST 9; INJURED EXACT 21
В результате обстрела Белгорода погибли два мирных жителя, ранены семь человек. | KILLED EXACT 2; INJURED EXACT 7
Число погибших при наводнении выросло до 224. | KILLED EXACT 224
На шахте в Караганде погиб 31 горняк. | KILLED EXACT 31
На акциях протеста в Тбилиси задержаны 46 человек. | DETAINED EXACT 46
Более 12 тысяч жителей эвакуированы из-за лесных пожаров. | DISPLACED MORE_THAN 12000
Боевики освободили 15 солдат, захваченных в мае. | RELEASED EXACT 15
Без вести пропали 64 человека. | MISSING EXACT 64
При ударе беспилотника убиты пятеро гражданских, в том числе двое детей. | KILLED EXACT 5; KILLED EXACT 2
Спасатели извлекли из-под завалов тела 18 человек. | BODIES_RECOVERED EXACT 18
Жертвами крушения парома стали 43 мигранта. | KILLED EXACT 43
По данным ООН, 2,3 миллиона человек стали беженцами. | DISPLACED EXACT 2300000
Вооруженные люди похитили около 30 школьников. | TAKEN_HOSTAGE APPROXIMATELY 30
Правительство направит на границу 3 тысячи военных. | none
На площадь вышли около 500 человек. | none
В больницах остаются 17 пострадавших, сообщили в Минздраве. | HOSPITALISED EXACT 17
Ранения получили 12 полицейских. | INJURED EXACT 12
По словам губернатора, госпитализированы восемь человек, трое из них — в тяжелом состоянии. | HOSPITALISED EXACT 8; HOSPITALISED EXACT 3
В плен взяты 40 военнослужащих. | CAPTURED EXACT 40
Власти опасаются, что могут погибнуть 300 человек. | none
В ДТП под Самарой погибли четыре человека | KILLED EXACT 4
Жертвами землетрясения в Турции стал 41 человек, более 1600 получили травмы. | KILLED EXACT 41; INJURED MORE_THAN 1600
Пожар унес жизни 12 пенсионеров. | KILLED EXACT 12
Взрыв привел к гибели 19 человек. | KILLED EXACT 19
Количество жертв урагана достигло 87. | KILLED EXACT 87
Число пострадавших возросло до 132 человек. | INJURED EXACT 132
Семеро полицейских были убиты в засаде. | KILLED EXACT 7
Силовики задержали 15 подозреваемых. | DETAINED EXACT 15
Армия ликвидировала 14 боевиков. | KILLED EXACT 14
Трое вооруженных мужчин застрелили восьмерых человек. | KILLED EXACT 8
Среди погибших — пятеро детей. | KILLED EXACT 5
Из 52 пассажиров 11 получили тяжелые травмы. | INJURED EXACT 11
Спасены 20 мигрантов, еще шестеро числятся пропавшими без вести. | RESCUED EXACT 20; MISSING EXACT 6
На свободу вышли 23 политзаключенных. | none
Из плена возвращены 103 военнослужащих. | RELEASED EXACT 103
Более 40 тысяч человек бежали из своих домов из-за боев. | DISPLACED MORE_THAN 40000
На борту самолета находились 72 человека. | ON_BOARD EXACT 72
Водолазы подняли со дна реки 17 тел. | BODIES_RECOVERED EXACT 17
Без крова остались 9 тысяч человек. | HOMELESS EXACT 9000
Госпитализированы 60 школьников с признаками отравления. | HOSPITALISED EXACT 60
Боевики взяли в заложники 12 рабочих. | TAKEN_HOSTAGE EXACT 12
На восстановление 300 домов выделят 20 млн рублей. | none
Команда забила три гола. | none
В учениях участвуют 400 военнослужащих. | none
Завод уволил 350 рабочих. | none
Погибших нет, 14 человек пострадали. | KILLED EXACT 0; INJURED EXACT 14
Погиб 45-летний мужчина, его сын ранен. | KILLED EXACT 1
Погибли шесть мужчин и три женщины. | KILLED EXACT 6; KILLED EXACT 3
С начала года в регионе убиты 61 человек. | KILLED EXACT 61
Под лавиной оказались 20 человек, тела восьми найдены. | BODIES_RECOVERED EXACT 8
Десятки человек погибли при атаке на рынок в Судане. | KILLED UNSPECIFIED -
Израиль освободил 90 палестинских заключенных. | RELEASED EXACT 90
По данным ООН, с начала конфликта погибли более 14 тысяч мирных жителей. | KILLED MORE_THAN 14000
Пострадавших 27, из них пятеро — дети. | INJURED EXACT 27; INJURED EXACT 5
Суд приговорил троих мужчин к 15 годам колонии. | none
Врачи борются за жизни девяти раненых. | INJURED EXACT 9
Украина и Россия обменялись пленными по формуле 300 на 300. | none
Около 70 процентов зданий разрушены. | none
Двое нападавших убили шестерых прихожан. | KILLED EXACT 6
По предварительным данным, ранены не менее 30 человек, в том числе восемь детей. | INJURED AT_LEAST 30; INJURED EXACT 8
По данным Минздрава Газы, с начала израильской операции погибли 41,5 тысячи палестинцев, еще 96 тысяч получили ранения. | KILLED EXACT 41500; INJURED EXACT 96000
Судно, на борту которого находились 85 человек, перевернулось у берегов Мавритании; найдены 22 тела, 40 человек числятся пропавшими без вести. | ON_BOARD EXACT 85; BODIES_RECOVERED EXACT 22; MISSING EXACT 40
Президент направил 10 тысяч военных в 12 областей. | none
Двенадцать человек, включая троих детей, погибли при падении автобуса в ущелье. | KILLED EXACT 12; KILLED EXACT 3
По последним данным, погибли 318 человек, пропали 45. | KILLED EXACT 318; MISSING EXACT 45
Прокурор потребовал 20 лет тюрьмы для пятерых обвиняемых в убийстве двух человек. | KILLED EXACT 2
За сутки средства ПВО сбили 47 беспилотников. | none
В саммите участвуют 30 президентов и 2000 делегатов. | none
От холеры умерли 15 человек. | KILLED EXACT 15
Более 300 семей были вынуждены покинуть свои дома. | DISPLACED MORE_THAN 300
Спасатели пытаются освободить четырех рабочих. | none
Под завалами могут находиться до 20 человек. | none
В результате атаки БПЛА на Шебекино ранения получил мирный житель, двое пострадавших доставлены в больницу. | INJURED EXACT 1; HOSPITALISED EXACT 2
На акциях в 14 городах задержаны 312 человек, из них 208 — в столице. | DETAINED EXACT 312; DETAINED EXACT 208
`,
  ar: `
قتل تسعة أشخاص على الأقل وأصيب 21 آخرون في انقلاب شاحنة جنوبي العراق. | KILLED AT_LEAST 9; INJURED EXACT 21
أسفر الهجوم عن مقتل سبعة مدنيين وإصابة ثلاثة بجروح. | KILLED EXACT 7; INJURED EXACT 3
ارتفع عدد ضحايا الفيضانات إلى 224 قتيلا. | KILLED EXACT 224
لقي 31 عاملا مصرعهم في انفجار منجم. | KILLED EXACT 31
اعتقلت الشرطة 46 متظاهرا خلال احتجاجات في العاصمة. | DETAINED EXACT 46
نزح أكثر من 12 ألف شخص بسبب المعارك. | DISPLACED MORE_THAN 12000
أفرجت الجماعة عن 15 جنديا. | RELEASED EXACT 15
لا يزال 64 شخصا في عداد المفقودين. | MISSING EXACT 64
استشهد خمسة فلسطينيين، بينهم طفلان، في غارة إسرائيلية على خان يونس. | KILLED EXACT 5; KILLED EXACT 2
انتشلت فرق الإنقاذ 18 جثة من تحت الأنقاض. | BODIES_RECOVERED EXACT 18
وفاة 43 مهاجرا غرقا قبالة سواحل ليبيا. | KILLED EXACT 43
وقالت الأمم المتحدة إن 2.3 مليون شخص نزحوا من منازلهم. | DISPLACED EXACT 2300000
اختطف مسلحون نحو 30 طالبا في شمال نيجيريا. | TAKEN_HOSTAGE APPROXIMATELY 30
أرسلت الحكومة 3000 جندي إلى الحدود. | none
شارك نحو 500 شخص في المظاهرة. | none
أعلن الجيش مقتل ثلاثة من جنوده. | KILLED EXACT 3
تم إنقاذ 17 شخصا من قارب قبالة مالطا. | RESCUED EXACT 17
سقط 12 قتيلا و40 جريحا في قصف على المدينة. | KILLED EXACT 12; INJURED EXACT 40
بلغ عدد القتلى منذ بداية الحرب 21 ألفا. | KILLED EXACT 21000
دعا الأمين العام إلى الإفراج عن 48 رهينة. | HELD_HOSTAGE EXACT 48
مصرع أربعة أشخاص في حادث سير بالجزائر | KILLED EXACT 4
زلزال تركيا: 41 قتيلا وأكثر من 1600 جريح | KILLED EXACT 41; INJURED MORE_THAN 1600
أودى الحريق بحياة 12 مسنا. | KILLED EXACT 12
أدى الانفجار إلى مقتل 19 شخصا على الأقل. | KILLED AT_LEAST 19
بلغت حصيلة ضحايا الإعصار 87 قتيلا. | KILLED EXACT 87
ارتفع عدد المصابين إلى 132. | INJURED EXACT 132
قتل سبعة من رجال الشرطة في كمين. | KILLED EXACT 7
أوقفت السلطات 15 مشتبها به. | none
قتل الجيش 14 مسلحا في عملية أمنية. | KILLED EXACT 14
من بين القتلى خمسة أطفال. | KILLED EXACT 5
أنقذ خفر السواحل 20 مهاجرا، فيما لا يزال ستة في عداد المفقودين. | RESCUED EXACT 20; MISSING EXACT 6
أطلقت السلطات سراح 23 معتقلا سياسيا. | RELEASED EXACT 23
فر أكثر من 40 ألف شخص من منازلهم. | DISPLACED MORE_THAN 40000
كانت الطائرة تقل 72 راكبا. | ON_BOARD EXACT 72
عثرت فرق الإنقاذ على 17 جثة. | BODIES_RECOVERED EXACT 17
نقل 60 طالبا إلى المستشفى إثر تسمم. | HOSPITALISED EXACT 60
احتجز المسلحون 12 عاملا رهائن. | HELD_HOSTAGE EXACT 12
خصصت الحكومة 20 مليون دولار لإعادة بناء 300 منزل. | none
سجل الفريق ثلاثة أهداف. | none
يشارك 400 جندي في المناورات. | none
قتل رجل وأصيبت زوجته بجروح. | KILLED EXACT 1
قتل ستة رجال وثلاث نساء. | KILLED EXACT 6; KILLED EXACT 3
عشرات القتلى في هجوم على سوق في السودان | KILLED UNSPECIFIED -
أفرجت إسرائيل عن 90 أسيرا فلسطينيا مقابل ثلاثة رهائن. | RELEASED EXACT 90; RELEASED EXACT 3
استشهاد 14 فلسطينيا بينهم 5 نساء في قصف على غزة | KILLED EXACT 14; KILLED EXACT 5
وأضاف أن 27 شخصا أصيبوا بجروح، منهم خمسة في حالة حرجة. | INJURED EXACT 27; INJURED EXACT 5
حكمت المحكمة على ثلاثة رجال بالسجن 15 عاما. | none
حذرت الأمم المتحدة من أن ملايين الأشخاص مهددون بالمجاعة. | none
فقدان 30 مهاجرا بعد غرق قارب قبالة تونس | MISSING EXACT 30
إجلاء أكثر من 5000 شخص بسبب الحرائق | DISPLACED MORE_THAN 5000
وصل إلى المستشفيات 64 شهيدا و150 إصابة خلال 24 ساعة. | KILLED EXACT 64; INJURED EXACT 150
أسفرت الاشتباكات عن سقوط 8 قتلى و20 جريحا. | KILLED EXACT 8; INJURED EXACT 20
قتلت غارة إسرائيلية خمسة أشخاص في جنوب لبنان. | KILLED EXACT 5
أعلنت كتائب القسام قتل ثلاثة جنود إسرائيليين. | KILLED EXACT 3
نحو 70 في المئة من المباني دمرت. | none
تسلم الصليب الأحمر جثامين أربعة رهائن. | BODIES_RECOVERED EXACT 4
لم يسقط أي قتلى لكن 14 شخصا أصيبوا. | KILLED EXACT 0; INJURED EXACT 14
فصلت الشركة 350 عاملا. | none
وثق المرصد مقتل 1420 مدنيا منذ بداية العام. | KILLED EXACT 1420
شرد القتال 2.3 مليون شخص. | DISPLACED EXACT 2300000
وقالت وزارة الصحة في غزة إن 41500 فلسطيني قتلوا وأصيب 96 ألفا منذ بدء الحرب. | KILLED EXACT 41500; INJURED EXACT 96000
وكان القارب يقل 85 مهاجرا حين انقلب قبالة موريتانيا، وانتشلت 22 جثة فيما فقد 40 شخصا. | ON_BOARD EXACT 85; BODIES_RECOVERED EXACT 22; MISSING EXACT 40
أعلن الرئيس نشر 10 آلاف عنصر في 12 ولاية. | none
لقي 12 شخصا، بينهم ثلاثة أطفال، حتفهم إثر سقوط حافلة في واد. | KILLED EXACT 12; KILLED EXACT 3
بلغت الحصيلة الرسمية 318 قتيلا و45 مفقودا. | KILLED EXACT 318; MISSING EXACT 45
أسقطت الدفاعات الجوية 47 مسيرة. | none
شارك في القمة 30 رئيسا و2000 مندوب. | none
توفي 15 شخصا بالكوليرا منذ بداية العام. | KILLED EXACT 15
اضطرت أكثر من 300 عائلة إلى مغادرة منازلها. | none
تحاول فرق الإنقاذ إنقاذ أربعة عمال عالقين. | none
وأسفر القصف عن استشهاد 8 مواطنين وإصابة 25 آخرين بجروح مختلفة، وفق مصادر طبية. | KILLED EXACT 8; INJURED EXACT 25
واعتقلت قوات الاحتلال فجر اليوم 22 فلسطينيا من الضفة الغربية. | DETAINED EXACT 22
ارتفعت حصيلة ضحايا العدوان إلى 45000 شهيد و107 آلاف مصاب. | KILLED EXACT 45000; INJURED EXACT 107000
قال الدفاع المدني إن طواقمه انتشلت جثامين 7 شهداء. | BODIES_RECOVERED EXACT 7
`,
} as const;
