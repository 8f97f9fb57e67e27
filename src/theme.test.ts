import { describe, expect, it } from 'vitest';
import { COLORS, createAppTheme, STATUS_COLORS, type ThemeMode } from './theme';

/** Contrast of two `#rrggbb` colours, 1 to 21 (WCAG 2, relative luminance). */
function contrast(one: string, other: string): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

function luminance(hex: string): number {
  const channel = (at: number) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
}

describe.each(['light', 'dark'] satisfies ThemeMode[])('the %s theme', (mode) => {
  const c = COLORS[mode];

  it.each(['text', 'textQuiet', 'textDisabled', 'accent', 'error', 'warning', 'success'] as const)(
    '%s reads on the ground and on a surface',
    (name) => {
      expect(contrast(c[name], c.ground)).toBeGreaterThanOrEqual(4.5);
      expect(contrast(c[name], c.surface)).toBeGreaterThanOrEqual(4.5);
    },
  );

  it('reads on the accent and on its tint', () => {
    expect(contrast(c.onAccent, c.accent)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(c.onAccent, c.accentHover)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(c.accent, c.accentTint)).toBeGreaterThanOrEqual(4.5);
  });

  it('shows the edge of a control', () => {
    expect(contrast(c.control, c.surface)).toBeGreaterThanOrEqual(3);
  });

  it.each(Object.entries(STATUS_COLORS[mode]))('the status %s reads', (_status, tone) => {
    expect(contrast(tone.color, tone.background)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(tone.color, c.surface)).toBeGreaterThanOrEqual(4.5);
  });

  it('is made with that mode', () => {
    expect(createAppTheme(mode).palette.mode).toBe(mode);
  });
});
