/**
 * For marks whose colour is what they say: where the system forces its own colours, which paints backgrounds over, they
 * keep theirs, within an edge that shows on any ground.
 */
export const KEEPS_COLOR = {
  '@media (forced-colors: active)': { forcedColorAdjust: 'none', outline: '1px solid CanvasText' },
} as const;
