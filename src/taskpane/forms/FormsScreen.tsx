import { useKept } from '../useKept';
import { CollectForms } from './CollectForms';
import type { Way } from './FormsWay';
import { SendForms } from './SendForms';

/** Forms of schools: out and in. */
export function FormsScreen() {
  const [way, setWay] = useKept<Way>('forms.way', 'send');
  return way === 'send' ? <SendForms way={way} onWay={setWay} /> : <CollectForms way={way} onWay={setWay} />;
}
