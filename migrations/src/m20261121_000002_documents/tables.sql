-- One paper, of one or more files. What kind of paper it is, is sealed.
CREATE TABLE document (
    id           {id}    NOT NULL PRIMARY KEY,
    case_id      {id}    NOT NULL REFERENCES case_file (id),
    state        TEXT    NOT NULL,
    sealed       {bytes} NOT NULL,
    created_at   BIGINT  NOT NULL,
    handed_in_at BIGINT,
    receipt_id   {id},
    opened_at    BIGINT,
    seen_at      BIGINT,
    withdrawn_at BIGINT
);
CREATE INDEX document_by_case ON document (case_id, id);
CREATE INDEX document_drafts ON document (created_at) WHERE state = 'draft';

-- One file of a paper, as it was sent and as a copy that others may see. Name, size in pixels and checksum are sealed.
CREATE TABLE document_file (
    id             {id}    NOT NULL PRIMARY KEY,
    document_id    {id}    NOT NULL REFERENCES document (id),
    case_id        {id}    NOT NULL REFERENCES case_file (id),
    sealed         {bytes} NOT NULL,
    original       TEXT    NOT NULL UNIQUE,
    original_bytes BIGINT  NOT NULL,
    copy           TEXT    NOT NULL UNIQUE,
    copy_bytes     BIGINT  NOT NULL,
    at             BIGINT  NOT NULL
);
CREATE INDEX document_file_by_document ON document_file (document_id, id);
CREATE INDEX document_file_by_case ON document_file (case_id);

-- That a paper was received, and when. Stands when the paper is taken back; triggers refuse UPDATE and DELETE.
CREATE TABLE document_receipt (
    id          {id}   NOT NULL PRIMARY KEY,
    document_id {id}   NOT NULL,
    case_id     {id}   NOT NULL REFERENCES case_file (id),
    at          BIGINT NOT NULL
);
CREATE INDEX document_receipt_by_case ON document_receipt (case_id, id);
