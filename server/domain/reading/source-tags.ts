import type { SourceRules } from './languages/source-rules.ts';

/** What a single word can be, beside a verb or a noun of sources. */
export type WordTag =
  | 'MEDIA_NAME'
  | 'TITLE'
  | 'PARTICLE'
  | 'DETERMINER'
  | 'PERSON'
  | 'THING'
  | 'MANY'
  | 'OTHERS'
  | 'RELATIVE'
  | 'THAT'
  | 'COORDINATION'
  | 'CONJUNCTION'
  | 'LINK'
  | 'CLOSE_LINK'
  | 'ADJUNCT'
  | 'HEARER'
  | 'WITH'
  | 'NUMBER'
  | 'WHAT'
  | 'WITHIN'
  | 'HEARER_FORM'
  | 'CITED_LINK'
  | 'BACKGROUND'
  | 'OWNER_LINK'
  | 'NOMINAL'
  | 'STOP'
  | 'BE'
  | 'AUXILIARY'
  | 'NEGATION'
  | 'ADVERB'
  | 'TIME'
  | 'BEFORE_TIME'
  | 'HEDGE'
  | 'RELAYED'
  | 'AS'
  | 'CLAIM';

/** The words of each tag, as the tables list them. */
export function listTags(rules: SourceRules): [WordTag, string][] {
  const { pronouns } = rules;
  return [
    ['MEDIA_NAME', rules.mediaNames],
    ['TITLE', rules.titles],
    ['PARTICLE', rules.nameParticles],
    ['DETERMINER', rules.determiners],
    ['PERSON', pronouns.person],
    ['THING', pronouns.thing],
    ['MANY', pronouns.many],
    ['OTHERS', pronouns.others],
    ['RELATIVE', rules.relatives],
    ['THAT', rules.that],
    ['COORDINATION', rules.coordination],
    ['CONJUNCTION', rules.conjunctions],
    ['LINK', rules.links],
    ['CLOSE_LINK', rules.closeLinks],
    ['ADJUNCT', rules.adjuncts],
    ['HEARER', rules.hearers],
    ['WITH', rules.withs],
    ['NUMBER', rules.numbers],
    ['WHAT', rules.what],
    ['WITHIN', rules.within],
    ['HEARER_FORM', rules.hearerForms],
    ['CITED_LINK', rules.citedLinks],
    ['BACKGROUND', rules.backgrounds],
    ['OWNER_LINK', rules.ownerLinks],
    ['NOMINAL', rules.nominals],
    ['STOP', rules.stops],
    ['BE', rules.be],
    ['AUXILIARY', rules.auxiliaries],
    ['NEGATION', rules.negations],
    ['ADVERB', rules.adverbs],
    ['TIME', rules.times],
    ['BEFORE_TIME', rules.beforeTimes],
    ['HEDGE', rules.hedges],
    ['RELAYED', rules.relayed],
    ['AS', rules.as],
    ['CLAIM', rules.claimNouns],
  ];
}
