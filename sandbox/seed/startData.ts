import { CAMPAIGN_STATUSES, CAMPAIGN_TYPES, DIALER_MODES } from '../../src/sipcaller/types';
import { DEMO_CAMPAIGNS } from '../demo';
import type { CampaignPlan } from './campaignPlan';
import { between, type Random } from './random';

const THEMES = [
  ...['Appointment reminders', 'Overdue invoices', 'Spring renewal offer', 'Customer satisfaction survey'],
  ...['Payment plan follow-up', 'Flu shot reminders', 'Broadband upgrade offer', 'Delivery day confirmation'],
  ...[
    'Final notice before collection',
    'Dental check-up recall',
    'Loyalty club invitation',
    'Post-visit feedback',
  ],
  ...['Expired card on file', 'Open house invitation', 'Encuesta de satisfacción', 'Recordatorio de pago'],
];
const PLACES = [
  'North',
  'South',
  'East',
  'West',
  'Downtown',
  'Lakeside',
  'Sucursal Córdoba',
  'Retail',
  'Corporate',
];

const DEMO: Pick<CampaignPlan, 'status' | 'type' | 'varCount' | 'isArchived'> = {
  status: 'Active',
  type: 'Dynamic',
  varCount: 2,
  isArchived: false,
};

/** The campaigns that the sandbox starts with: the three of the demo, then three of every status, type and mode. */
export function startPlans(random: Random): CampaignPlan[] {
  return [
    { ...DEMO, name: DEMO_CAMPAIGNS.small, numbers: 48, dialer: { mode: 'Power' } },
    { ...DEMO, name: DEMO_CAMPAIGNS.empty, numbers: 0, dialer: { mode: 'Power' } },
    { ...DEMO, name: DEMO_CAMPAIGNS.large, numbers: 100_000, dialer: { mode: 'Predictive' } },
    ...everyKind(random),
  ];
}

function everyKind(random: Random): CampaignPlan[] {
  const kinds = CAMPAIGN_STATUSES.flatMap((status) =>
    CAMPAIGN_TYPES.flatMap((type) => DIALER_MODES.map((mode) => ({ status, type, dialer: { mode } }))),
  );
  return [...kinds, ...kinds, ...kinds].map((kind, index) => ({
    ...kind,
    name: `${THEMES[index % THEMES.length]}, ${PLACES[index % PLACES.length]}`,
    numbers: kind.status === 'Draft' && index % 4 === 0 ? 0 : between(random, 5, 400),
    varCount: between(random, 0, 4),
    // Finished and canceled ones are put away after a while.
    isArchived: (kind.status === 'Finished' || kind.status === 'Canceled') && index % 3 === 0,
  }));
}
