/** Every file of English words, one a chunk. */
export const files = import.meta.glob<Record<string, unknown>>('./en/**/*.json', { import: 'default' });
