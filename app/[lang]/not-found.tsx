export { NotFoundPanel as default } from '@/components/panels/not-found-panel';
