import type { TextRules } from '../text-rules.ts';

/** Spanish. */
export const spanishText: TextRules = {
  boilerplate:
    'publicidad|anuncio|compartir(?: (?:en|por) .{1,20})?|comparte|facebook|twitter|x|whatsapp|telegram|linkedin|copiar enlace|imprimir|guardar|escuchar|menú|buscar|iniciar sesión|regístrate|suscríbete|suscribirse|cerrar|inicio|noticias|mundo|internacional|última hora|lo más (?:leído|visto)|comentarios(?: \\(\\d+\\))?|ver más|mostrar más|siguiente|anterior|etiquetas:?|temas:?|actualizado|publicado|síguenos|aviso legal|política de (?:privacidad|cookies)|aceptar(?: todo)?|newsletter',
  boilerplateStarts:
    'suscríbe(?:te|se)|regístrate|síguenos|siga (?:nuestro|la)|descarga (?:nuestra|la)|usamos cookies|este sitio|copyright|©|todos los derechos reservados|actualizado (?:el|a las)|publicado (?:el|a las)|hace \\d+ (?:horas?|minutos?|días?)',
  promoStarts:
    '(?:lea|lee|ver|vea|mira|mire) (?:también|además|más)|también te puede interesar|te puede interesar|más información|leer más|noticias? relacionadas?|le recomendamos|relacionado:',
  promoHeadings:
    'noticias? relacionadas?|artículos? relacionados?|también te puede interesar|te puede interesar|más noticias|lo más (?:leído|visto)|más información|relacionado|recomendados?',
  creditStarts:
    'por (?!ahora|otro|otra|su|lo|el|la)|texto:|foto:|fotografía:|fuente:|traducción de|traducido por|editado por|con información de|redacción',
  creditEnds: 'con información de .{1,40}|redacción|agencias|vía (?:reuters|ap|afp|efe)',
  captionStarts: 'foto de archivo|imagen de archivo|en la (?:foto|imagen)|pie de foto|archivo(?: -| –|:)',
  abbreviationsBefore:
    'sr|sra|srta|dr|dra|gral|gen|cnel|cap|tte|sgto|prof|lic|ing|pdte|av|avda|c|ee|mons|rvdo|ud|uds'.split('|'),
  abbreviationsAnywhere: 'ee.uu|etc|s.a|a.m|p.m|d.c|a.c|cía|ltda|uu'.split('|'),
  abbreviationsBeforeNumbers: 'núm|nº|n.º|n|pág|art|aprox|ene|feb|mar|abr|may|jun|jul|ago|sep|sept|oct|nov|dic'.split(
    '|',
  ),
  starters:
    'el|la|los|las|un|una|unos|unas|en|de|a|y|pero|según|por|para|con|sin|tras|desde|entre|durante|al|del|este|esta|estos|estas|ese|esa|su|sus|se|no|también|además|mientras|cuando|como|otros|otras|más|al menos|hasta|él|ella|ellos'.split(
      '|',
    ),
  monthNames:
    'ene(?:ro)?|feb(?:rero)?|mar(?:zo)?|abr(?:il)?|may(?:o)?|jun(?:io)?|jul(?:io)?|ago(?:sto)?|sept?(?:iembre)?|oct(?:ubre)?|nov(?:iembre)?|dic(?:iembre)?',
};
