import { ToggleGroup } from '@digdir/designsystemet-react';
import { useTexts } from '../../texts/use-texts.ts';
import type { SourceMode } from './source-modes.ts';

type Props = { readonly modes: readonly SourceMode[]; readonly mode: SourceMode; readonly onMode: (mode: SourceMode) => void };

/** How the document is shown: as it looks, as text, or as it was read. */
export function SourceModes({ modes, mode, onMode }: Props) {
  const { source: t } = useTexts();
  const names: Partial<Record<SourceMode, string>> = modes.includes('image') ? t.views : t.viewsWithoutImage;
  const choose = (value: string): void => {
    const chosen = modes.find((known) => known === value);
    if (chosen !== undefined) onMode(chosen);
  };
  return (
    <ToggleGroup data-size="sm" variant="secondary" aria-label={t.showAs} value={mode} onChange={choose} className="source__modes">
      {modes.map((known) => (
        <ToggleGroup.Item key={known} value={known}>
          {names[known]}
        </ToggleGroup.Item>
      ))}
    </ToggleGroup>
  );
}
