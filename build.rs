//! Checks the method that is compiled into the program, and prepares it so that starting does not parse it.

mod src {
    #![expect(dead_code, reason = "the program uses what building it does not")]
    #![expect(unused_imports, reason = "the program uses what building it does not")]

    pub mod method;
    pub mod text;
}

use src::text;

use std::path::Path;
use std::{env, fs};

use src::method::{Pack, builtin};

fn main() {
    println!("cargo::rerun-if-changed=content");
    println!("cargo::rerun-if-changed=src/method");
    println!("cargo::rerun-if-changed=src/method.rs");
    println!("cargo::rerun-if-changed=src/text.rs");
    let pack = Pack::load(&builtin()).unwrap_or_else(|problems| {
        for problem in &problems {
            let place = &problem.place;
            let (key, arguments) = (problem.fault.key(), problem.fault.arguments());
            println!(
                "cargo::error=content/diemo/{}:{}:{}: {key} {arguments:?}",
                place.file, place.line, place.column
            );
        }
        panic!("the method that is compiled into the program has problems");
    });
    let folder = env::var_os("OUT_DIR").expect("Cargo says where");
    let prepared = pack.prepare().expect("a checked method can be written");
    fs::write(Path::new(&folder).join("method"), prepared).expect("Cargo's folder can be written");
}
