-- Instants are BIGINT milliseconds since 1970 in UTC, days are TEXT as YYYY-MM-DD, sets of codes are TEXT with spaces.

CREATE TABLE place (
    id   {id}  NOT NULL PRIMARY KEY,
    name TEXT  NOT NULL,
    kind TEXT  NOT NULL
);

-- Erasable: events and audit rows only hold the id.
CREATE TABLE person (
    id            {id}    NOT NULL PRIMARY KEY,
    v_number      TEXT    UNIQUE,
    given_name    TEXT    NOT NULL,
    family_name   TEXT    NOT NULL,
    born          TEXT    NOT NULL,
    nationality   TEXT    NOT NULL,
    language      TEXT    NOT NULL,
    phone         TEXT,
    place_id      {id}    REFERENCES place (id),
    unaccompanied BOOLEAN NOT NULL,
    erased_at     BIGINT
);

CREATE TABLE staff (
    id             {id}    NOT NULL PRIMARY KEY,
    login          TEXT    NOT NULL UNIQUE,
    name           TEXT    NOT NULL,
    secret_hash    TEXT    NOT NULL,
    totp_sealed    {bytes},
    totp_last_step BIGINT  NOT NULL DEFAULT 0,
    starts_on      TEXT    NOT NULL,
    ends_on        TEXT,
    created_at     BIGINT  NOT NULL
);

CREATE TABLE staff_role (
    id       {id}  NOT NULL PRIMARY KEY,
    staff_id {id}  NOT NULL REFERENCES staff (id),
    role     TEXT  NOT NULL,
    team     TEXT,
    place_id {id}  REFERENCES place (id)
);
CREATE INDEX staff_role_by_staff ON staff_role (staff_id, role);

CREATE TABLE case_file (
    id            {id}   NOT NULL PRIMARY KEY,
    person_id     {id}   NOT NULL REFERENCES person (id),
    role          TEXT   NOT NULL,
    opened_at     BIGINT NOT NULL,
    caseworker_id {id}   REFERENCES staff (id),
    team          TEXT
);
CREATE INDEX case_file_by_person ON case_file (person_id);

-- What happened. Triggers refuse UPDATE and DELETE.
CREATE TABLE case_event (
    case_id         {id}     NOT NULL REFERENCES case_file (id),
    seq             INTEGER  NOT NULL CHECK (seq > 0),
    kind            TEXT     NOT NULL,
    payload_version SMALLINT NOT NULL,
    payload         TEXT     NOT NULL,
    occurred_at     BIGINT   NOT NULL,
    recorded_at     BIGINT   NOT NULL,
    author_kind     TEXT     NOT NULL,
    author_id       {id},
    author_role     TEXT,
    on_behalf_of    {id},
    ground          TEXT,
    corrects        INTEGER,
    PRIMARY KEY (case_id, seq)
) {clustered};

-- What lists read. Written in the transaction of the events; what depends on now is an instant, never a flag.
CREATE TABLE case_summary (
    case_id        {id}     NOT NULL PRIMARY KEY REFERENCES case_file (id),
    person_id      {id}     NOT NULL REFERENCES person (id),
    v_number       TEXT,
    name_key       {sorted} NOT NULL,
    caseworker_id  {id},
    team           TEXT,
    place_id       {id},
    last_seq       INTEGER  NOT NULL,
    version        TEXT     NOT NULL,
    track          TEXT     NOT NULL,
    step           TEXT,
    since          BIGINT,
    due_at         BIGINT,
    next_change_at BIGINT,
    last_event_at  BIGINT,
    outcome        TEXT,
    -- due_at, or the end of time: nulls sort differently in the two databases.
    sort_at        BIGINT   NOT NULL
);
CREATE INDEX case_summary_by_v_number ON case_summary (v_number);
CREATE INDEX case_summary_due ON case_summary (sort_at, case_id);
CREATE INDEX case_summary_by_caseworker ON case_summary (caseworker_id, sort_at, case_id);
CREATE INDEX case_summary_by_caseworker_name ON case_summary (caseworker_id, name_key, case_id);
CREATE INDEX case_summary_by_team ON case_summary (team, sort_at, case_id);
CREATE INDEX case_summary_by_team_step ON case_summary (team, step, sort_at, case_id);
CREATE INDEX case_summary_by_team_name ON case_summary (team, name_key, case_id);
CREATE INDEX case_summary_by_place ON case_summary (place_id, sort_at, case_id);
CREATE INDEX case_summary_by_place_name ON case_summary (place_id, name_key, case_id);

CREATE TABLE contact (
    id        {id} NOT NULL PRIMARY KEY,
    case_id   {id} NOT NULL REFERENCES case_file (id),
    kind      TEXT NOT NULL,
    name      TEXT NOT NULL,
    phone     TEXT,
    languages TEXT NOT NULL
);
CREATE INDEX contact_by_case ON contact (case_id);

CREATE TABLE report (
    id         {id}    NOT NULL PRIMARY KEY,
    case_id    {id}    NOT NULL REFERENCES case_file (id),
    kind       TEXT    NOT NULL,
    field      TEXT,
    sealed     {bytes} NOT NULL,
    at         BIGINT  NOT NULL,
    handled_at BIGINT
);
CREATE INDEX report_by_case ON report (case_id);

CREATE TABLE note (
    id      {id}    NOT NULL PRIMARY KEY,
    case_id {id}    NOT NULL REFERENCES case_file (id),
    sealed  {bytes} NOT NULL,
    author  {id}    NOT NULL REFERENCES staff (id),
    at      BIGINT  NOT NULL
);
CREATE INDEX note_by_case ON note (case_id);

-- Who did or saw what. Triggers refuse UPDATE and DELETE; no foreign keys, so that nothing is erased along.
CREATE TABLE audit (
    id           {id}   NOT NULL PRIMARY KEY,
    at           BIGINT NOT NULL,
    actor_kind   TEXT   NOT NULL,
    actor_id     {id},
    actor_role   TEXT,
    on_behalf_of {id},
    case_id      {id},
    action       TEXT   NOT NULL,
    object       TEXT,
    result       TEXT   NOT NULL,
    origin       TEXT   NOT NULL,
    reason       TEXT
);
CREATE INDEX audit_by_case ON audit (case_id, id);

CREATE TABLE audit_seal (
    seq      BIGINT  NOT NULL PRIMARY KEY,
    audit_id {id}    NOT NULL UNIQUE,
    hash     {bytes} NOT NULL
);

CREATE TABLE outbox (
    id          {id}    NOT NULL PRIMARY KEY,
    kind        TEXT    NOT NULL,
    case_id     {id},
    payload     TEXT    NOT NULL,
    created_at  BIGINT  NOT NULL,
    run_at      BIGINT  NOT NULL,
    lease_until BIGINT  NOT NULL DEFAULT 0,
    attempts    INTEGER NOT NULL DEFAULT 0,
    done_at     BIGINT,
    last_error  TEXT
);
CREATE INDEX outbox_waiting ON outbox (run_at, id) WHERE done_at IS NULL;

CREATE TABLE lease (
    name   TEXT   NOT NULL PRIMARY KEY,
    holder {id}   NOT NULL,
    until  BIGINT NOT NULL
);

-- A random key for one purpose of one case (or member of staff), wrapped by a key that lies outside the database.
CREATE TABLE data_key (
    id          {id}    NOT NULL PRIMARY KEY,
    purpose     TEXT    NOT NULL,
    owner_id    {id}    NOT NULL,
    kek_version INTEGER NOT NULL,
    wrapped     {bytes} NOT NULL,
    UNIQUE (purpose, owner_id)
);

-- How much help a person chose. Own table, own key; nothing beside the sealed bytes.
CREATE TABLE support_choice (
    case_id {id}    NOT NULL PRIMARY KEY REFERENCES case_file (id),
    sealed  {bytes} NOT NULL
);

CREATE TABLE account (
    person_id   {id}   NOT NULL PRIMARY KEY REFERENCES person (id),
    secret_hash TEXT   NOT NULL,
    secret_kind TEXT   NOT NULL,
    set_at      BIGINT NOT NULL
);

CREATE TABLE device (
    id         {id}    NOT NULL PRIMARY KEY,
    person_id  {id}    NOT NULL REFERENCES person (id),
    token_hash {bytes} NOT NULL UNIQUE,
    kind       TEXT    NOT NULL,
    label      TEXT    NOT NULL,
    known_at   BIGINT  NOT NULL,
    expires_at BIGINT  NOT NULL,
    ended_at   BIGINT
);
CREATE INDEX device_by_person ON device (person_id);

CREATE TABLE session (
    id           {id}    NOT NULL PRIMARY KEY,
    token_hash   {bytes} NOT NULL UNIQUE,
    subject_kind TEXT    NOT NULL,
    subject_id   {id}    NOT NULL,
    case_id      {id},
    role         TEXT    NOT NULL,
    device_id    {id}    REFERENCES device (id),
    started_at   BIGINT  NOT NULL,
    last_seen_at BIGINT  NOT NULL,
    idle_ms      BIGINT  NOT NULL,
    ends_at      BIGINT  NOT NULL,
    ended_at     BIGINT
);
CREATE INDEX session_by_subject ON session (subject_id, started_at);
CREATE INDEX session_by_device ON session (device_id);

CREATE TABLE letter (
    id         {id}    NOT NULL PRIMARY KEY,
    case_id    {id}    NOT NULL REFERENCES case_file (id),
    link_hash  {bytes} NOT NULL UNIQUE,
    code_hash  {bytes} NOT NULL,
    language   TEXT    NOT NULL,
    issued_at  BIGINT  NOT NULL,
    expires_at BIGINT  NOT NULL,
    used_at    BIGINT,
    revoked_at BIGINT,
    issued_by  {id}    NOT NULL
);
CREATE INDEX letter_by_case ON letter (case_id, issued_at);

-- Somebody half-way through coming in: has opened a letter, or has given a password and not yet a code.
CREATE TABLE pending (
    token_hash {bytes} NOT NULL PRIMARY KEY,
    kind       TEXT    NOT NULL,
    subject_id {id}    NOT NULL,
    expires_at BIGINT  NOT NULL
);
CREATE INDEX pending_by_expiry ON pending (expires_at);

-- Tries from one origin. The bucket is a hash made by the service.
CREATE TABLE attempt (
    bucket       {bytes} NOT NULL PRIMARY KEY,
    window_start BIGINT  NOT NULL,
    count        INTEGER NOT NULL
);
CREATE INDEX attempt_by_window ON attempt (window_start);

-- What a hearing needs and can be in one place only.
CREATE TABLE resource (
    id        {id} NOT NULL PRIMARY KEY,
    kind      TEXT NOT NULL,
    name      TEXT NOT NULL,
    place_id  {id} REFERENCES place (id),
    languages TEXT NOT NULL
);
CREATE INDEX resource_by_place ON resource (place_id, kind);

CREATE TABLE hearing_time (
    id             {id}     NOT NULL PRIMARY KEY,
    kind           TEXT     NOT NULL,
    place_id       {id}     NOT NULL REFERENCES place (id),
    starts_at      BIGINT   NOT NULL,
    quarters       SMALLINT NOT NULL CHECK (quarters > 0),
    language       TEXT     NOT NULL,
    officer_id     {id}     NOT NULL REFERENCES resource (id),
    interpreter_id {id}     NOT NULL REFERENCES resource (id),
    room_id        {id}     NOT NULL REFERENCES resource (id),
    opened_by      {id}     NOT NULL,
    opened_at      BIGINT   NOT NULL,
    closed_at      BIGINT
);
CREATE INDEX hearing_time_open ON hearing_time (kind, language, starts_at, id) WHERE closed_at IS NULL;
CREATE INDEX hearing_time_by_place ON hearing_time (place_id, starts_at, id);

-- The key is the rule: a resource is in one place in one quarter of an hour.
CREATE TABLE resource_use (
    resource_id  {id}   NOT NULL REFERENCES resource (id),
    quarter_hour BIGINT NOT NULL,
    time_id      {id}   NOT NULL REFERENCES hearing_time (id),
    PRIMARY KEY (resource_id, quarter_hour)
) {clustered};
CREATE INDEX resource_use_by_time ON resource_use (time_id);

CREATE TABLE hearing (
    id         {id}     NOT NULL PRIMARY KEY,
    case_id    {id}     NOT NULL REFERENCES case_file (id),
    kind       TEXT     NOT NULL,
    time_id    {id}     NOT NULL REFERENCES hearing_time (id),
    state      TEXT     NOT NULL,
    answer_by  TEXT     NOT NULL,
    changes    SMALLINT NOT NULL,
    created_at BIGINT   NOT NULL
);
CREATE INDEX hearing_by_case ON hearing (case_id);
CREATE UNIQUE INDEX hearing_one_for_a_time ON hearing (time_id) WHERE state IN ('reserved', 'confirmed');
CREATE UNIQUE INDEX hearing_one_of_a_kind ON hearing (case_id, kind) WHERE state IN ('reserved', 'confirmed');

-- Codes shown to people when something went wrong, for staff to look up. No personal data.
CREATE TABLE fault (
    code       TEXT   NOT NULL PRIMARY KEY,
    at         BIGINT NOT NULL,
    request_id TEXT   NOT NULL,
    what       TEXT   NOT NULL
);

-- One row in a demo database, none in a real one.
CREATE TABLE world (
    id      INTEGER NOT NULL PRIMARY KEY CHECK (id = 1),
    seed    BIGINT  NOT NULL,
    made_at BIGINT  NOT NULL
);
