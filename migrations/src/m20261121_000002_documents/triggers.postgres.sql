CREATE TRIGGER document_receipt_keeps BEFORE UPDATE OR DELETE ON document_receipt
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER document_receipt_keeps_all BEFORE TRUNCATE ON document_receipt
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
