import { Button, Dialog, Fieldset, Heading, Paragraph, Radio } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useTexts } from '../../texts/use-texts.ts';

type Props = { readonly open: boolean; readonly close: () => void; readonly start: (rebuild: boolean) => void };

/** Asks what is to be read again. */
export function IngestDialog({ open, close, start }: Props) {
  const t = useTexts().documents;
  const [rebuild, setRebuild] = useState(false);
  return (
    <Dialog open={open} onClose={close} closeButton={t.close} aria-labelledby="ingest-title">
      <Heading level={2} data-size="sm" id="ingest-title">
        {t.ingest.title}
      </Heading>
      <Paragraph>{t.ingest.text}</Paragraph>
      <Fieldset>
        <Fieldset.Legend>{t.ingest.scope}</Fieldset.Legend>
        <Radio name="scope" value="changes" label={t.ingest.changes} checked={!rebuild} onChange={() => setRebuild(false)} />
        <Radio
          name="scope"
          value="all"
          label={t.ingest.all}
          description={t.ingest.allHint}
          checked={rebuild}
          onChange={() => setRebuild(true)}
        />
      </Fieldset>
      <div className="dialog-buttons">
        <Button onClick={() => start(rebuild)}>{t.ingest.confirm}</Button>
        <Button variant="secondary" onClick={close}>
          {t.ingest.cancel}
        </Button>
      </div>
    </Dialog>
  );
}
