import { Component, type ReactNode } from 'react';
import { Title } from '../ui/Title.tsx';
import { go } from './travel.ts';
import { useWords } from './words.ts';

/** Our own mistake while drawing a screen: a sentence and a way on in place of an empty page. Nothing kept is touched. */
export class Mishap extends Component<{ children: ReactNode }, { happened: boolean }> {
  override state = { happened: false };

  static getDerivedStateFromError() {
    return { happened: true };
  }

  override render() {
    return this.state.happened ? <Sorry onRetry={() => this.setState({ happened: false })} /> : this.props.children;
  }
}

function Sorry({ onRetry }: { onRetry: () => void }) {
  const words = useWords();
  const leave = (screen: 'start' | 'privacy') => {
    go({ screen });
    onRetry();
  };
  return (
    <div className="stack">
      <Title>{words('mishap.title')}</Title>
      <p>{words('mishap.text')}</p>
      <div className="button-row">
        <button type="button" className="button" onClick={() => leave('start')}>
          {words('privacy.start')}
        </button>
        <button type="button" className="button quiet" onClick={() => leave('privacy')}>
          {words('foot.privacy')}
        </button>
      </div>
    </div>
  );
}
