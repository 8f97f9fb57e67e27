import { useMemo } from 'react';
import { useTranslate } from 'react-admin';
import { isAddressable } from '../sipcaller/campaignRow';
import { own } from '../sipcaller/json';
import {
  CAMPAIGN_STATUSES,
  CAMPAIGN_TYPES,
  type Campaign,
  DIALER_MODES,
  type OddFields,
} from '../sipcaller/types';

type Translate = ReturnType<typeof useTranslate>;

/** Of odd fields that have no name of their own on the screen, those that they hold. */
const WITHIN: Readonly<Record<string, readonly string[]>> = {
  dialer: ['mode'],
  'dialer.mode': ['mode'],
  callBehavior: ['humanAnswerCallflowId', 'answeringMachineCallflowId'],
  'callBehavior.humanAnswerCallflowId': ['humanAnswerCallflowId'],
  'callBehavior.answeringMachineCallflowId': ['answeringMachineCallflowId'],
};

/**
 * What a campaign's values are called in the user's language, whatever the API sent. A word that we do not know is
 * shown as it came, and never looked up: it may be `toString`.
 */
export function campaignWords(translate: Translate) {
  const wordOf = (messages: 'statuses' | 'types' | 'modes', known: readonly string[]) => {
    return (value: string | null | undefined): string => {
      if (!value) return translate('campaigns.unknown');
      return known.includes(value) ? translate(`campaigns.${messages}.${value}`) : value;
    };
  };
  return {
    /** Its ID where it has no name that can be read; one without either says so. */
    name: (campaign: Pick<Campaign, 'id' | 'name' | 'oddFields'>): string => {
      const isNameless = !isAddressable(campaign) && campaign.name === campaign.id;
      return isNameless ? translate('campaigns.noName') : campaign.name;
    },
    status: wordOf('statuses', CAMPAIGN_STATUSES),
    type: wordOf('types', CAMPAIGN_TYPES),
    mode: wordOf('modes', DIALER_MODES),
    /** What of a campaign could not be read; empty where all could. */
    unreadable: (fields: OddFields | undefined): string => {
      const names = Object.keys(fields ?? {}).flatMap((path) => own(WITHIN, path) ?? [path]);
      const listed = [...new Set(names)].map((name) => translate(`campaigns.fields.${name}`));
      if (listed.length === 0) return '';
      return translate('campaigns.unreadableFields', {
        smart_count: listed.length,
        fields: listed.join(', '),
      });
    },
  };
}

/** See {@link campaignWords}. */
export function useCampaignWords() {
  const translate = useTranslate();
  return useMemo(() => campaignWords(translate), [translate]);
}
