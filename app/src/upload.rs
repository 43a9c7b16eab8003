//! A form with files, read as it comes in: nothing of a file is ever whole in memory.

use axum::body::{Body, Bytes};
use multer::{Constraints, Field, Multipart, SizeLimit};
use std::time::Duration;
use tokio::time::timeout;

/// Most bytes of a whole form: more than the largest number of files that anybody chooses at once, and an end.
const FORM: u64 = 300 * 1024 * 1024;
/// Most bytes of a value that is not a file.
const VALUE: usize = 4 * 1024;
/// A phone that has sent nothing for so long is gone.
const SILENCE: Duration = Duration::from_mins(1);

/// The form did not come to its end: the connection is gone, or it is no form at all.
#[derive(Debug, thiserror::Error)]
#[error("a form with files was cut off")]
pub(crate) struct Cut;

/// A form that is coming in.
pub struct Upload(Multipart<'static>);

/// One part of it.
pub(crate) enum Part {
    Value { name: String, value: String },
    File(Box<Sent>),
}

/// A file that is coming in.
pub(crate) struct Sent {
    /// As the sender calls it.
    pub(crate) name: String,
    field: Field<'static>,
}

impl Upload {
    /// The form in `body`; `None` when it has no files by its own word.
    pub(crate) fn of(content_type: &str, body: Body) -> Result<Self, Body> {
        let Ok(boundary) = multer::parse_boundary(content_type) else { return Err(body) };
        let limits = Constraints::new().size_limit(SizeLimit::new().whole_stream(FORM));
        Ok(Self(Multipart::with_constraints(body.into_data_stream(), boundary, limits)))
    }

    /// The next part, in the order of the form.
    pub(crate) async fn next(&mut self) -> Result<Option<Part>, Cut> {
        let field = timeout(SILENCE, self.0.next_field()).await.map_err(|_| Cut)?.map_err(|_| Cut)?;
        let Some(mut field) = field else { return Ok(None) };
        if let Some(name) = field.file_name() {
            let name = name.to_owned();
            return Ok(Some(Part::File(Box::new(Sent { name, field }))));
        }
        let name = field.name().unwrap_or_default().to_owned();
        let mut value = Vec::new();
        while let Some(more) = chunk(&mut field).await? {
            value.extend_from_slice(&more[..more.len().min(VALUE - value.len())]);
        }
        Ok(Some(Part::Value { name, value: String::from_utf8_lossy(&value).into_owned() }))
    }

    /// Lets the rest pass, so that the browser hears the answer instead of a closed door.
    pub(crate) async fn drain(mut self) {
        while let Ok(Some(part)) = self.next().await {
            if let Part::File(mut sent) = part {
                while let Ok(Some(_)) = sent.more().await {}
            }
        }
    }
}

impl Sent {
    /// More of the file; `None` at its end.
    pub(crate) async fn more(&mut self) -> Result<Option<Bytes>, Cut> {
        chunk(&mut self.field).await
    }
}

async fn chunk(field: &mut Field<'static>) -> Result<Option<Bytes>, Cut> {
    timeout(SILENCE, field.chunk()).await.map_err(|_| Cut)?.map_err(|_| Cut)
}

#[cfg(test)]
mod tests {
    use super::*;

    const TYPE: &str = "multipart/form-data; boundary=x";

    #[tokio::test]
    async fn values_and_files_come_in_order() {
        let body = "--x\r\nContent-Disposition: form-data; name=\"kind\"\r\n\r\nid\r\n\
                    --x\r\nContent-Disposition: form-data; name=\"photo\"; filename=\"a.jpg\"\r\n\r\nbytes\r\n--x--\r\n";
        let Ok(mut upload) = Upload::of(TYPE, Body::from(body)) else { panic!("it is a form with files") };
        let Ok(Some(Part::Value { name, value })) = upload.next().await else {
            panic!("a value comes first")
        };
        assert_eq!((name.as_str(), value.as_str()), ("kind", "id"));
        let Ok(Some(Part::File(mut sent))) = upload.next().await else { panic!("then a file") };
        assert_eq!(sent.name, "a.jpg");
        assert_eq!(sent.more().await.unwrap().as_deref(), Some(&b"bytes"[..]));
        assert!(sent.more().await.unwrap().is_none());
        drop(sent);
        assert!(upload.next().await.unwrap().is_none());
    }

    #[tokio::test]
    async fn what_was_cut_off_is_no_form() {
        let body = "--x\r\nContent-Disposition: form-data; name=\"photo\"; filename=\"a.jpg\"\r\n\r\nbyt";
        let Ok(mut upload) = Upload::of(TYPE, Body::from(body)) else { panic!("it begins as a form") };
        let mut cut = false;
        while let Ok(Some(Part::File(mut sent))) = upload.next().await {
            while let Some(more) = sent.more().await.unwrap_or_else(|_| {
                cut = true;
                None
            }) {
                assert!(more.len() <= 3);
            }
            if cut {
                break;
            }
        }
        assert!(cut || upload.next().await.is_err());
        assert!(Upload::of("application/x-www-form-urlencoded", Body::empty()).is_err());
    }
}
