/** Every file of French words, one a chunk. */
export const files = import.meta.glob<Record<string, unknown>>('./fr/**/*.json', { import: 'default' });
