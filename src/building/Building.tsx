import { useWords } from '../app/words.ts';
import { Title } from '../ui/Title.tsx';

export function Building() {
  const words = useWords();
  return <Title>{words('building.title')}</Title>;
}
