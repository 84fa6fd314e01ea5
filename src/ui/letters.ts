/**
 * Fetches the letters of the rooms, with the first room that is. They are worn from its first screen on (`App.tsx`): on a screen
 * that stands nothing may change its width, least of all what somebody is about to tap.
 */
for (const weight of [400, 700]) {
  void document.fonts?.load(`${weight} 1em "Atkinson Hyperlegible Next"`).catch(() => undefined);
}
