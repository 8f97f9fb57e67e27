import { between, pick, type Random } from './random';

const FIRST_NAMES = [
  ...[
    'John',
    'Mary',
    'Susan',
    'James',
    'Walter',
    'Linda',
    'Robert',
    'Patricia',
    'Michael',
    'Barbara',
    'Zoë',
    'José',
  ],
  ...[
    'Renée',
    'Aisha',
    'Wei',
    'Priya',
    'Omar',
    'Ingrid',
    'Carlos',
    'Fatima',
    'Søren',
    'Chloe',
    'Dmitri',
    'Hannah',
  ],
  ...[
    'Kofi',
    'Lucía',
    'Noah',
    'Olivia',
    'Peter',
    'Quentin',
    'Rosa',
    'Samuel',
    'Tomás',
    'Ursula',
    'Victor',
    'Yuki',
  ],
];
const LAST_NAMES = [
  ...[
    'Smith',
    "O'Brien",
    'García',
    'Müller',
    'Nguyen',
    'Johnson',
    'Silva',
    'Kowalski',
    'Haddad',
    'Andersson',
  ],
  ...['Okafor', 'Rossi', 'Tanaka', 'Dubois', 'Novák', 'Fernández', 'Williams', 'Brown', 'Petrov', 'Kim'],
];
const CITIES = [
  'Springfield',
  'Riverton',
  'Lakeside',
  'Fairview',
  'Georgetown',
  'Salem',
  'Madison',
  'Clinton',
];

/** The columns in their order; a campaign with more variables begins again. */
const COLUMNS: readonly ((random: Random) => string)[] = [
  (random) => pick(random, FIRST_NAMES),
  (random) => String(between(random, 19, 1999)),
  (random) => pick(random, LAST_NAMES),
  (random) => pick(random, CITIES),
  (random) => `REF-${between(random, 10_000, 99_999)}`,
];

/** Variable values of one number: first name, amount, last name, city, reference. */
export function personValues(random: Random, varCount: number): string[] {
  return Array.from({ length: varCount }, (_, index) => COLUMNS[index % COLUMNS.length]?.(random) ?? '');
}
