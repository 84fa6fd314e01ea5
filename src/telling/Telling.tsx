import { useWords } from '../app/words.ts';
import { Title } from '../ui/Title.tsx';

export function Telling() {
  const words = useWords();
  return <Title>{words('telling.title')}</Title>;
}
