import fc from 'fast-check';

/**
 * For every property test: what states its longest length is tried up to it. By itself fast-check makes at most ten
 * elements, whatever is stated.
 */
fc.configureGlobal({ defaultSizeToMaxWhenMaxSpecified: true });
