/** Styles of what is there for screen readers and keyboard only. */
export const VISUALLY_HIDDEN = {
  position: 'absolute',
  width: '1px', // in sx a plain 1 would be 100 %
  height: '1px',
  margin: '-1px',
  padding: 0,
  border: 0,
  overflow: 'hidden',
  clipPath: 'inset(50%)',
  whiteSpace: 'nowrap',
} as const;
