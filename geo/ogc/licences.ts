import { licences } from '../export/credits';

const [records, boundaries] = licences;
if (!records || !boundaries) throw new Error('The records and the boundaries have their licences');

export const recordsLicence = {
  title: `${records.licence}, ${records.credit}`,
  href: 'https://creativecommons.org/licenses/by/4.0/',
};

/** No licence can be linked for what does not state its origin: the page says what is known. */
export const boundariesLicence = {
  title: `${boundaries.credit}: ${boundaries.licence}`,
  href: '/en/data#licences',
};
