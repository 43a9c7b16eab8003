-- What the person and the caseworker wrote to each other. Erasable, with the person: the words are sealed.
CREATE TABLE message (
    id        {id}    NOT NULL PRIMARY KEY,
    case_id   {id}    NOT NULL REFERENCES case_file (id),
    -- The sending of one form: a second click is no second message.
    form_id   {id}    NOT NULL,
    side      TEXT    NOT NULL,
    author    {id}    NOT NULL,
    sealed    {bytes} NOT NULL,
    at        BIGINT  NOT NULL,
    -- When staff opened what the person wrote. What the person opens is not recorded.
    opened_at BIGINT,
    UNIQUE (case_id, form_id)
);
CREATE INDEX message_by_case ON message (case_id, id);

-- Who is to be called, by when, and how it ended. Erasable, with the person: the number is sealed.
-- Who calls follows from the reason (domain::call), and from who works on the case and where the person stays.
CREATE TABLE call (
    id        {id}   NOT NULL PRIMARY KEY,
    case_id   {id}   NOT NULL REFERENCES case_file (id),
    reason    TEXT   NOT NULL,
    language  TEXT   NOT NULL,
    part      TEXT   NOT NULL,
    sealed    {bytes},
    asked_at  BIGINT NOT NULL,
    due_at    BIGINT NOT NULL,
    taken_by  {id}   REFERENCES staff (id),
    taken_at  BIGINT,
    tried_at  BIGINT,
    closed_at BIGINT,
    ending    TEXT
);
CREATE INDEX call_by_case ON call (case_id, asked_at);
-- Asking twice is asking once.
CREATE UNIQUE INDEX call_one_open ON call (case_id, reason) WHERE closed_at IS NULL;

-- Since when the person has a decision against them and no legal help. Follows from the events and the contacts.
ALTER TABLE case_summary ADD COLUMN alone_since BIGINT;
-- The oldest message of the person that no caseworker opened, and the nearest end of an open call, by its reason.
-- They follow from the tables above, and are written in the same transaction.
ALTER TABLE case_summary ADD COLUMN message_at BIGINT;
ALTER TABLE case_summary ADD COLUMN asked_due_at BIGINT;
ALTER TABLE case_summary ADD COLUMN legal_help_due_at BIGINT;
CREATE INDEX case_summary_by_caseworker_message ON case_summary (caseworker_id, message_at, case_id)
    WHERE message_at IS NOT NULL;
CREATE INDEX case_summary_by_team_message ON case_summary (team, message_at, case_id)
    WHERE message_at IS NOT NULL;
CREATE INDEX case_summary_by_place_asked ON case_summary (place_id, asked_due_at, case_id)
    WHERE asked_due_at IS NOT NULL;
CREATE INDEX case_summary_by_team_asked ON case_summary (team, asked_due_at, case_id)
    WHERE asked_due_at IS NOT NULL;
CREATE INDEX case_summary_by_caseworker_legal_help ON case_summary (caseworker_id, legal_help_due_at, case_id)
    WHERE legal_help_due_at IS NOT NULL;
CREATE INDEX case_summary_by_team_legal_help ON case_summary (team, legal_help_due_at, case_id)
    WHERE legal_help_due_at IS NOT NULL;
