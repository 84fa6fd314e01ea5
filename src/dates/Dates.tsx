import { useWords } from '../app/words.ts';
import { Title } from '../ui/Title.tsx';

export function Dates() {
  const words = useWords();
  return <Title>{words('dates.title')}</Title>;
}
