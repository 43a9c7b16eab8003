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
    reason text
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
    sort_at bigint NOT NULL
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
    last_error text
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
    languages text NOT NULL
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
    ended_at bigint
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
-- Data for Name: attempt; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: audit; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.audit VALUES ('01a1f941-c700-7465-9281-a9069de86556', 1795183200000, 'system', NULL, NULL, NULL, NULL, 'demo', NULL, 'done', 'demo', NULL);
INSERT INTO public.audit VALUES ('01a1f941-c700-7be5-a78b-640d12219da9', 1795183200000, 'staff', '01a1f941-c700-7f12-9e9a-8a60f86fd725', 'planner', NULL, NULL, 'open-times', NULL, 'done', 'demo', NULL);
INSERT INTO public.audit VALUES ('01a1f941-c700-7f8f-a50a-8c58d97b2373', 1795183200000, 'staff', '01a1f941-c700-7d69-9dff-29f19d9b0ca8', 'caseworker', NULL, '01a12a4d-2020-76d6-ab15-0b476d18b50d', 'invite-hearing', 'hearing main', 'done', 'demo', NULL);
INSERT INTO public.audit VALUES ('01a1f941-c700-7527-a637-d7fdee31d659', 1795183200000, 'staff', '01a1f941-c700-7b94-8801-4208a5e63440', 'caseworker', NULL, '019eb12f-7d20-7c67-9987-dc15cbb99937', 'invite-hearing', 'hearing first', 'done', 'demo', NULL);
INSERT INTO public.audit VALUES ('01a1f941-c700-7ef7-8feb-7a591622d56d', 1795183200000, 'person', '019eb12f-7d20-713e-94e8-ceab7618769f', 'applicant', NULL, '019eb12f-7d20-7c67-9987-dc15cbb99937', 'choose-hearing', 'confirm', 'done', 'demo', NULL);
INSERT INTO public.audit VALUES ('01a1f941-c700-7bd9-89f8-0cd431d572cd', 1795183200000, 'staff', '01a1f941-c700-7aa5-929d-5927d7bfd506', 'caseworker', NULL, '019c0924-4d60-7c13-be49-d3b449bd5ef9', 'invite-hearing', 'hearing main', 'done', 'demo', NULL);
INSERT INTO public.audit VALUES ('01a1f941-c700-7e8c-a659-67c6b5c458de', 1795183200000, 'person', '019eb09f-c040-735a-829c-b23e598735ff', 'ward', NULL, '019eb09f-c040-732f-8b99-cced94fb8160', 'choose-support', NULL, 'done', 'demo', NULL);
INSERT INTO public.audit VALUES ('01a1f941-c700-755f-8396-3569f752f626', 1795183200000, 'person', '019eb121-c180-77e3-979c-11157fc11152', 'applicant', NULL, '019eb121-c180-79ec-8700-0277314e92a3', 'choose-support', NULL, 'done', 'demo', NULL);
INSERT INTO public.audit VALUES ('01a1f941-c700-7f51-a093-d752c148c9c8', 1795183200000, 'staff', '01a1f941-c700-72fe-b822-41f09904d817', 'coa-contact', NULL, '01a12a4d-2020-76d6-ab15-0b476d18b50d', 'issue-letter', NULL, 'done', 'demo', NULL);
INSERT INTO public.audit VALUES ('01a1f941-c700-7732-bbc3-3f55c1a999a9', 1795183200000, 'staff', '01a1f941-c700-73a3-8dc5-9588f809912f', 'intake', NULL, '01a125b8-55c0-7861-a0b7-beb915910f6c', 'issue-letter', NULL, 'done', 'demo', NULL);
INSERT INTO public.audit VALUES ('01a1f941-c700-7092-862e-7f56a92e97ca', 1795183200000, 'staff', '01a1f941-c700-72fe-b822-41f09904d817', 'coa-contact', NULL, '0199e7a0-8200-7aba-b30b-a5721c2c5f8f', 'issue-letter', NULL, 'done', 'demo', NULL);
INSERT INTO public.audit VALUES ('01a1f941-c700-7fbd-bb14-598235c0697e', 1795183200000, 'staff', '01a1f941-c700-72fe-b822-41f09904d817', 'coa-contact', NULL, '019ee3f9-cee0-7515-9468-02a671afd6c1', 'issue-letter', NULL, 'done', 'demo', NULL);


--
-- Data for Name: audit_seal; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: case_event; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.case_event VALUES ('01a12a4d-2020-76d6-ab15-0b476d18b50d', 1, 'case-opened', 1, '{"kind":"case-opened"}', 1791711060000, 1791711060000, 'system', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.case_event VALUES ('01a12a4d-2020-76d6-ab15-0b476d18b50d', 2, 'step-started', 1, '{"kind":"step-started","step":"b1"}', 1791711060000, 1791711060000, 'system', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.case_event VALUES ('01a12a4d-2020-76d6-ab15-0b476d18b50d', 3, 'step-done', 1, '{"kind":"step-done","step":"b1"}', 1791723240000, 1791723240000, 'system', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.case_event VALUES ('01a12a4d-2020-76d6-ab15-0b476d18b50d', 4, 'step-started', 1, '{"kind":"step-started","step":"b2"}', 1791723240000, 1791723240000, 'system', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.case_event VALUES ('01a12a4d-2020-76d6-ab15-0b476d18b50d', 5, 'step-done', 1, '{"kind":"step-done","step":"b2"}', 1791889020000, 1791889020000, 'system', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.case_event VALUES ('01a12a4d-2020-76d6-ab15-0b476d18b50d', 6, 'step-started', 1, '{"kind":"step-started","step":"b3"}', 1791889020000, 1791889020000, 'system', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.case_event VALUES ('01a12a4d-2020-76d6-ab15-0b476d18b50d', 7, 'step-done', 1, '{"kind":"step-done","step":"b3"}', 1792237140000, 1792237140000, 'system', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.case_event VALUES ('01a12a4d-2020-76d6-ab15-0b476d18b50d', 8, 'step-started', 1, '{"kind":"step-started","step":"b4"}', 1792237140000, 1792237140000, 'system', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.case_event VALUES ('01a12a4d-2020-76d6-ab15-0b476d18b50d', 9, 'lodged', 1, '{"kind":"lodged","on":"2026-10-17"}', 1792237140000, 1792237140000, 'system', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.case_event VALUES ('01a12a4d-2020-76d6-ab15-0b476d18b50d', 10, 'step-done', 1, '{"kind":"step-done","step":"b4"}', 1792758360000, 1792758360000, 'system', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.case_event VALUES ('01a12a4d-2020-76d6-ab15-0b476d18b50d', 11, 'step-started', 1, '{"kind":"step-started","step":"b6"}', 1792758360000, 1792758360000, 'system', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.case_event VALUES ('01a12a4d-2020-76d6-ab15-0b476d18b50d', 12, 'step-done', 1, '{"kind":"step-done","step":"b6"}', 1793115600000, 1793115600000, 'system', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.case_event VALUES ('01a12a4d-2020-76d6-ab15-0b476d18b50d', 13, 'track-assigned', 1, '{"kind":"track-assigned","track":"regular"}', 1793115600000, 1793115600000, 'system', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.case_event VALUES ('01a12a4d-2020-76d6-ab15-0b476d18b50d', 14, 'step-started', 1, '{"kind":"step-started","step":"n0"}', 1793115600000, 1793115600000, 'system', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.case_event VALUES ('01a12a4d-2020-76d6-ab15-0b476d18b50d', 15, 'step-done', 1, '{"kind":"step-done","step":"n0"}', 1794237360000, 1794237360000, 'system', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.case_event VALUES ('01a12a4d-2020-76d6-ab15-0b476d18b50d', 16, 'step-started', 1, '{"kind":"step-started","step":"n1"}', 1794237360000, 1794237360000, 'system', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.case_event VALUES ('01a125b8-55c0-7861-a0b7-beb915910f6c', 1, 'case-opened', 1, '{"kind":"case-opened"}', 1791634200000, 1791634200000, 'system', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.case_event VALUES ('01a125b8-55c0-7861-a0b7-beb915910f6c', 2, 'step-started', 1, '{"kind":"step-started","step":"b1"}', 1791634200000, 1791634200000, 'system', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.case_event VALUES ('01a125b8-55c0-7861-a0b7-beb915910f6c', 3, 'step-done', 1, '{"kind":"step-done","step":"b1"}', 1791875460000, 1791875460000, 'system', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.case_event VALUES ('01a125b8-55c0-7861-a0b7-beb915910f6c', 4, 'step-started', 1, '{"kind":"step-started","step":"b2"}', 1791875460000, 1791875460000, 'system', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.case_event VALUES ('01a125b8-55c0-7861-a0b7-beb915910f6c', 5, 'step-done', 1, '{"kind":"step-done","step":"b2"}', 1791969780000, 1791969780000, 'system', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.case_event VALUES ('01a125b8-55c0-7861-a0b7-beb915910f6c', 6, 'step-started', 1, '{"kind":"step-started","step":"b3"}', 1791969780000, 1791969780000, 'system', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.case_event VALUES ('01a125b8-55c0-7861-a0b7-beb915910f6c', 7, 'step-done', 1, '{"kind":"step-done","step":"b3"}', 1792073460000, 1792073460000, 'system', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.case_event VALUES ('01a125b8-55c0-7861-a0b7-beb915910f6c', 8, 'step-started', 1, '{"kind":"step-started","step":"b4"}', 1792073460000, 1792073460000, 'system', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.case_event VALUES ('01a125b8-55c0-7861-a0b7-beb915910f6c', 9, 'lodged', 1, '{"kind":"lodged","on":"2026-10-15"}', 1792073460000, 1792073460000, 'system', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.case_event VALUES ('01a125b8-55c0-7861-a0b7-beb915910f6c', 10, 'step-done', 1, '{"kind":"step-done","step":"b4"}', 1792593780000, 1792593780000, 'system', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.case_event VALUES ('01a125b8-55c0-7861-a0b7-beb915910f6c', 11, 'step-started', 1, '{"kind":"step-started","step":"b6"}', 1792593780000, 1792593780000, 'system', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.case_event VALUES ('01a125b8-55c0-7861-a0b7-beb915910f6c', 12, 'step-done', 1, '{"kind":"step-done","step":"b6"}', 1793963340000, 1793963340000, 'system', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.case_event VALUES ('01a125b8-55c0-7861-a0b7-beb915910f6c', 13, 'track-assigned', 1, '{"kind":"track-assigned","track":"regular"}', 1793963340000, 1793963340000, 'system', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.case_event VALUES ('01a125b8-55c0-7861-a0b7-beb915910f6c', 14, 'step-started', 1, '{"kind":"step-started","step":"n0"}', 1793963340000, 1793963340000, 'system', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.case_event VALUES ('0199e7a0-8200-7aba-b30b-a5721c2c5f8f', 1, 'case-opened', 1, '{"kind":"case-opened"}', 1760527680000, 1760527680000, 'system', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.case_event VALUES ('0199e7a0-8200-7aba-b30b-a5721c2c5f8f', 2, 'step-started', 1, '{"kind":"step-started","step":"a1"}', 1760527680000, 1760527680000, 'system', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.case_event VALUES ('0199e7a0-8200-7aba-b30b-a5721c2c5f8f', 3, 'step-done', 1, '{"kind":"step-done","step":"a1"}', 1760617200000, 1760617200000, 'system', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.case_event VALUES ('0199e7a0-8200-7aba-b30b-a5721c2c5f8f', 4, 'step-started', 1, '{"kind":"step-started","step":"a2"}', 1760617200000, 1760617200000, 'system', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.case_event VALUES ('0199e7a0-8200-7aba-b30b-a5721c2c5f8f', 5, 'lodged', 1, '{"kind":"lodged","on":"2025-10-16"}', 1760617200000, 1760617200000, 'system', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.case_event VALUES ('0199e7a0-8200-7aba-b30b-a5721c2c5f8f', 6, 'step-done', 1, '{"kind":"step-done","step":"a2"}', 1760710920000, 1760710920000, 'system', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.case_event VALUES ('0199e7a0-8200-7aba-b30b-a5721c2c5f8f', 7, 'step-started', 1, '{"kind":"step-started","step":"a3"}', 1760710920000, 1760710920000, 'system', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.case_event VALUES ('0199e7a0-8200-7aba-b30b-a5721c2c5f8f', 8, 'step-done', 1, '{"kind":"step-done","step":"a3"}', 1760961780000, 1760961780000, 'system', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.case_event VALUES ('0199e7a0-8200-7aba-b30b-a5721c2c5f8f', 9, 'step-started', 1, '{"kind":"step-started","step":"a4"}', 1760961780000, 1760961780000, 'system', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.case_event VALUES ('0199e7a0-8200-7aba-b30b-a5721c2c5f8f', 10, 'step-done', 1, '{"kind":"step-done","step":"a4"}', 1761823560000, 1761823560000, 'system', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.case_event VALUES ('0199e7a0-8200-7aba-b30b-a5721c2c5f8f', 11, 'step-started', 1, '{"kind":"step-started","step":"a5"}', 1761823560000, 1761823560000, 'system', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.case_event VALUES ('0199e7a0-8200-7aba-b30b-a5721c2c5f8f', 12, 'step-done', 1, '{"kind":"step-done","step":"a5"}', 1762261140000, 1762261140000, 'system', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.case_event VALUES ('0199e7a0-8200-7aba-b30b-a5721c2c5f8f', 13, 'track-assigned', 1, '{"kind":"track-assigned","track":"track-4"}', 1762261140000, 1762261140000, 'system', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.case_event VALUES ('0199e7a0-8200-7aba-b30b-a5721c2c5f8f', 14, 'step-started', 1, '{"kind":"step-started","step":"r0"}', 1762261140000, 1762261140000, 'system', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.case_event VALUES ('019ee3f9-cee0-7515-9468-02a671afd6c1', 1, 'case-opened', 1, '{"kind":"case-opened"}', 1781941260000, 1781941260000, 'system', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.case_event VALUES ('019ee3f9-cee0-7515-9468-02a671afd6c1', 2, 'step-started', 1, '{"kind":"step-started","step":"b1"}', 1781941260000, 1781941260000, 'system', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.case_event VALUES ('019ee3f9-cee0-7515-9468-02a671afd6c1', 3, 'step-done', 1, '{"kind":"step-done","step":"b1"}', 1782044820000, 1782044820000, 'system', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.case_event VALUES ('019ee3f9-cee0-7515-9468-02a671afd6c1', 4, 'step-started', 1, '{"kind":"step-started","step":"b2"}', 1782044820000, 1782044820000, 'system', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.case_event VALUES ('019ee3f9-cee0-7515-9468-02a671afd6c1', 5, 'step-done', 1, '{"kind":"step-done","step":"b2"}', 1782131100000, 1782131100000, 'system', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.case_event VALUES ('019ee3f9-cee0-7515-9468-02a671afd6c1', 6, 'step-started', 1, '{"kind":"step-started","step":"b3"}', 1782131100000, 1782131100000, 'system', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.case_event VALUES ('019ee3f9-cee0-7515-9468-02a671afd6c1', 7, 'step-done', 1, '{"kind":"step-done","step":"b3"}', 1782390720000, 1782390720000, 'system', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.case_event VALUES ('019ee3f9-cee0-7515-9468-02a671afd6c1', 8, 'step-started', 1, '{"kind":"step-started","step":"b4"}', 1782390720000, 1782390720000, 'system', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.case_event VALUES ('019ee3f9-cee0-7515-9468-02a671afd6c1', 9, 'lodged', 1, '{"kind":"lodged","on":"2026-06-25"}', 1782390720000, 1782390720000, 'system', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.case_event VALUES ('019ee3f9-cee0-7515-9468-02a671afd6c1', 10, 'step-done', 1, '{"kind":"step-done","step":"b4"}', 1783259700000, 1783259700000, 'system', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.case_event VALUES ('019ee3f9-cee0-7515-9468-02a671afd6c1', 11, 'step-started', 1, '{"kind":"step-started","step":"b6"}', 1783259700000, 1783259700000, 'system', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.case_event VALUES ('019ee3f9-cee0-7515-9468-02a671afd6c1', 12, 'step-done', 1, '{"kind":"step-done","step":"b6"}', 1783495620000, 1783495620000, 'system', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.case_event VALUES ('019ee3f9-cee0-7515-9468-02a671afd6c1', 13, 'track-assigned', 1, '{"kind":"track-assigned","track":"regular"}', 1783495620000, 1783495620000, 'system', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.case_event VALUES ('019ee3f9-cee0-7515-9468-02a671afd6c1', 14, 'step-started', 1, '{"kind":"step-started","step":"n0"}', 1783495620000, 1783495620000, 'system', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.case_event VALUES ('019ee3f9-cee0-7515-9468-02a671afd6c1', 15, 'decided', 1, '{"kind":"decided","outcome":"inadmissible"}', 1785481680000, 1785481680000, 'system', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.case_event VALUES ('019ee3f9-cee0-7515-9468-02a671afd6c1', 16, 'step-done', 1, '{"kind":"step-done","step":"n0"}', 1785481680000, 1785481680000, 'system', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.case_event VALUES ('019ee3f9-cee0-7515-9468-02a671afd6c1', 17, 'step-started', 1, '{"kind":"step-started","step":"n4"}', 1785481680000, 1785481680000, 'system', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.case_event VALUES ('019ee3f9-cee0-7515-9468-02a671afd6c1', 18, 'step-done', 1, '{"kind":"step-done","step":"n4"}', 1789383540000, 1789383540000, 'system', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.case_event VALUES ('019ee3f9-cee0-7515-9468-02a671afd6c1', 19, 'step-started', 1, '{"kind":"step-started","step":"n3"}', 1789383540000, 1789383540000, 'system', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.case_event VALUES ('019ee3f9-cee0-7515-9468-02a671afd6c1', 20, 'decided', 1, '{"kind":"decided","outcome":"granted"}', 1795179360000, 1795179360000, 'system', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.case_event VALUES ('019ee3f9-cee0-7515-9468-02a671afd6c1', 21, 'step-done', 1, '{"kind":"step-done","step":"n3"}', 1795179360000, 1795179360000, 'system', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.case_event VALUES ('019ee3f9-cee0-7515-9468-02a671afd6c1', 22, 'step-started', 1, '{"kind":"step-started","step":"permit"}', 1795179360000, 1795179360000, 'system', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.case_event VALUES ('019eb09f-c040-732f-8b99-cced94fb8160', 1, 'case-opened', 1, '{"kind":"case-opened"}', 1781079720000, 1781079720000, 'system', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.case_event VALUES ('019eb09f-c040-732f-8b99-cced94fb8160', 2, 'step-started', 1, '{"kind":"step-started","step":"a1"}', 1781079720000, 1781079720000, 'system', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.case_event VALUES ('019eac7e-5120-7832-ac6f-0045cdc0961e', 1, 'case-opened', 1, '{"kind":"case-opened"}', 1781010420000, 1781010420000, 'system', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.case_event VALUES ('019eac7e-5120-7832-ac6f-0045cdc0961e', 2, 'step-started', 1, '{"kind":"step-started","step":"a1"}', 1781010420000, 1781010420000, 'system', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.case_event VALUES ('019eac7e-5120-7832-ac6f-0045cdc0961e', 3, 'step-done', 1, '{"kind":"step-done","step":"a1"}', 1781161200000, 1781161200000, 'system', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.case_event VALUES ('019eac7e-5120-7832-ac6f-0045cdc0961e', 4, 'step-started', 1, '{"kind":"step-started","step":"a2"}', 1781161200000, 1781161200000, 'system', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.case_event VALUES ('019eac7e-5120-7832-ac6f-0045cdc0961e', 5, 'lodged', 1, '{"kind":"lodged","on":"2026-06-11"}', 1781161200000, 1781161200000, 'system', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.case_event VALUES ('019eac86-8e80-76dd-9746-b00960bc8cdf', 1, 'case-opened', 1, '{"kind":"case-opened"}', 1781010960000, 1781010960000, 'system', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.case_event VALUES ('019eac86-8e80-76dd-9746-b00960bc8cdf', 2, 'step-started', 1, '{"kind":"step-started","step":"a1"}', 1781010960000, 1781010960000, 'system', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.case_event VALUES ('019eac86-8e80-76dd-9746-b00960bc8cdf', 3, 'step-done', 1, '{"kind":"step-done","step":"a1"}', 1781161200000, 1781161200000, 'system', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.case_event VALUES ('019eac86-8e80-76dd-9746-b00960bc8cdf', 4, 'step-started', 1, '{"kind":"step-started","step":"a2"}', 1781161200000, 1781161200000, 'system', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.case_event VALUES ('019eac86-8e80-76dd-9746-b00960bc8cdf', 5, 'lodged', 1, '{"kind":"lodged","on":"2026-06-11"}', 1781161200000, 1781161200000, 'system', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.case_event VALUES ('019eac86-8e80-76dd-9746-b00960bc8cdf', 6, 'step-done', 1, '{"kind":"step-done","step":"a2"}', 1781253480000, 1781253480000, 'system', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.case_event VALUES ('019eac86-8e80-76dd-9746-b00960bc8cdf', 7, 'step-started', 1, '{"kind":"step-started","step":"a3"}', 1781253480000, 1781253480000, 'system', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.case_event VALUES ('019eb12f-7d20-7c67-9987-dc15cbb99937', 1, 'case-opened', 1, '{"kind":"case-opened"}', 1781089140000, 1781089140000, 'system', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.case_event VALUES ('019eb12f-7d20-7c67-9987-dc15cbb99937', 2, 'step-started', 1, '{"kind":"step-started","step":"a1"}', 1781089140000, 1781089140000, 'system', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.case_event VALUES ('019eb12f-7d20-7c67-9987-dc15cbb99937', 3, 'step-done', 1, '{"kind":"step-done","step":"a1"}', 1781161200000, 1781161200000, 'system', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.case_event VALUES ('019eb12f-7d20-7c67-9987-dc15cbb99937', 4, 'step-started', 1, '{"kind":"step-started","step":"a2"}', 1781161200000, 1781161200000, 'system', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.case_event VALUES ('019eb12f-7d20-7c67-9987-dc15cbb99937', 5, 'lodged', 1, '{"kind":"lodged","on":"2026-06-11"}', 1781161200000, 1781161200000, 'system', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.case_event VALUES ('019eb12f-7d20-7c67-9987-dc15cbb99937', 6, 'step-done', 1, '{"kind":"step-done","step":"a2"}', 1781336220000, 1781336220000, 'system', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.case_event VALUES ('019eb12f-7d20-7c67-9987-dc15cbb99937', 7, 'step-started', 1, '{"kind":"step-started","step":"a3"}', 1781336220000, 1781336220000, 'system', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.case_event VALUES ('019eb12f-7d20-7c67-9987-dc15cbb99937', 8, 'step-done', 1, '{"kind":"step-done","step":"a3"}', 1781529420000, 1781529420000, 'system', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.case_event VALUES ('019eb12f-7d20-7c67-9987-dc15cbb99937', 9, 'step-started', 1, '{"kind":"step-started","step":"a4"}', 1781529420000, 1781529420000, 'system', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.case_event VALUES ('019eac3e-3ae0-7295-a507-f1cf08aae69b', 1, 'case-opened', 1, '{"kind":"case-opened"}', 1781006220000, 1781006220000, 'system', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.case_event VALUES ('019eac3e-3ae0-7295-a507-f1cf08aae69b', 2, 'step-started', 1, '{"kind":"step-started","step":"a1"}', 1781006220000, 1781006220000, 'system', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.case_event VALUES ('019eac3e-3ae0-7295-a507-f1cf08aae69b', 3, 'step-done', 1, '{"kind":"step-done","step":"a1"}', 1781161200000, 1781161200000, 'system', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.case_event VALUES ('019eac3e-3ae0-7295-a507-f1cf08aae69b', 4, 'step-started', 1, '{"kind":"step-started","step":"a2"}', 1781161200000, 1781161200000, 'system', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.case_event VALUES ('019eac3e-3ae0-7295-a507-f1cf08aae69b', 5, 'lodged', 1, '{"kind":"lodged","on":"2026-06-11"}', 1781161200000, 1781161200000, 'system', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.case_event VALUES ('019eac3e-3ae0-7295-a507-f1cf08aae69b', 6, 'step-done', 1, '{"kind":"step-done","step":"a2"}', 1781606340000, 1781606340000, 'system', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.case_event VALUES ('019eac3e-3ae0-7295-a507-f1cf08aae69b', 7, 'step-started', 1, '{"kind":"step-started","step":"a3"}', 1781606340000, 1781606340000, 'system', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.case_event VALUES ('019eac3e-3ae0-7295-a507-f1cf08aae69b', 8, 'step-done', 1, '{"kind":"step-done","step":"a3"}', 1781787420000, 1781787420000, 'system', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.case_event VALUES ('019eac3e-3ae0-7295-a507-f1cf08aae69b', 9, 'step-started', 1, '{"kind":"step-started","step":"a4"}', 1781787420000, 1781787420000, 'system', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.case_event VALUES ('019eac3e-3ae0-7295-a507-f1cf08aae69b', 10, 'step-done', 1, '{"kind":"step-done","step":"a4"}', 1782901740000, 1782901740000, 'system', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.case_event VALUES ('019eac3e-3ae0-7295-a507-f1cf08aae69b', 11, 'step-started', 1, '{"kind":"step-started","step":"a5"}', 1782901740000, 1782901740000, 'system', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.case_event VALUES ('019eb121-c180-79ec-8700-0277314e92a3', 1, 'case-opened', 1, '{"kind":"case-opened"}', 1781088240000, 1781088240000, 'system', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.case_event VALUES ('019eb121-c180-79ec-8700-0277314e92a3', 2, 'step-started', 1, '{"kind":"step-started","step":"a1"}', 1781088240000, 1781088240000, 'system', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.case_event VALUES ('019eb121-c180-79ec-8700-0277314e92a3', 3, 'step-done', 1, '{"kind":"step-done","step":"a1"}', 1781161200000, 1781161200000, 'system', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.case_event VALUES ('019eb121-c180-79ec-8700-0277314e92a3', 4, 'step-started', 1, '{"kind":"step-started","step":"a2"}', 1781161200000, 1781161200000, 'system', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.case_event VALUES ('019eb121-c180-79ec-8700-0277314e92a3', 5, 'lodged', 1, '{"kind":"lodged","on":"2026-06-11"}', 1781161200000, 1781161200000, 'system', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.case_event VALUES ('019eb121-c180-79ec-8700-0277314e92a3', 6, 'step-done', 1, '{"kind":"step-done","step":"a2"}', 1781359920000, 1781359920000, 'system', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.case_event VALUES ('019eb121-c180-79ec-8700-0277314e92a3', 7, 'step-started', 1, '{"kind":"step-started","step":"a3"}', 1781359920000, 1781359920000, 'system', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.case_event VALUES ('019eb121-c180-79ec-8700-0277314e92a3', 8, 'step-done', 1, '{"kind":"step-done","step":"a3"}', 1781680980000, 1781680980000, 'system', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.case_event VALUES ('019eb121-c180-79ec-8700-0277314e92a3', 9, 'step-started', 1, '{"kind":"step-started","step":"a4"}', 1781680980000, 1781680980000, 'system', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.case_event VALUES ('019eb121-c180-79ec-8700-0277314e92a3', 10, 'step-done', 1, '{"kind":"step-done","step":"a4"}', 1782898080000, 1782898080000, 'system', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.case_event VALUES ('019eb121-c180-79ec-8700-0277314e92a3', 11, 'step-started', 1, '{"kind":"step-started","step":"a5"}', 1782898080000, 1782898080000, 'system', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.case_event VALUES ('019eb121-c180-79ec-8700-0277314e92a3', 12, 'step-done', 1, '{"kind":"step-done","step":"a5"}', 1783172280000, 1783172280000, 'system', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.case_event VALUES ('019eb121-c180-79ec-8700-0277314e92a3', 13, 'track-assigned', 1, '{"kind":"track-assigned","track":"track-4"}', 1783172280000, 1783172280000, 'system', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.case_event VALUES ('019eb121-c180-79ec-8700-0277314e92a3', 14, 'step-started', 1, '{"kind":"step-started","step":"r0"}', 1783172280000, 1783172280000, 'system', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.case_event VALUES ('019c0924-4d60-7c13-be49-d3b449bd5ef9', 1, 'case-opened', 1, '{"kind":"case-opened"}', 1769679900000, 1769679900000, 'system', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.case_event VALUES ('019c0924-4d60-7c13-be49-d3b449bd5ef9', 2, 'step-started', 1, '{"kind":"step-started","step":"a1"}', 1769679900000, 1769679900000, 'system', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.case_event VALUES ('019c0924-4d60-7c13-be49-d3b449bd5ef9', 3, 'step-done', 1, '{"kind":"step-done","step":"a1"}', 1769774940000, 1769774940000, 'system', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.case_event VALUES ('019c0924-4d60-7c13-be49-d3b449bd5ef9', 4, 'step-started', 1, '{"kind":"step-started","step":"a2"}', 1769774940000, 1769774940000, 'system', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.case_event VALUES ('019c0924-4d60-7c13-be49-d3b449bd5ef9', 5, 'lodged', 1, '{"kind":"lodged","on":"2026-01-30"}', 1769774940000, 1769774940000, 'system', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.case_event VALUES ('019c0924-4d60-7c13-be49-d3b449bd5ef9', 6, 'step-done', 1, '{"kind":"step-done","step":"a2"}', 1769960280000, 1769960280000, 'system', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.case_event VALUES ('019c0924-4d60-7c13-be49-d3b449bd5ef9', 7, 'step-started', 1, '{"kind":"step-started","step":"a3"}', 1769960280000, 1769960280000, 'system', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.case_event VALUES ('019c0924-4d60-7c13-be49-d3b449bd5ef9', 8, 'step-done', 1, '{"kind":"step-done","step":"a3"}', 1770105600000, 1770105600000, 'system', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.case_event VALUES ('019c0924-4d60-7c13-be49-d3b449bd5ef9', 9, 'step-started', 1, '{"kind":"step-started","step":"a4"}', 1770105600000, 1770105600000, 'system', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.case_event VALUES ('019c0924-4d60-7c13-be49-d3b449bd5ef9', 10, 'step-done', 1, '{"kind":"step-done","step":"a4"}', 1771425960000, 1771425960000, 'system', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.case_event VALUES ('019c0924-4d60-7c13-be49-d3b449bd5ef9', 11, 'step-started', 1, '{"kind":"step-started","step":"a5"}', 1771425960000, 1771425960000, 'system', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.case_event VALUES ('019c0924-4d60-7c13-be49-d3b449bd5ef9', 12, 'step-done', 1, '{"kind":"step-done","step":"a5"}', 1772028600000, 1772028600000, 'system', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.case_event VALUES ('019c0924-4d60-7c13-be49-d3b449bd5ef9', 13, 'track-assigned', 1, '{"kind":"track-assigned","track":"track-4"}', 1772028600000, 1772028600000, 'system', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.case_event VALUES ('019c0924-4d60-7c13-be49-d3b449bd5ef9', 14, 'step-started', 1, '{"kind":"step-started","step":"r0"}', 1772028600000, 1772028600000, 'system', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.case_event VALUES ('019c0924-4d60-7c13-be49-d3b449bd5ef9', 15, 'step-done', 1, '{"kind":"step-done","step":"r0"}', 1795161780000, 1795161780000, 'system', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.case_event VALUES ('019c0924-4d60-7c13-be49-d3b449bd5ef9', 16, 'step-started', 1, '{"kind":"step-started","step":"r1"}', 1795161780000, 1795161780000, 'system', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.case_event VALUES ('0198f0df-de20-72ca-84ae-63c066f0fc5a', 1, 'case-opened', 1, '{"kind":"case-opened"}', 1756387860000, 1756387860000, 'system', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.case_event VALUES ('0198f0df-de20-72ca-84ae-63c066f0fc5a', 2, 'step-started', 1, '{"kind":"step-started","step":"a1"}', 1756387860000, 1756387860000, 'system', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.case_event VALUES ('0198f0df-de20-72ca-84ae-63c066f0fc5a', 3, 'step-done', 1, '{"kind":"step-done","step":"a1"}', 1756478280000, 1756478280000, 'system', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.case_event VALUES ('0198f0df-de20-72ca-84ae-63c066f0fc5a', 4, 'step-started', 1, '{"kind":"step-started","step":"a2"}', 1756478280000, 1756478280000, 'system', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.case_event VALUES ('0198f0df-de20-72ca-84ae-63c066f0fc5a', 5, 'lodged', 1, '{"kind":"lodged","on":"2025-08-29"}', 1756478280000, 1756478280000, 'system', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.case_event VALUES ('0198f0df-de20-72ca-84ae-63c066f0fc5a', 6, 'step-done', 1, '{"kind":"step-done","step":"a2"}', 1756714500000, 1756714500000, 'system', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.case_event VALUES ('0198f0df-de20-72ca-84ae-63c066f0fc5a', 7, 'step-started', 1, '{"kind":"step-started","step":"a3"}', 1756714500000, 1756714500000, 'system', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.case_event VALUES ('0198f0df-de20-72ca-84ae-63c066f0fc5a', 8, 'step-done', 1, '{"kind":"step-done","step":"a3"}', 1756807740000, 1756807740000, 'system', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.case_event VALUES ('0198f0df-de20-72ca-84ae-63c066f0fc5a', 9, 'step-started', 1, '{"kind":"step-started","step":"a4"}', 1756807740000, 1756807740000, 'system', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.case_event VALUES ('0198f0df-de20-72ca-84ae-63c066f0fc5a', 10, 'step-done', 1, '{"kind":"step-done","step":"a4"}', 1757334360000, 1757334360000, 'system', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.case_event VALUES ('0198f0df-de20-72ca-84ae-63c066f0fc5a', 11, 'step-started', 1, '{"kind":"step-started","step":"a5"}', 1757334360000, 1757334360000, 'system', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.case_event VALUES ('0198f0df-de20-72ca-84ae-63c066f0fc5a', 12, 'step-done', 1, '{"kind":"step-done","step":"a5"}', 1757673600000, 1757673600000, 'system', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.case_event VALUES ('0198f0df-de20-72ca-84ae-63c066f0fc5a', 13, 'track-assigned', 1, '{"kind":"track-assigned","track":"track-4"}', 1757673600000, 1757673600000, 'system', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.case_event VALUES ('0198f0df-de20-72ca-84ae-63c066f0fc5a', 14, 'step-started', 1, '{"kind":"step-started","step":"r0"}', 1757673600000, 1757673600000, 'system', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.case_event VALUES ('0198f0df-de20-72ca-84ae-63c066f0fc5a', 15, 'step-done', 1, '{"kind":"step-done","step":"r0"}', 1794749100000, 1794749100000, 'system', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.case_event VALUES ('0198f0df-de20-72ca-84ae-63c066f0fc5a', 16, 'step-started', 1, '{"kind":"step-started","step":"r1"}', 1794749100000, 1794749100000, 'system', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.case_event VALUES ('0198f0df-de20-72ca-84ae-63c066f0fc5a', 17, 'step-done', 1, '{"kind":"step-done","step":"r1"}', 1795094820000, 1795094820000, 'system', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.case_event VALUES ('0198f0df-de20-72ca-84ae-63c066f0fc5a', 18, 'step-started', 1, '{"kind":"step-started","step":"r2"}', 1795094820000, 1795094820000, 'system', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.case_event VALUES ('01a12a4d-2020-76d6-ab15-0b476d18b50d', 17, 'hearing-invited', 1, '{"kind":"hearing-invited","hearing":"01a1f941-c700-74df-ba21-c675e4bc6367","hearing_kind":"main","time":"01a1f941-c700-7745-a06b-80f3258cc41f","starts":"2026-11-27T08:00:00Z","answer_by":"2026-11-25"}', 1795183200000, 1795183200000, 'staff', '01a1f941-c700-7d69-9dff-29f19d9b0ca8', 'caseworker', NULL, NULL, NULL);
INSERT INTO public.case_event VALUES ('019eb12f-7d20-7c67-9987-dc15cbb99937', 10, 'hearing-invited', 1, '{"kind":"hearing-invited","hearing":"01a1f941-c700-7eb2-bb9c-167a87808e3f","hearing_kind":"first","time":"01a1f941-c700-7a1e-8102-412b8667c306","starts":"2026-11-27T08:00:00Z","answer_by":"2026-11-25"}', 1795183200000, 1795183200000, 'staff', '01a1f941-c700-7b94-8801-4208a5e63440', 'caseworker', NULL, NULL, NULL);
INSERT INTO public.case_event VALUES ('019eb12f-7d20-7c67-9987-dc15cbb99937', 11, 'hearing-confirmed', 1, '{"kind":"hearing-confirmed","hearing":"01a1f941-c700-7eb2-bb9c-167a87808e3f"}', 1795183200000, 1795183200000, 'person', '019eb12f-7d20-713e-94e8-ceab7618769f', 'applicant', NULL, NULL, NULL);
INSERT INTO public.case_event VALUES ('019c0924-4d60-7c13-be49-d3b449bd5ef9', 17, 'hearing-invited', 1, '{"kind":"hearing-invited","hearing":"01a1f941-c700-7f93-8710-2e1ccb59fd41","hearing_kind":"main","time":"01a1f941-c700-7f17-b522-7fd93bbcec77","starts":"2026-11-27T08:00:00Z","answer_by":"2026-11-25"}', 1795183200000, 1795183200000, 'staff', '01a1f941-c700-7aa5-929d-5927d7bfd506', 'caseworker', NULL, NULL, NULL);


--
-- Data for Name: case_file; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.case_file VALUES ('01a12a4d-2020-76d6-ab15-0b476d18b50d', '01a12a4d-2020-7ffe-be73-e7c64a9bec15', 'applicant', 1791711060000, '01a1f941-c700-7d69-9dff-29f19d9b0ca8', 'noord');
INSERT INTO public.case_file VALUES ('01a125b8-55c0-7861-a0b7-beb915910f6c', '01a125b8-55c0-7573-b276-b7f2ef1a634f', 'ward', 1791634200000, '01a1f941-c700-7188-bd64-6bcc73b500b9', 'noord');
INSERT INTO public.case_file VALUES ('0199e7a0-8200-7aba-b30b-a5721c2c5f8f', '0199e7a0-8200-78c6-835a-16071264bdf4', 'applicant', 1760527680000, '01a1f941-c700-7aa5-929d-5927d7bfd506', 'zuid');
INSERT INTO public.case_file VALUES ('019ee3f9-cee0-7515-9468-02a671afd6c1', '019ee3f9-cee0-7dc4-afd7-11c28323d3ec', 'applicant', 1781941260000, '01a1f941-c700-7b94-8801-4208a5e63440', 'zuid');
INSERT INTO public.case_file VALUES ('019eb09f-c040-732f-8b99-cced94fb8160', '019eb09f-c040-735a-829c-b23e598735ff', 'ward', 1781079720000, '01a1f941-c700-7d69-9dff-29f19d9b0ca8', 'noord');
INSERT INTO public.case_file VALUES ('019eac7e-5120-7832-ac6f-0045cdc0961e', '019eac7e-5120-79e4-a5bc-3423a65d7ddc', 'ward', 1781010420000, '01a1f941-c700-7188-bd64-6bcc73b500b9', 'noord');
INSERT INTO public.case_file VALUES ('019eac86-8e80-76dd-9746-b00960bc8cdf', '019eac86-8e80-730f-a86d-f24b94848f9b', 'ward', 1781010960000, '01a1f941-c700-7aa5-929d-5927d7bfd506', 'zuid');
INSERT INTO public.case_file VALUES ('019eb12f-7d20-7c67-9987-dc15cbb99937', '019eb12f-7d20-713e-94e8-ceab7618769f', 'applicant', 1781089140000, '01a1f941-c700-7b94-8801-4208a5e63440', 'zuid');
INSERT INTO public.case_file VALUES ('019eac3e-3ae0-7295-a507-f1cf08aae69b', '019eac3e-3ae0-7d60-9578-2d5a3ce8dde2', 'applicant', 1781006220000, '01a1f941-c700-7d69-9dff-29f19d9b0ca8', 'noord');
INSERT INTO public.case_file VALUES ('019eb121-c180-79ec-8700-0277314e92a3', '019eb121-c180-77e3-979c-11157fc11152', 'applicant', 1781088240000, '01a1f941-c700-7188-bd64-6bcc73b500b9', 'noord');
INSERT INTO public.case_file VALUES ('019c0924-4d60-7c13-be49-d3b449bd5ef9', '019c0924-4d60-797c-b444-3299594fd4ee', 'applicant', 1769679900000, '01a1f941-c700-7aa5-929d-5927d7bfd506', 'zuid');
INSERT INTO public.case_file VALUES ('0198f0df-de20-72ca-84ae-63c066f0fc5a', '0198f0df-de20-74ad-8686-1b97617190d9', 'applicant', 1756387860000, '01a1f941-c700-7b94-8801-4208a5e63440', 'zuid');


--
-- Data for Name: case_summary; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.case_summary VALUES ('01a125b8-55c0-7861-a0b7-beb915910f6c', '01a125b8-55c0-7573-b276-b7f2ef1a634f', '9900015838', 'tesfay selam', '01a1f941-c700-7188-bd64-6bcc73b500b9', 'noord', '01a1f941-c700-7efb-a86a-e9e0c207865f', 14, 'nl-2026-pact', 'regular', 'n0', 1793963340000, 1797375600000, 1797375600000, 1793963340000, NULL, 1797375600000);
INSERT INTO public.case_summary VALUES ('0199e7a0-8200-7aba-b30b-a5721c2c5f8f', '0199e7a0-8200-78c6-835a-16071264bdf4', '9900023757', 'noori farid', '01a1f941-c700-7aa5-929d-5927d7bfd506', 'zuid', '01a1f941-c700-7069-bb41-a7975378db74', 14, 'nl-2024-sporen', 'track-4', 'r0', 1762261140000, 1776376800000, NULL, 1762261140000, NULL, 1776376800000);
INSERT INTO public.case_summary VALUES ('019ee3f9-cee0-7515-9468-02a671afd6c1', '019ee3f9-cee0-7dc4-afd7-11c28323d3ec', '9900031676', 'demir elif', '01a1f941-c700-7b94-8801-4208a5e63440', 'zuid', '01a1f941-c700-7069-bb41-a7975378db74', 22, 'nl-2026-pact', 'regular', 'permit', 1795179360000, NULL, NULL, 1795179360000, 'granted', 9223372036854775807);
INSERT INTO public.case_summary VALUES ('019eb09f-c040-732f-8b99-cced94fb8160', '019eb09f-c040-735a-829c-b23e598735ff', '9900039595', 'abraha ruta', '01a1f941-c700-7d69-9dff-29f19d9b0ca8', 'noord', '01a1f941-c700-7834-9d4e-cdbc8b0f4632', 2, 'nl-2024-sporen', 'start', 'a1', 1781079720000, NULL, NULL, 1781079720000, NULL, 9223372036854775807);
INSERT INTO public.case_summary VALUES ('019eac7e-5120-7832-ac6f-0045cdc0961e', '019eac7e-5120-79e4-a5bc-3423a65d7ddc', '9900047514', 'hamdan nour', '01a1f941-c700-7188-bd64-6bcc73b500b9', 'noord', '01a1f941-c700-79a0-9fa6-0568e28ab621', 5, 'nl-2024-sporen', 'start', 'a2', 1781161200000, 1797030000000, 1797030000000, 1781161200000, NULL, 1797030000000);
INSERT INTO public.case_summary VALUES ('019eac86-8e80-76dd-9746-b00960bc8cdf', '019eac86-8e80-730f-a86d-f24b94848f9b', '9900055433', 'mansour samir', '01a1f941-c700-7aa5-929d-5927d7bfd506', 'zuid', '01a1f941-c700-72f4-9798-ab0deb2c8ade', 7, 'nl-2024-sporen', 'start', 'a3', 1781253480000, 1797030000000, 1797030000000, 1781253480000, NULL, 1797030000000);
INSERT INTO public.case_summary VALUES ('019eac3e-3ae0-7295-a507-f1cf08aae69b', '019eac3e-3ae0-7d60-9578-2d5a3ce8dde2', '9900071271', 'mehari senait', '01a1f941-c700-7d69-9dff-29f19d9b0ca8', 'noord', '01a1f941-c700-72f4-9798-ab0deb2c8ade', 11, 'nl-2024-sporen', 'start', 'a5', 1782901740000, 1797030000000, 1797030000000, 1782901740000, NULL, 1797030000000);
INSERT INTO public.case_summary VALUES ('019eb121-c180-79ec-8700-0277314e92a3', '019eb121-c180-77e3-979c-11157fc11152', '9900079190', 'sharifi zahra', '01a1f941-c700-7188-bd64-6bcc73b500b9', 'noord', '01a1f941-c700-7069-bb41-a7975378db74', 14, 'nl-2024-sporen', 'track-4', 'r0', 1783172280000, 1797030000000, 1797030000000, 1783172280000, NULL, 1797030000000);
INSERT INTO public.case_summary VALUES ('0198f0df-de20-72ca-84ae-63c066f0fc5a', '0198f0df-de20-74ad-8686-1b97617190d9', '9900095028', 'darwish tarek', '01a1f941-c700-7b94-8801-4208a5e63440', 'zuid', '01a1f941-c700-7c64-8da3-0520c364b5c7', 18, 'nl-2024-sporen', 'track-4', 'r2', 1795094820000, 1772319600000, 1795474800000, 1795094820000, NULL, 1772319600000);
INSERT INTO public.case_summary VALUES ('01a12a4d-2020-76d6-ab15-0b476d18b50d', '01a12a4d-2020-7ffe-be73-e7c64a9bec15', '9900007919', 'haddad amira', '01a1f941-c700-7d69-9dff-29f19d9b0ca8', 'noord', '01a1f941-c700-7069-bb41-a7975378db74', 17, 'nl-2026-pact', 'regular', 'n1', 1794237360000, 1808172000000, 1808172000000, 1795183200000, NULL, 1808172000000);
INSERT INTO public.case_summary VALUES ('019eb12f-7d20-7c67-9987-dc15cbb99937', '019eb12f-7d20-713e-94e8-ceab7618769f', '9900063352', 'aslan azad', '01a1f941-c700-7b94-8801-4208a5e63440', 'zuid', '01a1f941-c700-7d61-8245-e06bb0bc4f57', 11, 'nl-2024-sporen', 'start', 'a4', 1781529420000, 1797030000000, 1797030000000, 1795183200000, NULL, 1797030000000);
INSERT INTO public.case_summary VALUES ('019c0924-4d60-7c13-be49-d3b449bd5ef9', '019c0924-4d60-797c-b444-3299594fd4ee', '9900087109', 'ahmadi jawid', '01a1f941-c700-7aa5-929d-5927d7bfd506', 'zuid', '01a1f941-c700-7b71-be60-2f2534b9d236', 17, 'nl-2024-sporen', 'track-4', 'r1', 1795161780000, 1785448800000, 1795820400000, 1795183200000, NULL, 1785448800000);


--
-- Data for Name: contact; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.contact VALUES ('01a12a4d-2020-7a24-9f5e-59d5a64436b2', '01a12a4d-2020-76d6-ab15-0b476d18b50d', 'coa', 'COA Wolkendam', '+31600006288', 'nl en');
INSERT INTO public.contact VALUES ('01a12a4d-2020-7f8e-90ad-ce4a86607329', '01a12a4d-2020-76d6-ab15-0b476d18b50d', 'gza', 'GZA Wolkendam', '+31600007872', 'nl en');
INSERT INTO public.contact VALUES ('01a12a4d-2020-78c6-8c11-a9e80fe1b994', '01a12a4d-2020-76d6-ab15-0b476d18b50d', 'vwn', 'VluchtelingenWerk Wolkendam', '+31600008817', 'nl en ar');
INSERT INTO public.contact VALUES ('01a12a4d-2020-78b5-ace1-cf18d2abb20c', '01a12a4d-2020-76d6-ab15-0b476d18b50d', 'legal-help', 'Advocatenkantoor Demo 4', '+31600003893', 'nl en');
INSERT INTO public.contact VALUES ('01a125b8-55c0-78e0-b008-789770c22336', '01a125b8-55c0-7861-a0b7-beb915910f6c', 'coa', 'COA Ter Apel', '+31600009275', 'nl en');
INSERT INTO public.contact VALUES ('01a125b8-55c0-7fec-bcdd-8897df90bba1', '01a125b8-55c0-7861-a0b7-beb915910f6c', 'gza', 'GZA Ter Apel', '+31600002299', 'nl en');
INSERT INTO public.contact VALUES ('01a125b8-55c0-7e1f-b16d-8fbb5bd0af5e', '01a125b8-55c0-7861-a0b7-beb915910f6c', 'vwn', 'VluchtelingenWerk Ter Apel', '+31600004147', 'nl en ar');
INSERT INTO public.contact VALUES ('01a125b8-55c0-7364-b1e4-e28acf10e2d3', '01a125b8-55c0-7861-a0b7-beb915910f6c', 'legal-help', 'Advocatenkantoor Demo 1', '+31600005160', 'nl en');
INSERT INTO public.contact VALUES ('01a125b8-55c0-7199-91bb-a6541bab6f7f', '01a125b8-55c0-7861-a0b7-beb915910f6c', 'guardian', 'Nidos, voogd Demo 2', '+31600004623', 'nl en');
INSERT INTO public.contact VALUES ('0199e7a0-8200-76b4-b471-90d2b2b5391f', '0199e7a0-8200-7aba-b30b-a5721c2c5f8f', 'coa', 'COA Wolkendam', '+31600004620', 'nl en');
INSERT INTO public.contact VALUES ('0199e7a0-8200-76f5-930a-301ef51f89d1', '0199e7a0-8200-7aba-b30b-a5721c2c5f8f', 'gza', 'GZA Wolkendam', '+31600008803', 'nl en');
INSERT INTO public.contact VALUES ('0199e7a0-8200-77e1-a2a0-6868f8ffc565', '0199e7a0-8200-7aba-b30b-a5721c2c5f8f', 'vwn', 'VluchtelingenWerk Wolkendam', '+31600006370', 'nl en ar');
INSERT INTO public.contact VALUES ('0199e7a0-8200-7973-9994-3e45d06938d0', '0199e7a0-8200-7aba-b30b-a5721c2c5f8f', 'legal-help', 'Advocatenkantoor Demo 1', '+31600003301', 'nl en');
INSERT INTO public.contact VALUES ('019ee3f9-cee0-75fd-b7f3-33527782863c', '019ee3f9-cee0-7515-9468-02a671afd6c1', 'coa', 'COA Wolkendam', '+31600006936', 'nl en');
INSERT INTO public.contact VALUES ('019ee3f9-cee0-71ac-a5db-1c9b9355f721', '019ee3f9-cee0-7515-9468-02a671afd6c1', 'gza', 'GZA Wolkendam', '+31600001007', 'nl en');
INSERT INTO public.contact VALUES ('019ee3f9-cee0-7248-b432-4cf61aafc4cb', '019ee3f9-cee0-7515-9468-02a671afd6c1', 'vwn', 'VluchtelingenWerk Wolkendam', '+31600006029', 'nl en ar');
INSERT INTO public.contact VALUES ('019ee3f9-cee0-764b-926e-ad7d381d05cc', '019ee3f9-cee0-7515-9468-02a671afd6c1', 'legal-help', 'Advocatenkantoor Demo 1', '+31600004373', 'nl en');
INSERT INTO public.contact VALUES ('019eb09f-c040-7b38-8c48-b761fd3c9d9c', '019eb09f-c040-732f-8b99-cced94fb8160', 'coa', 'COA Budel', '+31600008883', 'nl en');
INSERT INTO public.contact VALUES ('019eb09f-c040-748b-9d8e-2a010c30546f', '019eb09f-c040-732f-8b99-cced94fb8160', 'gza', 'GZA Budel', '+31600000421', 'nl en');
INSERT INTO public.contact VALUES ('019eb09f-c040-79f7-8a2f-0f477fd1825c', '019eb09f-c040-732f-8b99-cced94fb8160', 'vwn', 'VluchtelingenWerk Budel', '+31600001691', 'nl en ar');
INSERT INTO public.contact VALUES ('019eb09f-c040-7d11-a4e9-f13fbc98ef6e', '019eb09f-c040-732f-8b99-cced94fb8160', 'legal-help', 'Advocatenkantoor Demo 5', '+31600004834', 'nl en');
INSERT INTO public.contact VALUES ('019eb09f-c040-7877-a473-f7cc8af59e5b', '019eb09f-c040-732f-8b99-cced94fb8160', 'guardian', 'Nidos, voogd Demo 7', '+31600002206', 'nl en');
INSERT INTO public.contact VALUES ('019eac7e-5120-7e4a-9138-da6e7f3850a2', '019eac7e-5120-7832-ac6f-0045cdc0961e', 'coa', 'COA Den Bosch', '+31600000425', 'nl en');
INSERT INTO public.contact VALUES ('019eac7e-5120-7754-8be9-63e1d9e498f5', '019eac7e-5120-7832-ac6f-0045cdc0961e', 'gza', 'GZA Den Bosch', '+31600000277', 'nl en');
INSERT INTO public.contact VALUES ('019eac7e-5120-74d7-96b8-97decc05cf6d', '019eac7e-5120-7832-ac6f-0045cdc0961e', 'vwn', 'VluchtelingenWerk Den Bosch', '+31600000386', 'nl en ar');
INSERT INTO public.contact VALUES ('019eac7e-5120-77d4-be89-2e03a3602acc', '019eac7e-5120-7832-ac6f-0045cdc0961e', 'guardian', 'Nidos, voogd Demo 14', '+31600009888', 'nl en');
INSERT INTO public.contact VALUES ('019eac86-8e80-708c-ac2b-7683fd4b3f98', '019eac86-8e80-76dd-9746-b00960bc8cdf', 'coa', 'COA Schiphol', '+31600005249', 'nl en');
INSERT INTO public.contact VALUES ('019eac86-8e80-7c84-84b6-df7f297e4740', '019eac86-8e80-76dd-9746-b00960bc8cdf', 'gza', 'GZA Schiphol', '+31600000019', 'nl en');
INSERT INTO public.contact VALUES ('019eac86-8e80-794d-889c-3a2c248f6ac8', '019eac86-8e80-76dd-9746-b00960bc8cdf', 'vwn', 'VluchtelingenWerk Schiphol', '+31600003687', 'nl en ar');
INSERT INTO public.contact VALUES ('019eac86-8e80-7840-b4fa-daf690e0e36a', '019eac86-8e80-76dd-9746-b00960bc8cdf', 'legal-help', 'Advocatenkantoor Demo 7', '+31600007346', 'nl en');
INSERT INTO public.contact VALUES ('019eac86-8e80-7352-ab30-b5055389b9c8', '019eac86-8e80-76dd-9746-b00960bc8cdf', 'guardian', 'Nidos, voogd Demo 8', '+31600007596', 'nl en');
INSERT INTO public.contact VALUES ('019eb12f-7d20-73e7-8d54-87da5c91cda1', '019eb12f-7d20-7c67-9987-dc15cbb99937', 'coa', 'COA Zevenaar', '+31600005585', 'nl en');
INSERT INTO public.contact VALUES ('019eb12f-7d20-7f86-8ad3-bd7bdc214ca9', '019eb12f-7d20-7c67-9987-dc15cbb99937', 'gza', 'GZA Zevenaar', '+31600008418', 'nl en');
INSERT INTO public.contact VALUES ('019eb12f-7d20-7ba5-adb3-5438a31d0abb', '019eb12f-7d20-7c67-9987-dc15cbb99937', 'vwn', 'VluchtelingenWerk Zevenaar', '+31600006910', 'nl en ar');
INSERT INTO public.contact VALUES ('019eb12f-7d20-7277-a26f-132d3dcc9f43', '019eb12f-7d20-7c67-9987-dc15cbb99937', 'legal-help', 'Advocatenkantoor Demo 2', '+31600004158', 'nl en');
INSERT INTO public.contact VALUES ('019eac3e-3ae0-7627-ad31-dcf5e10a0496', '019eac3e-3ae0-7295-a507-f1cf08aae69b', 'coa', 'COA Schiphol', '+31600004819', 'nl en');
INSERT INTO public.contact VALUES ('019eac3e-3ae0-7a50-a6df-a5a0eccd5009', '019eac3e-3ae0-7295-a507-f1cf08aae69b', 'gza', 'GZA Schiphol', '+31600005155', 'nl en');
INSERT INTO public.contact VALUES ('019eac3e-3ae0-7629-9002-3b571d8a5593', '019eac3e-3ae0-7295-a507-f1cf08aae69b', 'vwn', 'VluchtelingenWerk Schiphol', '+31600005124', 'nl en ar');
INSERT INTO public.contact VALUES ('019eac3e-3ae0-70e8-83a2-323f7b73b43c', '019eac3e-3ae0-7295-a507-f1cf08aae69b', 'legal-help', 'Advocatenkantoor Demo 2', '+31600006902', 'nl en');
INSERT INTO public.contact VALUES ('019eb121-c180-7aaf-9c11-c6f45fd034bf', '019eb121-c180-79ec-8700-0277314e92a3', 'coa', 'COA Wolkendam', '+31600002302', 'nl en');
INSERT INTO public.contact VALUES ('019eb121-c180-7ef7-821d-fbf49fe545ef', '019eb121-c180-79ec-8700-0277314e92a3', 'gza', 'GZA Wolkendam', '+31600006728', 'nl en');
INSERT INTO public.contact VALUES ('019eb121-c180-7dd5-93cc-aba9c2fdac07', '019eb121-c180-79ec-8700-0277314e92a3', 'vwn', 'VluchtelingenWerk Wolkendam', '+31600009433', 'nl en ar');
INSERT INTO public.contact VALUES ('019eb121-c180-780c-842e-9dc8833f30e5', '019eb121-c180-79ec-8700-0277314e92a3', 'legal-help', 'Advocatenkantoor Demo 7', '+31600004809', 'nl en');
INSERT INTO public.contact VALUES ('019c0924-4d60-703c-b406-5bd8c5d34dfa', '019c0924-4d60-7c13-be49-d3b449bd5ef9', 'coa', 'COA Sterrenveld', '+31600003364', 'nl en');
INSERT INTO public.contact VALUES ('019c0924-4d60-766b-becc-3de21dc6a92f', '019c0924-4d60-7c13-be49-d3b449bd5ef9', 'gza', 'GZA Sterrenveld', '+31600009866', 'nl en');
INSERT INTO public.contact VALUES ('019c0924-4d60-7db8-9d25-7a0a01f28490', '019c0924-4d60-7c13-be49-d3b449bd5ef9', 'vwn', 'VluchtelingenWerk Sterrenveld', '+31600005775', 'nl en ar');
INSERT INTO public.contact VALUES ('019c0924-4d60-7041-b1d8-4f0a5c2368cb', '019c0924-4d60-7c13-be49-d3b449bd5ef9', 'legal-help', 'Advocatenkantoor Demo 12', '+31600001429', 'nl en');
INSERT INTO public.contact VALUES ('0198f0df-de20-7ffe-a437-deda65d95d84', '0198f0df-de20-72ca-84ae-63c066f0fc5a', 'coa', 'COA Maanwijk', '+31600007565', 'nl en');
INSERT INTO public.contact VALUES ('0198f0df-de20-7f63-bd42-5ca6279df38c', '0198f0df-de20-72ca-84ae-63c066f0fc5a', 'gza', 'GZA Maanwijk', '+31600002241', 'nl en');
INSERT INTO public.contact VALUES ('0198f0df-de20-7fb0-b39f-0daa62604a5c', '0198f0df-de20-72ca-84ae-63c066f0fc5a', 'vwn', 'VluchtelingenWerk Maanwijk', '+31600004898', 'nl en ar');
INSERT INTO public.contact VALUES ('0198f0df-de20-750e-bf4c-fe547cecf275', '0198f0df-de20-72ca-84ae-63c066f0fc5a', 'legal-help', 'Advocatenkantoor Demo 7', '+31600007682', 'nl en');


--
-- Data for Name: data_key; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.data_key VALUES ('01a1f941-c700-7b27-99a6-65e6e20ad4be', 'totp', '01a1f941-c700-7d69-9dff-29f19d9b0ca8', 1, '\x29b4c07eb83de672f07f76dfbe59d99a772a1a50f8b7ec505f965e150bd82733fbc1702c03b892d3c4b491bbb3b4e3e615f5506b69bb61e2b643379d');
INSERT INTO public.data_key VALUES ('01a1f941-c700-70b0-9688-d9006a645b27', 'totp', '01a1f941-c700-7188-bd64-6bcc73b500b9', 1, '\x6dc2ef31dcb9a5b3cf97b58b859a301db38d71e9f073515725a2b33a6302ebafc1d0285b3dda5995457763ffbc135d9ab1146a78b2e86967fc6a3d9c');
INSERT INTO public.data_key VALUES ('01a1f941-c700-7292-a9e3-c4fa0d2ced29', 'totp', '01a1f941-c700-7aa5-929d-5927d7bfd506', 1, '\x83c618f9659e6aee99c74f7c20723de5f5cb94021b4de1f7b407a9a670ec8129f7b5a745000455cbc744b3fc5f744622eaeac559be745df71b82ba41');
INSERT INTO public.data_key VALUES ('01a1f941-c700-7f81-be07-28d4333d85f1', 'totp', '01a1f941-c700-7b94-8801-4208a5e63440', 1, '\xc97114a28b1ab47457314ea06fd4f8903eab1f7c0550c9d1622f2272ec1e8a6c48b9487f64f0cc93ec887a959656a9e3e40ac6a5b23bfa44da58784f');
INSERT INTO public.data_key VALUES ('01a1f941-c700-7480-a2f9-74d9e498ccc8', 'totp', '01a1f941-c700-74fb-8e09-288893b1c25c', 1, '\x51dcdfa27cd682691c01cc6b20f65b4f3d851f93a4fcc789ce359314bf1b89447e093e20306604ddf2cd2e109adc2e20bc66d0c1ce8b2478b90764ef');
INSERT INTO public.data_key VALUES ('01a1f941-c700-74e7-8be8-599403b24c26', 'totp', '01a1f941-c700-7f12-9e9a-8a60f86fd725', 1, '\x45d7eb24e39ce5b5958e23f67d79e0473eed42bdd553ca50dbd9c49848cc2be656e668a05bcc1ff735fddc46bb784aec65e09ecb2c3a936c32e85571');
INSERT INTO public.data_key VALUES ('01a1f941-c700-71dd-b5fd-8cf4be8ddff3', 'totp', '01a1f941-c700-73a3-8dc5-9588f809912f', 1, '\x3580c443cd53776bdf7799628c87cf675075bcbe7854300d18136b3af9201dc499e2514e0d33ae49e24afae66764cc3cd5257c2e548e20deb3b159f9');
INSERT INTO public.data_key VALUES ('01a1f941-c700-730d-be8e-d5611ddf2e45', 'totp', '01a1f941-c700-72fe-b822-41f09904d817', 1, '\x1a7175c229964ec987150409528c0888cdc4cdb1151e44242ec0a31cb7dcfefc659838999efe799c17a7d9bbecd96a2630f4128c42d62d550cefe7f7');
INSERT INTO public.data_key VALUES ('01a1f941-c700-7008-b5df-5e9d97af4d51', 'totp', '01a1f941-c700-72e5-9d61-250412dddda1', 1, '\x64c139f85aaafefdb2cf3414263c743ebc55b895eff09b0e24f113cb5100c7201e9f1665a1f9b560c1bcf10c7f089d7517d8b12784f01cb53af389df');
INSERT INTO public.data_key VALUES ('01a1f941-c700-7760-85d7-a28be7b07db4', 'totp', '01a1f941-c700-7dfd-aed9-5a45ec730f04', 1, '\xc7cc14561ed95efdfa87e6ec0f3ea10047ce96163ab87cbec95bc0d107ceae7a49269350132630fc1e2b803219a42e763eeead3ebe7e25a9105467f8');
INSERT INTO public.data_key VALUES ('01a1f941-c700-79cb-b6cf-0df032d1feb6', 'totp', '01a1f941-c700-7e3d-9578-9e0d65d46a5f', 1, '\x699f843f0b408f74638b3c36b1fb6a4880f4b6424a14122f99e00bcabbd230303d8bdbb3627695cb796baa64a883266f5e5f80ffb59ba15adb67f42b');
INSERT INTO public.data_key VALUES ('01a1f941-c700-774a-8f75-993130b2dbc2', 'totp', '01a1f941-c700-73da-bb07-a6274121c7bc', 1, '\x59f3546da2a479aee52e83fc7cafc9785b7e392f259f4931943da048c46dfd9bef7aecfb419c2238de490a072cd1b0933ad112fff358626ef8f85dc9');
INSERT INTO public.data_key VALUES ('01a1f941-c700-755a-9e81-23968587ecee', 'totp', '01a1f941-c700-7c1f-bc57-9f516de32e84', 1, '\x27984de0d1c876959fb6b8d7f85cdf6d8afbe629f1147db413bd570ad192ac40f8781036556fbf06aba282f93834e1f0ec84a2cfe07c7f3fa41dafa1');
INSERT INTO public.data_key VALUES ('01a1f941-c700-7a4f-ab64-bcf3626a67b5', 'totp', '01a1f941-c700-713a-8d2b-b4a0c57bf6dc', 1, '\x7a12893603168730a9fde7c56fcb3f2fb8636f3b74e173b9cacec8fee620d4860029408200785c48165b94e64d2cf1a3f2eb92b5208180c1c9c8245f');
INSERT INTO public.data_key VALUES ('01a1f941-c700-7869-8b86-fb5bfe9e3ea9', 'totp', '01a1f941-c700-7106-862d-705661afa67d', 1, '\x1aba7145c01d230c42efe8c4c46953d6a6e09f21b18dd18a65462382b86e9ff4737665ccbd88be029d43d8928789713deac9c8c15629eec9c946f8f3');
INSERT INTO public.data_key VALUES ('01a1f941-c700-7498-93ac-d0190e18bdea', 'totp', '01a1f941-c700-7e6b-a981-3d479deb7711', 1, '\x06642e3720b7fed001010467aabb0dfdb544cd7d15045f3eb0fbcdbc9987f07ab59cb8ca39cfdc2c952481a3f2b90edb9a4a05daf87a8ab9b8fee87c');
INSERT INTO public.data_key VALUES ('01a1f941-c700-7b9a-b7c9-29e9c5275ba1', 'totp', '01a1f941-c700-7f8d-9719-efb400f925c4', 1, '\xcd564e17b18b332d3547dbdbfccee92b4c9e8a19b048c6bb5a385f8dab6f41c46b7338389836709191d082fcf9b05121ad24b535f2316347a2df42b5');
INSERT INTO public.data_key VALUES ('01a1f941-c700-73a8-b35e-20af775d1dc8', 'totp', '01a1f941-c700-739b-a419-34bd3e6c4e8f', 1, '\xaecc34ba295582095a9661445c0cbcd03b5cbb34ec9ca3a8738c1872edb87ffd8f0e08bb871f917df215528918af4e6c5eb38f7f9fa1dcb6c608e19e');
INSERT INTO public.data_key VALUES ('01a1f941-c700-7a0b-b767-25d2a383d827', 'totp', '01a1f941-c700-7263-9dd2-4a5566426389', 1, '\x9a3e03cdc901e76c6691877f4fbcb726804a7116a7de71a1f5af07822669a85158e3ab7871e38ab075baecc62528cd42f6bf5e881886eee92f086310');
INSERT INTO public.data_key VALUES ('01a1f941-c700-768c-bc08-dac05913e0cf', 'totp', '01a1f941-c700-7402-9bec-ad6dcf1adc33', 1, '\xf43212e2120faa6cff8e799a1a0da5048a1ac72e391570b5218f9c5243a2a47d2c5028e77153a3f7ac25c6c29bcae8bcc52282d0c7b72fc84de11237');
INSERT INTO public.data_key VALUES ('01a1f941-c700-756e-ba58-cfd6874e8b91', 'support', '019eb09f-c040-732f-8b99-cced94fb8160', 1, '\x7fb51d1fb34e7708b35bd1a2737241740d306d9141064493c2601f4e2fadfb8101bba3ed1ea7e3e36e2a796e6bd6cf998aa8753801b559baa37b9e63');
INSERT INTO public.data_key VALUES ('01a1f941-c700-7d71-8e24-8bf5467c3dbd', 'support', '019eb121-c180-79ec-8700-0277314e92a3', 1, '\x3d1aecabac8c4a70cfc70c1d1b383622871fd2c2d07d63da1bcd86dc282ce2e2c806d90a83e7c3849561561386d2a4a3bb490a98d7327e728b53d32a');


--
-- Data for Name: device; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: fault; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: hearing; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.hearing VALUES ('01a1f941-c700-74df-ba21-c675e4bc6367', '01a12a4d-2020-76d6-ab15-0b476d18b50d', 'main', '01a1f941-c700-7745-a06b-80f3258cc41f', 'reserved', '2026-11-25', 0, 1795183200000);
INSERT INTO public.hearing VALUES ('01a1f941-c700-7eb2-bb9c-167a87808e3f', '019eb12f-7d20-7c67-9987-dc15cbb99937', 'first', '01a1f941-c700-7a1e-8102-412b8667c306', 'confirmed', '2026-11-25', 0, 1795183200000);
INSERT INTO public.hearing VALUES ('01a1f941-c700-7f93-8710-2e1ccb59fd41', '019c0924-4d60-7c13-be49-d3b449bd5ef9', 'main', '01a1f941-c700-7f17-b522-7fd93bbcec77', 'reserved', '2026-11-25', 0, 1795183200000);


--
-- Data for Name: hearing_time; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.hearing_time VALUES ('01a1f941-c700-7745-a06b-80f3258cc41f', 'main', '01a1f941-c700-79a0-9fa6-0568e28ab621', 1795766400000, 28, 'ar', '01a1f941-c700-7422-b736-a07ea1e588fb', '01a1f941-c700-776f-b75f-29f82848a82e', '01a1f941-c700-73ca-bc51-739d0022af8e', '01a1f941-c700-7f12-9e9a-8a60f86fd725', 1795183200000, NULL);
INSERT INTO public.hearing_time VALUES ('01a1f941-c700-7a1e-8102-412b8667c306', 'first', '01a1f941-c700-72f4-9798-ab0deb2c8ade', 1795766400000, 8, 'ku', '01a1f941-c700-7650-aa98-ac449b038e87', '01a1f941-c700-7eb7-8239-c856da6036cd', '01a1f941-c700-71f1-a8de-b5a702d0ced9', '01a1f941-c700-7f12-9e9a-8a60f86fd725', 1795183200000, NULL);
INSERT INTO public.hearing_time VALUES ('01a1f941-c700-7f17-b522-7fd93bbcec77', 'main', '01a1f941-c700-7efb-a86a-e9e0c207865f', 1795766400000, 28, 'fa', '01a1f941-c700-7135-a807-4445fc105804', '01a1f941-c700-75c1-947a-07c7695c3014', '01a1f941-c700-7e4c-9f3a-53712b6aa9f0', '01a1f941-c700-7f12-9e9a-8a60f86fd725', 1795183200000, NULL);


--
-- Data for Name: lease; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: letter; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.letter VALUES ('01a1f941-c700-7a0e-812f-6007f965e321', '01a12a4d-2020-76d6-ab15-0b476d18b50d', '\xa7cf1436e4fe6e30ec7debb2499216a908e9b018c8f1515bfb2376125bd891c2', '\xbc2486564cc8ba523c65f6d7c550f464c48dd5ddf4ac193079d424f2fdc67a98', 'ar', 1795183200000, 1797775200000, NULL, NULL, '01a1f941-c700-72fe-b822-41f09904d817');
INSERT INTO public.letter VALUES ('01a1f941-c700-78f0-845f-01cd078d71cf', '01a125b8-55c0-7861-a0b7-beb915910f6c', '\xd5ae9c309b8ed4207fcab2c3ed80f587ac7def919c61c23e65fcfd08af03999d', '\x4de51fd5392b5407665407bfa7025715b55cb21300fd4cc7eca1ac1e24140600', 'ti', 1795183200000, 1797775200000, NULL, NULL, '01a1f941-c700-73a3-8dc5-9588f809912f');
INSERT INTO public.letter VALUES ('01a1f941-c700-7c83-abd9-d7829417669e', '0199e7a0-8200-7aba-b30b-a5721c2c5f8f', '\x89f371def77fe410dbb51688689bc026748fb46860855de7664b3c45e43e508c', '\xf77b1cc7fc3e7a7fde5f1a058693c9136c592317c5a06e325000268343cef069', 'fa-AF', 1795183200000, 1797775200000, NULL, NULL, '01a1f941-c700-72fe-b822-41f09904d817');
INSERT INTO public.letter VALUES ('01a1f941-c700-7f6f-951b-0b1bbcf4f110', '019ee3f9-cee0-7515-9468-02a671afd6c1', '\x65a2fafa20dae6b4ac0238ff7e8fd8930fa646082774445be5a2f5707abc7a57', '\x10f71d28fe0f6a8fc2985186e8775f0e03aaebdc4610568463bec3337bd6179d', 'tr', 1795183200000, 1797775200000, NULL, NULL, '01a1f941-c700-72fe-b822-41f09904d817');


--
-- Data for Name: note; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: outbox; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.outbox VALUES ('01a1f941-c700-7e3e-a7b3-b08ef510c944', 'notice', '01a12a4d-2020-76d6-ab15-0b476d18b50d', '{}', 1795183200000, 1795183200000, 0, 0, NULL, NULL);
INSERT INTO public.outbox VALUES ('01a1f941-c700-795c-9887-c32434cce833', 'notice', '019eb12f-7d20-7c67-9987-dc15cbb99937', '{}', 1795183200000, 1795183200000, 0, 0, NULL, NULL);
INSERT INTO public.outbox VALUES ('01a1f941-c700-7f29-9250-7d94ee444acf', 'notice', '019c0924-4d60-7c13-be49-d3b449bd5ef9', '{}', 1795183200000, 1795183200000, 0, 0, NULL, NULL);


--
-- Data for Name: pending; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: person; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.person VALUES ('01a12a4d-2020-7ffe-be73-e7c64a9bec15', '9900007919', 'Amira', 'Haddad', '1997-05-04', 'SYR', 'ar', NULL, '01a1f941-c700-7069-bb41-a7975378db74', false, NULL);
INSERT INTO public.person VALUES ('01a125b8-55c0-7573-b276-b7f2ef1a634f', '9900015838', 'Selam', 'Tesfay', '2010-05-04', 'ERI', 'ti', NULL, '01a1f941-c700-7efb-a86a-e9e0c207865f', true, NULL);
INSERT INTO public.person VALUES ('0199e7a0-8200-78c6-835a-16071264bdf4', '9900023757', 'Farid', 'Noori', '1985-05-04', 'AFG', 'fa-AF', NULL, '01a1f941-c700-7069-bb41-a7975378db74', false, NULL);
INSERT INTO public.person VALUES ('019ee3f9-cee0-7dc4-afd7-11c28323d3ec', '9900031676', 'Elif', 'Demir', '1992-05-04', 'TUR', 'tr', NULL, '01a1f941-c700-7069-bb41-a7975378db74', false, NULL);
INSERT INTO public.person VALUES ('019eb09f-c040-735a-829c-b23e598735ff', '9900039595', 'Ruta', 'Abraha', '2009-06-08', 'ERI', 'ti', '+31600008296', '01a1f941-c700-7834-9d4e-cdbc8b0f4632', true, NULL);
INSERT INTO public.person VALUES ('019eac7e-5120-79e4-a5bc-3423a65d7ddc', '9900047514', 'Nour', 'Hamdan', '2011-12-20', 'SYR', 'ar', NULL, '01a1f941-c700-79a0-9fa6-0568e28ab621', true, NULL);
INSERT INTO public.person VALUES ('019eac86-8e80-730f-a86d-f24b94848f9b', '9900055433', 'Samir', 'Mansour', '2011-04-24', 'SYR', 'ar', NULL, '01a1f941-c700-72f4-9798-ab0deb2c8ade', true, NULL);
INSERT INTO public.person VALUES ('019eb12f-7d20-713e-94e8-ceab7618769f', '9900063352', 'Azad', 'Aslan', '1968-10-20', 'TUR', 'ku', '+31600008719', '01a1f941-c700-7d61-8245-e06bb0bc4f57', false, NULL);
INSERT INTO public.person VALUES ('019eac3e-3ae0-7d60-9578-2d5a3ce8dde2', '9900071271', 'Senait', 'Mehari', '1996-05-13', 'ERI', 'ti', '+31600002264', '01a1f941-c700-72f4-9798-ab0deb2c8ade', false, NULL);
INSERT INTO public.person VALUES ('019eb121-c180-77e3-979c-11157fc11152', '9900079190', 'Zahra', 'Sharifi', '1990-07-30', 'IRN', 'fa', '+31600009403', '01a1f941-c700-7069-bb41-a7975378db74', false, NULL);
INSERT INTO public.person VALUES ('019c0924-4d60-797c-b444-3299594fd4ee', '9900087109', 'Jawid', 'Ahmadi', '2008-05-30', 'IRN', 'fa', '+31600003060', '01a1f941-c700-7b71-be60-2f2534b9d236', false, NULL);
INSERT INTO public.person VALUES ('0198f0df-de20-74ad-8686-1b97617190d9', '9900095028', 'Tarek', 'Darwish', '1987-11-03', 'SDN', 'ar', '+31600008667', '01a1f941-c700-7c64-8da3-0520c364b5c7', false, NULL);


--
-- Data for Name: place; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.place VALUES ('01a1f941-c700-7efb-a86a-e9e0c207865f', 'Ter Apel', 'application-centre');
INSERT INTO public.place VALUES ('01a1f941-c700-7834-9d4e-cdbc8b0f4632', 'Budel', 'application-centre');
INSERT INTO public.place VALUES ('01a1f941-c700-79a0-9fa6-0568e28ab621', 'Den Bosch', 'application-centre');
INSERT INTO public.place VALUES ('01a1f941-c700-7d61-8245-e06bb0bc4f57', 'Zevenaar', 'application-centre');
INSERT INTO public.place VALUES ('01a1f941-c700-72f4-9798-ab0deb2c8ade', 'Schiphol', 'application-centre');
INSERT INTO public.place VALUES ('01a1f941-c700-7069-bb41-a7975378db74', 'Wolkendam', 'reception');
INSERT INTO public.place VALUES ('01a1f941-c700-7b71-be60-2f2534b9d236', 'Sterrenveld', 'reception');
INSERT INTO public.place VALUES ('01a1f941-c700-7c64-8da3-0520c364b5c7', 'Maanwijk', 'reception');
INSERT INTO public.place VALUES ('01a1f941-c700-787c-9e17-876ac515cf26', 'Nevelzicht', 'reception');


--
-- Data for Name: report; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: resource; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.resource VALUES ('01a1f941-c700-776f-b75f-29f82848a82e', 'interpreter', 'Demotolk 1 (ar)', NULL, 'ar');
INSERT INTO public.resource VALUES ('01a1f941-c700-791e-87c9-2d25bde1bdf0', 'interpreter', 'Demotolk 2 (ar, ckb)', NULL, 'ar ckb');
INSERT INTO public.resource VALUES ('01a1f941-c700-7b3a-a0e3-80555bed36da', 'interpreter', 'Demotolk 3 (ar, ku)', NULL, 'ar ku');
INSERT INTO public.resource VALUES ('01a1f941-c700-722d-9fe3-b5885a806df6', 'interpreter', 'Demotolk 4 (ti)', NULL, 'ti');
INSERT INTO public.resource VALUES ('01a1f941-c700-7e1c-81a4-23dd9e1f687d', 'interpreter', 'Demotolk 5 (ti, am)', NULL, 'ti am');
INSERT INTO public.resource VALUES ('01a1f941-c700-7eb7-8239-c856da6036cd', 'interpreter', 'Demotolk 6 (tr, ku)', NULL, 'tr ku');
INSERT INTO public.resource VALUES ('01a1f941-c700-75c1-947a-07c7695c3014', 'interpreter', 'Demotolk 7 (fa-AF, fa)', NULL, 'fa-AF fa');
INSERT INTO public.resource VALUES ('01a1f941-c700-7a81-a91f-895ffa3bbc9f', 'interpreter', 'Demotolk 8 (ps, fa-AF)', NULL, 'ps fa-AF');
INSERT INTO public.resource VALUES ('01a1f941-c700-7afd-bf44-809d8de32368', 'interpreter', 'Demotolk 9 (so)', NULL, 'so');
INSERT INTO public.resource VALUES ('01a1f941-c700-7f28-85d8-4b8734e6ddd5', 'interpreter', 'Demotolk 10 (fa, ru)', NULL, 'fa ru');
INSERT INTO public.resource VALUES ('01a1f941-c700-7135-a807-4445fc105804', 'officer', 'Demohoormedewerker 1 Ter Apel', '01a1f941-c700-7efb-a86a-e9e0c207865f', '');
INSERT INTO public.resource VALUES ('01a1f941-c700-7e4c-9f3a-53712b6aa9f0', 'room', 'Kamer 1 Ter Apel', '01a1f941-c700-7efb-a86a-e9e0c207865f', '');
INSERT INTO public.resource VALUES ('01a1f941-c700-71e0-9e76-0a76972bcb87', 'officer', 'Demohoormedewerker 2 Ter Apel', '01a1f941-c700-7efb-a86a-e9e0c207865f', '');
INSERT INTO public.resource VALUES ('01a1f941-c700-7eb1-8216-e211f34eb6f2', 'room', 'Kamer 2 Ter Apel', '01a1f941-c700-7efb-a86a-e9e0c207865f', '');
INSERT INTO public.resource VALUES ('01a1f941-c700-7152-9e90-11a8a162e65a', 'officer', 'Demohoormedewerker 1 Budel', '01a1f941-c700-7834-9d4e-cdbc8b0f4632', '');
INSERT INTO public.resource VALUES ('01a1f941-c700-7069-9dbf-c40d55ad0ae3', 'room', 'Kamer 1 Budel', '01a1f941-c700-7834-9d4e-cdbc8b0f4632', '');
INSERT INTO public.resource VALUES ('01a1f941-c700-7a27-8896-d5a7b8485086', 'officer', 'Demohoormedewerker 2 Budel', '01a1f941-c700-7834-9d4e-cdbc8b0f4632', '');
INSERT INTO public.resource VALUES ('01a1f941-c700-7429-ab8e-8ee50b480fc8', 'room', 'Kamer 2 Budel', '01a1f941-c700-7834-9d4e-cdbc8b0f4632', '');
INSERT INTO public.resource VALUES ('01a1f941-c700-7422-b736-a07ea1e588fb', 'officer', 'Demohoormedewerker 1 Den Bosch', '01a1f941-c700-79a0-9fa6-0568e28ab621', '');
INSERT INTO public.resource VALUES ('01a1f941-c700-73ca-bc51-739d0022af8e', 'room', 'Kamer 1 Den Bosch', '01a1f941-c700-79a0-9fa6-0568e28ab621', '');
INSERT INTO public.resource VALUES ('01a1f941-c700-78ce-b7f7-7e39240806fb', 'officer', 'Demohoormedewerker 2 Den Bosch', '01a1f941-c700-79a0-9fa6-0568e28ab621', '');
INSERT INTO public.resource VALUES ('01a1f941-c700-78fe-9ee1-434514a3d812', 'room', 'Kamer 2 Den Bosch', '01a1f941-c700-79a0-9fa6-0568e28ab621', '');
INSERT INTO public.resource VALUES ('01a1f941-c700-7cb3-8b49-0ff49ab914f0', 'officer', 'Demohoormedewerker 1 Zevenaar', '01a1f941-c700-7d61-8245-e06bb0bc4f57', '');
INSERT INTO public.resource VALUES ('01a1f941-c700-7f4f-8af2-24d7a73017e6', 'room', 'Kamer 1 Zevenaar', '01a1f941-c700-7d61-8245-e06bb0bc4f57', '');
INSERT INTO public.resource VALUES ('01a1f941-c700-7bc1-9448-a0718e1da6e8', 'officer', 'Demohoormedewerker 2 Zevenaar', '01a1f941-c700-7d61-8245-e06bb0bc4f57', '');
INSERT INTO public.resource VALUES ('01a1f941-c700-76a8-82cf-8e08aa0e9353', 'room', 'Kamer 2 Zevenaar', '01a1f941-c700-7d61-8245-e06bb0bc4f57', '');
INSERT INTO public.resource VALUES ('01a1f941-c700-72c2-87e5-35b0b75a68cc', 'officer', 'Demohoormedewerker 1 Schiphol', '01a1f941-c700-72f4-9798-ab0deb2c8ade', '');
INSERT INTO public.resource VALUES ('01a1f941-c700-7b3f-85cf-b8484329c8f9', 'room', 'Kamer 1 Schiphol', '01a1f941-c700-72f4-9798-ab0deb2c8ade', '');
INSERT INTO public.resource VALUES ('01a1f941-c700-7650-aa98-ac449b038e87', 'officer', 'Demohoormedewerker 2 Schiphol', '01a1f941-c700-72f4-9798-ab0deb2c8ade', '');
INSERT INTO public.resource VALUES ('01a1f941-c700-71f1-a8de-b5a702d0ced9', 'room', 'Kamer 2 Schiphol', '01a1f941-c700-72f4-9798-ab0deb2c8ade', '');


--
-- Data for Name: resource_use; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.resource_use VALUES ('01a1f941-c700-73ca-bc51-739d0022af8e', 1995296, '01a1f941-c700-7745-a06b-80f3258cc41f');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-73ca-bc51-739d0022af8e', 1995297, '01a1f941-c700-7745-a06b-80f3258cc41f');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-73ca-bc51-739d0022af8e', 1995298, '01a1f941-c700-7745-a06b-80f3258cc41f');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-73ca-bc51-739d0022af8e', 1995299, '01a1f941-c700-7745-a06b-80f3258cc41f');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-73ca-bc51-739d0022af8e', 1995300, '01a1f941-c700-7745-a06b-80f3258cc41f');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-73ca-bc51-739d0022af8e', 1995301, '01a1f941-c700-7745-a06b-80f3258cc41f');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-73ca-bc51-739d0022af8e', 1995302, '01a1f941-c700-7745-a06b-80f3258cc41f');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-73ca-bc51-739d0022af8e', 1995303, '01a1f941-c700-7745-a06b-80f3258cc41f');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-73ca-bc51-739d0022af8e', 1995304, '01a1f941-c700-7745-a06b-80f3258cc41f');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-73ca-bc51-739d0022af8e', 1995305, '01a1f941-c700-7745-a06b-80f3258cc41f');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-73ca-bc51-739d0022af8e', 1995306, '01a1f941-c700-7745-a06b-80f3258cc41f');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-73ca-bc51-739d0022af8e', 1995307, '01a1f941-c700-7745-a06b-80f3258cc41f');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-73ca-bc51-739d0022af8e', 1995308, '01a1f941-c700-7745-a06b-80f3258cc41f');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-73ca-bc51-739d0022af8e', 1995309, '01a1f941-c700-7745-a06b-80f3258cc41f');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-73ca-bc51-739d0022af8e', 1995310, '01a1f941-c700-7745-a06b-80f3258cc41f');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-73ca-bc51-739d0022af8e', 1995311, '01a1f941-c700-7745-a06b-80f3258cc41f');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-73ca-bc51-739d0022af8e', 1995312, '01a1f941-c700-7745-a06b-80f3258cc41f');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-73ca-bc51-739d0022af8e', 1995313, '01a1f941-c700-7745-a06b-80f3258cc41f');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-73ca-bc51-739d0022af8e', 1995314, '01a1f941-c700-7745-a06b-80f3258cc41f');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-73ca-bc51-739d0022af8e', 1995315, '01a1f941-c700-7745-a06b-80f3258cc41f');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-73ca-bc51-739d0022af8e', 1995316, '01a1f941-c700-7745-a06b-80f3258cc41f');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-73ca-bc51-739d0022af8e', 1995317, '01a1f941-c700-7745-a06b-80f3258cc41f');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-73ca-bc51-739d0022af8e', 1995318, '01a1f941-c700-7745-a06b-80f3258cc41f');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-73ca-bc51-739d0022af8e', 1995319, '01a1f941-c700-7745-a06b-80f3258cc41f');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-73ca-bc51-739d0022af8e', 1995320, '01a1f941-c700-7745-a06b-80f3258cc41f');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-73ca-bc51-739d0022af8e', 1995321, '01a1f941-c700-7745-a06b-80f3258cc41f');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-73ca-bc51-739d0022af8e', 1995322, '01a1f941-c700-7745-a06b-80f3258cc41f');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-73ca-bc51-739d0022af8e', 1995323, '01a1f941-c700-7745-a06b-80f3258cc41f');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-7422-b736-a07ea1e588fb', 1995296, '01a1f941-c700-7745-a06b-80f3258cc41f');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-7422-b736-a07ea1e588fb', 1995297, '01a1f941-c700-7745-a06b-80f3258cc41f');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-7422-b736-a07ea1e588fb', 1995298, '01a1f941-c700-7745-a06b-80f3258cc41f');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-7422-b736-a07ea1e588fb', 1995299, '01a1f941-c700-7745-a06b-80f3258cc41f');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-7422-b736-a07ea1e588fb', 1995300, '01a1f941-c700-7745-a06b-80f3258cc41f');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-7422-b736-a07ea1e588fb', 1995301, '01a1f941-c700-7745-a06b-80f3258cc41f');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-7422-b736-a07ea1e588fb', 1995302, '01a1f941-c700-7745-a06b-80f3258cc41f');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-7422-b736-a07ea1e588fb', 1995303, '01a1f941-c700-7745-a06b-80f3258cc41f');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-7422-b736-a07ea1e588fb', 1995304, '01a1f941-c700-7745-a06b-80f3258cc41f');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-7422-b736-a07ea1e588fb', 1995305, '01a1f941-c700-7745-a06b-80f3258cc41f');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-7422-b736-a07ea1e588fb', 1995306, '01a1f941-c700-7745-a06b-80f3258cc41f');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-7422-b736-a07ea1e588fb', 1995307, '01a1f941-c700-7745-a06b-80f3258cc41f');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-7422-b736-a07ea1e588fb', 1995308, '01a1f941-c700-7745-a06b-80f3258cc41f');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-7422-b736-a07ea1e588fb', 1995309, '01a1f941-c700-7745-a06b-80f3258cc41f');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-7422-b736-a07ea1e588fb', 1995310, '01a1f941-c700-7745-a06b-80f3258cc41f');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-7422-b736-a07ea1e588fb', 1995311, '01a1f941-c700-7745-a06b-80f3258cc41f');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-7422-b736-a07ea1e588fb', 1995312, '01a1f941-c700-7745-a06b-80f3258cc41f');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-7422-b736-a07ea1e588fb', 1995313, '01a1f941-c700-7745-a06b-80f3258cc41f');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-7422-b736-a07ea1e588fb', 1995314, '01a1f941-c700-7745-a06b-80f3258cc41f');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-7422-b736-a07ea1e588fb', 1995315, '01a1f941-c700-7745-a06b-80f3258cc41f');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-7422-b736-a07ea1e588fb', 1995316, '01a1f941-c700-7745-a06b-80f3258cc41f');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-7422-b736-a07ea1e588fb', 1995317, '01a1f941-c700-7745-a06b-80f3258cc41f');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-7422-b736-a07ea1e588fb', 1995318, '01a1f941-c700-7745-a06b-80f3258cc41f');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-7422-b736-a07ea1e588fb', 1995319, '01a1f941-c700-7745-a06b-80f3258cc41f');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-7422-b736-a07ea1e588fb', 1995320, '01a1f941-c700-7745-a06b-80f3258cc41f');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-7422-b736-a07ea1e588fb', 1995321, '01a1f941-c700-7745-a06b-80f3258cc41f');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-7422-b736-a07ea1e588fb', 1995322, '01a1f941-c700-7745-a06b-80f3258cc41f');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-7422-b736-a07ea1e588fb', 1995323, '01a1f941-c700-7745-a06b-80f3258cc41f');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-776f-b75f-29f82848a82e', 1995296, '01a1f941-c700-7745-a06b-80f3258cc41f');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-776f-b75f-29f82848a82e', 1995297, '01a1f941-c700-7745-a06b-80f3258cc41f');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-776f-b75f-29f82848a82e', 1995298, '01a1f941-c700-7745-a06b-80f3258cc41f');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-776f-b75f-29f82848a82e', 1995299, '01a1f941-c700-7745-a06b-80f3258cc41f');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-776f-b75f-29f82848a82e', 1995300, '01a1f941-c700-7745-a06b-80f3258cc41f');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-776f-b75f-29f82848a82e', 1995301, '01a1f941-c700-7745-a06b-80f3258cc41f');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-776f-b75f-29f82848a82e', 1995302, '01a1f941-c700-7745-a06b-80f3258cc41f');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-776f-b75f-29f82848a82e', 1995303, '01a1f941-c700-7745-a06b-80f3258cc41f');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-776f-b75f-29f82848a82e', 1995304, '01a1f941-c700-7745-a06b-80f3258cc41f');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-776f-b75f-29f82848a82e', 1995305, '01a1f941-c700-7745-a06b-80f3258cc41f');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-776f-b75f-29f82848a82e', 1995306, '01a1f941-c700-7745-a06b-80f3258cc41f');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-776f-b75f-29f82848a82e', 1995307, '01a1f941-c700-7745-a06b-80f3258cc41f');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-776f-b75f-29f82848a82e', 1995308, '01a1f941-c700-7745-a06b-80f3258cc41f');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-776f-b75f-29f82848a82e', 1995309, '01a1f941-c700-7745-a06b-80f3258cc41f');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-776f-b75f-29f82848a82e', 1995310, '01a1f941-c700-7745-a06b-80f3258cc41f');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-776f-b75f-29f82848a82e', 1995311, '01a1f941-c700-7745-a06b-80f3258cc41f');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-776f-b75f-29f82848a82e', 1995312, '01a1f941-c700-7745-a06b-80f3258cc41f');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-776f-b75f-29f82848a82e', 1995313, '01a1f941-c700-7745-a06b-80f3258cc41f');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-776f-b75f-29f82848a82e', 1995314, '01a1f941-c700-7745-a06b-80f3258cc41f');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-776f-b75f-29f82848a82e', 1995315, '01a1f941-c700-7745-a06b-80f3258cc41f');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-776f-b75f-29f82848a82e', 1995316, '01a1f941-c700-7745-a06b-80f3258cc41f');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-776f-b75f-29f82848a82e', 1995317, '01a1f941-c700-7745-a06b-80f3258cc41f');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-776f-b75f-29f82848a82e', 1995318, '01a1f941-c700-7745-a06b-80f3258cc41f');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-776f-b75f-29f82848a82e', 1995319, '01a1f941-c700-7745-a06b-80f3258cc41f');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-776f-b75f-29f82848a82e', 1995320, '01a1f941-c700-7745-a06b-80f3258cc41f');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-776f-b75f-29f82848a82e', 1995321, '01a1f941-c700-7745-a06b-80f3258cc41f');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-776f-b75f-29f82848a82e', 1995322, '01a1f941-c700-7745-a06b-80f3258cc41f');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-776f-b75f-29f82848a82e', 1995323, '01a1f941-c700-7745-a06b-80f3258cc41f');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-71f1-a8de-b5a702d0ced9', 1995296, '01a1f941-c700-7a1e-8102-412b8667c306');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-71f1-a8de-b5a702d0ced9', 1995297, '01a1f941-c700-7a1e-8102-412b8667c306');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-71f1-a8de-b5a702d0ced9', 1995298, '01a1f941-c700-7a1e-8102-412b8667c306');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-71f1-a8de-b5a702d0ced9', 1995299, '01a1f941-c700-7a1e-8102-412b8667c306');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-71f1-a8de-b5a702d0ced9', 1995300, '01a1f941-c700-7a1e-8102-412b8667c306');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-71f1-a8de-b5a702d0ced9', 1995301, '01a1f941-c700-7a1e-8102-412b8667c306');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-71f1-a8de-b5a702d0ced9', 1995302, '01a1f941-c700-7a1e-8102-412b8667c306');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-71f1-a8de-b5a702d0ced9', 1995303, '01a1f941-c700-7a1e-8102-412b8667c306');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-7650-aa98-ac449b038e87', 1995296, '01a1f941-c700-7a1e-8102-412b8667c306');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-7650-aa98-ac449b038e87', 1995297, '01a1f941-c700-7a1e-8102-412b8667c306');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-7650-aa98-ac449b038e87', 1995298, '01a1f941-c700-7a1e-8102-412b8667c306');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-7650-aa98-ac449b038e87', 1995299, '01a1f941-c700-7a1e-8102-412b8667c306');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-7650-aa98-ac449b038e87', 1995300, '01a1f941-c700-7a1e-8102-412b8667c306');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-7650-aa98-ac449b038e87', 1995301, '01a1f941-c700-7a1e-8102-412b8667c306');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-7650-aa98-ac449b038e87', 1995302, '01a1f941-c700-7a1e-8102-412b8667c306');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-7650-aa98-ac449b038e87', 1995303, '01a1f941-c700-7a1e-8102-412b8667c306');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-7eb7-8239-c856da6036cd', 1995296, '01a1f941-c700-7a1e-8102-412b8667c306');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-7eb7-8239-c856da6036cd', 1995297, '01a1f941-c700-7a1e-8102-412b8667c306');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-7eb7-8239-c856da6036cd', 1995298, '01a1f941-c700-7a1e-8102-412b8667c306');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-7eb7-8239-c856da6036cd', 1995299, '01a1f941-c700-7a1e-8102-412b8667c306');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-7eb7-8239-c856da6036cd', 1995300, '01a1f941-c700-7a1e-8102-412b8667c306');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-7eb7-8239-c856da6036cd', 1995301, '01a1f941-c700-7a1e-8102-412b8667c306');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-7eb7-8239-c856da6036cd', 1995302, '01a1f941-c700-7a1e-8102-412b8667c306');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-7eb7-8239-c856da6036cd', 1995303, '01a1f941-c700-7a1e-8102-412b8667c306');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-7135-a807-4445fc105804', 1995296, '01a1f941-c700-7f17-b522-7fd93bbcec77');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-7135-a807-4445fc105804', 1995297, '01a1f941-c700-7f17-b522-7fd93bbcec77');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-7135-a807-4445fc105804', 1995298, '01a1f941-c700-7f17-b522-7fd93bbcec77');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-7135-a807-4445fc105804', 1995299, '01a1f941-c700-7f17-b522-7fd93bbcec77');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-7135-a807-4445fc105804', 1995300, '01a1f941-c700-7f17-b522-7fd93bbcec77');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-7135-a807-4445fc105804', 1995301, '01a1f941-c700-7f17-b522-7fd93bbcec77');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-7135-a807-4445fc105804', 1995302, '01a1f941-c700-7f17-b522-7fd93bbcec77');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-7135-a807-4445fc105804', 1995303, '01a1f941-c700-7f17-b522-7fd93bbcec77');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-7135-a807-4445fc105804', 1995304, '01a1f941-c700-7f17-b522-7fd93bbcec77');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-7135-a807-4445fc105804', 1995305, '01a1f941-c700-7f17-b522-7fd93bbcec77');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-7135-a807-4445fc105804', 1995306, '01a1f941-c700-7f17-b522-7fd93bbcec77');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-7135-a807-4445fc105804', 1995307, '01a1f941-c700-7f17-b522-7fd93bbcec77');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-7135-a807-4445fc105804', 1995308, '01a1f941-c700-7f17-b522-7fd93bbcec77');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-7135-a807-4445fc105804', 1995309, '01a1f941-c700-7f17-b522-7fd93bbcec77');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-7135-a807-4445fc105804', 1995310, '01a1f941-c700-7f17-b522-7fd93bbcec77');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-7135-a807-4445fc105804', 1995311, '01a1f941-c700-7f17-b522-7fd93bbcec77');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-7135-a807-4445fc105804', 1995312, '01a1f941-c700-7f17-b522-7fd93bbcec77');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-7135-a807-4445fc105804', 1995313, '01a1f941-c700-7f17-b522-7fd93bbcec77');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-7135-a807-4445fc105804', 1995314, '01a1f941-c700-7f17-b522-7fd93bbcec77');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-7135-a807-4445fc105804', 1995315, '01a1f941-c700-7f17-b522-7fd93bbcec77');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-7135-a807-4445fc105804', 1995316, '01a1f941-c700-7f17-b522-7fd93bbcec77');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-7135-a807-4445fc105804', 1995317, '01a1f941-c700-7f17-b522-7fd93bbcec77');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-7135-a807-4445fc105804', 1995318, '01a1f941-c700-7f17-b522-7fd93bbcec77');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-7135-a807-4445fc105804', 1995319, '01a1f941-c700-7f17-b522-7fd93bbcec77');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-7135-a807-4445fc105804', 1995320, '01a1f941-c700-7f17-b522-7fd93bbcec77');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-7135-a807-4445fc105804', 1995321, '01a1f941-c700-7f17-b522-7fd93bbcec77');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-7135-a807-4445fc105804', 1995322, '01a1f941-c700-7f17-b522-7fd93bbcec77');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-7135-a807-4445fc105804', 1995323, '01a1f941-c700-7f17-b522-7fd93bbcec77');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-75c1-947a-07c7695c3014', 1995296, '01a1f941-c700-7f17-b522-7fd93bbcec77');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-75c1-947a-07c7695c3014', 1995297, '01a1f941-c700-7f17-b522-7fd93bbcec77');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-75c1-947a-07c7695c3014', 1995298, '01a1f941-c700-7f17-b522-7fd93bbcec77');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-75c1-947a-07c7695c3014', 1995299, '01a1f941-c700-7f17-b522-7fd93bbcec77');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-75c1-947a-07c7695c3014', 1995300, '01a1f941-c700-7f17-b522-7fd93bbcec77');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-75c1-947a-07c7695c3014', 1995301, '01a1f941-c700-7f17-b522-7fd93bbcec77');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-75c1-947a-07c7695c3014', 1995302, '01a1f941-c700-7f17-b522-7fd93bbcec77');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-75c1-947a-07c7695c3014', 1995303, '01a1f941-c700-7f17-b522-7fd93bbcec77');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-75c1-947a-07c7695c3014', 1995304, '01a1f941-c700-7f17-b522-7fd93bbcec77');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-75c1-947a-07c7695c3014', 1995305, '01a1f941-c700-7f17-b522-7fd93bbcec77');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-75c1-947a-07c7695c3014', 1995306, '01a1f941-c700-7f17-b522-7fd93bbcec77');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-75c1-947a-07c7695c3014', 1995307, '01a1f941-c700-7f17-b522-7fd93bbcec77');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-75c1-947a-07c7695c3014', 1995308, '01a1f941-c700-7f17-b522-7fd93bbcec77');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-75c1-947a-07c7695c3014', 1995309, '01a1f941-c700-7f17-b522-7fd93bbcec77');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-75c1-947a-07c7695c3014', 1995310, '01a1f941-c700-7f17-b522-7fd93bbcec77');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-75c1-947a-07c7695c3014', 1995311, '01a1f941-c700-7f17-b522-7fd93bbcec77');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-75c1-947a-07c7695c3014', 1995312, '01a1f941-c700-7f17-b522-7fd93bbcec77');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-75c1-947a-07c7695c3014', 1995313, '01a1f941-c700-7f17-b522-7fd93bbcec77');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-75c1-947a-07c7695c3014', 1995314, '01a1f941-c700-7f17-b522-7fd93bbcec77');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-75c1-947a-07c7695c3014', 1995315, '01a1f941-c700-7f17-b522-7fd93bbcec77');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-75c1-947a-07c7695c3014', 1995316, '01a1f941-c700-7f17-b522-7fd93bbcec77');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-75c1-947a-07c7695c3014', 1995317, '01a1f941-c700-7f17-b522-7fd93bbcec77');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-75c1-947a-07c7695c3014', 1995318, '01a1f941-c700-7f17-b522-7fd93bbcec77');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-75c1-947a-07c7695c3014', 1995319, '01a1f941-c700-7f17-b522-7fd93bbcec77');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-75c1-947a-07c7695c3014', 1995320, '01a1f941-c700-7f17-b522-7fd93bbcec77');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-75c1-947a-07c7695c3014', 1995321, '01a1f941-c700-7f17-b522-7fd93bbcec77');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-75c1-947a-07c7695c3014', 1995322, '01a1f941-c700-7f17-b522-7fd93bbcec77');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-75c1-947a-07c7695c3014', 1995323, '01a1f941-c700-7f17-b522-7fd93bbcec77');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-7e4c-9f3a-53712b6aa9f0', 1995296, '01a1f941-c700-7f17-b522-7fd93bbcec77');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-7e4c-9f3a-53712b6aa9f0', 1995297, '01a1f941-c700-7f17-b522-7fd93bbcec77');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-7e4c-9f3a-53712b6aa9f0', 1995298, '01a1f941-c700-7f17-b522-7fd93bbcec77');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-7e4c-9f3a-53712b6aa9f0', 1995299, '01a1f941-c700-7f17-b522-7fd93bbcec77');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-7e4c-9f3a-53712b6aa9f0', 1995300, '01a1f941-c700-7f17-b522-7fd93bbcec77');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-7e4c-9f3a-53712b6aa9f0', 1995301, '01a1f941-c700-7f17-b522-7fd93bbcec77');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-7e4c-9f3a-53712b6aa9f0', 1995302, '01a1f941-c700-7f17-b522-7fd93bbcec77');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-7e4c-9f3a-53712b6aa9f0', 1995303, '01a1f941-c700-7f17-b522-7fd93bbcec77');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-7e4c-9f3a-53712b6aa9f0', 1995304, '01a1f941-c700-7f17-b522-7fd93bbcec77');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-7e4c-9f3a-53712b6aa9f0', 1995305, '01a1f941-c700-7f17-b522-7fd93bbcec77');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-7e4c-9f3a-53712b6aa9f0', 1995306, '01a1f941-c700-7f17-b522-7fd93bbcec77');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-7e4c-9f3a-53712b6aa9f0', 1995307, '01a1f941-c700-7f17-b522-7fd93bbcec77');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-7e4c-9f3a-53712b6aa9f0', 1995308, '01a1f941-c700-7f17-b522-7fd93bbcec77');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-7e4c-9f3a-53712b6aa9f0', 1995309, '01a1f941-c700-7f17-b522-7fd93bbcec77');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-7e4c-9f3a-53712b6aa9f0', 1995310, '01a1f941-c700-7f17-b522-7fd93bbcec77');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-7e4c-9f3a-53712b6aa9f0', 1995311, '01a1f941-c700-7f17-b522-7fd93bbcec77');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-7e4c-9f3a-53712b6aa9f0', 1995312, '01a1f941-c700-7f17-b522-7fd93bbcec77');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-7e4c-9f3a-53712b6aa9f0', 1995313, '01a1f941-c700-7f17-b522-7fd93bbcec77');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-7e4c-9f3a-53712b6aa9f0', 1995314, '01a1f941-c700-7f17-b522-7fd93bbcec77');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-7e4c-9f3a-53712b6aa9f0', 1995315, '01a1f941-c700-7f17-b522-7fd93bbcec77');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-7e4c-9f3a-53712b6aa9f0', 1995316, '01a1f941-c700-7f17-b522-7fd93bbcec77');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-7e4c-9f3a-53712b6aa9f0', 1995317, '01a1f941-c700-7f17-b522-7fd93bbcec77');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-7e4c-9f3a-53712b6aa9f0', 1995318, '01a1f941-c700-7f17-b522-7fd93bbcec77');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-7e4c-9f3a-53712b6aa9f0', 1995319, '01a1f941-c700-7f17-b522-7fd93bbcec77');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-7e4c-9f3a-53712b6aa9f0', 1995320, '01a1f941-c700-7f17-b522-7fd93bbcec77');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-7e4c-9f3a-53712b6aa9f0', 1995321, '01a1f941-c700-7f17-b522-7fd93bbcec77');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-7e4c-9f3a-53712b6aa9f0', 1995322, '01a1f941-c700-7f17-b522-7fd93bbcec77');
INSERT INTO public.resource_use VALUES ('01a1f941-c700-7e4c-9f3a-53712b6aa9f0', 1995323, '01a1f941-c700-7f17-b522-7fd93bbcec77');


--
-- Data for Name: seaql_migrations; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.seaql_migrations VALUES ('m20261121_000001_foundation', 1795249781);


--
-- Data for Name: session; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: staff; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.staff VALUES ('01a1f941-c700-7d69-9dff-29f19d9b0ca8', 'anna', 'Anna Demo', '$argon2id$v=19$m=47104,t=1,p=1$/Myr23csyVE3CSXUh/EyzA$XxiKUT51uXQ4F0Y3ghh6z7JOYmgEyV/XrrGdfOwkUgM', '\x0101a1f941c7007b2799a665e6e20ad4bebb53e37b3dc420185399e5307e6c118dec4a0373a55384c37fb6ad625d435db39dfc8637d3f874edc164002839b2d3fa', 1, '2023-11-20', NULL, 1795183200000);
INSERT INTO public.staff VALUES ('01a1f941-c700-7188-bd64-6bcc73b500b9', 'bram', 'Bram Demo', '$argon2id$v=19$m=47104,t=1,p=1$aHShTKIdsYBxugpAsPMb6Q$LQ2llyzBPFglo8mDUJWaLOEymmKW/kPguTQIQXEtEaQ', '\x0101a1f941c70070b09688d9006a645b277c578d163e91f3794a55e2d73fabb0d0d95b62feda96b5378412c128e04a21d36f8852e225170c75ee6f279467624b69', 1, '2023-11-20', NULL, 1795183200000);
INSERT INTO public.staff VALUES ('01a1f941-c700-7aa5-929d-5927d7bfd506', 'carla', 'Carla Demo', '$argon2id$v=19$m=47104,t=1,p=1$IqBzmMv1UTxgfERQot6pGA$3+i5IuGH778cblfuB7SnYAWRDDW+3GNmRrw4uHv35bs', '\x0101a1f941c7007292a9e3c4fa0d2ced29e2f988a00daf7b4a0fe335ada72dfb41db13f10f77013d20e89a7ea74dd0867412a9cefcd27762f7bc7b5ea7962242ec', 1, '2023-11-20', NULL, 1795183200000);
INSERT INTO public.staff VALUES ('01a1f941-c700-7b94-8801-4208a5e63440', 'dirk', 'Dirk Demo', '$argon2id$v=19$m=47104,t=1,p=1$WztH8oI/ZF7CnzDUnhExXw$p2OyW7NGaNUS7ghlgmape59gsJTcclbzywuBgluFKgc', '\x0101a1f941c7007f81be0728d4333d85f12d5d7f568ab9ddc1d8452b50452a9af1773038577a65697ce4d145ed387d8090bffefdd76cea530c4f48f05cbc5c815c', 1, '2023-11-20', NULL, 1795183200000);
INSERT INTO public.staff VALUES ('01a1f941-c700-74fb-8e09-288893b1c25c', 'eva', 'Eva Demo', '$argon2id$v=19$m=47104,t=1,p=1$BgxzK8MVkrXEbPCpjwCMJw$Jegl7qBw4KV7obo//qZexIzIQWqi219VKk7ig8BOrV0', '\x0101a1f941c7007480a2f974d9e498ccc815da3176d0ecdbd43c19164bbfb1763eda47e0682efb4b9476c78299de7619982bb686689515beb5ce0f3c6894e988bb', 1, '2023-11-20', NULL, 1795183200000);
INSERT INTO public.staff VALUES ('01a1f941-c700-7f12-9e9a-8a60f86fd725', 'finn', 'Finn Demo', '$argon2id$v=19$m=47104,t=1,p=1$z5+B8oKhsZAV67+ANgWPvA$kq657V2pP4I/WvH6BTPEdGNC39heOTsZGrE28l4+qwk', '\x0101a1f941c70074e78be8599403b24c26b2d567273157dca57be5096d8486ca4f81c3471284815e0cfc7bbc8505a3db98c0325345349bfe6c67ff8b38aa74e07f', 1, '2023-11-20', NULL, 1795183200000);
INSERT INTO public.staff VALUES ('01a1f941-c700-73a3-8dc5-9588f809912f', 'gijs', 'Gijs Demo', '$argon2id$v=19$m=47104,t=1,p=1$UXgUeel/Euh8ibgLNnzQPw$3eLtwQqbeE7kZu2VXNRX2lHmCn4vLvy1Kb3+iRi6ZIQ', '\x0101a1f941c70071ddb5fd8cf4be8ddff36ec909238bef5bcd79f0f96bca41bb82c70b9929d337ee8c815ea2afd5bbea267279ebf7c740c32b03f294fc94fa01c1', 1, '2023-11-20', NULL, 1795183200000);
INSERT INTO public.staff VALUES ('01a1f941-c700-72fe-b822-41f09904d817', 'hanna', 'Hanna Demo', '$argon2id$v=19$m=47104,t=1,p=1$HmOsFaqemiXtprrmYMWGJQ$2E0YV5MK7csrrYl/QGegSX812JCjuSxnvb5Pkg8PmG4', '\x0101a1f941c700730dbe8ed5611ddf2e45117e6e4d35c4c7daf126a11444813e0ccac4e06a6a1896e6508a03123a10051d1614bddc522ad2adb8c00a9aa0cf9cf0', 1, '2023-11-20', NULL, 1795183200000);
INSERT INTO public.staff VALUES ('01a1f941-c700-72e5-9d61-250412dddda1', 'ivo', 'Ivo Demo', '$argon2id$v=19$m=47104,t=1,p=1$0erL/qjXxJ9Dq2pA2wwrqw$jYZA3RM/WOOxWVBeaj4DoGPgY2E7w49xOkUmsC0VKoc', '\x0101a1f941c7007008b5df5e9d97af4d51f0590b2f4aec4908a0ae24c16309bc7f24ae1e9861fc09823bf2be869f7318beae15e0fcd4a4ccc3ba2453ecc10e6b7f', 1, '2023-11-20', NULL, 1795183200000);
INSERT INTO public.staff VALUES ('01a1f941-c700-7dfd-aed9-5a45ec730f04', 'jaap', 'Jaap Demo', '$argon2id$v=19$m=47104,t=1,p=1$SJs4hHguFrvBmb9UT6DlLw$vGpNy8yxeBmh2+EpzPp/LOCBM2FXkOuN5iOq6n/ythE', '\x0101a1f941c700776085d7a28be7b07db450b972824ed0180f71d455d48ceae35632d724dd07ba8c4f59be5dc72220ea6e14bc9f7a35edd222352d476650f068c5', 1, '2023-11-20', NULL, 1795183200000);
INSERT INTO public.staff VALUES ('01a1f941-c700-7e3d-9578-9e0d65d46a5f', 'kim', 'Kim Demo', '$argon2id$v=19$m=47104,t=1,p=1$k/QNEQ7MWFtXulHtpmVVFw$9mmVPjUFUo2hamz3E4fxW+QKBUi/fHjwUOHmyTfQ7Ys', '\x0101a1f941c70079cbb6cf0df032d1feb6239b9fb7ab1a17b77516f077a22e8ea3794d572716d86dd666a8cf6d5302f975819169ec23ec786b45fe1761940b27dd', 1, '2023-11-20', NULL, 1795183200000);
INSERT INTO public.staff VALUES ('01a1f941-c700-73da-bb07-a6274121c7bc', 'leyla', 'Leyla Demo', '$argon2id$v=19$m=47104,t=1,p=1$5BWDZKY+4KSxxhG9ws5iwQ$WUTONdRU9Y2IJp4mM+minlxOcTzJ5pRXUj2n1ePYOg4', '\x0101a1f941c700774a8f75993130b2dbc2329b0bcb7eaf74368764903d8423a8173a517f403a548a3b502351cab60836fef3c5fb9ad243e780fdf2c1b5c987dc8a', 1, '2023-11-20', NULL, 1795183200000);
INSERT INTO public.staff VALUES ('01a1f941-c700-7c1f-bc57-9f516de32e84', 'maria', 'Maria Demo', '$argon2id$v=19$m=47104,t=1,p=1$9rmcsbSeUsqHKIhGwPlGdw$l1Ekof6aordnzH4Lai/YggniKgB8J0lk9rPpXtoBhag', '\x0101a1f941c700755a9e8123968587ecee1af0a1342177fe6a6d4b8e07e85ddc6638c2e3ca8445bed67f4041b3a4e34ebadfe19901c1c0928be2f8099a3e4dd041', 1, '2023-11-20', NULL, 1795183200000);
INSERT INTO public.staff VALUES ('01a1f941-c700-713a-8d2b-b4a0c57bf6dc', 'noor', 'Noor Demo', '$argon2id$v=19$m=47104,t=1,p=1$ZoXRrUFDOuV7RPi4yxcoDw$6xRwWD9EA0NVDGuLoK3SzGY77MDPbcPI8hRBAS2mSmc', '\x0101a1f941c7007a4fab64bcf3626a67b53eb352c49e0e70c558c8d1e6014388b43a4321b7f5ed92344d01e6d228677aed66d1e200ee73b9400064ec935647fb01', 1, '2023-11-20', NULL, 1795183200000);
INSERT INTO public.staff VALUES ('01a1f941-c700-7106-862d-705661afa67d', 'otto', 'Otto Demo', '$argon2id$v=19$m=47104,t=1,p=1$BGwBSU6/7S4XIt6ZSAsF+w$KVmPq4awIlnVhbKM4/Blvir0U1U74dEaGi6Gtj3w6IQ', '\x0101a1f941c70078698b86fb5bfe9e3ea9e5229b12d21dff6ebe7f304af40d14141028a84c15e77b55889eb77dc26c5a5ad4e81c653dd00df8f83a3e31b2db4979', 1, '2023-11-20', NULL, 1795183200000);
INSERT INTO public.staff VALUES ('01a1f941-c700-7e6b-a981-3d479deb7711', 'petra', 'Petra Demo', '$argon2id$v=19$m=47104,t=1,p=1$BgfASlH7OQp1tJx0ofMCBQ$XnDsg1k9HQVkO+npWUUNG5wOjRMILcR7nBR/rxHcll0', '\x0101a1f941c700749893acd0190e18bdea064e6bb25aa3228b0eba357fa979f339c08bc8df4fbf6828edf08ac6df1021007de556ba3bff1c81218b0f4ba5e15b1d', 1, '2023-11-20', NULL, 1795183200000);
INSERT INTO public.staff VALUES ('01a1f941-c700-7f8d-9719-efb400f925c4', 'quinten', 'Quinten Demo', '$argon2id$v=19$m=47104,t=1,p=1$CTVZ4V/3k8pri+xUyvSjxg$HUW+8xJButZOXrN9KN5/3MTLceA8fcMhyJHuGlP+WiE', '\x0101a1f941c7007b9ab7c929e9c5275ba11982ab7886b5c7534f19c14c7bd4a55ab6b324bf8d4e3dfb8f7ab565f437ccfcc0a56507dc126597c407da584eab28fd', 1, '2023-11-20', NULL, 1795183200000);
INSERT INTO public.staff VALUES ('01a1f941-c700-739b-a419-34bd3e6c4e8f', 'rosa', 'Rosa Demo', '$argon2id$v=19$m=47104,t=1,p=1$yMQDFUXBFxK4+5l232ZTow$3Svs5EwACQiE8uJLOu8/WZN506+cfBNmfuGmESRRI50', '\x0101a1f941c70073a8b35e20af775d1dc88ec34c58e8847d97fa41aa60d06aff3b4c30e8d65992ae7d61d240cd20dd7b900aa3628915c9412d0c6f2e157126e15a', 1, '2023-11-20', NULL, 1795183200000);
INSERT INTO public.staff VALUES ('01a1f941-c700-7263-9dd2-4a5566426389', 'sara', 'Sara Demo', '$argon2id$v=19$m=47104,t=1,p=1$t+V0eb/Ypr3cjjdeezDvCw$o94PaOoEZRSMZIt7YmExPybZDNKeYWbgsYGZbsW3NqM', '\x0101a1f941c7007a0bb76725d2a383d827551da09a84a0ffd2bec8c87f8e54292c601bce70e4e13529ee943b3fbe27a428f77fa4194007cf810a5a3f21fa7d6231', 1, '2023-11-20', NULL, 1795183200000);
INSERT INTO public.staff VALUES ('01a1f941-c700-7402-9bec-ad6dcf1adc33', 'tom', 'Tom Demo', '$argon2id$v=19$m=47104,t=1,p=1$ViO6SS40/3buOx0YiSNMrw$Yr3EjfBUieieX3400mlcN9sgHssntEAU4Guh94puP54', '\x0101a1f941c700768cbc08dac05913e0cfc991dc4d52dc6725f4604fc56ccc09d34d9d4b5f8b46a26472c221ece7c494233cd4658ef13dea77e22b8ff35aa410a2', 1, '2023-11-20', NULL, 1795183200000);


--
-- Data for Name: staff_role; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.staff_role VALUES ('01a1f941-c700-7515-b08a-b766d1bf8c8a', '01a1f941-c700-7d69-9dff-29f19d9b0ca8', 'caseworker', 'noord', NULL);
INSERT INTO public.staff_role VALUES ('01a1f941-c700-7475-a709-f4e423fda600', '01a1f941-c700-7188-bd64-6bcc73b500b9', 'caseworker', 'noord', NULL);
INSERT INTO public.staff_role VALUES ('01a1f941-c700-7cc9-a5fc-fa99320037fb', '01a1f941-c700-7aa5-929d-5927d7bfd506', 'caseworker', 'zuid', NULL);
INSERT INTO public.staff_role VALUES ('01a1f941-c700-747d-891c-9a885ea0d2ff', '01a1f941-c700-7b94-8801-4208a5e63440', 'caseworker', 'zuid', NULL);
INSERT INTO public.staff_role VALUES ('01a1f941-c700-7dac-b688-06f8669c5aca', '01a1f941-c700-74fb-8e09-288893b1c25c', 'team-lead', 'noord', NULL);
INSERT INTO public.staff_role VALUES ('01a1f941-c700-7723-8d93-12347ff0973c', '01a1f941-c700-74fb-8e09-288893b1c25c', 'team-lead', 'zuid', NULL);
INSERT INTO public.staff_role VALUES ('01a1f941-c700-7fd6-b38a-0f38e3632156', '01a1f941-c700-7f12-9e9a-8a60f86fd725', 'planner', NULL, '01a1f941-c700-7efb-a86a-e9e0c207865f');
INSERT INTO public.staff_role VALUES ('01a1f941-c700-7568-bf00-a742655e201f', '01a1f941-c700-7f12-9e9a-8a60f86fd725', 'planner', NULL, '01a1f941-c700-7834-9d4e-cdbc8b0f4632');
INSERT INTO public.staff_role VALUES ('01a1f941-c700-7f32-b6c2-7d1ea34e970f', '01a1f941-c700-7f12-9e9a-8a60f86fd725', 'planner', NULL, '01a1f941-c700-79a0-9fa6-0568e28ab621');
INSERT INTO public.staff_role VALUES ('01a1f941-c700-7ef9-bc1e-37cf780cda03', '01a1f941-c700-7f12-9e9a-8a60f86fd725', 'planner', NULL, '01a1f941-c700-7d61-8245-e06bb0bc4f57');
INSERT INTO public.staff_role VALUES ('01a1f941-c700-75cc-bb4f-d1423ec489dc', '01a1f941-c700-7f12-9e9a-8a60f86fd725', 'planner', NULL, '01a1f941-c700-72f4-9798-ab0deb2c8ade');
INSERT INTO public.staff_role VALUES ('01a1f941-c700-7093-be92-f07f99ebe594', '01a1f941-c700-73a3-8dc5-9588f809912f', 'intake', NULL, '01a1f941-c700-7efb-a86a-e9e0c207865f');
INSERT INTO public.staff_role VALUES ('01a1f941-c700-7b5d-a646-8896ae7944b6', '01a1f941-c700-72fe-b822-41f09904d817', 'coa-contact', NULL, '01a1f941-c700-7069-bb41-a7975378db74');
INSERT INTO public.staff_role VALUES ('01a1f941-c700-7820-a316-c21948f35c37', '01a1f941-c700-72e5-9d61-250412dddda1', 'administrator', NULL, NULL);
INSERT INTO public.staff_role VALUES ('01a1f941-c700-75ed-90a2-33ccb018cd97', '01a1f941-c700-7dfd-aed9-5a45ec730f04', 'hearing-officer', NULL, NULL);
INSERT INTO public.staff_role VALUES ('01a1f941-c700-753f-88cf-94131881ce6f', '01a1f941-c700-7e3d-9578-9e0d65d46a5f', 'decision-officer', NULL, NULL);
INSERT INTO public.staff_role VALUES ('01a1f941-c700-7fe1-86cb-e0a52bdd1506', '01a1f941-c700-73da-bb07-a6274121c7bc', 'interpreter', NULL, NULL);
INSERT INTO public.staff_role VALUES ('01a1f941-c700-7527-acaa-58a2276b4f66', '01a1f941-c700-7c1f-bc57-9f516de32e84', 'auditor', NULL, NULL);
INSERT INTO public.staff_role VALUES ('01a1f941-c700-74fe-9fa4-e01b05ead29c', '01a1f941-c700-713a-8d2b-b4a0c57bf6dc', 'lawyer', NULL, NULL);
INSERT INTO public.staff_role VALUES ('01a1f941-c700-7a43-b7b1-876d7abeff88', '01a1f941-c700-7106-862d-705661afa67d', 'volunteer', NULL, NULL);
INSERT INTO public.staff_role VALUES ('01a1f941-c700-79da-b539-dedd84d4801e', '01a1f941-c700-7e6b-a981-3d479deb7711', 'counsellor', NULL, NULL);
INSERT INTO public.staff_role VALUES ('01a1f941-c700-74ca-bb83-f0e22e834e12', '01a1f941-c700-7f8d-9719-efb400f925c4', 'guardian', NULL, NULL);
INSERT INTO public.staff_role VALUES ('01a1f941-c700-7812-a05b-77fe795c1b95', '01a1f941-c700-739b-a419-34bd3e6c4e8f', 'guardian-substitute', NULL, NULL);
INSERT INTO public.staff_role VALUES ('01a1f941-c700-75b7-8183-bf975715caff', '01a1f941-c700-7263-9dd2-4a5566426389', 'guardian-lead', NULL, NULL);
INSERT INTO public.staff_role VALUES ('01a1f941-c700-7cc4-9780-985ad41e42b0', '01a1f941-c700-7402-9bec-ad6dcf1adc33', 'guardian-duty', NULL, NULL);


--
-- Data for Name: support_choice; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.support_choice VALUES ('019eb09f-c040-732f-8b99-cced94fb8160', '\x0101a1f941c700756eba58cfd6874e8b91e499da3569287adf56d03db4b38e779e9dfb756f951991a91b090aee0b1d05079919666de178ff109bc4cbeb708757c4f994bc969a22601a001426c846a2b720108a465d40cee7');
INSERT INTO public.support_choice VALUES ('019eb121-c180-79ec-8700-0277314e92a3', '\x0101a1f941c7007d718e248bf5467c3dbd27de76da2aa36aa2b24609475f8342be22a1a17394c1710203c7ad6dbb93aa2ad28fd5820f9f2dff349eb472b9092a030df73e014a36ee52f50a4708fdbc2d9cb5af1bedbd9d468530995b');


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
-- Name: note note_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.note
    ADD CONSTRAINT note_pkey PRIMARY KEY (id);


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
-- Name: world world_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.world
    ADD CONSTRAINT world_pkey PRIMARY KEY (id);


--
-- Name: attempt_by_window; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX attempt_by_window ON public.attempt USING btree (window_start);


--
-- Name: audit_by_case; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX audit_by_case ON public.audit USING btree (case_id, id);


--
-- Name: case_file_by_person; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX case_file_by_person ON public.case_file USING btree (person_id);


--
-- Name: case_summary_by_caseworker; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX case_summary_by_caseworker ON public.case_summary USING btree (caseworker_id, sort_at, case_id);


--
-- Name: case_summary_by_caseworker_name; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX case_summary_by_caseworker_name ON public.case_summary USING btree (caseworker_id, name_key, case_id);


--
-- Name: case_summary_by_place; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX case_summary_by_place ON public.case_summary USING btree (place_id, sort_at, case_id);


--
-- Name: case_summary_by_place_name; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX case_summary_by_place_name ON public.case_summary USING btree (place_id, name_key, case_id);


--
-- Name: case_summary_by_team; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX case_summary_by_team ON public.case_summary USING btree (team, sort_at, case_id);


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
-- Name: letter_by_case; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX letter_by_case ON public.letter USING btree (case_id, issued_at);


--
-- Name: note_by_case; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX note_by_case ON public.note USING btree (case_id);


--
-- Name: outbox_waiting; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX outbox_waiting ON public.outbox USING btree (run_at, id) WHERE (done_at IS NULL);


--
-- Name: pending_by_expiry; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX pending_by_expiry ON public.pending USING btree (expires_at);


--
-- Name: report_by_case; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX report_by_case ON public.report USING btree (case_id);


--
-- Name: resource_by_place; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX resource_by_place ON public.resource USING btree (place_id, kind);


--
-- Name: resource_use_by_time; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX resource_use_by_time ON public.resource_use USING btree (time_id);


--
-- Name: session_by_device; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX session_by_device ON public.session USING btree (device_id);


--
-- Name: session_by_subject; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX session_by_subject ON public.session USING btree (subject_id, started_at);


--
-- Name: staff_role_by_staff; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX staff_role_by_staff ON public.staff_role USING btree (staff_id, role);


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
-- Name: case_event case_event_keeps; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER case_event_keeps BEFORE DELETE OR UPDATE ON public.case_event FOR EACH ROW EXECUTE FUNCTION public.refuse_change();


--
-- Name: case_event case_event_keeps_all; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER case_event_keeps_all BEFORE TRUNCATE ON public.case_event FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();


--
-- Name: account account_person_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.account
    ADD CONSTRAINT account_person_id_fkey FOREIGN KEY (person_id) REFERENCES public.person(id);


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
-- Name: letter letter_case_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.letter
    ADD CONSTRAINT letter_case_id_fkey FOREIGN KEY (case_id) REFERENCES public.case_file(id);


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
-- Name: person person_place_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.person
    ADD CONSTRAINT person_place_id_fkey FOREIGN KEY (place_id) REFERENCES public.place(id);


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
-- Name: session session_device_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.session
    ADD CONSTRAINT session_device_id_fkey FOREIGN KEY (device_id) REFERENCES public.device(id);


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
-- PostgreSQL database dump complete
--


