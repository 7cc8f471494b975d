import { Tag } from '@digdir/designsystemet-react';
import type { BriefStatus } from '../../../server/brief/life/brief-status.ts';
import { useTexts } from '../../texts/use-texts.ts';

const COLORS = { utkast: 'warning', kontrollert: 'info', godkjent: 'success' } as const;

/** How far a brief has come. */
export function BriefStatusTag({ status }: { readonly status: BriefStatus }) {
  const { briefs } = useTexts();
  return (
    <Tag data-size="sm" data-color={COLORS[status]}>
      {briefs.status[status]}
    </Tag>
  );
}
