import type { WordClass } from '../frame-rules.ts';
import { conjugateSpanish } from './inflect.ts';

const list = (words: string) => words.split(/\s*,\s*/).filter(Boolean);
const formsOf = (verbs: string) => Object.values(conjugateSpanish(verbs)).flat();

/** The Spanish words that hold sentences together. */
export const SPANISH_WORDS: Readonly<Partial<Record<WordClass, readonly string[]>>> = {
  DETERMINER: list(
    'el, la, los, las, lo, un, una, unos, unas, este, esta, estos, estas, ese, esa, esos, esas, aquel, aquella, su, sus, nuestro, nuestra, nuestros, mi, mis, tu, cada, todo, toda, todos, todas, todos los, todas las, ambos, dicho, dicha, dichos, otros, otras, otro, otra',
  ),
  DEFINITE: list('los, las, estos, estas, esos, esas'),
  IDIOM: list('él, ella, ellos, ellas, nosotros, yo, nadie, alguien, eso, esto'),
  RELATIVE: list('que, quien, quienes, cual, cuales, cuyo, cuya, cuyos, cuyas, los que, las que'),
  PREPOSITION: list(
    'en, ante, bajo, contra, desde, durante, entre, hacia, mediante, sobre, tras, sin, por, para, cerca de, dentro de, fuera de, frente a, junto a, debajo de, encima de, detrás de, a través de, a lo largo de, alrededor de, en medio de, debido a, a causa de, a raíz de, como consecuencia de, en torno a, a bordo de, al sur de, al norte de, al este de, al oeste de, a manos de, a cambio de, según, como, a las, al',
  ),
  OF: list('de, del'),
  BY: list('por'),
  FROM: list('desde'),
  WITH: list('con'),
  AMONG: list('entre'),
  TO: list('a, al, para'),
  DO: list('tuvieron que, tuvo que, tienen que, tenido que, debieron, debió'),
  AND: list('y, e, así como, además de, junto con, más, &'),
  OR: list('o, u, y/o'),
  SUBORDINATOR: list(
    'cuando, mientras, mientras que, donde, porque, pues, ya que, aunque, hasta que, después de que, luego de que, antes de que, tras, después de, luego de, puesto que, en tanto, en tanto que, en el que, en la que, en los que, en las que, desde que, al tiempo que, por lo que, con lo que',
  ),
  IF: list('si, a menos que, salvo que, en caso de que'),
  BUT: list('pero, sino, sin embargo, excepto, salvo, no obstante'),
  BE: list(
    'ser, es, son, fue, fueron, era, eran, sido, siendo, está, están, estaba, estaban, estuvo, estuvieron, estar, estado, resulta, resultan, resultó, resultaron, resultar, resultado, resultando, hay, había, hubo, haya, sean, sea',
  ),
  HAVE: list('ha, han, habían, haber, habiendo, he, hemos, hayan, hubiera, hubieran, hubiese, hubiesen'),
  MODAL_POSSIBLE: list('puede haber, pueden haber, podría haber, podrían haber, habría, habrían'),
  MODAL_SUPPOSED: list(
    'podría, podrían, puede, pueden, debería, deberían, debe, deben, pudo, pudieron, pueda, puedan, tendría que',
  ),
  FUTURE: list('será, serán, habrá, habrán, va a, van a, estará, estarán, sería, serían'),
  NOT: list('no, nunca, jamás, tampoco'),
  TENSELESS: list('ser, sido, siendo, estar, estado, haber, habiendo, resultar'),
  PRESENT: list('es, son, está, están, ha, han, hay'),
  ADVERB: list(
    'también, aún, todavía, ya, ahora, entonces, actualmente, solo, sólo, solamente, incluso, presuntamente, supuestamente, aparentemente, posiblemente, probablemente, luego, después, más tarde, antes, anteriormente, ayer, hoy, mañana, anoche, juntos, se, le, les, lo, me, nos, no obstante, además, en total, en el acto, en el lugar, de inmediato, hasta ahora, hasta el momento, por ahora, de momento, a la fecha, por su parte, así, allí, aquí, ahí, gravemente, levemente, casi, oficialmente, nuevamente, otra vez, de nuevo, con vida, sanos y salvos, con seguridad, en tanto, por ejemplo, cerca, lejos, tan solo, vivos, al menos, por lo menos, como mínimo, más, vivas, entre tanto, de gravedad',
  ),
  HEDGE: list(
    'al menos, por lo menos, como mínimo, no menos de, más de, por encima de, hasta, como máximo, no más de, un máximo de, menos de, casi, cerca de, unos, unas, alrededor de, aproximadamente, en torno a, cerca de, un total de, un estimado de, solo, sólo, solamente, exactamente, apenas, los, las, todos los, todas las, ya, unos otros, cuando menos, poco más de, algo más de, mínimo, tan solo, entre',
  ),
  MORE: list('otros, otras, otro, otra, los otros, las otras, los demás, más'),
  OTHERS: list('otros, otras, otras personas, más personas, personas más, los demás, más'),
  INCLUDING: list(
    'entre ellos, entre ellas, entre los que, entre las que, entre los que se encuentran, entre los que figuran, entre quienes, incluidos, incluidas, incluido, incluida, incluyendo, entre los cuales, entre ellos al menos, de los que al menos, entre los que había, entre los que hay, entre los que se encuentra, entre ellos se encuentran, entre los cuales hay',
  ),
  PARTITIVE: list('de ellos, de ellas, de los cuales, de las cuales, de los que, de las que, de quienes, de estos'),
  ORDER: list(
    'último, última, últimos, últimas, primer, primero, primera, primeros, primeras, próximo, próxima, próximos, restantes',
  ),
  EXCHANGE: list('a cambio de'),
  DOUBT: list('presuntamente, supuestamente, probablemente, posiblemente, aparentemente'),
  STAY: formsOf('permanecer seguir:sigu:sigu continuar mantener:mantien:mantuv'),
  LINK: formsOf(
    'permanecer seguir:sigu:sigu continuar quedar mantener:mantien:mantuv encontrar:encuentr hallar dar dejar declarar reportar',
  ).concat('da, dan, dio, dieron, figura, figuran'),
  SUPPOSE: list('teme, temen, cree, creen, calcula, estima'),
  SAY: formsOf(
    'afirmar anunciar asegurar confirmar declarar informar señalar indicar precisar añadir agregar explicar denunciar reportar estimar calcular cifrar admitir reconocer revelar contabilizar contar:cuent sostener:sostien:sostuv manifestar:manifiest expresar comunicar detallar apuntar relatar',
  ).concat(list('dijo, dijeron, dice, dicen, decir, dicho, diciendo, escribió')),
  TELL: list(
    'dijo, dijeron, informó, informaron, anunció, anunciaron, confirmó, confirmaron, aseguró, afirmó, señaló, indicó, precisó',
  ),
  CALL: formsOf('pedir:pid:pid exigir reclamar solicitar instar urgir demandar negociar').concat(
    list('llamó a, llamaron a, hizo un llamado'),
  ),
  CALL_NOUN: list('llamado, llamamiento, petición, demanda, negociaciones, negociación, exigencia, esfuerzos'),
  PLAN: formsOf(
    'planear planificar amenazar prometer intentar acordar:acuerd ofrecer proponer:propon:propus evitar prever:prev buscar tratar',
  ).concat(list('quiere, quieren, quería, temen, teme, temía, advierte, advirtió, pretende, pretendía')),
  PLAN_NOUN: list('plan, planes, acuerdo, amenaza, amenazas, propuesta, proyecto, oferta, intento, complot, riesgo'),
  DEAL_NOUN: list('acuerdo, propuesta, plan, fase, tregua'),
  CHANCE_NOUN: list('riesgo, posibilidad, probabilidad, peligro'),
  DENY: formsOf('negar:nieg desmentir:desmient:desmint rechazar'),
  FACTUAL: formsOf(
    'lograr obligar forzar:fuerz ayudar conseguir:consigu:consigu empezar:empiez comenzar:comienz volver:vuelv::vuelt llegar',
  ),
  RISE: formsOf(
    'ascender:asciend subir aumentar crecer elevar llegar escalar trepar incrementar pasar sumar ubicar situar',
  ).concat(list('asciende, sube, aumenta, eleva, llega, suma')),
  BRING: formsOf('elevar subir aumentar situar cifrar actualizar llevar fijar rebajar').concat(list('eleva, cifra')),
  REACH: formsOf('alcanzar superar rebasar sumar totalizar rondar exceder sobrepasar').concat(
    list('es, es de, fue de, era de, son, eran, es ya de, alcanza, supera, suma'),
  ),
  INCLUDE: formsOf('figurar incluir:incluy:incluy').concat(list('hay, había, están, se encuentran, figura')),
  CARRY: list('llevaba, transportaba, trasladaba'),
  COUNT_NOUN: list('número, cifra, total, cantidad, saldo, balance, recuento'),
  FIGURE_NOUN: list('cifra, cifras, balance, saldo, número, recuento'),
  MEMBER_NOUN: list(
    'miembro, miembros, integrante, integrantes, empleados, trabajadores, agentes, residentes, habitantes, ciudadanos, familiares, efectivos',
  ),
  VICTIM_NOUN: list('víctimas, víctima'),
  AUTHORITY: list('policía, autoridades, agentes, fiscalía, guardia, ejército, fuerzas de seguridad, tribunal'),
  HOLDER_NOUN: list('cárcel, prisión, penal, estadio, recinto, centro'),
  LEVEL: list('en'),
  AS: list('como'),
  DEGREE: list('gravemente, levemente, de gravedad, en estado grave, graves'),
  EACH: list('cada uno, cada una'),
  FORMER: list('ex, antiguos'),
  THERE: [],
  TIME: list(
    'lunes, martes, miércoles, jueves, viernes, sábado, domingo, enero, febrero, marzo, abril, mayo, junio, julio, agosto, septiembre, octubre, noviembre, diciembre, semana, semanas, mes, meses, año, años, día, días, hora, horas, minuto, minutos, noche, noches, madrugada, tarde, mañana, mediodía, medianoche, este lunes, este martes, este miércoles, este jueves, este viernes, este sábado, este domingo, el lunes, el martes, el miércoles, el jueves, el viernes, el sábado, el domingo, la víspera, la semana pasada, el mes pasado, esta madrugada, esta mañana, esta noche, esta semana, este mes, este año',
  ),
};
