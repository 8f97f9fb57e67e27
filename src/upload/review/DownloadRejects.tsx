import DownloadIcon from '@mui/icons-material/DownloadOutlined';
import { Alert, Button } from '@mui/material';
import { saveFile } from '../../layout/saveFile';
import { useTask } from '../../layout/useTask';
import { rejectDownload } from './rejectDownload';
import type { ReviewProps } from './reviewProps';
import { useReviewText } from './useReviewText';

/** All rejected rows as a file: to be corrected elsewhere and dropped here again. */
export function DownloadRejects({ list, header }: Pick<ReviewProps, 'list' | 'header'>) {
  const { say, count } = useReviewText();
  const { state, run } = useTask<number, void>();
  const download = () =>
    run(async (signal, report) => {
      const sentence = (reason: string) => say(`reasons.${reason}.what`);
      saveFile(await rejectDownload(list, header, sentence, { signal, report }), say('rejects.fileName'));
    });
  return (
    <>
      <Button
        size="small"
        startIcon={<DownloadIcon />}
        loading={state.step === 'working'}
        loadingPosition="start"
        onClick={download}
      >
        {count('rejects.download', list.rejected.rows)}
      </Button>
      {state.step === 'failed' && (
        <Alert severity="error" role="alert" sx={{ width: '100%' }}>
          {say('rejects.downloadFailed')}
        </Alert>
      )}
    </>
  );
}
