import { Button, type ButtonProps, Popover, type PopoverProps } from '@mui/material';
import { type ReactNode, useState } from 'react';

interface PopoverButtonProps extends Omit<ButtonProps, 'onClick' | 'content'> {
  /** What assistive technology calls the dialog that opens. */
  dialogName: string;
  /** What is in it; `close` is for those that end the visit to it. */
  dialog: (close: () => void) => ReactNode;
  /** The looks of its paper. */
  dialogSx: NonNullable<PopoverProps['sx']>;
  onOpen?: () => void;
}

/** A button that opens a dialog just below it, which any click beside it closes. */
export function PopoverButton({ dialogName, dialog, dialogSx, onOpen, ...button }: PopoverButtonProps) {
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const close = () => setAnchor(null);
  return (
    <>
      <Button
        {...button}
        aria-haspopup="dialog"
        aria-expanded={anchor !== null}
        onClick={(event) => {
          setAnchor(event.currentTarget);
          onOpen?.();
        }}
      />
      <Popover
        open={anchor !== null}
        anchorEl={anchor}
        onClose={close}
        anchorOrigin={{ vertical: 'bottom', horizontal: 'right' }}
        transformOrigin={{ vertical: 'top', horizontal: 'right' }}
        slotProps={{ paper: { role: 'dialog', 'aria-label': dialogName, sx: dialogSx } }}
      >
        {dialog(close)}
      </Popover>
    </>
  );
}
