import { Button } from '@digdir/designsystemet-react';
import { useTexts } from '../../texts/use-texts.ts';
import { TrashIcon } from '../common/icons.ts';
import type { Removal } from './removal.ts';

type Props = {
  readonly removal: Removal;
  readonly remove: (removal: Removal) => void /** With the icon alone. */;
  readonly short?: boolean;
};

export function RemoveButton({ removal, remove, short = false }: Props) {
  const t = useTexts().documents.remove;
  return (
    <Button
      variant="tertiary"
      data-color="danger"
      data-size="sm"
      icon={short}
      aria-label={t.label(removal.name)}
      title={short ? t.button : undefined}
      onClick={() => remove(removal)}
    >
      <TrashIcon aria-hidden /> {!short && t.button}
    </Button>
  );
}
