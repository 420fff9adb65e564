/** What a reader does to learn something; typing into a field and pressing a hit are an act each. */
export type Act =
  | { readonly search: string }
  /** A press on what the words have found, by the beginning of its name. */
  | { readonly hit: string }
  /** Types two states and takes the first offer. */
  | { readonly relationship: string }
  /** Types the day on which the time shown ends. */
  | { readonly day: string }
  | { readonly mode: string }
  /** A press on the button that leads to a page. */
  | { readonly press: string };

/** Where on the page the answer stands. */
export type Place =
  | 'Details'
  | 'Status'
  | 'How it got here'
  | 'Events'
  | 'At other times'
  | 'What changed'
  | 'Diplomatic ties';

export interface Fact {
  readonly question: string;
  /** What was drawn: an event, a change of a tie or a bloc of the record. */
  readonly id: string;
  readonly acts: readonly [Act] | readonly [Act, Act];
  readonly where: Place;
  /** What is to be read there, in this order and close together. */
  readonly answer: readonly string[];
}

/**
 * The seed of the lot. Drawn were twelve of the events that the edition of 30 November 2026 took in, twelve
 * of its changes of ties, and six of the records that it put right.
 */
export const LOT = 20_261_130;

export const FACTS: readonly Fact[] = [
  {
    question: 'How many seats did the party that ruled Saint Vincent keep in November 2025?',
    id: 'E103',
    acts: [{ search: 'saint vincent election' }, { hit: 'Saint Vincent votes out' }],
    where: 'Details',
    answer: ['won 14 of 15 seats', 'kept the only one of his Unity Labour Party', '27 Nov 2025'],
  },
  {
    question: 'When did the United States and Ecuador begin operations together?',
    id: 'E225',
    acts: [{ search: 'ecuador joint military operations' }, { hit: 'US and Ecuador begin' }],
    where: 'Details',
    answer: ['their troops advised and did not fight', '3 Mar 2026'],
  },
  {
    question: 'By how many votes did the US Senate refuse to curb strikes on boats?',
    id: 'E83',
    acts: [{ search: 'senate boat strikes' }, { hit: 'US Senate refuses' }],
    where: 'Details',
    answer: ['By 51 votes to 48'],
  },
  {
    question: 'What are US Army engineers to do for the port of Quetzal, and who pays?',
    id: 'E161',
    acts: [{ search: 'port of quetzal' }, { hit: 'US and Guatemala sign' }],
    where: 'Details',
    answer: ['110 million dollars', 'at the expense of Guatemala'],
  },
  {
    question: 'How did the European Parliament vote on sending the Mercosur accord to court?',
    id: 'E165',
    acts: [{ search: 'mercosur european parliament' }, { hit: 'European Parliament sends' }],
    where: 'Details',
    answer: ['By 334 votes to 324 with 11 abstentions', '21 Jan 2026'],
  },
  {
    question: 'What did the United States do in Caracas on 9 January 2026?',
    id: 'E144',
    acts: [{ relationship: 'united states venezuela' }, { day: '2026-01-09' }],
    where: 'Events',
    answer: ['9 Jan 2026', 'US diplomats return to Caracas to explore'],
  },
  {
    question: 'Where did the presidents of Suriname and Brazil meet in November 2025?',
    id: 'E92',
    acts: [{ relationship: 'suriname brazil' }],
    where: 'Events',
    answer: ['5 Nov 2025', 'Presidents of Suriname and Brazil meet in Belém'],
  },
  {
    question: 'To whom was the survivor of the strike of 19 March 2026 handed?',
    id: 'E239',
    acts: [{ mode: 'On a day' }, { day: '2026-03-19' }],
    where: 'Events',
    answer: ['19 Mar 2026', 'Strike survivor handed to Costa Rican coast guard'],
  },
  {
    question: 'When did Trump and Sheinbaum first meet?',
    id: 'E111',
    acts: [{ search: 'trump sheinbaum first meeting' }, { hit: 'Trump, Sheinbaum and Carney' }],
    where: 'Details',
    answer: ['it was the first meeting of Sheinbaum and Trump', '5 Dec 2025'],
  },
  {
    question: 'Whose prison was the model for the one planned in Costa Rica?',
    id: 'E147',
    acts: [{ search: 'costa rica prison' }, { hit: 'Bukele visits site' }],
    where: 'Details',
    answer: ['built on plans that El Salvador gave', '14 Jan 2026'],
  },
  {
    question: 'Who won the election in Guyana in September 2025?',
    id: 'E69',
    acts: [{ search: 'guyana election' }, { hit: 'Ali re-elected' }],
    where: 'Details',
    answer: ['won 36 of 65 seats', 'President Irfaan Ali a second term', '1 Sep 2025'],
  },
  {
    question: 'What did Trinidad and Tobago allow on 15 December 2025?',
    id: 'E120',
    acts: [{ mode: 'On a day' }, { day: '2025-12-15' }],
    where: 'Events',
    answer: ['15 Dec 2025', 'Trinidad opens airports to US military aircraft'],
  },
  {
    question: 'Since when have the Bahamas and Jamaica had relations?',
    id: 'T629',
    acts: [{ relationship: 'bahamas jamaica' }],
    where: 'Status',
    answer: ['Relations established: 10 Jul 1973'],
  },
  {
    question: 'Who was the first US ambassador accredited to Saint Lucia, and when?',
    id: 'T853',
    acts: [{ relationship: 'saint lucia usa' }],
    where: 'How it got here',
    answer: ['11 Jun 1979', 'Sally A. Shelton presented credentials, resident in Bridgetown'],
  },
  {
    question: 'What did Guatemala agree to after the vote in Venezuela of May 2018?',
    id: 'T446',
    acts: [{ relationship: 'guatemala venezuela' }],
    where: 'How it got here',
    answer: ['21 May 2018', 'Lima Group agree to call their ambassadors home for consultations'],
  },
  {
    question: 'Since when do Paraguay and the United States have embassies?',
    id: 'T878',
    acts: [{ relationship: 'paraguay united states' }],
    where: 'Status',
    answer: ['Full relations – embassy', 'Since 31 Mar 1942'],
  },
  {
    question: 'When did Brazil and Panama establish relations?',
    id: 'T662',
    acts: [{ search: 'brazil panama 1908' }, { hit: 'Brazil – Panama' }],
    where: 'How it got here',
    answer: ['3 Mar 1908', 'Relations established'],
  },
  {
    question: 'Did Chile and Mexico have relations in 1832?',
    id: 'T692',
    acts: [{ relationship: 'chile mexico' }, { day: '1832-01-01' }],
    where: 'Status',
    answer: ['No break on record', 'Relations established: 7 Mar 1831'],
  },
  {
    question: 'Since when do Guatemala and Saint Kitts and Nevis have relations?',
    id: 'T745',
    acts: [{ search: 'saint kitts guatemala' }, { hit: 'Guatemala – Saint Kitts' }],
    where: 'Status',
    answer: ['Relations established: 1992'],
  },
  {
    question: 'Which states established relations in December 1970?',
    id: 'T701',
    acts: [{ day: '1970-12-18' }, { press: 'What changed' }],
    where: 'What changed',
    answer: ['Colombia and Guyana established relations', '18 Dec 1970'],
  },
  {
    question: 'When did Brazil close its embassy in Kingstown?',
    id: 'T357',
    acts: [{ search: 'embassy kingstown closed' }, { hit: 'Brazil – Saint Vincent' }],
    where: 'How it got here',
    answer: ['14 May 2020', 'Embassy in Kingstown closed by decree'],
  },
  {
    question: 'What became of the US consulate general in Antigua at independence?',
    id: 'T805',
    acts: [{ relationship: 'antigua united states' }, { day: '1981-11-01' }],
    where: 'How it got here',
    answer: ['1 Nov 1981', 'Full relations – embassy', 'US consulate general became an embassy'],
  },
  {
    question: 'Which states established relations in June 1881?',
    id: 'T792',
    acts: [{ day: '1881-06-18' }, { press: 'What changed' }],
    where: 'What changed',
    answer: ['Peru and Paraguay established relations', '18 Jun 1881'],
  },
  {
    question: 'How did Peru stand with Venezuela on 9 February 2007?',
    id: 'T481',
    acts: [{ relationship: 'peru venezuela' }, { day: '2007-02-09' }],
    where: 'Status',
    answer: ['exchange of ambassadors agreed', 'Since 9 Feb 2007'],
  },
  {
    question: 'Which states invaded Grenada beside the United States, and when?',
    id: 'I22',
    acts: [{ search: 'grenada invasion' }, { hit: 'Invasion of Grenada' }],
    where: 'Details',
    answer: [
      'with Barbados, Jamaica and members of the Organisation of Eastern Caribbean',
      '25 Oct',
    ],
  },
  {
    question: 'How long was Honduras suspended from the OAS?',
    id: 'OAS',
    acts: [{ search: 'honduras oas' }],
    where: 'At other times',
    answer: ['Honduras suspended from the OAS', '4 Jul 2009', '1 Jun 2011'],
  },
  {
    question: 'Which states took part in the intervention in the Dominican Republic of 1965?',
    id: 'I18',
    acts: [{ search: 'dominican republic 1965' }, { hit: 'Intervention in the Dominican' }],
    where: 'Details',
    answer: ['troops of Brazil, Honduras, Nicaragua and Paraguay', '28 Apr 1965'],
  },
  {
    question: 'Who sent a force to Haiti after Aristide had left in 2004?',
    id: 'I25',
    acts: [{ search: 'haiti aristide 2004' }, { hit: 'Force in Haiti' }],
    where: 'Details',
    answer: ['United States, Canada, France and Chile', '29 Feb'],
  },
  {
    question: 'How did Honduras stand with Venezuela the day before relations were restored?',
    id: 'T146',
    acts: [{ relationship: 'honduras venezuela' }, { day: '2022-01-27' }],
    where: 'Status',
    answer: ['Ambassador expelled', 'Since 31 Jan 2019'],
  },
  {
    question: 'Did the United States have relations with Honduras in November 1963?',
    id: 'T210',
    acts: [{ day: '1963-11-15' }, { press: 'Ties as a table' }],
    where: 'Diplomatic ties',
    answer: ['Honduras – United States', 'Suspended', '4 Oct 1963'],
  },
];
