//! XML read into a tree, as far as a file keeps within bounds; nothing is fetched and no entity is made.

use quick_xml::XmlVersion;
use quick_xml::escape::resolve_predefined_entity;
use quick_xml::events::{BytesStart, Event};
use quick_xml::name::{Namespace, ResolveResult};
use quick_xml::reader::NsReader;

use super::read::Unreadable;
use super::{DRAWING, MODEL, OWN};

/// How deep elements stand in each other at most.
const DEEPEST: usize = 60;
/// How many elements a file has at most.
const MOST: usize = 200_000;

/// Whose element it is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Space {
    Bpmn,
    Drawing,
    Own,
    Other,
}

/// An element.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct Node {
    pub space: Space,
    /// Without its prefix.
    pub name: String,
    /// What stands before the name; empty where nothing does.
    pub prefix: String,
    attributes: Vec<(String, String)>,
    pub children: Vec<Node>,
    /// All text directly in it.
    pub text: String,
}

impl Node {
    /// Returns an attribute by its name without a prefix.
    pub fn attribute(&self, name: &str) -> Option<&str> {
        let mut attributes = self.attributes.iter();
        let found = attributes.find(|(known, _)| known == name);
        found.map(|(_, value)| value.as_str())
    }

    /// Returns the children that are elements of BPMN's model with this name.
    pub fn bpmn<'n>(&'n self, name: &'n str) -> impl Iterator<Item = &'n Node> {
        let children = self.children.iter();
        children.filter(move |child| child.space == Space::Bpmn && child.name == name)
    }

    /// Returns the children that are elements of this program with this name.
    pub fn own<'n>(&'n self, name: &'n str) -> impl Iterator<Item = &'n Node> {
        let children = self.children.iter();
        children.filter(move |child| child.space == Space::Own && child.name == name)
    }

    /// Returns what this program keeps in an element under this name.
    pub fn kept(&self, name: &str) -> Option<&Node> {
        let extensions = self.bpmn("extensionElements");
        extensions
            .flat_map(|one| &one.children)
            .find(|child| child.space == Space::Own && child.name == name)
    }
}

/// Reads a file into its root.
pub(super) fn parse(text: &str) -> Result<Node, Unreadable> {
    let mut reader = NsReader::from_str(text);
    let mut open: Vec<Node> = Vec::new();
    let mut root = None;
    let mut count = 0;
    loop {
        let position = reader.buffer_position();
        let not_xml = || Unreadable::NotXml {
            line: line(text, position),
        };
        let event = reader.read_event().map_err(|_| not_xml())?;
        match event {
            Event::Start(start) | Event::Empty(start) if root.is_some() => {
                drop(start);
                return Err(not_xml());
            }
            Event::Start(start) => {
                open.push(element(&reader, &start).ok_or_else(not_xml)?);
                count += 1;
            }
            Event::Empty(start) => {
                let node = element(&reader, &start).ok_or_else(not_xml)?;
                count += 1;
                match open.last_mut() {
                    Some(parent) => parent.children.push(node),
                    None => root = Some(node),
                }
            }
            Event::End(_) => {
                let node = open.pop().ok_or_else(not_xml)?;
                match open.last_mut() {
                    Some(parent) => parent.children.push(node),
                    None => root = Some(node),
                }
            }
            Event::Text(text) => say(&mut open, &text.xml10_content()),
            Event::CData(text) => say(&mut open, &text.xml10_content()),
            Event::GeneralRef(name) => {
                let letter = name.resolve_char_ref().map_err(|_| not_xml())?;
                if let Some(letter) = letter {
                    say(&mut open, letter.encode_utf8(&mut [0; 4]));
                } else {
                    let known = resolve_predefined_entity(&name).ok_or_else(not_xml)?;
                    say(&mut open, known);
                }
            }
            // Entities are declared there, and files named that would have to be fetched.
            Event::DocType(_) => return Err(Unreadable::DocumentType),
            Event::Comment(_) | Event::PI(_) | Event::Decl(_) => {}
            Event::Eof => break,
        }
        if open.len() > DEEPEST {
            return Err(Unreadable::TooDeep);
        }
        if count > MOST {
            return Err(Unreadable::TooMany);
        }
    }
    let line = line(text, reader.buffer_position());
    root.filter(|_| open.is_empty())
        .ok_or(Unreadable::NotXml { line })
}

fn say(open: &mut [Node], text: &str) {
    if let Some(node) = open.last_mut() {
        node.text.push_str(text);
    }
}

fn element(reader: &NsReader<&[u8]>, start: &BytesStart<'_>) -> Option<Node> {
    let (bound, name) = reader.resolver().resolve_element(start.name());
    let space = match bound {
        ResolveResult::Bound(Namespace(MODEL)) => Space::Bpmn,
        ResolveResult::Bound(Namespace(DRAWING)) => Space::Drawing,
        ResolveResult::Bound(Namespace(OWN)) => Space::Own,
        _ => Space::Other,
    };
    let mut attributes = Vec::new();
    for attribute in start.attributes() {
        let attribute = attribute.ok()?;
        let value = attribute.normalized_value(XmlVersion::Implicit1_0).ok()?;
        let name = attribute.key.local_name();
        attributes.push((name.as_ref().to_owned(), value.into_owned()));
    }
    let prefix = start
        .name()
        .prefix()
        .map(|prefix| prefix.as_ref().to_owned());
    Some(Node {
        space,
        name: name.as_ref().to_owned(),
        prefix: prefix.unwrap_or_default(),
        attributes,
        children: Vec::new(),
        text: String::new(),
    })
}

/// Returns the number of the line of a place.
fn line(text: &str, position: u64) -> usize {
    let position = usize::try_from(position).unwrap_or(usize::MAX);
    let before = text.bytes().take(position);
    before.filter(|byte| *byte == b'\n').count() + 1
}
