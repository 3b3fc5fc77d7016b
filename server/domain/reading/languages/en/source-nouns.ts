import type { SourceNoun } from '../source-rules.ts';

/** Who and what is quoted in English. */
export const englishSourceNouns: readonly SourceNoun[] = [
  {
    kind: 'PERSON',
    unnamed: 'OFFICIAL',
    words:
      'official officials spokesman spokesmen spokeswoman spokesperson spokespersons spokespeople minister ministers governor governors mayor mayors president premier secretary chancellor senator senators lawmaker lawmakers mp mps deputy deputies politician politicians councillor councillors councilor councilors commissioner commissioners administrator prefect prosecutor prosecutors leader leaders head heads chief chiefs director directors chairman chairwoman chair chairperson coordinator representative representatives aide aides adviser advisers advisor advisors negotiator negotiators mediator mediators coroner coroners king prince emir sheikh ayatollah bureaucrat bureaucrats superintendent manager managers',
  },
  {
    kind: 'PERSON',
    unnamed: 'DIPLOMAT',
    words: 'diplomat diplomats ambassador ambassadors envoy envoys consul attache',
  },
  {
    kind: 'PERSON',
    unnamed: 'SECURITY',
    words:
      'officer officers soldier soldiers commander commanders general generals colonel lieutenant sergeant captain major brigadier admiral corporal constable inspector sheriff detective detectives investigator investigators policeman policemen policewoman troops',
  },
  {
    kind: 'PERSON',
    unnamed: 'MEDIC',
    words:
      'doctor doctors medic medics paramedic paramedics nurse nurses surgeon surgeons physician physicians pathologist',
  },
  {
    kind: 'PERSON',
    unnamed: 'RESCUER',
    words: 'rescuer rescuers firefighter firefighters lifeguard lifeguards responders responder',
  },
  {
    kind: 'PERSON',
    unnamed: 'WITNESS',
    words:
      'witness witnesses eyewitness eyewitnesses bystander bystanders onlooker onlookers survivor survivors passenger passengers passers-by passer-by',
  },
  {
    kind: 'PERSON',
    unnamed: 'RESIDENT',
    words:
      'resident residents villager villagers local locals neighbour neighbours neighbor neighbors inhabitant inhabitants elder elders townspeople',
  },
  {
    kind: 'PERSON',
    unnamed: 'RELATIVE',
    words:
      'relative relatives family families father mother brother sister son daughter uncle aunt cousin wife husband widow parents nephew grandmother grandfather',
  },
  {
    kind: 'PERSON',
    unnamed: 'OTHER',
    words:
      'source sources person analyst analysts expert experts activist activists researcher researchers scientist scientists journalist journalists reporter reporters lawyer lawyers historian priest pastor bishop archbishop imam cleric driver student teacher worker workers owner contractor contractors farmer farmers fisherman fishermen campaigner campaigners organiser organisers organizer organizers volunteer volunteers correspondent correspondents founder professor investigators seismologist observers',
  },
  {
    kind: 'BODY',
    words:
      'ministry ministries police army military navy force forces government governments authorities authority office offices agency agencies department departments bureau service services council committee commission court parliament congress senate knesset duma bundestag hospital hospitals clinic center centre institute university organization organisation organizations organisations ngo ngos charity charities group groups association union federation foundation fund society party movement front brigade brigades militia militias alliance coalition administration presidency embassy consulate mission command guard coastguard observatory watchdog watchdogs monitor monitors crescent cross defence defense corps directorate headquarters staff board bank company operator airline firm church rebels rebel militants insurgents junta regime prosecution morgue mortuary initiative project programme program team teams idf un unicef unhcr nato eu ocha pentagon kremlin house nations watch amnesty international states state rights affairs jihad hamas hezbollah taliban republic tribunal consortium network institution institutions nation district municipality county province city village diocese parish archdiocese secretariat taskforce separatists gendarmerie faction factions',
  },
  {
    kind: 'MEDIA',
    words:
      'media press newspaper newspapers daily tabloid broadcaster broadcasters channel channels television tv radio news outlet outlets website websites wire newswire station magazine portal times post tribune herald gazette journal',
  },
  {
    kind: 'PAPER',
    carries: true,
    words: 'statement statements communique release tweet message post letter note memo notice briefing conference',
  },
  {
    kind: 'PAPER',
    words:
      'report reports bulletin document documents survey study analysis review update updates investigation inquiry article indictment filing dossier findings papers',
  },
  { kind: 'COUNT', verb: 'COUNTS', words: 'tally tallies count counts' },
  { kind: 'COUNT', verb: 'ESTIMATES', words: 'estimate estimates assessment assessments projection projections' },
  {
    kind: 'COUNT',
    words: 'database census figures figure data statistics numbers records list lists registry toll tolls',
  },
];
