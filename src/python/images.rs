//! Which files have been loaded: one entry per origin, kept for the life of the process.
//!
//! CPython asks for the same file again and again: for every `PyInit_*` in it, for every fresh
//! import of a multi-phase module, from every subinterpreter. An entry answers as long as the
//! content is the same, whether it is an image or a failure; other content replaces it.
//!
//! No lock is held while a file is being loaded, and none while a thread waits for its
//! interpreter: a second thread that wants the same file gets [`Claim::Busy`], lets go of its
//! interpreter, calls [`Images::wait`] and asks again. Different files load side by side.

use crate::content::Content;
use std::collections::HashMap;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::thread::ThreadId;

/// An image that lives as long as the process, or why there is none.
pub(crate) type Outcome<I, E> = Result<&'static I, Arc<E>>;

enum Entry<I: 'static, E> {
    /// Being loaded by this thread of this process: after a `fork` that thread is gone.
    Loading(u32, ThreadId),
    Settled(Content, Outcome<I, E>),
}

/// By origin; made when it is first needed.
type Table<I, E> = Option<HashMap<Vec<u8>, Entry<I, E>>>;

/// The table of loaded files.
pub(crate) struct Images<I: 'static, E> {
    entries: Mutex<Table<I, E>>,
    /// How many threads wait for `settled`; changed under the lock.
    waiting: AtomicUsize,
    settled: Condvar,
}

/// What to do about an origin.
pub(crate) enum Claim<'a, I: 'static, E> {
    /// It was loaded before, or failed before, with the same content.
    Settled(Outcome<I, E>),
    /// The caller has to load it and to [`settle`](Ticket::settle).
    Mine(Ticket<'a, I, E>),
    /// Another thread is loading it.
    Busy,
    /// The caller's own thread is loading it: a constructor in the file imports the file.
    Recursive,
}

/// The right and the duty to load one origin. Dropped without being settled (a panic), it leaves
/// no entry behind.
pub(crate) struct Ticket<'a, I: 'static, E> {
    images: &'a Images<I, E>,
    origin: &'a [u8],
    content: Content,
}

impl<I, E> Images<I, E> {
    pub(crate) const fn new() -> Self {
        Self {
            entries: Mutex::new(None),
            waiting: AtomicUsize::new(0),
            settled: Condvar::new(),
        }
    }

    fn lock(&self) -> MutexGuard<'_, Table<I, E>> {
        // Every change of the map is one insertion or removal, so it is whole after any panic.
        self.entries.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Asks for `origin` with this content.
    pub(crate) fn claim<'a>(&'a self, origin: &'a [u8], content: Content) -> Claim<'a, I, E> {
        let me = (std::process::id(), std::thread::current().id());
        let mut entries = self.lock();
        let entries = entries.get_or_insert_default();
        match entries.get(origin) {
            Some(Entry::Settled(known, outcome)) if *known == content => {
                return Claim::Settled(outcome.clone());
            }
            Some(Entry::Loading(process, thread)) if (*process, *thread) == me => {
                return Claim::Recursive;
            }
            Some(Entry::Loading(process, _)) if *process == me.0 => return Claim::Busy,
            Some(Entry::Settled(..) | Entry::Loading(..)) | None => {}
        }
        entries.insert(origin.to_vec(), Entry::Loading(me.0, me.1));
        Claim::Mine(Ticket {
            images: self,
            origin,
            content,
        })
    }

    /// Blocks until nobody is loading `origin`. To be called without holding an interpreter.
    pub(crate) fn wait(&self, origin: &[u8]) {
        let mut entries = self.lock();
        while matches!(
            entries.as_ref().and_then(|map| map.get(origin)),
            Some(Entry::Loading(..))
        ) {
            self.waiting.fetch_add(1, Ordering::Relaxed);
            entries = self
                .settled
                .wait(entries)
                .unwrap_or_else(PoisonError::into_inner);
            self.waiting.fetch_sub(1, Ordering::Relaxed);
        }
    }
}

impl<I, E> Ticket<'_, I, E> {
    /// Records what became of the load. An image stays for ever: CPython may call into it even
    /// after its own finalisation. A failure stays if it is `lasting`, that is, if only other
    /// content can mend it.
    pub(crate) fn settle(
        self,
        outcome: Result<I, E>,
        lasting: impl FnOnce(&E) -> bool,
    ) -> Outcome<I, E> {
        let outcome = match outcome {
            Ok(image) => Ok(&*Box::leak(Box::new(image))),
            // Dropping the ticket removes the entry.
            Err(error) if !lasting(&error) => return Err(Arc::new(error)),
            Err(error) => Err(Arc::new(error)),
        };
        let entry = Entry::Settled(self.content, outcome.clone());
        self.images
            .lock()
            .get_or_insert_default()
            .insert(self.origin.to_vec(), entry);
        outcome
    }
}

impl<I, E> Drop for Ticket<'_, I, E> {
    fn drop(&mut self) {
        let mut entries = self.images.lock();
        let entries = entries.get_or_insert_default();
        if matches!(entries.get(self.origin), Some(Entry::Loading(..))) {
            entries.remove(self.origin);
        }
        // It is a system call even where nobody waits.
        if self.images.waiting.load(Ordering::Relaxed) > 0 {
            self.images.settled.notify_all();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    type Numbers = Images<usize, String>;

    fn load(
        images: &Numbers,
        origin: &str,
        bytes: &[u8],
        load: impl FnOnce() -> Result<usize, String>,
    ) -> Outcome<usize, String> {
        let mut load = Some(load);
        loop {
            match images.claim(origin.as_bytes(), Content::of(bytes)) {
                Claim::Settled(outcome) => return outcome,
                Claim::Mine(ticket) => {
                    return ticket.settle(load.take().unwrap()(), |e| e != "passing");
                }
                Claim::Busy => images.wait(origin.as_bytes()),
                Claim::Recursive => return Err(Arc::new("recursive".into())),
            }
        }
    }

    #[test]
    fn the_same_content_is_loaded_once_and_failures_are_kept() {
        let images = Numbers::new();
        let first = load(&images, "a", b"1", || Ok(1)).unwrap();
        assert!(std::ptr::eq(
            first,
            load(&images, "a", b"1", || panic!("loaded again")).unwrap()
        ));
        load(&images, "b", b"1", || Err("broken".into())).unwrap_err();
        assert_eq!(
            *load(&images, "b", b"1", || panic!("tried again")).unwrap_err(),
            "broken"
        );
    }

    #[test]
    fn other_content_replaces_an_image_and_a_failure() {
        let images = Numbers::new();
        load(&images, "a", b"1", || Err("broken".into())).unwrap_err();
        assert_eq!(load(&images, "a", b"2", || Ok(2)), Ok(&2));
        assert_eq!(load(&images, "a", b"3", || Ok(3)), Ok(&3));
    }

    #[test]
    fn a_failure_that_may_pass_is_tried_again() {
        let images = Numbers::new();
        load(&images, "a", b"1", || Err("passing".into())).unwrap_err();
        assert_eq!(load(&images, "a", b"1", || Ok(1)), Ok(&1));
    }

    #[test]
    fn a_load_that_panics_leaves_nothing_behind() {
        let images = Numbers::new();
        let panicked = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| {
            let _ = load(&images, "a", b"1", || panic!("on purpose"));
        }));
        assert!(panicked.is_err());
        assert_eq!(load(&images, "a", b"1", || Ok(1)), Ok(&1));
    }

    #[test]
    fn a_file_that_loads_itself_is_told_so_instead_of_waiting_for_ever() {
        let images = Numbers::new();
        let inner = load(&images, "a", b"1", || {
            load(&images, "a", b"1", || Ok(1))
                .copied()
                .map_err(|e| (*e).clone())
        });
        assert_eq!(*inner.unwrap_err(), "recursive");
    }

    #[test]
    fn threads_that_want_the_same_file_share_one_load() {
        let (images, loads) = (Numbers::new(), AtomicUsize::new(0));
        let slow = || {
            std::thread::sleep(std::time::Duration::from_millis(20));
            Ok(loads.fetch_add(1, Ordering::SeqCst))
        };
        std::thread::scope(|scope| {
            let all: Vec<_> = (0..8)
                .map(|_| scope.spawn(|| *load(&images, "a", b"1", slow).unwrap()))
                .collect();
            assert!(all.into_iter().all(|thread| thread.join().unwrap() == 0));
        });
        assert_eq!(loads.load(Ordering::SeqCst), 1);
    }
}
