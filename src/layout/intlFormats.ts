/**
 * Those formatters of `Intl` that lists and pages use by the dozen, each made once: to make one takes as long as a hundred
 * uses. Only for what does not depend on the zone of this device, which can change while the page is open.
 */
export const numberFormat = remembered(
  (locale, options: Intl.NumberFormatOptions) => new Intl.NumberFormat(locale, options),
);

/** See {@link numberFormat}; the options name the zone. */
export const dateFormat = remembered(
  (locale, options: Intl.DateTimeFormatOptions & { timeZone: string }) =>
    new Intl.DateTimeFormat(locale, options),
);

/** See {@link numberFormat}. */
export const namesOf = remembered(
  (locale, options: Intl.DisplayNamesOptions) => new Intl.DisplayNames(locale, options),
);

const counts = remembered((locale, options: Intl.NumberFormatOptions) => {
  const { format } = new Intl.NumberFormat(locale, options);
  // `format` would make `0` of null and `NaN` of nothing: neither is what is known.
  return (count: number) => (Number.isFinite(count) ? format(count) : '–');
});

/** Writes counts in a language, the same function each time; what is no number is a dash. */
export function countFormat(locale: string): (count: number) => string {
  return counts(locale, { useGrouping: 'always' });
}

function remembered<Options, Format>(create: (locale: string, options: Options) => Format) {
  const made = new Map<string, Format>();
  return (locale: string, options: Options): Format => {
    const key = `${locale} ${JSON.stringify(options)}`;
    let format = made.get(key);
    if (!format) {
      format = create(locale, options);
      made.set(key, format);
    }
    return format;
  };
}
