//! The trash: nothing goes for good before its user has been told, and what goes is gone whole.

use std::fs;

use diemo::store::{Store, Trashed};
use jiff::{SignedDuration, Timestamp};

use super::{Bench, bench, close, names};

/// Returns the moment so many days after everything was deleted.
fn day(days: i64) -> Timestamp {
    let deleted: Timestamp = "2026-03-02T09:00:00Z".parse().unwrap();
    deleted + SignedDuration::from_hours(24 * days)
}

/// Returns a bench with one session in the trash.
fn deleted() -> Bench {
    let bench = bench();
    close(bench.create("Skatteattest"));
    bench.store.trash("skatteattest", day(0)).unwrap();
    bench
}

fn removed(store: &Store, days: i64) -> Vec<String> {
    let removed = store.remove_expired(day(days)).unwrap();
    removed.into_iter().map(|trashed| trashed.slug).collect()
}

fn only(store: &Store) -> Trashed {
    let mut trash = store.trash_list().unwrap();
    assert_eq!(trash.len(), 1);
    trash.remove(0)
}

#[test]
fn a_deleted_session_goes_after_ninety_days_if_that_was_told_a_week_before() {
    let bench = deleted();
    bench.store.note_shown(day(80));
    assert_eq!(removed(&bench.store, 89), [""; 0]);
    assert_eq!(only(&bench.store).stay.goes(day(80)), day(90));
    assert_eq!(removed(&bench.store, 90), ["skatteattest"]);
    assert_eq!(bench.store.trash_list().unwrap(), []);
}

#[test]
fn a_deleted_session_that_was_never_told_of_stays_however_long_it_has_lain() {
    let bench = deleted();
    assert_eq!(removed(&bench.store, 4000), [""; 0]);
    assert_eq!(only(&bench.store).stay.goes(day(4000)), day(4007));
    bench.store.note_shown(day(4000));
    assert_eq!(removed(&bench.store, 4006), [""; 0]);
    assert_eq!(removed(&bench.store, 4007), ["skatteattest"]);
}

#[test]
fn what_is_told_is_told_two_weeks_before_and_remembered_from_the_first_time() {
    let bench = deleted();
    assert!(!only(&bench.store).stay.is_leaving(day(75)));
    assert!(only(&bench.store).stay.is_leaving(day(76)));
    bench.store.note_shown(day(75));
    assert_eq!(only(&bench.store).stay.shown, None);
    bench.store.note_shown(day(77));
    bench.store.note_shown(day(88));
    assert_eq!(only(&bench.store).stay.shown, Some(day(77)));
}

#[test]
fn a_session_that_was_taken_back_and_deleted_again_is_told_of_anew() {
    let bench = deleted();
    bench.store.note_shown(day(80));
    bench.store.restore_trashed(&only(&bench.store)).unwrap();
    bench.store.trash("skatteattest", day(85)).unwrap();
    assert_eq!(only(&bench.store).stay.shown, None);
    assert_eq!(removed(&bench.store, 180), [""; 0]);
}

#[test]
fn a_spoilt_memory_of_what_was_told_keeps_everything() {
    let bench = deleted();
    bench.store.note_shown(day(80));
    fs::write(bench.store.trash_folder().join("shown.json"), "{").unwrap();
    assert_eq!(removed(&bench.store, 100), [""; 0]);
}

#[test]
fn what_is_removed_for_good_takes_what_an_interrupted_removal_left_with_it() {
    let bench = deleted();
    let left = bench.store.trash_folder().join(".going-barnehageplass");
    fs::create_dir_all(left.join("documents")).unwrap();
    assert_eq!(bench.store.trash_list().unwrap().len(), 1);
    bench.store.destroy(&[only(&bench.store)]).unwrap();
    assert_eq!(names(&bench.store.trash_folder()), [""; 0]);
}

#[test]
fn nothing_outside_the_trash_is_removed_through_a_name_or_a_link() {
    let bench = deleted();
    let outside = bench.folder.path().join("andres");
    fs::create_dir(&outside).unwrap();
    fs::write(outside.join("brev.txt"), "viktig").unwrap();
    let trash = bench.store.trash_folder();
    std::os::unix::fs::symlink(&outside, trash.join(".going-lenke")).unwrap();
    let folder = trash.join(only(&bench.store).name);
    std::os::unix::fs::symlink(&outside, folder.join("lenke")).unwrap();
    let stranger = Trashed {
        name: "../../andres".to_owned(),
        ..only(&bench.store)
    };
    bench
        .store
        .destroy(&[stranger, only(&bench.store)])
        .unwrap();
    assert_eq!(names(&outside), ["brev.txt"]);
}
