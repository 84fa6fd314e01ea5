import { useWords } from '../app/words.ts';
import { Title } from '../ui/Title.tsx';

export function Writing() {
  const words = useWords();
  return <Title>{words('writing.title')}</Title>;
}
