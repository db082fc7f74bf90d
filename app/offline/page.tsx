import type { Metadata } from 'next';
import { OfflinePage } from '@/components/offline/offline-page';
import { offlineWords } from '@/components/text/offline-words';

export const metadata: Metadata = {
  title: `${offlineWords.title.zh} · ${offlineWords.title.en}`,
  robots: { index: false },
};

const Page = () => <OfflinePage />;

export default Page;
