//! A method in all its languages.

use serde::{Deserialize, Serialize};

use super::language::near;
use super::load::{Sources, Texts, read, sentences};
use super::texts::{Filled, Origins, Remark, fill};
use super::{Method, Problem};

/// A method in all its languages; one of them is taken at a time.
#[derive(Clone, Debug)]
pub struct Pack(Form);

#[derive(Clone, Debug)]
enum Form {
    /// Made ready when the program was built: each language as bytes, the pack's own first.
    Prepared {
        id: String,
        languages: Vec<(String, &'static [u8])>,
    },
    Read(Box<Read>),
}

#[derive(Clone, Debug)]
struct Read {
    own: Method,
    origins: Origins,
    /// The files of each further language, with their whole path.
    texts: Texts,
    /// The program's own sentences in languages that the pack brings along.
    sentences: Texts,
}

/// How far the texts of a language have come.
#[derive(Clone, Debug)]
pub struct Coverage {
    pub language: String,
    /// How many texts the pack has in its own language.
    pub texts: usize,
    /// How many of them there are in this one.
    pub translated: usize,
    pub remarks: Vec<Remark>,
}

/// What the bytes of a prepared pack begin with, written and read by the same version of the program.
#[derive(Serialize, Deserialize)]
struct Table<'t> {
    id: String,
    #[serde(borrow)]
    languages: Vec<(String, &'t [u8])>,
}

impl Pack {
    /// Returns the pack that files describe, or every problem of it in order of place.
    pub fn load(sources: &Sources) -> Result<Self, Vec<Problem>> {
        let (own, origins, texts) = read(sources)?;
        Ok(Self(Form::Read(Box::new(Read {
            own,
            origins,
            texts,
            sentences: sentences(sources),
        }))))
    }

    /// Returns the pack in the form that [`Pack::prepared`] reads quickly.
    pub fn prepare(&self) -> Result<Vec<u8>, postcard::Error> {
        let mut languages = Vec::new();
        for language in self.languages() {
            languages.push((language.to_owned(), self.in_language(language).prepare()?));
        }
        let borrowed = languages.iter();
        let borrowed = borrowed.map(|(language, bytes)| (language.clone(), bytes.as_slice()));
        postcard::to_allocvec(&Table {
            id: self.id().to_owned(),
            languages: borrowed.collect(),
        })
    }

    /// Returns a pack that was prepared by the same version of the program; no language of it is read yet.
    pub fn prepared(bytes: &'static [u8]) -> Result<Self, postcard::Error> {
        let Table { id, languages } = postcard::from_bytes(bytes)?;
        Ok(Self(Form::Prepared { id, languages }))
    }

    /// Returns the id of the method.
    pub fn id(&self) -> &str {
        match &self.0 {
            Form::Prepared { id, .. } => id,
            Form::Read(read) => &read.own.id,
        }
    }

    /// Returns the codes of the languages, the pack's own first and its neighbours before the others.
    pub fn languages(&self) -> Vec<&str> {
        match &self.0 {
            Form::Prepared { languages, .. } => {
                languages.iter().map(|(code, _)| code.as_str()).collect()
            }
            Form::Read(read) => {
                let own = read.own.language.as_str();
                let near = near(own);
                let place = |code: &&str| near.iter().position(|known| known == code);
                let mut others: Vec<_> = read.texts.keys().map(String::as_str).collect();
                // A neighbour is wanted more often than the others.
                others.sort_by_key(|code| place(code).unwrap_or(near.len()));
                std::iter::once(own).chain(others).collect()
            }
        }
    }

    /// Returns the language that the pack itself is written in.
    pub fn own_language(&self) -> &str {
        self.languages().first().copied().unwrap_or_default()
    }

    /// Returns the language that is shown where this one is wanted: itself, its nearest neighbour, or the pack's own.
    pub fn nearest(&self, wanted: &str) -> &str {
        let languages = self.languages();
        let mut near = near(wanted).into_iter();
        near.find_map(|code| languages.iter().find(|known| **known == code).copied())
            .unwrap_or(self.own_language())
    }

    /// Returns the method in a language; a text that it lacks is the neighbour's, or the pack's own.
    pub fn in_language(&self, wanted: &str) -> Method {
        let language = self.nearest(wanted);
        match &self.0 {
            Form::Prepared { languages, .. } => {
                let mut known = languages.iter().filter(|(code, _)| code == language);
                let bytes = known.next().map_or(&[][..], |(_, bytes)| bytes);
                Method::prepared(bytes).expect("prepared by the build of this very program")
            }
            Form::Read(read) => read.in_language(language),
        }
    }

    /// Returns the languages in which the pack brings along sentences of the program, in order.
    pub fn tongues(&self) -> impl Iterator<Item = &str> {
        let sentences = match &self.0 {
            Form::Prepared { .. } => None,
            Form::Read(read) => Some(&read.sentences),
        };
        sentences
            .into_iter()
            .flat_map(Texts::keys)
            .map(String::as_str)
    }

    /// Returns the files of the program's sentences that the pack brings along in a language, by their names.
    pub fn sentences(&self, language: &str) -> Option<&[(String, String)]> {
        match &self.0 {
            Form::Prepared { .. } => None,
            Form::Read(read) => read.sentences.get(language).map(Vec::as_slice),
        }
    }

    /// Returns what is not finished in the pack's own language, in order of place; nothing for a pack whose files are
    /// not at hand.
    pub fn remarks(&self) -> &[Remark] {
        match &self.0 {
            Form::Prepared { .. } => &[],
            Form::Read(read) => &read.origins.remarks,
        }
    }

    /// Returns how far each further language has come; nothing for a pack whose files are not at hand.
    pub fn coverage(&self) -> Vec<Coverage> {
        let Form::Read(read) = &self.0 else {
            return Vec::new();
        };
        let covered = |(language, files): (&String, &Vec<(String, String)>)| {
            let filled = read.fill(&mut read.own.clone(), language, files);
            Coverage {
                language: language.clone(),
                texts: filled.texts,
                translated: filled.translated,
                remarks: filled.remarks,
            }
        };
        read.texts.iter().map(covered).collect()
    }
}

impl From<Method> for Pack {
    /// Returns a pack that has the method in its one language.
    fn from(own: Method) -> Self {
        Self(Form::Read(Box::new(Read {
            own,
            origins: Origins::default(),
            texts: Texts::new(),
            sentences: Texts::new(),
        })))
    }
}

impl Read {
    fn fill(&self, method: &mut Method, language: &str, files: &[(String, String)]) -> Filled {
        fill(method, &self.origins, &folder(language), files)
    }

    fn in_language(&self, language: &str) -> Method {
        let mut method = self.own.clone();
        let near = near(language);
        // The farthest first, so that each nearer one writes over it; the pack's own lacks nothing.
        let nearer = near.iter().take_while(|code| **code != self.own.language);
        let mut nearer: Vec<_> = nearer.collect();
        nearer.dedup();
        for code in nearer.into_iter().rev() {
            if let Some(files) = self.texts.get(*code) {
                self.fill(&mut method, code, files);
            }
        }
        language.clone_into(&mut method.language);
        method
    }
}

/// Returns the folder of a language's texts, from the pack's folder.
pub(super) fn folder(language: &str) -> String {
    format!("texts/{language}/")
}
