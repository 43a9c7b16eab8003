--
-- PostgreSQL database dump
--


-- Dumped from database version 15.18 (Debian 15.18-0+deb12u1)
-- Dumped by pg_dump version 15.18 (Debian 15.18-0+deb12u1)

SET statement_timeout = 0;
SET lock_timeout = 0;
SET idle_in_transaction_session_timeout = 0;
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;
SET xmloption = content;
SET client_min_messages = warning;
SET row_security = off;

--
-- Name: refuse_break_glass(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.refuse_break_glass() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
        BEGIN
            RAISE EXCEPTION 'who opened what, when and why stays, and what was found';
        END
        $$;


--
-- Name: refuse_change(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.refuse_change() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    RAISE EXCEPTION '% is append-only', TG_TABLE_NAME;
END
$$;


SET default_tablespace = '';

SET default_table_access_method = heap;

--
-- Name: account; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.account (
    person_id uuid NOT NULL,
    secret_hash text NOT NULL,
    secret_kind text NOT NULL,
    set_at bigint NOT NULL
);


--
-- Name: address_secret; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.address_secret (
    person_id uuid NOT NULL,
    since_at bigint NOT NULL,
    set_by uuid NOT NULL
);


--
-- Name: assignment; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.assignment (
    id uuid NOT NULL,
    case_id uuid NOT NULL,
    staff_id uuid NOT NULL,
    role text NOT NULL,
    begins_at bigint NOT NULL,
    ends_at bigint NOT NULL,
    given_by uuid NOT NULL,
    CONSTRAINT assignment_check CHECK ((ends_at >= begins_at))
);


--
-- Name: attempt; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.attempt (
    bucket bytea NOT NULL,
    window_start bigint NOT NULL,
    count integer NOT NULL
);


--
-- Name: audit; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.audit (
    id uuid NOT NULL,
    at bigint NOT NULL,
    actor_kind text NOT NULL,
    actor_id uuid,
    actor_role text,
    on_behalf_of uuid,
    case_id uuid,
    action text NOT NULL,
    object text,
    result text NOT NULL,
    origin text NOT NULL,
    reason text,
    helper_id uuid,
    helper_role text
);


--
-- Name: audit_seal; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.audit_seal (
    seq bigint NOT NULL,
    audit_id uuid NOT NULL,
    hash bytea NOT NULL
);


--
-- Name: beside; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.beside (
    id uuid NOT NULL,
    case_id uuid NOT NULL,
    session_id uuid NOT NULL,
    staff_id uuid NOT NULL,
    role text NOT NULL,
    code_hash bytea NOT NULL,
    began_at bigint NOT NULL,
    until_at bigint NOT NULL,
    ended_at bigint
);


--
-- Name: beside_code; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.beside_code (
    staff_id uuid NOT NULL,
    role text NOT NULL,
    code_hash bytea NOT NULL,
    expires_at bigint NOT NULL
);


--
-- Name: break_glass; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.break_glass (
    id uuid NOT NULL,
    case_id uuid NOT NULL,
    staff_id uuid NOT NULL,
    role text NOT NULL,
    reason text NOT NULL,
    sealed bytea NOT NULL,
    opened_at bigint NOT NULL,
    until_at bigint NOT NULL,
    ended_at bigint,
    reviewed_at bigint,
    reviewed_by uuid,
    finding text,
    review bytea
);


--
-- Name: call; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.call (
    id uuid NOT NULL,
    case_id uuid NOT NULL,
    reason text NOT NULL,
    language text NOT NULL,
    part text NOT NULL,
    sealed bytea,
    asked_at bigint NOT NULL,
    due_at bigint NOT NULL,
    taken_by uuid,
    taken_at bigint,
    tried_at bigint,
    closed_at bigint,
    ending text
);


--
-- Name: case_event; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.case_event (
    case_id uuid NOT NULL,
    seq integer NOT NULL,
    kind text NOT NULL,
    payload_version smallint NOT NULL,
    payload text NOT NULL,
    occurred_at bigint NOT NULL,
    recorded_at bigint NOT NULL,
    author_kind text NOT NULL,
    author_id uuid,
    author_role text,
    on_behalf_of uuid,
    ground text,
    corrects integer,
    helper_id uuid,
    helper_role text,
    CONSTRAINT case_event_seq_check CHECK ((seq > 0))
);


--
-- Name: case_file; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.case_file (
    id uuid NOT NULL,
    person_id uuid NOT NULL,
    role text NOT NULL,
    opened_at bigint NOT NULL,
    caseworker_id uuid,
    team text
);


--
-- Name: case_summary; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.case_summary (
    case_id uuid NOT NULL,
    person_id uuid NOT NULL,
    v_number text,
    name_key text NOT NULL COLLATE pg_catalog."C",
    caseworker_id uuid,
    team text,
    place_id uuid,
    last_seq integer NOT NULL,
    version text NOT NULL,
    track text NOT NULL,
    step text,
    since bigint,
    due_at bigint,
    next_change_at bigint,
    last_event_at bigint,
    outcome text,
    sort_at bigint NOT NULL,
    alone_since bigint,
    message_at bigint,
    asked_due_at bigint,
    legal_help_due_at bigint
);


--
-- Name: contact; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.contact (
    id uuid NOT NULL,
    case_id uuid NOT NULL,
    kind text NOT NULL,
    name text NOT NULL,
    phone text,
    languages text NOT NULL
);


--
-- Name: data_key; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.data_key (
    id uuid NOT NULL,
    purpose text NOT NULL,
    owner_id uuid NOT NULL,
    kek_version integer NOT NULL,
    wrapped bytea NOT NULL
);


--
-- Name: device; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.device (
    id uuid NOT NULL,
    person_id uuid NOT NULL,
    token_hash bytea NOT NULL,
    kind text NOT NULL,
    label text NOT NULL,
    known_at bigint NOT NULL,
    expires_at bigint NOT NULL,
    ended_at bigint
);


--
-- Name: disagreement; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.disagreement (
    case_id uuid NOT NULL,
    about_seq integer NOT NULL,
    hearing_id uuid,
    at bigint NOT NULL,
    waits_until bigint NOT NULL,
    lawyer_told_at bigint,
    settled_at bigint
);


--
-- Name: document; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.document (
    id uuid NOT NULL,
    case_id uuid NOT NULL,
    state text NOT NULL,
    sealed bytea NOT NULL,
    created_at bigint NOT NULL,
    handed_in_at bigint,
    receipt_id uuid,
    opened_at bigint,
    seen_at bigint,
    withdrawn_at bigint
);


--
-- Name: document_file; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.document_file (
    id uuid NOT NULL,
    document_id uuid NOT NULL,
    case_id uuid NOT NULL,
    sealed bytea NOT NULL,
    original text NOT NULL,
    original_bytes bigint NOT NULL,
    copy text NOT NULL,
    copy_bytes bigint NOT NULL,
    at bigint NOT NULL
);


--
-- Name: document_receipt; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.document_receipt (
    id uuid NOT NULL,
    document_id uuid NOT NULL,
    case_id uuid NOT NULL,
    at bigint NOT NULL
);


--
-- Name: doubt; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.doubt (
    id uuid NOT NULL,
    case_id uuid NOT NULL,
    audit_id uuid NOT NULL,
    sealed bytea,
    at bigint NOT NULL,
    opened_at bigint,
    answered_at bigint,
    answered_by uuid,
    answer bytea
);


--
-- Name: doubt_line; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.doubt_line (
    audit_id uuid NOT NULL,
    doubt_id uuid NOT NULL
);


--
-- Name: family_link; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.family_link (
    id uuid NOT NULL,
    case_id uuid NOT NULL,
    other_id uuid NOT NULL,
    kin text NOT NULL,
    begins_at bigint NOT NULL,
    ends_at bigint,
    recorded_by uuid NOT NULL,
    CONSTRAINT family_link_check CHECK ((other_id <> case_id)),
    CONSTRAINT family_link_check1 CHECK ((ends_at >= begins_at))
);


--
-- Name: fault; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.fault (
    code text NOT NULL,
    at bigint NOT NULL,
    request_id text NOT NULL,
    what text NOT NULL
);


--
-- Name: hearing; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.hearing (
    id uuid NOT NULL,
    case_id uuid NOT NULL,
    kind text NOT NULL,
    time_id uuid NOT NULL,
    state text NOT NULL,
    answer_by text NOT NULL,
    changes smallint NOT NULL,
    created_at bigint NOT NULL
);


--
-- Name: hearing_time; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.hearing_time (
    id uuid NOT NULL,
    kind text NOT NULL,
    place_id uuid NOT NULL,
    starts_at bigint NOT NULL,
    quarters smallint NOT NULL,
    language text NOT NULL,
    officer_id uuid NOT NULL,
    interpreter_id uuid NOT NULL,
    room_id uuid NOT NULL,
    opened_by uuid NOT NULL,
    opened_at bigint NOT NULL,
    closed_at bigint,
    CONSTRAINT hearing_time_quarters_check CHECK ((quarters > 0))
);


--
-- Name: identity_check; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.identity_check (
    id uuid NOT NULL,
    case_id uuid NOT NULL,
    proof text NOT NULL,
    at bigint NOT NULL,
    checked_by uuid NOT NULL
);


--
-- Name: information_offered; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.information_offered (
    case_id uuid NOT NULL,
    card text NOT NULL,
    revision integer NOT NULL,
    language text NOT NULL,
    at bigint NOT NULL
);


--
-- Name: lease; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.lease (
    name text NOT NULL,
    holder uuid NOT NULL,
    until bigint NOT NULL
);


--
-- Name: letter; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.letter (
    id uuid NOT NULL,
    case_id uuid NOT NULL,
    link_hash bytea NOT NULL,
    code_hash bytea NOT NULL,
    language text NOT NULL,
    issued_at bigint NOT NULL,
    expires_at bigint NOT NULL,
    used_at bigint,
    revoked_at bigint,
    issued_by uuid NOT NULL
);


--
-- Name: mandate; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.mandate (
    id uuid NOT NULL,
    case_id uuid NOT NULL,
    staff_id uuid NOT NULL,
    kind text NOT NULL,
    team text NOT NULL,
    order_no text NOT NULL,
    begins_at bigint NOT NULL,
    ends_at bigint NOT NULL,
    given_by uuid NOT NULL,
    CONSTRAINT mandate_check CHECK ((ends_at >= begins_at))
);


--
-- Name: message; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.message (
    id uuid NOT NULL,
    case_id uuid NOT NULL,
    form_id uuid NOT NULL,
    side text NOT NULL,
    author uuid NOT NULL,
    sealed bytea NOT NULL,
    at bigint NOT NULL,
    opened_at bigint
);


--
-- Name: note; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.note (
    id uuid NOT NULL,
    case_id uuid NOT NULL,
    sealed bytea NOT NULL,
    author uuid NOT NULL,
    at bigint NOT NULL
);


--
-- Name: notice_choice; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.notice_choice (
    case_id uuid NOT NULL,
    sealed bytea NOT NULL
);


--
-- Name: outbox; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.outbox (
    id uuid NOT NULL,
    kind text NOT NULL,
    case_id uuid,
    payload text NOT NULL,
    created_at bigint NOT NULL,
    run_at bigint NOT NULL,
    lease_until bigint DEFAULT 0 NOT NULL,
    attempts integer DEFAULT 0 NOT NULL,
    done_at bigint,
    last_error text,
    ending text
);


--
-- Name: pending; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.pending (
    token_hash bytea NOT NULL,
    kind text NOT NULL,
    subject_id uuid NOT NULL,
    expires_at bigint NOT NULL
);


--
-- Name: person; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.person (
    id uuid NOT NULL,
    v_number text,
    given_name text NOT NULL,
    family_name text NOT NULL,
    born text NOT NULL,
    nationality text NOT NULL,
    language text NOT NULL,
    phone text,
    place_id uuid,
    unaccompanied boolean NOT NULL,
    erased_at bigint
);


--
-- Name: place; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.place (
    id uuid NOT NULL,
    name text NOT NULL,
    kind text NOT NULL
);


--
-- Name: presence; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.presence (
    id uuid NOT NULL,
    hearing_id uuid NOT NULL,
    case_id uuid NOT NULL,
    state text NOT NULL,
    at bigint NOT NULL,
    marked_by uuid NOT NULL
);


--
-- Name: recovery; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.recovery (
    id uuid NOT NULL,
    case_id uuid NOT NULL,
    at bigint NOT NULL,
    started_by uuid NOT NULL
);


--
-- Name: report; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.report (
    id uuid NOT NULL,
    case_id uuid NOT NULL,
    kind text NOT NULL,
    field text,
    sealed bytea NOT NULL,
    at bigint NOT NULL,
    handled_at bigint
);


--
-- Name: resource; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.resource (
    id uuid NOT NULL,
    kind text NOT NULL,
    name text NOT NULL,
    place_id uuid,
    languages text NOT NULL,
    staff_id uuid
);


--
-- Name: resource_use; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.resource_use (
    resource_id uuid NOT NULL,
    quarter_hour bigint NOT NULL,
    time_id uuid NOT NULL
);


--
-- Name: retention_hold; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.retention_hold (
    id uuid NOT NULL,
    case_id uuid NOT NULL,
    ground text NOT NULL,
    began_at bigint NOT NULL,
    ended_at bigint
);


--
-- Name: role_request; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.role_request (
    id uuid NOT NULL,
    staff_id uuid NOT NULL,
    asked_by uuid,
    asked_at bigint NOT NULL,
    ended_at bigint,
    ended_by uuid,
    ending text,
    words text
);


--
-- Name: role_request_role; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.role_request_role (
    id uuid NOT NULL,
    request_id uuid NOT NULL,
    role text NOT NULL,
    team text,
    place_id uuid
);


--
-- Name: seaql_migrations; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.seaql_migrations (
    version character varying NOT NULL,
    applied_at bigint NOT NULL
);


--
-- Name: session; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.session (
    id uuid NOT NULL,
    token_hash bytea NOT NULL,
    subject_kind text NOT NULL,
    subject_id uuid NOT NULL,
    case_id uuid,
    role text NOT NULL,
    device_id uuid,
    started_at bigint NOT NULL,
    last_seen_at bigint NOT NULL,
    idle_ms bigint NOT NULL,
    ends_at bigint NOT NULL,
    ended_at bigint,
    stepped_up_at bigint
);


--
-- Name: share; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.share (
    id uuid NOT NULL,
    case_id uuid NOT NULL,
    with_id uuid NOT NULL,
    item text NOT NULL,
    begins_at bigint NOT NULL,
    ends_at bigint NOT NULL,
    CONSTRAINT share_check CHECK ((ends_at >= begins_at))
);


--
-- Name: staff; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.staff (
    id uuid NOT NULL,
    login text NOT NULL,
    name text NOT NULL,
    secret_hash text NOT NULL,
    totp_sealed bytea,
    totp_last_step bigint DEFAULT 0 NOT NULL,
    starts_on text NOT NULL,
    ends_on text,
    created_at bigint NOT NULL
);


--
-- Name: staff_role; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.staff_role (
    id uuid NOT NULL,
    staff_id uuid NOT NULL,
    role text NOT NULL,
    team text,
    place_id uuid
);


--
-- Name: support_choice; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.support_choice (
    case_id uuid NOT NULL,
    sealed bytea NOT NULL
);


--
-- Name: ward; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.ward (
    case_id uuid NOT NULL,
    adult_on text NOT NULL COLLATE pg_catalog."C",
    covered_until bigint NOT NULL
);


--
-- Name: world; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.world (
    id integer NOT NULL,
    seed bigint NOT NULL,
    made_at bigint NOT NULL,
    CONSTRAINT world_id_check CHECK ((id = 1))
);


--
-- Data for Name: account; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: address_secret; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: assignment; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.assignment VALUES ('01a1f941-c700-7000-bcc9-3c8ae236c64c', '019eac52-5f20-7001-8974-1eb8c69d4b75', '01a1f941-c700-7034-8d2b-b4a0c57bf6dc', 'lawyer', 1795183200000, 253370764800000, '01a1f941-c700-7029-929d-5927d7bfd506');
INSERT INTO public.assignment VALUES ('01a1f941-c700-7002-92ca-2b2e2f3e60c8', '019ea7a1-3320-7001-9935-9285ba9f1d42', '01a1f941-c700-7031-9578-9e0d65d46a5f', 'decision-officer', 1795183200000, 1796425200000, '01a1f941-c700-702b-8e09-288893b1c25c');
INSERT INTO public.assignment VALUES ('01a1f941-c700-7004-95e5-70e416648c78', '019eac7c-7c60-7001-bd16-1117d71180b5', '01a1f941-c700-7030-aed9-5a45ec730f04', 'hearing-officer', 1795183200000, 1796425200000, '01a1f941-c700-702b-8e09-288893b1c25c');
INSERT INTO public.assignment VALUES ('01a1f941-c700-7006-ae77-3bc3603a99c5', '019eb0cd-8700-7001-99b3-16d0edb833a9', '01a1f941-c700-7036-a981-3d479deb7711', 'counsellor', 1795183200000, 1796425200000, '01a1f941-c700-702b-8e09-288893b1c25c');
INSERT INTO public.assignment VALUES ('01a1f941-c700-7008-834a-d52990ca7586', '019eabf4-fce0-7001-9970-fd4c72e9f293', '01a1f941-c700-7034-8d2b-b4a0c57bf6dc', 'lawyer', 1795183200000, 253370764800000, '01a1f941-c700-7029-929d-5927d7bfd506');
INSERT INTO public.assignment VALUES ('01a1f941-c700-700a-b2cd-b973d175f647', '019eb059-4160-7001-b64f-26ce314372c2', '01a1f941-c700-7031-9578-9e0d65d46a5f', 'decision-officer', 1795183200000, 1796425200000, '01a1f941-c700-702b-8e09-288893b1c25c');
INSERT INTO public.assignment VALUES ('01a1f941-c700-700c-a9e7-ae5cbf5d532b', '0199e7a0-8200-7001-8800-4be814eca182', '01a1f941-c700-7035-862d-705661afa67d', 'volunteer', 1795183200000, 1797807600000, '0199e7a0-8200-7000-974e-80806b4d136f');


--
-- Data for Name: attempt; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: audit; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.audit VALUES ('01a1f941-c700-706e-b13a-58f43dacd200', 1795183200000, 'system', NULL, NULL, NULL, NULL, 'demo', NULL, 'done', 'demo', NULL, NULL, NULL);
INSERT INTO public.audit VALUES ('01a1f941-c700-7001-b2af-3a6a1fef0639', 1795183200000, 'staff', '01a1f941-c700-702c-9e9a-8a60f86fd725', 'planner', NULL, NULL, 'open-times', NULL, 'done', 'demo', NULL, NULL, NULL);
INSERT INTO public.audit VALUES ('01a1bb75-7700-7002-9fae-5dbb7e238f47', 1794146400000, 'staff', '01a1f941-c700-7028-bd64-6bcc73b500b9', 'caseworker', NULL, '019eb0cd-8700-7001-99b3-16d0edb833a9', 'invite-hearing', 'hearing first', 'done', 'demo', NULL, NULL, NULL);
INSERT INTO public.audit VALUES ('01a1bfc0-1900-7000-9f8c-001c09be0092', 1794218400000, 'person', '019eb0cd-8700-7000-b634-4f3a9ad23535', 'applicant', NULL, '019eb0cd-8700-7001-99b3-16d0edb833a9', 'choose-hearing', 'confirm', 'done', 'demo', NULL, NULL, NULL);
INSERT INTO public.audit VALUES ('01a1f941-c700-7000-a2dd-a37720dfd744', 1795183200000, 'staff', '01a1f941-c700-702d-8dc5-9588f809912f', 'intake', NULL, '019eb0cd-8700-7001-99b3-16d0edb833a9', 'view-day-sheet', NULL, 'done', 'demo', NULL, NULL, NULL);
INSERT INTO public.audit VALUES ('01a1f7f8-3000-7001-9ea5-c64f8496df6d', 1795161600000, 'staff', '01a1f941-c700-702d-8dc5-9588f809912f', 'intake', NULL, '019eb0cd-8700-7001-99b3-16d0edb833a9', 'mark-presence', 'hearing 01a1bb75-7700-7000-b522-7fd93bbcec77 arrived', 'done', 'demo', NULL, NULL, NULL);
INSERT INTO public.audit VALUES ('01a1f941-c700-715e-8e24-8bf5467c3dbd', 1795183200000, 'staff', '01a1f941-c700-702c-9e9a-8a60f86fd725', 'planner', NULL, NULL, 'open-times', NULL, 'done', 'demo', NULL, NULL, NULL);
INSERT INTO public.audit VALUES ('01a1f941-c700-7161-a093-d752c148c9c8', 1795183200000, 'staff', '01a1f941-c700-7027-9dff-29f19d9b0ca8', 'caseworker', NULL, '01a12a4d-2020-7001-a995-63ab9b6eac83', 'invite-hearing', 'hearing main', 'done', 'demo', NULL, NULL, NULL);
INSERT INTO public.audit VALUES ('01a1f941-c700-7164-abd9-d7829417669e', 1795183200000, 'staff', '01a1f941-c700-7027-9dff-29f19d9b0ca8', 'caseworker', NULL, '01a11120-ba80-7001-8b2a-a4735ea9c888', 'invite-hearing', 'hearing main', 'done', 'demo', NULL, NULL, NULL);
INSERT INTO public.audit VALUES ('01a1f941-c700-7167-bb14-598235c0697e', 1795183200000, 'staff', '01a1f941-c700-7027-9dff-29f19d9b0ca8', 'caseworker', NULL, '01a0803f-cce0-7001-8efe-1ae2eb73501f', 'invite-hearing', 'hearing main', 'done', 'demo', NULL, NULL, NULL);
INSERT INTO public.audit VALUES ('01a1f941-c700-7168-b80f-5584e86d462f', 1795183200000, 'person', '01a0803f-cce0-7000-a139-eaa1647d7f09', 'family-adult', NULL, '01a0803f-cce0-7001-8efe-1ae2eb73501f', 'choose-hearing', 'confirm', 'done', 'demo', NULL, NULL, NULL);
INSERT INTO public.audit VALUES ('01a12b43-6700-7003-a4ed-75b7569ba243', 1791727200000, 'system', NULL, NULL, NULL, '01a125b8-55c0-7001-b0ee-d9d12c6cf0ae', 'manage-mandates', NULL, 'done', 'demo', NULL, NULL, NULL);
INSERT INTO public.audit VALUES ('01a12b43-6700-7004-bbb6-9eb7c30ae884', 1791727200000, 'system', NULL, NULL, NULL, '01a11120-ba80-7001-8b2a-a4735ea9c888', 'manage-mandates', NULL, 'done', 'demo', NULL, NULL, NULL);
INSERT INTO public.audit VALUES ('01a12b43-6700-7005-89ca-ffebcc876942', 1791727200000, 'system', NULL, NULL, NULL, '019eb059-4160-7001-b64f-26ce314372c2', 'manage-mandates', NULL, 'done', 'demo', NULL, NULL, NULL);
INSERT INTO public.audit VALUES ('01a1f941-c700-7001-a9fb-6df26cf3a477', 1795183200000, 'staff', '01a1f941-c700-7029-929d-5927d7bfd506', 'caseworker', NULL, '019eac52-5f20-7001-8974-1eb8c69d4b75', 'assign-people', 'lawyer 01a1f941-c700-7034-8d2b-b4a0c57bf6dc', 'done', 'demo', NULL, NULL, NULL);
INSERT INTO public.audit VALUES ('01a1f941-c700-7003-bfc3-0dd0ba435989', 1795183200000, 'staff', '01a1f941-c700-702b-8e09-288893b1c25c', 'team-lead', NULL, '019ea7a1-3320-7001-9935-9285ba9f1d42', 'assign-people', 'decision-officer 01a1f941-c700-7031-9578-9e0d65d46a5f', 'done', 'demo', NULL, NULL, NULL);
INSERT INTO public.audit VALUES ('01a1f941-c700-7005-8808-ace9173adc51', 1795183200000, 'staff', '01a1f941-c700-702b-8e09-288893b1c25c', 'team-lead', NULL, '019eac7c-7c60-7001-bd16-1117d71180b5', 'assign-people', 'hearing-officer 01a1f941-c700-7030-aed9-5a45ec730f04', 'done', 'demo', NULL, NULL, NULL);
INSERT INTO public.audit VALUES ('01a1f941-c700-7007-a97e-c5a1039981cf', 1795183200000, 'staff', '01a1f941-c700-702b-8e09-288893b1c25c', 'team-lead', NULL, '019eb0cd-8700-7001-99b3-16d0edb833a9', 'assign-people', 'counsellor 01a1f941-c700-7036-a981-3d479deb7711', 'done', 'demo', NULL, NULL, NULL);
INSERT INTO public.audit VALUES ('01a1f941-c700-7009-81a5-72a698c56098', 1795183200000, 'staff', '01a1f941-c700-7029-929d-5927d7bfd506', 'caseworker', NULL, '019eabf4-fce0-7001-9970-fd4c72e9f293', 'assign-people', 'lawyer 01a1f941-c700-7034-8d2b-b4a0c57bf6dc', 'done', 'demo', NULL, NULL, NULL);
INSERT INTO public.audit VALUES ('01a1f941-c700-700b-b803-de32373647a2', 1795183200000, 'staff', '01a1f941-c700-702b-8e09-288893b1c25c', 'team-lead', NULL, '019eb059-4160-7001-b64f-26ce314372c2', 'assign-people', 'decision-officer 01a1f941-c700-7031-9578-9e0d65d46a5f', 'done', 'demo', NULL, NULL, NULL);
INSERT INTO public.audit VALUES ('01a1f941-c700-700d-9eff-4a07dad2d5fa', 1795183200000, 'person', '0199e7a0-8200-7000-974e-80806b4d136f', 'applicant', NULL, '0199e7a0-8200-7001-8800-4be814eca182', 'give-consent', 'volunteer 01a1f941-c700-7035-862d-705661afa67d', 'done', 'demo', NULL, NULL, NULL);
INSERT INTO public.audit VALUES ('01a1f941-c700-700f-b58a-4540eba902d1', 1795183200000, 'staff', '01a1f941-c700-7027-9dff-29f19d9b0ca8', 'caseworker', NULL, '01a12a4d-2020-7001-a995-63ab9b6eac83', 'manage-family', 'link 01a1f941-c700-700e-bcb9-61beb1df0a75', 'done', 'demo', NULL, NULL, NULL);
INSERT INTO public.audit VALUES ('01a1f941-c700-7010-83a3-3802869caa91', 1795183200000, 'staff', '01a1f941-c700-7027-9dff-29f19d9b0ca8', 'caseworker', NULL, '01a0803f-cce0-7001-8efe-1ae2eb73501f', 'manage-family', 'link 01a1f941-c700-700e-bcb9-61beb1df0a75', 'done', 'demo', NULL, NULL, NULL);
INSERT INTO public.audit VALUES ('01a1f941-c700-7012-8d47-0f829f8a80b4', 1795183200000, 'person', '01a0803f-cce0-7000-a139-eaa1647d7f09', 'family-adult', NULL, '01a0803f-cce0-7001-8efe-1ae2eb73501f', 'share-items', 'appointment 01a12a4d-2020-7001-a995-63ab9b6eac83', 'done', 'demo', NULL, NULL, NULL);
INSERT INTO public.audit VALUES ('01a1f941-c700-7014-b6bf-55f65a0096cb', 1795183200000, 'person', '019eac52-5f20-7000-bfb3-faa82dc1b0ec', 'applicant', NULL, '019eac52-5f20-7001-8974-1eb8c69d4b75', 'choose-support', NULL, 'done', 'demo', NULL, NULL, NULL);
INSERT INTO public.audit VALUES ('01a1f941-c700-7016-9796-fd7e0e83c031', 1795183200000, 'person', '019eb059-4160-7000-b691-874f85f6d7ff', 'ward', NULL, '019eb059-4160-7001-b64f-26ce314372c2', 'choose-support', NULL, 'done', 'demo', NULL, NULL, NULL);
INSERT INTO public.audit VALUES ('01a1f89c-fb80-7002-950f-90d7b7326405', 1795172400000, 'person', '01a12a4d-2020-7000-a17b-979ea5f39611', 'applicant', NULL, '01a12a4d-2020-7001-a995-63ab9b6eac83', 'write-message', 'message 01a1f89c-fb80-7000-9108-12fb93f7a29e', 'done', 'demo', NULL, NULL, NULL);
INSERT INTO public.audit VALUES ('01a1f941-c700-7000-bb10-1c2616bd7eee', 1795183200000, 'staff', '01a1f941-c700-7027-9dff-29f19d9b0ca8', 'caseworker', NULL, '01a12a4d-2020-7001-a995-63ab9b6eac83', 'view-messages', NULL, 'done', 'demo', NULL, NULL, NULL);
INSERT INTO public.audit VALUES ('01a1f941-c700-7004-9879-9f73ec42a83c', 1795183200000, 'staff', '01a1f941-c700-7027-9dff-29f19d9b0ca8', 'caseworker', NULL, '01a12a4d-2020-7001-a995-63ab9b6eac83', 'write-message', 'message 01a1f941-c700-7002-8ec1-366897ce2634', 'done', 'demo', NULL, NULL, NULL);
INSERT INTO public.audit VALUES ('01a1f941-c700-7007-bfba-19bbae9a5c74', 1795183200000, 'person', '01a12a4d-2020-7000-a17b-979ea5f39611', 'applicant', NULL, '01a12a4d-2020-7001-a995-63ab9b6eac83', 'doubt-look', 'line 01a1f941-c700-7000-bb10-1c2616bd7eee', 'done', 'demo', NULL, NULL, NULL);
INSERT INTO public.audit VALUES ('01a1f941-c700-700b-bc2e-81e87a7b66fd', 1795183200000, 'person', '0199e7a0-8200-7000-974e-80806b4d136f', 'applicant', NULL, '0199e7a0-8200-7001-8800-4be814eca182', 'write-message', 'message 01a1f941-c700-7009-b7f0-d1cdc3bebc73', 'done', 'demo', NULL, NULL, NULL);
INSERT INTO public.audit VALUES ('01a1f941-c700-700e-8916-d5b411f0aaec', 1795183200000, 'person', '0199e7a0-8200-7000-974e-80806b4d136f', 'applicant', NULL, '0199e7a0-8200-7001-8800-4be814eca182', 'ask-for-call', 'call 01a1f941-c700-700c-96cd-81d59d78a1f9', 'done', 'demo', NULL, NULL, NULL);
INSERT INTO public.audit VALUES ('01a1f941-c700-7012-83c5-622e62c4b8c6', 1795183200000, 'person', '019eac52-5f20-7000-bfb3-faa82dc1b0ec', 'applicant', NULL, '019eac52-5f20-7001-8974-1eb8c69d4b75', 'write-message', 'message 01a1f941-c700-7010-bc5f-c8e55f2cd792', 'done', 'demo', NULL, NULL, NULL);
INSERT INTO public.audit VALUES ('01a1f941-c700-7015-b622-cae7c59dacb9', 1795183200000, 'person', '01a12a4d-2020-7000-a17b-979ea5f39611', 'applicant', NULL, '01a12a4d-2020-7001-a995-63ab9b6eac83', 'keep-document', 'document 01a1f941-c700-7013-b2d1-022f8408d267', 'done', 'demo', NULL, NULL, NULL);
INSERT INTO public.audit VALUES ('01a1f941-c700-7018-964b-a96513a7603d', 1795183200000, 'person', '01a12a4d-2020-7000-a17b-979ea5f39611', 'applicant', NULL, '01a12a4d-2020-7001-a995-63ab9b6eac83', 'keep-document', NULL, 'done', 'demo', NULL, NULL, NULL);
INSERT INTO public.audit VALUES ('01a1f941-c700-701b-9353-1c4ec0a5f625', 1795183200000, 'person', '01a12a4d-2020-7000-a17b-979ea5f39611', 'applicant', NULL, '01a12a4d-2020-7001-a995-63ab9b6eac83', 'keep-document', NULL, 'done', 'demo', NULL, NULL, NULL);
INSERT INTO public.audit VALUES ('01a1f941-c700-701d-b22d-dc5f83c7a575', 1795183200000, 'person', '01a12a4d-2020-7000-a17b-979ea5f39611', 'applicant', NULL, '01a12a4d-2020-7001-a995-63ab9b6eac83', 'hand-in-document', 'document 01a1f941-c700-7013-b2d1-022f8408d267', 'done', 'demo', NULL, NULL, NULL);
INSERT INTO public.audit VALUES ('01a1f941-c700-7020-aa6a-b57cd7654ce1', 1795183200000, 'person', '01a12a4d-2020-7000-a17b-979ea5f39611', 'applicant', NULL, '01a12a4d-2020-7001-a995-63ab9b6eac83', 'keep-document', 'document 01a1f941-c700-701e-bd4b-ef32d750c0af', 'done', 'demo', NULL, NULL, NULL);
INSERT INTO public.audit VALUES ('01a1f941-c700-7023-9107-0206471492e6', 1795183200000, 'person', '01a12a4d-2020-7000-a17b-979ea5f39611', 'applicant', NULL, '01a12a4d-2020-7001-a995-63ab9b6eac83', 'keep-document', NULL, 'done', 'demo', NULL, NULL, NULL);
INSERT INTO public.audit VALUES ('01a1f941-c700-7026-835a-7b64c5cd68bb', 1795183200000, 'person', '01a12a4d-2020-7000-a17b-979ea5f39611', 'applicant', NULL, '01a12a4d-2020-7001-a995-63ab9b6eac83', 'keep-document', NULL, 'done', 'demo', NULL, NULL, NULL);
INSERT INTO public.audit VALUES ('01a1f941-c700-7029-8b53-738b76bef3cc', 1795183200000, 'person', '01a125b8-55c0-7000-817a-26a6a3b743a5', 'ward', NULL, '01a125b8-55c0-7001-b0ee-d9d12c6cf0ae', 'keep-document', 'document 01a1f941-c700-7027-883b-7a4374eb1e41', 'done', 'demo', NULL, NULL, NULL);
INSERT INTO public.audit VALUES ('01a1f941-c700-702c-b5c0-ece1d364df13', 1795183200000, 'person', '01a125b8-55c0-7000-817a-26a6a3b743a5', 'ward', NULL, '01a125b8-55c0-7001-b0ee-d9d12c6cf0ae', 'keep-document', NULL, 'done', 'demo', NULL, NULL, NULL);
INSERT INTO public.audit VALUES ('01a1f941-c700-702f-b10d-dccf938351e1', 1795183200000, 'person', '01a125b8-55c0-7000-817a-26a6a3b743a5', 'ward', NULL, '01a125b8-55c0-7001-b0ee-d9d12c6cf0ae', 'keep-document', NULL, 'done', 'demo', NULL, NULL, NULL);
INSERT INTO public.audit VALUES ('01a1f941-c700-7031-825b-98a9611e7ca8', 1795183200000, 'person', '01a125b8-55c0-7000-817a-26a6a3b743a5', 'ward', NULL, '01a125b8-55c0-7001-b0ee-d9d12c6cf0ae', 'hand-in-document', 'document 01a1f941-c700-7027-883b-7a4374eb1e41', 'done', 'demo', NULL, NULL, NULL);
INSERT INTO public.audit VALUES ('01a1f941-c700-7034-bfc2-5f3388af4937', 1795183200000, 'person', '01a125b8-55c0-7000-817a-26a6a3b743a5', 'ward', NULL, '01a125b8-55c0-7001-b0ee-d9d12c6cf0ae', 'keep-document', 'document 01a1f941-c700-7032-85f3-92aa23d70c53', 'done', 'demo', NULL, NULL, NULL);
INSERT INTO public.audit VALUES ('01a1f941-c700-7037-bd59-8e1dc785be6b', 1795183200000, 'person', '01a125b8-55c0-7000-817a-26a6a3b743a5', 'ward', NULL, '01a125b8-55c0-7001-b0ee-d9d12c6cf0ae', 'keep-document', NULL, 'done', 'demo', NULL, NULL, NULL);
INSERT INTO public.audit VALUES ('01a1f941-c700-703a-99da-1921389a9586', 1795183200000, 'person', '01a125b8-55c0-7000-817a-26a6a3b743a5', 'ward', NULL, '01a125b8-55c0-7001-b0ee-d9d12c6cf0ae', 'keep-document', NULL, 'done', 'demo', NULL, NULL, NULL);
INSERT INTO public.audit VALUES ('01a1f941-c700-703c-9f52-2041d40fc42b', 1795183200000, 'staff', '01a1f941-c700-702e-b822-41f09904d817', 'coa-contact', NULL, '01a12a4d-2020-7001-a995-63ab9b6eac83', 'issue-letter', NULL, 'done', 'demo', NULL, NULL, NULL);
INSERT INTO public.audit VALUES ('01a1f941-c700-703e-b729-750b79ef9e81', 1795183200000, 'staff', '01a1f941-c700-702d-8dc5-9588f809912f', 'intake', NULL, '01a125b8-55c0-7001-b0ee-d9d12c6cf0ae', 'issue-letter', NULL, 'done', 'demo', NULL, NULL, NULL);
INSERT INTO public.audit VALUES ('01a1f941-c700-7040-a854-38f43e43a2ab', 1795183200000, 'staff', '01a1f941-c700-702e-b822-41f09904d817', 'coa-contact', NULL, '0199e7a0-8200-7001-8800-4be814eca182', 'issue-letter', NULL, 'done', 'demo', NULL, NULL, NULL);
INSERT INTO public.audit VALUES ('01a1f941-c700-7042-8f6a-997788caf5f0', 1795183200000, 'staff', '01a1f941-c700-702e-b822-41f09904d817', 'coa-contact', NULL, '019ee3f9-cee0-7001-888a-b4b0fd282a6d', 'issue-letter', NULL, 'done', 'demo', NULL, NULL, NULL);
INSERT INTO public.audit VALUES ('01a1f941-c700-7044-aefa-21316c80efce', 1795183200000, 'staff', '01a1f941-c700-702d-8dc5-9588f809912f', 'intake', NULL, '01a11120-ba80-7001-8b2a-a4735ea9c888', 'issue-letter', NULL, 'done', 'demo', NULL, NULL, NULL);
INSERT INTO public.audit VALUES ('01a1f941-c700-7046-ba3f-b747baf86d56', 1795183200000, 'staff', '01a1f941-c700-702e-b822-41f09904d817', 'coa-contact', NULL, '01a0803f-cce0-7001-8efe-1ae2eb73501f', 'issue-letter', NULL, 'done', 'demo', NULL, NULL, NULL);
INSERT INTO public.audit VALUES ('01a1f941-c700-7048-acc5-0e9852f05cc2', 1795183200000, 'person', '0199e7a0-8200-7000-974e-80806b4d136f', 'applicant', NULL, '0199e7a0-8200-7001-8800-4be814eca182', 'manage-account', 'notices', 'done', 'demo', NULL, NULL, NULL);
INSERT INTO public.audit VALUES ('01a1f941-c700-704a-97fb-63d20a23c318', 1795183200000, 'person', '01a11120-ba80-7000-a5ae-39e0d1a16d49', 'ward', NULL, '01a11120-ba80-7001-8b2a-a4735ea9c888', 'manage-account', 'notices', 'done', 'demo', NULL, NULL, NULL);


--
-- Data for Name: audit_seal; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: beside; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: beside_code; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: break_glass; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: call; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.call VALUES ('01a1f941-c700-700c-96cd-81d59d78a1f9', '0199e7a0-8200-7001-8800-4be814eca182', 'asked', 'fa-AF', 'morning', '\x0101a1f941c700700d9a03ca12c68ee8ace2e28358b81dd702259c794bb9c3d6cbdc413eabcb58670478a2bc2bf0311e952891d78b735ee8e3', 1795183200000, 1795474800000, NULL, NULL, NULL, NULL, NULL);


--
-- Data for Name: case_event; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.case_event VALUES ('01a12a4d-2020-7001-a995-63ab9b6eac83', 1, 'case-opened', 1, '{"kind":"case-opened"}', 1791711060000, 1791711060000, 'system', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.case_event VALUES ('01a12a4d-2020-7001-a995-63ab9b6eac83', 2, 'step-started', 1, '{"kind":"step-started","step":"b1"}', 1791711060000, 1791711060000, 'system', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.case_event VALUES ('01a12a4d-2020-7001-a995-63ab9b6eac83', 3, 'step-done', 1, '{"kind":"step-done","step":"b1"}', 1791723240000, 1791723240000, 'system', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.case_event VALUES ('01a12a4d-2020-7001-a995-63ab9b6eac83', 4, 'step-started', 1, '{"kind":"step-started","step":"b2"}', 1791723240000, 1791723240000, 'system', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.case_event VALUES ('01a12a4d-2020-7001-a995-63ab9b6eac83', 5, 'step-done', 1, '{"kind":"step-done","step":"b2"}', 1791889020000, 1791889020000, 'system', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.case_event VALUES ('01a12a4d-2020-7001-a995-63ab9b6eac83', 6, 'step-started', 1, '{"kind":"step-started","step":"b3"}', 1791889020000, 1791889020000, 'system', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.case_event VALUES ('01a12a4d-2020-7001-a995-63ab9b6eac83', 7, 'step-done', 1, '{"kind":"step-done","step":"b3"}', 1792237140000, 1792237140000, 'system', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.case_event VALUES ('01a12a4d-2020-7001-a995-63ab9b6eac83', 8, 'step-started', 1, '{"kind":"step-started","step":"b4"}', 1792237140000, 1792237140000, 'system', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.case_event VALUES ('01a12a4d-2020-7001-a995-63ab9b6eac83', 9, 'lodged', 1, '{"kind":"lodged","on":"2026-10-17"}', 1792237140000, 1792237140000, 'system', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.case_event VALUES ('01a12a4d-2020-7001-a995-63ab9b6eac83', 10, 'step-done', 1, '{"kind":"step-done","step":"b4"}', 1792758360000, 1792758360000, 'system', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.case_event VALUES ('01a12a4d-2020-7001-a995-63ab9b6eac83', 11, 'step-started', 1, '{"kind":"step-started","step":"b6"}', 1792758360000, 1792758360000, 'system', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.case_event VALUES ('01a12a4d-2020-7001-a995-63ab9b6eac83', 12, 'step-done', 1, '{"kind":"step-done","step":"b6"}', 1793115600000, 1793115600000, 'system', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.case_event VALUES ('01a12a4d-2020-7001-a995-63ab9b6eac83', 13, 'track-assigned', 1, '{"kind":"track-assigned","track":"regular"}', 1793115600000, 1793115600000, 'system', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.case_event VALUES ('01a12a4d-2020-7001-a995-63ab9b6eac83', 14, 'step-started', 1, '{"kind":"step-started","step":"n0"}', 1793115600000, 1793115600000, 'system', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.case_event VALUES ('01a12a4d-2020-7001-a995-63ab9b6eac83', 15, 'step-done', 1, '{"kind":"step-done","step":"n0"}', 1794237360000, 1794237360000, 'system', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.case_event VALUES ('01a12a4d-2020-7001-a995-63ab9b6eac83', 16, 'step-started', 1, '{"kind":"step-started","step":"n1"}', 1794237360000, 1794237360000, 'system', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.case_event VALUES ('01a125b8-55c0-7001-b0ee-d9d12c6cf0ae', 1, 'case-opened', 1, '{"kind":"case-opened"}', 1791634200000, 1791634200000, 'system', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.case_event VALUES ('01a125b8-55c0-7001-b0ee-d9d12c6cf0ae', 2, 'step-started', 1, '{"kind":"step-started","step":"b1"}', 1791634200000, 1791634200000, 'system', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.case_event VALUES ('01a125b8-55c0-7001-b0ee-d9d12c6cf0ae', 3, 'step-done', 1, '{"kind":"step-done","step":"b1"}', 1791875460000, 1791875460000, 'system', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.case_event VALUES ('01a125b8-55c0-7001-b0ee-d9d12c6cf0ae', 4, 'step-started', 1, '{"kind":"step-started","step":"b2"}', 1791875460000, 1791875460000, 'system', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.case_event VALUES ('01a125b8-55c0-7001-b0ee-d9d12c6cf0ae', 5, 'step-done', 1, '{"kind":"step-done","step":"b2"}', 1791969780000, 1791969780000, 'system', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.case_event VALUES ('01a125b8-55c0-7001-b0ee-d9d12c6cf0ae', 6, 'step-started', 1, '{"kind":"step-started","step":"b3"}', 1791969780000, 1791969780000, 'system', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.case_event VALUES ('01a125b8-55c0-7001-b0ee-d9d12c6cf0ae', 7, 'step-done', 1, '{"kind":"step-done","step":"b3"}', 1792073460000, 1792073460000, 'system', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.case_event VALUES ('01a125b8-55c0-7001-b0ee-d9d12c6cf0ae', 8, 'step-started', 1, '{"kind":"step-started","step":"b4"}', 1792073460000, 1792073460000, 'system', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.case_event VALUES ('01a125b8-55c0-7001-b0ee-d9d12c6cf0ae', 9, 'lodged', 1, '{"kind":"lodged","on":"2026-10-15"}', 1792073460000, 1792073460000, 'system', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.case_event VALUES ('01a125b8-55c0-7001-b0ee-d9d12c6cf0ae', 10, 'step-done', 1, '{"kind":"step-done","step":"b4"}', 1792593780000, 1792593780000, 'system', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.case_event VALUES ('01a125b8-55c0-7001-b0ee-d9d12c6cf0ae', 11, 'step-started', 1, '{"kind":"step-started","step":"b6"}', 1792593780000, 1792593780000, 'system', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.case_event VALUES ('01a125b8-55c0-7001-b0ee-d9d12c6cf0ae', 12, 'step-done', 1, '{"kind":"step-done","step":"b6"}', 1793963340000, 1793963340000, 'system', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.case_event VALUES ('01a125b8-55c0-7001-b0ee-d9d12c6cf0ae', 13, 'track-assigned', 1, '{"kind":"track-assigned","track":"regular"}', 1793963340000, 1793963340000, 'system', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.case_event VALUES ('01a125b8-55c0-7001-b0ee-d9d12c6cf0ae', 14, 'step-started', 1, '{"kind":"step-started","step":"n0"}', 1793963340000, 1793963340000, 'system', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.case_event VALUES ('0199e7a0-8200-7001-8800-4be814eca182', 1, 'case-opened', 1, '{"kind":"case-opened"}', 1760527680000, 1760527680000, 'system', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.case_event VALUES ('0199e7a0-8200-7001-8800-4be814eca182', 2, 'step-started', 1, '{"kind":"step-started","step":"a1"}', 1760527680000, 1760527680000, 'system', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.case_event VALUES ('0199e7a0-8200-7001-8800-4be814eca182', 3, 'step-done', 1, '{"kind":"step-done","step":"a1"}', 1760617200000, 1760617200000, 'system', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.case_event VALUES ('0199e7a0-8200-7001-8800-4be814eca182', 4, 'step-started', 1, '{"kind":"step-started","step":"a2"}', 1760617200000, 1760617200000, 'system', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.case_event VALUES ('0199e7a0-8200-7001-8800-4be814eca182', 5, 'lodged', 1, '{"kind":"lodged","on":"2025-10-16"}', 1760617200000, 1760617200000, 'system', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.case_event VALUES ('0199e7a0-8200-7001-8800-4be814eca182', 6, 'step-done', 1, '{"kind":"step-done","step":"a2"}', 1760710920000, 1760710920000, 'system', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.case_event VALUES ('0199e7a0-8200-7001-8800-4be814eca182', 7, 'step-started', 1, '{"kind":"step-started","step":"a3"}', 1760710920000, 1760710920000, 'system', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.case_event VALUES ('0199e7a0-8200-7001-8800-4be814eca182', 8, 'step-done', 1, '{"kind":"step-done","step":"a3"}', 1760961780000, 1760961780000, 'system', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.case_event VALUES ('0199e7a0-8200-7001-8800-4be814eca182', 9, 'step-started', 1, '{"kind":"step-started","step":"a4"}', 1760961780000, 1760961780000, 'system', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.case_event VALUES ('0199e7a0-8200-7001-8800-4be814eca182', 10, 'step-done', 1, '{"kind":"step-done","step":"a4"}', 1761823560000, 1761823560000, 'system', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.case_event VALUES ('0199e7a0-8200-7001-8800-4be814eca182', 11, 'step-started', 1, '{"kind":"step-started","step":"a5"}', 1761823560000, 1761823560000, 'system', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.case_event VALUES ('0199e7a0-8200-7001-8800-4be814eca182', 12, 'step-done', 1, '{"kind":"step-done","step":"a5"}', 1762261140000, 1762261140000, 'system', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.case_event VALUES ('0199e7a0-8200-7001-8800-4be814eca182', 13, 'track-assigned', 1, '{"kind":"track-assigned","track":"track-4"}', 1762261140000, 1762261140000, 'system', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.case_event VALUES ('0199e7a0-8200-7001-8800-4be814eca182', 14, 'step-started', 1, '{"kind":"step-started","step":"r0"}', 1762261140000, 1762261140000, 'system', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.case_event VALUES ('019ee3f9-cee0-7001-888a-b4b0fd282a6d', 1, 'case-opened', 1, '{"kind":"case-opened"}', 1781941260000, 1781941260000, 'system', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.case_event VALUES ('019ee3f9-cee0-7001-888a-b4b0fd282a6d', 2, 'step-started', 1, '{"kind":"step-started","step":"b1"}', 1781941260000, 1781941260000, 'system', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.case_event VALUES ('019ee3f9-cee0-7001-888a-b4b0fd282a6d', 3, 'step-done', 1, '{"kind":"step-done","step":"b1"}', 1782044820000, 1782044820000, 'system', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.case_event VALUES ('019ee3f9-cee0-7001-888a-b4b0fd282a6d', 4, 'step-started', 1, '{"kind":"step-started","step":"b2"}', 1782044820000, 1782044820000, 'system', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.case_event VALUES ('019ee3f9-cee0-7001-888a-b4b0fd282a6d', 5, 'step-done', 1, '{"kind":"step-done","step":"b2"}', 1782131100000, 1782131100000, 'system', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.case_event VALUES ('019ee3f9-cee0-7001-888a-b4b0fd282a6d', 6, 'step-started', 1, '{"kind":"step-started","step":"b3"}', 1782131100000, 1782131100000, 'system', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.case_event VALUES ('019ee3f9-cee0-7001-888a-b4b0fd282a6d', 7, 'step-done', 1, '{"kind":"step-done","step":"b3"}', 1782390720000, 1782390720000, 'system', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.case_event VALUES ('019ee3f9-cee0-7001-888a-b4b0fd282a6d', 8, 'step-started', 1, '{"kind":"step-started","step":"b4"}', 1782390720000, 1782390720000, 'system', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.case_event VALUES ('019ee3f9-cee0-7001-888a-b4b0fd282a6d', 9, 'lodged', 1, '{"kind":"lodged","on":"2026-06-25"}', 1782390720000, 1782390720000, 'system', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.case_event VALUES ('019ee3f9-cee0-7001-888a-b4b0fd282a6d', 10, 'step-done', 1, '{"kind":"step-done","step":"b4"}', 1783259700000, 1783259700000, 'system', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.case_event VALUES ('019ee3f9-cee0-7001-888a-b4b0fd282a6d', 11, 'step-started', 1, '{"kind":"step-started","step":"b6"}', 1783259700000, 1783259700000, 'system', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.case_event VALUES ('019ee3f9-cee0-7001-888a-b4b0fd282a6d', 12, 'step-done', 1, '{"kind":"step-done","step":"b6"}', 1783495620000, 1783495620000, 'system', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.case_event VALUES ('019ee3f9-cee0-7001-888a-b4b0fd282a6d', 13, 'track-assigned', 1, '{"kind":"track-assigned","track":"regular"}', 1783495620000, 1783495620000, 'system', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.case_event VALUES ('019ee3f9-cee0-7001-888a-b4b0fd282a6d', 14, 'step-started', 1, '{"kind":"step-started","step":"n0"}', 1783495620000, 1783495620000, 'system', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.case_event VALUES ('019ee3f9-cee0-7001-888a-b4b0fd282a6d', 15, 'decided', 1, '{"kind":"decided","outcome":"inadmissible"}', 1785481680000, 1785481680000, 'system', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.case_event VALUES ('019ee3f9-cee0-7001-888a-b4b0fd282a6d', 16, 'step-done', 1, '{"kind":"step-done","step":"n0"}', 1785481680000, 1785481680000, 'system', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.case_event VALUES ('019ee3f9-cee0-7001-888a-b4b0fd282a6d', 17, 'step-started', 1, '{"kind":"step-started","step":"n4"}', 1785481680000, 1785481680000, 'system', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.case_event VALUES ('019ee3f9-cee0-7001-888a-b4b0fd282a6d', 18, 'step-done', 1, '{"kind":"step-done","step":"n4"}', 1789383540000, 1789383540000, 'system', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.case_event VALUES ('019ee3f9-cee0-7001-888a-b4b0fd282a6d', 19, 'step-started', 1, '{"kind":"step-started","step":"n3"}', 1789383540000, 1789383540000, 'system', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.case_event VALUES ('019ee3f9-cee0-7001-888a-b4b0fd282a6d', 20, 'decided', 1, '{"kind":"decided","outcome":"granted"}', 1795179360000, 1795179360000, 'system', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.case_event VALUES ('019ee3f9-cee0-7001-888a-b4b0fd282a6d', 21, 'step-done', 1, '{"kind":"step-done","step":"n3"}', 1795179360000, 1795179360000, 'system', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.case_event VALUES ('019ee3f9-cee0-7001-888a-b4b0fd282a6d', 22, 'step-started', 1, '{"kind":"step-started","step":"permit"}', 1795179360000, 1795179360000, 'system', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.case_event VALUES ('01a11120-ba80-7001-8b2a-a4735ea9c888', 1, 'case-opened', 1, '{"kind":"case-opened"}', 1791288720000, 1791288720000, 'system', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.case_event VALUES ('01a11120-ba80-7001-8b2a-a4735ea9c888', 2, 'step-started', 1, '{"kind":"step-started","step":"b1"}', 1791288720000, 1791288720000, 'system', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.case_event VALUES ('01a11120-ba80-7001-8b2a-a4735ea9c888', 3, 'step-done', 1, '{"kind":"step-done","step":"b1"}', 1791370140000, 1791370140000, 'system', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.case_event VALUES ('01a11120-ba80-7001-8b2a-a4735ea9c888', 4, 'step-started', 1, '{"kind":"step-started","step":"b2"}', 1791370140000, 1791370140000, 'system', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.case_event VALUES ('01a11120-ba80-7001-8b2a-a4735ea9c888', 5, 'step-done', 1, '{"kind":"step-done","step":"b2"}', 1791463740000, 1791463740000, 'system', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.case_event VALUES ('01a11120-ba80-7001-8b2a-a4735ea9c888', 6, 'step-started', 1, '{"kind":"step-started","step":"b3"}', 1791463740000, 1791463740000, 'system', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.case_event VALUES ('01a11120-ba80-7001-8b2a-a4735ea9c888', 7, 'step-done', 1, '{"kind":"step-done","step":"b3"}', 1791794820000, 1791794820000, 'system', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.case_event VALUES ('01a11120-ba80-7001-8b2a-a4735ea9c888', 8, 'step-started', 1, '{"kind":"step-started","step":"b4"}', 1791794820000, 1791794820000, 'system', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.case_event VALUES ('01a11120-ba80-7001-8b2a-a4735ea9c888', 9, 'lodged', 1, '{"kind":"lodged","on":"2026-10-12"}', 1791794820000, 1791794820000, 'system', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.case_event VALUES ('01a11120-ba80-7001-8b2a-a4735ea9c888', 10, 'step-done', 1, '{"kind":"step-done","step":"b4"}', 1792664040000, 1792664040000, 'system', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.case_event VALUES ('01a11120-ba80-7001-8b2a-a4735ea9c888', 11, 'step-started', 1, '{"kind":"step-started","step":"b6"}', 1792664040000, 1792664040000, 'system', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.case_event VALUES ('01a11120-ba80-7001-8b2a-a4735ea9c888', 12, 'step-done', 1, '{"kind":"step-done","step":"b6"}', 1792939080000, 1792939080000, 'system', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.case_event VALUES ('01a11120-ba80-7001-8b2a-a4735ea9c888', 13, 'track-assigned', 1, '{"kind":"track-assigned","track":"regular"}', 1792939080000, 1792939080000, 'system', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.case_event VALUES ('01a11120-ba80-7001-8b2a-a4735ea9c888', 14, 'step-started', 1, '{"kind":"step-started","step":"n0"}', 1792939080000, 1792939080000, 'system', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.case_event VALUES ('01a11120-ba80-7001-8b2a-a4735ea9c888', 15, 'step-done', 1, '{"kind":"step-done","step":"n0"}', 1794135720000, 1794135720000, 'system', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.case_event VALUES ('01a11120-ba80-7001-8b2a-a4735ea9c888', 16, 'step-started', 1, '{"kind":"step-started","step":"n1"}', 1794135720000, 1794135720000, 'system', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.case_event VALUES ('01a0803f-cce0-7001-8efe-1ae2eb73501f', 1, 'case-opened', 1, '{"kind":"case-opened"}', 1788858060000, 1788858060000, 'system', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.case_event VALUES ('01a0803f-cce0-7001-8efe-1ae2eb73501f', 2, 'step-started', 1, '{"kind":"step-started","step":"b1"}', 1788858060000, 1788858060000, 'system', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.case_event VALUES ('01a0803f-cce0-7001-8efe-1ae2eb73501f', 3, 'step-done', 1, '{"kind":"step-done","step":"b1"}', 1788878640000, 1788878640000, 'system', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.case_event VALUES ('01a0803f-cce0-7001-8efe-1ae2eb73501f', 4, 'step-started', 1, '{"kind":"step-started","step":"b2"}', 1788878640000, 1788878640000, 'system', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.case_event VALUES ('01a0803f-cce0-7001-8efe-1ae2eb73501f', 5, 'step-done', 1, '{"kind":"step-done","step":"b2"}', 1789559700000, 1789559700000, 'system', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.case_event VALUES ('01a0803f-cce0-7001-8efe-1ae2eb73501f', 6, 'step-started', 1, '{"kind":"step-started","step":"b3"}', 1789559700000, 1789559700000, 'system', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.case_event VALUES ('01a0803f-cce0-7001-8efe-1ae2eb73501f', 7, 'step-done', 1, '{"kind":"step-done","step":"b3"}', 1790086140000, 1790086140000, 'system', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.case_event VALUES ('01a0803f-cce0-7001-8efe-1ae2eb73501f', 8, 'step-started', 1, '{"kind":"step-started","step":"b4"}', 1790086140000, 1790086140000, 'system', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.case_event VALUES ('01a0803f-cce0-7001-8efe-1ae2eb73501f', 9, 'lodged', 1, '{"kind":"lodged","on":"2026-09-22"}', 1790086140000, 1790086140000, 'system', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.case_event VALUES ('01a0803f-cce0-7001-8efe-1ae2eb73501f', 10, 'step-done', 1, '{"kind":"step-done","step":"b4"}', 1790592780000, 1790592780000, 'system', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.case_event VALUES ('01a0803f-cce0-7001-8efe-1ae2eb73501f', 11, 'step-started', 1, '{"kind":"step-started","step":"b6"}', 1790592780000, 1790592780000, 'system', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.case_event VALUES ('01a0803f-cce0-7001-8efe-1ae2eb73501f', 12, 'step-done', 1, '{"kind":"step-done","step":"b6"}', 1791298740000, 1791298740000, 'system', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.case_event VALUES ('01a0803f-cce0-7001-8efe-1ae2eb73501f', 13, 'track-assigned', 1, '{"kind":"track-assigned","track":"regular"}', 1791298740000, 1791298740000, 'system', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.case_event VALUES ('01a0803f-cce0-7001-8efe-1ae2eb73501f', 14, 'step-started', 1, '{"kind":"step-started","step":"n0"}', 1791298740000, 1791298740000, 'system', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.case_event VALUES ('01a0803f-cce0-7001-8efe-1ae2eb73501f', 15, 'step-done', 1, '{"kind":"step-done","step":"n0"}', 1792394580000, 1792394580000, 'system', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.case_event VALUES ('01a0803f-cce0-7001-8efe-1ae2eb73501f', 16, 'step-started', 1, '{"kind":"step-started","step":"n1"}', 1792394580000, 1792394580000, 'system', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.case_event VALUES ('019eac52-5f20-7001-8974-1eb8c69d4b75', 1, 'case-opened', 1, '{"kind":"case-opened"}', 1781007540000, 1781007540000, 'system', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.case_event VALUES ('019eac52-5f20-7001-8974-1eb8c69d4b75', 2, 'step-started', 1, '{"kind":"step-started","step":"a1"}', 1781007540000, 1781007540000, 'system', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.case_event VALUES ('019ea7a1-3320-7001-9935-9285ba9f1d42', 1, 'case-opened', 1, '{"kind":"case-opened"}', 1780928820000, 1780928820000, 'system', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.case_event VALUES ('019ea7a1-3320-7001-9935-9285ba9f1d42', 2, 'step-started', 1, '{"kind":"step-started","step":"a1"}', 1780928820000, 1780928820000, 'system', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.case_event VALUES ('019ea7a1-3320-7001-9935-9285ba9f1d42', 3, 'step-done', 1, '{"kind":"step-done","step":"a1"}', 1781161200000, 1781161200000, 'system', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.case_event VALUES ('019ea7a1-3320-7001-9935-9285ba9f1d42', 4, 'step-started', 1, '{"kind":"step-started","step":"a2"}', 1781161200000, 1781161200000, 'system', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.case_event VALUES ('019ea7a1-3320-7001-9935-9285ba9f1d42', 5, 'lodged', 1, '{"kind":"lodged","on":"2026-06-11"}', 1781161200000, 1781161200000, 'system', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.case_event VALUES ('019eac7c-7c60-7001-bd16-1117d71180b5', 1, 'case-opened', 1, '{"kind":"case-opened"}', 1781010300000, 1781010300000, 'system', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.case_event VALUES ('019eac7c-7c60-7001-bd16-1117d71180b5', 2, 'step-started', 1, '{"kind":"step-started","step":"a1"}', 1781010300000, 1781010300000, 'system', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.case_event VALUES ('019eac7c-7c60-7001-bd16-1117d71180b5', 3, 'step-done', 1, '{"kind":"step-done","step":"a1"}', 1781161200000, 1781161200000, 'system', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.case_event VALUES ('019eac7c-7c60-7001-bd16-1117d71180b5', 4, 'step-started', 1, '{"kind":"step-started","step":"a2"}', 1781161200000, 1781161200000, 'system', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.case_event VALUES ('019eac7c-7c60-7001-bd16-1117d71180b5', 5, 'lodged', 1, '{"kind":"lodged","on":"2026-06-11"}', 1781161200000, 1781161200000, 'system', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.case_event VALUES ('019eac7c-7c60-7001-bd16-1117d71180b5', 6, 'step-done', 1, '{"kind":"step-done","step":"a2"}', 1781510880000, 1781510880000, 'system', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.case_event VALUES ('019eac7c-7c60-7001-bd16-1117d71180b5', 7, 'step-started', 1, '{"kind":"step-started","step":"a3"}', 1781510880000, 1781510880000, 'system', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.case_event VALUES ('019eb0cd-8700-7001-99b3-16d0edb833a9', 1, 'case-opened', 1, '{"kind":"case-opened"}', 1781082720000, 1781082720000, 'system', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.case_event VALUES ('019eb0cd-8700-7001-99b3-16d0edb833a9', 2, 'step-started', 1, '{"kind":"step-started","step":"a1"}', 1781082720000, 1781082720000, 'system', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.case_event VALUES ('019eb0cd-8700-7001-99b3-16d0edb833a9', 3, 'step-done', 1, '{"kind":"step-done","step":"a1"}', 1781161200000, 1781161200000, 'system', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.case_event VALUES ('019eb0cd-8700-7001-99b3-16d0edb833a9', 4, 'step-started', 1, '{"kind":"step-started","step":"a2"}', 1781161200000, 1781161200000, 'system', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.case_event VALUES ('019eb0cd-8700-7001-99b3-16d0edb833a9', 5, 'lodged', 1, '{"kind":"lodged","on":"2026-06-11"}', 1781161200000, 1781161200000, 'system', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.case_event VALUES ('019eb0cd-8700-7001-99b3-16d0edb833a9', 6, 'step-done', 1, '{"kind":"step-done","step":"a2"}', 1781599620000, 1781599620000, 'system', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.case_event VALUES ('019eb0cd-8700-7001-99b3-16d0edb833a9', 7, 'step-started', 1, '{"kind":"step-started","step":"a3"}', 1781599620000, 1781599620000, 'system', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.case_event VALUES ('019eb0cd-8700-7001-99b3-16d0edb833a9', 8, 'step-done', 1, '{"kind":"step-done","step":"a3"}', 1781771940000, 1781771940000, 'system', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.case_event VALUES ('019eb0cd-8700-7001-99b3-16d0edb833a9', 9, 'step-started', 1, '{"kind":"step-started","step":"a4"}', 1781771940000, 1781771940000, 'system', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.case_event VALUES ('019eabf4-fce0-7001-9970-fd4c72e9f293', 1, 'case-opened', 1, '{"kind":"case-opened"}', 1781001420000, 1781001420000, 'system', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.case_event VALUES ('019eabf4-fce0-7001-9970-fd4c72e9f293', 2, 'step-started', 1, '{"kind":"step-started","step":"a1"}', 1781001420000, 1781001420000, 'system', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.case_event VALUES ('019eabf4-fce0-7001-9970-fd4c72e9f293', 3, 'step-done', 1, '{"kind":"step-done","step":"a1"}', 1781161200000, 1781161200000, 'system', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.case_event VALUES ('019eabf4-fce0-7001-9970-fd4c72e9f293', 4, 'step-started', 1, '{"kind":"step-started","step":"a2"}', 1781161200000, 1781161200000, 'system', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.case_event VALUES ('019eabf4-fce0-7001-9970-fd4c72e9f293', 5, 'lodged', 1, '{"kind":"lodged","on":"2026-06-11"}', 1781161200000, 1781161200000, 'system', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.case_event VALUES ('019eabf4-fce0-7001-9970-fd4c72e9f293', 6, 'step-done', 1, '{"kind":"step-done","step":"a2"}', 1781705700000, 1781705700000, 'system', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.case_event VALUES ('019eabf4-fce0-7001-9970-fd4c72e9f293', 7, 'step-started', 1, '{"kind":"step-started","step":"a3"}', 1781705700000, 1781705700000, 'system', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.case_event VALUES ('019eabf4-fce0-7001-9970-fd4c72e9f293', 8, 'step-done', 1, '{"kind":"step-done","step":"a3"}', 1781790840000, 1781790840000, 'system', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.case_event VALUES ('019eabf4-fce0-7001-9970-fd4c72e9f293', 9, 'step-started', 1, '{"kind":"step-started","step":"a4"}', 1781790840000, 1781790840000, 'system', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.case_event VALUES ('019eabf4-fce0-7001-9970-fd4c72e9f293', 10, 'step-done', 1, '{"kind":"step-done","step":"a4"}', 1782396420000, 1782396420000, 'system', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.case_event VALUES ('019eabf4-fce0-7001-9970-fd4c72e9f293', 11, 'step-started', 1, '{"kind":"step-started","step":"a5"}', 1782396420000, 1782396420000, 'system', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.case_event VALUES ('019eb059-4160-7001-b64f-26ce314372c2', 1, 'case-opened', 1, '{"kind":"case-opened"}', 1781075100000, 1781075100000, 'system', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.case_event VALUES ('019eb059-4160-7001-b64f-26ce314372c2', 2, 'step-started', 1, '{"kind":"step-started","step":"a1"}', 1781075100000, 1781075100000, 'system', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.case_event VALUES ('019eb059-4160-7001-b64f-26ce314372c2', 3, 'step-done', 1, '{"kind":"step-done","step":"a1"}', 1781161200000, 1781161200000, 'system', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.case_event VALUES ('019eb059-4160-7001-b64f-26ce314372c2', 4, 'step-started', 1, '{"kind":"step-started","step":"a2"}', 1781161200000, 1781161200000, 'system', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.case_event VALUES ('019eb059-4160-7001-b64f-26ce314372c2', 5, 'lodged', 1, '{"kind":"lodged","on":"2026-06-11"}', 1781161200000, 1781161200000, 'system', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.case_event VALUES ('019eb059-4160-7001-b64f-26ce314372c2', 6, 'step-done', 1, '{"kind":"step-done","step":"a2"}', 1781513100000, 1781513100000, 'system', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.case_event VALUES ('019eb059-4160-7001-b64f-26ce314372c2', 7, 'step-started', 1, '{"kind":"step-started","step":"a3"}', 1781513100000, 1781513100000, 'system', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.case_event VALUES ('019eb059-4160-7001-b64f-26ce314372c2', 8, 'step-done', 1, '{"kind":"step-done","step":"a3"}', 1781606280000, 1781606280000, 'system', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.case_event VALUES ('019eb059-4160-7001-b64f-26ce314372c2', 9, 'step-started', 1, '{"kind":"step-started","step":"a4"}', 1781606280000, 1781606280000, 'system', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.case_event VALUES ('019eb059-4160-7001-b64f-26ce314372c2', 10, 'step-done', 1, '{"kind":"step-done","step":"a4"}', 1782556020000, 1782556020000, 'system', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.case_event VALUES ('019eb059-4160-7001-b64f-26ce314372c2', 11, 'step-started', 1, '{"kind":"step-started","step":"a5"}', 1782556020000, 1782556020000, 'system', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.case_event VALUES ('019eb059-4160-7001-b64f-26ce314372c2', 12, 'step-done', 1, '{"kind":"step-done","step":"a5"}', 1783067700000, 1783067700000, 'system', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.case_event VALUES ('019eb059-4160-7001-b64f-26ce314372c2', 13, 'track-assigned', 1, '{"kind":"track-assigned","track":"track-4"}', 1783067700000, 1783067700000, 'system', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.case_event VALUES ('019eb059-4160-7001-b64f-26ce314372c2', 14, 'step-started', 1, '{"kind":"step-started","step":"r0"}', 1783067700000, 1783067700000, 'system', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.case_event VALUES ('019eb0cd-8700-7001-99b3-16d0edb833a9', 10, 'hearing-invited', 1, '{"kind":"hearing-invited","hearing":"01a1bb75-7700-7000-b522-7fd93bbcec77","hearing_kind":"first","time":"01a1f941-c700-7000-b667-ae1e79a4e619","starts":"2026-11-20T08:00:00Z","answer_by":"2026-11-15"}', 1794146400000, 1794146400000, 'staff', '01a1f941-c700-7028-bd64-6bcc73b500b9', 'caseworker', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.case_event VALUES ('019eb0cd-8700-7001-99b3-16d0edb833a9', 11, 'hearing-confirmed', 1, '{"kind":"hearing-confirmed","hearing":"01a1bb75-7700-7000-b522-7fd93bbcec77"}', 1794218400000, 1794218400000, 'person', '019eb0cd-8700-7000-b634-4f3a9ad23535', 'applicant', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.case_event VALUES ('01a12a4d-2020-7001-a995-63ab9b6eac83', 17, 'hearing-invited', 1, '{"kind":"hearing-invited","hearing":"01a1f941-c700-715f-8396-3569f752f626","hearing_kind":"main","time":"01a1f941-c700-7046-a83e-c29891017477","starts":"2026-11-30T08:00:00Z","answer_by":"2026-11-27"}', 1795183200000, 1795183200000, 'staff', '01a1f941-c700-7027-9dff-29f19d9b0ca8', 'caseworker', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.case_event VALUES ('01a11120-ba80-7001-8b2a-a4735ea9c888', 17, 'hearing-invited', 1, '{"kind":"hearing-invited","hearing":"01a1f941-c700-7162-845f-01cd078d71cf","hearing_kind":"main","time":"01a1f941-c700-703b-84b0-923063658fe3","starts":"2026-11-27T08:00:00Z","answer_by":"2026-11-25"}', 1795183200000, 1795183200000, 'staff', '01a1f941-c700-7027-9dff-29f19d9b0ca8', 'caseworker', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.case_event VALUES ('01a0803f-cce0-7001-8efe-1ae2eb73501f', 17, 'hearing-invited', 1, '{"kind":"hearing-invited","hearing":"01a1f941-c700-7165-862e-7f56a92e97ca","hearing_kind":"main","time":"01a1f941-c700-706a-8833-f1bf4360d361","starts":"2026-12-02T08:00:00Z","answer_by":"2026-11-27"}', 1795183200000, 1795183200000, 'staff', '01a1f941-c700-7027-9dff-29f19d9b0ca8', 'caseworker', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.case_event VALUES ('01a0803f-cce0-7001-8efe-1ae2eb73501f', 18, 'hearing-confirmed', 1, '{"kind":"hearing-confirmed","hearing":"01a1f941-c700-7165-862e-7f56a92e97ca"}', 1795183200000, 1795183200000, 'person', '01a0803f-cce0-7000-a139-eaa1647d7f09', 'family-adult', NULL, NULL, NULL, NULL, NULL);


--
-- Data for Name: case_file; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.case_file VALUES ('01a12a4d-2020-7001-a995-63ab9b6eac83', '01a12a4d-2020-7000-a17b-979ea5f39611', 'applicant', 1791711060000, '01a1f941-c700-7027-9dff-29f19d9b0ca8', 'noord');
INSERT INTO public.case_file VALUES ('01a125b8-55c0-7001-b0ee-d9d12c6cf0ae', '01a125b8-55c0-7000-817a-26a6a3b743a5', 'ward', 1791634200000, '01a1f941-c700-7028-bd64-6bcc73b500b9', 'noord');
INSERT INTO public.case_file VALUES ('0199e7a0-8200-7001-8800-4be814eca182', '0199e7a0-8200-7000-974e-80806b4d136f', 'applicant', 1760527680000, '01a1f941-c700-7029-929d-5927d7bfd506', 'zuid');
INSERT INTO public.case_file VALUES ('019ee3f9-cee0-7001-888a-b4b0fd282a6d', '019ee3f9-cee0-7000-b5cc-df9efa96f7ec', 'applicant', 1781941260000, '01a1f941-c700-702a-8801-4208a5e63440', 'zuid');
INSERT INTO public.case_file VALUES ('01a11120-ba80-7001-8b2a-a4735ea9c888', '01a11120-ba80-7000-a5ae-39e0d1a16d49', 'ward', 1791288720000, '01a1f941-c700-7027-9dff-29f19d9b0ca8', 'noord');
INSERT INTO public.case_file VALUES ('01a0803f-cce0-7001-8efe-1ae2eb73501f', '01a0803f-cce0-7000-a139-eaa1647d7f09', 'family-adult', 1788858060000, '01a1f941-c700-7027-9dff-29f19d9b0ca8', 'noord');
INSERT INTO public.case_file VALUES ('019eac52-5f20-7001-8974-1eb8c69d4b75', '019eac52-5f20-7000-bfb3-faa82dc1b0ec', 'applicant', 1781007540000, '01a1f941-c700-7029-929d-5927d7bfd506', 'zuid');
INSERT INTO public.case_file VALUES ('019ea7a1-3320-7001-9935-9285ba9f1d42', '019ea7a1-3320-7000-b552-98e766883b4d', 'applicant', 1780928820000, '01a1f941-c700-702a-8801-4208a5e63440', 'zuid');
INSERT INTO public.case_file VALUES ('019eac7c-7c60-7001-bd16-1117d71180b5', '019eac7c-7c60-7000-801d-ae398815b0bd', 'applicant', 1781010300000, '01a1f941-c700-7027-9dff-29f19d9b0ca8', 'noord');
INSERT INTO public.case_file VALUES ('019eb0cd-8700-7001-99b3-16d0edb833a9', '019eb0cd-8700-7000-b634-4f3a9ad23535', 'applicant', 1781082720000, '01a1f941-c700-7028-bd64-6bcc73b500b9', 'noord');
INSERT INTO public.case_file VALUES ('019eabf4-fce0-7001-9970-fd4c72e9f293', '019eabf4-fce0-7000-8c23-bea29daa8a3b', 'applicant', 1781001420000, '01a1f941-c700-7029-929d-5927d7bfd506', 'zuid');
INSERT INTO public.case_file VALUES ('019eb059-4160-7001-b64f-26ce314372c2', '019eb059-4160-7000-b691-874f85f6d7ff', 'ward', 1781075100000, '01a1f941-c700-702a-8801-4208a5e63440', 'zuid');


--
-- Data for Name: case_summary; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.case_summary VALUES ('01a125b8-55c0-7001-b0ee-d9d12c6cf0ae', '01a125b8-55c0-7000-817a-26a6a3b743a5', '9900015838', 'tesfay selam', '01a1f941-c700-7028-bd64-6bcc73b500b9', 'noord', '01a1f941-c700-7000-a86a-e9e0c207865f', 14, 'nl-2026-pact', 'regular', 'n0', 1793963340000, 1797375600000, 1797375600000, 1793963340000, NULL, 1797375600000, NULL, NULL, NULL, NULL);
INSERT INTO public.case_summary VALUES ('019ee3f9-cee0-7001-888a-b4b0fd282a6d', '019ee3f9-cee0-7000-b5cc-df9efa96f7ec', '9900031676', 'demir elif', '01a1f941-c700-702a-8801-4208a5e63440', 'zuid', '01a1f941-c700-7005-bb41-a7975378db74', 22, 'nl-2026-pact', 'regular', 'permit', 1795179360000, NULL, NULL, 1795179360000, 'granted', 9223372036854775807, NULL, NULL, NULL, NULL);
INSERT INTO public.case_summary VALUES ('019ea7a1-3320-7001-9935-9285ba9f1d42', '019ea7a1-3320-7000-b552-98e766883b4d', '9900063352', 'kaya azad', '01a1f941-c700-702a-8801-4208a5e63440', 'zuid', '01a1f941-c700-7000-a86a-e9e0c207865f', 5, 'nl-2024-sporen', 'start', 'a2', 1781161200000, 1797030000000, 1797030000000, 1781161200000, NULL, 1797030000000, NULL, NULL, NULL, NULL);
INSERT INTO public.case_summary VALUES ('019eac7c-7c60-7001-bd16-1117d71180b5', '019eac7c-7c60-7000-801d-ae398815b0bd', '9900071271', 'sharifi reza', '01a1f941-c700-7027-9dff-29f19d9b0ca8', 'noord', '01a1f941-c700-7003-8245-e06bb0bc4f57', 7, 'nl-2024-sporen', 'start', 'a3', 1781510880000, 1797030000000, 1797030000000, 1781510880000, NULL, 1797030000000, NULL, NULL, NULL, NULL);
INSERT INTO public.case_summary VALUES ('019eb059-4160-7001-b64f-26ce314372c2', '019eb059-4160-7000-b691-874f85f6d7ff', '9900095028', 'amini laleh', '01a1f941-c700-702a-8801-4208a5e63440', 'zuid', '01a1f941-c700-7007-8da3-0520c364b5c7', 14, 'nl-2024-sporen', 'track-4', 'r0', 1783067700000, 1797030000000, 1797030000000, 1783067700000, NULL, 1797030000000, NULL, NULL, NULL, NULL);
INSERT INTO public.case_summary VALUES ('019eb0cd-8700-7001-99b3-16d0edb833a9', '019eb0cd-8700-7000-b634-4f3a9ad23535', '9900079190', 'saleh huda', '01a1f941-c700-7028-bd64-6bcc73b500b9', 'noord', '01a1f941-c700-7002-9fa6-0568e28ab621', 11, 'nl-2024-sporen', 'start', 'a4', 1781771940000, 1797030000000, 1797030000000, 1794218400000, NULL, 1797030000000, NULL, NULL, NULL, NULL);
INSERT INTO public.case_summary VALUES ('01a11120-ba80-7001-8b2a-a4735ea9c888', '01a11120-ba80-7000-a5ae-39e0d1a16d49', '9900039595', 'kidane yonas', '01a1f941-c700-7027-9dff-29f19d9b0ca8', 'noord', '01a1f941-c700-7000-a86a-e9e0c207865f', 17, 'nl-2026-pact', 'regular', 'n1', 1794135720000, 1807567200000, 1807567200000, 1795183200000, NULL, 1807567200000, NULL, NULL, NULL, NULL);
INSERT INTO public.case_summary VALUES ('01a0803f-cce0-7001-8efe-1ae2eb73501f', '01a0803f-cce0-7000-a139-eaa1647d7f09', '9900047514', 'barakat omar', '01a1f941-c700-7027-9dff-29f19d9b0ca8', 'noord', '01a1f941-c700-7005-bb41-a7975378db74', 18, 'nl-2026-pact', 'regular', 'n1', 1792394580000, 1805756400000, 1805756400000, 1795183200000, NULL, 1805756400000, NULL, NULL, NULL, NULL);
INSERT INTO public.case_summary VALUES ('019eabf4-fce0-7001-9970-fd4c72e9f293', '019eabf4-fce0-7000-8c23-bea29daa8a3b', '9900087109', 'nur guled', '01a1f941-c700-7029-929d-5927d7bfd506', 'zuid', '01a1f941-c700-7001-9d4e-cdbc8b0f4632', 11, 'nl-2024-sporen', 'start', 'a5', 1782396420000, 1797030000000, 1797030000000, 1782396420000, NULL, 1797030000000, NULL, NULL, NULL, NULL);
INSERT INTO public.case_summary VALUES ('01a12a4d-2020-7001-a995-63ab9b6eac83', '01a12a4d-2020-7000-a17b-979ea5f39611', '9900007919', 'haddad amira', '01a1f941-c700-7027-9dff-29f19d9b0ca8', 'noord', '01a1f941-c700-7005-bb41-a7975378db74', 17, 'nl-2026-pact', 'regular', 'n1', 1794237360000, 1808172000000, 1808172000000, 1795183200000, NULL, 1808172000000, NULL, NULL, NULL, NULL);
INSERT INTO public.case_summary VALUES ('0199e7a0-8200-7001-8800-4be814eca182', '0199e7a0-8200-7000-974e-80806b4d136f', '9900023757', 'noori farid', '01a1f941-c700-7029-929d-5927d7bfd506', 'zuid', '01a1f941-c700-7005-bb41-a7975378db74', 14, 'nl-2024-sporen', 'track-4', 'r0', 1762261140000, 1776376800000, NULL, 1762261140000, NULL, 1776376800000, NULL, 1795183200000, 1795474800000, NULL);
INSERT INTO public.case_summary VALUES ('019eac52-5f20-7001-8974-1eb8c69d4b75', '019eac52-5f20-7000-bfb3-faa82dc1b0ec', '9900055433', 'mansour salma', '01a1f941-c700-7029-929d-5927d7bfd506', 'zuid', '01a1f941-c700-7003-8245-e06bb0bc4f57', 2, 'nl-2024-sporen', 'start', 'a1', 1781007540000, NULL, NULL, 1781007540000, NULL, 9223372036854775807, NULL, 1795183200000, NULL, NULL);


--
-- Data for Name: contact; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.contact VALUES ('01a12a4d-2020-7002-a633-a7a47f494cad', '01a12a4d-2020-7001-a995-63ab9b6eac83', 'coa', 'COA Wolkendam', '+31600006288', 'nl en');
INSERT INTO public.contact VALUES ('01a12a4d-2020-7003-ae53-6b7fd71d42b6', '01a12a4d-2020-7001-a995-63ab9b6eac83', 'gza', 'GZA Wolkendam', '+31600007872', 'nl en');
INSERT INTO public.contact VALUES ('01a12a4d-2020-7004-9070-5673d2e82ad1', '01a12a4d-2020-7001-a995-63ab9b6eac83', 'vwn', 'VluchtelingenWerk Wolkendam', '+31600008817', 'nl en ar');
INSERT INTO public.contact VALUES ('01a12a4d-2020-7005-a5bd-d7d2806e1278', '01a12a4d-2020-7001-a995-63ab9b6eac83', 'legal-help', 'Advocatenkantoor Demo 4', '+31600003893', 'nl en');
INSERT INTO public.contact VALUES ('01a125b8-55c0-7002-93fe-caff8fb759f1', '01a125b8-55c0-7001-b0ee-d9d12c6cf0ae', 'coa', 'COA Ter Apel', '+31600009275', 'nl en');
INSERT INTO public.contact VALUES ('01a125b8-55c0-7003-8050-b513bf5e3124', '01a125b8-55c0-7001-b0ee-d9d12c6cf0ae', 'gza', 'GZA Ter Apel', '+31600002299', 'nl en');
INSERT INTO public.contact VALUES ('01a125b8-55c0-7004-a72c-c76dd9ef6003', '01a125b8-55c0-7001-b0ee-d9d12c6cf0ae', 'vwn', 'VluchtelingenWerk Ter Apel', '+31600004147', 'nl en ar');
INSERT INTO public.contact VALUES ('01a125b8-55c0-7005-9227-b342b15ec1f1', '01a125b8-55c0-7001-b0ee-d9d12c6cf0ae', 'legal-help', 'Advocatenkantoor Demo 1', '+31600005160', 'nl en');
INSERT INTO public.contact VALUES ('0199e7a0-8200-7002-93fc-50b2d89384fb', '0199e7a0-8200-7001-8800-4be814eca182', 'coa', 'COA Wolkendam', '+31600004620', 'nl en');
INSERT INTO public.contact VALUES ('0199e7a0-8200-7003-b4a8-682ba3e1ba32', '0199e7a0-8200-7001-8800-4be814eca182', 'gza', 'GZA Wolkendam', '+31600008803', 'nl en');
INSERT INTO public.contact VALUES ('0199e7a0-8200-7004-b259-53d84593535a', '0199e7a0-8200-7001-8800-4be814eca182', 'vwn', 'VluchtelingenWerk Wolkendam', '+31600006370', 'nl en ar');
INSERT INTO public.contact VALUES ('0199e7a0-8200-7005-b976-37aef3610e23', '0199e7a0-8200-7001-8800-4be814eca182', 'legal-help', 'Advocatenkantoor Demo 1', '+31600003301', 'nl en');
INSERT INTO public.contact VALUES ('019ee3f9-cee0-7002-ac20-366a062ebe0c', '019ee3f9-cee0-7001-888a-b4b0fd282a6d', 'coa', 'COA Wolkendam', '+31600006936', 'nl en');
INSERT INTO public.contact VALUES ('019ee3f9-cee0-7003-83c5-56b5c013f629', '019ee3f9-cee0-7001-888a-b4b0fd282a6d', 'gza', 'GZA Wolkendam', '+31600001007', 'nl en');
INSERT INTO public.contact VALUES ('019ee3f9-cee0-7004-a9d2-3af889de421c', '019ee3f9-cee0-7001-888a-b4b0fd282a6d', 'vwn', 'VluchtelingenWerk Wolkendam', '+31600006029', 'nl en ar');
INSERT INTO public.contact VALUES ('019ee3f9-cee0-7005-9023-55b250fba445', '019ee3f9-cee0-7001-888a-b4b0fd282a6d', 'legal-help', 'Advocatenkantoor Demo 1', '+31600004373', 'nl en');
INSERT INTO public.contact VALUES ('01a11120-ba80-7002-b1e9-2e2c13fcc908', '01a11120-ba80-7001-8b2a-a4735ea9c888', 'coa', 'COA Ter Apel', '+31600000317', 'nl en');
INSERT INTO public.contact VALUES ('01a11120-ba80-7003-ad6c-6bce7793992e', '01a11120-ba80-7001-8b2a-a4735ea9c888', 'gza', 'GZA Ter Apel', '+31600000980', 'nl en');
INSERT INTO public.contact VALUES ('01a11120-ba80-7004-ad0c-478e02db626e', '01a11120-ba80-7001-8b2a-a4735ea9c888', 'vwn', 'VluchtelingenWerk Ter Apel', '+31600009726', 'nl en ar');
INSERT INTO public.contact VALUES ('01a11120-ba80-7005-a4dd-cafe588192c2', '01a11120-ba80-7001-8b2a-a4735ea9c888', 'legal-help', 'Advocatenkantoor Demo 7', '+31600007607', 'nl en');
INSERT INTO public.contact VALUES ('01a0803f-cce0-7002-ac5e-23248bb6fd9e', '01a0803f-cce0-7001-8efe-1ae2eb73501f', 'coa', 'COA Wolkendam', '+31600000302', 'nl en');
INSERT INTO public.contact VALUES ('01a0803f-cce0-7003-b3c5-ea7bb2a62bc6', '01a0803f-cce0-7001-8efe-1ae2eb73501f', 'gza', 'GZA Wolkendam', '+31600002390', 'nl en');
INSERT INTO public.contact VALUES ('01a0803f-cce0-7004-b8d5-86b9c8ead68a', '01a0803f-cce0-7001-8efe-1ae2eb73501f', 'vwn', 'VluchtelingenWerk Wolkendam', '+31600004292', 'nl en ar');
INSERT INTO public.contact VALUES ('01a0803f-cce0-7005-89e7-7d549cf19168', '01a0803f-cce0-7001-8efe-1ae2eb73501f', 'legal-help', 'Advocatenkantoor Demo 4', '+31600005340', 'nl en');
INSERT INTO public.contact VALUES ('019eac52-5f20-7002-b4e2-4d9ff2a25a90', '019eac52-5f20-7001-8974-1eb8c69d4b75', 'coa', 'COA Zevenaar', '+31600001200', 'nl en');
INSERT INTO public.contact VALUES ('019eac52-5f20-7003-94c9-3a422e115f14', '019eac52-5f20-7001-8974-1eb8c69d4b75', 'gza', 'GZA Zevenaar', '+31600000487', 'nl en');
INSERT INTO public.contact VALUES ('019eac52-5f20-7004-90cf-bac5f3834614', '019eac52-5f20-7001-8974-1eb8c69d4b75', 'vwn', 'VluchtelingenWerk Zevenaar', '+31600000661', 'nl en ar');
INSERT INTO public.contact VALUES ('019ea7a1-3320-7002-b0a9-6b80061d33e3', '019ea7a1-3320-7001-9935-9285ba9f1d42', 'coa', 'COA Ter Apel', '+31600006859', 'nl en');
INSERT INTO public.contact VALUES ('019ea7a1-3320-7003-8afc-e002db764b02', '019ea7a1-3320-7001-9935-9285ba9f1d42', 'gza', 'GZA Ter Apel', '+31600006207', 'nl en');
INSERT INTO public.contact VALUES ('019ea7a1-3320-7004-a5fa-912d868162f9', '019ea7a1-3320-7001-9935-9285ba9f1d42', 'vwn', 'VluchtelingenWerk Ter Apel', '+31600006330', 'nl en ar');
INSERT INTO public.contact VALUES ('019ea7a1-3320-7005-904d-1d928bcb1986', '019ea7a1-3320-7001-9935-9285ba9f1d42', 'legal-help', 'Advocatenkantoor Demo 11', '+31600000964', 'nl en');
INSERT INTO public.contact VALUES ('019eac7c-7c60-7002-97ae-0f7f9222da84', '019eac7c-7c60-7001-bd16-1117d71180b5', 'coa', 'COA Zevenaar', '+31600004155', 'nl en');
INSERT INTO public.contact VALUES ('019eac7c-7c60-7003-877b-d091e7eafceb', '019eac7c-7c60-7001-bd16-1117d71180b5', 'gza', 'GZA Zevenaar', '+31600000196', 'nl en');
INSERT INTO public.contact VALUES ('019eac7c-7c60-7004-8ed3-eb882fb42376', '019eac7c-7c60-7001-bd16-1117d71180b5', 'vwn', 'VluchtelingenWerk Zevenaar', '+31600006951', 'nl en ar');
INSERT INTO public.contact VALUES ('019eac7c-7c60-7005-a838-b0865140cbac', '019eac7c-7c60-7001-bd16-1117d71180b5', 'legal-help', 'Advocatenkantoor Demo 5', '+31600007440', 'nl en');
INSERT INTO public.contact VALUES ('019eb0cd-8700-7002-ab56-a378c0fa8f86', '019eb0cd-8700-7001-99b3-16d0edb833a9', 'coa', 'COA Den Bosch', '+31600000331', 'nl en');
INSERT INTO public.contact VALUES ('019eb0cd-8700-7003-8dd9-f5b72aecdc86', '019eb0cd-8700-7001-99b3-16d0edb833a9', 'gza', 'GZA Den Bosch', '+31600000755', 'nl en');
INSERT INTO public.contact VALUES ('019eb0cd-8700-7004-bb1d-a40030d810a8', '019eb0cd-8700-7001-99b3-16d0edb833a9', 'vwn', 'VluchtelingenWerk Den Bosch', '+31600004299', 'nl en ar');
INSERT INTO public.contact VALUES ('019eb0cd-8700-7005-bf07-4689f5bd48a2', '019eb0cd-8700-7001-99b3-16d0edb833a9', 'legal-help', 'Advocatenkantoor Demo 7', '+31600005041', 'nl en');
INSERT INTO public.contact VALUES ('019eabf4-fce0-7002-b1a3-9b1c43c7471f', '019eabf4-fce0-7001-9970-fd4c72e9f293', 'coa', 'COA Budel', '+31600007065', 'nl en');
INSERT INTO public.contact VALUES ('019eabf4-fce0-7003-a06b-80f3258cc41f', '019eabf4-fce0-7001-9970-fd4c72e9f293', 'gza', 'GZA Budel', '+31600007398', 'nl en');
INSERT INTO public.contact VALUES ('019eabf4-fce0-7004-a3cb-f3289804a199', '019eabf4-fce0-7001-9970-fd4c72e9f293', 'vwn', 'VluchtelingenWerk Budel', '+31600004316', 'nl en ar');
INSERT INTO public.contact VALUES ('019eb059-4160-7002-9956-621c8f344f47', '019eb059-4160-7001-b64f-26ce314372c2', 'coa', 'COA Maanwijk', '+31600007976', 'nl en');
INSERT INTO public.contact VALUES ('019eb059-4160-7003-a8fa-e3ae08bfc4bf', '019eb059-4160-7001-b64f-26ce314372c2', 'gza', 'GZA Maanwijk', '+31600005897', 'nl en');
INSERT INTO public.contact VALUES ('019eb059-4160-7004-ab1a-a63cea470a8d', '019eb059-4160-7001-b64f-26ce314372c2', 'vwn', 'VluchtelingenWerk Maanwijk', '+31600001140', 'nl en ar');
INSERT INTO public.contact VALUES ('019eb059-4160-7005-b40f-2f35856ae25f', '019eb059-4160-7001-b64f-26ce314372c2', 'legal-help', 'Advocatenkantoor Demo 5', '+31600005391', 'nl en');
INSERT INTO public.contact VALUES ('01a125b8-55c0-7006-b47a-595219d5e90a', '01a125b8-55c0-7001-b0ee-d9d12c6cf0ae', 'guardian', 'Quinten Demo', '+31600004623', 'nl en');
INSERT INTO public.contact VALUES ('01a11120-ba80-7006-9123-89a8da844532', '01a11120-ba80-7001-8b2a-a4735ea9c888', 'guardian', 'Quinten Demo', '+31600000991', 'nl en');
INSERT INTO public.contact VALUES ('019eb059-4160-7006-8102-412b8667c306', '019eb059-4160-7001-b64f-26ce314372c2', 'guardian', 'Ursula Demo', '+31600001601', 'nl en');
INSERT INTO public.contact VALUES ('01a1f941-c700-7000-bcc9-3c8ae236c64c', '019eac52-5f20-7001-8974-1eb8c69d4b75', 'legal-help', 'Noor Demo', '+31600000100', '');
INSERT INTO public.contact VALUES ('01a1f941-c700-7008-834a-d52990ca7586', '019eabf4-fce0-7001-9970-fd4c72e9f293', 'legal-help', 'Noor Demo', '+31600000100', '');


--
-- Data for Name: data_key; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.data_key VALUES ('01a1f941-c700-703e-9688-d9006a645b27', 'totp', '01a1f941-c700-7027-9dff-29f19d9b0ca8', 1, '\x8dbb6226268ab3cf76808093220d32f17fe688e4fd32d6f1c52e10527702e2ee131237386a4b81a7055e203c0c773a270ff8f704e27051e4c7c6f438');
INSERT INTO public.data_key VALUES ('01a1f941-c700-7040-a9e3-c4fa0d2ced29', 'totp', '01a1f941-c700-7028-bd64-6bcc73b500b9', 1, '\x4d3c79835f668fc0e896fb4ec23c8034213df42f35c65f25afb43025cb340203389cce2b86ddd9114b6dc868a6e0d8c0a97b204595cf6e46d24185e4');
INSERT INTO public.data_key VALUES ('01a1f941-c700-7042-be07-28d4333d85f1', 'totp', '01a1f941-c700-7029-929d-5927d7bfd506', 1, '\xe28b3e7a30259ab42d3b9f3dd3fe496589b7a7e6bdb2fa2a04069cca84876003da5635c01b0b26e6c9218d2574f199426377966ebe87f8e63bea3f62');
INSERT INTO public.data_key VALUES ('01a1f941-c700-7044-8d93-12347ff0973c', 'totp', '01a1f941-c700-702a-8801-4208a5e63440', 1, '\x9a1bcee7d6bafae63d7357bbaa878c9158206665a4061783267756594fd8eee69db3e21e70ce6313d79eff3cafcd666d996932f29b880915cfa88c84');
INSERT INTO public.data_key VALUES ('01a1f941-c700-7047-bf00-a742655e201f', 'totp', '01a1f941-c700-702b-8e09-288893b1c25c', 1, '\x63347c0bb4ef714e8bd94b3ac9add569f7378895047bbcf433d55a01950b3f4dafd4b31767daf7b01b494d28e1cff2fb496b5f1a7b7e09e0320d9e99');
INSERT INTO public.data_key VALUES ('01a1f941-c700-704d-b5fd-8cf4be8ddff3', 'totp', '01a1f941-c700-702c-9e9a-8a60f86fd725', 1, '\x2a9215575a6fc71e075fbc46457c47f06edfda4c258a007d07784f255fe15cd5677f3a7a833a9f3ac174ee169d51d9156483a1f02c75029fbaffe11c');
INSERT INTO public.data_key VALUES ('01a1f941-c700-704f-be8e-d5611ddf2e45', 'totp', '01a1f941-c700-702d-8dc5-9588f809912f', 1, '\x73ec2c27a7245093652aa21925c8ba8400e3dd24e78033621ffded2bcb83b10b73eb985d5dbe8e9f337876be1c936eb75cb2cc24e465e1af25b7ac38');
INSERT INTO public.data_key VALUES ('01a1f941-c700-7051-b5df-5e9d97af4d51', 'totp', '01a1f941-c700-702e-b822-41f09904d817', 1, '\x64219b034699767636793c6b0ee4eb142f41aed2bb353d42781f58bd8dba6cdbd6af39552648d619d71a54a7cd52d874e2f9cba5835f5d09127feb89');
INSERT INTO public.data_key VALUES ('01a1f941-c700-7053-85d7-a28be7b07db4', 'totp', '01a1f941-c700-702f-9d61-250412dddda1', 1, '\x1331bc3a74a46abf07e67b875b91526d286cb2abf51d9415b8b75df27375bd91439d4fa14b35a617b6a66ba774a09227a635386d5994fcf0d3d9ba68');
INSERT INTO public.data_key VALUES ('01a1f941-c700-7055-b6cf-0df032d1feb6', 'totp', '01a1f941-c700-7030-aed9-5a45ec730f04', 1, '\x16ac82ac390bf8fcaf9739129b37e4948996fcb9d0140af5007286fc31bab5366ad88b10e2d6182a6a5a50d51e5e36df850c89e4c8318b49c560c39d');
INSERT INTO public.data_key VALUES ('01a1f941-c700-7057-8f75-993130b2dbc2', 'totp', '01a1f941-c700-7031-9578-9e0d65d46a5f', 1, '\xb182e69d0b7b1814c323654fbc29ac12dea1e0741fa6a987b9df85911a77c4a7e1f49fcb903a121cf170d8b16fb0f4de6c1e019205d38b7bcdb78872');
INSERT INTO public.data_key VALUES ('01a1f941-c700-7059-9e81-23968587ecee', 'totp', '01a1f941-c700-7032-bb07-a6274121c7bc', 1, '\x872aabf21eae2642aca920e640062c43560a090bb8dfb5be574c49f173c7c0764ce7f7caa73d45b426b04c9493f0772ab86b650b76348db634997a8a');
INSERT INTO public.data_key VALUES ('01a1f941-c700-705b-ab64-bcf3626a67b5', 'totp', '01a1f941-c700-7033-bc57-9f516de32e84', 1, '\xbaa5e51a2748d423fe17539425859ff22b507d063425ac5b6bc948c97240bbdce5bd2f2a9ce47d02cecb334a08322f71b91abf66d282bff322e60c17');
INSERT INTO public.data_key VALUES ('01a1f941-c700-705d-8b86-fb5bfe9e3ea9', 'totp', '01a1f941-c700-7034-8d2b-b4a0c57bf6dc', 1, '\x9a2c750c917499cb3a4286c3cccc960ddded2a78edaa1a575bfbfb3ca6527080dbf52ded8a35831bfed3c3cb5f15f0d2e6fb9358ed0ebe752a658b81');
INSERT INTO public.data_key VALUES ('01a1f941-c700-705f-93ac-d0190e18bdea', 'totp', '01a1f941-c700-7035-862d-705661afa67d', 1, '\x4e7cc751168fa384f10fab03713eb3e86cc0699fb0aad1984ba637be463e02b68aa3fd320b7191828c98cc7b77a9984098e72b0c617097dcdc8539ed');
INSERT INTO public.data_key VALUES ('01a1f941-c700-7061-b7c9-29e9c5275ba1', 'totp', '01a1f941-c700-7036-a981-3d479deb7711', 1, '\xfb128141cf1581f55dcc4d39823b6f72db664dad07db44e0dd1ca941997c94a30ce05c1f5a8b79cda102fae0aef78f8060d53b2662efebe817cb0ab0');
INSERT INTO public.data_key VALUES ('01a1f941-c700-7063-b35e-20af775d1dc8', 'totp', '01a1f941-c700-7037-9719-efb400f925c4', 1, '\x349e6491fb597e3778c1f63d2a86bb4ef8debaad83440ef83f27b40a6d421144e9c7702330f24db8dd7cd1a313eb6282dec5c7fce2e171063e9185cb');
INSERT INTO public.data_key VALUES ('01a1f941-c700-7065-b767-25d2a383d827', 'totp', '01a1f941-c700-7038-a419-34bd3e6c4e8f', 1, '\xc32ba9e3d392ec7a323e394a6548db35900e8098d1ffec2039022e3f84d55d598e2aba0474a62074a27811f6fa061903dc0c5506d0bc7bd546801b45');
INSERT INTO public.data_key VALUES ('01a1f941-c700-7067-bc08-dac05913e0cf', 'totp', '01a1f941-c700-7039-9dd2-4a5566426389', 1, '\x8df5ecae353ecb72d8f448fbb0b24c88d1a1b7d6303f4b042c9729cd261ef96f1f1e456646576d08b65aaff51757de5077298959ef4837215b12ab5c');
INSERT INTO public.data_key VALUES ('01a1f941-c700-7069-bf22-17df9cd13316', 'totp', '01a1f941-c700-703a-9bec-ad6dcf1adc33', 1, '\x5db88f12a3e7dfeba069768dbf2253343d9de4ce295cf93d602d8d65da03bd3ff37676e48558717089a6135e28bcb1b0bc478ba9dfb8fcbc253f504a');
INSERT INTO public.data_key VALUES ('01a1f941-c700-706b-8669-9adee74f659d', 'totp', '01a1f941-c700-703b-b08a-b766d1bf8c8a', 1, '\xbc374a8e0dd18a6e73d1283e12306fba5d5cebe95747448d6777e32af689865713d1fa5ab12018cb493e2a985eb5757c424f70d4bdddb56409e790ac');
INSERT INTO public.data_key VALUES ('01a1f941-c700-706d-997f-cd3e0bb69a1f', 'totp', '01a1f941-c700-703c-99a6-65e6e20ad4be', 1, '\x5ee25df35439bc2212825eeb4a526a8f06d94e373abd80b62bfad59ecfa9b8782dd0c278ea1aad35234a9dffc42f98babadd15a5c893684658cb0578');
INSERT INTO public.data_key VALUES ('01a1f941-c700-7013-b248-cca162d4c8f0', 'support', '019eac52-5f20-7001-8974-1eb8c69d4b75', 1, '\x465071b663bd2897d9663bd883c2debc93348151e10db5e6c5dc0ebd732783966478060dd489a179a73bd8d49021b43d61971a1b6df34a1c7af4c15c');
INSERT INTO public.data_key VALUES ('01a1f941-c700-7015-bb25-2d0e100cea91', 'support', '019eb059-4160-7001-b64f-26ce314372c2', 1, '\x7950dde4ee3e6bc28be6da23b24d51e8f5da5cc1e70c6a3004fb7042342790bee1e7e5564942aa7a27470473230367c52ee0fd78d21d161516ba3f36');
INSERT INTO public.data_key VALUES ('01a1f89c-fb80-7001-906a-ba31f4cf0932', 'messages', '01a12a4d-2020-7001-a995-63ab9b6eac83', 1, '\xe137ddf905f2f47bd136e09b4fb5b86f6885f2f850b8b05bb51902e8900a24c3a998d10360a4f95cbdf6d6ef2021386ad09ed014318ff49ec546f8aa');
INSERT INTO public.data_key VALUES ('01a1f941-c700-7006-a1f6-eb664525ad71', 'reports', '01a12a4d-2020-7001-a995-63ab9b6eac83', 1, '\x7d7c44f6a1e2fc7ccf3a50bf45d6778f2c4bd9f6f63bd061b3d926e4272e7c2748ae242344833be0324b1eac243421ae6dff6ef6b5a6bbd5d2abb1cd');
INSERT INTO public.data_key VALUES ('01a1f941-c700-700a-acb4-6b8c0524a9fa', 'messages', '0199e7a0-8200-7001-8800-4be814eca182', 1, '\xd024e0be005e34af42b07ffd3fece764b9eb00838b9d0beb1559d75cb48a8395f534dc72ef90e358912ec3d37516aac5fb60d52d701830b6d9c29052');
INSERT INTO public.data_key VALUES ('01a1f941-c700-700d-9a03-ca12c68ee8ac', 'calls', '0199e7a0-8200-7001-8800-4be814eca182', 1, '\x2c6001d834e0b2be6d18336517648b5ada21e4646c93284fcf3a019657108a4b9aebf65c0d74a6bc99a7f937265ab16f4fe7563a86a225441228b10a');
INSERT INTO public.data_key VALUES ('01a1f941-c700-7011-90e8-cbd28e622cb8', 'messages', '019eac52-5f20-7001-8974-1eb8c69d4b75', 1, '\x8a64c92cd23635aa730cd7b3953a8c2eed898e031d6803e4e659177cac964f6d448f53570c2c767f0a7ac4813221b6a9b9df7782112e6a68d1071bde');
INSERT INTO public.data_key VALUES ('01a1f941-c700-701a-a3e7-798110217e83', 'handed-in', '01a1f941-c700-7019-ba0d-e95ffdb3ab30', 1, '\xc6a4fee016600f6dd28b8b0487162478665d2516e8500eaf5b9633a59b9906bc8298e1462c95e631b0fbfe7889c1662a8c249b932b97960bd0f73ff6');
INSERT INTO public.data_key VALUES ('01a1f941-c700-7017-8305-c0ca946f6989', 'handed-in', '01a1f941-c700-7016-89c5-3d4d64c7da6a', 1, '\xe2687725aa881feb33d9ed6200cee78c5f91b91040bdf8b47e3dd471cf984075eb45e1841b10c022b604e6e70b082b26f66301426ea941f00f44763f');
INSERT INTO public.data_key VALUES ('01a1f941-c700-7014-83a5-229b720caa61', 'handed-in', '01a1f941-c700-7013-b2d1-022f8408d267', 1, '\x480810d7aedc8f94bccd464ee261954dc1ff5440873730073f55a87cc4f7c5d411b18034aa0811a6cdb477589955268f34e8d415b3c0475bbbcc2be4');
INSERT INTO public.data_key VALUES ('01a1f941-c700-701f-a83f-26a5f6d72f52', 'drawer', '01a1f941-c700-701e-bd4b-ef32d750c0af', 1, '\x18568224b1b91f8cf93812b7be845ebeb9a21228f4faec54744c63d642f8912f18ea17a9078bf5749640876fe6cc595848677c1a847bb429c5f7f7d2');
INSERT INTO public.data_key VALUES ('01a1f941-c700-7022-bfab-8f8b2179438d', 'drawer', '01a1f941-c700-7021-aba3-9306ae492836', 1, '\xfe4f2c3816043630e878658c4f7ce962d24538ac9853f01e3432dba68daa5a8de40ea89b959330a6154cf20d7b9c5167897eb26c3c0e81bf60a40cdf');
INSERT INTO public.data_key VALUES ('01a1f941-c700-7025-9c11-b6fb858fb95d', 'drawer', '01a1f941-c700-7024-b264-be9347e4d7f2', 1, '\x3bb2b852b76b0100461262dde9841ccf6a42f96c211a6c35a20636d183f9a7624345e1312c50640b2e5b861510f82888a2d5dd4d903d6a38d185b383');
INSERT INTO public.data_key VALUES ('01a1f941-c700-702e-b2d5-ce4b3ecc3a71', 'handed-in', '01a1f941-c700-702d-a08d-b38cee0efb98', 1, '\x89163dab641d1f0915b30819c71815b098f182e03cf5d185b1ad8f5da467607757f4d0ae22c33b317ec30fa6d6ec8228b806ac73fc92b4a8e374a312');
INSERT INTO public.data_key VALUES ('01a1f941-c700-702b-8965-33fb838b55e3', 'handed-in', '01a1f941-c700-702a-b52c-618482b4d579', 1, '\x23c80075d0823e484bb0e4d5e82879e2ad9f865c00dcfcf29a8d93161a0ac2cfb35d81b2c747b131482348731cd708e9fae3ad35dc00da49a3d4fbae');
INSERT INTO public.data_key VALUES ('01a1f941-c700-7028-827f-dfcaa89e6324', 'handed-in', '01a1f941-c700-7027-883b-7a4374eb1e41', 1, '\x7a87222428e84c43f7da89e9f1a194eccaab60412b4a9b7cce5abbd7b3605b19befb47be934e9527cd19897f984f1cfc93a33d7233293b2e4b1289af');
INSERT INTO public.data_key VALUES ('01a1f941-c700-7033-86b0-31eeb120c0a1', 'drawer', '01a1f941-c700-7032-85f3-92aa23d70c53', 1, '\xd1f839131395768503c77a68b690ad3422ef7b1d888c96b8af2a9a87970a8ad3945764727a48d98dc85cb9705ed9f0dd41fe750aef6ab80a65abc2f2');
INSERT INTO public.data_key VALUES ('01a1f941-c700-7036-85ef-5e804c5e56f7', 'drawer', '01a1f941-c700-7035-8fd1-cacc5c2b37aa', 1, '\x33e070e1b43006502ed807c5f79b96626bcc73404231b678369d154e0b3b8ac1daf7f9e40034567bfd57d2c2070d4b0117e65637288f8d6e1a457718');
INSERT INTO public.data_key VALUES ('01a1f941-c700-7039-bfce-2c2fae666e92', 'drawer', '01a1f941-c700-7038-8959-b74a2474fa86', 1, '\xa8d8c363b67edb7c0222688ee221d07fc6724f7e7fcb9472546e7e86dac750a9d9a2a22bd15dc977c81195681119f3ba09e9ebb2031c46ae15263a0a');
INSERT INTO public.data_key VALUES ('01a1f941-c700-7047-8006-93f03d97ee03', 'notices', '0199e7a0-8200-7001-8800-4be814eca182', 1, '\xd3529311caf8f499213d605dec377d5c8c0cf2f8bf7a8f9568173002571b100c01ab88c8b71c1b9fc22bbaa76044e741eee61f4a37eb0b6a12430901');
INSERT INTO public.data_key VALUES ('01a1f941-c700-7049-8968-3500388654c3', 'notices', '01a11120-ba80-7001-8b2a-a4735ea9c888', 1, '\x241f5afd02ceb67a331bdf4e8c83f60d8b477cad0f8270a21ffa165a75704c1e300cc814b4482a83fc373219c1363545f42ed7ef137c22b57bc9d2bd');


--
-- Data for Name: device; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: disagreement; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: document; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.document VALUES ('01a1f941-c700-7013-b2d1-022f8408d267', '01a12a4d-2020-7001-a995-63ab9b6eac83', 'handed-in', '\x0101a1f941c700701483a5229b720caa61bf6c536e70e613ef24347ac88c6537e5aca94bc8dfc7f8aaa98ebf8d137c', 1795183200000, 1795183200000, '01a1f941-c700-701c-bb64-a014bfa65f66', NULL, NULL, NULL);
INSERT INTO public.document VALUES ('01a1f941-c700-701e-bd4b-ef32d750c0af', '01a12a4d-2020-7001-a995-63ab9b6eac83', 'kept', '\x0101a1f941c700701fa83f26a5f6d72f5200dbb3b2993dc51798e220041618505da64221d9fd9cdef36f30321ec73dc2515d888e', 1795183200000, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.document VALUES ('01a1f941-c700-7027-883b-7a4374eb1e41', '01a125b8-55c0-7001-b0ee-d9d12c6cf0ae', 'handed-in', '\x0101a1f941c7007028827fdfcaa89e6324fc39a64a56077e597f7c387de3b8fe2e82f823f38b02913ee9250483efbaa719c792ea68', 1795183200000, 1795183200000, '01a1f941-c700-7030-81f1-2dd311d862a9', NULL, NULL, NULL);
INSERT INTO public.document VALUES ('01a1f941-c700-7032-85f3-92aa23d70c53', '01a125b8-55c0-7001-b0ee-d9d12c6cf0ae', 'kept', '\x0101a1f941c700703386b031eeb120c0a1e690cb7b551db9908e0550c019a80544c26436ae2c1e751cddfb4dc98776bc1b017b05', 1795183200000, NULL, NULL, NULL, NULL, NULL);


--
-- Data for Name: document_file; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.document_file VALUES ('01a1f941-c700-7016-89c5-3d4d64c7da6a', '01a1f941-c700-7013-b2d1-022f8408d267', '01a12a4d-2020-7001-a995-63ab9b6eac83', '\x0101a1f941c70070178305c0ca946f6989721102767a36ab92b4423dedf684a0fdeff3fb52d4e53d8294469f7d442f87449e805432730d83e65dc542e89f4963b20e94d57285df7683306521c62bedfbee00c1f2d4701c16d1b2a8d54f91cc8541641d69996cd8dd2d6004d317cfc9f012b68d42d5749e7b1d24e2291e36bfb9bd2e8a3b86f1accb13641a0ad3d54e82b3', '986418080e704db8a13c0e08d95cfb60', 36838, '669a796445464c68a9c4fc30abb59d1c', 36838, 1795183200000);
INSERT INTO public.document_file VALUES ('01a1f941-c700-7019-ba0d-e95ffdb3ab30', '01a1f941-c700-7013-b2d1-022f8408d267', '01a12a4d-2020-7001-a995-63ab9b6eac83', '\x0101a1f941c700701aa3e7798110217e83f1933c9eb4ade0bce45d77c21d8173156f70cb8451279f72acff39c3c2619db9697e67b534d03a580db4025f456c02574eda02a5be6c6602791e6ac97f8df0e54b7018f46c2404444fe5f4c72b9c93c49e71f488d9db47497b3e1c0aebc800a09f2768ef5fd354fb7221ad81f2d3a877507538eafbb465833574f504ec99e7', 'b056a77cb410418e8f144df44029adfe', 37052, 'dc41024853254dd3b0471e58852bf5b9', 37052, 1795183200000);
INSERT INTO public.document_file VALUES ('01a1f941-c700-7021-aba3-9306ae492836', '01a1f941-c700-701e-bd4b-ef32d750c0af', '01a12a4d-2020-7001-a995-63ab9b6eac83', '\x0101a1f941c7007022bfab8f8b2179438ddb5dac963f925a82ecea5923553124f9e9d11fbee8e268d5a75f89ebc37730efb8d4b8f2a0425a5dd5c26e5a90e883c9662eb9a49e3887cdfb5e9e4323a326f6c7cec60ed5056e31e1f65b68863ccaecff6f065ee17a3fa3ea4ce8d896a88146d2bb4d631fb5a0a188e71fe68b7401e018c4d7c58f325a2556919f46cf40a0cc', 'ea9d6fb4aba248d0ba592bae1f875341', 36838, '20e838128085417092e0a408a7a64f2f', 36838, 1795183200000);
INSERT INTO public.document_file VALUES ('01a1f941-c700-7024-b264-be9347e4d7f2', '01a1f941-c700-701e-bd4b-ef32d750c0af', '01a12a4d-2020-7001-a995-63ab9b6eac83', '\x0101a1f941c70070259c11b6fb858fb95d21adcdced3c563e14829aaac0be3a95e77e72d0944af6c350a2581bff58de186142dae9dd4008308f09d9828da9c1a57807131445386791a85cda58802f4f0cc774194eaf2222340ca7c63ccadbe754d74b14d82793377ac4564ee68e49533bad72be37d4eab9da3d2f897defa7a8383c23296013764030761a3e8cdf5b833', '8170f40a8993446888badcb50d0ac085', 37052, '023829a61f9d4ce0a304baedfc94ce58', 37052, 1795183200000);
INSERT INTO public.document_file VALUES ('01a1f941-c700-702a-b52c-618482b4d579', '01a1f941-c700-7027-883b-7a4374eb1e41', '01a125b8-55c0-7001-b0ee-d9d12c6cf0ae', '\x0101a1f941c700702b896533fb838b55e315ac68d736f492fa9608be4067ba5c5e173d844656519d6dbcfd6774f752eb2472d7ead3eadb8689a73e55dc2f2637b1a96d7c96193d143bfba6620bcd93ab285d03d2b35979263da7e014c3cef5e5b33d7551c878e91ab26e9bbbc7d7d81d086428ab6f412a393ac7377409e4b1fb3a3dc61569890fdedf95c9c440acfacbc1', 'bf231f9745b440178977792a4d013e7f', 36838, 'f5482964a521490d96e08fda31be1e8e', 36838, 1795183200000);
INSERT INTO public.document_file VALUES ('01a1f941-c700-702d-a08d-b38cee0efb98', '01a1f941-c700-7027-883b-7a4374eb1e41', '01a125b8-55c0-7001-b0ee-d9d12c6cf0ae', '\x0101a1f941c700702eb2d5ce4b3ecc3a71d2e315bcfe8b8ccff2db35e2e8e291c8d2f2fedb5f42b34eb312d9f9c720423531bcd49ba2278baf04f93bd078be0b2c8c25e7eb19d9de79e0d7cb1ef96570b1d06b359f7a403c7f930d4beaa0b6bd7415df85e70667ae33a5c1bc98da192626931b1d37a0818cfe22fb42c4e07d4d348ec43655f02286d0f26a89bf964c0d', 'fdd8bef723044374ad8f338d34e268a1', 37052, '9a6edb8de85a445e972ce008e3a9fc6b', 37052, 1795183200000);
INSERT INTO public.document_file VALUES ('01a1f941-c700-7035-8fd1-cacc5c2b37aa', '01a1f941-c700-7032-85f3-92aa23d70c53', '01a125b8-55c0-7001-b0ee-d9d12c6cf0ae', '\x0101a1f941c700703685ef5e804c5e56f7ddf05f25f12d3ec0181f8bb1a82f401e2e882b6ab3568fbd41c07ce6c7c8d8fed75834d3294520c71e79cd26224caa881a88f56892713e416c5f8c16f316d33fec4ab691eaf110f425b09248b7c0622ad7ca220a2b303c44d3445b560194330c33562ae433b2b85877e6ac5bb55887163d40bc475ea67e8f6b322975ddaba320', '5841d40a0c4545f1807094a4617fdb4b', 36838, '9bd05deaa1fb49bb88ae213a2f49dac9', 36838, 1795183200000);
INSERT INTO public.document_file VALUES ('01a1f941-c700-7038-8959-b74a2474fa86', '01a1f941-c700-7032-85f3-92aa23d70c53', '01a125b8-55c0-7001-b0ee-d9d12c6cf0ae', '\x0101a1f941c7007039bfce2c2fae666e92d332c3824e78786dbcd003fe7e82d6096d6a58a97b26ff4b4f6b6a1de66d1bf7ae9f756df6d62c668203763c705b7c52a7e2c167b4975d1f407cd89f143db230a743afb8b9e4f8c31547d6069e4cd9d5106ac7663b23be920f6f5867790dcef216c489b04e546a3ed08411ff1e9956fd8c454b919aeb195aa949f0635de467', '8938100d46f5447f91fecca3454f5416', 37052, '4518985cc32b4b8c9b798d452d515712', 37052, 1795183200000);


--
-- Data for Name: document_receipt; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.document_receipt VALUES ('01a1f941-c700-701c-bb64-a014bfa65f66', '01a1f941-c700-7013-b2d1-022f8408d267', '01a12a4d-2020-7001-a995-63ab9b6eac83', 1795183200000);
INSERT INTO public.document_receipt VALUES ('01a1f941-c700-7030-81f1-2dd311d862a9', '01a1f941-c700-7027-883b-7a4374eb1e41', '01a125b8-55c0-7001-b0ee-d9d12c6cf0ae', 1795183200000);


--
-- Data for Name: doubt; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.doubt VALUES ('01a1f941-c700-7005-bb9a-1660e5ee76d4', '01a12a4d-2020-7001-a995-63ab9b6eac83', '01a1f941-c700-7000-bb10-1c2616bd7eee', '\x0101a1f941c7007006a1f6eb664525ad71dd82f724e347707aad7ca3ff9802e5ab112c5255b1999e96683be2458f429f8af73af8825990db61ca62e3ce56db2cba93643cef4d75bb79395186a54cdcd47d2206ba2990b6d27e335f8d3a56b36a360af618373fcdb49004d8db7b', 1795183200000, NULL, NULL, NULL, NULL);


--
-- Data for Name: doubt_line; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.doubt_line VALUES ('01a1f941-c700-7000-bb10-1c2616bd7eee', '01a1f941-c700-7005-bb9a-1660e5ee76d4');


--
-- Data for Name: family_link; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.family_link VALUES ('01a1f941-c700-700e-bcb9-61beb1df0a75', '01a12a4d-2020-7001-a995-63ab9b6eac83', '01a0803f-cce0-7001-8efe-1ae2eb73501f', 'partner', 1795183200000, NULL, '01a1f941-c700-7027-9dff-29f19d9b0ca8');
INSERT INTO public.family_link VALUES ('01a1f941-c700-700e-bcb9-61beb1df0a75', '01a0803f-cce0-7001-8efe-1ae2eb73501f', '01a12a4d-2020-7001-a995-63ab9b6eac83', 'partner', 1795183200000, NULL, '01a1f941-c700-7027-9dff-29f19d9b0ca8');


--
-- Data for Name: fault; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: hearing; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.hearing VALUES ('01a1bb75-7700-7000-b522-7fd93bbcec77', '019eb0cd-8700-7001-99b3-16d0edb833a9', 'first', '01a1f941-c700-7000-b667-ae1e79a4e619', 'confirmed', '2026-11-15', 0, 1794146400000);
INSERT INTO public.hearing VALUES ('01a1f941-c700-715f-8396-3569f752f626', '01a12a4d-2020-7001-a995-63ab9b6eac83', 'main', '01a1f941-c700-7046-a83e-c29891017477', 'reserved', '2026-11-27', 0, 1795183200000);
INSERT INTO public.hearing VALUES ('01a1f941-c700-7162-845f-01cd078d71cf', '01a11120-ba80-7001-8b2a-a4735ea9c888', 'main', '01a1f941-c700-703b-84b0-923063658fe3', 'reserved', '2026-11-25', 0, 1795183200000);
INSERT INTO public.hearing VALUES ('01a1f941-c700-7165-862e-7f56a92e97ca', '01a0803f-cce0-7001-8efe-1ae2eb73501f', 'main', '01a1f941-c700-706a-8833-f1bf4360d361', 'confirmed', '2026-11-27', 0, 1795183200000);


--
-- Data for Name: hearing_time; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.hearing_time VALUES ('01a1f941-c700-7000-b667-ae1e79a4e619', 'first', '01a1f941-c700-7000-a86a-e9e0c207865f', 1795161600000, 8, 'ar', '01a1f941-c700-7013-a807-4445fc105804', '01a1f941-c700-7009-b75f-29f82848a82e', '01a1f941-c700-7014-9f3a-53712b6aa9f0', '01a1f941-c700-702c-9e9a-8a60f86fd725', 1795183200000, NULL);
INSERT INTO public.hearing_time VALUES ('01a1f941-c700-703b-84b0-923063658fe3', 'main', '01a1f941-c700-7003-8245-e06bb0bc4f57', 1795766400000, 28, 'ti', '01a1f941-c700-701f-8b49-0ff49ab914f0', '01a1f941-c700-700c-9fe3-b5885a806df6', '01a1f941-c700-7020-8af2-24d7a73017e6', '01a1f941-c700-702c-9e9a-8a60f86fd725', 1795183200000, NULL);
INSERT INTO public.hearing_time VALUES ('01a1f941-c700-7046-a83e-c29891017477', 'main', '01a1f941-c700-7002-9fa6-0568e28ab621', 1796025600000, 28, 'ar', '01a1f941-c700-701b-b736-a07ea1e588fb', '01a1f941-c700-7009-b75f-29f82848a82e', '01a1f941-c700-701c-bc51-739d0022af8e', '01a1f941-c700-702c-9e9a-8a60f86fd725', 1795183200000, NULL);
INSERT INTO public.hearing_time VALUES ('01a1f941-c700-706a-8833-f1bf4360d361', 'main', '01a1f941-c700-7003-8245-e06bb0bc4f57', 1796198400000, 28, 'ar', '01a1f941-c700-701f-8b49-0ff49ab914f0', '01a1f941-c700-7009-b75f-29f82848a82e', '01a1f941-c700-7020-8af2-24d7a73017e6', '01a1f941-c700-702c-9e9a-8a60f86fd725', 1795183200000, NULL);


--
-- Data for Name: identity_check; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: information_offered; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: lease; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: letter; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.letter VALUES ('01a1f941-c700-703b-be6d-e631e22fab63', '01a12a4d-2020-7001-a995-63ab9b6eac83', '\xa7cf1436e4fe6e30ec7debb2499216a908e9b018c8f1515bfb2376125bd891c2', '\xbc2486564cc8ba523c65f6d7c550f464c48dd5ddf4ac193079d424f2fdc67a98', 'ar', 1795183200000, 1797775200000, NULL, NULL, '01a1f941-c700-702e-b822-41f09904d817');
INSERT INTO public.letter VALUES ('01a1f941-c700-703d-a1a4-f44fac98c326', '01a125b8-55c0-7001-b0ee-d9d12c6cf0ae', '\xd5ae9c309b8ed4207fcab2c3ed80f587ac7def919c61c23e65fcfd08af03999d', '\x4de51fd5392b5407665407bfa7025715b55cb21300fd4cc7eca1ac1e24140600', 'ti', 1795183200000, 1797775200000, NULL, NULL, '01a1f941-c700-702d-8dc5-9588f809912f');
INSERT INTO public.letter VALUES ('01a1f941-c700-703f-b890-f741d6ca273e', '0199e7a0-8200-7001-8800-4be814eca182', '\x89f371def77fe410dbb51688689bc026748fb46860855de7664b3c45e43e508c', '\xf77b1cc7fc3e7a7fde5f1a058693c9136c592317c5a06e325000268343cef069', 'fa-AF', 1795183200000, 1797775200000, NULL, NULL, '01a1f941-c700-702e-b822-41f09904d817');
INSERT INTO public.letter VALUES ('01a1f941-c700-7041-a1b7-304558553244', '019ee3f9-cee0-7001-888a-b4b0fd282a6d', '\x65a2fafa20dae6b4ac0238ff7e8fd8930fa646082774445be5a2f5707abc7a57', '\x10f71d28fe0f6a8fc2985186e8775f0e03aaebdc4610568463bec3337bd6179d', 'tr', 1795183200000, 1797775200000, NULL, NULL, '01a1f941-c700-702e-b822-41f09904d817');
INSERT INTO public.letter VALUES ('01a1f941-c700-7043-afb6-3a6a138e5617', '01a11120-ba80-7001-8b2a-a4735ea9c888', '\x2d45aae8122e38bef313a931d047de8eab354de41aa42b5eeb1b2a904f5c5006', '\x1b50832aa5eae27cf852f0344cbc20653e2c42a33b76109031e8e30de85b8935', 'ti', 1795183200000, 1797775200000, NULL, NULL, '01a1f941-c700-702d-8dc5-9588f809912f');
INSERT INTO public.letter VALUES ('01a1f941-c700-7045-96c6-a05dfcd04934', '01a0803f-cce0-7001-8efe-1ae2eb73501f', '\x84f2ac62f76b46c1544077e7ed6beddf53dfb1c28a7e5fa12b7878d160d6975b', '\xa643085a0dd87bc12055127917bc43abe55730769d00061475c920ee8f6e374b', 'ar', 1795183200000, 1797775200000, NULL, NULL, '01a1f941-c700-702e-b822-41f09904d817');


--
-- Data for Name: mandate; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.mandate VALUES ('01a12b43-6700-7000-9f0b-9cabc617e18f', '01a125b8-55c0-7001-b0ee-d9d12c6cf0ae', '01a1f941-c700-7037-9719-efb400f925c4', 'guardian', 'nidos-noord', 'C/16/500000', 1791727200000, 1841004000000, '01a1f941-c700-7039-9dd2-4a5566426389');
INSERT INTO public.mandate VALUES ('01a12b43-6700-7001-8b70-780539b361d4', '01a11120-ba80-7001-8b2a-a4735ea9c888', '01a1f941-c700-7037-9719-efb400f925c4', 'guardian', 'nidos-noord', 'C/16/500001', 1791727200000, 1872540000000, '01a1f941-c700-7039-9dd2-4a5566426389');
INSERT INTO public.mandate VALUES ('01a12b43-6700-7002-82c6-dac625fc36b0', '019eb059-4160-7001-b64f-26ce314372c2', '01a1f941-c700-703b-b08a-b766d1bf8c8a', 'guardian', 'nidos-noord', 'C/16/500002', 1791727200000, 1932159600000, '01a1f941-c700-7039-9dd2-4a5566426389');


--
-- Data for Name: message; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.message VALUES ('01a1f89c-fb80-7000-9108-12fb93f7a29e', '01a12a4d-2020-7001-a995-63ab9b6eac83', '01a1f941-c700-7017-8ea6-5a6c8b4ac9b3', 'person', '01a12a4d-2020-7000-a17b-979ea5f39611', '\x0101a1f89cfb807001906aba31f4cf0932eef2252fe0a13566ee83c1596bdfbb598f51bd539eea7634e014556556c684101e8a0e955cebdf4ad279e1c2e9db46ec092ad4d89ab63af6b86c0fb6e76b439c027ec4022423112c7b15ab22c3430c71b569d0dcbae2', 1795172400000, 1795183200000);
INSERT INTO public.message VALUES ('01a1f941-c700-7002-8ec1-366897ce2634', '01a12a4d-2020-7001-a995-63ab9b6eac83', '01a1f941-c700-7001-899c-3aef92d078e4', 'staff', '01a1f941-c700-7027-9dff-29f19d9b0ca8', '\x0101a1f89cfb807001906aba31f4cf0932ff5dd735c3ae14290a28d0e5d33227ffbbdcc3a7001f57edb148445b50875a3a0e49df3e704132832c683052de7cd02da85c4cc1c39071e5f61248ae189403f1e6c29481e37717d2d48a2e9071b5b47b933c5a91', 1795183200000, NULL);
INSERT INTO public.message VALUES ('01a1f941-c700-7009-b7f0-d1cdc3bebc73', '0199e7a0-8200-7001-8800-4be814eca182', '01a1f941-c700-7008-bb33-68b86f43f4bd', 'person', '0199e7a0-8200-7000-974e-80806b4d136f', '\x0101a1f941c700700aacb46b8c0524a9fa17a83143f9722f1ff512a1ab7fdfc95a457e48a5ae43fc8589614a328b548157ea39889255987d5e14620c97ed0b5eebad840e509e22e46a113ed317a71f5560cbd4286829482deef3a41b83588bbcdf75fdf8679bc6a891bdee706c686e784f569181', 1795183200000, NULL);
INSERT INTO public.message VALUES ('01a1f941-c700-7010-bc5f-c8e55f2cd792', '019eac52-5f20-7001-8974-1eb8c69d4b75', '01a1f941-c700-700f-a7fa-79e37219b561', 'person', '019eac52-5f20-7000-bfb3-faa82dc1b0ec', '\x0101a1f941c700701190e8cbd28e622cb838a86c666ee6c24a3770d7c11278bc9f080e58c1c7489ed1af384c6737e54900dc3d0a265031b46d04b7e233b025a855bfe59efe098d696da1d7da1495f13ef1373161652086b3af0af2a603922a084e82b6fd464afb6e436e6a3b64', 1795183200000, NULL);


--
-- Data for Name: note; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: notice_choice; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.notice_choice VALUES ('0199e7a0-8200-7001-8800-4be814eca182', '\x0101a1f941c7007047800693f03d97ee03b42c26a798a9ecc090f574b9a4739c998d2e52db5d6a64cb9bbea142bd1fa06a106de40907477084d2ff3b70a504719455b97c6629ef519128bc683c5dfe2d9000e081404862110086984ed3da3ead6d95778d616f983a109d8881709bbc7e69d4d740b0c4e2bc8b429b5199f74d1e');
INSERT INTO public.notice_choice VALUES ('01a11120-ba80-7001-8b2a-a4735ea9c888', '\x0101a1f941c700704989683500388654c33e97122855b929a8b52e2c457a70c1c5791039a39a4d4b1b8c75fc18089cf7c3395c2a69bc37eb0d4c7234b54c09eaa6fb0ec739e1f78fd2f23e5f486234b172d43de3591babc3f1cb1ef34529db4823701e158dec3bb18b09c2f1854dc0bf7a637a4a1bf2262aa534');


--
-- Data for Name: outbox; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.outbox VALUES ('01a1bb75-7700-7001-9d60-8fc18fcecd19', 'notice', '019eb0cd-8700-7001-99b3-16d0edb833a9', '{}', 1794146400000, 1794146400000, 0, 0, NULL, NULL, NULL);
INSERT INTO public.outbox VALUES ('01a1f941-c700-7160-812f-6007f965e321', 'notice', '01a12a4d-2020-7001-a995-63ab9b6eac83', '{}', 1795183200000, 1795183200000, 0, 0, NULL, NULL, NULL);
INSERT INTO public.outbox VALUES ('01a1f941-c700-7163-bbc3-3f55c1a999a9', 'notice', '01a11120-ba80-7001-8b2a-a4735ea9c888', '{}', 1795183200000, 1795183200000, 0, 0, NULL, NULL, NULL);
INSERT INTO public.outbox VALUES ('01a1f941-c700-7166-951b-0b1bbcf4f110', 'notice', '01a0803f-cce0-7001-8efe-1ae2eb73501f', '{}', 1795183200000, 1795183200000, 0, 0, NULL, NULL, NULL);
INSERT INTO public.outbox VALUES ('01a1f941-c700-7003-acf2-1ebf0dac212d', 'notice', '01a12a4d-2020-7001-a995-63ab9b6eac83', '{}', 1795183200000, 1795183200000, 0, 0, NULL, NULL, NULL);


--
-- Data for Name: pending; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: person; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.person VALUES ('01a12a4d-2020-7000-a17b-979ea5f39611', '9900007919', 'Amira', 'Haddad', '1997-05-04', 'SYR', 'ar', NULL, '01a1f941-c700-7005-bb41-a7975378db74', false, NULL);
INSERT INTO public.person VALUES ('01a125b8-55c0-7000-817a-26a6a3b743a5', '9900015838', 'Selam', 'Tesfay', '2010-05-04', 'ERI', 'ti', NULL, '01a1f941-c700-7000-a86a-e9e0c207865f', true, NULL);
INSERT INTO public.person VALUES ('0199e7a0-8200-7000-974e-80806b4d136f', '9900023757', 'Farid', 'Noori', '1985-05-04', 'AFG', 'fa-AF', NULL, '01a1f941-c700-7005-bb41-a7975378db74', false, NULL);
INSERT INTO public.person VALUES ('019ee3f9-cee0-7000-b5cc-df9efa96f7ec', '9900031676', 'Elif', 'Demir', '1992-05-04', 'TUR', 'tr', NULL, '01a1f941-c700-7005-bb41-a7975378db74', false, NULL);
INSERT INTO public.person VALUES ('01a11120-ba80-7000-a5ae-39e0d1a16d49', '9900039595', 'Yonas', 'Kidane', '2011-05-04', 'ERI', 'ti', NULL, '01a1f941-c700-7000-a86a-e9e0c207865f', true, NULL);
INSERT INTO public.person VALUES ('01a0803f-cce0-7000-a139-eaa1647d7f09', '9900047514', 'Omar', 'Barakat', '1993-05-04', 'SYR', 'ar', NULL, '01a1f941-c700-7005-bb41-a7975378db74', false, NULL);
INSERT INTO public.person VALUES ('019eac52-5f20-7000-bfb3-faa82dc1b0ec', '9900055433', 'Salma', 'Mansour', '1985-11-20', 'IRQ', 'ar', NULL, '01a1f941-c700-7003-8245-e06bb0bc4f57', false, NULL);
INSERT INTO public.person VALUES ('019ea7a1-3320-7000-b552-98e766883b4d', '9900063352', 'Azad', 'Kaya', '1966-05-01', 'TUR', 'tr', NULL, '01a1f941-c700-7000-a86a-e9e0c207865f', false, NULL);
INSERT INTO public.person VALUES ('019eac7c-7c60-7000-801d-ae398815b0bd', '9900071271', 'Reza', 'Sharifi', '2002-05-20', 'AFG', 'fa-AF', NULL, '01a1f941-c700-7003-8245-e06bb0bc4f57', false, NULL);
INSERT INTO public.person VALUES ('019eb0cd-8700-7000-b634-4f3a9ad23535', '9900079190', 'Huda', 'Saleh', '1985-10-21', 'IRQ', 'ar', '+31600005142', '01a1f941-c700-7002-9fa6-0568e28ab621', false, NULL);
INSERT INTO public.person VALUES ('019eabf4-fce0-7000-8c23-bea29daa8a3b', '9900087109', 'Guled', 'Nur', '1999-08-08', 'SOM', 'so', '+31600001165', '01a1f941-c700-7001-9d4e-cdbc8b0f4632', false, NULL);
INSERT INTO public.person VALUES ('019eb059-4160-7000-b691-874f85f6d7ff', '9900095028', 'Laleh', 'Amini', '2013-03-25', 'AFG', 'ps', '+31600003503', '01a1f941-c700-7007-8da3-0520c364b5c7', true, NULL);


--
-- Data for Name: place; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.place VALUES ('01a1f941-c700-7000-a86a-e9e0c207865f', 'Ter Apel', 'application-centre');
INSERT INTO public.place VALUES ('01a1f941-c700-7001-9d4e-cdbc8b0f4632', 'Budel', 'application-centre');
INSERT INTO public.place VALUES ('01a1f941-c700-7002-9fa6-0568e28ab621', 'Den Bosch', 'application-centre');
INSERT INTO public.place VALUES ('01a1f941-c700-7003-8245-e06bb0bc4f57', 'Zevenaar', 'application-centre');
INSERT INTO public.place VALUES ('01a1f941-c700-7004-9798-ab0deb2c8ade', 'Schiphol', 'application-centre');
INSERT INTO public.place VALUES ('01a1f941-c700-7005-bb41-a7975378db74', 'Wolkendam', 'reception');
INSERT INTO public.place VALUES ('01a1f941-c700-7006-be60-2f2534b9d236', 'Sterrenveld', 'reception');
INSERT INTO public.place VALUES ('01a1f941-c700-7007-8da3-0520c364b5c7', 'Maanwijk', 'reception');
INSERT INTO public.place VALUES ('01a1f941-c700-7008-9e17-876ac515cf26', 'Nevelzicht', 'reception');


--
-- Data for Name: presence; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.presence VALUES ('01a1f7f8-3000-7000-9f48-c6ffc0f5d4d7', '01a1bb75-7700-7000-b522-7fd93bbcec77', '019eb0cd-8700-7001-99b3-16d0edb833a9', 'arrived', 1795161600000, '01a1f941-c700-702d-8dc5-9588f809912f');


--
-- Data for Name: recovery; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: report; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: resource; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.resource VALUES ('01a1f941-c700-7009-b75f-29f82848a82e', 'interpreter', 'Leyla Demo', NULL, 'ar', '01a1f941-c700-7032-bb07-a6274121c7bc');
INSERT INTO public.resource VALUES ('01a1f941-c700-700a-87c9-2d25bde1bdf0', 'interpreter', 'Demotolk 2 (ar, ckb)', NULL, 'ar ckb', NULL);
INSERT INTO public.resource VALUES ('01a1f941-c700-700b-a0e3-80555bed36da', 'interpreter', 'Demotolk 3 (ar, ku)', NULL, 'ar ku', NULL);
INSERT INTO public.resource VALUES ('01a1f941-c700-700c-9fe3-b5885a806df6', 'interpreter', 'Demotolk 4 (ti)', NULL, 'ti', NULL);
INSERT INTO public.resource VALUES ('01a1f941-c700-700d-81a4-23dd9e1f687d', 'interpreter', 'Demotolk 5 (ti, am)', NULL, 'ti am', NULL);
INSERT INTO public.resource VALUES ('01a1f941-c700-700e-8239-c856da6036cd', 'interpreter', 'Demotolk 6 (tr, ku)', NULL, 'tr ku', NULL);
INSERT INTO public.resource VALUES ('01a1f941-c700-700f-947a-07c7695c3014', 'interpreter', 'Demotolk 7 (fa-AF, fa)', NULL, 'fa-AF fa', NULL);
INSERT INTO public.resource VALUES ('01a1f941-c700-7010-a91f-895ffa3bbc9f', 'interpreter', 'Demotolk 8 (ps, fa-AF)', NULL, 'ps fa-AF', NULL);
INSERT INTO public.resource VALUES ('01a1f941-c700-7011-bf44-809d8de32368', 'interpreter', 'Demotolk 9 (so)', NULL, 'so', NULL);
INSERT INTO public.resource VALUES ('01a1f941-c700-7012-85d8-4b8734e6ddd5', 'interpreter', 'Demotolk 10 (fa, ru)', NULL, 'fa ru', NULL);
INSERT INTO public.resource VALUES ('01a1f941-c700-7013-a807-4445fc105804', 'officer', 'Jaap Demo', '01a1f941-c700-7000-a86a-e9e0c207865f', '', '01a1f941-c700-7030-aed9-5a45ec730f04');
INSERT INTO public.resource VALUES ('01a1f941-c700-7014-9f3a-53712b6aa9f0', 'room', 'Kamer 1 Ter Apel', '01a1f941-c700-7000-a86a-e9e0c207865f', '', NULL);
INSERT INTO public.resource VALUES ('01a1f941-c700-7015-9e76-0a76972bcb87', 'officer', 'Demohoormedewerker 2 Ter Apel', '01a1f941-c700-7000-a86a-e9e0c207865f', '', NULL);
INSERT INTO public.resource VALUES ('01a1f941-c700-7016-8216-e211f34eb6f2', 'room', 'Kamer 2 Ter Apel', '01a1f941-c700-7000-a86a-e9e0c207865f', '', NULL);
INSERT INTO public.resource VALUES ('01a1f941-c700-7017-9e90-11a8a162e65a', 'officer', 'Demohoormedewerker 1 Budel', '01a1f941-c700-7001-9d4e-cdbc8b0f4632', '', NULL);
INSERT INTO public.resource VALUES ('01a1f941-c700-7018-9dbf-c40d55ad0ae3', 'room', 'Kamer 1 Budel', '01a1f941-c700-7001-9d4e-cdbc8b0f4632', '', NULL);
INSERT INTO public.resource VALUES ('01a1f941-c700-7019-8896-d5a7b8485086', 'officer', 'Demohoormedewerker 2 Budel', '01a1f941-c700-7001-9d4e-cdbc8b0f4632', '', NULL);
INSERT INTO public.resource VALUES ('01a1f941-c700-701a-ab8e-8ee50b480fc8', 'room', 'Kamer 2 Budel', '01a1f941-c700-7001-9d4e-cdbc8b0f4632', '', NULL);
INSERT INTO public.resource VALUES ('01a1f941-c700-701b-b736-a07ea1e588fb', 'officer', 'Demohoormedewerker 1 Den Bosch', '01a1f941-c700-7002-9fa6-0568e28ab621', '', NULL);
INSERT INTO public.resource VALUES ('01a1f941-c700-701c-bc51-739d0022af8e', 'room', 'Kamer 1 Den Bosch', '01a1f941-c700-7002-9fa6-0568e28ab621', '', NULL);
INSERT INTO public.resource VALUES ('01a1f941-c700-701d-b7f7-7e39240806fb', 'officer', 'Demohoormedewerker 2 Den Bosch', '01a1f941-c700-7002-9fa6-0568e28ab621', '', NULL);
INSERT INTO public.resource VALUES ('01a1f941-c700-701e-9ee1-434514a3d812', 'room', 'Kamer 2 Den Bosch', '01a1f941-c700-7002-9fa6-0568e28ab621', '', NULL);
INSERT INTO public.resource VALUES ('01a1f941-c700-701f-8b49-0ff49ab914f0', 'officer', 'Demohoormedewerker 1 Zevenaar', '01a1f941-c700-7003-8245-e06bb0bc4f57', '', NULL);
INSERT INTO public.resource VALUES ('01a1f941-c700-7020-8af2-24d7a73017e6', 'room', 'Kamer 1 Zevenaar', '01a1f941-c700-7003-8245-e06bb0bc4f57', '', NULL);
INSERT INTO public.resource VALUES ('01a1f941-c700-7021-9448-a0718e1da6e8', 'officer', 'Demohoormedewerker 2 Zevenaar', '01a1f941-c700-7003-8245-e06bb0bc4f57', '', NULL);
INSERT INTO public.resource VALUES ('01a1f941-c700-7022-82cf-8e08aa0e9353', 'room', 'Kamer 2 Zevenaar', '01a1f941-c700-7003-8245-e06bb0bc4f57', '', NULL);
INSERT INTO public.resource VALUES ('01a1f941-c700-7023-87e5-35b0b75a68cc', 'officer', 'Demohoormedewerker 1 Schiphol', '01a1f941-c700-7004-9798-ab0deb2c8ade', '', NULL);
INSERT INTO public.resource VALUES ('01a1f941-c700-7024-85cf-b8484329c8f9', 'room', 'Kamer 1 Schiphol', '01a1f941-c700-7004-9798-ab0deb2c8ade', '', NULL);
INSERT INTO public.resource VALUES ('01a1f941-c700-7025-aa98-ac449b038e87', 'officer', 'Demohoormedewerker 2 Schiphol', '01a1f941-c700-7004-9798-ab0deb2c8ade', '', NULL);
INSERT INTO public.resource VALUES ('01a1f941-c700-7026-a8de-b5a702d0ced9', 'room', 'Kamer 2 Schiphol', '01a1f941-c700-7004-9798-ab0deb2c8ade', '', NULL);


--
-- Data for Name: resource_use; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.resource_use VALUES ('01a1f941-c700-7009-b75f-29f82848a82e', 1994624, '01a1f941-c700-7000-b667-ae1e79a4e619');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-7009-b75f-29f82848a82e', 1994625, '01a1f941-c700-7000-b667-ae1e79a4e619');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-7009-b75f-29f82848a82e', 1994626, '01a1f941-c700-7000-b667-ae1e79a4e619');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-7009-b75f-29f82848a82e', 1994627, '01a1f941-c700-7000-b667-ae1e79a4e619');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-7009-b75f-29f82848a82e', 1994628, '01a1f941-c700-7000-b667-ae1e79a4e619');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-7009-b75f-29f82848a82e', 1994629, '01a1f941-c700-7000-b667-ae1e79a4e619');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-7009-b75f-29f82848a82e', 1994630, '01a1f941-c700-7000-b667-ae1e79a4e619');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-7009-b75f-29f82848a82e', 1994631, '01a1f941-c700-7000-b667-ae1e79a4e619');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-7013-a807-4445fc105804', 1994624, '01a1f941-c700-7000-b667-ae1e79a4e619');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-7013-a807-4445fc105804', 1994625, '01a1f941-c700-7000-b667-ae1e79a4e619');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-7013-a807-4445fc105804', 1994626, '01a1f941-c700-7000-b667-ae1e79a4e619');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-7013-a807-4445fc105804', 1994627, '01a1f941-c700-7000-b667-ae1e79a4e619');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-7013-a807-4445fc105804', 1994628, '01a1f941-c700-7000-b667-ae1e79a4e619');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-7013-a807-4445fc105804', 1994629, '01a1f941-c700-7000-b667-ae1e79a4e619');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-7013-a807-4445fc105804', 1994630, '01a1f941-c700-7000-b667-ae1e79a4e619');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-7013-a807-4445fc105804', 1994631, '01a1f941-c700-7000-b667-ae1e79a4e619');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-7014-9f3a-53712b6aa9f0', 1994624, '01a1f941-c700-7000-b667-ae1e79a4e619');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-7014-9f3a-53712b6aa9f0', 1994625, '01a1f941-c700-7000-b667-ae1e79a4e619');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-7014-9f3a-53712b6aa9f0', 1994626, '01a1f941-c700-7000-b667-ae1e79a4e619');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-7014-9f3a-53712b6aa9f0', 1994627, '01a1f941-c700-7000-b667-ae1e79a4e619');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-7014-9f3a-53712b6aa9f0', 1994628, '01a1f941-c700-7000-b667-ae1e79a4e619');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-7014-9f3a-53712b6aa9f0', 1994629, '01a1f941-c700-7000-b667-ae1e79a4e619');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-7014-9f3a-53712b6aa9f0', 1994630, '01a1f941-c700-7000-b667-ae1e79a4e619');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-7014-9f3a-53712b6aa9f0', 1994631, '01a1f941-c700-7000-b667-ae1e79a4e619');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-700c-9fe3-b5885a806df6', 1995296, '01a1f941-c700-703b-84b0-923063658fe3');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-700c-9fe3-b5885a806df6', 1995297, '01a1f941-c700-703b-84b0-923063658fe3');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-700c-9fe3-b5885a806df6', 1995298, '01a1f941-c700-703b-84b0-923063658fe3');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-700c-9fe3-b5885a806df6', 1995299, '01a1f941-c700-703b-84b0-923063658fe3');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-700c-9fe3-b5885a806df6', 1995300, '01a1f941-c700-703b-84b0-923063658fe3');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-700c-9fe3-b5885a806df6', 1995301, '01a1f941-c700-703b-84b0-923063658fe3');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-700c-9fe3-b5885a806df6', 1995302, '01a1f941-c700-703b-84b0-923063658fe3');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-700c-9fe3-b5885a806df6', 1995303, '01a1f941-c700-703b-84b0-923063658fe3');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-700c-9fe3-b5885a806df6', 1995304, '01a1f941-c700-703b-84b0-923063658fe3');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-700c-9fe3-b5885a806df6', 1995305, '01a1f941-c700-703b-84b0-923063658fe3');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-700c-9fe3-b5885a806df6', 1995306, '01a1f941-c700-703b-84b0-923063658fe3');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-700c-9fe3-b5885a806df6', 1995307, '01a1f941-c700-703b-84b0-923063658fe3');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-700c-9fe3-b5885a806df6', 1995308, '01a1f941-c700-703b-84b0-923063658fe3');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-700c-9fe3-b5885a806df6', 1995309, '01a1f941-c700-703b-84b0-923063658fe3');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-700c-9fe3-b5885a806df6', 1995310, '01a1f941-c700-703b-84b0-923063658fe3');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-700c-9fe3-b5885a806df6', 1995311, '01a1f941-c700-703b-84b0-923063658fe3');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-700c-9fe3-b5885a806df6', 1995312, '01a1f941-c700-703b-84b0-923063658fe3');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-700c-9fe3-b5885a806df6', 1995313, '01a1f941-c700-703b-84b0-923063658fe3');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-700c-9fe3-b5885a806df6', 1995314, '01a1f941-c700-703b-84b0-923063658fe3');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-700c-9fe3-b5885a806df6', 1995315, '01a1f941-c700-703b-84b0-923063658fe3');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-700c-9fe3-b5885a806df6', 1995316, '01a1f941-c700-703b-84b0-923063658fe3');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-700c-9fe3-b5885a806df6', 1995317, '01a1f941-c700-703b-84b0-923063658fe3');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-700c-9fe3-b5885a806df6', 1995318, '01a1f941-c700-703b-84b0-923063658fe3');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-700c-9fe3-b5885a806df6', 1995319, '01a1f941-c700-703b-84b0-923063658fe3');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-700c-9fe3-b5885a806df6', 1995320, '01a1f941-c700-703b-84b0-923063658fe3');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-700c-9fe3-b5885a806df6', 1995321, '01a1f941-c700-703b-84b0-923063658fe3');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-700c-9fe3-b5885a806df6', 1995322, '01a1f941-c700-703b-84b0-923063658fe3');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-700c-9fe3-b5885a806df6', 1995323, '01a1f941-c700-703b-84b0-923063658fe3');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-701f-8b49-0ff49ab914f0', 1995296, '01a1f941-c700-703b-84b0-923063658fe3');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-701f-8b49-0ff49ab914f0', 1995297, '01a1f941-c700-703b-84b0-923063658fe3');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-701f-8b49-0ff49ab914f0', 1995298, '01a1f941-c700-703b-84b0-923063658fe3');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-701f-8b49-0ff49ab914f0', 1995299, '01a1f941-c700-703b-84b0-923063658fe3');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-701f-8b49-0ff49ab914f0', 1995300, '01a1f941-c700-703b-84b0-923063658fe3');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-701f-8b49-0ff49ab914f0', 1995301, '01a1f941-c700-703b-84b0-923063658fe3');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-701f-8b49-0ff49ab914f0', 1995302, '01a1f941-c700-703b-84b0-923063658fe3');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-701f-8b49-0ff49ab914f0', 1995303, '01a1f941-c700-703b-84b0-923063658fe3');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-701f-8b49-0ff49ab914f0', 1995304, '01a1f941-c700-703b-84b0-923063658fe3');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-701f-8b49-0ff49ab914f0', 1995305, '01a1f941-c700-703b-84b0-923063658fe3');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-701f-8b49-0ff49ab914f0', 1995306, '01a1f941-c700-703b-84b0-923063658fe3');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-701f-8b49-0ff49ab914f0', 1995307, '01a1f941-c700-703b-84b0-923063658fe3');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-701f-8b49-0ff49ab914f0', 1995308, '01a1f941-c700-703b-84b0-923063658fe3');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-701f-8b49-0ff49ab914f0', 1995309, '01a1f941-c700-703b-84b0-923063658fe3');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-701f-8b49-0ff49ab914f0', 1995310, '01a1f941-c700-703b-84b0-923063658fe3');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-701f-8b49-0ff49ab914f0', 1995311, '01a1f941-c700-703b-84b0-923063658fe3');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-701f-8b49-0ff49ab914f0', 1995312, '01a1f941-c700-703b-84b0-923063658fe3');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-701f-8b49-0ff49ab914f0', 1995313, '01a1f941-c700-703b-84b0-923063658fe3');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-701f-8b49-0ff49ab914f0', 1995314, '01a1f941-c700-703b-84b0-923063658fe3');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-701f-8b49-0ff49ab914f0', 1995315, '01a1f941-c700-703b-84b0-923063658fe3');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-701f-8b49-0ff49ab914f0', 1995316, '01a1f941-c700-703b-84b0-923063658fe3');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-701f-8b49-0ff49ab914f0', 1995317, '01a1f941-c700-703b-84b0-923063658fe3');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-701f-8b49-0ff49ab914f0', 1995318, '01a1f941-c700-703b-84b0-923063658fe3');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-701f-8b49-0ff49ab914f0', 1995319, '01a1f941-c700-703b-84b0-923063658fe3');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-701f-8b49-0ff49ab914f0', 1995320, '01a1f941-c700-703b-84b0-923063658fe3');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-701f-8b49-0ff49ab914f0', 1995321, '01a1f941-c700-703b-84b0-923063658fe3');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-701f-8b49-0ff49ab914f0', 1995322, '01a1f941-c700-703b-84b0-923063658fe3');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-701f-8b49-0ff49ab914f0', 1995323, '01a1f941-c700-703b-84b0-923063658fe3');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-7020-8af2-24d7a73017e6', 1995296, '01a1f941-c700-703b-84b0-923063658fe3');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-7020-8af2-24d7a73017e6', 1995297, '01a1f941-c700-703b-84b0-923063658fe3');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-7020-8af2-24d7a73017e6', 1995298, '01a1f941-c700-703b-84b0-923063658fe3');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-7020-8af2-24d7a73017e6', 1995299, '01a1f941-c700-703b-84b0-923063658fe3');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-7020-8af2-24d7a73017e6', 1995300, '01a1f941-c700-703b-84b0-923063658fe3');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-7020-8af2-24d7a73017e6', 1995301, '01a1f941-c700-703b-84b0-923063658fe3');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-7020-8af2-24d7a73017e6', 1995302, '01a1f941-c700-703b-84b0-923063658fe3');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-7020-8af2-24d7a73017e6', 1995303, '01a1f941-c700-703b-84b0-923063658fe3');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-7020-8af2-24d7a73017e6', 1995304, '01a1f941-c700-703b-84b0-923063658fe3');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-7020-8af2-24d7a73017e6', 1995305, '01a1f941-c700-703b-84b0-923063658fe3');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-7020-8af2-24d7a73017e6', 1995306, '01a1f941-c700-703b-84b0-923063658fe3');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-7020-8af2-24d7a73017e6', 1995307, '01a1f941-c700-703b-84b0-923063658fe3');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-7020-8af2-24d7a73017e6', 1995308, '01a1f941-c700-703b-84b0-923063658fe3');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-7020-8af2-24d7a73017e6', 1995309, '01a1f941-c700-703b-84b0-923063658fe3');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-7020-8af2-24d7a73017e6', 1995310, '01a1f941-c700-703b-84b0-923063658fe3');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-7020-8af2-24d7a73017e6', 1995311, '01a1f941-c700-703b-84b0-923063658fe3');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-7020-8af2-24d7a73017e6', 1995312, '01a1f941-c700-703b-84b0-923063658fe3');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-7020-8af2-24d7a73017e6', 1995313, '01a1f941-c700-703b-84b0-923063658fe3');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-7020-8af2-24d7a73017e6', 1995314, '01a1f941-c700-703b-84b0-923063658fe3');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-7020-8af2-24d7a73017e6', 1995315, '01a1f941-c700-703b-84b0-923063658fe3');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-7020-8af2-24d7a73017e6', 1995316, '01a1f941-c700-703b-84b0-923063658fe3');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-7020-8af2-24d7a73017e6', 1995317, '01a1f941-c700-703b-84b0-923063658fe3');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-7020-8af2-24d7a73017e6', 1995318, '01a1f941-c700-703b-84b0-923063658fe3');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-7020-8af2-24d7a73017e6', 1995319, '01a1f941-c700-703b-84b0-923063658fe3');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-7020-8af2-24d7a73017e6', 1995320, '01a1f941-c700-703b-84b0-923063658fe3');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-7020-8af2-24d7a73017e6', 1995321, '01a1f941-c700-703b-84b0-923063658fe3');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-7020-8af2-24d7a73017e6', 1995322, '01a1f941-c700-703b-84b0-923063658fe3');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-7020-8af2-24d7a73017e6', 1995323, '01a1f941-c700-703b-84b0-923063658fe3');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-7009-b75f-29f82848a82e', 1995584, '01a1f941-c700-7046-a83e-c29891017477');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-7009-b75f-29f82848a82e', 1995585, '01a1f941-c700-7046-a83e-c29891017477');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-7009-b75f-29f82848a82e', 1995586, '01a1f941-c700-7046-a83e-c29891017477');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-7009-b75f-29f82848a82e', 1995587, '01a1f941-c700-7046-a83e-c29891017477');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-7009-b75f-29f82848a82e', 1995588, '01a1f941-c700-7046-a83e-c29891017477');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-7009-b75f-29f82848a82e', 1995589, '01a1f941-c700-7046-a83e-c29891017477');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-7009-b75f-29f82848a82e', 1995590, '01a1f941-c700-7046-a83e-c29891017477');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-7009-b75f-29f82848a82e', 1995591, '01a1f941-c700-7046-a83e-c29891017477');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-7009-b75f-29f82848a82e', 1995592, '01a1f941-c700-7046-a83e-c29891017477');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-7009-b75f-29f82848a82e', 1995593, '01a1f941-c700-7046-a83e-c29891017477');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-7009-b75f-29f82848a82e', 1995594, '01a1f941-c700-7046-a83e-c29891017477');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-7009-b75f-29f82848a82e', 1995595, '01a1f941-c700-7046-a83e-c29891017477');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-7009-b75f-29f82848a82e', 1995596, '01a1f941-c700-7046-a83e-c29891017477');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-7009-b75f-29f82848a82e', 1995597, '01a1f941-c700-7046-a83e-c29891017477');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-7009-b75f-29f82848a82e', 1995598, '01a1f941-c700-7046-a83e-c29891017477');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-7009-b75f-29f82848a82e', 1995599, '01a1f941-c700-7046-a83e-c29891017477');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-7009-b75f-29f82848a82e', 1995600, '01a1f941-c700-7046-a83e-c29891017477');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-7009-b75f-29f82848a82e', 1995601, '01a1f941-c700-7046-a83e-c29891017477');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-7009-b75f-29f82848a82e', 1995602, '01a1f941-c700-7046-a83e-c29891017477');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-7009-b75f-29f82848a82e', 1995603, '01a1f941-c700-7046-a83e-c29891017477');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-7009-b75f-29f82848a82e', 1995604, '01a1f941-c700-7046-a83e-c29891017477');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-7009-b75f-29f82848a82e', 1995605, '01a1f941-c700-7046-a83e-c29891017477');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-7009-b75f-29f82848a82e', 1995606, '01a1f941-c700-7046-a83e-c29891017477');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-7009-b75f-29f82848a82e', 1995607, '01a1f941-c700-7046-a83e-c29891017477');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-7009-b75f-29f82848a82e', 1995608, '01a1f941-c700-7046-a83e-c29891017477');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-7009-b75f-29f82848a82e', 1995609, '01a1f941-c700-7046-a83e-c29891017477');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-7009-b75f-29f82848a82e', 1995610, '01a1f941-c700-7046-a83e-c29891017477');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-7009-b75f-29f82848a82e', 1995611, '01a1f941-c700-7046-a83e-c29891017477');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-701b-b736-a07ea1e588fb', 1995584, '01a1f941-c700-7046-a83e-c29891017477');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-701b-b736-a07ea1e588fb', 1995585, '01a1f941-c700-7046-a83e-c29891017477');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-701b-b736-a07ea1e588fb', 1995586, '01a1f941-c700-7046-a83e-c29891017477');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-701b-b736-a07ea1e588fb', 1995587, '01a1f941-c700-7046-a83e-c29891017477');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-701b-b736-a07ea1e588fb', 1995588, '01a1f941-c700-7046-a83e-c29891017477');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-701b-b736-a07ea1e588fb', 1995589, '01a1f941-c700-7046-a83e-c29891017477');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-701b-b736-a07ea1e588fb', 1995590, '01a1f941-c700-7046-a83e-c29891017477');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-701b-b736-a07ea1e588fb', 1995591, '01a1f941-c700-7046-a83e-c29891017477');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-701b-b736-a07ea1e588fb', 1995592, '01a1f941-c700-7046-a83e-c29891017477');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-701b-b736-a07ea1e588fb', 1995593, '01a1f941-c700-7046-a83e-c29891017477');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-701b-b736-a07ea1e588fb', 1995594, '01a1f941-c700-7046-a83e-c29891017477');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-701b-b736-a07ea1e588fb', 1995595, '01a1f941-c700-7046-a83e-c29891017477');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-701b-b736-a07ea1e588fb', 1995596, '01a1f941-c700-7046-a83e-c29891017477');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-701b-b736-a07ea1e588fb', 1995597, '01a1f941-c700-7046-a83e-c29891017477');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-701b-b736-a07ea1e588fb', 1995598, '01a1f941-c700-7046-a83e-c29891017477');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-701b-b736-a07ea1e588fb', 1995599, '01a1f941-c700-7046-a83e-c29891017477');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-701b-b736-a07ea1e588fb', 1995600, '01a1f941-c700-7046-a83e-c29891017477');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-701b-b736-a07ea1e588fb', 1995601, '01a1f941-c700-7046-a83e-c29891017477');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-701b-b736-a07ea1e588fb', 1995602, '01a1f941-c700-7046-a83e-c29891017477');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-701b-b736-a07ea1e588fb', 1995603, '01a1f941-c700-7046-a83e-c29891017477');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-701b-b736-a07ea1e588fb', 1995604, '01a1f941-c700-7046-a83e-c29891017477');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-701b-b736-a07ea1e588fb', 1995605, '01a1f941-c700-7046-a83e-c29891017477');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-701b-b736-a07ea1e588fb', 1995606, '01a1f941-c700-7046-a83e-c29891017477');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-701b-b736-a07ea1e588fb', 1995607, '01a1f941-c700-7046-a83e-c29891017477');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-701b-b736-a07ea1e588fb', 1995608, '01a1f941-c700-7046-a83e-c29891017477');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-701b-b736-a07ea1e588fb', 1995609, '01a1f941-c700-7046-a83e-c29891017477');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-701b-b736-a07ea1e588fb', 1995610, '01a1f941-c700-7046-a83e-c29891017477');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-701b-b736-a07ea1e588fb', 1995611, '01a1f941-c700-7046-a83e-c29891017477');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-701c-bc51-739d0022af8e', 1995584, '01a1f941-c700-7046-a83e-c29891017477');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-701c-bc51-739d0022af8e', 1995585, '01a1f941-c700-7046-a83e-c29891017477');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-701c-bc51-739d0022af8e', 1995586, '01a1f941-c700-7046-a83e-c29891017477');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-701c-bc51-739d0022af8e', 1995587, '01a1f941-c700-7046-a83e-c29891017477');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-701c-bc51-739d0022af8e', 1995588, '01a1f941-c700-7046-a83e-c29891017477');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-701c-bc51-739d0022af8e', 1995589, '01a1f941-c700-7046-a83e-c29891017477');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-701c-bc51-739d0022af8e', 1995590, '01a1f941-c700-7046-a83e-c29891017477');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-701c-bc51-739d0022af8e', 1995591, '01a1f941-c700-7046-a83e-c29891017477');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-701c-bc51-739d0022af8e', 1995592, '01a1f941-c700-7046-a83e-c29891017477');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-701c-bc51-739d0022af8e', 1995593, '01a1f941-c700-7046-a83e-c29891017477');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-701c-bc51-739d0022af8e', 1995594, '01a1f941-c700-7046-a83e-c29891017477');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-701c-bc51-739d0022af8e', 1995595, '01a1f941-c700-7046-a83e-c29891017477');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-701c-bc51-739d0022af8e', 1995596, '01a1f941-c700-7046-a83e-c29891017477');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-701c-bc51-739d0022af8e', 1995597, '01a1f941-c700-7046-a83e-c29891017477');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-701c-bc51-739d0022af8e', 1995598, '01a1f941-c700-7046-a83e-c29891017477');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-701c-bc51-739d0022af8e', 1995599, '01a1f941-c700-7046-a83e-c29891017477');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-701c-bc51-739d0022af8e', 1995600, '01a1f941-c700-7046-a83e-c29891017477');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-701c-bc51-739d0022af8e', 1995601, '01a1f941-c700-7046-a83e-c29891017477');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-701c-bc51-739d0022af8e', 1995602, '01a1f941-c700-7046-a83e-c29891017477');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-701c-bc51-739d0022af8e', 1995603, '01a1f941-c700-7046-a83e-c29891017477');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-701c-bc51-739d0022af8e', 1995604, '01a1f941-c700-7046-a83e-c29891017477');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-701c-bc51-739d0022af8e', 1995605, '01a1f941-c700-7046-a83e-c29891017477');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-701c-bc51-739d0022af8e', 1995606, '01a1f941-c700-7046-a83e-c29891017477');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-701c-bc51-739d0022af8e', 1995607, '01a1f941-c700-7046-a83e-c29891017477');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-701c-bc51-739d0022af8e', 1995608, '01a1f941-c700-7046-a83e-c29891017477');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-701c-bc51-739d0022af8e', 1995609, '01a1f941-c700-7046-a83e-c29891017477');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-701c-bc51-739d0022af8e', 1995610, '01a1f941-c700-7046-a83e-c29891017477');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-701c-bc51-739d0022af8e', 1995611, '01a1f941-c700-7046-a83e-c29891017477');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-7009-b75f-29f82848a82e', 1995776, '01a1f941-c700-706a-8833-f1bf4360d361');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-7009-b75f-29f82848a82e', 1995777, '01a1f941-c700-706a-8833-f1bf4360d361');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-7009-b75f-29f82848a82e', 1995778, '01a1f941-c700-706a-8833-f1bf4360d361');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-7009-b75f-29f82848a82e', 1995779, '01a1f941-c700-706a-8833-f1bf4360d361');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-7009-b75f-29f82848a82e', 1995780, '01a1f941-c700-706a-8833-f1bf4360d361');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-7009-b75f-29f82848a82e', 1995781, '01a1f941-c700-706a-8833-f1bf4360d361');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-7009-b75f-29f82848a82e', 1995782, '01a1f941-c700-706a-8833-f1bf4360d361');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-7009-b75f-29f82848a82e', 1995783, '01a1f941-c700-706a-8833-f1bf4360d361');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-7009-b75f-29f82848a82e', 1995784, '01a1f941-c700-706a-8833-f1bf4360d361');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-7009-b75f-29f82848a82e', 1995785, '01a1f941-c700-706a-8833-f1bf4360d361');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-7009-b75f-29f82848a82e', 1995786, '01a1f941-c700-706a-8833-f1bf4360d361');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-7009-b75f-29f82848a82e', 1995787, '01a1f941-c700-706a-8833-f1bf4360d361');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-7009-b75f-29f82848a82e', 1995788, '01a1f941-c700-706a-8833-f1bf4360d361');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-7009-b75f-29f82848a82e', 1995789, '01a1f941-c700-706a-8833-f1bf4360d361');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-7009-b75f-29f82848a82e', 1995790, '01a1f941-c700-706a-8833-f1bf4360d361');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-7009-b75f-29f82848a82e', 1995791, '01a1f941-c700-706a-8833-f1bf4360d361');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-7009-b75f-29f82848a82e', 1995792, '01a1f941-c700-706a-8833-f1bf4360d361');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-7009-b75f-29f82848a82e', 1995793, '01a1f941-c700-706a-8833-f1bf4360d361');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-7009-b75f-29f82848a82e', 1995794, '01a1f941-c700-706a-8833-f1bf4360d361');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-7009-b75f-29f82848a82e', 1995795, '01a1f941-c700-706a-8833-f1bf4360d361');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-7009-b75f-29f82848a82e', 1995796, '01a1f941-c700-706a-8833-f1bf4360d361');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-7009-b75f-29f82848a82e', 1995797, '01a1f941-c700-706a-8833-f1bf4360d361');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-7009-b75f-29f82848a82e', 1995798, '01a1f941-c700-706a-8833-f1bf4360d361');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-7009-b75f-29f82848a82e', 1995799, '01a1f941-c700-706a-8833-f1bf4360d361');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-7009-b75f-29f82848a82e', 1995800, '01a1f941-c700-706a-8833-f1bf4360d361');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-7009-b75f-29f82848a82e', 1995801, '01a1f941-c700-706a-8833-f1bf4360d361');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-7009-b75f-29f82848a82e', 1995802, '01a1f941-c700-706a-8833-f1bf4360d361');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-7009-b75f-29f82848a82e', 1995803, '01a1f941-c700-706a-8833-f1bf4360d361');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-701f-8b49-0ff49ab914f0', 1995776, '01a1f941-c700-706a-8833-f1bf4360d361');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-701f-8b49-0ff49ab914f0', 1995777, '01a1f941-c700-706a-8833-f1bf4360d361');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-701f-8b49-0ff49ab914f0', 1995778, '01a1f941-c700-706a-8833-f1bf4360d361');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-701f-8b49-0ff49ab914f0', 1995779, '01a1f941-c700-706a-8833-f1bf4360d361');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-701f-8b49-0ff49ab914f0', 1995780, '01a1f941-c700-706a-8833-f1bf4360d361');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-701f-8b49-0ff49ab914f0', 1995781, '01a1f941-c700-706a-8833-f1bf4360d361');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-701f-8b49-0ff49ab914f0', 1995782, '01a1f941-c700-706a-8833-f1bf4360d361');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-701f-8b49-0ff49ab914f0', 1995783, '01a1f941-c700-706a-8833-f1bf4360d361');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-701f-8b49-0ff49ab914f0', 1995784, '01a1f941-c700-706a-8833-f1bf4360d361');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-701f-8b49-0ff49ab914f0', 1995785, '01a1f941-c700-706a-8833-f1bf4360d361');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-701f-8b49-0ff49ab914f0', 1995786, '01a1f941-c700-706a-8833-f1bf4360d361');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-701f-8b49-0ff49ab914f0', 1995787, '01a1f941-c700-706a-8833-f1bf4360d361');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-701f-8b49-0ff49ab914f0', 1995788, '01a1f941-c700-706a-8833-f1bf4360d361');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-701f-8b49-0ff49ab914f0', 1995789, '01a1f941-c700-706a-8833-f1bf4360d361');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-701f-8b49-0ff49ab914f0', 1995790, '01a1f941-c700-706a-8833-f1bf4360d361');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-701f-8b49-0ff49ab914f0', 1995791, '01a1f941-c700-706a-8833-f1bf4360d361');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-701f-8b49-0ff49ab914f0', 1995792, '01a1f941-c700-706a-8833-f1bf4360d361');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-701f-8b49-0ff49ab914f0', 1995793, '01a1f941-c700-706a-8833-f1bf4360d361');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-701f-8b49-0ff49ab914f0', 1995794, '01a1f941-c700-706a-8833-f1bf4360d361');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-701f-8b49-0ff49ab914f0', 1995795, '01a1f941-c700-706a-8833-f1bf4360d361');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-701f-8b49-0ff49ab914f0', 1995796, '01a1f941-c700-706a-8833-f1bf4360d361');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-701f-8b49-0ff49ab914f0', 1995797, '01a1f941-c700-706a-8833-f1bf4360d361');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-701f-8b49-0ff49ab914f0', 1995798, '01a1f941-c700-706a-8833-f1bf4360d361');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-701f-8b49-0ff49ab914f0', 1995799, '01a1f941-c700-706a-8833-f1bf4360d361');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-701f-8b49-0ff49ab914f0', 1995800, '01a1f941-c700-706a-8833-f1bf4360d361');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-701f-8b49-0ff49ab914f0', 1995801, '01a1f941-c700-706a-8833-f1bf4360d361');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-701f-8b49-0ff49ab914f0', 1995802, '01a1f941-c700-706a-8833-f1bf4360d361');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-701f-8b49-0ff49ab914f0', 1995803, '01a1f941-c700-706a-8833-f1bf4360d361');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-7020-8af2-24d7a73017e6', 1995776, '01a1f941-c700-706a-8833-f1bf4360d361');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-7020-8af2-24d7a73017e6', 1995777, '01a1f941-c700-706a-8833-f1bf4360d361');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-7020-8af2-24d7a73017e6', 1995778, '01a1f941-c700-706a-8833-f1bf4360d361');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-7020-8af2-24d7a73017e6', 1995779, '01a1f941-c700-706a-8833-f1bf4360d361');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-7020-8af2-24d7a73017e6', 1995780, '01a1f941-c700-706a-8833-f1bf4360d361');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-7020-8af2-24d7a73017e6', 1995781, '01a1f941-c700-706a-8833-f1bf4360d361');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-7020-8af2-24d7a73017e6', 1995782, '01a1f941-c700-706a-8833-f1bf4360d361');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-7020-8af2-24d7a73017e6', 1995783, '01a1f941-c700-706a-8833-f1bf4360d361');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-7020-8af2-24d7a73017e6', 1995784, '01a1f941-c700-706a-8833-f1bf4360d361');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-7020-8af2-24d7a73017e6', 1995785, '01a1f941-c700-706a-8833-f1bf4360d361');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-7020-8af2-24d7a73017e6', 1995786, '01a1f941-c700-706a-8833-f1bf4360d361');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-7020-8af2-24d7a73017e6', 1995787, '01a1f941-c700-706a-8833-f1bf4360d361');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-7020-8af2-24d7a73017e6', 1995788, '01a1f941-c700-706a-8833-f1bf4360d361');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-7020-8af2-24d7a73017e6', 1995789, '01a1f941-c700-706a-8833-f1bf4360d361');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-7020-8af2-24d7a73017e6', 1995790, '01a1f941-c700-706a-8833-f1bf4360d361');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-7020-8af2-24d7a73017e6', 1995791, '01a1f941-c700-706a-8833-f1bf4360d361');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-7020-8af2-24d7a73017e6', 1995792, '01a1f941-c700-706a-8833-f1bf4360d361');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-7020-8af2-24d7a73017e6', 1995793, '01a1f941-c700-706a-8833-f1bf4360d361');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-7020-8af2-24d7a73017e6', 1995794, '01a1f941-c700-706a-8833-f1bf4360d361');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-7020-8af2-24d7a73017e6', 1995795, '01a1f941-c700-706a-8833-f1bf4360d361');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-7020-8af2-24d7a73017e6', 1995796, '01a1f941-c700-706a-8833-f1bf4360d361');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-7020-8af2-24d7a73017e6', 1995797, '01a1f941-c700-706a-8833-f1bf4360d361');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-7020-8af2-24d7a73017e6', 1995798, '01a1f941-c700-706a-8833-f1bf4360d361');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-7020-8af2-24d7a73017e6', 1995799, '01a1f941-c700-706a-8833-f1bf4360d361');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-7020-8af2-24d7a73017e6', 1995800, '01a1f941-c700-706a-8833-f1bf4360d361');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-7020-8af2-24d7a73017e6', 1995801, '01a1f941-c700-706a-8833-f1bf4360d361');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-7020-8af2-24d7a73017e6', 1995802, '01a1f941-c700-706a-8833-f1bf4360d361');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-7020-8af2-24d7a73017e6', 1995803, '01a1f941-c700-706a-8833-f1bf4360d361');


--
-- Data for Name: retention_hold; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: role_request; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: role_request_role; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: seaql_migrations; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.seaql_migrations VALUES ('m20261121_000001_foundation', 1795301416);
INSERT INTO public.seaql_migrations VALUES ('m20261121_000002_documents', 1795301416);
INSERT INTO public.seaql_migrations VALUES ('m20261121_000003_mandate', 1795301416);
INSERT INTO public.seaql_migrations VALUES ('m20261121_000004_messages_and_calls', 1795301416);
INSERT INTO public.seaql_migrations VALUES ('m20261121_000005_information', 1795301416);
INSERT INTO public.seaql_migrations VALUES ('m20261121_000006_live_stays', 1795301416);
INSERT INTO public.seaql_migrations VALUES ('m20261121_000015_presence', 1795301416);
INSERT INTO public.seaql_migrations VALUES ('m20261121_000016_recovery', 1795301416);
INSERT INTO public.seaql_migrations VALUES ('m20261121_000017_notices', 1795301416);
INSERT INTO public.seaql_migrations VALUES ('m20261121_000018_beside', 1795301416);
INSERT INTO public.seaql_migrations VALUES ('m20261121_000019_doubts', 1795301416);
INSERT INTO public.seaql_migrations VALUES ('m20261121_000020_retention', 1795301416);
INSERT INTO public.seaql_migrations VALUES ('m20261121_000021_break_glass', 1795301416);
INSERT INTO public.seaql_migrations VALUES ('m20261121_000022_assignment', 1795301416);
INSERT INTO public.seaql_migrations VALUES ('m20261121_000023_grants', 1795301416);
INSERT INTO public.seaql_migrations VALUES ('m20261121_000024_family', 1795301416);


--
-- Data for Name: session; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: share; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.share VALUES ('01a1f941-c700-7011-88ff-6f372bc1cd56', '01a0803f-cce0-7001-8efe-1ae2eb73501f', '01a12a4d-2020-7001-a995-63ab9b6eac83', 'appointment', 1795183200000, 1797775200000);


--
-- Data for Name: staff; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.staff VALUES ('01a1f941-c700-7027-9dff-29f19d9b0ca8', 'anna', 'Anna Demo', '$argon2id$v=19$m=47104,t=1,p=1$GC9UC3oA+5CAFbQouL7b2Q$26CFGztnlIlvwUPV6oE2jYwlMV5MAA77fGAZ2K5rVig', '\x0101a1f941c700703e9688d9006a645b270fe60a2f2b072187f65b581cd49d77d76a957c1973c25880ec75f3d24ee60f8584706d4f7c212d619974b45cecd767ef', 1, '2023-11-20', NULL, 1795183200000);
INSERT INTO public.staff VALUES ('01a1f941-c700-7028-bd64-6bcc73b500b9', 'bram', 'Bram Demo', '$argon2id$v=19$m=47104,t=1,p=1$QG2YN26nM1TCxDnPcl0cDw$bFGZNYwp1UXE9/qSUO87v6sj8omSCwxJlAi8sk9bHAY', '\x0101a1f941c7007040a9e3c4fa0d2ced2974aa36e63229c846217d7a13c8cd75a3b8b769fcc361a1e59318c5fd89bca3b09e0f4b27d77a55e13c82e39c1035d406', 1, '2023-11-20', NULL, 1795183200000);
INSERT INTO public.staff VALUES ('01a1f941-c700-7029-929d-5927d7bfd506', 'carla', 'Carla Demo', '$argon2id$v=19$m=47104,t=1,p=1$Hb7UwBP87qqS2ZyXdzT+uQ$Wy+yW9RhkWexziyZmNlKDqalwGJIOIBp+cnD8MEwlR4', '\x0101a1f941c7007042be0728d4333d85f17705443f70e70f26c6f30528e05f096424a52f757c80c97d7d0b4b0c8640d1dfc5ec4823c3ff9d85484a54432a5e8a72', 1, '2023-11-20', NULL, 1795183200000);
INSERT INTO public.staff VALUES ('01a1f941-c700-702a-8801-4208a5e63440', 'dirk', 'Dirk Demo', '$argon2id$v=19$m=47104,t=1,p=1$HjjWS2zA2PqKYi+2pcHgog$6Q8Rd6txaTraQ6OSIjas8RoFgVqg4M/wJ6rkqnMyIBI', '\x0101a1f941c70070448d9312347ff0973c4a5e3247e567ba83f6f6cd5c61a0db417223521b68c903e90b28f348714d429aefd88287758869e9dc25fee50a90d9ab', 1, '2023-11-20', NULL, 1795183200000);
INSERT INTO public.staff VALUES ('01a1f941-c700-702b-8e09-288893b1c25c', 'eva', 'Eva Demo', '$argon2id$v=19$m=47104,t=1,p=1$+T+k1vs3Px5M1o/Kq6lcYA$/gib0N0sn3u0E5Dt21pEB5RjgiFXSYP1pkMx5EwhmGo', '\x0101a1f941c7007047bf00a742655e201fb2362bfdc1d223fcfe1b0bdb7c2aac453c724030df07fcf1d6cd84c459de15389700d1b4f3535c82cab47cb01b1c9583', 1, '2023-11-20', NULL, 1795183200000);
INSERT INTO public.staff VALUES ('01a1f941-c700-702c-9e9a-8a60f86fd725', 'finn', 'Finn Demo', '$argon2id$v=19$m=47104,t=1,p=1$N+9oNMwQ1z7+BL2pAbaWyA$FpJtQS6q3A3WFgFuxFcmTwEiFRNSYzexK8obbyuBQyk', '\x0101a1f941c700704db5fd8cf4be8ddff35ae2192dcda69b7960ea96f97126e6b310ed3564faa11eee6145b3ee840a791491e242a4140dd5a2c9cf2f65aabf2c8f', 1, '2023-11-20', NULL, 1795183200000);
INSERT INTO public.staff VALUES ('01a1f941-c700-702d-8dc5-9588f809912f', 'gijs', 'Gijs Demo', '$argon2id$v=19$m=47104,t=1,p=1$QKUFpXOWvo7dnfNY6V27VA$kzuX51PA3t6wN2Fk2lZ82TTXNbVLzExaL6goOj5v/b0', '\x0101a1f941c700704fbe8ed5611ddf2e45b481009de0f62532494889ea825507366f5c92430141ae0fdaad25300bc18f91d60f4539330f4cc80ed7fd0338add381', 1, '2023-11-20', NULL, 1795183200000);
INSERT INTO public.staff VALUES ('01a1f941-c700-702e-b822-41f09904d817', 'hanna', 'Hanna Demo', '$argon2id$v=19$m=47104,t=1,p=1$EcXnoli4wGBSqreCbGjn5Q$12Dmenf/ZFytRpzxvmVn0KAkAe8M7/+yTHrzIXVbE94', '\x0101a1f941c7007051b5df5e9d97af4d51dd152050e426102cfd1d3d2539a1e1c738ba821ec4d402ac24ab6d19ea653711593ec91f3a50fad885ba5843e75f1269', 1, '2023-11-20', NULL, 1795183200000);
INSERT INTO public.staff VALUES ('01a1f941-c700-702f-9d61-250412dddda1', 'ivo', 'Ivo Demo', '$argon2id$v=19$m=47104,t=1,p=1$YN0GtQMzW7bLDzLBuGBxnA$Zikunsa24vGw9ZTBZsAG8ZU9u9V7zkQq9swTVDrdwgg', '\x0101a1f941c700705385d7a28be7b07db42aa7fded4995540e6749c0111f2c780ac223e8814422d8320201de7d0a441f9978e11c05cffde90d0a40e7ecd0b5f419', 1, '2023-11-20', NULL, 1795183200000);
INSERT INTO public.staff VALUES ('01a1f941-c700-7030-aed9-5a45ec730f04', 'jaap', 'Jaap Demo', '$argon2id$v=19$m=47104,t=1,p=1$fam8qiMKdZFPVf6K79Ql7w$J/ZH9xH0bYjehnvmO8gCTTvs4VqbUL5YvkVXyWCmtpo', '\x0101a1f941c7007055b6cf0df032d1feb6ea63fc1d2db3a6d5b780eeb7258dcfe5a4b6f39ab30c120acb1bee09776c393450c991abb86bef8225b360b717621b84', 1, '2023-11-20', NULL, 1795183200000);
INSERT INTO public.staff VALUES ('01a1f941-c700-7031-9578-9e0d65d46a5f', 'kim', 'Kim Demo', '$argon2id$v=19$m=47104,t=1,p=1$T3Zs4GHjRbB9jxQjsmnN7w$KiNJbv78LOMORsqU+gnw7wn/dbOYMwQIfVAwzgqBowU', '\x0101a1f941c70070578f75993130b2dbc2fa1813f42d18c435466fa02e99fc09720da6c11eff42e79fd69339e8816ac7295e0e86026d7ffb0999ed07fb643f5d83', 1, '2023-11-20', NULL, 1795183200000);
INSERT INTO public.staff VALUES ('01a1f941-c700-7032-bb07-a6274121c7bc', 'leyla', 'Leyla Demo', '$argon2id$v=19$m=47104,t=1,p=1$SGsJZrjSOG70dt+ZO3Kk9w$H0mtYf1bCWGCzCnkfHl5OMEWKgCwqJJQbByJtyTFImE', '\x0101a1f941c70070599e8123968587ecee096754cdad293524918b1d614e58e842c48ae2ee7574d82d69eca3bdc482051e3bd0efcb55e5437790163bb226425741', 1, '2023-11-20', NULL, 1795183200000);
INSERT INTO public.staff VALUES ('01a1f941-c700-7033-bc57-9f516de32e84', 'maria', 'Maria Demo', '$argon2id$v=19$m=47104,t=1,p=1$zF9ilM1RPdOg8WUAD0DAPQ$+CyOqjcucvT6+lYH1tIO0K9KyUw1mDjKtUK6AI9Y2/s', '\x0101a1f941c700705bab64bcf3626a67b5486075ed288c989c9034b3f684fb77cfe2b73581083e8e58a3025c56e674657dbd121783acabe9e8fe57da2348a58294', 1, '2023-11-20', NULL, 1795183200000);
INSERT INTO public.staff VALUES ('01a1f941-c700-7034-8d2b-b4a0c57bf6dc', 'noor', 'Noor Demo', '$argon2id$v=19$m=47104,t=1,p=1$H3eviIqbOErbHZh8T4PDNg$AimVIzO4THhlZFkTsmwiEZKAT6Gn4AaJpS5PaISh7tU', '\x0101a1f941c700705d8b86fb5bfe9e3ea9493ac2e7f92c189b87bb2c834e77fdb9991401724fb17c0ecaf27d20a965f896cd0ba6b1493e46d3aaf8cf28e42e7838', 1, '2023-11-20', NULL, 1795183200000);
INSERT INTO public.staff VALUES ('01a1f941-c700-7035-862d-705661afa67d', 'otto', 'Otto Demo', '$argon2id$v=19$m=47104,t=1,p=1$kjrpmTI1aKgSm+retqGYIA$0C+uDC8VnEBeUbetvXNSJvruwiQ/WJfHGYGRA6COJPU', '\x0101a1f941c700705f93acd0190e18bdea4222cd31a3df664f7ff7e06aa9cad02baa4fdb0093d5cf6ea2e78627d0d7af1af9d0b6e20c9a5d70dc65f0b6f580bd1b', 1, '2023-11-20', NULL, 1795183200000);
INSERT INTO public.staff VALUES ('01a1f941-c700-7036-a981-3d479deb7711', 'petra', 'Petra Demo', '$argon2id$v=19$m=47104,t=1,p=1$gZkhULOfTeJbemz5ra9oDA$KY6JVbpEUvZh5wJMdGOHk04CxdBtFWLW6i/1V4iu8W8', '\x0101a1f941c7007061b7c929e9c5275ba1515d1ea381adf8cd7bbfc9511e3494ec38ff73a41d280e3f25fca4daa6888e8fef6fbba9dc659c24018f8522b953a698', 1, '2023-11-20', NULL, 1795183200000);
INSERT INTO public.staff VALUES ('01a1f941-c700-7037-9719-efb400f925c4', 'quinten', 'Quinten Demo', '$argon2id$v=19$m=47104,t=1,p=1$dn3K9D4/aqJ386x3cp3vjA$VyeoFBBkUOBrixxDtsrRrOi54ZKE0OIzTMOSH5bCRbk', '\x0101a1f941c7007063b35e20af775d1dc872b6dba83139b49ae44d2990095746421a0936b6e65b6af5a903b3882405b0a1df922b78c43411a6c60e188632de0b20', 1, '2023-11-20', NULL, 1795183200000);
INSERT INTO public.staff VALUES ('01a1f941-c700-7038-a419-34bd3e6c4e8f', 'rosa', 'Rosa Demo', '$argon2id$v=19$m=47104,t=1,p=1$MB4mw3sTyUi46yar8QGlxg$/+5QDnimp661QDH3BOfor4cajGnyrOBL+SgyhPer8Vg', '\x0101a1f941c7007065b76725d2a383d827a274f944fef68f8bf95d3b1d6cb779022d41d52db42a66d42f7085461b04bfdb8edf55bf949572af6d7304e17073c2d2', 1, '2023-11-20', NULL, 1795183200000);
INSERT INTO public.staff VALUES ('01a1f941-c700-7039-9dd2-4a5566426389', 'sara', 'Sara Demo', '$argon2id$v=19$m=47104,t=1,p=1$dxQsuVPMd7Vv73iOEOxu+A$ETHZ7oPxLkyeWczIXjVm88qx8lOWpkEWb878tq5L6w4', '\x0101a1f941c7007067bc08dac05913e0cf17f92bbd7f3ea27dd33d9eeb869902a3e3215ff6530061198972e5de05919c3769f82a14009619df59bf0e79172f9023', 1, '2023-11-20', NULL, 1795183200000);
INSERT INTO public.staff VALUES ('01a1f941-c700-703a-9bec-ad6dcf1adc33', 'tom', 'Tom Demo', '$argon2id$v=19$m=47104,t=1,p=1$jV5ITtJWdVZfmnlb1rChYw$Y3JOmfEX3mDqlQg7JkmcL7ys0VSHsdEA2BVr1/LMBVs', '\x0101a1f941c7007069bf2217df9cd13316b224842da8bf4c1f9ac46dd39322def477933cadd50a55c79098d7b3e10e8977ec0db72c984cebb322a9067f8c1d9c81', 1, '2023-11-20', NULL, 1795183200000);
INSERT INTO public.staff VALUES ('01a1f941-c700-703b-b08a-b766d1bf8c8a', 'ursula', 'Ursula Demo', '$argon2id$v=19$m=47104,t=1,p=1$gHzlxDkn6sfHdevjMPNHkg$ggznxKG80XSdcuvyYtKbzNVNIfe+/LTuAhabsDNUobc', '\x0101a1f941c700706b86699adee74f659ddaaf9b526de8f3e6a26bab8ae5fe81e894888aa2b97d663f8f52f8a2fd924b4be823795013bb09ae13734dc6ef282ce2', 1, '2023-11-20', NULL, 1795183200000);
INSERT INTO public.staff VALUES ('01a1f941-c700-703c-99a6-65e6e20ad4be', 'vera', 'Vera Demo', '$argon2id$v=19$m=47104,t=1,p=1$8OY3HA4+Y65aZ8gDWxPkig$cctF6TJY82s2HwWFSuyVUHfjCPQu1Cl046sdzqyvaC0', '\x0101a1f941c700706d997fcd3e0bb69a1f253db73dd199d2b3c82d946ceb04ca5a514687d0860bfd1e546f5264329e4089bb2b100062406dba22e4bd60bd7e79d8', 1, '2023-11-20', NULL, 1795183200000);


--
-- Data for Name: staff_role; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.staff_role VALUES ('01a1f941-c700-703d-a709-f4e423fda600', '01a1f941-c700-7027-9dff-29f19d9b0ca8', 'caseworker', 'noord', NULL);
INSERT INTO public.staff_role VALUES ('01a1f941-c700-703f-a5fc-fa99320037fb', '01a1f941-c700-7028-bd64-6bcc73b500b9', 'caseworker', 'noord', NULL);
INSERT INTO public.staff_role VALUES ('01a1f941-c700-7041-891c-9a885ea0d2ff', '01a1f941-c700-7029-929d-5927d7bfd506', 'caseworker', 'zuid', NULL);
INSERT INTO public.staff_role VALUES ('01a1f941-c700-7043-b688-06f8669c5aca', '01a1f941-c700-702a-8801-4208a5e63440', 'caseworker', 'zuid', NULL);
INSERT INTO public.staff_role VALUES ('01a1f941-c700-7045-a2f9-74d9e498ccc8', '01a1f941-c700-702b-8e09-288893b1c25c', 'team-lead', 'noord', NULL);
INSERT INTO public.staff_role VALUES ('01a1f941-c700-7046-b38a-0f38e3632156', '01a1f941-c700-702b-8e09-288893b1c25c', 'team-lead', 'zuid', NULL);
INSERT INTO public.staff_role VALUES ('01a1f941-c700-7048-b6c2-7d1ea34e970f', '01a1f941-c700-702c-9e9a-8a60f86fd725', 'planner', NULL, '01a1f941-c700-7000-a86a-e9e0c207865f');
INSERT INTO public.staff_role VALUES ('01a1f941-c700-7049-bc1e-37cf780cda03', '01a1f941-c700-702c-9e9a-8a60f86fd725', 'planner', NULL, '01a1f941-c700-7001-9d4e-cdbc8b0f4632');
INSERT INTO public.staff_role VALUES ('01a1f941-c700-704a-bb4f-d1423ec489dc', '01a1f941-c700-702c-9e9a-8a60f86fd725', 'planner', NULL, '01a1f941-c700-7002-9fa6-0568e28ab621');
INSERT INTO public.staff_role VALUES ('01a1f941-c700-704b-8be8-599403b24c26', '01a1f941-c700-702c-9e9a-8a60f86fd725', 'planner', NULL, '01a1f941-c700-7003-8245-e06bb0bc4f57');
INSERT INTO public.staff_role VALUES ('01a1f941-c700-704c-be92-f07f99ebe594', '01a1f941-c700-702c-9e9a-8a60f86fd725', 'planner', NULL, '01a1f941-c700-7004-9798-ab0deb2c8ade');
INSERT INTO public.staff_role VALUES ('01a1f941-c700-704e-a646-8896ae7944b6', '01a1f941-c700-702d-8dc5-9588f809912f', 'intake', NULL, '01a1f941-c700-7000-a86a-e9e0c207865f');
INSERT INTO public.staff_role VALUES ('01a1f941-c700-7050-a316-c21948f35c37', '01a1f941-c700-702e-b822-41f09904d817', 'coa-contact', NULL, '01a1f941-c700-7005-bb41-a7975378db74');
INSERT INTO public.staff_role VALUES ('01a1f941-c700-7052-90a2-33ccb018cd97', '01a1f941-c700-702f-9d61-250412dddda1', 'administrator', NULL, NULL);
INSERT INTO public.staff_role VALUES ('01a1f941-c700-7054-88cf-94131881ce6f', '01a1f941-c700-7030-aed9-5a45ec730f04', 'hearing-officer', NULL, NULL);
INSERT INTO public.staff_role VALUES ('01a1f941-c700-7056-86cb-e0a52bdd1506', '01a1f941-c700-7031-9578-9e0d65d46a5f', 'decision-officer', NULL, NULL);
INSERT INTO public.staff_role VALUES ('01a1f941-c700-7058-acaa-58a2276b4f66', '01a1f941-c700-7032-bb07-a6274121c7bc', 'interpreter', NULL, NULL);
INSERT INTO public.staff_role VALUES ('01a1f941-c700-705a-9fa4-e01b05ead29c', '01a1f941-c700-7033-bc57-9f516de32e84', 'auditor', NULL, NULL);
INSERT INTO public.staff_role VALUES ('01a1f941-c700-705c-b7b1-876d7abeff88', '01a1f941-c700-7034-8d2b-b4a0c57bf6dc', 'lawyer', NULL, NULL);
INSERT INTO public.staff_role VALUES ('01a1f941-c700-705e-b539-dedd84d4801e', '01a1f941-c700-7035-862d-705661afa67d', 'volunteer', NULL, '01a1f941-c700-7005-bb41-a7975378db74');
INSERT INTO public.staff_role VALUES ('01a1f941-c700-7060-bb83-f0e22e834e12', '01a1f941-c700-7036-a981-3d479deb7711', 'counsellor', NULL, NULL);
INSERT INTO public.staff_role VALUES ('01a1f941-c700-7062-a05b-77fe795c1b95', '01a1f941-c700-7037-9719-efb400f925c4', 'guardian', 'nidos-noord', NULL);
INSERT INTO public.staff_role VALUES ('01a1f941-c700-7064-8183-bf975715caff', '01a1f941-c700-7038-a419-34bd3e6c4e8f', 'guardian-substitute', 'nidos-noord', NULL);
INSERT INTO public.staff_role VALUES ('01a1f941-c700-7066-9780-985ad41e42b0', '01a1f941-c700-7039-9dd2-4a5566426389', 'guardian-lead', 'nidos-noord', NULL);
INSERT INTO public.staff_role VALUES ('01a1f941-c700-7068-9281-a9069de86556', '01a1f941-c700-703a-9bec-ad6dcf1adc33', 'guardian-duty', NULL, NULL);
INSERT INTO public.staff_role VALUES ('01a1f941-c700-706a-b6d2-ba8bd3a600ad', '01a1f941-c700-703b-b08a-b766d1bf8c8a', 'guardian', 'nidos-noord', NULL);
INSERT INTO public.staff_role VALUES ('01a1f941-c700-706c-b31a-27d2b8f0f72c', '01a1f941-c700-703c-99a6-65e6e20ad4be', 'administrator', NULL, NULL);


--
-- Data for Name: support_choice; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.support_choice VALUES ('019eac52-5f20-7001-8974-1eb8c69d4b75', '\x0101a1f941c7007013b248cca162d4c8f06260c62f68ce17f9b2401052c859a147ca8ea409e2d1822e4f0cf73e8b8a722bc83e43474f7be7f09f72f90fa905b33d00e4b1f1b0d4fed12b67ba4dbd60af2ece2a4f9065854e');
INSERT INTO public.support_choice VALUES ('019eb059-4160-7001-b64f-26ce314372c2', '\x0101a1f941c7007015bb252d0e100cea91759afefb777ade4b1d95d484a41b1fa82f17626722b1608c850f8900190e1714116a15563b7402475e4946de0eb3d1795a4f245b9ed122dd816131bdaf74160474369b6275507624b671b3');


--
-- Data for Name: ward; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.ward VALUES ('01a125b8-55c0-7001-b0ee-d9d12c6cf0ae', '2028-05-04', 1841004000000);
INSERT INTO public.ward VALUES ('01a11120-ba80-7001-8b2a-a4735ea9c888', '2029-05-04', 1872540000000);
INSERT INTO public.ward VALUES ('019eb059-4160-7001-b64f-26ce314372c2', '2031-03-25', 1932159600000);


--
-- Data for Name: world; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.world VALUES (1, 7, 1795183200000);


--
-- Name: account account_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.account
    ADD CONSTRAINT account_pkey PRIMARY KEY (person_id);


--
-- Name: address_secret address_secret_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.address_secret
    ADD CONSTRAINT address_secret_pkey PRIMARY KEY (person_id);


--
-- Name: assignment assignment_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.assignment
    ADD CONSTRAINT assignment_pkey PRIMARY KEY (id);


--
-- Name: attempt attempt_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.attempt
    ADD CONSTRAINT attempt_pkey PRIMARY KEY (bucket);


--
-- Name: audit audit_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.audit
    ADD CONSTRAINT audit_pkey PRIMARY KEY (id);


--
-- Name: audit_seal audit_seal_audit_id_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.audit_seal
    ADD CONSTRAINT audit_seal_audit_id_key UNIQUE (audit_id);


--
-- Name: audit_seal audit_seal_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.audit_seal
    ADD CONSTRAINT audit_seal_pkey PRIMARY KEY (seq);


--
-- Name: beside_code beside_code_code_hash_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.beside_code
    ADD CONSTRAINT beside_code_code_hash_key UNIQUE (code_hash);


--
-- Name: beside_code beside_code_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.beside_code
    ADD CONSTRAINT beside_code_pkey PRIMARY KEY (staff_id);


--
-- Name: beside beside_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.beside
    ADD CONSTRAINT beside_pkey PRIMARY KEY (id);


--
-- Name: break_glass break_glass_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.break_glass
    ADD CONSTRAINT break_glass_pkey PRIMARY KEY (id);


--
-- Name: call call_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.call
    ADD CONSTRAINT call_pkey PRIMARY KEY (id);


--
-- Name: case_event case_event_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.case_event
    ADD CONSTRAINT case_event_pkey PRIMARY KEY (case_id, seq);


--
-- Name: case_file case_file_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.case_file
    ADD CONSTRAINT case_file_pkey PRIMARY KEY (id);


--
-- Name: case_summary case_summary_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.case_summary
    ADD CONSTRAINT case_summary_pkey PRIMARY KEY (case_id);


--
-- Name: contact contact_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.contact
    ADD CONSTRAINT contact_pkey PRIMARY KEY (id);


--
-- Name: data_key data_key_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.data_key
    ADD CONSTRAINT data_key_pkey PRIMARY KEY (id);


--
-- Name: data_key data_key_purpose_owner_id_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.data_key
    ADD CONSTRAINT data_key_purpose_owner_id_key UNIQUE (purpose, owner_id);


--
-- Name: device device_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.device
    ADD CONSTRAINT device_pkey PRIMARY KEY (id);


--
-- Name: device device_token_hash_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.device
    ADD CONSTRAINT device_token_hash_key UNIQUE (token_hash);


--
-- Name: disagreement disagreement_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.disagreement
    ADD CONSTRAINT disagreement_pkey PRIMARY KEY (case_id, about_seq);


--
-- Name: document_file document_file_copy_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.document_file
    ADD CONSTRAINT document_file_copy_key UNIQUE (copy);


--
-- Name: document_file document_file_original_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.document_file
    ADD CONSTRAINT document_file_original_key UNIQUE (original);


--
-- Name: document_file document_file_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.document_file
    ADD CONSTRAINT document_file_pkey PRIMARY KEY (id);


--
-- Name: document document_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.document
    ADD CONSTRAINT document_pkey PRIMARY KEY (id);


--
-- Name: document_receipt document_receipt_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.document_receipt
    ADD CONSTRAINT document_receipt_pkey PRIMARY KEY (id);


--
-- Name: doubt_line doubt_line_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.doubt_line
    ADD CONSTRAINT doubt_line_pkey PRIMARY KEY (audit_id);


--
-- Name: doubt doubt_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.doubt
    ADD CONSTRAINT doubt_pkey PRIMARY KEY (id);


--
-- Name: family_link family_link_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.family_link
    ADD CONSTRAINT family_link_pkey PRIMARY KEY (id, case_id);


--
-- Name: fault fault_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.fault
    ADD CONSTRAINT fault_pkey PRIMARY KEY (code);


--
-- Name: hearing hearing_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.hearing
    ADD CONSTRAINT hearing_pkey PRIMARY KEY (id);


--
-- Name: hearing_time hearing_time_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.hearing_time
    ADD CONSTRAINT hearing_time_pkey PRIMARY KEY (id);


--
-- Name: identity_check identity_check_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.identity_check
    ADD CONSTRAINT identity_check_pkey PRIMARY KEY (id);


--
-- Name: information_offered information_offered_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.information_offered
    ADD CONSTRAINT information_offered_pkey PRIMARY KEY (case_id, card, revision, language);


--
-- Name: lease lease_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.lease
    ADD CONSTRAINT lease_pkey PRIMARY KEY (name);


--
-- Name: letter letter_link_hash_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.letter
    ADD CONSTRAINT letter_link_hash_key UNIQUE (link_hash);


--
-- Name: letter letter_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.letter
    ADD CONSTRAINT letter_pkey PRIMARY KEY (id);


--
-- Name: mandate mandate_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.mandate
    ADD CONSTRAINT mandate_pkey PRIMARY KEY (id);


--
-- Name: message message_case_id_form_id_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.message
    ADD CONSTRAINT message_case_id_form_id_key UNIQUE (case_id, form_id);


--
-- Name: message message_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.message
    ADD CONSTRAINT message_pkey PRIMARY KEY (id);


--
-- Name: note note_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.note
    ADD CONSTRAINT note_pkey PRIMARY KEY (id);


--
-- Name: notice_choice notice_choice_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.notice_choice
    ADD CONSTRAINT notice_choice_pkey PRIMARY KEY (case_id);


--
-- Name: outbox outbox_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.outbox
    ADD CONSTRAINT outbox_pkey PRIMARY KEY (id);


--
-- Name: pending pending_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.pending
    ADD CONSTRAINT pending_pkey PRIMARY KEY (token_hash);


--
-- Name: person person_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.person
    ADD CONSTRAINT person_pkey PRIMARY KEY (id);


--
-- Name: person person_v_number_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.person
    ADD CONSTRAINT person_v_number_key UNIQUE (v_number);


--
-- Name: place place_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.place
    ADD CONSTRAINT place_pkey PRIMARY KEY (id);


--
-- Name: presence presence_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.presence
    ADD CONSTRAINT presence_pkey PRIMARY KEY (id);


--
-- Name: recovery recovery_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.recovery
    ADD CONSTRAINT recovery_pkey PRIMARY KEY (id);


--
-- Name: report report_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.report
    ADD CONSTRAINT report_pkey PRIMARY KEY (id);


--
-- Name: resource resource_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.resource
    ADD CONSTRAINT resource_pkey PRIMARY KEY (id);


--
-- Name: resource_use resource_use_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.resource_use
    ADD CONSTRAINT resource_use_pkey PRIMARY KEY (resource_id, quarter_hour);


--
-- Name: retention_hold retention_hold_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.retention_hold
    ADD CONSTRAINT retention_hold_pkey PRIMARY KEY (id);


--
-- Name: role_request role_request_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.role_request
    ADD CONSTRAINT role_request_pkey PRIMARY KEY (id);


--
-- Name: role_request_role role_request_role_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.role_request_role
    ADD CONSTRAINT role_request_role_pkey PRIMARY KEY (id);


--
-- Name: seaql_migrations seaql_migrations_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.seaql_migrations
    ADD CONSTRAINT seaql_migrations_pkey PRIMARY KEY (version);


--
-- Name: session session_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.session
    ADD CONSTRAINT session_pkey PRIMARY KEY (id);


--
-- Name: session session_token_hash_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.session
    ADD CONSTRAINT session_token_hash_key UNIQUE (token_hash);


--
-- Name: share share_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.share
    ADD CONSTRAINT share_pkey PRIMARY KEY (id);


--
-- Name: staff staff_login_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.staff
    ADD CONSTRAINT staff_login_key UNIQUE (login);


--
-- Name: staff staff_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.staff
    ADD CONSTRAINT staff_pkey PRIMARY KEY (id);


--
-- Name: staff_role staff_role_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.staff_role
    ADD CONSTRAINT staff_role_pkey PRIMARY KEY (id);


--
-- Name: support_choice support_choice_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.support_choice
    ADD CONSTRAINT support_choice_pkey PRIMARY KEY (case_id);


--
-- Name: ward ward_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.ward
    ADD CONSTRAINT ward_pkey PRIMARY KEY (case_id);


--
-- Name: world world_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.world
    ADD CONSTRAINT world_pkey PRIMARY KEY (id);


--
-- Name: assignment_by_case; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX assignment_by_case ON public.assignment USING btree (case_id, ends_at);


--
-- Name: assignment_by_staff; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX assignment_by_staff ON public.assignment USING btree (staff_id, role, ends_at, case_id);


--
-- Name: attempt_by_window; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX attempt_by_window ON public.attempt USING btree (window_start);


--
-- Name: audit_by_action; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX audit_by_action ON public.audit USING btree (action, id);


--
-- Name: audit_by_actor; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX audit_by_actor ON public.audit USING btree (actor_id, id);


--
-- Name: audit_by_case_kind; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX audit_by_case_kind ON public.audit USING btree (case_id, actor_kind, id);


--
-- Name: audit_with_helper; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX audit_with_helper ON public.audit USING btree (case_id, id) WHERE (helper_id IS NOT NULL);


--
-- Name: beside_by_case; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX beside_by_case ON public.beside USING btree (case_id, began_at);


--
-- Name: beside_now; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX beside_now ON public.beside USING btree (session_id) WHERE (ended_at IS NULL);


--
-- Name: beside_one; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX beside_one ON public.beside USING btree (staff_id) WHERE (ended_at IS NULL);


--
-- Name: break_glass_by_case; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX break_glass_by_case ON public.break_glass USING btree (case_id, opened_at);


--
-- Name: break_glass_one; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX break_glass_one ON public.break_glass USING btree (staff_id) WHERE (ended_at IS NULL);


--
-- Name: break_glass_open; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX break_glass_open ON public.break_glass USING btree (opened_at, id) WHERE (reviewed_at IS NULL);


--
-- Name: break_glass_reviewed; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX break_glass_reviewed ON public.break_glass USING btree (reviewed_at, id) WHERE (reviewed_at IS NOT NULL);


--
-- Name: call_by_case; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX call_by_case ON public.call USING btree (case_id, asked_at);


--
-- Name: call_one_open; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX call_one_open ON public.call USING btree (case_id, reason) WHERE (closed_at IS NULL);


--
-- Name: case_file_by_person; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX case_file_by_person ON public.case_file USING btree (person_id);


--
-- Name: case_summary_by_caseworker; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX case_summary_by_caseworker ON public.case_summary USING btree (caseworker_id, sort_at, case_id);


--
-- Name: case_summary_by_caseworker_legal_help; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX case_summary_by_caseworker_legal_help ON public.case_summary USING btree (caseworker_id, legal_help_due_at, case_id) WHERE (legal_help_due_at IS NOT NULL);


--
-- Name: case_summary_by_caseworker_message; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX case_summary_by_caseworker_message ON public.case_summary USING btree (caseworker_id, message_at, case_id) WHERE (message_at IS NOT NULL);


--
-- Name: case_summary_by_caseworker_name; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX case_summary_by_caseworker_name ON public.case_summary USING btree (caseworker_id, name_key, case_id);


--
-- Name: case_summary_by_place; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX case_summary_by_place ON public.case_summary USING btree (place_id, sort_at, case_id);


--
-- Name: case_summary_by_place_asked; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX case_summary_by_place_asked ON public.case_summary USING btree (place_id, asked_due_at, case_id) WHERE (asked_due_at IS NOT NULL);


--
-- Name: case_summary_by_place_name; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX case_summary_by_place_name ON public.case_summary USING btree (place_id, name_key, case_id);


--
-- Name: case_summary_by_team; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX case_summary_by_team ON public.case_summary USING btree (team, sort_at, case_id);


--
-- Name: case_summary_by_team_asked; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX case_summary_by_team_asked ON public.case_summary USING btree (team, asked_due_at, case_id) WHERE (asked_due_at IS NOT NULL);


--
-- Name: case_summary_by_team_legal_help; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX case_summary_by_team_legal_help ON public.case_summary USING btree (team, legal_help_due_at, case_id) WHERE (legal_help_due_at IS NOT NULL);


--
-- Name: case_summary_by_team_message; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX case_summary_by_team_message ON public.case_summary USING btree (team, message_at, case_id) WHERE (message_at IS NOT NULL);


--
-- Name: case_summary_by_team_name; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX case_summary_by_team_name ON public.case_summary USING btree (team, name_key, case_id);


--
-- Name: case_summary_by_team_step; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX case_summary_by_team_step ON public.case_summary USING btree (team, step, sort_at, case_id);


--
-- Name: case_summary_by_v_number; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX case_summary_by_v_number ON public.case_summary USING btree (v_number);


--
-- Name: case_summary_due; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX case_summary_due ON public.case_summary USING btree (sort_at, case_id);


--
-- Name: contact_by_case; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX contact_by_case ON public.contact USING btree (case_id);


--
-- Name: device_by_person; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX device_by_person ON public.device USING btree (person_id);


--
-- Name: document_by_case; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX document_by_case ON public.document USING btree (case_id, id);


--
-- Name: document_drafts; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX document_drafts ON public.document USING btree (created_at) WHERE (state = 'draft'::text);


--
-- Name: document_file_by_case; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX document_file_by_case ON public.document_file USING btree (case_id);


--
-- Name: document_file_by_document; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX document_file_by_document ON public.document_file USING btree (document_id, id);


--
-- Name: document_receipt_by_case; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX document_receipt_by_case ON public.document_receipt USING btree (case_id, id);


--
-- Name: doubt_answered; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX doubt_answered ON public.doubt USING btree (answered_at, id) WHERE (answered_at IS NOT NULL);


--
-- Name: doubt_by_case; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX doubt_by_case ON public.doubt USING btree (case_id, id);


--
-- Name: doubt_line_by_doubt; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX doubt_line_by_doubt ON public.doubt_line USING btree (doubt_id, audit_id);


--
-- Name: doubt_open; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX doubt_open ON public.doubt USING btree (at, id) WHERE (answered_at IS NULL);


--
-- Name: family_link_once; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX family_link_once ON public.family_link USING btree (case_id, other_id) WHERE (ends_at IS NULL);


--
-- Name: hearing_by_case; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX hearing_by_case ON public.hearing USING btree (case_id);


--
-- Name: hearing_one_for_a_time; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX hearing_one_for_a_time ON public.hearing USING btree (time_id) WHERE (state = ANY (ARRAY['reserved'::text, 'confirmed'::text]));


--
-- Name: hearing_one_of_a_kind; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX hearing_one_of_a_kind ON public.hearing USING btree (case_id, kind) WHERE (state = ANY (ARRAY['reserved'::text, 'confirmed'::text]));


--
-- Name: hearing_time_by_place; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX hearing_time_by_place ON public.hearing_time USING btree (place_id, starts_at, id);


--
-- Name: hearing_time_open; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX hearing_time_open ON public.hearing_time USING btree (kind, language, starts_at, id) WHERE (closed_at IS NULL);


--
-- Name: identity_check_by_case; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX identity_check_by_case ON public.identity_check USING btree (case_id, at);


--
-- Name: letter_by_case; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX letter_by_case ON public.letter USING btree (case_id, issued_at);


--
-- Name: mandate_by_case; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX mandate_by_case ON public.mandate USING btree (case_id, ends_at);


--
-- Name: mandate_by_staff; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX mandate_by_staff ON public.mandate USING btree (staff_id, ends_at, case_id);


--
-- Name: mandate_by_team; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX mandate_by_team ON public.mandate USING btree (team, ends_at, case_id);


--
-- Name: message_by_case; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX message_by_case ON public.message USING btree (case_id, id);


--
-- Name: note_by_case; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX note_by_case ON public.note USING btree (case_id);


--
-- Name: outbox_by_case; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX outbox_by_case ON public.outbox USING btree (case_id, id);


--
-- Name: outbox_given_up; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX outbox_given_up ON public.outbox USING btree (done_at) WHERE (ending = 'given-up'::text);


--
-- Name: outbox_waiting; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX outbox_waiting ON public.outbox USING btree (run_at, id) WHERE (done_at IS NULL);


--
-- Name: pending_by_expiry; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX pending_by_expiry ON public.pending USING btree (expires_at);


--
-- Name: presence_by_case; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX presence_by_case ON public.presence USING btree (case_id);


--
-- Name: presence_by_hearing; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX presence_by_hearing ON public.presence USING btree (hearing_id, at, id);


--
-- Name: recovery_by_case; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX recovery_by_case ON public.recovery USING btree (case_id, at);


--
-- Name: report_by_case; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX report_by_case ON public.report USING btree (case_id);


--
-- Name: resource_by_place; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX resource_by_place ON public.resource USING btree (place_id, kind);


--
-- Name: resource_by_staff; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX resource_by_staff ON public.resource USING btree (staff_id);


--
-- Name: resource_use_by_time; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX resource_use_by_time ON public.resource_use USING btree (time_id);


--
-- Name: retention_hold_by_case; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX retention_hold_by_case ON public.retention_hold USING btree (case_id, id);


--
-- Name: retention_hold_now; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX retention_hold_now ON public.retention_hold USING btree (case_id, ground) WHERE (ended_at IS NULL);


--
-- Name: role_request_by_staff; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX role_request_by_staff ON public.role_request USING btree (staff_id, asked_at);


--
-- Name: role_request_role_by_request; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX role_request_role_by_request ON public.role_request_role USING btree (request_id, id);


--
-- Name: role_request_waiting; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX role_request_waiting ON public.role_request USING btree (asked_at, id) WHERE (ended_at IS NULL);


--
-- Name: session_by_device; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX session_by_device ON public.session USING btree (device_id);


--
-- Name: session_by_subject; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX session_by_subject ON public.session USING btree (subject_id, started_at);


--
-- Name: session_live; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX session_live ON public.session USING btree (ends_at) WHERE (ended_at IS NULL);


--
-- Name: share_by_case; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX share_by_case ON public.share USING btree (case_id, ends_at);


--
-- Name: share_by_reader; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX share_by_reader ON public.share USING btree (with_id, ends_at);


--
-- Name: staff_role_by_staff; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX staff_role_by_staff ON public.staff_role USING btree (staff_id, role);


--
-- Name: ward_uncovered; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ward_uncovered ON public.ward USING btree (covered_until, case_id);


--
-- Name: audit audit_keeps; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER audit_keeps BEFORE DELETE OR UPDATE ON public.audit FOR EACH ROW EXECUTE FUNCTION public.refuse_change();


--
-- Name: audit audit_keeps_all; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER audit_keeps_all BEFORE TRUNCATE ON public.audit FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();


--
-- Name: audit_seal audit_seal_keeps; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER audit_seal_keeps BEFORE DELETE OR UPDATE ON public.audit_seal FOR EACH ROW EXECUTE FUNCTION public.refuse_change();


--
-- Name: audit_seal audit_seal_keeps_all; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER audit_seal_keeps_all BEFORE TRUNCATE ON public.audit_seal FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();


--
-- Name: break_glass break_glass_keeps; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER break_glass_keeps BEFORE UPDATE OF id, case_id, staff_id, role, reason, sealed, opened_at, until_at ON public.break_glass FOR EACH ROW EXECUTE FUNCTION public.refuse_break_glass();


--
-- Name: break_glass break_glass_reviewed_once; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER break_glass_reviewed_once BEFORE UPDATE OF reviewed_at, reviewed_by, finding, review ON public.break_glass FOR EACH ROW WHEN ((old.reviewed_at IS NOT NULL)) EXECUTE FUNCTION public.refuse_break_glass();


--
-- Name: case_event case_event_keeps; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER case_event_keeps BEFORE DELETE OR UPDATE ON public.case_event FOR EACH ROW EXECUTE FUNCTION public.refuse_change();


--
-- Name: case_event case_event_keeps_all; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER case_event_keeps_all BEFORE TRUNCATE ON public.case_event FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();


--
-- Name: document_receipt document_receipt_keeps; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER document_receipt_keeps BEFORE DELETE OR UPDATE ON public.document_receipt FOR EACH ROW EXECUTE FUNCTION public.refuse_change();


--
-- Name: document_receipt document_receipt_keeps_all; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER document_receipt_keeps_all BEFORE TRUNCATE ON public.document_receipt FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();


--
-- Name: identity_check identity_check_keeps; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER identity_check_keeps BEFORE DELETE OR UPDATE ON public.identity_check FOR EACH ROW EXECUTE FUNCTION public.refuse_change();


--
-- Name: identity_check identity_check_keeps_all; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER identity_check_keeps_all BEFORE TRUNCATE ON public.identity_check FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();


--
-- Name: information_offered information_offered_keeps; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER information_offered_keeps BEFORE DELETE OR UPDATE ON public.information_offered FOR EACH ROW EXECUTE FUNCTION public.refuse_change();


--
-- Name: information_offered information_offered_keeps_all; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER information_offered_keeps_all BEFORE TRUNCATE ON public.information_offered FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();


--
-- Name: presence presence_keeps; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER presence_keeps BEFORE DELETE OR UPDATE ON public.presence FOR EACH ROW EXECUTE FUNCTION public.refuse_change();


--
-- Name: presence presence_keeps_all; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER presence_keeps_all BEFORE TRUNCATE ON public.presence FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();


--
-- Name: recovery recovery_keeps; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER recovery_keeps BEFORE DELETE OR UPDATE ON public.recovery FOR EACH ROW EXECUTE FUNCTION public.refuse_change();


--
-- Name: recovery recovery_keeps_all; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER recovery_keeps_all BEFORE TRUNCATE ON public.recovery FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();


--
-- Name: retention_hold retention_hold_keeps; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER retention_hold_keeps BEFORE DELETE ON public.retention_hold FOR EACH ROW EXECUTE FUNCTION public.refuse_change();


--
-- Name: retention_hold retention_hold_keeps_all; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER retention_hold_keeps_all BEFORE TRUNCATE ON public.retention_hold FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();


--
-- Name: retention_hold retention_hold_keeps_update; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER retention_hold_keeps_update BEFORE UPDATE ON public.retention_hold FOR EACH ROW WHEN (((old.ended_at IS NOT NULL) OR (new.ended_at IS NULL) OR (new.id <> old.id) OR (new.case_id <> old.case_id) OR (new.ground <> old.ground) OR (new.began_at <> old.began_at))) EXECUTE FUNCTION public.refuse_change();


--
-- Name: role_request role_request_ends_once; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER role_request_ends_once BEFORE UPDATE ON public.role_request FOR EACH ROW WHEN ((old.ended_at IS NOT NULL)) EXECUTE FUNCTION public.refuse_change();


--
-- Name: role_request role_request_keeps; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER role_request_keeps BEFORE UPDATE OF id, staff_id, asked_by, asked_at ON public.role_request FOR EACH ROW EXECUTE FUNCTION public.refuse_change();


--
-- Name: role_request_role role_request_role_keeps; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER role_request_role_keeps BEFORE UPDATE ON public.role_request_role FOR EACH ROW EXECUTE FUNCTION public.refuse_change();


--
-- Name: account account_person_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.account
    ADD CONSTRAINT account_person_id_fkey FOREIGN KEY (person_id) REFERENCES public.person(id);


--
-- Name: address_secret address_secret_person_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.address_secret
    ADD CONSTRAINT address_secret_person_id_fkey FOREIGN KEY (person_id) REFERENCES public.person(id);


--
-- Name: address_secret address_secret_set_by_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.address_secret
    ADD CONSTRAINT address_secret_set_by_fkey FOREIGN KEY (set_by) REFERENCES public.staff(id);


--
-- Name: assignment assignment_case_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.assignment
    ADD CONSTRAINT assignment_case_id_fkey FOREIGN KEY (case_id) REFERENCES public.case_file(id);


--
-- Name: assignment assignment_staff_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.assignment
    ADD CONSTRAINT assignment_staff_id_fkey FOREIGN KEY (staff_id) REFERENCES public.staff(id);


--
-- Name: beside beside_case_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.beside
    ADD CONSTRAINT beside_case_id_fkey FOREIGN KEY (case_id) REFERENCES public.case_file(id);


--
-- Name: beside_code beside_code_staff_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.beside_code
    ADD CONSTRAINT beside_code_staff_id_fkey FOREIGN KEY (staff_id) REFERENCES public.staff(id);


--
-- Name: beside beside_session_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.beside
    ADD CONSTRAINT beside_session_id_fkey FOREIGN KEY (session_id) REFERENCES public.session(id);


--
-- Name: beside beside_staff_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.beside
    ADD CONSTRAINT beside_staff_id_fkey FOREIGN KEY (staff_id) REFERENCES public.staff(id);


--
-- Name: break_glass break_glass_case_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.break_glass
    ADD CONSTRAINT break_glass_case_id_fkey FOREIGN KEY (case_id) REFERENCES public.case_file(id);


--
-- Name: break_glass break_glass_reviewed_by_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.break_glass
    ADD CONSTRAINT break_glass_reviewed_by_fkey FOREIGN KEY (reviewed_by) REFERENCES public.staff(id);


--
-- Name: break_glass break_glass_staff_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.break_glass
    ADD CONSTRAINT break_glass_staff_id_fkey FOREIGN KEY (staff_id) REFERENCES public.staff(id);


--
-- Name: call call_case_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.call
    ADD CONSTRAINT call_case_id_fkey FOREIGN KEY (case_id) REFERENCES public.case_file(id);


--
-- Name: call call_taken_by_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.call
    ADD CONSTRAINT call_taken_by_fkey FOREIGN KEY (taken_by) REFERENCES public.staff(id);


--
-- Name: case_event case_event_case_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.case_event
    ADD CONSTRAINT case_event_case_id_fkey FOREIGN KEY (case_id) REFERENCES public.case_file(id);


--
-- Name: case_file case_file_caseworker_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.case_file
    ADD CONSTRAINT case_file_caseworker_id_fkey FOREIGN KEY (caseworker_id) REFERENCES public.staff(id);


--
-- Name: case_file case_file_person_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.case_file
    ADD CONSTRAINT case_file_person_id_fkey FOREIGN KEY (person_id) REFERENCES public.person(id);


--
-- Name: case_summary case_summary_case_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.case_summary
    ADD CONSTRAINT case_summary_case_id_fkey FOREIGN KEY (case_id) REFERENCES public.case_file(id);


--
-- Name: case_summary case_summary_person_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.case_summary
    ADD CONSTRAINT case_summary_person_id_fkey FOREIGN KEY (person_id) REFERENCES public.person(id);


--
-- Name: contact contact_case_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.contact
    ADD CONSTRAINT contact_case_id_fkey FOREIGN KEY (case_id) REFERENCES public.case_file(id);


--
-- Name: device device_person_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.device
    ADD CONSTRAINT device_person_id_fkey FOREIGN KEY (person_id) REFERENCES public.person(id);


--
-- Name: disagreement disagreement_case_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.disagreement
    ADD CONSTRAINT disagreement_case_id_fkey FOREIGN KEY (case_id) REFERENCES public.case_file(id);


--
-- Name: disagreement disagreement_hearing_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.disagreement
    ADD CONSTRAINT disagreement_hearing_id_fkey FOREIGN KEY (hearing_id) REFERENCES public.hearing(id);


--
-- Name: document document_case_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.document
    ADD CONSTRAINT document_case_id_fkey FOREIGN KEY (case_id) REFERENCES public.case_file(id);


--
-- Name: document_file document_file_case_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.document_file
    ADD CONSTRAINT document_file_case_id_fkey FOREIGN KEY (case_id) REFERENCES public.case_file(id);


--
-- Name: document_file document_file_document_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.document_file
    ADD CONSTRAINT document_file_document_id_fkey FOREIGN KEY (document_id) REFERENCES public.document(id);


--
-- Name: document_receipt document_receipt_case_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.document_receipt
    ADD CONSTRAINT document_receipt_case_id_fkey FOREIGN KEY (case_id) REFERENCES public.case_file(id);


--
-- Name: doubt doubt_answered_by_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.doubt
    ADD CONSTRAINT doubt_answered_by_fkey FOREIGN KEY (answered_by) REFERENCES public.staff(id);


--
-- Name: doubt doubt_audit_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.doubt
    ADD CONSTRAINT doubt_audit_id_fkey FOREIGN KEY (audit_id) REFERENCES public.audit(id);


--
-- Name: doubt doubt_case_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.doubt
    ADD CONSTRAINT doubt_case_id_fkey FOREIGN KEY (case_id) REFERENCES public.case_file(id);


--
-- Name: doubt_line doubt_line_audit_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.doubt_line
    ADD CONSTRAINT doubt_line_audit_id_fkey FOREIGN KEY (audit_id) REFERENCES public.audit(id);


--
-- Name: doubt_line doubt_line_doubt_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.doubt_line
    ADD CONSTRAINT doubt_line_doubt_id_fkey FOREIGN KEY (doubt_id) REFERENCES public.doubt(id);


--
-- Name: family_link family_link_case_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.family_link
    ADD CONSTRAINT family_link_case_id_fkey FOREIGN KEY (case_id) REFERENCES public.case_file(id);


--
-- Name: family_link family_link_other_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.family_link
    ADD CONSTRAINT family_link_other_id_fkey FOREIGN KEY (other_id) REFERENCES public.case_file(id);


--
-- Name: family_link family_link_recorded_by_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.family_link
    ADD CONSTRAINT family_link_recorded_by_fkey FOREIGN KEY (recorded_by) REFERENCES public.staff(id);


--
-- Name: hearing hearing_case_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.hearing
    ADD CONSTRAINT hearing_case_id_fkey FOREIGN KEY (case_id) REFERENCES public.case_file(id);


--
-- Name: hearing hearing_time_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.hearing
    ADD CONSTRAINT hearing_time_id_fkey FOREIGN KEY (time_id) REFERENCES public.hearing_time(id);


--
-- Name: hearing_time hearing_time_interpreter_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.hearing_time
    ADD CONSTRAINT hearing_time_interpreter_id_fkey FOREIGN KEY (interpreter_id) REFERENCES public.resource(id);


--
-- Name: hearing_time hearing_time_officer_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.hearing_time
    ADD CONSTRAINT hearing_time_officer_id_fkey FOREIGN KEY (officer_id) REFERENCES public.resource(id);


--
-- Name: hearing_time hearing_time_place_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.hearing_time
    ADD CONSTRAINT hearing_time_place_id_fkey FOREIGN KEY (place_id) REFERENCES public.place(id);


--
-- Name: hearing_time hearing_time_room_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.hearing_time
    ADD CONSTRAINT hearing_time_room_id_fkey FOREIGN KEY (room_id) REFERENCES public.resource(id);


--
-- Name: identity_check identity_check_case_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.identity_check
    ADD CONSTRAINT identity_check_case_id_fkey FOREIGN KEY (case_id) REFERENCES public.case_file(id);


--
-- Name: information_offered information_offered_case_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.information_offered
    ADD CONSTRAINT information_offered_case_id_fkey FOREIGN KEY (case_id) REFERENCES public.case_file(id);


--
-- Name: letter letter_case_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.letter
    ADD CONSTRAINT letter_case_id_fkey FOREIGN KEY (case_id) REFERENCES public.case_file(id);


--
-- Name: mandate mandate_case_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.mandate
    ADD CONSTRAINT mandate_case_id_fkey FOREIGN KEY (case_id) REFERENCES public.case_file(id);


--
-- Name: mandate mandate_staff_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.mandate
    ADD CONSTRAINT mandate_staff_id_fkey FOREIGN KEY (staff_id) REFERENCES public.staff(id);


--
-- Name: message message_case_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.message
    ADD CONSTRAINT message_case_id_fkey FOREIGN KEY (case_id) REFERENCES public.case_file(id);


--
-- Name: note note_author_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.note
    ADD CONSTRAINT note_author_fkey FOREIGN KEY (author) REFERENCES public.staff(id);


--
-- Name: note note_case_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.note
    ADD CONSTRAINT note_case_id_fkey FOREIGN KEY (case_id) REFERENCES public.case_file(id);


--
-- Name: notice_choice notice_choice_case_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.notice_choice
    ADD CONSTRAINT notice_choice_case_id_fkey FOREIGN KEY (case_id) REFERENCES public.case_file(id);


--
-- Name: person person_place_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.person
    ADD CONSTRAINT person_place_id_fkey FOREIGN KEY (place_id) REFERENCES public.place(id);


--
-- Name: presence presence_case_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.presence
    ADD CONSTRAINT presence_case_id_fkey FOREIGN KEY (case_id) REFERENCES public.case_file(id);


--
-- Name: presence presence_hearing_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.presence
    ADD CONSTRAINT presence_hearing_id_fkey FOREIGN KEY (hearing_id) REFERENCES public.hearing(id);


--
-- Name: recovery recovery_case_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.recovery
    ADD CONSTRAINT recovery_case_id_fkey FOREIGN KEY (case_id) REFERENCES public.case_file(id);


--
-- Name: report report_case_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.report
    ADD CONSTRAINT report_case_id_fkey FOREIGN KEY (case_id) REFERENCES public.case_file(id);


--
-- Name: resource resource_place_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.resource
    ADD CONSTRAINT resource_place_id_fkey FOREIGN KEY (place_id) REFERENCES public.place(id);


--
-- Name: resource_use resource_use_resource_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.resource_use
    ADD CONSTRAINT resource_use_resource_id_fkey FOREIGN KEY (resource_id) REFERENCES public.resource(id);


--
-- Name: resource_use resource_use_time_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.resource_use
    ADD CONSTRAINT resource_use_time_id_fkey FOREIGN KEY (time_id) REFERENCES public.hearing_time(id);


--
-- Name: retention_hold retention_hold_case_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.retention_hold
    ADD CONSTRAINT retention_hold_case_id_fkey FOREIGN KEY (case_id) REFERENCES public.case_file(id);


--
-- Name: role_request role_request_asked_by_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.role_request
    ADD CONSTRAINT role_request_asked_by_fkey FOREIGN KEY (asked_by) REFERENCES public.staff(id);


--
-- Name: role_request role_request_ended_by_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.role_request
    ADD CONSTRAINT role_request_ended_by_fkey FOREIGN KEY (ended_by) REFERENCES public.staff(id);


--
-- Name: role_request_role role_request_role_place_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.role_request_role
    ADD CONSTRAINT role_request_role_place_id_fkey FOREIGN KEY (place_id) REFERENCES public.place(id);


--
-- Name: role_request_role role_request_role_request_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.role_request_role
    ADD CONSTRAINT role_request_role_request_id_fkey FOREIGN KEY (request_id) REFERENCES public.role_request(id);


--
-- Name: role_request role_request_staff_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.role_request
    ADD CONSTRAINT role_request_staff_id_fkey FOREIGN KEY (staff_id) REFERENCES public.staff(id);


--
-- Name: session session_device_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.session
    ADD CONSTRAINT session_device_id_fkey FOREIGN KEY (device_id) REFERENCES public.device(id);


--
-- Name: share share_case_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.share
    ADD CONSTRAINT share_case_id_fkey FOREIGN KEY (case_id) REFERENCES public.case_file(id);


--
-- Name: share share_with_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.share
    ADD CONSTRAINT share_with_id_fkey FOREIGN KEY (with_id) REFERENCES public.case_file(id);


--
-- Name: staff_role staff_role_place_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.staff_role
    ADD CONSTRAINT staff_role_place_id_fkey FOREIGN KEY (place_id) REFERENCES public.place(id);


--
-- Name: staff_role staff_role_staff_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.staff_role
    ADD CONSTRAINT staff_role_staff_id_fkey FOREIGN KEY (staff_id) REFERENCES public.staff(id);


--
-- Name: support_choice support_choice_case_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.support_choice
    ADD CONSTRAINT support_choice_case_id_fkey FOREIGN KEY (case_id) REFERENCES public.case_file(id);


--
-- Name: ward ward_case_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.ward
    ADD CONSTRAINT ward_case_id_fkey FOREIGN KEY (case_id) REFERENCES public.case_file(id);


--
-- PostgreSQL database dump complete
--


