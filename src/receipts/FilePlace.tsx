import FileIcon from '@mui/icons-material/UploadFileOutlined';
import { Alert, Box, Typography } from '@mui/material';
import { type DragEvent, useState } from 'react';
import { VISUALLY_HIDDEN } from '../layout/visuallyHidden';
import { type DropProblem, droppedFile } from './droppedFile';
import { useReceiptText } from './useReceiptText';

/** Takes a file by click, keyboard or drop, to be looked at on this device. */
export function FilePlace({ hasFile, onFile }: { hasFile: boolean; onFile: (file: File) => void }) {
  const { say } = useReceiptText();
  const [problem, setProblem] = useState<DropProblem | null>(null);
  const take = (file: File) => {
    setProblem(null);
    onFile(file);
  };
  const onDrop = (event: DragEvent) => {
    event.preventDefault();
    const dropped = droppedFile(event.dataTransfer);
    if (dropped && 'file' in dropped) take(dropped.file);
    else if (dropped) setProblem(dropped.problem);
  };
  return (
    <>
      <Box
        component="label"
        onDragOver={(event: DragEvent) => event.preventDefault()}
        onDrop={onDrop}
        sx={{
          display: 'flex',
          alignItems: 'center',
          gap: 1.5,
          p: 1.5,
          border: 1,
          borderStyle: 'dashed',
          borderColor: 'text.secondary',
          borderRadius: 1,
          cursor: 'pointer',
          '&:focus-within': { outline: '2px solid', outlineColor: 'primary.main', outlineOffset: 2 },
        }}
      >
        <FileIcon color="primary" aria-hidden />
        <span>
          <Typography component="span" color="primary" sx={{ fontWeight: 600 }}>
            {say(hasFile ? 'check.another' : 'check.choose')}
          </Typography>{' '}
          <Typography component="span" color="textSecondary">
            {say('check.drop')}
          </Typography>
        </span>
        <input
          type="file"
          style={VISUALLY_HIDDEN}
          onChange={({ target }) => {
            if (target.files?.[0]) take(target.files[0]);
            target.value = ''; // choosing the same file again is a choice too
          }}
        />
      </Box>
      {problem && (
        <Alert severity="warning" role="alert">
          {say(`check.${problem}`)}
        </Alert>
      )}
    </>
  );
}
