/** Every file of Dutch words but those of the first screen, which come with the first load; one a chunk. */
export const files = import.meta.glob<Record<string, unknown>>(['./nl/**/*.json', '!./nl/shell.json'], { import: 'default' });
