import UploadIcon from '@mui/icons-material/FileUploadOutlined';
import { Button } from '@mui/material';
import { useRef } from 'react';
import { useTranslate } from 'react-admin';

/** Picks a CSV of labels; nothing changes before the report was seen. */
export function ImportButton({ onFile }: { onFile: (file: File) => void }) {
  const translate = useTranslate();
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button startIcon={<UploadIcon />} onClick={() => input.current?.click()}>
        {translate('labels.import.choose')}
      </Button>
      <input
        ref={input}
        type="file"
        accept=".csv,text/csv,text/plain"
        hidden
        aria-label={translate('labels.import.file')}
        onChange={({ target }) => {
          const file = target.files?.[0];
          if (file) onFile(file);
          target.value = ''; // choosing the same file again is a choice too
        }}
      />
    </>
  );
}
