import { Box, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { IdText } from '../labels/IdText';
import type { IdKind } from '../labels/labelTypes';
import { ApiDate } from '../layout/ApiDate';
import { CopyButton } from '../layout/CopyButton';
import { useNumberFormat } from '../layout/useNumberFormat';
import type { Campaign } from '../sipcaller/types';

/** Every field of a campaign; IDs are opaque, so they are shown whole and can be copied. */
export function CampaignFacts({ campaign }: { campaign: Campaign }) {
  const translate = useTranslate();
  const formatNumber = useNumberFormat();
  const { callBehavior, dialer, numbersCount } = campaign;
  const word = (messages: string, value?: string) =>
    value && translate(`campaigns.${messages}.${value}`, { _: value });
  return (
    <Box component="section" aria-labelledby="campaign-facts">
      <Typography variant="h2" id="campaign-facts" sx={{ mb: 1 }}>
        {translate('campaigns.facts')}
      </Typography>
      <Box component="dl" sx={{ m: 0 }}>
        <Fact name="numbersCount">{numbersCount != null && formatNumber(numbersCount)}</Fact>
        <Fact name="type">{word('types', campaign.type)}</Fact>
        <Fact name="mode">{word('modes', dialer?.mode)}</Fact>
        <Fact name="startDate">
          <ApiDate value={campaign.startDate} />
        </Fact>
        <Fact name="endDate">
          <ApiDate value={campaign.endDate} />
        </Fact>
        <Fact name="startedAt">
          <ApiDate value={campaign.startedAt} />
        </Fact>
        <Fact name="endedAt">
          <ApiDate value={campaign.endedAt} />
        </Fact>
        <Fact name="isArchived">
          {translate(campaign.isArchived ? 'ra.boolean.true' : 'ra.boolean.false')}
        </Fact>
        <IdFact name="id" ids={[campaign.id]} />
        <IdFact name="phoneSystemId" kind="phoneSystem" ids={[campaign.phoneSystemId]} />
        <IdFact name="extensionId" kind="extension" ids={[campaign.extensionId]} />
        <IdFact name="humanAnswerCallflowId" kind="callflow" ids={[callBehavior?.humanAnswerCallflowId]} />
        <IdFact
          name="answeringMachineCallflowId"
          kind="callflow"
          ids={[callBehavior?.answeringMachineCallflowId]}
        />
        <IdFact name="callflowIds" kind="callflow" ids={campaign.callflowIds} />
        <IdFact name="tagIds" kind="tag" ids={campaign.tagIds} />
        <IdFact name="webhookEndpointId" kind="webhook" ids={[campaign.webhookEndpointId]} />
      </Box>
      <Typography variant="caption" color="textSecondary">
        {translate('common.zone')}
      </Typography>
    </Box>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  const translate = useTranslate();
  return (
    <Box sx={{ mb: 1 }}>
      <Typography component="dt" variant="caption" color="textSecondary">
        {translate(`campaigns.fields.${name}`)}
      </Typography>
      <Typography component="dd" variant="body2" sx={{ m: 0 }}>
        {children || '–'}
      </Typography>
    </Box>
  );
}

interface IdFactProps {
  name: string;
  ids: (string | null | undefined)[] | undefined;
  /** Of an ID that the user may name; a campaign's own ID needs no other name. */
  kind?: IdKind;
}

function IdFact({ name, ids, kind }: IdFactProps) {
  const translate = useTranslate();
  const known = ids?.filter((id) => id != null) ?? [];
  const what = translate(`campaigns.fields.${name}`);
  return (
    <Fact name={name}>
      {known.length > 0 &&
        known.map((id) => (
          <Box key={id} sx={{ display: 'flex', alignItems: 'center', gap: 0.5 }}>
            {kind ? <IdText kind={kind} id={id} what={what} /> : <PlainId id={id} what={what} />}
          </Box>
        ))}
    </Fact>
  );
}

function PlainId({ id, what }: { id: string; what: string }) {
  return (
    <>
      <Box component="code" sx={{ fontSize: 12, overflowWrap: 'anywhere' }}>
        {id}
      </Box>
      <CopyButton text={id} what={`${what} ${id}`} />
    </>
  );
}
