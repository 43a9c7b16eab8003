//! What hears or decides reaches the database without what tells how much help somebody wants, asked for or had.
//!
//! No rule gives them any of it (`domain::access`). This is the wall behind the rule, for the day on which a page has a
//! mistake: a keyring without the keys, and on PostgreSQL, with a login of their own, a database role that lacks SELECT.
//! The audit and the outbox, whose rows tell that a choice was made or a call asked for, it can only add to, and of the
//! keys it finds none of those purposes. When a call is due to find legal help stands in the list that all staff read.
//! On SQLite, and on PostgreSQL without that login, the keys alone are the boundary: what is not sealed (that something
//! was offered, that a call was asked for) is then kept back by the rules only, and `wegwijs check` says so.

use crate::{Options, Store, StoreError, connection::Inner, keyring::Purpose};
use domain::access::{Actor, Role};
use sea_orm::{ConnectionTrait, DbBackend, Statement, TransactionTrait};
use std::sync::Arc;

/// The purposes whose keys are never loaded for them.
const SEALED_OFF: [Purpose; 5] =
    [Purpose::Support, Purpose::Messages, Purpose::Calls, Purpose::Notices, Purpose::Drawer];

/// The tables that their database role cannot read: the chosen help and its by-products (design.md section 5).
pub const CLOSED_TABLES: [&str; 8] = [
    "support_choice",
    "information_offered",
    "message",
    "call",
    "notice_choice",
    "beside",
    "beside_code",
    "disagreement",
];

/// The tables that it only adds to: who looked, and what is still to be done for whom.
pub const ADDED_TO: [&str; 2] = ["audit", "outbox"];

/// The table whose rows of those purposes it does not find.
const KEYS: &str = "data_key";

impl Inner {
    /// The same database by the same connections, without the keys.
    pub(crate) fn for_judges(&self) -> Self {
        Self {
            reading: self.reading.clone(),
            writing: self.writing.clone(),
            keyring: self.keyring.without(&SEALED_OFF),
            statements: Arc::clone(&self.statements),
        }
    }
}

impl Store {
    /// The store as this actor reaches it.
    #[must_use]
    pub fn reached_by(&self, actor: &Actor) -> Self {
        let inner = if actor.role().is_some_and(Role::judges) { self.judges() } else { self.inner() };
        Self { inner: Arc::clone(inner), ..self.clone() }
    }

    /// Gives who hears or decides connections of their own, by the login of `url`.
    ///
    /// # Errors
    /// [`StoreError::Unavailable`] when nothing answers there.
    pub async fn with_judges_at(self, url: &str, options: Options) -> Result<Self, StoreError> {
        let (reading, writing) = crate::connection::open_postgres(url, &options).await?;
        let judges = Inner { reading, writing, ..self.judges().for_judges() };
        Ok(Self { judges: Arc::new(judges), ..self })
    }

    /// Whether who hears or decides has a login of their own.
    pub async fn judges_have_own_login(&self) -> Result<bool, StoreError> {
        if self.backend() == DbBackend::Sqlite {
            return Ok(false);
        }
        let [everybody, judges] = [self.inner(), self.judges()].map(login);
        Ok(everybody.await? != judges.await?)
    }

    /// The closed tables that who hears or decides could read all the same, for want of [`Store::migrate`] or because
    /// their login owns the tables or is a superuser; empty without an own login.
    pub async fn open_to_judges(&self) -> Result<Vec<&'static str>, StoreError> {
        let mut open = Vec::new();
        if self.judges_have_own_login().await? {
            let may_read = "SELECT has_table_privilege(current_user, quote_ident($1), 'SELECT')";
            let sees_all = "SELECT NOT row_security_active(quote_ident($1))";
            let reads = CLOSED_TABLES.into_iter().chain(ADDED_TO).map(|table| (table, may_read));
            for (table, question) in reads.chain([(KEYS, sees_all)]) {
                let asked = Statement::from_sql_and_values(DbBackend::Postgres, question, [table.into()]);
                let row = self.judges().reading.query_one_raw(asked).await?;
                if row.is_none_or(|row| row.try_get_by_index::<bool>(0).unwrap_or(true)) {
                    open.push(table);
                }
            }
        }
        Ok(open)
    }

    /// Gives the login of who hears or decides all tables but the closed ones. A table that comes later is open when its
    /// migration has run here again, so this is done at each.
    pub(crate) async fn grant_to_judges(&self) -> Result<(), StoreError> {
        if !self.judges_have_own_login().await? {
            return Ok(());
        }
        let role = format!("\"{}\"", login(self.judges()).await?.replace('"', "\"\""));
        let quoted = |tables: &[&str]| {
            tables.iter().map(|table| format!("\"{table}\"")).collect::<Vec<_>>().join(", ")
        };
        let (closed, added_to) = (quoted(&CLOSED_TABLES), quoted(&ADDED_TO));
        let purposes = SEALED_OFF.map(|purpose| format!("'{}'", purpose.code())).join(", ");
        let granting = self.inner().writing.begin().await?;
        for statement in [
            format!("GRANT USAGE ON SCHEMA public TO {role}"),
            format!("GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO {role}"),
            format!("REVOKE ALL ON {closed} FROM {role}"),
            format!("REVOKE SELECT, UPDATE, DELETE ON {added_to} FROM {role}"),
            // Everybody else finds every row: a policy that shuts out is kept only beside one that lets in.
            format!("ALTER TABLE {KEYS} ENABLE ROW LEVEL SECURITY"),
            format!("DROP POLICY IF EXISTS everybody ON {KEYS}"),
            format!("DROP POLICY IF EXISTS judges ON {KEYS}"),
            format!("CREATE POLICY everybody ON {KEYS} USING (true) WITH CHECK (true)"),
            format!(
                "CREATE POLICY judges ON {KEYS} AS RESTRICTIVE TO {role} USING (purpose NOT IN ({purposes})) \
                 WITH CHECK (purpose NOT IN ({purposes}))"
            ),
        ] {
            granting.execute_unprepared(&statement).await?;
        }
        Ok(granting.commit().await?)
    }
}

async fn login(inner: &Arc<Inner>) -> Result<String, StoreError> {
    let asked = Statement::from_string(DbBackend::Postgres, "SELECT current_user::text");
    let row = inner.reading.query_one_raw(asked).await?;
    let name = row.and_then(|row| row.try_get_by_index(0).ok());
    name.ok_or_else(|| StoreError::Broken("PostgreSQL does not say who is connected".into()))
}
