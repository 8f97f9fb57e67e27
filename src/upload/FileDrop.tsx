import UploadIcon from '@mui/icons-material/UploadFileOutlined';
import { Alert, Box, Typography } from '@mui/material';
import { type DragEvent, useEffect, useState } from 'react';
import { VISUALLY_HIDDEN } from '../layout/visuallyHidden';
import { type DropProblem, droppedFiles } from './droppedFiles';
import { useUploadText } from './useUploadText';

interface FileDropProps {
  hasFile: boolean;
  disabled: boolean;
  onFiles: (files: readonly File[]) => void;
}

/** Picks files by click, keyboard or drop. Any file is taken here: what it is, its content tells. */
export function FileDrop({ hasFile, disabled, onFiles }: FileDropProps) {
  const text = useUploadText();
  const [isOver, setOver] = useState(false);
  const [problem, setProblem] = useState<DropProblem | null>(null);

  useEffect(refuseDropsElsewhere, []);
  const take = (files: readonly File[]) => {
    setProblem(null);
    onFiles(files);
  };
  const onDragOver = (event: DragEvent) => {
    event.preventDefault();
    event.dataTransfer.dropEffect = disabled ? 'none' : 'copy';
    setOver(!disabled);
  };
  const onDrop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const dropped = disabled ? null : droppedFiles(event.dataTransfer);
    if (!dropped) return;
    if ('files' in dropped) take(dropped.files);
    else setProblem(dropped.problem);
  };

  return (
    <>
      <Box
        component="label"
        onDragOver={onDragOver}
        onDragLeave={() => setOver(false)}
        onDrop={onDrop}
        sx={{
          display: 'flex',
          alignItems: 'center',
          gap: 1.5,
          p: 1.5,
          border: 1,
          borderStyle: 'dashed',
          borderColor: isOver ? 'primary.main' : 'text.secondary',
          borderRadius: 1,
          bgcolor: isOver ? 'action.hover' : undefined,
          cursor: disabled ? 'default' : 'pointer',
          opacity: disabled ? 0.6 : 1,
          '&:focus-within': { outline: '2px solid', outlineColor: 'primary.main', outlineOffset: 2 },
        }}
      >
        <UploadIcon color="primary" aria-hidden />
        <span>
          <Typography component="span" variant="body1" sx={{ fontWeight: 600 }} color="primary">
            {text.say(hasFile ? 'file.another' : 'file.choose')}
          </Typography>{' '}
          <Typography component="span" variant="body1" color="textSecondary">
            {text.say('file.drop')}
          </Typography>
        </span>
        <input
          type="file"
          multiple
          disabled={disabled}
          style={VISUALLY_HIDDEN}
          onChange={({ target }) => {
            if (target.files?.length) take(Array.from(target.files));
            target.value = ''; // choosing the same file again is a choice too
          }}
        />
      </Box>
      {problem && (
        <Alert severity="warning" role="alert" sx={{ mt: 1 }}>
          {text.say(`file.${problem}`)}
        </Alert>
      )}
    </>
  );
}

/** A file dropped beside its place would have the browser leave the page, and with it an upload under way. */
function refuseDropsElsewhere(): () => void {
  const refuse = (event: globalThis.DragEvent) => {
    if (event.defaultPrevented) return; // the place itself took it
    event.preventDefault();
    if (event.dataTransfer) event.dataTransfer.dropEffect = 'none';
  };
  window.addEventListener('dragover', refuse);
  window.addEventListener('drop', refuse);
  return () => {
    window.removeEventListener('dragover', refuse);
    window.removeEventListener('drop', refuse);
  };
}
