import { BrandMark } from '../../components/Icons';
import type { Sentences } from '../../lib/language/sentences';

export function PopupHeader({ say }: { say: Sentences }) {
  return (
    <header class="popup-header">
      <BrandMark size={26} />
      <strong>{say.name}</strong>
    </header>
  );
}
