const Page = () => <article><h1>…</h1></article>;
export default Page;
