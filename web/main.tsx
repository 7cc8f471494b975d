import '@digdir/designsystemet-css';
import '@digdir/designsystemet-theme';
import '@fontsource-variable/inter';
import './styles/base.css';
import './styles/ask.css';
import './styles/document.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App.tsx';

const root = document.getElementById('app');
if (root === null) throw new Error('index.html lacks #app');
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
