import { Box, List, ListItem, ListItemButton, ListItemText, Skeleton } from '@mui/material';
import { type RaRecord, useCreatePath, useListContext, useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { ApiDate } from '../layout/ApiDate';
import { OddMark, OddValue } from '../layout/OddMark';
import { StatusMark } from '../layout/StatusMark';
import { useCampaignWords } from '../layout/useCampaignWords';
import { useNumberFormat } from '../layout/useNumberFormat';
import { isAddressable } from '../sipcaller/campaignRow';
import { statedNumbers } from '../sipcaller/statedNumbers';
import { type Campaign, DATE_FIELDS } from '../sipcaller/types';
import { oddValueOf } from './CampaignCell';
import { CampaignsEmpty } from './CampaignsEmpty';
import { ChangedMark } from './live/ChangedMark';
import { GoneMark } from './live/GoneMark';

/** The campaigns of one page on a small screen. */
export function CampaignCards() {
  const { data, isPending } = useListContext<Campaign & RaRecord>();
  if (isPending) return <Skeleton variant="rectangular" height={480} />;
  if (data?.length === 0) return <CampaignsEmpty />;
  return (
    <List dense disablePadding>
      {data?.map((campaign) => (
        <CampaignCard key={campaign.id} campaign={campaign} />
      ))}
    </List>
  );
}

function CampaignCard({ campaign }: { campaign: Campaign & RaRecord }) {
  const createPath = useCreatePath();
  const words = useCampaignWords();
  const { id, status } = campaign;
  const content = (
    <>
      <ListItemText
        primary={
          <>
            {words.name(campaign)} <OddMark fields={campaign.oddFields} />
          </>
        }
        secondary={<CardFacts campaign={campaign} />}
        slotProps={{ primary: { sx: { overflowWrap: 'anywhere' } } }}
      />
      <Box sx={{ ml: 1 }}>
        <ChangedMark id={id} field="status">
          <StatusMark status={status} />
        </ChangedMark>
      </Box>
      {/* Over the card, which must not grow for it. */}
      <Box sx={{ position: 'absolute', right: 16, bottom: 2, bgcolor: 'background.paper', borderRadius: 2 }}>
        <GoneMark id={id} />
      </Box>
    </>
  );
  return (
    <ListItem disablePadding divider>
      {isAddressable(campaign) ? (
        <ListItemButton component={Link} to={createPath({ resource: 'campaigns', type: 'show', id })}>
          {content}
        </ListItemButton>
      ) : (
        // Without an ID it leads nowhere.
        <Box sx={{ display: 'flex', alignItems: 'center', width: '100%', px: 2, py: 0.5 }}>{content}</Box>
      )}
    </ListItem>
  );
}

/** What tells campaigns apart, and the date that they are sorted on. */
function CardFacts({ campaign }: { campaign: Campaign & RaRecord }) {
  const translate = useTranslate();
  const formatNumber = useNumberFormat();
  const words = useCampaignWords();
  const { sort } = useListContext();
  const { id, type, dialer } = campaign;
  const numbers = statedNumbers(campaign);
  const date = DATE_FIELDS.find((field) => field === sort.field);
  const odd = date && oddValueOf(campaign, date);
  const facts = [type && words.type(type), dialer?.mode && words.mode(dialer.mode)];
  return (
    <>
      {facts.filter(Boolean).join(' · ')}
      {numbers !== null && (
        <>
          {' · '}
          <ChangedMark id={id} field="numbersCount">
            {translate('campaigns.numbers', { smart_count: numbers, count: formatNumber(numbers) })}
          </ChangedMark>
        </>
      )}
      {date && (
        <>
          {` · ${translate(`campaigns.fields.${date}`)} `}
          <ChangedMark id={id} field={date}>
            {odd ? <OddValue value={odd.value} /> : <ApiDate value={campaign[date]} dayOnly />}
          </ChangedMark>
        </>
      )}
    </>
  );
}
