import type { SourceRules } from '../source-rules.ts';

/** Spanish. */
export const spanishSources: SourceRules = {
  nounsFirst: true,
  verbsFirst: false,
  inverts: true,
  possessives: [],
  verbs: [
    {
      verb: 'SAYS',
      kind: 'SPEECH',
      plain: true,
      forms:
        'dijo dice dijeron dicen decia declaro declara declararon afirmo afirma afirmaron afirman señalo señala señalaron señalan indico indica indicaron indican anuncio anuncia anunciaron anuncian aseguro asegura aseguraron aseguran preciso precisa precisaron precisan explico explica explicaron manifesto manifestaron expreso apunto apuntaron detallo detalla detallaron detallan agrego agregaron añadio añade añadieron comento conto relato sostuvo sostiene advirtio advierte reconocio reconoce reconocieron admitio admite admitieron escribio publico subrayo destaco revelo comunico comunicaron puntualizo',
      gerunds: 'diciendo añadiendo señalando indicando precisando',
    },
    {
      verb: 'REPORTS',
      kind: 'SPEECH',
      forms: 'informo informa informaron informan reporto reporta reportaron reportan',
      gerunds: 'informando',
    },
    {
      verb: 'CONFIRMS',
      kind: 'SPEECH',
      forms: 'confirmo confirma confirmaron confirman verifico corroboro',
      gerunds: 'confirmando',
    },
    {
      verb: 'ESTIMATES',
      kind: 'SPEECH',
      forms: 'estima estiman estimo estimaron calcula calculan calculo',
      gerunds: 'estimando',
    },
    {
      verb: 'ALLEGES',
      kind: 'SPEECH',
      forms: 'denuncio denuncia denunciaron denuncian alego alega',
      gerunds: 'denunciando',
    },
    { verb: 'BELIEVES', kind: 'SPEECH', forms: 'cree creen teme temen sospecha sospechan' },
    { verb: 'SAYS', kind: 'SPEECH', forms: 'nego niega negaron niegan desmintio desmiente', denies: true },
    {
      verb: 'COUNTS',
      kind: 'FINDING',
      forms: 'contabilizo contabiliza contabilizan registro registra registraron registran documento documenta conto',
    },
    {
      verb: 'SAYS',
      kind: 'TOLL',
      forms: 'elevo eleva elevaron elevan cifro cifra cifraron cifran situo situa',
      objects: 'muertos fallecidos victimas cifra numero balance heridos en',
    },
    { verb: 'SAYS', kind: 'PAPER', forms: 'muestra muestran revela revelan indica indican recoge' },
    { verb: 'SAYS', kind: 'CITE', forms: 'cito cita citan', gerunds: '' },
  ],
  nominals: 'informa reporta cita registra registro documento denuncia calculo cifra',
  claims: { REPORTS: 'informes reportes', ALLEGES: 'denuncias', SAYS: 'comunicado' },
  givenBy: {
    REPORTS: 'reportado reportados informado',
    CONFIRMS: 'confirmado confirmados confirmadas confirmada',
    SAYS: 'anunciado anunciada difundido difundida',
    COUNTS: 'contabilizados registrados',
  },
  nouns: [
    {
      kind: 'PERSON',
      unnamed: 'OFFICIAL',
      words:
        'funcionario funcionarios funcionaria portavoz portavoces vocero voceros vocera ministro ministra ministros gobernador gobernadora alcalde alcaldesa presidente presidenta secretario secretaria jefe jefa director directora coordinador coordinadora fiscal comisario comisionado delegado intendente lider dirigente responsable diputado senador',
    },
    { kind: 'PERSON', unnamed: 'DIPLOMAT', words: 'embajador embajadora diplomatico diplomaticos' },
    {
      kind: 'PERSON',
      unnamed: 'SECURITY',
      words: 'comandante general coronel capitan soldado soldados agente agentes oficial oficiales',
    },
    { kind: 'PERSON', unnamed: 'MEDIC', words: 'medico medicos medica doctor doctora enfermero enfermera' },
    { kind: 'PERSON', unnamed: 'RESCUER', words: 'rescatista rescatistas socorrista socorristas bombero' },
    {
      kind: 'PERSON',
      unnamed: 'WITNESS',
      words: 'testigo testigos superviviente supervivientes sobreviviente sobrevivientes',
    },
    {
      kind: 'PERSON',
      unnamed: 'RESIDENT',
      words: 'vecino vecinos vecina residente residentes habitante habitantes poblador pobladores',
    },
    { kind: 'PERSON', unnamed: 'RELATIVE', words: 'familiar familiares madre padre hermano hermana esposa viuda' },
    {
      kind: 'PERSON',
      unnamed: 'OTHER',
      words: 'fuente fuentes activista activistas experto expertos periodista sacerdote obispo abogado',
    },
    {
      kind: 'BODY',
      words:
        'ministerio policia ejercito gobierno autoridades autoridad oficina agencia departamento servicio servicios consejo comite comision tribunal hospital hospitales clinica centro instituto universidad organizacion organizaciones ong grupo asociacion union federacion fundacion fondo sociedad partido movimiento frente milicia alianza administracion embajada mision guardia observatorio cruz defensa proteccion proteccion civil bomberos fiscalia alcaldia gobernacion presidencia armada marina fuerzas unidad secretaria defensoria prefectura junta rebeldes onu hamas hezbola hezbollah otan naciones cancilleria municipio empresa aerolinea direccion diocesis consorcio',
    },
    {
      kind: 'MEDIA',
      words: 'medios prensa diario periodico televisora cadena canal television radio emisora portal revista',
    },
    { kind: 'PAPER', carries: true, words: 'comunicado mensaje nota tuit carta declaracion rueda conferencia' },
    { kind: 'PAPER', words: 'informe informes boletin reporte reportes documento estudio parte balance' },
    { kind: 'COUNT', verb: 'COUNTS', words: 'recuento conteo computo' },
    { kind: 'COUNT', verb: 'ESTIMATES', words: 'estimacion estimaciones' },
    { kind: 'COUNT', words: 'cifras datos estadisticas registros' },
  ],
  unnamedBy: {
    MEDIC: 'medicas medicos hospitalarias hospitalarios sanitarias sanitarios',
    SECURITY: 'policiales militares seguridad',
    RESCUER: 'rescate emergencia',
    AID_WORKER: 'humanitarios humanitarias',
    DIPLOMAT: 'diplomaticas diplomaticos',
  },
  mediaNames:
    'efe afp reuters ap bbc cnn telesur prensa xinhua tass interfax rtve telemundo univision infobae clarin jazeera wafa anadolu',
  titles: 'gral sr sra dr dra cnel',
  nameParticles: 'de del la las los y al el ben bin abu',
  accordingTo: {
    SAYS: 'segun|de acuerdo con|de acuerdo a|conforme a|en palabras de|a juicio de|segun informo|segun dijo|segun confirmo|segun informaron',
  },
  citing: 'citando a|que cita a|que cito a|citando|con base en',
  basedOn: 'basado en|basada en|basados en|basadas en|a partir de',
  by: 'por',
  relayed:
    'publicado publicada publicados publicadas difundido difundida difundidos difundidas divulgado emitido emitida citado citada citados citadas facilitados facilitadas recopilados',
  asSaying: 'diciendo que',
  as: 'como segun',
  aboutThis: '',
  determiners:
    'el la los las un una unos unas este esta estos estas ese esa su sus otro otra otros otras varios varias algunos algunas',
  pronouns: {
    person: 'ella',
    thing: '',
    many: 'ellos ellas',
    others: 'yo nosotros usted se lo le les me nos esto eso ello',
  },
  relatives: 'quien quienes cual cuales',
  that: 'que',
  coordination: 'y e o u',
  conjunctions: 'pero mientras aunque porque cuando despues antes donde si tras sino',
  links: 'de del en para con ante',
  closeLinks: 'de del',
  ownerLinks: 'de del',
  adjuncts: 'en a el durante tras este desde por mediante',
  hearers: 'a al con',
  withs: 'con',
  what: 'lo',
  backgrounds: 'tras despues cuando donde porque',
  plural: '',
  plurals: '',
  numbers:
    'uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince veinte treinta cuarenta cincuenta cien mil cientos miles decenas docenas millones',
  stops:
    'es son fue fueron era han ha habia hubo esta estan estaba no ya muy mas menos al por sobre entre hasta sin tambien murieron murio fallecieron mataron',
  be: 'es son fue fueron era eran sido ser',
  auxiliaries: 'ha han habia habian haber',
  negations: 'no nunca ni tampoco',
  unsaid: 'se nego a|evito|sin',
  adverbs: 'tambien ya luego hoy ayer posteriormente ademas',
  adverbEnding: { ending: 'mente', exceptions: '' },
  times:
    'lunes martes miercoles jueves viernes sabado domingo hoy ayer mañana noche tarde enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre semana mes año dia hora horas pasado',
  beforeTimes: 'el la este esta pasado pasada proximo de',
  hedges: 'menos mas total torno',
  hearsay: 'presuntamente|al parecer|se dice que|habrian|habria|versiones no confirmadas',
  belief: 'se cree que|se teme que|se estima que|se calcula que|se presume que',
  alleged: 'supuestamente|presuntamente',
  unverified:
    'verificado de forma independiente|verificar de forma independiente|verificar de manera independiente|verificado de manera independiente|verificada de forma independiente|verificadas de forma independiente|verificarse de forma independiente|verificada de manera independiente|confirmado de forma independiente|verificado independientemente|verificar independientemente|confirmar de forma independiente|verificadas de manera independiente',
  claimNouns: 'cifra cifras dato datos informacion version versiones afirmacion afirmaciones esto',
  continuing: 'otros|otras|otro|otra|ademas|entre ellos|entre los muertos|de ellos|tambien',
};
