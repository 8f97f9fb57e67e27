import { type ListCase, utf8 } from './listCase';

const US_CAMPAIGN = ['+12125550105', '+12125550106', '+12125550107'];

/** One phone that is written with its country in one place and without it in another. */
export const COUNTRY_CASES: ListCase[] = [
  {
    name: 'a national number whose international writing the campaign has',
    bytes: () => utf8('Phone,Name\n2125550105,Ann\n(212) 555-0106,Bob\n2125550199,Cid\n'),
    known: { already: US_CAMPAIGN },
    expected: {
      proposed: { country: 'as-written' },
      totals: { ready: 3, already: 0 },
      result: {
        withoutCountry: 3,
        otherWritings: [
          {
            ...{ place: 'campaign', country: 'US', count: 2 },
            samples: [
              { line: 2, number: '2125550105', written: '+12125550105' },
              { line: 3, number: '2125550106', written: '+12125550106' },
            ],
          },
        ],
      },
    },
  },
  {
    name: 'numbers without a country among those whose code has a column of its own',
    bytes: () =>
      utf8(
        'country_code,phone,name\n+1,2125550105,Ann\n+44,7700900102,Bob\n,2125550106,Cid\n,(212) 555-0107,Dan\n,+12125550108,Eve\n',
      ),
    expected: {
      proposed: { country: 'as-written', countryCodeColumn: 0 },
      totals: { ready: 5 },
      result: { withoutCountry: 2 },
    },
  },
  {
    name: 'a number whose national digits are those of another country’s number, in the list and in the campaign',
    bytes: () => utf8('Phone,Name\n+4722551234,Kari\n+14722551234,Ann\n+14722551235,Bob\n5550001,Cid\n'),
    known: { already: ['+4722551235', '5550002'] },
    chosen: { otherWriting: 'skip' },
    expected: { totals: { ready: 4, already: 0, duplicates: 0 }, result: { otherWritings: [] } },
  },
  {
    name: 'the same, read as numbers of that country',
    bytes: () => utf8('Phone,Name\n2125550105,Ann\n(212) 555-0106,Bob\n2125550199,Cid\n'),
    chosen: { country: 'US' },
    known: { already: US_CAMPAIGN },
    expected: {
      sent: [['+12125550199', 'Cid']],
      totals: { ready: 1, already: 2 },
      result: {
        withoutCountry: 3,
        otherWritings: [],
        countryShares: [{ country: 'US', share: 1, callingCode: '1' }],
      },
    },
  },
  {
    name: 'the same, left out as the same phones',
    bytes: () => utf8('Phone,Name\n2125550105,Ann\n(212) 555-0106,Bob\n2125550199,Cid\n'),
    chosen: { otherWriting: 'skip' },
    known: { already: US_CAMPAIGN },
    expected: { sent: [['2125550199', 'Cid']], totals: { ready: 1, already: 2 } },
  },
  {
    name: 'an international number that the campaign has without its country, bare or as it is dialled at home',
    bytes: () => utf8('+442079460018,a\n+44 7700 900102,b\n+12125550105,c\n+442079460019,d\n'),
    known: { already: ['02079460018', '7700900102', '2125550105'] },
    expected: {
      totals: { ready: 4 },
      result: {
        withoutCountry: 0,
        otherWritings: [
          {
            ...{ place: 'campaign', country: 'GB', count: 2 },
            samples: [
              { line: 1, number: '+442079460018', written: '02079460018' },
              { line: 2, number: '+447700900102', written: '7700900102' },
            ],
          },
          {
            ...{ place: 'campaign', country: 'US', count: 1 },
            samples: [{ line: 3, number: '+12125550105', written: '2125550105' }],
          },
        ],
      },
    },
  },
  {
    name: 'a default country says of which country the numbers of the campaign are, too',
    bytes: () => utf8('+442079460018,a\n+12125550105,c\n'),
    chosen: { country: 'US' },
    known: { already: ['02079460018', '2125550105'] },
    expected: { result: { otherWritings: [expectedOf('US', 2, '+12125550105', '2125550105')] } },
  },
  {
    name: 'a zero that a spreadsheet dropped, and a trunk zero: the same phone all the same',
    bytes: () => utf8('7700900102,a\n07700 900103,b\n0612345678,c\n'),
    known: { already: ['+447700900102', '+447700900103', '+33612345678'] },
    expected: {
      totals: { ready: 3 },
      result: {
        otherWritings: [
          {
            ...{ place: 'campaign', country: 'GB', count: 2 },
            samples: [
              { line: 1, number: '7700900102', written: '+447700900102' },
              { line: 2, number: '07700900103', written: '+447700900103' },
            ],
          },
          {
            ...{ place: 'campaign', country: 'FR', count: 1 },
            samples: [{ line: 3, number: '0612345678', written: '+33612345678' }],
          },
        ],
      },
    },
  },
  {
    name: 'a campaign whose API drops the plus',
    bytes: () => utf8('0612345678,a\n+33612345679,b\n'),
    known: { already: ['33612345678', '33612345679'] },
    expected: {
      totals: { ready: 1, already: 1 },
      result: { otherWritings: [expectedOf('FR', 1, '0612345678', '+33612345678')] },
    },
  },
  {
    name: 'numbers of North America go by the country that most of them have',
    bytes: () => utf8('2125550105,a\n2125550106,b\n4165550107,c\n'),
    known: { already: [...US_CAMPAIGN, '+14165550107'] },
    expected: {
      result: {
        otherWritings: [
          {
            ...{ place: 'campaign', country: 'US', count: 3 },
            samples: [
              { line: 1, number: '2125550105', written: '+12125550105' },
              { line: 2, number: '2125550106', written: '+12125550106' },
              { line: 3, number: '4165550107', written: '+14165550107' },
            ],
          },
        ],
      },
    },
  },
  {
    name: 'local numbers that are another in the campaign’s countries, and junk of an API, name nothing',
    bytes: () => utf8('5550001,a\n2125550199,b\n9001234567,c\n'),
    known: { already: [...US_CAMPAIGN, '+999123456789', '+0012125550199', 'x'] },
    expected: { totals: { ready: 3 }, result: { otherWritings: [] } },
  },
  {
    name: 'writings from before a numbering plan changed, with the country and without it',
    bytes: () => utf8('5555550103,a\n044 55 5555 0104,b\n011 15 2345 6789,c\n11 8765 4321,d\n'),
    known: { already: ['+5215555550103', '+525555550104', '+5491123456789', '+5511987654321'] },
    expected: {
      totals: { ready: 4 },
      result: {
        otherWritings: [
          {
            ...{ place: 'campaign', country: 'MX', count: 2 },
            samples: [
              { line: 1, number: '5555550103', written: '+525555550103' },
              { line: 2, number: '0445555550104', written: '+525555550104' },
            ],
          },
          expectedOf('AR', 3, '0111523456789', '+5491123456789'),
          expectedOf('BR', 4, '1187654321', '+5511987654321'),
        ],
      },
    },
  },
  {
    name: 'the reverse: a campaign with numbers as they were dialled at home before',
    bytes: () => utf8('+525555550103,a\n+5491123456789,b\n+5511987654321,c\n+525555550105,d\n'),
    known: { already: ['0445555550103', '0111523456789', '1187654321'] },
    expected: {
      totals: { ready: 4 },
      result: {
        otherWritings: [
          expectedOf('MX', 1, '+525555550103', '0445555550103'),
          expectedOf('AR', 2, '+5491123456789', '0111523456789'),
          expectedOf('BR', 3, '+5511987654321', '1187654321'),
        ],
      },
    },
  },
  {
    name: 'one phone twice in the list, with and without its country, in either order',
    bytes: () => utf8('+12125550105,a\n2125550105,b\n2125550106,c\n+12125550106,d\n+12125550107,e\n'),
    chosen: { country: 'as-written' },
    expected: {
      totals: { ready: 5, duplicates: 0 },
      result: {
        otherWritings: [
          {
            ...{ place: 'list', country: 'US', count: 2 },
            samples: [
              { line: 2, number: '2125550105', written: '+12125550105' },
              { line: 4, number: '+12125550106', written: '2125550106' },
            ],
          },
        ],
      },
    },
  },
  {
    name: 'the same, left out, and where the last of duplicates is kept',
    bytes: () => utf8('+12125550105,a\n2125550105,b\n2125550106,c\n+12125550106,d\n+12125550107,e\n'),
    chosen: { country: 'as-written', otherWriting: 'skip', duplicates: 'last' },
    expected: { totals: { ready: 3, duplicates: 2 } },
  },
  {
    name: 'how much of the numbers without a country each country explains',
    bytes: () => utf8('02079460018\n02079460019\n5550001\nsomebody\n+12125550105\n0044 20 7946 0018\n'),
    expected: {
      totals: { ready: 5, rejected: 1 },
      result: { withoutCountry: 3, betterCountries: [] },
    },
  },
];

function expectedOf(country: string, line: number, number: string, written: string) {
  return { place: 'campaign', country, count: 1, samples: [{ line, number, written }] };
}
