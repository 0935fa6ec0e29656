//! Has the program built anew when its content changes, since the content is compiled into it.

fn main() {
    println!("cargo::rerun-if-changed=content");
}
