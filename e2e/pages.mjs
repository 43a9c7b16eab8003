// Every page that the gallery and the accessibility journey look at, by who can see it.
//
// To add a page: add its path under its audience. Paths with a person or case in them are found by
// following a link, so that no id is spelled out here.

/** Pages that need nobody signed in. */
export const PUBLIC = ["/", "/language", "/sign-in", "/staff/sign-in", "/demo/samples"];
