//! Panics as values: caught, and without the text that the default hook prints.

use std::any::Any;
use std::cell::Cell;
use std::panic::{self, AssertUnwindSafe};
use std::sync::Once;

thread_local! {
    static QUIET: Cell<bool> = const { Cell::new(false) };
}

/// Runs `action`; if it panics, gives the panic's message instead.
///
/// What `action` was changing may be left half done: the caller throws it away.
pub(crate) fn catch<T>(action: impl FnOnce() -> T) -> Result<T, String> {
    // The hook is the process's; ours passes on all panics but those of threads that are in here.
    static HOOK: Once = Once::new();
    HOOK.call_once(|| {
        let previous = panic::take_hook();
        panic::set_hook(Box::new(move |info| {
            if !QUIET.get() {
                previous(info);
            }
        }));
    });
    let before = QUIET.replace(true);
    let result = panic::catch_unwind(AssertUnwindSafe(action));
    QUIET.set(before);
    result.map_err(|payload| message(&*payload))
}

fn message(payload: &(dyn Any + Send)) -> String {
    let text = payload.downcast_ref::<&str>().copied();
    let text = text.or_else(|| payload.downcast_ref::<String>().map(String::as_str));
    text.unwrap_or("no message").to_owned()
}

#[cfg(test)]
mod tests {
    #[test]
    fn a_panic_becomes_its_message() {
        assert_eq!(super::catch(|| 7), Ok(7));
        assert_eq!(
            super::catch(|| panic!("no {}", "lane")),
            Err::<(), _>("no lane".to_owned())
        );
    }
}
