import { Alert, Autocomplete, Box, Link, TextField, Typography } from '@mui/material';
import { useRef, useState } from 'react';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import { acceptsNumbers } from '../campaigns/accepts';
import { ErrorNotice } from '../layout/ErrorNotice';
import { OddMark } from '../layout/OddMark';
import { StatusMark } from '../layout/StatusMark';
import { useCampaignWords } from '../layout/useCampaignWords';
import { useComposing } from '../layout/useComposing';
import { isAddressable } from '../sipcaller/campaignRow';
import { statedNumbers } from '../sipcaller/statedNumbers';
import type { Campaign } from '../sipcaller/types';
import { useCampaignSearch } from './useCampaignSearch';
import { useUploadText } from './useUploadText';

interface CampaignChoiceProps {
  campaign: Campaign | null;
  disabled: boolean;
  onChange: (campaign: Campaign | null) => void;
}

/** The campaign to upload to, searched by name on the server. One that takes no numbers says why. */
export function CampaignChoice({ campaign, disabled, onChange }: CampaignChoiceProps) {
  const text = useUploadText();
  const translate = useTranslate();
  const words = useCampaignWords();
  const nameOf = (one: Campaign | null) => (one ? words.name(one) : '');
  const [isOpen, setOpen] = useState(false);
  const [input, setInput] = useState(nameOf(campaign));
  // The name of the chosen campaign in the field is no search.
  const name = campaign && input === nameOf(campaign) ? '' : input.trim();
  const { isComposing, handlers } = useComposing();
  const search = useCampaignSearch(name, isOpen, isComposing);
  const field = useRef<HTMLInputElement>(null);
  const searchAgain = () => {
    search.retry();
    field.current?.focus();
    setOpen(true);
  };
  const verdict = campaign && acceptsNumbers(campaign);

  return (
    <>
      <Autocomplete
        value={campaign}
        inputValue={input}
        onInputChange={(_, value, reason) => {
          // Leaving the field puts the chosen name back; what was typed is what will be tried again.
          const isLeaving = reason === 'reset' || reason === 'blur';
          if (!(isLeaving && search.error)) setInput(value);
        }}
        onChange={(_, value) => onChange(value)}
        // The notice of a failed search stands where the list would cover it.
        open={isOpen && !search.error}
        onOpen={() => setOpen(true)}
        onClose={() => setOpen(false)}
        options={search.options}
        loading={search.isLoading}
        loadingText={translate('ra.page.loading')}
        noOptionsText={text.say(name ? 'campaign.none' : 'campaign.noneAtAll')}
        clearText={translate('ra.action.clear_input_value')}
        openText={translate('ra.action.open')}
        closeText={translate('ra.action.close')}
        disabled={disabled}
        filterOptions={(options) => options}
        getOptionLabel={nameOf}
        getOptionKey={({ id }) => id}
        getOptionDisabled={(option) => !isAddressable(option) || !acceptsNumbers(option).accepts}
        isOptionEqualToValue={(option, value) => option.id === value.id}
        slotProps={{
          paper: { elevation: 8, variant: 'elevation', sx: { border: 1, borderColor: 'divider' } },
          listbox: { sx: { '& .MuiAutocomplete-option[aria-disabled="true"]': { opacity: 0.8 } } },
        }}
        renderOption={({ key, ...props }, option) => (
          <li key={key} {...props}>
            <CampaignOption campaign={option} />
          </li>
        )}
        renderInput={(params) => (
          <TextField
            {...params}
            inputRef={field}
            {...handlers}
            label={text.say('campaign.label')}
            helperText={text.say(isOpen && search.hasMore ? 'campaign.more' : 'campaign.hint')}
          />
        )}
      />
      {search.error ? (
        <ErrorNotice error={search.error} title={text.say('campaign.searchFailed')} onRetry={searchAgain} />
      ) : null}
      {campaign && (
        <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1, mt: 0.5 }}>
          <StatusMark status={campaign.status} />
          <Typography variant="body2" color="textSecondary">
            <CountOfNumbers campaign={campaign} />
          </Typography>
          <Link
            component={RouterLink}
            to={`/campaigns/${encodeURIComponent(campaign.id)}/show`}
            variant="body2"
          >
            {text.say('campaign.open')}
          </Link>
        </Box>
      )}
      {verdict && !verdict.accepts && (
        <Alert severity="warning" sx={{ mt: 1 }}>
          {translate(`campaigns.accepts.${verdict.reason}`)}
        </Alert>
      )}
    </>
  );
}

function CountOfNumbers({ campaign }: { campaign: Campaign }) {
  const text = useUploadText();
  const count = statedNumbers(campaign);
  return count === null ? text.say('campaign.numbersNotStated') : text.count('campaign.numbers', count);
}

function CampaignOption({ campaign }: { campaign: Campaign }) {
  const translate = useTranslate();
  const words = useCampaignWords();
  const verdict = acceptsNumbers(campaign);
  return (
    <Box sx={{ width: '100%', minWidth: 0 }}>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 1 }}>
        <Typography variant="body2" noWrap sx={{ flexGrow: 1 }}>
          {words.name(campaign)}
        </Typography>
        <OddMark fields={campaign.oddFields} />
        <Typography variant="caption" color="textSecondary" noWrap>
          <CountOfNumbers campaign={campaign} />
        </Typography>
        <StatusMark status={campaign.status} />
      </Box>
      {!verdict.accepts && (
        <Typography variant="caption" color="textSecondary">
          {translate(`campaigns.accepts.${verdict.reason}`)}
        </Typography>
      )}
    </Box>
  );
}
