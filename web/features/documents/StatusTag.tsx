import { Tag } from '@digdir/designsystemet-react';
import type { DocumentStatus } from '#domain/document.ts';
import { useTexts } from '../../texts/use-texts.ts';

/** What is not settled, or no longer holds, stands out. */
const COLORS = { vedtatt: 'success', utkast: 'warning', hoeringsutkast: 'warning', erstattet: 'danger', ukjent: 'neutral' } as const;

export function StatusTag({ status }: { readonly status: DocumentStatus }) {
  const t = useTexts();
  return (
    <Tag data-size="sm" data-color={COLORS[status]}>
      {t.document.status[status]}
    </Tag>
  );
}
