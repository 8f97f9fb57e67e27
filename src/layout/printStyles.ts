/** On paper: black on white whatever the theme, and nothing that can only be clicked. For GlobalStyles. */
export const PAPER = {
  '@page': { margin: '14mm' },
  '@media print': {
    'html, body, body *': {
      color: '#000 !important',
      borderColor: '#888 !important',
      backgroundColor: 'transparent !important',
    },
    // The browser paints what is transparent by the colour scheme.
    html: { colorScheme: 'light !important', backgroundColor: '#fff !important' },
    '#content': { padding: '0 !important' },
    'button, form, a.MuiButton-root, .MuiCheckbox-root': { display: 'none !important' },
    '.MuiSnackbar-root, .MuiPopper-root': { display: 'none !important' },
    '#content .MuiTableCell-paddingCheckbox, #content td.tick': { display: 'none !important' },
    '#content tr, #content dt, #content dd': { breakInside: 'avoid' },
  },
} as const;
