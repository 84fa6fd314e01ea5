import type { Answers } from '../../rules/index.ts';

/** Whole words, in capitals or not. */
const words = (...list: string[]): RegExp => new RegExp(`(?<![\\p{L}\\d])(${list.join('|')})(?![\\p{L}\\d])`, 'iu');

/** Institutions, laws and terms of the Netherlands: none of them exists for somebody who works in Belgium. */
export const DUTCH = words(
  'bedrijfsarts(en)?',
  'bedrijfsgeneeskundige',
  'UWV',
  'WIA(-uitkering)?',
  'WGA(-uitkering)?',
  'IVA(-uitkering)?',
  'WAO',
  'AOV',
  'Wajong',
  'WMO',
  'Bbz',
  'IOAZ',
  'WW-uitkering',
  '(wet verbetering )?poortwachter',
  'zorgverzekeraars?',
  'zorgverzekering',
  'eigen risico van je zorg\\p{L}*',
  'huisartsenpost',
  'poh-ggz',
  'praktijkondersteuner',
  'uitkeringsinstantie',
  'verzekeringsarts(en)?',
  'arbodienst(en)?',
  'arboarts(en)?',
  'arbowet',
  'arbeidsdeskundigen?',
  'Ziektewet(-uitkering)?',
  'Participatiewet',
  'BACO',
  'NVAB',
  'zzp(-?er)?s?',
  'broodfonds(en)?',
  'werkgeverslasten',
  'loondoorbetaling',
  'loonsanctie',
  'transitievergoeding',
  'vaststellingsovereenkomst',
  'deskundigenoordeel',
  'probleemanalyse',
  'plan van aanpak',
  '(eerste|tweede) spoor',
  'spoor (1|2|een|twee)',
  'slapend dienstverband',
  'no-risk(polis)?',
  'eigenrisicodrager',
  'DigiD',
  'Juridisch Loket',
  'Belastingdienst',
  'ABP',
  'Kanker\\.nl',
);

/** Institutions, laws and terms of Belgium: none of them helps somebody who works in the Netherlands. */
export const BELGIAN = words(
  'arbeidsarts(en)?',
  'preventieadviseurs?',
  'preventiedienst(en)?',
  'externe dienst',
  'adviserend(e)? arts(en)?',
  'adviserend geneesheer',
  'ziekenfonds(en)?',
  'mutualiteit(en)?',
  'hulpkas',
  'RIZIV',
  'RSVZ',
  'RSZ',
  'RVA',
  'VDAB',
  'Actiris',
  'Forem',
  'ADG',
  'AVIQ',
  'PHARE',
  'GTB',
  'GOB',
  'Medex',
  'Empreva',
  'BOSA',
  'OCMW',
  'CAW',
  'Unia',
  'Dyzo',
  'TRIO',
  'Rentree',
  'Kankerlijn',
  'Kankerinfo',
  'Kom op tegen Kanker',
  'Stichting tegen Kanker',
  'Terug Naar Werk(-\\p{L}+)?',
  'loopbaancheques?',
  'gewaarborgd loon',
  'tijdskrediet',
  'medische overmacht',
  'individueel maatwerk',
  'progressieve tewerkstelling',
  'toelating(en)?',
  'invaliditeit',
  'primaire arbeidsongeschiktheid',
  'sociaal verzekeringsfonds',
  'sociaal secretariaat',
  'interimkantoor',
  'hospitalisatie(verzekering)?',
  'statuut',
  'vastbenoemd',
  'disponibiliteit',
  'terbeschikkingstelling',
  'arbeidsrechtbank',
  'koninklijk besluit',
);

/** One way of working in one country: what to answer, and what a plan for it may never hold. */
export type Statute = {
  name: string;
  answers: Answers;
  /** The end that says this is the road of the plan. */
  end: string;
  /** How the ids of rules begin that belong to another statute: nothing may rest on them. */
  rules: RegExp;
  /** Words for things that this statute does not have. */
  words: RegExp;
  /** Words for what it does not have as long as nobody has begun to work again; its own texts may speak of the work that was. */
  atFirst?: RegExp;
};

/** Phases in which somebody without an employer cannot have found a new one. */
export const AT_FIRST: readonly unknown[] = ['diagnosed', 'treatment'];

/** Nobody pays wages: there is no employer to agree, to ask or to tell. */
const OWN_EMPLOYER = ['je (huidige )?werkgever', 'jouw werkgever', 'je baas', 'je leidinggevende', 'je hr-dienst'];
const BE_CIVIL = ['Medex', 'disponibiliteit', 'terbeschikkingstelling', 'ziektekrediet', 'ziektedagenkrediet', 'vastbenoemd'];
const BE_SELF = ['sociaal verzekeringsfonds', 'RSVZ', 'Dyzo', 'sociale bijdragen', 'gelijkstelling', 'overbruggingsrecht'];

export const STATUTES: readonly Statute[] = [
  {
    name: 'Belgian employee',
    answers: { country: 'BE', statute: 'employee' },
    end: 'belgium-employee',
    rules: /^(nl|be-self)-/,
    words: words(...BE_CIVIL, 'sociaal verzekeringsfonds', 'RSVZ', 'Dyzo', 'overbruggingsrecht'),
  },
  {
    name: 'Belgian civil servant',
    answers: { country: 'BE', statute: 'civil-servant' },
    end: 'belgium-civil-servant',
    rules:
      /^(nl|be-self)-|^be-job-(illness|authorised|register|unemployment|reform|33|sanctions)|^be-emp-(partial|guaranteed|benefit|tnw|medical-force)/,
    words: words(...BE_SELF, 'gewaarborgd loon', 'werkloosheidsuitkering'),
  },
  {
    name: 'Belgian self-employed',
    answers: { country: 'BE', statute: 'self-employed' },
    end: 'belgium-self-employed',
    rules: /^(nl|be-civ)-|^be-emp-(partial|formal|guaranteed|benefit|informal|contact|contract|medical|work-potential|holiday)/,
    words: words(...BE_CIVIL, ...OWN_EMPLOYER, 'gewaarborgd loon', 're-integratietraject', 'medische overmacht', 'vakbond'),
  },
  {
    name: 'Belgian jobseeker',
    answers: { country: 'BE', statute: 'jobseeker' },
    end: 'belgium-jobseeker',
    rules: /^(nl|be-civ|be-self)-|^be-emp-(formal|guaranteed|contact|partial-employer|medical-force|work-potential)/,
    words: words(...BE_CIVIL, ...BE_SELF, 'gewaarborgd loon', 're-integratietraject'),
    atFirst: words(...OWN_EMPLOYER),
  },
  {
    name: 'Dutch employee',
    answers: { country: 'NL', statute: 'employee' },
    end: 'netherlands-employee',
    rules: /^(be|seed)-|^nl-(self|civ)-/,
    words: words('zzp(-?er)?s?', 'broodfonds', 'AOV', 'Bbz', 'aanstelling als ambtenaar', 'ABP'),
  },
  {
    name: 'Dutch civil servant',
    answers: { country: 'NL', statute: 'civil-servant' },
    end: 'netherlands-civil-servant',
    rules: /^(be|seed)-|^nl-self-/,
    words: words('zzp(-?er)?s?', 'broodfonds', 'AOV', 'Bbz'),
  },
  {
    name: 'Dutch self-employed',
    answers: { country: 'NL', statute: 'self-employed' },
    end: 'netherlands-self-employed',
    rules: /^(be|seed)-|^nl-(emp|civ)-/,
    words: words(
      ...OWN_EMPLOYER,
      'je bedrijfsarts',
      'loondoorbetaling',
      'loonsanctie',
      '(eerste|tweede) spoor',
      'transitievergoeding',
    ),
  },
  {
    name: 'Dutch, without an employer',
    answers: { country: 'NL', statute: 'jobseeker' },
    end: 'netherlands-without-employer',
    // Somebody who is about to lose a benefit may insure with UWV, as the self-employed do.
    rules: /^(be|seed)-|^nl-civ-|^nl-self-(?!uwv)/,
    words: words('loonsanctie', 'broodfonds', 'AOV', 'Bbz'),
    atFirst: words(...OWN_EMPLOYER),
  },
];
