'use client';

import { BrokenPage } from '@/components/panels/broken-page';

/** A page that breaks off leaves masthead and map standing. */
export default BrokenPage;
