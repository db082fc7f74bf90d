import { NotesWindow } from '@/components/present/notes-window';

const NotesPage = () => <NotesWindow />;

export default NotesPage;
