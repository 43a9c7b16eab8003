use super::*;

#[test]
fn embedded_reads() {
    let p = Procedures::embedded().unwrap_or_else(|f| panic!("{f}"));
    for m in p.messages() {
        println!("{} {:?}", m.id, m.attributes);
    }
}
