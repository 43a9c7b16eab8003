//! The home page of somebody whose stay and status are in memory already.
//!
//! `make bench` compares a view with this: the difference is what the reads cost (design.md section 7).

use crate::{App, applicant, dispatch, render, route::Sends, visit::Around};
use axum::{extract::Request, response::Response};
use service::{
    Fault,
    status::{self, Status},
};
use std::sync::Arc;

/// What one view of the home page needs.
pub struct Remembered {
    around: Around,
    status: Status,
}

impl Remembered {
    /// Reads it once, for whoever is signed in with this request.
    ///
    /// # Errors
    /// [`Fault::Absent`] when that is nobody.
    pub async fn read(app: &Arc<App>, request: Request) -> Result<Self, Fault> {
        let around = dispatch::visit(app, Sends::Words, request).await?.around;
        let status = status::load(&around.ctx).await?;
        Ok(Self { around, status })
    }

    /// The page, drawn anew.
    pub async fn page(&self) -> Response {
        let page = applicant::status::draw(self.around.clone(), self.status.clone(), false);
        render::answer(self.around.clone(), page.into()).await
    }
}
