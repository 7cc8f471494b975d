import { Heading, Paragraph, Table } from '@digdir/designsystemet-react';
import { useTexts } from '../../texts/use-texts.ts';

/** The keys, and what each does. */
export function Shortcuts() {
  const { about } = useTexts();
  return (
    <section>
      <Heading level={2} data-size="xs" id="shortcuts">
        {about.shortcutsTitle}
      </Heading>
      <Paragraph>{about.shortcutsLead}</Paragraph>
      <Table data-size="sm" data-color="neutral" border aria-labelledby="shortcuts">
        <Table.Head>
          <Table.Row>
            <Table.HeaderCell scope="col">{about.key}</Table.HeaderCell>
            <Table.HeaderCell scope="col">{about.does}</Table.HeaderCell>
          </Table.Row>
        </Table.Head>
        <Table.Body>
          {about.shortcuts.map(({ keys, does }) => (
            <Table.Row key={keys}>
              <Table.HeaderCell scope="row">
                <kbd>{keys}</kbd>
              </Table.HeaderCell>
              <Table.Cell>{does}</Table.Cell>
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
    </section>
  );
}
