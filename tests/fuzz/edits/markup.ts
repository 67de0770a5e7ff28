import { type Choice, chosen, stretch } from './edit.ts';

/** What happens to a page's source: cut off in the midst, pasted, written by hand. */
export type MarkupEdit = (html: string, choice: Choice) => string;

const BITS =
  '<|>|</|/>|</p>|</div></div></div>|<div|<p|<table><td>|<!--|-->|<![CDATA[|]]>|<script>|</script>|<style>|</style>|<textarea>|<title>|<body>|</body>|<html>|<head>|<br><br>|<?xml version="1.0"?>|&|&amp|&#|&#0;|&#x110000;|&#xD800;|&nbsp;|&nbsp|&zwj;|&#8203;|&unknown;|&lt;p&gt;|"|\'| = |<a href="#|<p style="display:none|<o:p></o:p>|<svg><title>|<select><option>|<noscript>|<template>|<plaintext>|<frameset><frame src="a">|<base href="http://[">|<iframe srcdoc="<p>Tỉnh ủy yêu cầu">|\0|\uFEFF|\r\n|\uD800'.split(
    '|',
  );
const LONGEST = 400;

export const MARKUP_EDITS: Readonly<Record<string, MarkupEdit>> = {
  truncate: (html, { at }) => html.slice(0, at % (html.length + 1)),
  behead: (html, { at }) => html.slice(at % (html.length + 1)),
  cutOut: (html, choice) => {
    const [from, to] = stretch(html.length, choice, LONGEST);
    return html.slice(0, from) + html.slice(to);
  },
  insertBit: (html, { at, to }) => {
    const from = at % (html.length + 1);
    return html.slice(0, from) + (chosen(BITS, to) ?? '') + html.slice(from);
  },
  copyPart: (html, choice) => {
    const [from, to] = stretch(html.length, choice, LONGEST);
    const place = choice.pick % (html.length + 1);
    return html.slice(0, place) + html.slice(from, to) + html.slice(place);
  },
};
