//! Where cases waited, and what is known of how long people wait.
//!
//! The language is not copied: it is read with the wait, from the person whose case it is.

use crate::{
    Executor, Reads, StoreError, Tx,
    access::System,
    entity::{case_wait, waiting_figure},
    plan,
    row::{code, day, impossible},
};
use domain::{
    ids::CaseId,
    language::Lang,
    procedure::{StepId, TrackId, VersionId},
    waiting::{Figure, How, Phase, Queue, Wait, Within},
};
use jiff::civil::Date;
use sea_orm::{
    ActiveModelTrait, ActiveValue::Set, ColumnTrait, ConnectionTrait, DbBackend, EntityTrait,
    IntoActiveModel, QueryFilter, QueryOrder, Statement,
};
use std::collections::HashMap;
use uuid::Uuid;

const WAIT: &str = "case_wait";
const FIGURE: &str = "waiting_figure";

/// The day on which somebody leaves who still waits: after every real one.
pub(crate) const STILL: Date = Date::MAX;

/// The language of a figure about everybody.
pub(crate) const ALL: &str = "";

/// The rows of the waits of a case.
pub(crate) fn rows(case: CaseId, waits: &[Wait]) -> impl Iterator<Item = case_wait::ActiveModel> {
    (1..).zip(waits).map(move |(seq, wait)| case_wait::ActiveModel {
        case_id: Set(case.uuid()),
        seq: Set(seq),
        version: Set(wait.queue.version.as_str().to_owned()),
        track: Set(wait.queue.track.as_str().to_owned()),
        step: Set(wait.queue.step.as_str().to_owned()),
        phase: Set(wait.queue.phase.code().to_owned()),
        entered_on: Set(wait.entered.to_string()),
        left_on: Set(wait.left.map_or(STILL, |(on, _)| on).to_string()),
        how: Set(wait.left.map(|(_, how)| how.code().to_owned())),
    })
}

/// Writes the waits of a case in place of those that were kept.
pub(crate) async fn put(db: &Executor<'_>, case: CaseId, waits: &[Wait]) -> Result<(), StoreError> {
    case_wait::Entity::delete_many().filter(case_wait::Column::CaseId.eq(case.uuid())).exec(db).await?;
    if !waits.is_empty() {
        case_wait::Entity::insert_many(rows(case, waits)).exec_without_returning(db).await?;
    }
    Ok(())
}

/// What is kept of the waits of these cases.
pub(crate) async fn of(db: &Executor<'_>, cases: &[Uuid]) -> Result<HashMap<Uuid, Vec<Wait>>, StoreError> {
    let rows = case_wait::Entity::find()
        .filter(case_wait::Column::CaseId.is_in(cases.iter().copied()))
        .order_by_asc(case_wait::Column::CaseId)
        .order_by_asc(case_wait::Column::Seq)
        .all(db)
        .await?;
    let mut waits: HashMap<_, Vec<Wait>> = HashMap::new();
    for row in rows {
        waits.entry(row.case_id).or_default().push(row.try_into()?);
    }
    Ok(waits)
}

impl TryFrom<case_wait::Model> for Wait {
    type Error = StoreError;

    fn try_from(row: case_wait::Model) -> Result<Self, StoreError> {
        Ok(Self {
            queue: Queue {
                version: VersionId::new(row.version),
                track: TrackId::new(row.track),
                step: StepId::new(row.step),
                phase: code(WAIT, Phase::from_code, &row.phase)?,
            },
            entered: day(WAIT, &row.entered_on)?,
            left: left(&row.left_on, row.how.as_deref())?,
        })
    }
}

fn left(on: &str, how: Option<&str>) -> Result<Option<(Date, How)>, StoreError> {
    match (day(WAIT, on)?, how) {
        (STILL, None) => Ok(None),
        (on, Some(how)) => Ok(Some((on, code(WAIT, How::from_code, how)?))),
        (_, None) => Err(impossible(WAIT, "left, and nobody knows how")),
    }
}

/// One wait, with the language of whoever waits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Seen {
    pub language: Lang,
    pub entered: Date,
    pub left: Option<(Date, How)>,
    place: Place,
}

/// The place of a wait in the order in which a queue is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place {
    left_on: Date,
    case: Uuid,
    seq: i32,
}

impl Seen {
    /// From where the next page goes on.
    pub const fn place(&self) -> Place {
        self.place
    }
}

impl Place {
    /// Before everybody who left on this day or later, or waits.
    pub const fn from(left_on: Date) -> Self {
        Self { left_on, case: Uuid::nil(), seq: 0 }
    }
}

/// Up to `limit` waits of a queue behind `after`: those that ended first before all others, and who still waits last.
pub async fn page(
    db: &dyn Reads,
    _: System,
    queue: &Queue,
    after: Place,
    limit: u32,
) -> Result<Vec<Seen>, StoreError> {
    let db = db.executor();
    let rows = db.query_all_raw(question(db.get_database_backend(), queue, after, limit)).await?;
    let seen = rows.iter().map(|row| {
        let text = |name: &str| row.try_get::<String>("", name);
        let left_on = text("left_on")?;
        Ok(Seen {
            language: code("person", Lang::from_code, &text("language")?)?,
            entered: day(WAIT, &text("entered_on")?)?,
            left: left(&left_on, row.try_get::<Option<String>>("", "how")?.as_deref())?,
            place: Place {
                left_on: day(WAIT, &left_on)?,
                case: row.try_get("", "case_id")?,
                seq: row.try_get("", "seq")?,
            },
        })
    });
    seen.collect()
}

/// How the database would go about [`page`]: a test holds that it does not grow with the waits outside the window.
pub async fn plan(db: &dyn Reads, queue: &Queue, after: Place) -> Result<String, StoreError> {
    let db = db.executor();
    plan::of(&db, question(db.get_database_backend(), queue, after, 1_000)).await
}

fn question(backend: DbBackend, queue: &Queue, after: Place, limit: u32) -> Statement {
    let sql = "SELECT w.case_id, w.seq, w.entered_on, w.left_on, w.how, p.language FROM case_wait w \
               JOIN case_file f ON f.id = w.case_id JOIN person p ON p.id = f.person_id \
               WHERE w.version = $1 AND w.track = $2 AND w.step = $3 AND w.phase = $4 \
               AND (w.left_on, w.case_id, w.seq) > ($5, $6, $7) \
               ORDER BY w.left_on, w.case_id, w.seq LIMIT $8";
    Statement::from_sql_and_values(
        backend,
        sql,
        [
            queue.version.as_str().into(),
            queue.track.as_str().into(),
            queue.step.as_str().into(),
            queue.phase.code().into(),
            after.left_on.to_string().into(),
            after.case.into(),
            after.seq.into(),
            i64::from(limit).into(),
        ],
    )
}

/// Keeps the figures of a queue of one day, in place of those that were computed for it before; of one language, or of
/// everybody.
pub async fn keep(
    tx: &Tx,
    _: System,
    queue: &Queue,
    on: Date,
    figures: &[(Option<Lang>, Figure)],
) -> Result<(), StoreError> {
    let db = tx.executor();
    waiting_figure::Entity::delete_many()
        .filter(waiting_figure::Column::Version.eq(queue.version.as_str()))
        .filter(waiting_figure::Column::Track.eq(queue.track.as_str()))
        .filter(waiting_figure::Column::Step.eq(queue.step.as_str()))
        .filter(waiting_figure::Column::Phase.eq(queue.phase.code()))
        .filter(waiting_figure::Column::OnDay.eq(on.to_string()))
        .exec(&db)
        .await?;
    for (language, figure) in figures {
        figure_row(queue, *language, figure)?.into_active_model().insert(&db).await?;
    }
    Ok(())
}

fn figure_row(
    queue: &Queue,
    language: Option<Lang>,
    figure: &Figure,
) -> Result<waiting_figure::Model, StoreError> {
    let number = |count: u32| i32::try_from(count).map_err(|error| impossible(FIGURE, error));
    let number_if = |count: Option<u32>| count.map(number).transpose();
    Ok(waiting_figure::Model {
        version: queue.version.as_str().to_owned(),
        track: queue.track.as_str().to_owned(),
        step: queue.step.as_str().to_owned(),
        phase: queue.phase.code().to_owned(),
        language: language.map_or(ALL, Lang::code).to_owned(),
        on_day: figure.on.to_string(),
        moved_on: number(figure.moved_on)?,
        moved_on_lately: number(figure.moved_on_lately)?,
        waiting: number(figure.waiting)?,
        half_days: number_if(figure.half.days)?,
        half_low: number(figure.half.low)?,
        half_high: number_if(figure.half.high)?,
        eight_days: number_if(figure.eight.days)?,
        eight_low: number(figure.eight.low)?,
        eight_high: number_if(figure.eight.high)?,
    })
}

impl TryFrom<waiting_figure::Model> for Figure {
    type Error = StoreError;

    fn try_from(row: waiting_figure::Model) -> Result<Self, StoreError> {
        let number = |count: i32| u32::try_from(count).map_err(|error| impossible(FIGURE, error));
        let number_if = |count: Option<i32>| count.map(number).transpose();
        Ok(Self {
            on: day(FIGURE, &row.on_day)?,
            moved_on: number(row.moved_on)?,
            moved_on_lately: number(row.moved_on_lately)?,
            waiting: number(row.waiting)?,
            half: Within {
                days: number_if(row.half_days)?,
                low: number(row.half_low)?,
                high: number_if(row.half_high)?,
            },
            eight: Within {
                days: number_if(row.eight_days)?,
                low: number(row.eight_low)?,
                high: number_if(row.eight_high)?,
            },
        })
    }
}
