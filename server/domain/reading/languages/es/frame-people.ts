import type { PeopleRule } from '../frame-rules.ts';
import { decline } from './inflect.ts';

/** Spanish nouns of people. */
export const SPANISH_PEOPLE: readonly PeopleRule[] = [
  {
    words: [
      ...decline(
        'persona individuo víctima habitante vecino/a residente poblador+a ciudadano/a lugareño/a aldeano/a ser_humano',
      ),
      'seres humanos',
      'gente',
      'almas',
      'connacionales',
      'compatriotas',
    ],
    isEveryone: true,
  },
  { words: decline('mujer madre esposa abuela señora viuda embarazada'), sex: 'FEMALE', ageGroup: 'ADULT' },
  { words: decline('hombre padre marido esposo abuelo señor varón'), sex: 'MALE', ageGroup: 'ADULT' },
  { words: decline('niña hija chica nieta alumna muchacha'), sex: 'FEMALE', ageGroup: 'CHILD' },
  { words: decline('hijo chico nieto alumno muchacho'), ageGroup: 'CHILD' },
  { words: decline('niño menor adolescente escolar infante menor_de_edad'), ageGroup: 'CHILD' },
  { words: ['menores de edad', 'menores', 'chicos'], ageGroup: 'CHILD' },
  { words: decline('bebé recién_nacido lactante'), ageGroup: 'INFANT' },
  { words: decline('adulto/a'), ageGroup: 'ADULT' },
  { words: decline('anciano/a jubilado/a adulto_mayor'), ageGroup: 'OLDER_ADULT' },
  { words: decline('monja hermana tía'), sex: 'FEMALE' },
  { words: decline('hermano tío sacerdote monje cura imán'), sex: 'MALE' },
  { words: decline('civil no_combatiente'), status: 'CIVILIAN' },
  {
    words: decline(
      'soldado militar combatiente insurgente rebelde guerrillero/a miliciano/a yihadista terrorista paramilitar marino uniformado/a efectivo mercenario paracaidista comandante oficial sargento cabo recluta extremista pistolero sicario pandillero/a delincuente atacante asaltante bandido agresor presunto_delincuente cadete teniente',
    ),
    status: 'COMBATANT',
  },
  { words: decline('médico/a doctor+a enfermero/a paramédico/a sanitario/a socorrista camillero'), status: 'MEDICAL' },
  { words: decline('periodista reportero/a camarógrafo/a fotógrafo/a corresponsal comunicador+a'), status: 'PRESS' },
  {
    words: decline('trabajador_humanitario cooperante voluntario/a rescatista').concat('trabajadores humanitarios'),
    status: 'AID_WORKER',
  },
  { words: decline('policía agente gendarme agente_de_policía carabinero/a guardia custodio'), isAuthority: true },
  { words: decline('rehén').concat('rehenes', 'cautivos'), isHostage: true },
  { words: decline('prisionero/a prisionero_de_guerra').concat('prisioneros de guerra'), status: 'PRISONER_OF_WAR' },
  { words: decline('familia hogar').concat('familias'), isHousehold: true },
  {
    words: decline('cuerpo cadáver').concat('restos', 'cuerpos sin vida', 'restos humanos', 'osamentas'),
    isBody: true,
  },
  { words: decline('pasajero/a ocupante tripulante viajero/a').concat('miembros de la tripulación'), isAboard: true },
  {
    words: decline(
      `migrante inmigrante refugiado/a manifestante estudiante maestro/a profesor+a trabajador+a obrero/a minero/a campesino/a pescador+a agricultor+a bombero/a turista activista indígena peregrino/a fiel funcionario/a empleado/a
       líder defensor+a candidato/a alcalde juez abogado/a conductor+a chofer chófer piloto marinero/a preso/a recluso/a interno/a reo opositor+a joven miembro integrante familiar pariente paciente usuario/a deportista futbolista empresario/a
       sobreviviente superviviente ganadero/a jornalero/a excursionista alpinista montañista espectador+a hincha aficionado/a comerciante vendedor+a guardia_civil creyente feligrés`,
    ).concat('jóvenes', 'feligreses', 'miembros'),
  },
];
