import { useWords } from '../app/words.ts';
import { Title } from '../ui/Title.tsx';

export function Talking() {
  const words = useWords();
  return <Title>{words('talking.title')}</Title>;
}
