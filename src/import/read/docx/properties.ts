import { readXml } from '../xml.ts';

/** The properties that jd gave a document: whose the marks in it are. */
export function readProperties(bytes: Uint8Array | undefined): ReadonlyMap<string, string> {
  const properties = new Map<string, string>();
  if (bytes === undefined) return properties;
  let name = '';
  readXml(bytes, {
    open(element, attributes) {
      if (element === 'property') name = attributes['name'] ?? '';
    },
    close(element) {
      if (element === 'property') name = '';
    },
    text(text) {
      if (name.startsWith('jd_')) properties.set(name, (properties.get(name) ?? '') + text);
    },
  });
  return properties;
}

/** The addresses outside a document to which it links, by their ids. */
export function readLinks(bytes: Uint8Array | undefined): ReadonlyMap<string, string> {
  const links = new Map<string, string>();
  if (bytes === undefined) return links;
  readXml(bytes, {
    open(element, attributes) {
      if (element !== 'Relationship' || attributes['TargetMode'] !== 'External') return;
      links.set(attributes['Id'] ?? '', attributes['Target'] ?? '');
    },
    close() {},
    text() {},
  });
  return links;
}

/** The parts of a document by the ids under which its text refers to them. */
export function readTargets(bytes: Uint8Array | undefined): ReadonlyMap<string, string> {
  const targets = new Map<string, string>();
  if (bytes === undefined) return targets;
  readXml(bytes, {
    open(element, { Id: id = '', Target: target = '', TargetMode: mode }) {
      if (element === 'Relationship' && mode !== 'External')
        targets.set(id, target.replace(/^\/?(?:word\/)?/, 'word/'));
    },
    close() {},
    text() {},
  });
  return targets;
}
