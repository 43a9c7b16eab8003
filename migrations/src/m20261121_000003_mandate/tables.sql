-- Unaccompanied minors as Nidos has them. Kept as long as the case: who acted for a child must stay answerable.
CREATE TABLE ward (
    case_id       {id}     NOT NULL PRIMARY KEY REFERENCES case_file (id),
    -- The 18th birthday as Nidos has it. It does not follow the age that the IND registers: only Nidos or a court ends
    -- a guardianship.
    adult_on      {sorted} NOT NULL,
    -- Until when somebody holds a mandate; 0 when nobody ever did. Written with every mandate.
    covered_until BIGINT   NOT NULL
);
CREATE INDEX ward_uncovered ON ward (covered_until, case_id);

-- Who acts, or acted, for a ward, from when until when. The number of the court's order goes when the person is erased.
CREATE TABLE mandate (
    id        {id}   NOT NULL PRIMARY KEY,
    case_id   {id}   NOT NULL REFERENCES case_file (id),
    staff_id  {id}   NOT NULL REFERENCES staff (id),
    kind      TEXT   NOT NULL,
    team      TEXT   NOT NULL,
    order_no  TEXT   NOT NULL,
    begins_at BIGINT NOT NULL,
    ends_at   BIGINT NOT NULL CHECK (ends_at >= begins_at),
    given_by  {id}   NOT NULL
);
CREATE INDEX mandate_by_staff ON mandate (staff_id, ends_at, case_id);
CREATE INDEX mandate_by_team ON mandate (team, ends_at, case_id);
CREATE INDEX mandate_by_case ON mandate (case_id, ends_at);

-- What a ward did not agree with, so that a team lead finds it; what was said and decided are events of the case.
CREATE TABLE disagreement (
    case_id        {id}    NOT NULL REFERENCES case_file (id),
    about_seq      INTEGER NOT NULL,
    hearing_id     {id}    REFERENCES hearing (id),
    at             BIGINT  NOT NULL,
    waits_until    BIGINT  NOT NULL,
    lawyer_told_at BIGINT,
    settled_at     BIGINT,
    PRIMARY KEY (case_id, about_seq)
) {clustered};

-- Cases from before this table. Who was born on 29 February is of age on 1 March.
INSERT INTO ward (case_id, adult_on, covered_until)
SELECT f.id,
       CAST(CAST(substr(p.born, 1, 4) AS INTEGER) + 18 AS TEXT)
           || CASE WHEN substr(p.born, 5) = '-02-29' THEN '-03-01' ELSE substr(p.born, 5) END,
       0
FROM case_file f
JOIN person p ON p.id = f.person_id
WHERE f.role = 'ward' AND p.born <> '';
