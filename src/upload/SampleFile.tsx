import DownloadIcon from '@mui/icons-material/FileDownloadOutlined';
import { Button } from '@mui/material';
import { saveFile } from '../layout/saveFile';
import type { Campaign } from '../sipcaller/types';
import { sampleList } from './sampleList';
import { useTheirVarCount } from './useTheirVarCount';
import { useUploadText } from './useUploadText';

/** Values of a sample for a campaign whose own are not known. */
const USUAL_VARIABLES = 2;

/** A list to begin with: as many variables as the campaign's numbers have, and numbers that nobody has. */
export function SampleFile({ campaign }: { campaign: Campaign | null }) {
  const { say } = useUploadText();
  const varCount = useTheirVarCount(campaign) ?? USUAL_VARIABLES;
  const save = () => {
    const text = sampleList(varCount, {
      number: say('sample.number'),
      variable: (position) => say('sample.variable', { position }),
      value: (position) => say('sample.value', { position }),
    });
    saveFile(new Blob([text], { type: 'text/csv;charset=utf-8' }), say('sample.fileName'));
  };
  return (
    <Button size="small" startIcon={<DownloadIcon />} onClick={save}>
      {say(campaign ? 'sample.forCampaign' : 'sample.button')}
    </Button>
  );
}
