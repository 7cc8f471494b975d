import '../../styles/archive.css';
import '../../styles/archive-changes.css';
import { Button, Heading, Paragraph } from '@digdir/designsystemet-react';
import { useId, useState } from 'react';
import type { ArchiveTarget } from '../../routes/archive-target.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { ArrowsCirclepathIcon, PlusIcon } from '../common/icons.ts';
import { ArchiveLists } from './ArchiveLists.tsx';
import { ArchiveSearch } from './ArchiveSearch.tsx';
import { ChangeNotice } from './ChangeNotice.tsx';
import { DocumentResults } from './DocumentResults.tsx';
import { FileResults } from './FileResults.tsx';
import { IngestDialog } from './IngestDialog.tsx';
import { IngestLine } from './IngestLine.tsx';
import { RemoveDialog } from './RemoveDialog.tsx';
import { RemovedBin } from './RemovedBin.tsx';
import type { Removal } from './removal.ts';
import { UploadPanel } from './UploadPanel.tsx';
import { useChanges } from './use-changes.ts';
import { useCorpus } from './use-corpus.ts';

/** What is in the archive, what did not get in, and the ways to change it. */
export function ArchivePage({ target }: { readonly target: ArchiveTarget }) {
  const t = useTexts().documents;
  const corpus = useCorpus();
  const changes = useChanges(corpus.changed);
  const [adding, setAdding] = useState(false);
  const [asksIngest, setAsksIngest] = useState(false);
  const [removal, setRemoval] = useState<Removal | null>(null);
  const panel = useId();
  const may = corpus.view?.changes === true;
  const busy = changes.busy || (corpus.view !== null && corpus.view.ingest.kind !== 'idle');
  const remove = may ? setRemoval : null;
  return (
    <div className="archive">
      <div className="archive__head">
        <div>
          <Heading level={1} data-size="lg">
            {t.title}
          </Heading>
          <Paragraph>{t.lead}</Paragraph>
        </div>
        {may && (
          <div className="archive__tools">
            <Button aria-expanded={adding} aria-controls={panel} onClick={() => setAdding(!adding)}>
              <PlusIcon aria-hidden /> {adding ? t.hideAdd : t.add}
            </Button>
            <Button variant="secondary" disabled={busy} onClick={() => setAsksIngest(true)}>
              <ArrowsCirclepathIcon aria-hidden /> {t.readAgain}
            </Button>
          </div>
        )}
      </div>
      {corpus.view?.changes === false && <Paragraph data-size="sm">{t.off}</Paragraph>}
      {corpus.view !== null && may && (
        <section id={panel} hidden={!adding} className="archive__panel" aria-label={t.upload.title}>
          <Heading level={2} data-size="xs">
            {t.upload.title}
          </Heading>
          <UploadPanel corpus={corpus.view} changed={corpus.changed} />
        </section>
      )}
      {corpus.view !== null && <IngestLine state={corpus.view.ingest} />}
      <ChangeNotice changes={changes} />
      <ArchiveLists target={target} />
      <ArchiveSearch target={target} />
      {target.list === 'dokumenter' ? (
        <DocumentResults target={target} version={corpus.version} remove={remove} />
      ) : (
        <FileResults key={target.list} target={target} version={corpus.version} remove={remove} />
      )}
      {may && <RemovedBin files={corpus.view?.removed ?? []} putBack={(file) => void changes.putBack(file)} busy={busy} />}
      <RemoveDialog
        removal={removal}
        close={() => setRemoval(null)}
        removed={(what, view) => {
          setRemoval(null);
          changes.removed(what, view);
        }}
      />
      <IngestDialog
        open={asksIngest}
        close={() => setAsksIngest(false)}
        start={(rebuild) => {
          setAsksIngest(false);
          void changes.readAgain(rebuild);
        }}
      />
    </div>
  );
}
