code = Code from your authenticator
needed = Type the code that your authenticator shows now. We ask for it again here, because this can be dangerous.
