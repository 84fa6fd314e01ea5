/** Where a provision was read: a page or document with its title in its own language, and its address and date where it has one. */
export type Source = { title: string; language?: 'nl' | 'fr' | 'de' | 'en'; url?: string; date?: string };

/** The sources of every provision. Chunks of their own, fetched when the first rule card opens. */
export async function loadSources(): Promise<Readonly<Record<string, readonly Source[]>>> {
  const parts = await Promise.all([
    import('./be-employee.sources.json'),
    import('./be-employee-earlier.sources.json'),
    import('./be-civil-servant.sources.json'),
    import('./be-self-employed.sources.json'),
    import('./be-jobseeker.sources.json'),
    import('./nl.sources.json'),
    import('./nl-others.sources.json'),
    import('./seeds.sources.json'),
  ]);
  return Object.assign({}, ...parts.map((part) => part.default));
}
