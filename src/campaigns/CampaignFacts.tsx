import { Box, Typography } from '@mui/material';
import { memo, type ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { OddMark } from '../layout/OddMark';
import { campaignAsSent } from '../sipcaller/campaignRow';
import { datesOf, zonesStated } from '../sipcaller/dates';
import type { Campaign } from '../sipcaller/types';
import { ApiValue } from './ApiValue';
import { FACT_GROUPS, KNOWN_FIELDS } from './campaignFields';
import { FactValue } from './FactValue';
import { otherFields, valueAt } from './otherFields';

/** Every field of a campaign: those that are documented by our names, all others by the API's. */
export const CampaignFacts = memo(function CampaignFacts({ campaign }: { campaign: Campaign }) {
  const translate = useTranslate();
  const zones = zonesStated(datesOf([campaign]));
  const sent = campaignAsSent(campaign);
  const others = Object.entries(otherFields(sent, KNOWN_FIELDS));
  return (
    <Box component="section" aria-label={translate('campaigns.facts')}>
      {FACT_GROUPS.map(({ name, fields }) => (
        <Group key={name} heading={translate(`page.groups.${name}`)}>
          {fields.map((field) => (
            <Fact key={field.path} name={translate(`campaigns.fields.${field.label ?? field.path}`)}>
              {hasOdd(campaign, field.path) ? (
                <>
                  <ApiValue value={valueAt(sent, field.path)} /> <OddMark fields={{ [field.path]: null }} />
                </>
              ) : (
                <FactValue field={field} value={valueAt(campaign, field.path)} />
              )}
            </Fact>
          ))}
        </Group>
      ))}
      {others.length > 0 && (
        <Group heading={translate('page.groups.others')}>
          {others.map(([key, value]) => (
            <Fact key={key} name={<code>{key}</code>}>
              <ApiValue value={value} />
            </Fact>
          ))}
        </Group>
      )}
      {(zones === 'none' || zones === 'some') && (
        <Typography variant="caption" color="textSecondary">
          {translate(zones === 'none' ? 'common.zone' : 'common.zoneSome')}
        </Typography>
      )}
    </Box>
  );
});

const hasOdd = ({ oddFields }: Campaign, path: string) =>
  oddFields !== undefined && Object.hasOwn(oddFields, path);

function Group({ heading, children }: { heading: string; children: ReactNode }) {
  return (
    <>
      <Typography variant="h2" sx={{ mb: 0.75 }}>
        {heading}
      </Typography>
      <Box
        component="dl"
        sx={{
          m: 0,
          mb: 2,
          display: 'grid',
          gap: 1.5,
          gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 320px), 1fr))',
        }}
      >
        {children}
      </Box>
    </>
  );
}

function Fact({ name, children }: { name: ReactNode; children: ReactNode }) {
  return (
    <Box sx={{ minWidth: 0 }}>
      <Typography component="dt" variant="caption" color="textSecondary">
        {name}
      </Typography>
      <Typography component="dd" variant="body2" sx={{ m: 0, overflowWrap: 'anywhere' }}>
        {children}
      </Typography>
    </Box>
  );
}
