import { licences, recordsLicenceUrl } from '../export/credits';

const [records, boundaries] = licences;
if (!records || !boundaries) throw new Error('The records and the boundaries have their licences');

export const recordsLicence = {
  title: `${records.licence}, ${records.credit}`,
  href: recordsLicenceUrl,
};

/** No licence can be linked for what does not state its origin: the page says what is known. */
export const boundariesLicence = {
  title: `${boundaries.credit}: ${boundaries.licence}`,
  href: '/en/data#licences',
};
