import type { FrameRules } from '../frame-rules.ts';
import { SPANISH_PEOPLE } from './frame-people.ts';
import { SPANISH_OTHER_VERBS, SPANISH_VERBS } from './frame-verbs.ts';
import { SPANISH_WORDS } from './frame-words.ts';
import { decline } from './inflect.ts';
import { SPANISH_NATIONALITIES } from './nationalities.ts';

const list = (words: string) => words.split(/\s*,\s*/).filter(Boolean);
/** "Número de" and the like, before each noun. */
const counts = (nouns: string) =>
  list(nouns).flatMap((noun) =>
    [
      'número de',
      'cifra de',
      'total de',
      'cantidad de',
      'recuento de',
      'balance de',
      'número total de',
      'cifra oficial de',
    ].map((count) => `${count} ${noun}`),
  );

/** Spanish. */
export const spanishFrames: FrameRules = {
  words: SPANISH_WORDS,
  verbs: SPANISH_VERBS,
  otherVerbs: [],
  otherForms: SPANISH_OTHER_VERBS,
  people: SPANISH_PEOPLE,
  nationalities: SPANISH_NATIONALITIES,
  articles: ['un', 'una', 'uno'],
  order: { isVerbFirst: true, isHeadFirst: true, hasPassiveParticiples: true, objectMarkers: ['a', 'al'] },
  states: [
    { name: 'DEAD', measure: 'KILLED', words: list('sin vida, sin signos vitales') },
    { name: 'MISSING', measure: 'MISSING', words: list('en paradero desconocido, sin localizar') },
    {
      name: 'INJURED',
      measure: 'INJURED',
      words: list(
        'con heridas, con heridas graves, con heridas leves, con lesiones, con quemaduras, heridas de bala, lesiones, quemaduras, heridas graves, heridas leves, diversas heridas, heridas de diversa consideración, con diversas lesiones, contusiones, heridas',
      ),
    },
    { name: 'HOMELESS', measure: 'HOMELESS', words: list('sin hogar, sin techo, sin vivienda, sin casa') },
    { name: 'HOSTAGE', measure: 'HELD_HOSTAGE', words: list('como rehenes, de rehenes, como rehén, rehenes') },
    { name: 'PRISONER', measure: 'HELD', words: list('prisioneros, como prisioneros') },
    {
      name: 'CAPTIVITY',
      measure: 'HELD_HOSTAGE',
      words: list(
        'en cautiverio, en poder de, en manos de sus captores, en poder de sus captores, en poder de los secuestradores, cautivos, cautivas, en manos de hamás',
      ),
    },
    {
      name: 'CUSTODY',
      measure: 'DETAINED',
      words: list(
        'bajo custodia, bajo arresto, en prisión preventiva, tras las rejas, en prisión, en la cárcel, bajo custodia policial',
      ),
    },
    { name: 'ABOARD', measure: 'ON_BOARD', words: list('a bordo') },
    {
      name: 'HOSPITAL',
      measure: 'HOSPITALISED',
      words: list(
        'en el hospital, en hospitales, en un hospital, en cuidados intensivos, en terapia intensiva, en la uci, en centros médicos',
      ),
    },
    {
      name: 'TO_HOSPITAL',
      measure: null,
      words: list(
        'hospital, hospitales, clínica, clínicas, centro médico, centros médicos, centros de salud, centros asistenciales, centros hospitalarios, centro de salud, centro asistencial',
      ),
      after: ['a', 'al', 'en', 'hacia'],
    },
    {
      name: 'ALIVE',
      measure: 'SURVIVORS',
      needsVerb: true,
      words: list('con vida, vivos, vivas, ilesos, ilesas, sanos y salvos, sanas y salvas'),
    },
    { name: 'FREE', measure: 'RELEASED', needsVerb: true, words: list('en libertad, libres') },
    { name: 'LIVES', measure: null, words: list('la vida, sus vidas') },
    {
      name: 'FROM_HOME',
      measure: null,
      words: list(
        'sus casas, sus hogares, sus viviendas, sus aldeas, sus pueblos, sus tierras, sus comunidades, de sus casas, de sus hogares, de sus viviendas, de sus aldeas, de sus pueblos, de sus tierras, de sus comunidades, sus domicilios, de sus domicilios',
      ),
    },
    { name: 'AFFECTED', measure: 'AFFECTED', words: list('en situación de inseguridad alimentaria') },
  ],
  measures: [
    { measure: 'KILLED', words: ['vidas'], verbs: list('cobró, cobrado, costó, costado, dejó, segó, cobra, cobrando') },
    {
      measure: 'KILLED',
      words: list(
        'muertos, muertas, muerto, muerta, fallecidos, fallecidas, fallecido, fallecida, víctimas mortales, víctimas fatales, víctima mortal, víctima fatal, muertes, decesos, fallecimientos, asesinatos, homicidios, feminicidios, asesinados, asesinadas, ejecutados, ahogados, abatidos, bajas mortales, defunciones',
      ),
    },
    { measure: 'INJURED', words: list('heridos, heridas, herido, herida, lesionados, lesionadas, lesionado') },
    { measure: 'CASUALTIES', words: list('bajas, muertos y heridos, muertos o heridos') },
    { measure: 'MISSING', words: list('desaparecidos, desaparecidas, desaparecido, desaparecida') },
    {
      measure: 'DETAINED',
      words: list('detenidos, detenidas, detenido, arrestos, detenciones, arrestados, capturados, aprehendidos'),
    },
    { measure: 'DISPLACED', words: list('desplazados, desplazadas, desplazados internos, evacuados, evacuadas') },
    { measure: 'TAKEN_HOSTAGE', words: list('secuestrados, secuestradas, secuestros') },
    { measure: 'RELEASED', words: list('liberados, liberadas') },
    { measure: 'RESCUED', words: list('rescatados, rescatadas') },
    { measure: 'AFFECTED', words: list('damnificados, damnificadas, afectados, afectadas') },
    { measure: 'HOSPITALISED', words: list('hospitalizados, hospitalizadas, ingresados') },
    { measure: 'SURVIVORS', words: list('supervivientes, sobrevivientes, superviviente, sobreviviente') },
    { measure: 'BODIES_RECOVERED', words: list('cuerpos, cadáveres, cadáver, cuerpo, cuerpos sin vida, osamentas') },
    { measure: 'HELD_HOSTAGE', words: list('rehenes'), isWeak: true },
  ],
  happenings: [
    {
      measure: 'KILLED',
      words: list(
        'muerte, muertes, asesinato, fallecimiento, ejecución, masacre, matanza, deceso, homicidio, ahogamiento',
      ),
    },
    { measure: 'TAKEN_HOSTAGE', words: list('secuestro, rapto') },
    { measure: 'RELEASED', words: list('liberación, puesta en libertad, excarcelación') },
    { measure: 'RESCUED', words: list('rescate') },
    { measure: 'DETAINED', words: list('detención, arresto') },
    { measure: 'MISSING', words: list('desaparición') },
    { measure: 'DISPLACED', words: list('evacuación, desplazamiento, desalojo, éxodo') },
    { measure: 'CAPTURED', words: list('captura') },
    { measure: 'HOSPITALISED', words: list('hospitalización') },
    { measure: 'BODIES_RECOVERED', words: list('cuerpos, cadáveres, cuerpo, restos') },
    { measure: 'BODIES_IDENTIFIED', words: list('identificación') },
  ],
  tolls: [
    {
      measure: 'KILLED',
      words: [
        ...counts(
          'muertos, fallecidos, víctimas, víctimas mortales, víctimas fatales, decesos, muertes, personas muertas, personas fallecidas',
        ),
        ...list(
          'muertos, fallecidos, víctimas mortales, muertes, decesos, saldo mortal, balance mortal, balance de víctimas, víctimas fatales',
        ),
      ],
    },
    {
      measure: 'INJURED',
      words: [...counts('heridos, lesionados, personas heridas'), 'heridos', 'lesionados'],
    },
    { measure: 'MISSING', words: [...counts('desaparecidos, personas desaparecidas'), 'desaparecidos'] },
    { measure: 'CASUALTIES', words: counts('bajas') },
    {
      measure: 'DISPLACED',
      words: [
        ...counts('desplazados, evacuados, refugiados, personas desplazadas, desplazados internos'),
        'desplazados',
        'evacuados',
      ],
    },
    {
      measure: 'DETAINED',
      words: [...counts('detenidos, arrestos, detenciones, arrestados'), 'detenidos', 'detenciones', 'arrestos'],
    },
    { measure: 'RESCUED', words: [...counts('rescatados'), 'rescatados'] },
    { measure: 'AFFECTED', words: [...counts('damnificados, afectados'), 'damnificados'] },
    { measure: 'HELD_HOSTAGE', words: counts('rehenes') },
    { measure: 'SURVIVORS', words: counts('supervivientes, sobrevivientes') },
    { measure: 'BODIES_RECOVERED', words: counts('cuerpos, cadáveres, cuerpos recuperados') },
    { measure: 'RELEASED', words: counts('liberados') },
  ],
  things: decline(
    'casa vivienda edificio escuela hospital pueblo aldea ciudad municipio región provincia estado país vehículo coche carro autobús bus camión tren avión helicóptero barco buque dron misil cohete bomba proyectil tanque arma fusil disparo hectárea kilómetro metro milla tonelada litro punto escaño voto asiento puesto empleo plaza grado año mes día semana hora minuto noche vez caso ataque explosión incidente operación negocio comercio local puente carretera calle kilo dólar euro peso peso grupo equipo partido gol empresa fábrica oveja vaca perro animal caballo cabeza piso planta abstención resolución ley sanción juicio cargo denuncia sismo réplica bombardeo',
  ).concat(
    'países',
    'municipios',
    'drones',
    'misiles',
    'autobuses',
    'camiones',
    'aviones',
    'trenes',
    'veces',
    'meses',
    'explosiones',
    'abstenciones',
    'buques',
    'hospitales',
  ),
  idioms: list(
    'dos pájaros de un tiro, uno de los, una de las, uno a uno, una vez, una vez más, por un lado, por una parte, cada uno, uno por uno, de una vez, las dos caras, a la una, ni uno, el uno, una que otra, uno u otro, los dos bandos, ambos bandos, las dos partes, los cuatro puntos cardinales',
  ),
  endings: {
    finite: ['aron', 'ieron', 'aban', 'arán', 'erán', 'irán'],
    ing: 'ando',
    adverb: 'mente',
    plural: 's',
    possessives: [],
  },
  caveats: {
    ALLEGED: list('presunto, presuntos, presunta, presuntas, presuntamente, supuestamente, supuestos'),
    UNCERTAIN: list(
      'probablemente, posiblemente, se teme, temen que, se cree, habrían, habría, al parecer, aparentemente, se presume',
    ),
    PRELIMINARY: list(
      'preliminar, preliminares, provisional, provisionales, primeros informes, balance inicial, primer balance, primeras informaciones, de manera preliminar',
    ),
    NOT_INDEPENDENTLY_VERIFIED: list(
      'no ha podido ser verificado, no pudo ser verificado, no ha podido ser verificada, verificado de forma independiente, verificada de forma independiente, verificadas de forma independiente, verificar de forma independiente, verificar de manera independiente, confirmar de forma independiente, sin verificación independiente',
    ),
    PARTIAL: list(
      'podría aumentar, podría subir, podría ser mayor, podría incrementarse, podrían aumentar, puede aumentar, podría elevarse, podría crecer, bajo los escombros',
    ),
    DISPUTED: list('disputado, cuestionó la cifra, cuestiona la cifra'),
    INCLUDES_COMBATANTS: list(
      'no distingue entre civiles y, no diferencia entre civiles y, sin distinguir entre civiles y, no distinguen entre civiles y',
    ),
    SOURCE_UNNAMED: list('se informó, se reportó, según informes, se estima que, se calcula que'),
  },
  causes: [
    ['FAMINE', list('de hambre, por hambre, por inanición, de inanición, por desnutrición, de desnutrición, de sed')],
    [
      'DISEASE',
      list(
        'de cólera, por cólera, por dengue, de dengue, de sarampión, por covid-19, de covid-19, por la enfermedad, por ébola, de malaria',
      ),
    ],
    ['EXPOSURE', list('de frío, por frío, por el frío, hipotermia, golpe de calor, por el calor, por hipotermia')],
    ['LACK_OF_CARE', list('falta de atención médica, falta de medicinas, falta de medicamentos')],
  ],
  superlatives: list('peor, mayor, más mortífero, más letal, primer, primera, más grave, más mortífera'),
  wars: list(
    'guerra, conflicto, guerra civil, ofensiva, invasión, hostilidades, genocidio, insurgencia, combates, campaña, violencia, bombardeos, represión, conflicto armado',
  ),
  tallies: list(
    'hasta ahora, hasta el momento, por ahora, de momento, hasta la fecha, asciende a, ascendió a, subió a, se elevó a, aumentó a, sube a, se eleva a, llega a, búsqueda, labores de rescate, rescatistas, bajo los escombros, equipos de rescate, último balance, siguen desaparecidas, siguen desaparecidos, continúan desaparecidas, con lo que suman',
  ),
  periods: list(
    'en las últimas 24 horas, en las 24 horas previas, en 24 horas, en las últimas 48 horas, en la última semana, en el último mes, en los últimos días, en el último año, en lo que va de año, en lo que va del año, en el último día, al día, por día, desde el amanecer, desde la madrugada, en las últimas horas, en la última jornada, en los últimos meses, en lo que va de mes, en las últimas semanas',
  ),
  since: list('desde, desde que'),
  beginnings: list(
    'comenzó, empezó, inicio, comienzo, estallido, estalló, guerra, invasión, ofensiva, golpe, conflicto, octubre, febrero, abril, enero, marzo, mayo, junio, julio, agosto, septiembre, noviembre, diciembre, iniciara, comenzara, entonces',
  ),
  statistics: list('documentó, registró, informe, estadísticas, datos, registrados, contabilizó, documentado'),
  weekdays: list('lunes, martes, miércoles, jueves, viernes, sábado, domingo, hoy, anoche, esta madrugada'),
  present: list(
    'sigue, siguen, permanece, permanecen, continúa, continúan, todavía, aún, actualmente, se encuentran, hay, está, están',
  ),
  events: list(
    'ataque, ataques, atentado, atentados, bombardeo, bombardeos, explosión, explosiones, tiroteo, tiroteos, masacre, matanza, terremoto, sismo, seísmo, temblor, inundación, inundaciones, deslizamiento, alud, deslave, tormenta, huracán, tifón, ciclón, tornado, incendio, incendios, accidente, choque, colisión, descarrilamiento, naufragio, hundimiento, estampida, avalancha, derrumbe, erupción, tsunami, guerra, conflicto, ofensiva, invasión, operación, enfrentamiento, enfrentamientos, combates, emboscada, asalto, protesta, protestas, disturbios, golpe, ola de calor, epidemia, brote, riadas, dana, crecida, motín, redada, marcha, marchas, manifestación, manifestaciones',
  ),
  compositions: list(
    'la mayoría, en su mayoría, la mayoría de ellos, la mayoría de ellas, muchos de ellos, principalmente, mayoritariamente, casi todos, todos ellos, la mitad de ellos, en su mayor parte, sobre todo',
  ),
  shares: list(
    'la mayoría de los, la mayoría de las, la mitad de los, la mitad de las, casi la mitad de los, gran parte de los',
  ),
  fictions: list('en la película, en la novela, simulacro, ficticio, ficticia, en la serie, ficción, en el simulacro'),
  countings: list(
    'podría aumentar, podría subir, podría incrementarse, rescatistas, labores de rescate, equipos de rescate, labores de búsqueda, búsqueda, bajo los escombros, siguen desaparecidas, siguen desaparecidos, desaparecidas, desaparecidos, estado crítico, en estado grave, último balance, balance provisional, suma, suman',
  ),
  peopleEndings: list('istas, dores, doras, antes, entes, eros, eras'),
  verified: list('ha verificado, han verificado, verificó, verificaron'),
};
