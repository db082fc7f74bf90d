import { reportErrors } from './components/watch/report-errors';

/** Without the operator's wish, at build, nothing of this is in the page. */
if (process.env.CLIENT_ERRORS === 'on') reportErrors(process.env.ATLAS_VERSION ?? '');
