import { type NextRequest, NextResponse } from 'next/server';
import { preferredLanguage } from '@/components/view/preferred-language';

/** `/` opens the atlas in the reader's language; the query comes along. */
export const GET = (request: NextRequest): NextResponse => {
  const language = preferredLanguage(request.headers.get('accept-language'));
  const target = new URL(`/${language}`, request.url);
  target.search = request.nextUrl.search;
  return new NextResponse(null, {
    status: 307,
    headers: { location: `${target.pathname}${target.search}`, vary: 'accept-language' },
  });
};
