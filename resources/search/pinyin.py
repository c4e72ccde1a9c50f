#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes pinyin.txt: for each Chinese character in our texts the first letter(s) of its reading, for search by initials.

usage: pinyin.py > pinyin.txt       (needs uconv of ICU; run it again when new characters come)

Lines are "letters<TAB>characters"; characters with two common readings stand under both letters.
"""
import collections, pathlib, subprocess

here = pathlib.Path(__file__).resolve().parent.parent
two = {'重': 'cz', '行': 'hx', '长': 'cz', '调': 'dt', '传': 'cz', '参': 'cs', '降': 'jx', '弹': 'dt', '单': 'ds', '校': 'jx', '系': 'jx', '还': 'hh', '率': 'ls', '便': 'bp'}
texts = [*here.glob('help/zh/*.txt'), *here.glob('guides/zh/*.md'), *here.glob('guides/exercises/*.txt'), *here.glob('templates/*.yaml'),
         here / 'search' / 'synonyms.txt', here.parent / 'translations' / 'podwright_zh_CN.ts']
han = sorted({c for text in texts if text.exists() for c in text.read_text(encoding='utf-8') if '\u4e00' <= c <= '\u9fff'})
read = subprocess.run(['uconv', '-f', 'utf-8', '-t', 'utf-8', '-x', 'Han-Latin; Latin-ASCII'], input='\n'.join(han), capture_output=True, text=True,
                      check=True).stdout.split('\n')
rows = collections.defaultdict(str)
for c, reading in zip(han, read):
    rows[''.join(dict.fromkeys(two.get(c, reading[:1].lower())))] += c
for letters in sorted(rows):
    print(f'{letters}\t{rows[letters]}')
