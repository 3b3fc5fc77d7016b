import type { NumberRules } from '../number-rules.ts';

/** Words for one that count people: "un muerto". Elsewhere they are articles. */
const PERSON =
  '(?:persona|civil|muert[oa]|herid[oa]|víctima|fallecid[oa]|desaparecid[oa]|lesionad[oa]|hombre|mujer|niñ[oa]|menor|bebé|joven|adolescente|ancian[oa]|soldado|militar|policía|agente|guerrillero|rehén|secuestrad[oa]|detenid[oa]|pasajer[oa]|tripulante|migrante|refugiad[oa]|periodista|médic[oa]|enfermer[oa]|bombero|rescatista|voluntari[oa]|trabajador|trabajadora|obrero|miner[oa]|pescador|campesin[oa]|estudiante|profesora?|maestr[oa]|turista|vecin[oa]|residente|ciudadan[oa]|palestin[oa]|israelí|ucranian[oa]|rus[oa]|superviviente|sobreviviente|cadáver|cuerpo|solo|sola|única?|de ell[oa]s|fue|está|resultó|murió|falleció|más\\b)';

/** Spanish. */
export const spanishNumbers: NumberRules = {
  rules: [
    { because: 'IDIOM', about: 'ONE', after: `^(?! (?:[a-zñáéíóú]+ )?${PERSON})` },
    {
      because: 'IDIOM',
      about: 'ONE',
      after: '^ de (?:los|las) (?:más|peores|mayores|mejores|principales|primer[oa]s|[a-zñáéíóú]+ más)',
    },
    { because: 'IDIOM', about: 'ONE', before: '(?:cada|ningún|ninguna|otro|otra|este|esta|alguno|algún) $' },
    {
      because: 'LABEL',
      about: 'DIGITS',
      before:
        '(?:resolución|artículo|vuelo|ruta|sala|habitación|canal|número|núm\\.?|nº|n\\.º|página|capítulo|kilómetro|km|autopista|carretera|bloque|distrito|categoría|división|brigada|operación|grupo|fase) $',
    },
    { because: 'ORDINAL', about: 'DIGITS', after: '^(?:\\.?[ºª°]|er\\b|ro\\b|ra\\b|da\\b|to\\b|ta\\b)' },
    { because: 'AGE', about: 'AGES', before: '(?:[a-zñáéíóú]), de $' },
    {
      because: 'AGE',
      about: 'AGES',
      before: '(?:menores|mayores|niñ[oa]|hij[oa]|hombre|mujer|joven|menor|bebé|adolescente) de $',
    },
    { because: 'TIME', about: 'DIGITS', before: '\\ba las? $' },
    {
      because: 'TIME',
      about: 'DIGITS',
      after: '^ ?(?:horas? local|gmt|hora local|h\\b|de la (?:mañana|tarde|noche|madrugada))',
    },
  ],
  articles: ['un', 'una'],
  words: [
    {
      because: 'ORDINAL',
      words: { primer: 1, segund: 2, tercer: 3, cuart: 4, quint: 5, sext: 6, séptim: 7, octav: 8, noven: 9, décim: 10 },
      after: '[oa]?s?',
    },
  ],
  share: { before: '\\b(?:un|una) $', after: '^ (?:de|parte)\\b' },
  results:
    '(?:ganó|ganaron|perdió|perdieron|empató|empataron|venció|derrotó|marcador|resultado|votación)(?: [a-zñáéíóú]+){0,2} $',
};
