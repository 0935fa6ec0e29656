//! Content packs are read from folders, and documents written into them.

use std::fs;
use std::path::Path;

use diemo::store::pack::read_folder;
use diemo::store::{StoreError, write_document};
use tempfile::TempDir;

#[test]
fn a_document_is_written_under_its_own_name_only() {
    let folder = TempDir::new().unwrap();
    let path = write_document(folder.path(), "plan.md", b"# En").unwrap();
    write_document(folder.path(), "plan.md", b"# To").unwrap();
    assert_eq!(fs::read(path).unwrap(), b"# To");
    for name in ["../plan.md", "/etc/plan", ".plan", "-rf", "", "a\u{0}b"] {
        let refused = write_document(folder.path(), name, b"");
        assert!(matches!(refused, Err(StoreError::BadName { .. })), "{name}");
    }
}

#[test]
fn a_file_that_is_no_document_is_not_written_over() {
    let folder = TempDir::new().unwrap();
    for (name, mine) in [
        ("plan.md", "Mine notater"),
        ("plan.html", "<html>mitt</html>"),
    ] {
        let path = folder.path().join(name);
        fs::write(&path, mine).unwrap();
        let refused = write_document(folder.path(), name, b"# Plan");
        assert!(matches!(refused, Err(StoreError::ForeignFile { .. })));
        assert_eq!(fs::read_to_string(path).unwrap(), mine);
    }
}

#[test]
fn a_pack_is_read_from_its_folder_and_nothing_else_is() {
    let folder = TempDir::new().unwrap();
    let root = folder.path().join("pack");
    fs::create_dir_all(root.join("steps/define")).unwrap();
    fs::write(root.join("pack.toml"), "id = \"a\"").unwrap();
    fs::write(root.join("steps/define/vision.toml"), [0xff, 0xfe]).unwrap();
    fs::write(root.join("steps/picture.png"), "").unwrap();
    fs::write(folder.path().join("secret.toml"), "secret").unwrap();
    std::os::unix::fs::symlink("../secret.toml", root.join("link.toml")).unwrap();
    std::os::unix::fs::symlink("..", root.join("up")).unwrap();
    let sources = read_folder(&root);
    assert_eq!(
        sources.files,
        [("pack.toml".to_owned(), "id = \"a\"".to_owned())]
    );
    let problems: Vec<_> = sources
        .problems
        .iter()
        .map(|problem| (problem.place.file.as_str(), problem.fault.key()))
        .collect();
    assert!(problems.contains(&("steps/define/vision.toml", "not-text")));
    assert!(problems.contains(&("link.toml", "unreadable")));
    assert_eq!(problems.len(), 2);
}

#[test]
fn a_pack_larger_than_the_limit_is_not_read_to_its_end() {
    let folder = TempDir::new().unwrap();
    for number in 0..5 {
        let file = fs::File::create(folder.path().join(format!("{number}.md"))).unwrap();
        file.set_len(1 << 20).unwrap();
    }
    let sources = read_folder(folder.path());
    assert_eq!(sources.files.len(), 4);
    assert_eq!(sources.problems[0].fault.key(), "too-large");
}

#[test]
fn a_pack_that_is_not_there_is_a_problem() {
    let sources = read_folder(Path::new("/nowhere/at/all"));
    assert_eq!(sources.problems[0].fault.key(), "unreadable");
}
