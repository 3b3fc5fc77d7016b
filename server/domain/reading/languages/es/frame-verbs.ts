import type { Measure } from '../../../../database/generated/prisma/enums.ts';
import type { FrameRules, VerbRule } from '../frame-rules.ts';
import { conjugateOther, conjugateSpanish } from './inflect.ts';

/** Verbs of what people suffer by themselves. Their participles are nouns as well: "12 desaparecidos". */
function listIntransitive(verbs: string, measure: Measure): VerbRule[] {
  const { PARTICIPLE = [], ...finite } = conjugateSpanish(verbs);
  return [
    { forms: [], words: finite, senses: [{ measure, counts: 'SUBJECT' }] },
    {
      forms: [],
      words: { PARTICIPLE },
      senses: [
        { measure, counts: 'PATIENT' },
        { measure, counts: 'SUBJECT' },
      ],
    },
  ];
}

/** Spanish verbs that say what happened to people. */
export const SPANISH_VERBS: readonly VerbRule[] = [
  {
    forms: [],
    words: conjugateSpanish(
      'matar asesinar masacrar ejecutar acribillar fusilar decapitar degollar linchar ultimar abatir ahorcar exterminar calcinar carbonizar  apuñalar',
    ),
    senses: [{ measure: 'KILLED', counts: 'PATIENT' }],
  },
  {
    forms: [],
    words: {
      PAST: ['cobró', 'cobra', 'cobrado', 'segó', 'costó', 'acabó con', 'arrebató', 'quitó'].flatMap((verb) =>
        ['la vida de', 'la vida a', 'las vidas de'].map((life) => `${verb} ${life}`),
      ),
    },
    senses: [{ measure: 'KILLED', counts: 'PATIENT' }],
  },
  ...listIntransitive('morir:muer:mur:muert fallecer perecer sucumbir ahogar', 'KILLED'),
  {
    forms: [],
    words: conjugateSpanish('perder:pierd'),
    senses: [{ measure: 'KILLED', counts: 'SUBJECT', needs: 'LIVES' }],
  },
  {
    forms: [],
    words: conjugateSpanish('herir:hier:hir lesionar'),
    senses: [{ measure: 'INJURED', counts: 'PATIENT' }],
  },
  {
    forms: [],
    words: {
      PAST: ['sufrieron', 'sufrió', 'sufren', 'presentan', 'presentaban', 'recibieron', 'tuvieron'].flatMap((verb) =>
        ['heridas', 'lesiones', 'heridas leves', 'heridas graves', 'quemaduras'].map((harm) => `${verb} ${harm}`),
      ),
    },
    senses: [{ measure: 'INJURED', counts: 'SUBJECT' }],
  },
  {
    forms: [],
    words: conjugateSpanish('sufrir recibir presentar'),
    senses: [{ measure: 'INJURED', counts: 'SUBJECT', needs: 'INJURED' }],
  },
  ...listIntransitive('desaparecer', 'MISSING'),
  {
    forms: [],
    words: conjugateSpanish('secuestrar raptar plagiar'),
    senses: [{ measure: 'TAKEN_HOSTAGE', counts: 'PATIENT', peopleOnly: true }],
  },
  {
    forms: [],
    words: conjugateSpanish('tomar llevar hacer::hic:hech capturar'),
    senses: [
      { measure: 'TAKEN_HOSTAGE', counts: 'PATIENT', needs: 'HOSTAGE' },
      { measure: 'CAPTURED', counts: 'PATIENT', needs: 'PRISONER' },
      { measure: 'HOSPITALISED', counts: 'PATIENT', needs: 'TO_HOSPITAL' },
    ],
  },
  {
    forms: [],
    words: conjugateSpanish('capturar'),
    senses: [{ measure: 'CAPTURED', counts: 'PATIENT', peopleOnly: true, byAuthorities: 'DETAINED' }],
  },
  {
    forms: [],
    words: conjugateSpanish('detener:detien:detuv arrestar apresar encarcelar aprehender'),
    senses: [{ measure: 'DETAINED', counts: 'PATIENT', peopleOnly: true }],
  },
  {
    forms: [],
    words: conjugateSpanish('retener:retien:retuv'),
    senses: [{ measure: 'HELD', counts: 'PATIENT', hostages: 'HELD_HOSTAGE', peopleOnly: true, isLevel: true }],
  },
  {
    forms: [],
    words: conjugateSpanish('liberar excarcelar soltar:suelt canjear intercambiar'),
    senses: [{ measure: 'RELEASED', counts: 'PATIENT', peopleOnly: true }],
  },
  {
    forms: [],
    words: conjugateSpanish('poner:pon:pus:puest dejar quedar'),
    senses: [{ measure: 'RELEASED', counts: 'PATIENT', needs: 'FREE', peopleOnly: true }],
  },
  {
    forms: [],
    words: conjugateSpanish('rescatar salvar'),
    senses: [{ measure: 'RESCUED', counts: 'PATIENT', bodies: 'BODIES_RECOVERED', peopleOnly: true }],
  },
  {
    forms: [],
    words: conjugateSpanish('sacar extraer:extra:extraj'),
    senses: [
      { measure: 'RESCUED', counts: 'PATIENT', needs: 'ALIVE', bodies: 'BODIES_RECOVERED', peopleOnly: true },
      { measure: null, counts: 'PATIENT', bodies: 'BODIES_RECOVERED' },
    ],
  },
  {
    forms: [],
    words: conjugateSpanish(
      'recuperar hallar encontrar:encuentr localizar exhumar desenterrar:desentierr devolver:devuelv::devuelt entregar repatriar descubrir:::descubiert',
    ),
    senses: [
      { measure: null, counts: 'PATIENT', bodies: 'BODIES_RECOVERED' },
      { measure: 'SURVIVORS', counts: 'PATIENT', needs: 'ALIVE', peopleOnly: true },
      { measure: 'KILLED', counts: 'PATIENT', needs: 'DEAD', peopleOnly: true },
    ],
  },
  {
    forms: [],
    words: conjugateSpanish('identificar'),
    senses: [{ measure: null, counts: 'PATIENT', bodies: 'BODIES_IDENTIFIED' }],
  },
  {
    forms: [],
    words: conjugateSpanish('desplazar evacuar desalojar'),
    senses: [{ measure: 'DISPLACED', counts: 'PATIENT', peopleOnly: true }],
  },
  {
    forms: [],
    words: conjugateSpanish('dejar'),
    senses: [{ measure: 'HOMELESS', counts: 'PATIENT', needs: 'HOMELESS' }],
  },
  {
    forms: [],
    words: { PARTICIPLE: ['damnificados', 'damnificadas'] },
    senses: [{ measure: 'AFFECTED', counts: 'PATIENT' }],
  },
  {
    forms: [],
    words: conjugateSpanish('huir:huy:huy abandonar salir escapar dejar'),
    senses: [{ measure: 'DISPLACED', counts: 'SUBJECT', needs: 'FROM_HOME' }],
  },
  {
    forms: [],
    words: conjugateSpanish('hospitalizar'),
    senses: [{ measure: 'HOSPITALISED', counts: 'PATIENT', peopleOnly: true }],
  },
  {
    forms: [],
    words: conjugateSpanish('ingresar internar trasladar'),
    senses: [
      { measure: 'HOSPITALISED', counts: 'EITHER', needs: 'TO_HOSPITAL' },
      { measure: 'HOSPITALISED', counts: 'EITHER', needs: 'HOSPITAL' },
    ],
  },
  {
    forms: [],
    words: conjugateSpanish('sobrevivir'),
    senses: [{ measure: 'SURVIVORS', counts: 'SUBJECT', peopleOnly: true }],
  },
  {
    forms: [],
    words: conjugateSpanish('afectar damnificar'),
    senses: [{ measure: 'AFFECTED', counts: 'PATIENT', peopleOnly: true, isStrict: true }],
  },
  {
    forms: [],
    words: { PAST: ['viajaba', 'viajaban', 'iba a bordo', 'iban a bordo'] },
    senses: [{ measure: 'ON_BOARD', counts: 'SUBJECT', peopleOnly: true, isStrict: true }],
  },
  {
    forms: [],
    words: { PAST: ['llevaba', 'transportaba', 'llevaban', 'transportaban'] },
    senses: [{ measure: 'ON_BOARD', counts: 'PATIENT', peopleOnly: true, isStrict: true }],
  },
];

/** Other Spanish verbs, which end a noun phrase. */
export const SPANISH_OTHER_VERBS: NonNullable<FrameRules['otherForms']> = conjugateOther(
  `abrir:::abiert acabar aceptar acordar:acuerd activar actuar admitir advertir:adviert:advirt agregar alcanzar añadir anunciar apoyar aprobar:aprueb asegurar asistir atacar atender:atiend aumentar ayudar bombardear buscar cantar celebrar cerrar:cierr chocar citar colapsar colocar combatir comenzar:comienz completar condenar confirmar
   considerar contar:cuent contener:contien:contuv continuar controlar convocar correr costar:cuest cruzar cubrir:::cubiert decidir declarar denunciar derribar derrumbar descarrilar desplegar:despliegu destruir:destruy:destruy detonar difundir dirigir disparar dormir:duerm:durm durar elevar emitir empezar:empiez enfrentar entrar enviar escribir:::escrit esperar
   estallar estrellar evitar exigir existir explicar explotar expresar extender:extiend fabricar firmar formar ganar golpear habitar hablar hundir impactar impedir:impid:impid incendiar incluir:incluy:incluy indicar informar iniciar inspeccionar instalar intentar investigar invadir lanzar llegar llenar luchar manejar manifestar:manifiest marchar mencionar
   mostrar:muestr nacer naufragar necesitar negar:nieg obligar ocupar ocurrir ofrecer operar ordenar pagar participar pasar pedir:pid:pid permanecer permitir precipitar preparar presentar producir::produj prometer prohibir proteger protestar provocar publicar quemar realizar rechazar reclamar reconocer recorrer reducir::reduj referir:refier:refir regresar
   reportar requerir:requier:requir residir respetar responder reunir revelar robar romper:::rot seguir:sigu:sigu señalar solicitar sorprender subir suspender tener:tien:tuv terminar tirotear trabajar transmitir usar utilizar vender venir:vien:vin viajar vigilar visitar vivir volar:vuel volcar:vuelc volver:vuelv::vuelt votar trabajar chocar registrar asaltar acusar esperar atrapar bloquear`,
);
