import { shellWords } from '@/components/text/shell-words';

const { zh, en } = shellWords.title;

/** The bare address without a server: a script chooses the language, and without one the reader. */
export const firstPage = `<!doctype html>
<html lang="zh-Hans">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${zh} · ${en}</title>
<link rel="stylesheet" href="/palette.css">
</head>
<body>
<p><a href="/zh/">${zh}</a></p>
<p lang="en"><a href="/en/">${en}</a></p>
</body>
</html>
`;

/** Lies in the kit beside the pages. */
export const readMe = `${zh}
${en}

这个文件夹可以用任何静态文件服务器打开，不需要网络。在本文件夹里运行其中一条：
This folder opens through any file server, without a network. Run one of these in it:

    python3 -m http.server 8080
    npx serve -l 8080
    busybox httpd -f -p 8080

然后在浏览器打开 / then open: http://localhost:8080

直接双击 index.html 打不开：浏览器不允许网页从磁盘读取数据文件。
Opening index.html by a double click does not work: browsers let no page read its data from a disk.
`;
