//! Finds the method that a session follows, where it is another than the one in use.

use std::rc::Rc;

use super::World;
use crate::locale::Said;
use crate::method::{Method, Pack};
use crate::session::Session;
use crate::store::pack;

impl World {
    /// Returns the method of a session: installed in the data folder, or the one in the program; none for the one in use.
    pub(super) fn other_method(&self, session: &Session) -> Result<Option<Pack>, Said> {
        let wanted = &session.state.method.id;
        if *wanted == self.method.id {
            return Ok(None);
        }
        let arguments = [("wanted", wanted.into())];
        let found = match pack::installed(&self.places.methods(), wanted) {
            Some(folder) => Pack::load(&pack::read_folder(&folder))
                .map_err(|_| self.locale.said("notice-broken-method", &arguments))?,
            None => pack::built_in(),
        };
        if found.id() != wanted {
            return Err(self.locale.said("notice-other-method", &arguments));
        }
        Ok(Some(found))
    }

    /// Returns another method in the language of the screen, or the one in use.
    pub(super) fn in_language(&self, other: Option<&Pack>) -> Rc<Method> {
        match other {
            Some(other) => Rc::new(other.in_language(self.locale.code())),
            None => Rc::clone(&self.method),
        }
    }
}
