import type { SourceRules } from '../source-rules.ts';
import { englishSourceNouns } from './source-nouns.ts';

/** English. */

/** The third person, the past and the gerund of regular verbs. */
const inflect = (bases: string) =>
  bases.split(/\s+/).map((base) => {
    const stem = base.replace(/e$/, '');
    const soft = /[^aeiou]y$/.test(base);
    return {
      forms: [base, soft ? base.replace(/y$/, 'ies') : /(?:s|sh|ch|x)$/.test(base) ? `${base}es` : `${base}s`]
        .concat(soft ? base.replace(/y$/, 'ied') : `${stem}ed`)
        .join(' '),
      gerund: `${stem}ing`,
    };
  });
const formsOf = (bases: string, irregular = '') =>
  `${inflect(bases)
    .map(({ forms }) => forms)
    .join(' ')} ${irregular}`;
const gerundsOf = (bases: string, irregular = '') =>
  `${inflect(bases)
    .map(({ gerund }) => gerund)
    .join(' ')} ${irregular}`;

const SPEECH =
  'state announce declare note explain reveal disclose stress warn acknowledge concede recall recount comment remark indicate specify reiterate repeat testify assert insist maintain contend argue emphasise emphasize underline mention clarify point respond affirm reply caution lament elaborate detail';
const FINDING = 'show reveal indicate suggest conclude determine';

export const englishSources: SourceRules = {
  nounsFirst: false,
  verbsFirst: false,
  possessives: ["'s", "'"],
  verbs: [
    {
      verb: 'SAYS',
      kind: 'SPEECH',
      forms: 'say says said add adds added write writes wrote written',
      gerunds: 'saying adding writing',
      plain: true,
    },
    {
      verb: 'SAYS',
      kind: 'SPEECH',
      forms: formsOf(SPEECH, 'read reads tweet tweets tweeted post posts posted'),
      gerunds: gerundsOf(SPEECH, 'tweeting posting'),
    },
    {
      verb: 'SAYS',
      kind: 'SPEECH',
      forms: 'admit admits admitted',
      gerunds: 'admitting',
      notBy: 'hospital hospitals clinic clinics ward',
    },
    { verb: 'SAYS', kind: 'SPEECH', forms: 'speak speaks spoke spoken', gerunds: 'speaking', needs: 'of' },
    { verb: 'SAYS', kind: 'FINDING', forms: formsOf('list', 'saw witnessed') },
    {
      verb: 'SAYS',
      kind: 'SPEECH',
      forms: formsOf('dispute reject refute', 'deny denies denied'),
      gerunds: 'denying disputing rejecting refuting',
      denies: true,
    },
    {
      verb: 'SAYS',
      kind: 'TELL',
      forms: formsOf('inform', 'tell tells told'),
      gerunds: 'telling informing',
      plain: true,
    },
    {
      verb: 'CONFIRMS',
      kind: 'SPEECH',
      forms: formsOf('confirm verify corroborate'),
      gerunds: gerundsOf('confirm verify corroborate'),
    },
    {
      verb: 'CLAIMS',
      kind: 'SPEECH',
      forms: formsOf('claim boast'),
      gerunds: 'claiming boasting',
      except: 'lives life responsibility credit',
    },
    {
      verb: 'ESTIMATES',
      kind: 'SPEECH',
      forms: formsOf('estimate reckon calculate project'),
      gerunds: 'estimating reckoning calculating projecting',
    },
    {
      verb: 'COUNTS',
      kind: 'FINDING',
      forms: formsOf('count tally record document register log tabulate compile', 'tallied'),
      gerunds: 'counting tallying recording documenting registering logging',
    },
    { verb: 'REPORTS', kind: 'SPEECH', forms: formsOf('report'), gerunds: 'reporting' },
    { verb: 'ALLEGES', kind: 'SPEECH', forms: formsOf('allege accuse'), gerunds: 'alleging accusing' },
    {
      verb: 'BELIEVES',
      kind: 'SPEECH',
      forms: formsOf('believe suspect fear assume presume', 'think thinks thought'),
      gerunds: gerundsOf('believe suspect fear assume presume', 'thinking'),
    },
    { verb: 'SAYS', kind: 'CITE', forms: formsOf('cite quote'), gerunds: 'citing quoting' },
    {
      verb: 'SAYS',
      kind: 'TOLL',
      forms: formsOf('place raise lower revise update increase reduce correct', 'put puts set sets give gives gave'),
      gerunds: 'putting placing',
      objects:
        'toll tolls number numbers count death deaths figure figures casualty casualties total losses dead tally',
    },
    { verb: 'SAYS', kind: 'PAPER', forms: formsOf(FINDING, 'found find finds shown'), gerunds: gerundsOf(FINDING) },
  ],
  nominals:
    'claim claims report reports estimate estimates count counts state states record records document documents list lists figures post posts read reads project projects place places show shows find finds register registers tally fear fears attribute point relate number lower cite quote log note notes comment comments remark remarks boast dispute',
  claims: {
    CLAIMS: 'claim claims',
    REPORTS: 'report reports',
    ALLEGES: 'allegation allegations accusation accusations',
    SAYS: 'announcement announcements assertion assertions statement statements acknowledgement admission remarks comments declaration assurance',
    CONFIRMS: 'confirmation',
    ESTIMATES: 'estimate estimates',
  },
  inverts: false,
  givenBy: {
    REPORTS: 'reported',
    CONFIRMS: 'confirmed verified corroborated authenticated',
    ESTIMATES: 'estimated',
    COUNTS: 'counted tallied recorded documented registered logged compiled tracked',
    SAYS: 'announced disclosed stated revealed cited declared acknowledged',
  },
  nouns: englishSourceNouns,
  unnamedBy: {
    MEDIC: 'medical health hospital ambulance medic',
    SECURITY: 'security police military army intelligence defence defense navy paramilitary',
    RESCUER: 'rescue emergency firefighting rescuers',
    AID_WORKER: 'aid humanitarian relief charity ngo',
    DIPLOMAT: 'diplomatic western',
    RESIDENT: 'local-resident tribal',
  },
  mediaNames:
    'reuters afp ap bbc cnn jazeera tass ria interfax xinhua anadolu sana wafa irna tasnim fars isna bloomberg guardian haaretz dpa efe ansa kyodo yonhap nhk abc nbc cbs sky arabiya mayadeen manar meduza mediazona suspilne ukrinform dawn ndtv pti ani tolo khaama rfe/rl voa npr pbs axios politico france-presse presse pravda novosti belta tanjug rappler inquirer telegraph independent mirror economist observer insider rudaw kan ynet maariv globe mail intercept nation ntv rtve pais mundo monde figaro spiegel welle dw kan11',
  titles:
    'gen col lt maj sgt capt cmdr dr gov sen rep mr mrs ms prof adm brig rev hon st det supt insp cpl pfc pvt fr sr',
  nameParticles: 'al el bin ibn ben de la van von der den del dos da di abu um umm ould ag zu ter ten',
  accordingTo: {
    SAYS: 'according to|as per|per|in the words of|in a statement from|in a statement by|in a report by|attributed to',
  },
  citing: 'citing|quoting|with reference to|referring to|on the authority of|relying on',
  basedOn:
    'based on|drawn from|drawing on|compiled from|derived from|using|based upon|gathered from|collected from|that is based on|which is based on|taken from|relying on',
  by: 'by',
  relayed:
    'released published provided compiled issued collected gathered carried broadcast posted shared aired distributed cited quoted announced given made recorded kept maintained relayed reported confirmed verified documented counted produced supplied obtained seen tallied put drawn prepared collated disclosed registered logged estimated revealed',
  speakingTo:
    'speaking to|talking to|in an interview with|in comments to|in remarks to|in a statement to|in a message to|in an email to|reached by',
  asSaying: 'as saying|saying|to have said|as telling|as having said',
  as: 'as',
  aboutThis: '',
  determiners:
    'a an the this these those its his her their our my some several many another one both all no any various multiple few certain other such',
  pronouns: {
    person: 'he she',
    thing: 'it',
    many: 'they',
    others: 'i we you us me them him everyone everybody nobody someone somebody anyone there what none',
  },
  relatives: 'who which whom whose that',
  that: 'that',
  coordination: 'and or plus',
  conjunctions:
    'but while whereas although though because after before when as since if unless whilst until where whether than yet despite amid',
  links: 'of for in at from with to near on inside',
  closeLinks: 'of for',
  ownerLinks: 'from of by',
  adjuncts: 'on in at during via through by after late early from over',
  hearers: 'to with by',
  withs: 'with',
  what: 'what',
  hearerForms: '',
  within: '',
  citedLinks: '',
  genitives: false,
  backgrounds: 'after as when before since where because which who',
  plural: 's',
  plurals: 'police media people press they',
  numbers:
    'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands million dozen dozens scores half',
  stops:
    'was were is are be been being am has have had having do does did will would can could may might must shall should not no about into onto against between under over across around among during by per how why then there if nor neither either out up down off only even including killed killing kill kills died wounded injured',
  be: 'was were is are be been being am',
  auxiliaries: 'has have had having will would can could may might must did do does to going went on',
  negations:
    "not never n't cannot didn't doesn't don't hasn't haven't hadn't couldn't wouldn't won't can't wasn't weren't isn't aren't",
  unsaid:
    'declined to|declines to|refused to|refuses to|refusing to|failed to|fails to|yet to|unable to|stopped short of|without|able to|reluctant to|careful not to|avoided|trying to|working to|expected to|hoped to|seeking to|attempting to|asked to',
  adverbs:
    'also later earlier previously already meanwhile however only just still now then once again since first further afterwards too ago separately thus both alone far so far so',
  adverbEnding: {
    ending: 'ly',
    exceptions:
      'family assembly ally daily weekly monthly reply supply elderly deadly friendly italy july early likely nightly anomaly',
  },
  times:
    'monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow tonight overnight morning afternoon evening night noon midday midnight week month year weekend hours hour day days weeks months years january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec time mon tues wed thurs fri sat sun earlier am pm a.m p.m gmt',
  beforeTimes: 'last this next late early earlier later same the a an previous following past local mid few',
  hedges: 'least most all total around about some nearly almost more up fewer over roughly approximately',
  hearsay:
    'reportedly|is said to|are said to|was said to|were said to|is reported to|are reported to|was reported to|were reported to|said to have|reported to have|according to reports|reports said|reports say|rumoured|rumored|supposedly|purportedly|unconfirmed reports|it was reported|an estimated|is estimated|are estimated|was estimated|were estimated',
  belief:
    'is believed to|are believed to|was believed to|were believed to|is thought to|are thought to|was thought to|were thought to|believed to have|thought to have|is believed|are believed|is feared|are feared|was feared|were feared|feared to|presumed|it is believed|it is thought|is assumed|are assumed|believed killed|feared dead|feared killed|thought to be|believed to be|suspected to|is suspected|are suspected',
  likely: 'likely|probably|presumably|most likely|may have been|might have been',
  alleged: 'allegedly|it is alleged|is alleged|are alleged|was alleged|were alleged|alleged to',
  unverified:
    'independently verified|independently verify|independently confirmed|independently confirm|independent verification|independent confirmation|verified independently|confirmed independently|verify independently|confirm independently|not been verified|not be verified|unverified|not possible to verify|immediately verified|immediately be verified|unable to verify|not verified|independently corroborated|independently corroborate',
  claimNouns:
    'claim claims figure figures number numbers toll tolls report reports information data account accounts this these those statement statements it they assertion assertions which that neither none allegation allegations estimates count counts either',
  continuing:
    'another|a further|further|of those|of them|of these|among them|among those|among the dead|among the victims|the others|the rest|the remaining|the dead|the victims|the wounded|the injured|they included|all of them|most of them|others|other|more people|more were|more have|in addition|the figure includes|the figures include|the toll includes|this includes|that includes|additionally',
};
