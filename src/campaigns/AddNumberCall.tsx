import { Box, TextField } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useCurlTarget } from '../layout/useCurlTarget';
import { curlAddNumber } from '../sipcaller/curl';
import type { Campaign } from '../sipcaller/types';
import { ApiCall } from './ApiCall';
import type { Verdict } from './accepts';

/** Reserved for fiction: whoever runs the command unchanged calls nobody. */
const EXAMPLE = '+18005550100';

interface AddNumberCallProps {
  campaign: Campaign;
  /** How many variable values the campaign's numbers have. */
  varCount: number;
  verdict: Verdict;
}

/** The command that adds a number, with a number and values of the user's own. */
export function AddNumberCall({ campaign, varCount, verdict }: AddNumberCallProps) {
  const translate = useTranslate();
  const target = useCurlTarget();
  const [number, setNumber] = useState(EXAMPLE);
  const [typed, setTyped] = useState<string[]>([]);
  const varValues = Array.from({ length: varCount }, (_, index) => typed[index] ?? '');
  return (
    <ApiCall
      name="add"
      hint={translate('api.addHint')}
      refusal={verdict}
      lines={[curlAddNumber(target, campaign.id, { number, varValues })]}
    >
      <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1 }}>
        <TextField
          label={translate('numbers.number')}
          value={number}
          onChange={(event) => setNumber(event.target.value.trim())}
          fullWidth={false}
          slotProps={{ htmlInput: { inputMode: 'tel', autoComplete: 'off' } }}
        />
        {varValues.map((value, index) => (
          <TextField
            // biome-ignore lint/suspicious/noArrayIndexKey: a variable is known by its position
            key={index}
            label={translate('numbers.variable', { position: index + 1 })}
            value={value}
            onChange={(event) => setTyped(varValues.with(index, event.target.value))}
            fullWidth={false}
            slotProps={{ htmlInput: { autoComplete: 'off' } }}
          />
        ))}
      </Box>
    </ApiCall>
  );
}
