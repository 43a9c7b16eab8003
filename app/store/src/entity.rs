//! The rows, one for one. Private to the store; a test holds them against the schema of both databases.

use sea_orm::{EntityTrait, IdenStatic, Iterable};

macro_rules! entities {
    ($($(#[$of_row:meta])* $name:ident = $table:literal { $($(#[$attr:meta])* $field:ident: $kind:ty),+ $(,)? })+) => {
        $(
            pub(crate) mod $name {
                use sea_orm::entity::prelude::*;

                #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
                $(#[$of_row])*
                #[sea_orm(table_name = $table)]
                pub(crate) struct Model {
                    $($(#[$attr])* pub(crate) $field: $kind),+
                }

                #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
                pub(crate) enum Relation {}

                impl ActiveModelBehavior for ActiveModel {}
            }
        )+

        /// Every table with its columns, as this program knows them.
        pub(crate) fn tables() -> Vec<(&'static str, Vec<Column>)> {
            vec![$(($table, columns::<$name::Entity>())),+]
        }
    };
}

/// A column by name, and whether it may be empty.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Column {
    pub(crate) name: String,
    pub(crate) nullable: bool,
}

fn columns<E: EntityTrait>() -> Vec<Column> {
    use sea_orm::ColumnTrait;
    let mut columns: Vec<Column> = E::Column::iter()
        .map(|column| Column { name: column.as_str().to_owned(), nullable: column.def().is_null() })
        .collect();
    columns.sort();
    columns
}

entities! {
    place = "place" {
        #[sea_orm(primary_key, auto_increment = false)]
        id: Uuid,
        name: String,
        kind: String,
    }

    #[derive(serde::Deserialize)]
    person = "person" {
        #[sea_orm(primary_key, auto_increment = false)]
        id: Uuid,
        v_number: Option<String>,
        given_name: String,
        family_name: String,
        born: String,
        nationality: String,
        language: String,
        phone: Option<String>,
        place_id: Option<Uuid>,
        unaccompanied: bool,
        erased_at: Option<i64>,
    }

    staff = "staff" {
        #[sea_orm(primary_key, auto_increment = false)]
        id: Uuid,
        login: String,
        name: String,
        secret_hash: String,
        totp_sealed: Option<Vec<u8>>,
        totp_last_step: i64,
        starts_on: String,
        ends_on: Option<String>,
        created_at: i64,
    }

    staff_role = "staff_role" {
        #[sea_orm(primary_key, auto_increment = false)]
        id: Uuid,
        staff_id: Uuid,
        role: String,
        team: Option<String>,
        place_id: Option<Uuid>,
    }

    case_file = "case_file" {
        #[sea_orm(primary_key, auto_increment = false)]
        id: Uuid,
        person_id: Uuid,
        role: String,
        opened_at: i64,
        caseworker_id: Option<Uuid>,
        team: Option<String>,
    }

    #[derive(serde::Deserialize)]
    case_event = "case_event" {
        #[sea_orm(primary_key, auto_increment = false)]
        case_id: Uuid,
        #[sea_orm(primary_key, auto_increment = false)]
        seq: i32,
        kind: String,
        payload_version: i16,
        payload: String,
        occurred_at: i64,
        recorded_at: i64,
        author_kind: String,
        author_id: Option<Uuid>,
        author_role: Option<String>,
        on_behalf_of: Option<Uuid>,
        ground: Option<String>,
        corrects: Option<i32>,
        helper_id: Option<Uuid>,
        helper_role: Option<String>,
        revision: Option<i32>,
    }

    case_summary = "case_summary" {
        #[sea_orm(primary_key, auto_increment = false)]
        case_id: Uuid,
        person_id: Uuid,
        v_number: Option<String>,
        name_key: String,
        caseworker_id: Option<Uuid>,
        team: Option<String>,
        place_id: Option<Uuid>,
        last_seq: i32,
        version: String,
        track: String,
        step: Option<String>,
        since: Option<i64>,
        due_at: Option<i64>,
        next_change_at: Option<i64>,
        last_event_at: Option<i64>,
        outcome: Option<String>,
        sort_at: i64,
        alone_since: Option<i64>,
        message_at: Option<i64>,
        asked_due_at: Option<i64>,
        legal_help_due_at: Option<i64>,
    }

    case_wait = "case_wait" {
        #[sea_orm(primary_key, auto_increment = false)]
        case_id: Uuid,
        #[sea_orm(primary_key, auto_increment = false)]
        seq: i32,
        version: String,
        track: String,
        step: String,
        phase: String,
        entered_on: String,
        left_on: String,
        how: Option<String>,
    }

    #[derive(serde::Deserialize)]
    waiting_figure = "waiting_figure" {
        #[sea_orm(primary_key, auto_increment = false)]
        version: String,
        #[sea_orm(primary_key, auto_increment = false)]
        track: String,
        #[sea_orm(primary_key, auto_increment = false)]
        step: String,
        #[sea_orm(primary_key, auto_increment = false)]
        phase: String,
        #[sea_orm(primary_key, auto_increment = false)]
        language: String,
        #[sea_orm(primary_key, auto_increment = false)]
        on_day: String,
        moved_on: i32,
        moved_on_lately: i32,
        waiting: i32,
        half_days: Option<i32>,
        half_low: i32,
        half_high: Option<i32>,
        eight_days: Option<i32>,
        eight_low: i32,
        eight_high: Option<i32>,
    }

    #[derive(serde::Deserialize)]
    contact = "contact" {
        #[sea_orm(primary_key, auto_increment = false)]
        id: Uuid,
        case_id: Uuid,
        kind: String,
        name: String,
        phone: Option<String>,
        languages: String,
    }

    report = "report" {
        #[sea_orm(primary_key, auto_increment = false)]
        id: Uuid,
        case_id: Uuid,
        kind: String,
        field: Option<String>,
        sealed: Vec<u8>,
        at: i64,
        handled_at: Option<i64>,
    }

    note = "note" {
        #[sea_orm(primary_key, auto_increment = false)]
        id: Uuid,
        case_id: Uuid,
        sealed: Vec<u8>,
        author: Uuid,
        at: i64,
    }

    identity_check = "identity_check" {
        #[sea_orm(primary_key, auto_increment = false)]
        id: Uuid,
        case_id: Uuid,
        proof: String,
        at: i64,
        checked_by: Uuid,
    }

    recovery = "recovery" {
        #[sea_orm(primary_key, auto_increment = false)]
        id: Uuid,
        case_id: Uuid,
        at: i64,
        started_by: Uuid,
    }

    beside_code = "beside_code" {
        #[sea_orm(primary_key, auto_increment = false)]
        staff_id: Uuid,
        role: String,
        code_hash: Vec<u8>,
        expires_at: i64,
    }

    break_glass = "break_glass" {
        #[sea_orm(primary_key, auto_increment = false)]
        id: Uuid,
        case_id: Uuid,
        staff_id: Uuid,
        role: String,
        reason: String,
        sealed: Vec<u8>,
        opened_at: i64,
        until_at: i64,
        ended_at: Option<i64>,
        reviewed_at: Option<i64>,
        reviewed_by: Option<Uuid>,
        finding: Option<String>,
        review: Option<Vec<u8>>,
    }

    feed_sender = "feed_sender" {
        #[sea_orm(primary_key, auto_increment = false)]
        id: Uuid,
        name: String,
        secret_hash: Vec<u8>,
        added_at: i64,
        ended_at: Option<i64>,
    }

    feed_event = "feed_event" {
        #[sea_orm(primary_key, auto_increment = false)]
        sender_id: Uuid,
        #[sea_orm(primary_key, auto_increment = false)]
        event_id: String,
        case_id: Uuid,
        seq: i32,
        content: Vec<u8>,
    }

    feed_answer = "feed_answer" {
        #[sea_orm(primary_key, auto_increment = false)]
        sender_id: Uuid,
        #[sea_orm(primary_key, auto_increment = false)]
        request_key: String,
        body: Vec<u8>,
        answer: String,
        at: i64,
    }

    beside = "beside" {
        #[sea_orm(primary_key, auto_increment = false)]
        id: Uuid,
        case_id: Uuid,
        session_id: Uuid,
        staff_id: Uuid,
        role: String,
        code_hash: Vec<u8>,
        began_at: i64,
        until_at: i64,
        ended_at: Option<i64>,
    }

    presence = "presence" {
        #[sea_orm(primary_key, auto_increment = false)]
        id: Uuid,
        hearing_id: Uuid,
        case_id: Uuid,
        state: String,
        at: i64,
        marked_by: Uuid,
    }

    information_offered = "information_offered" {
        #[sea_orm(primary_key, auto_increment = false)]
        case_id: Uuid,
        #[sea_orm(primary_key, auto_increment = false)]
        card: String,
        #[sea_orm(primary_key, auto_increment = false)]
        revision: i32,
        #[sea_orm(primary_key, auto_increment = false)]
        language: String,
        at: i64,
    }

    message = "message" {
        #[sea_orm(primary_key, auto_increment = false)]
        id: Uuid,
        case_id: Uuid,
        form_id: Uuid,
        side: String,
        author: Uuid,
        sealed: Vec<u8>,
        at: i64,
        opened_at: Option<i64>,
    }

    call = "call" {
        #[sea_orm(primary_key, auto_increment = false)]
        id: Uuid,
        case_id: Uuid,
        reason: String,
        language: String,
        part: String,
        sealed: Option<Vec<u8>>,
        asked_at: i64,
        due_at: i64,
        taken_by: Option<Uuid>,
        taken_at: Option<i64>,
        tried_at: Option<i64>,
        closed_at: Option<i64>,
        ending: Option<String>,
    }

    audit = "audit" {
        #[sea_orm(primary_key, auto_increment = false)]
        id: Uuid,
        at: i64,
        actor_kind: String,
        actor_id: Option<Uuid>,
        actor_role: Option<String>,
        on_behalf_of: Option<Uuid>,
        case_id: Option<Uuid>,
        action: String,
        object: Option<String>,
        result: String,
        origin: String,
        reason: Option<String>,
        helper_id: Option<Uuid>,
        helper_role: Option<String>,
    }

    doubt = "doubt" {
        #[sea_orm(primary_key, auto_increment = false)]
        id: Uuid,
        case_id: Uuid,
        audit_id: Uuid,
        sealed: Option<Vec<u8>>,
        at: i64,
        opened_at: Option<i64>,
        answered_at: Option<i64>,
        answered_by: Option<Uuid>,
        answer: Option<Vec<u8>>,
    }

    doubt_line = "doubt_line" {
        #[sea_orm(primary_key, auto_increment = false)]
        audit_id: Uuid,
        doubt_id: Uuid,
    }

    audit_seal = "audit_seal" {
        #[sea_orm(primary_key, auto_increment = false)]
        seq: i64,
        audit_id: Uuid,
        hash: Vec<u8>,
    }

    outbox = "outbox" {
        #[sea_orm(primary_key, auto_increment = false)]
        id: Uuid,
        kind: String,
        case_id: Option<Uuid>,
        payload: String,
        created_at: i64,
        run_at: i64,
        lease_until: i64,
        attempts: i32,
        done_at: Option<i64>,
        last_error: Option<String>,
        ending: Option<String>,
    }

    lease = "lease" {
        #[sea_orm(primary_key, auto_increment = false)]
        name: String,
        holder: Uuid,
        until: i64,
    }

    data_key = "data_key" {
        #[sea_orm(primary_key, auto_increment = false)]
        id: Uuid,
        purpose: String,
        owner_id: Uuid,
        kek_version: i32,
        wrapped: Vec<u8>,
    }

    notice_choice = "notice_choice" {
        #[sea_orm(primary_key, auto_increment = false)]
        case_id: Uuid,
        sealed: Vec<u8>,
    }

    support_choice = "support_choice" {
        #[sea_orm(primary_key, auto_increment = false)]
        case_id: Uuid,
        sealed: Vec<u8>,
    }

    account = "account" {
        #[sea_orm(primary_key, auto_increment = false)]
        person_id: Uuid,
        secret_hash: String,
        secret_kind: String,
        set_at: i64,
    }

    device = "device" {
        #[sea_orm(primary_key, auto_increment = false)]
        id: Uuid,
        person_id: Uuid,
        token_hash: Vec<u8>,
        kind: String,
        label: String,
        known_at: i64,
        expires_at: i64,
        ended_at: Option<i64>,
    }

    role_request = "role_request" {
        #[sea_orm(primary_key, auto_increment = false)]
        id: Uuid,
        staff_id: Uuid,
        asked_by: Option<Uuid>,
        asked_at: i64,
        ended_at: Option<i64>,
        ended_by: Option<Uuid>,
        ending: Option<String>,
        words: Option<String>,
    }

    role_request_role = "role_request_role" {
        #[sea_orm(primary_key, auto_increment = false)]
        id: Uuid,
        request_id: Uuid,
        role: String,
        team: Option<String>,
        place_id: Option<Uuid>,
    }

    session = "session" {
        #[sea_orm(primary_key, auto_increment = false)]
        id: Uuid,
        token_hash: Vec<u8>,
        subject_kind: String,
        subject_id: Uuid,
        case_id: Option<Uuid>,
        role: String,
        device_id: Option<Uuid>,
        started_at: i64,
        last_seen_at: i64,
        idle_ms: i64,
        ends_at: i64,
        ended_at: Option<i64>,
        stepped_up_at: Option<i64>,
    }

    letter = "letter" {
        #[sea_orm(primary_key, auto_increment = false)]
        id: Uuid,
        case_id: Uuid,
        link_hash: Vec<u8>,
        code_hash: Vec<u8>,
        language: String,
        issued_at: i64,
        expires_at: i64,
        used_at: Option<i64>,
        revoked_at: Option<i64>,
        issued_by: Uuid,
    }

    pending = "pending" {
        #[sea_orm(primary_key, auto_increment = false)]
        token_hash: Vec<u8>,
        kind: String,
        subject_id: Uuid,
        expires_at: i64,
    }

    passkey = "passkey" {
        #[sea_orm(primary_key, auto_increment = false)]
        id: Uuid,
        subject_kind: String,
        subject_id: Uuid,
        credential_id: Vec<u8>,
        credential: String,
        name: String,
        added_at: i64,
        used_at: Option<i64>,
    }

    passkey_question = "passkey_question" {
        #[sea_orm(primary_key, auto_increment = false)]
        token_hash: Vec<u8>,
        session_id: Option<Uuid>,
        question: String,
        expires_at: i64,
    }

    attempt = "attempt" {
        #[sea_orm(primary_key, auto_increment = false)]
        bucket: Vec<u8>,
        window_start: i64,
        count: i32,
    }

    resource = "resource" {
        #[sea_orm(primary_key, auto_increment = false)]
        id: Uuid,
        kind: String,
        name: String,
        place_id: Option<Uuid>,
        languages: String,
        staff_id: Option<Uuid>,
        ended_at: Option<i64>,
    }

    #[derive(serde::Deserialize)]
    hearing_time = "hearing_time" {
        #[sea_orm(primary_key, auto_increment = false)]
        id: Uuid,
        kind: String,
        place_id: Uuid,
        starts_at: i64,
        quarters: i16,
        language: String,
        officer_id: Uuid,
        interpreter_id: Uuid,
        room_id: Uuid,
        opened_by: Uuid,
        opened_at: i64,
        closed_at: Option<i64>,
    }

    resource_use = "resource_use" {
        #[sea_orm(primary_key, auto_increment = false)]
        resource_id: Uuid,
        #[sea_orm(primary_key, auto_increment = false)]
        quarter_hour: i64,
        time_id: Uuid,
    }

    #[derive(serde::Deserialize)]
    hearing = "hearing" {
        #[sea_orm(primary_key, auto_increment = false)]
        id: Uuid,
        case_id: Uuid,
        kind: String,
        time_id: Uuid,
        state: String,
        answer_by: String,
        changes: i16,
        created_at: i64,
    }

    ward = "ward" {
        #[sea_orm(primary_key, auto_increment = false)]
        case_id: Uuid,
        adult_on: String,
        covered_until: i64,
    }

    mandate = "mandate" {
        #[sea_orm(primary_key, auto_increment = false)]
        id: Uuid,
        case_id: Uuid,
        staff_id: Uuid,
        kind: String,
        team: String,
        order_no: String,
        begins_at: i64,
        ends_at: i64,
        given_by: Uuid,
    }

    assignment = "assignment" {
        #[sea_orm(primary_key, auto_increment = false)]
        id: Uuid,
        case_id: Uuid,
        staff_id: Uuid,
        role: String,
        begins_at: i64,
        ends_at: i64,
        given_by: Uuid,
    }

    family_link = "family_link" {
        #[sea_orm(primary_key, auto_increment = false)]
        id: Uuid,
        #[sea_orm(primary_key, auto_increment = false)]
        case_id: Uuid,
        other_id: Uuid,
        kin: String,
        begins_at: i64,
        ends_at: Option<i64>,
        recorded_by: Uuid,
    }

    share = "share" {
        #[sea_orm(primary_key, auto_increment = false)]
        id: Uuid,
        case_id: Uuid,
        with_id: Uuid,
        item: String,
        begins_at: i64,
        ends_at: i64,
    }

    address_secret = "address_secret" {
        #[sea_orm(primary_key, auto_increment = false)]
        person_id: Uuid,
        since_at: i64,
        set_by: Uuid,
    }

    disagreement = "disagreement" {
        #[sea_orm(primary_key, auto_increment = false)]
        case_id: Uuid,
        #[sea_orm(primary_key, auto_increment = false)]
        about_seq: i32,
        hearing_id: Option<Uuid>,
        at: i64,
        waits_until: i64,
        lawyer_told_at: Option<i64>,
        settled_at: Option<i64>,
    }

    document = "document" {
        #[sea_orm(primary_key, auto_increment = false)]
        id: Uuid,
        case_id: Uuid,
        state: String,
        sealed: Vec<u8>,
        created_at: i64,
        handed_in_at: Option<i64>,
        receipt_id: Option<Uuid>,
        opened_at: Option<i64>,
        seen_at: Option<i64>,
        withdrawn_at: Option<i64>,
    }

    document_file = "document_file" {
        #[sea_orm(primary_key, auto_increment = false)]
        id: Uuid,
        document_id: Uuid,
        case_id: Uuid,
        sealed: Vec<u8>,
        original: String,
        original_bytes: i64,
        copy: String,
        copy_bytes: i64,
        at: i64,
    }

    document_receipt = "document_receipt" {
        #[sea_orm(primary_key, auto_increment = false)]
        id: Uuid,
        document_id: Uuid,
        case_id: Uuid,
        at: i64,
    }

    retention_hold = "retention_hold" {
        #[sea_orm(primary_key, auto_increment = false)]
        id: Uuid,
        case_id: Uuid,
        ground: String,
        began_at: i64,
        ended_at: Option<i64>,
    }

    fault = "fault" {
        #[sea_orm(primary_key, auto_increment = false)]
        code: String,
        at: i64,
        request_id: String,
        what: String,
    }

    world = "world" {
        #[sea_orm(primary_key, auto_increment = false)]
        id: i32,
        seed: i64,
        made_at: i64,
    }
}
