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
  'for(let a of t)t.push(a+l);',
  'let q=()=>t.length;',
  'export{t};',
].join('');

describe('the order of a packed script', () => {
  it('is functions, short functions by their text, patterns, and all else as it stood', () => {
    expect(arranged(CODE, bodyOf(CODE))).toBe(
      [
        'import n from"n";',
        'function f(){return g().replace(p,h)}',
        'let g=()=>s+"z",q=()=>t.length,h=o=>o.toUpperCase(),p=/y/u;',
        'let s="xy";',
        'class C{}',
        'let t=[s,g(),f()],{length:l}=t;',
        'for(let a of t)t.push(a+l);',
        'export{t};',
      ].join(''),
    );
  });

  it('makes what asks for something in the order that it stood in', () => {
    const code = 'const add=o=>o+1;const one=add(0),two=add(one);globalThis.result=[one,two]';
    const run = (source: string): unknown => new Function('globalThis', `${source};return globalThis.result`)({});
    expect(run(arranged(code, bodyOf(code)))).toEqual(run(code));
    expect(run(code)).toEqual([1, 2]);
  });

  it('is another for the scripts that are meant alone', () => {
    const chunkOf = (name: string) => ({ type: 'chunk', name, code: CODE });
    const bundle = { a: chunkOf('engine'), b: chunkOf('popup'), c: { type: 'asset', source: CODE } };
    arrange((name) => name === 'engine').generateBundle.call(
      { parse: (code) => ({ body: bodyOf(code) }) },
      null,
      bundle,
    );
    expect(bundle.a.code).not.toBe(CODE);
    expect(bundle.b.code).toBe(CODE);
    expect(bundle.c).toEqual({ type: 'asset', source: CODE });
  });
});
