import { parseSync } from 'oxc-parser';
import { describe, expect, it } from 'vitest';
import { arrange, arranged } from '../../.ci/packaging/arrange.ts';

type Statements = Parameters<typeof arranged>[1];

const bodyOf = (code: string): Statements => parseSync('a.js', code).program.body as unknown as Statements;

const CODE = [
  'import n from"n";',
  'let s="xy",g=()=>s+"z",p=/y/u;',
  'function f(){return g().replace(p,h)}',
  'class C{}',
  'let t=[s,g(),f()],h=o=>o.toUpperCase(),{length:l}=t;',
  'let q=()=>t.length;',
  'export{t};',
].join('');

describe('the order of a packed script', () => {
  it('is functions, classes, short functions by their text, patterns, and values, where nothing is asked for too soon', () => {
    expect(arranged(CODE, bodyOf(CODE))).toBe(
      [
        'import n from"n";',
        'function f(){return g().replace(p,h)}',
        'class C{}',
        'let g=()=>s+"z",q=()=>t.length,h=o=>o.toUpperCase(),p=/y/u,s="xy",t=[s,g(),f()],{length:l}=t;',
        'export{t};',
      ].join(''),
    );
  });

  it('puts like by like', () => {
    const code = 'let a="tỉnh ủy|huyện ủy",b="12345678901234567890",c="huyện ủy|tỉnh ủy",d="123456789",e=a+b;';
    expect(arranged(code, bodyOf(code))).toBe(
      'let a="tỉnh ủy|huyện ủy",c="huyện ủy|tỉnh ủy",b="12345678901234567890",d="123456789",e=a+b;',
    );
  });

  it('makes what asks for something after all that it may ask for, itself or through what it calls', () => {
    const code =
      'const z=[],put=o=>(z.push(o),o);let first=put("ab"),last=join();function join(){return z.join()+first}const all=[last,z.length];globalThis.result=all';
    const [declared = ''] = code.split('globalThis');
    const run = (source: string): unknown => new Function(`${source};return all`)();
    expect(run(arranged(declared, bodyOf(declared)))).toEqual(run(declared));
    expect(run(declared)).toEqual(['abab', 1]);
  });

  it.each([
    'for(let a of [1])globalThis.x=a;',
    'globalThis.x=1;',
    'class D{static x=y()}',
    'class D{static{y()}}',
    'class D extends b{}',
    'class D{[b](){}}',
  ])('is left as it stands where more is done than declared: %s', (doing) => {
    const code = `let b="xy",a=/y/u;${doing}`;
    expect(arranged(code, bodyOf(code))).toBe(code);
  });

  it('is another for the scripts that are meant alone, whose variables are named anew', async () => {
    const chunkOf = (name: string) => ({ type: 'chunk', name, code: CODE });
    const bundle = { a: chunkOf('engine'), b: chunkOf('popup'), c: { type: 'asset', source: CODE } };
    await arrange(
      (name) => name === 'engine',
      (code) => Promise.resolve(`/*anew*/${code}`),
    ).generateBundle.call({ parse: (code) => ({ body: bodyOf(code) }) }, null, bundle);
    expect(bundle.a.code).toBe(`/*anew*/${arranged(CODE, bodyOf(CODE))}`);
    expect(bundle.b.code).toBe(CODE);
    expect(bundle.c).toEqual({ type: 'asset', source: CODE });
  });
});
