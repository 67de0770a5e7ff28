import { usePage } from '../page.ts';
import { DocumentCard } from './document-card.tsx';

/** Documents in the order in which the page cites them. */
export const DocumentsPanel = () => (
  <ul class="items cards">
    {usePage().digest.documents.map((document, index) => (
      <li key={`${index} ${document.key}`}>
        <DocumentCard document={document} index={index} />
      </li>
    ))}
  </ul>
);
