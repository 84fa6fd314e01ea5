import { type ComponentType, useState } from 'react';
import { useNotebook } from '../app/notebook.ts';
import { go } from '../app/travel.ts';
import { useWords } from '../app/words.ts';
import { usePlan } from '../plan/usePlan.ts';
import { Title } from '../ui/Title.tsx';
import { Calculator } from './Calculator.tsx';
import { fitting, type SumId } from './fitting.ts';
import { BUSINESS } from './sums/business.tsx';
import { CLOCKS } from './sums/clocks.tsx';
import { CREDIT } from './sums/credit.tsx';
import { HOLIDAYS } from './sums/holidays.tsx';
import { RESERVE } from './sums/reserve.tsx';
import { SHARE } from './sums/share.tsx';

type Place = { open: boolean; apart: boolean };
const CALCULATORS: Readonly<Record<SumId, ComponentType<Place>>> = {
  share: (place) => <Calculator sum={SHARE} {...place} />,
  business: (place) => <Calculator sum={BUSINESS} {...place} />,
  holidays: (place) => <Calculator sum={HOLIDAYS} {...place} />,
  reserve: (place) => <Calculator sum={RESERVE} {...place} />,
  credit: (place) => <Calculator sum={CREDIT} {...place} />,
  clocks: (place) => <Calculator sum={CLOCKS} {...place} />,
};

/** Sums with the person's own numbers: only those that fit their work, the others of the same country folded. */
export function Reckoning() {
  const words = useWords();
  const plan = usePlan();
  return (
    <div className="stack">
      <Title>{words('reckoning.title')}</Title>
      {plan ? <Calculators /> : <NoPlan />}
    </div>
  );
}

function NoPlan() {
  const words = useWords();
  return (
    <>
      <p>{words('reckoning.no-plan')}</p>
      <div className="button-row">
        <button type="button" className="button" onClick={() => go({ screen: 'start' })}>
          {words('reckoning.begin')}
        </button>
      </div>
    </>
  );
}

function Calculators() {
  const words = useWords();
  const found = fitting(useNotebook().answers);
  return (
    <>
      {found === undefined ? (
        <p className="notice">{words('reckoning.no-country')}</p>
      ) : (
        <>
          <p>{words('reckoning.lead')}</p>
          <p className="notice">{words('reckoning.no-promise')}</p>
          {found.fits.length === 0 && <p>{words('reckoning.none-fits')}</p>}
          {found.fits.map((sum) => {
            const Fit = CALCULATORS[sum];
            return <Fit key={sum} open={found.fits.length === 1} apart={false} />;
          })}
          {found.others.length > 0 && <Others sums={found.others} />}
        </>
      )}
      <div className="button-row no-print">
        <button type="button" className="button quiet" onClick={() => go({ screen: 'plan' })}>
          {words('reckoning.back')}
        </button>
      </div>
    </>
  );
}

/** Made when they are opened, so that nobody meets fields that are not theirs. */
function Others({ sums }: { sums: readonly SumId[] }) {
  const words = useWords();
  const [opened, setOpened] = useState(false);
  return (
    <details onToggle={(event) => event.currentTarget.open && setOpened(true)}>
      <summary>{words('reckoning.others')}</summary>
      {opened && (
        <div className="stack">
          <p>{words('reckoning.others-lead')}</p>
          {sums.map((sum) => {
            const Other = CALCULATORS[sum];
            return <Other key={sum} open={false} apart />;
          })}
        </div>
      )}
    </details>
  );
}
