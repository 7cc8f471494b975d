import { Alert, Dropdown, Paragraph } from '@digdir/designsystemet-react';
import { useState } from 'react';
import type { BriefKind } from '#domain/brief.ts';
import { EXPORT_FORMATS, type ExportFormat } from '../../../server/brief/export/export-format.ts';
import { exportBrief } from '../../client/export-brief.ts';
import { asApiError } from '../../client/problem.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { ChevronDownIcon, DownloadIcon } from '../common/icons.ts';

type Told = { readonly kind: 'now' | 'done' | 'failed'; readonly words: string };

/** The brief as a file, in the formats its kind can be had in. */
export function ExportMenu({ id, kind }: { readonly id: string; readonly kind: BriefKind }) {
  const { life: t } = useTexts().briefs;
  const [open, setOpen] = useState(false);
  const [told, setTold] = useState<Told | null>(null);
  const save = async (format: ExportFormat): Promise<void> => {
    setOpen(false);
    setTold({ kind: 'now', words: t.exporting });
    try {
      setTold({ kind: 'done', words: t.exported(await exportBrief(id, format)) });
    } catch (failure) {
      const { detail, nextStep } = asApiError(failure);
      setTold({ kind: 'failed', words: `${t.exportFailed} ${detail} ${nextStep ?? ''}` });
    }
  };
  return (
    <>
      <Dropdown.TriggerContext>
        <Dropdown.Trigger variant="secondary" data-size="sm" onClick={() => setOpen(!open)}>
          <DownloadIcon aria-hidden /> {t.export} <ChevronDownIcon aria-hidden />
        </Dropdown.Trigger>
        <Dropdown open={open} onClose={() => setOpen(false)} data-size="sm" placement="bottom-start">
          <Dropdown.Heading>{t.exportAs}</Dropdown.Heading>
          <Dropdown.List>
            {EXPORT_FORMATS.filter((format) => format !== 'pptx' || kind === 'presentasjon').map((format) => (
              <Dropdown.Item key={format}>
                <Dropdown.Button onClick={() => void save(format)}>{t.formats[format]}</Dropdown.Button>
              </Dropdown.Item>
            ))}
          </Dropdown.List>
        </Dropdown>
      </Dropdown.TriggerContext>
      <span role="status" className="life__told">
        {told !== null && told.kind !== 'failed' && told.words}
      </span>
      {told?.kind === 'failed' && (
        <Alert data-color="danger" data-size="sm" role="alert" className="life__failed">
          <Paragraph>{told.words}</Paragraph>
        </Alert>
      )}
    </>
  );
}
