import { useMemo, useState } from 'react';
import { flushSync } from 'react-dom';
import { type Permission, permissionFor, restartOf, startOf, worksForSelf } from '../../rules/building/index.ts';
import { lawOn, type Plan } from '../../rules/index.ts';
import { useNotebook } from '../app/notebook.ts';
import { go } from '../app/travel.ts';
import { useWords } from '../app/words.ts';
import { usePlan } from '../plan/usePlan.ts';
import { replayed, TODAY } from '../question/journey.ts';
import { Title } from '../ui/Title.tsx';
import { AfterRestart, MomentsPaper } from './AfterRestart.tsx';
import { Contract } from './Contract.tsx';
import { FreeDays } from './FreeDays.tsx';
import { Phases } from './Phases.tsx';
import { ProposalPaper } from './ProposalPaper.tsx';
import { ProposalView } from './ProposalView.tsx';
import { StartDay } from './StartDay.tsx';
import { useBuilding } from './useBuilding.ts';
import { WeekPaper } from './WeekPaper.tsx';

type Sheet = 'proposal' | 'moments' | 'week';

/** The build-up maker, the weeks after the restart, and an empty week to print. */
export function Building() {
  const words = useWords();
  const plan = usePlan();
  if (plan) return <Made plan={plan} />;
  return (
    <div className="stack">
      <Title>{words('building.title')}</Title>
      <p>{words('building.noPlan')}</p>
      <button type="button" className="button" onClick={() => go({ screen: 'start' })}>
        {words('building.toStart')}
      </button>
    </div>
  );
}

function Made({ plan }: { plan: Plan }) {
  const words = useWords();
  const { answers } = useNotebook();
  const [sheet, setSheet] = useState<Sheet>('proposal');
  const counted = replayed(answers).facts.answers;
  const permission: Permission = useMemo(() => permissionFor(counted, plan, lawOn(TODAY.day)), [counted, plan]);
  const { paper, proposal } = useBuilding(permission.read);
  const own = worksForSelf(counted);
  const restart = restartOf(counted, startOf(paper, permission.read));
  const print = (wanted: Sheet) => {
    flushSync(() => setSheet(wanted));
    window.print();
  };
  return (
    <>
      <div className="stack no-print">
        <Title>{words('building.title')}</Title>
        <p>{words('building.lead')}</p>
        <p className="notice">{words('building.proposal')}</p>
        <p className="soft">
          {words('building.notNow')} {words('building.kept')}
        </p>
        <Contract own={own} />
        <Phases />
        <FreeDays />
        <ProposalView proposal={proposal} />
        <StartDay permission={permission} answered={counted.restart_day} />
        {proposal && (
          <div className="stack-tight">
            <button type="button" className="button" onClick={() => print('proposal')}>
              {words('building.paper.print')}
            </button>
            <p className="soft small">{words('building.paper.shared')}</p>
          </div>
        )}
        <AfterRestart restart={restart} kind={permission.kind} country={counted.country} />
        <button type="button" className="button quiet" onClick={() => print('moments')}>
          {words('building.after.print')}
        </button>
        <section className="stack-tight" aria-labelledby="building-energy">
          <h2 id="building-energy">{words('building.energy.title')}</h2>
          <p>{words('building.energy.text')}</p>
          <button type="button" className="button quiet" onClick={() => print('week')}>
            {words('building.energy.print')}
          </button>
        </section>
        <button type="button" className="button quiet" onClick={() => go({ screen: 'plan' })}>
          {words('building.toPlan')}
        </button>
      </div>
      <div className="only-print">
        {sheet === 'proposal' && proposal && <ProposalPaper proposal={proposal} own={own} />}
        {sheet === 'moments' && <MomentsPaper restart={restart} />}
        {(sheet === 'week' || (sheet === 'proposal' && !proposal)) && <WeekPaper />}
      </div>
    </>
  );
}
