/** Who the figures are from and whom they count: what the frozen ledger lacks, as a registry file. */

const bodies: readonly (readonly [kind: string, ...sources: (readonly [slug: string, name: string])[]])[] = [
  [
    'GOVERNMENT',
    ['haiti-government', 'Government of Haiti'],
    ['puerto-rico', 'Government of Puerto Rico'],
    ['odisha', 'Government of Odisha'],
    ['ahrweiler', 'District of Ahrweiler'],
    ['north-ossetia', 'Government of North Ossetia'],
    ['bucha-council', 'Bucha city council'],
    ['mariupol-council', 'Mariupol city council'],
    ['armenia-government', 'Government of Armenia'],
    ['us-government', 'Government of the United States'],
    ['uk-government', 'Government of the United Kingdom'],
    ['france-government', 'Government of France'],
  ],
  [
    'MINISTRY',
    ['sri-lanka-health', 'Ministry of Health of Sri Lanka'],
    ['lebanon-health', 'Ministry of Public Health of Lebanon'],
    ['morocco-interior', 'Ministry of the Interior of Morocco'],
    ['spain-health', 'Ministry of Health of Spain'],
    ['palatinate-interior', 'Ministry of the Interior of Rhineland-Palatinate'],
    ['korea-transport', 'Ministry of Land, Infrastructure and Transport of South Korea'],
    ['russia-defence', 'Ministry of Defence of Russia'],
  ],
  [
    'OFFICE',
    ['sri-lanka-police', 'Sri Lanka Police'],
    ['nz-police', 'New Zealand Police'],
    ['borno-police', 'Police of Borno State'],
    ['koblenz-police', 'Police of Koblenz'],
    ['nz-prime-minister', 'Prime Minister of New Zealand'],
    ['french-prime-minister', 'Prime Minister of France'],
    ['paris-prosecutor', 'Prosecutor of Paris'],
    ['iran-leaders-office', 'Office of the Supreme Leader of Iran'],
    ['bam-governor', 'Governor of Bam'],
    ['iran-statistics', 'Statistical Centre of Iran'],
    ['afad', 'AFAD'],
    ['ndma', 'National Disaster Management Authority of Pakistan'],
    ['minas-civil-defence', 'Civil Defence of Minas Gerais'],
    ['italy-civil-protection', 'Civil Protection Department of Italy'],
    ['state-council', 'State Council of China'],
    ['new-york-examiner', 'Chief Medical Examiner of New York City'],
    ['prisoners-headquarters', 'Coordination Headquarters for prisoners of war of Ukraine'],
  ],
  ['MILITARY', ['nigeria-defence', 'Defence Headquarters of Nigeria'], ['myanmar-military', 'Armed forces of Myanmar']],
  ['ARMED_GROUP', ['islamic-state', 'Islamic State']],
  ['POLITICAL_PARTY', ['syrian-national-council', 'Syrian National Council']],
  ['NEWS_AGENCY', ['associated-press', 'Associated Press']],
  [
    'INTERGOVERNMENTAL',
    ['ocha', 'OCHA'],
    ['who', 'World Health Organization'],
    ['iom', 'International Organization for Migration'],
    ['unhcr', 'UNHCR'],
    ['unama', 'UNAMA'],
  ],
  [
    'NGO',
    ['libyan-red-crescent', 'Libyan Red Crescent'],
    ['msf', 'Médecins Sans Frontières'],
    ['snhr', 'Syrian Network for Human Rights'],
    ['amnesty', 'Amnesty International'],
    ['magen-david-adom', 'Magen David Adom'],
  ],
  [
    'OTHER',
    ['haiti-study', 'Authors of a study for USAID'],
    ['harvard-study', 'Authors of a study in the New England Journal of Medicine'],
    ['khartoum-study', 'Sudan Research Group of the London School of Hygiene and Tropical Medicine'],
    ['gwu', 'George Washington University'],
    ['indian-railways', 'Indian Railways'],
    ['malaysia-airlines', 'Malaysia Airlines'],
  ],
];

export const organisations = bodies.flatMap(([kind, ...sources]) =>
  sources.map(([slug, name]) => ({ slug, name, kind })),
);

export const people = [{ slug: 'asabe-kwambura', name: 'Asabe Kwambura' }];

/** The first two are in the ledger already, where nothing defines them. */
export const populations = [
  { slug: 'civilians', name: 'Civilians', facets: { status: 'CIVILIAN' }, parents: ['everyone'] },
  { slug: 'children', name: 'Children', facets: { ageGroup: 'CHILD' }, parents: ['women-and-children'] },
  { slug: 'civilian-children', name: 'Civilian children', facets: { status: 'CIVILIAN', ageGroup: 'CHILD' } },
  { slug: 'ukrainian-citizens', name: 'Citizens of Ukraine', facets: { nationality: 'UA' }, parents: ['everyone'] },
  {
    slug: 'ukrainian-prisoners',
    name: 'Prisoners of war from Ukraine',
    facets: { nationality: 'UA', status: 'PRISONER_OF_WAR' },
  },
  { slug: 'ukrainian-civilians', name: 'Ukrainian civilians', facets: { nationality: 'UA', status: 'CIVILIAN' } },
  { slug: 'rohingya', name: 'Rohingya', parents: ['everyone'] },
  { slug: 'rohingya-under-five', name: 'Rohingya children under five', parents: ['rohingya', 'children'] },
];

/** Events within those of the tables. */
export const innerEvents = [
  {
    slug: 'bataclan-2015',
    name: 'Attack on the Bataclan',
    kind: 'ATTACK',
    parent: 'paris-attacks-2015',
    rollsUp: true,
  },
];

export const places = [
  { slug: 'mariupol', name: 'Mariupol', parents: [{ place: 'ukraine' }] },
  { slug: 'sudan', name: 'Sudan' },
  { slug: 'khartoum-state', name: 'Khartoum State', parents: [{ place: 'sudan' }] },
];
