error-code = Er ging iets mis. Er is niets verloren. Code: { $code }
