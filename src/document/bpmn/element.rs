//! An element of XML to be written.

use quick_xml::escape::escape;

/// An element with its attributes, and either children or text in it.
pub(super) struct Element {
    name: &'static str,
    attributes: Vec<(&'static str, String)>,
    children: Vec<Element>,
    text: String,
}

impl Element {
    pub fn new(name: &'static str) -> Self {
        Self {
            name,
            attributes: Vec::new(),
            children: Vec::new(),
            text: String::new(),
        }
    }

    pub fn with(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.attributes.push((name, value.into()));
        self
    }

    /// Adds an attribute where it says something.
    pub fn with_some(self, name: &'static str, value: Option<String>) -> Self {
        match value.filter(|value| !value.is_empty()) {
            Some(value) => self.with(name, value),
            None => self,
        }
    }

    pub fn holding(mut self, children: impl IntoIterator<Item = Element>) -> Self {
        self.children.extend(children);
        self
    }

    pub fn saying(mut self, text: &str) -> Self {
        text.clone_into(&mut self.text);
        self
    }

    /// Returns a file with this as its root.
    pub fn file(&self) -> String {
        let mut file = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n".to_owned();
        self.write(&mut file, 0);
        file
    }

    fn write(&self, file: &mut String, depth: usize) {
        let indent = "  ".repeat(depth);
        file.push_str(&indent);
        file.push('<');
        file.push_str(self.name);
        for (name, value) in &self.attributes {
            file.push(' ');
            file.push_str(name);
            file.push_str("=\"");
            // Readers make spaces of bare line ends in attributes.
            let value = legal(value);
            let value = escape(&value).replace('\n', "&#10;").replace('\t', "&#9;");
            file.push_str(&value);
            file.push('"');
        }
        if self.children.is_empty() && self.text.is_empty() {
            file.push_str("/>\n");
            return;
        }
        file.push('>');
        if self.children.is_empty() {
            file.push_str(&escape(legal(&self.text)));
        } else {
            file.push('\n');
            for child in &self.children {
                child.write(file, depth + 1);
            }
            file.push_str(&indent);
        }
        file.push_str("</");
        file.push_str(self.name);
        file.push_str(">\n");
    }
}

/// Returns the text without what no XML file may hold (XML 1.0, production 2).
fn legal(text: &str) -> String {
    let kept = |letter: &char| {
        let is_hole = matches!(letter, '\u{FFFE}' | '\u{FFFF}');
        !is_hole && (!letter.is_control() || matches!(letter, '\t' | '\n' | '\u{80}'..='\u{9F}'))
    };
    text.chars().filter(kept).collect()
}
