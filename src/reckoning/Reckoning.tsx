import { useWords } from '../app/words.ts';
import { Title } from '../ui/Title.tsx';

export function Reckoning() {
  const words = useWords();
  return <Title>{words('reckoning.title')}</Title>;
}
