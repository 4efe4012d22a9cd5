/** An id of a record: small letters and digits, in parts with a hyphen between them. */
export const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/
