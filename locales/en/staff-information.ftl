title = Information offered
none = No required information was offered in { -wegwijs } yet.
note = Offered means: it stood on a page. It is no evidence that it was read, and no term starts by it.
card = Information
first = First time
language = Language
revision = Version
