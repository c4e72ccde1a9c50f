#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes pod.schema, the compact description of the Pod types that the program reads.

usage: generate.py --openapi POD-OPENAPI.json --facts POD-FACTS.json > pod.schema

The OpenAPI document decides which types and fields there are, of which type, and whether they are required; the facts add
limits, unions, enums, defaults and versions. Lines of the output, fields parted by tabs:

    union NAME TYPE MIN MAX MEMBER…
    type NAME
    field NAME KIND key=value…
"""
import argparse
import json

KINDS = {'Quantity': 'quantity', 'IntOrString': 'int-or-string', 'Time': 'time', 'MicroTime': 'time', 'FieldsV1': 'opaque'}
LIMITS = ('min', 'max', 'minLength', 'maxLength', 'minItems', 'maxItems', 'format', 'key_format', 'value_format')


def short(name):
    return name.split('.')[-1]


def reference(schema):
    ref = schema.get('$ref') or (schema.get('allOf') or [{}])[0].get('$ref')
    return short(ref) if ref else None


def kind_of(schema):
    """The kind of a value and, for objects, the name of its type."""
    ref = reference(schema)
    if ref:
        return (KINDS[ref], None) if ref in KINDS else ('object', ref)
    if schema.get('format') == 'date-time':
        return 'time', None
    return schema['type'], None


def plain(value):
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False, separators=(',', ':'))


def attributes(schema, facts, required):
    """The key=value parts of one field."""
    kind, ref = kind_of(schema)
    if kind == 'array':
        item, ref = kind_of(schema['items'])
        yield 'list'
        yield f'item={item}'
    elif kind == 'object' and not ref:
        value, _ = kind_of(schema.get('additionalProperties', {'type': 'string'}))
        yield 'map'
        yield f'item={value}'
    else:
        yield kind
    if ref:
        yield f'ref={ref}'
    form = facts.get('format') or facts.get('items', {}).get('format')
    if form in ('int32', 'int64'):
        yield f'width={form[3:]}'
    if required:
        yield 'required=1'
    if facts.get('read_only'):
        yield 'readOnly=1'
    for key in ('enum', 'known_values'):
        if facts.get(key):
            yield f"{key.split('_')[0]}={'|'.join(facts[key])}"
    if 'default' in facts:
        yield f"default={plain(facts['default']['value'])}"
        if facts['default'].get('when'):
            yield f"defaultWhen={facts['default']['when']}"
    limits = facts.get('limits', {})
    for key in LIMITS:
        if isinstance(limits.get(key), (int, str)):
            yield f'{key.replace("_", "-")}={limits[key]}'
    if limits.get('show_as'):
        yield f"showAs={limits['show_as']}"
    if facts.get('union'):
        yield f"union={facts['union']}"
    if facts.get('list_type'):
        yield f"listType={facts['list_type']}"
    if facts.get('list_map_keys'):
        yield f"listKeys={'|'.join(facts['list_map_keys'])}"
    yield f"since={facts['introduced'].lstrip('<=')}"
    off = [g['name'] for g in facts.get('gates', []) if not g.get('default', True)]
    on = [g['name'] for g in facts.get('gates', []) if g.get('default', True)]
    if off:
        yield f"gateOff={'|'.join(off)}"
    if on:
        yield f"gate={'|'.join(on)}"
    if facts.get('deprecated'):
        yield f"deprecated={facts['deprecated'].get('use', '')}"


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument('--openapi', required=True)
    parser.add_argument('--facts', required=True)
    arguments = parser.parse_args()
    with open(arguments.openapi, encoding='utf-8') as file:
        schemas = json.load(file)['components']['schemas']
    with open(arguments.facts, encoding='utf-8') as file:
        facts = json.load(file)
    print('# Written by generate.py; do not edit.')
    print(f"version\t{facts['meta']['kubernetes_version'].lstrip('v')}")
    for union in facts['unions']:
        members = '\t'.join(union['members'])
        print(f"union\t{union['id']}\t{union['def']}\t{union.get('min', 0)}\t{union.get('max', 1)}\t{members}")
    for field, versions in sorted(facts['removed_fields'].items()):
        print(f"removed\t{field}\t{versions['first']}\t{versions['last']}")
    for name in sorted(schemas, key=short):
        definition = schemas[name]
        known = facts['definitions'][short(name)]
        print(f"type\t{short(name)}\tsince={known['introduced'].lstrip('<=')}")
        required = definition.get('required', [])
        for field, schema in sorted(definition.get('properties', {}).items()):
            parts = attributes(schema, known['fields'][field], field in required)
            print('\t'.join(['field', field, *parts]))


main()
