const WEIGHTS = [400, 700];
const { classList, dataset } = document.documentElement;
const wear = () => classList.add('typeface');

/**
 * Fetches the letters of the rooms, with the first room that is. On a screen that stands nothing may change its width, least of
 * all what somebody is about to tap: a screen that comes later wears them (`App.tsx`). Where none stands yet, they are worn at once.
 */
Promise.all(WEIGHTS.map((weight) => document.fonts?.load(`${weight} 1em "Atkinson Hyperlegible Next"`))).then(
  () => {
    dataset.letters = 'here';
  },
  // Without network the letters of the device stay.
  () => undefined,
);
if (!document.querySelector('main h1')) wear();
addEventListener('beforeprint', wear);
