import { Box, Paper, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { CopyButton } from '../layout/CopyButton';
import { useCurlTarget } from '../layout/useCurlTarget';
import { useNumberView } from '../numbers/numberView';
import { NOTHING } from '../numbers/selection';
import { usePreferences } from '../preferences';
import { curlListCampaigns, curlListNumbers, curlUploadNumbers, KEY_VARIABLE } from '../sipcaller/curl';
import type { Campaign } from '../sipcaller/types';
import { AddNumberCall } from './AddNumberCall';
import { ApiCall } from './ApiCall';
import { acceptsNumbers } from './accepts';
import { RemoveNumbersCall } from './RemoveNumbersCall';

/** Of several searches, for a person to read. */
const LINES_SHOWN = 5;
const EXAMPLE_FILE = 'campaign-numbers.csv';

/** What this page does, as commands: the same calls with the same words, ready for a shell. */
export function CampaignApi({ campaign }: { campaign: Campaign }) {
  const translate = useTranslate();
  const target = useCurlTarget();
  const { dateForm } = usePreferences();
  const view = useNumberView(campaign.id);
  const adding = acceptsNumbers(campaign);
  const varCount = view?.varCount ?? 0;
  const upload = { fileName: EXAMPLE_FILE, firstRowIsHeader: false, varCount };
  const self = { filter: { ids: [campaign.id] }, range: [0, 0] as [number, number] };
  return (
    <Paper variant="outlined" sx={{ p: 2 }}>
      <Typography variant="body2" sx={{ mb: 1.5 }}>
        {translate('api.intro', { variable: KEY_VARIABLE })}
      </Typography>
      <Box component="dl" sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, m: 0, mb: 2 }}>
        <Id name={translate('api.base')} value={target.base} />
        <Id name={translate('api.account')} value={target.account} />
        <Id name={translate('campaigns.fields.id')} value={campaign.id} />
      </Box>
      <ApiCall name="campaign" lines={[curlListCampaigns(target, self, dateForm)]} />
      {view && (
        <ApiCall
          name="list"
          lines={view.filters
            .slice(0, LINES_SHOWN)
            .map((filter) =>
              curlListNumbers(target, campaign.id, { filter, sort: view.sort, range: view.range }),
            )}
        />
      )}
      <AddNumberCall campaign={campaign} varCount={varCount} verdict={adding} />
      <ApiCall
        name="upload"
        hint={translate('api.uploadHint', { file: EXAMPLE_FILE, smart_count: varCount })}
        refusal={adding}
        lines={[curlUploadNumbers(target, campaign.id, upload)]}
      />
      <RemoveNumbersCall campaign={campaign} selection={view?.selection ?? NOTHING} />
    </Paper>
  );
}

function Id({ name, value }: { name: string; value: string }) {
  return (
    <div>
      <Typography component="dt" variant="caption" color="textSecondary">
        {name}
      </Typography>
      <Box component="dd" sx={{ m: 0 }}>
        <Box component="code" sx={{ fontSize: 12, overflowWrap: 'anywhere', mr: 0.5 }}>
          {value}
        </Box>
        <CopyButton text={value} what={name} />
      </Box>
    </div>
  );
}
