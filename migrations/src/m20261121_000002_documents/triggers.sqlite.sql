CREATE TRIGGER document_receipt_keeps_update BEFORE UPDATE ON document_receipt
BEGIN SELECT RAISE(ABORT, 'document_receipt is append-only'); END;
CREATE TRIGGER document_receipt_keeps_delete BEFORE DELETE ON document_receipt
BEGIN SELECT RAISE(ABORT, 'document_receipt is append-only'); END;
