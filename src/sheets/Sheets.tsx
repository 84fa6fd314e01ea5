import { useWords } from '../app/words.ts';
import { Title } from '../ui/Title.tsx';

export function Sheets() {
  const words = useWords();
  return <Title>{words('sheets.title')}</Title>;
}
