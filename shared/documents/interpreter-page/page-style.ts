import { html } from '../html'

/** The page's whole style: the phone's own letters for each language, light or dark as the phone is, one column down to 320 px. */
export const pageStyle = html`<style>
:root{color-scheme:light dark;--text:#1d1e20;--quiet:#56585d;--line:#d9d9d4;--card:#fff;--back:#f4f4f0;--accent:#2445b5;--mark:#855400}
@media (prefers-color-scheme:dark){:root{--text:#ececee;--quiet:#a9acb2;--line:#3b3e44;--card:#1f2024;--back:#131416;--accent:#9db6ff;--mark:#f1bd5c}}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;scroll-padding-top:3.5rem}
body{margin:0 auto;max-width:42rem;padding:1rem;background:var(--back);color:var(--text);font:400 1rem/1.5 -apple-system,BlinkMacSystemFont,"Segoe UI",Roboto,"Noto Sans",sans-serif;overflow-wrap:anywhere}
:lang(ja){font-family:-apple-system,"Hiragino Sans","Yu Gothic","Noto Sans JP","Noto Sans CJK JP",sans-serif}
:lang(zh-Hans){font-family:-apple-system,"PingFang SC","Microsoft YaHei","Noto Sans SC","Noto Sans CJK SC",sans-serif}
:lang(zh-Hant){font-family:-apple-system,"PingFang TC","Microsoft JhengHei","Noto Sans TC","Noto Sans CJK TC",sans-serif}
:lang(ko){font-family:-apple-system,"Apple SD Gothic Neo","Malgun Gothic","Noto Sans KR","Noto Sans CJK KR",sans-serif;word-break:keep-all}
:lang(ja),:lang(zh),:lang(ko){line-height:1.6}
h1{margin:0;font-size:1.4rem;line-height:1.3}
h2{margin:1.75rem 0 .25rem;font-size:1.1rem}
h3{margin:.25rem 0;font-size:1.05rem;line-height:1.35}
.quiet,.label{color:var(--quiet);font-size:.875rem}
.mission{font-weight:600}
.second{color:var(--quiet);font-size:.9em;font-weight:400}
.latin{font-weight:400}
.emergency{margin:.75rem 0 0;padding:.5rem .75rem;border:1px solid var(--line);border-radius:.5rem}
nav{position:sticky;top:0;margin:1rem -1rem 0;padding:.5rem 1rem;background:var(--back);border-bottom:1px solid var(--line);overflow-x:auto}
nav ul{display:flex;gap:.5rem;margin:0;padding:0;list-style:none}
nav a{display:block;padding:.5rem .75rem;border:1px solid var(--line);border-radius:.5rem;white-space:nowrap;text-decoration:none}
article{margin:.75rem 0;padding:1rem;border:1px solid var(--line);border-radius:.75rem;background:var(--card)}
.times{display:flex;flex-wrap:wrap;align-items:baseline;gap:.25rem 1rem;font-variant-numeric:tabular-nums}
.time{display:flex;font-size:1.25rem;font-weight:600}
.report{font-size:.9rem}
.mark{color:var(--mark);border:1px dashed currentColor;border-radius:.25rem;padding:0 .3em}
.place{margin:.5rem 0;font-weight:600}
.place a{display:block;font-weight:400;padding:.35rem 0}
a{color:var(--accent)}
.tel{display:inline-block;padding:.35rem 0;font-variant-numeric:tabular-nums}
.facts{margin-top:.5rem}
.note{display:grid;grid-template-columns:7rem minmax(0,1fr);gap:.75rem;padding:.3rem 0;border-top:1px solid var(--line)}
.public{margin-top:.5rem}
.or{color:var(--quiet)}
.terms{margin:.5rem 0;padding:0;list-style:none}
.terms li{padding:.4rem 0;border-top:1px solid var(--line)}
.terms span{margin-inline-end:.75rem}
footer{margin-top:2rem;padding-top:.75rem;border-top:1px solid var(--line)}
</style>`
