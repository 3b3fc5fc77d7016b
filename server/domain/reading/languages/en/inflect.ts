import type { VerbForms } from '../frame-rules.ts';

/** Regular verbs whose last consonant is doubled: "stabbed". */
const DOUBLED =
  /^(?:stab|drown(?!)|gun|rap|trap|slip|drop|stop|grab|nab|kidnap|plan|ban|ram|scar|skid|strip|trip|drag|hit|rob|slam|shut|admit|submit|permit|commit|step|rip|tip|top|map|spot|pin|bar|beg|wrap|chop|drum|jam|knit|plot|swap|occur|confer|refer|transfer|prefer)$/;

/** Writes out the five forms of regular English verbs: "kill" becomes "kill kills killed killed killing". */
export function listRegular(verbs: string): VerbForms[] {
  return verbs.split(/\s+/).filter(Boolean).map(inflect);
}

/** Writes out the five forms of a verb of several words: "take takes took taken taking" becomes "take away takes away …". */
export function joinParticle(forms: VerbForms, particle: string): VerbForms[] {
  return [
    forms
      .split(' ')
      .map((form) => `${form} ${particle}`)
      .join(' '),
  ];
}

function inflect(verb: string): VerbForms {
  const third = /(?:s|x|z|ch|sh)$/.test(verb)
    ? `${verb}es`
    : /[^aeiou]y$/.test(verb)
      ? `${verb.slice(0, -1)}ies`
      : `${verb}s`;
  const stem = DOUBLED.test(verb) ? `${verb}${verb.at(-1)}` : verb;
  const past = /e$/.test(verb) ? `${verb}d` : /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ied` : `${stem}ed`;
  const ing = /ie$/.test(verb)
    ? `${verb.slice(0, -2)}ying`
    : /[^eoy]e$/.test(verb)
      ? `${verb.slice(0, -1)}ing`
      : `${stem}ing`;
  return [verb, third, past, past, ing].join(' ');
}
