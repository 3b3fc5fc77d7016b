import type { LanguageRules } from './rules.ts';

/** Spanish. */
export const es: LanguageRules = {
  decimal: ',',
  words: {
    'un|una|uno': 1,
    'ambos|ambas|par': 2,
    cien: 100,
    ciento: 100,
    'medio|media|mitad': 0.5,
    cero: 0,
    'veintiún|veintiun': 21,
    dieciseis: 16,
    veintidos: 22,
    veintitres: 23,
    veintiseis: 26,
  },
  scales: {
    mil: 1000,
    'millón|millon|millones': 1e6,
    'decena|decenas': 10,
    'docena|docenas': 12,
    quincena: 15,
    'veintena|veintenas': 20,
    treintena: 30,
    cuarentena: 40,
    cincuentena: 50,
    'centenar|centena|centenares|centenas': 100,
    'millar|millares|miles': 1000,
  },
  letters: { k: 1e3, m: 1e6, mill: 1e6 },
  and: { word: 'y', after: 'TENS' },
  half: 'y (?:medio|media)',
  hedgesBefore: {
    AT_LEAST: 'al menos|por lo menos|como mínimo|cuando menos|no menos de|mínimo|un mínimo de|mínimo de|a lo menos',
    MORE_THAN: 'más de|mas de|supera~|por encima de|excede~|sobrepasa~|rebasa~|superior~ a|mayor~ a|más que',
    AT_MOST: 'hasta|como máximo|a lo sumo|no más de|un máximo de|máximo de|máximo|como mucho',
    LESS_THAN: 'menos de|por debajo de|inferior~ a|menor~ a',
    NEARLY: 'casi|a punto de llegar a|cerca de los?',
    CLOSE: 'cerca de|próximo a|próxima a|cercan~ a',
    APPROXIMATELY:
      'unos|unas|alrededor de|aproximadamente|en torno a|cosa de|sobre|se estima~ en|se calcula~ en|se calcula que|se estima que|estimad~ en|un estimado de|estimado|aprox\\.?|entorno a|como|algo así como',
  },
  hedgesAfter: {
    AT_LEAST: 'o más|o mas|como mínimo|por lo menos|al menos|y más',
    MORE_THAN: 'y pico|largos|largas',
    AT_MOST: 'o menos|como máximo|a lo sumo|como mucho',
    APPROXIMATELY: 'aproximadamente|más o menos|o así|aprox\\.?',
  },
  filler: 'otros|otras|los|las|unos|unas|un|una|otro|otra|el|la',
  between: 'entre',
  betweenJoin: 'y|a|e',
  to: 'a|o|hasta|ó',
  change:
    'sub~|aument~|ascend~|asciend~|elev~|increment~|crec~|pas~ de|baj~|reduj~|descend~|cay~|llega~|lleg~|actualiz~|alcanz~|cifra en|sitúa|situó',
  without: 'sin',
  stops:
    'tras|desde|durante|después|luego|cuando|mientras|según|entre|bajo|sobre|contra|ante|están|fueron|eran|hasta|hacia|debido',
  nounsFirst: true,
  cases: 'casos?',
  shareJoin: 'de cada|por cada|en cada|sobre',
  excludedAfter: {
    SHARE: 'tercios?|cuart[oa]s?|quint[oa]s?|décim[oa]s?|partes?|mitad~|veces|octav~|sext[oa]s',
    PERCENT: 'por ciento|porciento|por cien|puntos porcentuales',
    TIME: 'horas?|h|de la (?:mañana|tarde|noche|madrugada)|días?|dias?|semanas?|meses|mes|minutos?|segundos?|noches?|décadas?|siglos?|jornadas?|años atrás',
    AGE: 'años|año|años de edad|añeros?|meses de edad',
    YEAR: 'años?',
    MEASURE:
      'metros?|m|km|kms|kilómetros?|kilometros?|millas?|pies|toneladas?|kilos?|kg|kilogramos?|hectáreas?|litros?|grados?|pisos?|plantas?|centímetros?|cm|mm|puntos|cuadrad~',
    MONEY:
      'dólares|dolares|euros?|pesos?|bolívares|soles|quetzales|lempiras|córdobas|millones de (?:dólares|euros|pesos)|de dólares|de euros|de pesos',
    ORDINAL: '[ºª]|er|era|ro|ra|do|da|to|ta',
    THINGS:
      'edificios?|casas?|viviendas?|hogares destruidos|apartamentos?|departamentos|inmuebles|estructuras?|escuelas?|colegios?|hospitales|iglesias?|mezquitas?|tiendas?|comercios?|fábricas?|puentes?|carreteras?|pueblos?|aldeas?|ciudades|municipios?|comunas?|comunidades|países|provincias?|estados?|regiones|localidades|vehículos?|coches?|autos?|carros?|camiones|autobuses|buses|ambulancias?|tanques?|trenes|vagones|barcos?|buques?|lanchas?|aviones|helicópteros?|drones|misiles|cohetes?|bombas?|proyectiles|ataques?|bombardeos?|explosiones|sismos?|terremotos?|réplicas?|incendios?|animales|ovejas?|cabras?|vacas?|caballos?|reses|cerdos?|perros?|gatos?|gallinas?|aves|cabezas|árboles|casos?|reportes?|incidentes?|veces|cajas?|albergues?|refugios|campamentos?|fosas?|minas?|armas?|zonas?|puntos|sectores',
  },
  excludedBefore: {
    AGE: 'de edad|mayores de|menores de|de entre|edad de|edades de',
    YEAR: 'en|de|desde|del|hasta|año|durante|a finales de|a principios de|para|el|invierno de|verano de',
    LABEL: 'número|nº|núm\\.?|vuelo|artículo|resolución|ruta|sala|calle|unidad|batallón|brigada',
  },
  people:
    'personas?|gente|civiles|civil|niñ[oa]s?|menores|menor|mujer|mujeres|hombres?|bebés?|soldados?|militares|militar|combatientes?|milicianos?|policías?|agentes?|rehenes|rehén|prisioner[oa]s?|pres[oa]s?|detenid[oa]s?|pasajer[oa]s?|tripulantes?|trabajador~|médic[oa]s?|enfermer[oa]s?|periodistas?|pacientes?|estudiantes?|alumn[oa]s?|maestr[oa]s?|docentes?|residentes?|vecin[oa]s?|habitantes?|ciudadan[oa]s?|extranjer[oa]s?|migrantes?|refugiad[oa]s?|desplazad[oa]s?|damnificad[oa]s?|afectad[oa]s?|víctimas?|muert[oa]s?|muertes?|mortal~|fatal~|fallecid[oa]s?|herid[oa]s?|lesionad[oa]s?|desaparecid[oa]s?|cuerpos?|cadáver~|sobrevivientes?|supervivientes?|palestin[oa]s?|israelíes|ucranian[oa]s?|rus[oa]s?|bajas|turistas?|miner[oa]s?|pescador~|bomberos?|familias?|hogares|adult[oa]s?|adolescentes?|jóvenes|joven|miembros?|evacuad[oa]s?|ancian[oa]s?|asesinad[oa]s?|secuestrad[oa]s?|liberad[oa]s?|vidas?|almas',
  households: 'familias?|hogares|hogar',
  one: '(?:muere|mueren|matan a|asesinan a|fallece|hieren a|murió|falleció) (?:@ ){0,1}?(?:pescador|pescadora|turista|trabajador|trabajadora|obrero|minero|hombre|mujer|niño|niña|joven|soldado|policía|periodista|adolescente|anciano|anciana|menor|bebé|ciclista|motociclista)|(?:hombre|mujer|niño|niña|joven|soldado|policía|periodista|adolescente|bebé) (?:muere|fallece|muerto|muerta|herido|herida|asesinado|asesinada)',
  none: 'sin pérdidas? (?:de vidas )?humanas?|sin pérdida de vidas|sin que (?:@ ){0,4}?(?:víctimas|heridos|muertos|fallecidos)|nadie|ningun[oa]?(?: @)?|ningún(?: @)?|sin (?:(?:víctimas|heridos|muertos|fallecidos|desaparecidos|bajas|lesionados)(?: (?:ni|o|y) @)?|(?:registro de|reportes? de|que lamentar|dejar) @)|no (?:se )?(?:@ ){1,3}?(?:muertos|muertes|heridos|víctimas|fallecidos|desaparecidos|lesionados|bajas|damnificados|personas)|no hay (?:@ )?(?:muertos|heridos|víctimas|desaparecidos|fallecidos)|no hubo (?:@ )?(?:muertos|heridos|víctimas|desaparecidos|fallecidos)|ilesos',
  two: 'los dos|las dos|ambos|ambas|un par|una pareja',
  vague: [
    ['(?:cientos|centenares) de millones', 200_000_000],
    ['decenas de millones', 20_000_000],
    ['(?:cientos|centenares|centenas) de miles|(?:varios|unos) cientos de miles', 200_000],
    ['decenas de miles|decenas de millares', 20_000],
    ['docenas de miles', 24_000],
    ['(?:varios|unos cuantos|algunos|muchos) millones|millones', 2_000_000],
    ['(?:varios|varias|unos cuantos|algunos|muchos) (?:miles|millares)|varios mil|miles|millares', 2_000],
    ['(?:varios|unos cuantos|algunos|muchos) (?:cientos|centenares)|cientos|centenares|centenas', 200],
    ['(?:varias|unas cuantas|algunas|muchas) docenas|docenas', 24],
    ['(?:varias|unas cuantas|algunas|muchas) decenas|decenas', 20],
    ['varios|varias|unos cuantos|unas cuantas|unos pocos|algunos|algunas|un puñado', 3],
    ['muchos|muchas|numeros[oa]s|múltiples|un número indeterminado|un número de', null],
  ],
  shares:
    'mayoría|mitad|tercios?|tercera parte|cuart[oa]s?|por ciento|de cada|parte|casi todos|todos|todas|proporción|minoría|de ellos|de los cuales|de ellas',
  flow: '(?:en|durante|durante|dentro de) (?:las?|los?|el)? ?(?:últim[oa]s? |pasad[oa]s? |anterior~ )?(?:@ |\\d+ )?(?:horas|día|días|noche|semana|semanas|mes|meses|jornada|fin de semana)(?: pasad[oa])?|hoy|ayer|anoche|diari~|al día|por día|cada día|(?:otr[oa]s|adicionales|nuev[oa]s) (?:@|\\d+)|(?:@|\\d+) más|(?:este|el) (?:lunes|martes|miércoles|jueves|viernes|sábado|domingo)|en un (?:solo )?día|en una (?:sola )?(?:noche|jornada)|este fin de semana|fin de semana|esta semana',
  total:
    '(?:sub~|aument~|ascend~|asciend~|elev~|increment~|alcanz~|llega~|lleg~|suma~|supera~|totaliza~|sitúa|situó)(?: @){0,6}? (?:a|los|las|en|\\d|@)|en total|total de|un total|cifra (?:de|total)|saldo|balance|desde (?:el|que|la|los|hace|octubre|enero)|hasta (?:hoy|ayer|la fecha|ahora|el momento)|hasta el|acumulad~|número de (?:muertos|fallecidos|heridos|víctimas)|un día después|van',
  increment: 'en|otros|otras',
  growth: '(?:subió|sube|aument~|increment~|creció|crece)(?: @){0,4}? en',
};
