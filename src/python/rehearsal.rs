//! The first import of a process would pay for the first touch of all code that takes part in one.
//! So a module without anything in it is loaded when the package is imported.

use std::sync::Once;

use super::images::Images;
use super::origin;
use super::shim::{self, Shim};
use crate::cache::{Entry, File, Key, Way};
use crate::content::Content;
use crate::link::{self, Template, symbols::Symbols};
use crate::{Image, LoadError};

/// Does once what an import from the cache does. Whatever fails here fails silently: an import says
/// why.
pub(super) fn rehearse() {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| _ = load_nothing());
}

fn load_nothing() -> Option<()> {
    let content = Content::of_file("/dev/null".as_ref()).ok()?;
    let images = Images::<Image, LoadError>::new();
    drop(images.claim(b"/dev/null", content));
    let _ = origin::loader().load_kept("/dev/null".as_ref(), &content);

    let key = Key::new(&content);
    let (bytes, len) = Entry::write(&key, &Template::of_nothing());
    let file = File::alone(shim::store(&bytes, len).ok()?, len);
    let entry = Entry::read(&file, &key, Way::Object, false)?;
    let symbols = Symbols::again(&[], &[])?;
    let image = link::load_kept(&entry.contents, entry.arena, &symbols)?;
    if let Some(object) = image.object() {
        Shim::adopt(object, b"bitcrane rehearsal").ok()?;
    }
    image.run_constructors();
    // SAFETY: nothing knows the image, and there is nothing in it.
    unsafe { image.unload() };
    Some(())
}
