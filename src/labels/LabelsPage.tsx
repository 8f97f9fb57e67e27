import { Box } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { PageFrame } from '../layout/PageFrame';
import { AddLabel } from './AddLabel';
import { ExportLabels } from './ExportLabels';
import { ImportButton } from './ImportButton';
import { ImportLabels } from './ImportLabels';
import { LabelProblemNotice } from './LabelProblemNotice';
import { LabelTable } from './LabelTable';
import { UnnamedIds } from './UnnamedIds';

/** The user's names for opaque IDs: add, change and remove them, hand them to a colleague, take a colleague's. */
export function LabelsPage() {
  const translate = useTranslate();
  // A new file is a new report, also when it is the same file once more.
  const [files, setFiles] = useState<File[]>([]);
  const file = files.at(-1);
  return (
    <PageFrame
      title={translate('labels.title')}
      actions={
        <>
          <ImportButton onFile={(next) => setFiles([...files, next])} />
          <ExportLabels />
        </>
      }
    >
      <LabelProblemNotice />
      <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: 'minmax(0, 1fr)' }}>
        {file && <ImportLabels key={files.length} file={file} onDone={() => setFiles([])} />}
        <AddLabel />
        <LabelTable />
        <UnnamedIds />
      </Box>
    </PageFrame>
  );
}
