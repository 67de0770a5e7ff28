import { writeFileSync } from 'node:fs';
import { handOn } from '/tmp/w/handon/lib/export/hand-on.ts';
import { article, sample, READ_AT } from '/tmp/w/handon/tests/export/sample.ts';
import { articleFromText } from '/tmp/w/handon/lib/digest/from-text.ts';
import { digestOf as dd } from '/tmp/w/handon/lib/digest/digest-of.ts'; import * as engine from '/tmp/w/handon/lib/session/engine.ts'; const digestOf=(a:any)=>dd(a,engine);
import { readFileSync, readdirSync } from 'node:fs';
const own = readdirSync('/tmp/w/handon/tests/own').filter(n=>n.endsWith('.txt')).map(n=>{ const a=articleFromText(readFileSync('/tmp/w/handon/tests/own/'+n,'utf8'),'https://tinhuy.example.gov.vn/'+n); a.site='Cổng thông tin điện tử tỉnh Sơn Lâm'; return {article:a,digest:digestOf(a),readAt:READ_AT};});
const one={article,digest:sample,readAt:READ_AT};
for (const format of ['word','excel','csv','json','jsonl','markdown','plain','table'] as const) for (const [name,reads] of [['one',[one]],['own',[own[19]!]],['many',own]] as const) {
  const t=Date.now(); const f=await handOn(reads,{format,language:'vi',count:reads.length,madeAt:'2026-11-29T09:00:00'});
  const b=Buffer.concat(f.parts.map(p=>Buffer.from(p as string)));
  writeFileSync('/tmp/try/'+name+'.'+f.name.split('.').at(-1),b); console.log(format,name,f.name,b.length,Date.now()-t);
}
