import { Heading } from '@digdir/designsystemet-react';
import { nb } from '../../texts/nb.ts';
import { DocumentList } from './DocumentList.tsx';
import { FileList } from './FileList.tsx';

/** What is in the archive, what did not get in, and what is in with a reservation. */
export function DocumentsPage() {
  return (
    <div className="page page--narrow">
      <Heading level={1} data-size="lg">
        {nb.documents.title}
      </Heading>
      <DocumentList />
      <FileList state="avvist" title={nb.documents.refusedTitle} lead={nb.documents.refusedLead} none={nb.documents.refusedNone} />
      <FileList
        state="indeksert med merknad"
        title={nb.documents.remarksTitle}
        lead={nb.documents.remarksLead}
        none={nb.documents.remarksNone}
      />
    </div>
  );
}
