import '@digdir/designsystemet-css';
import '@digdir/designsystemet-theme';
import '@fontsource-variable/inter';
import './styles/base.css';
import './styles/document.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App.tsx';
import { writeAddressesForPrint } from './client/print-addresses.ts';
import { startTheme } from './features/shell/theme.ts';
import { replaceOldAddress } from './routes/use-route.ts';
import { startLanguage } from './texts/language.ts';

const root = document.getElementById('app');
if (root === null) throw new Error('index.html lacks #app');
startTheme();
writeAddressesForPrint();
replaceOldAddress();
await startLanguage();
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
