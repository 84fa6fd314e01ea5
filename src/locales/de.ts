/** Every file of German words, one a chunk. */
export const files = import.meta.glob<Record<string, unknown>>('./de/**/*.json', { import: 'default' });
