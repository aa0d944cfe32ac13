/** The media type of a form in a body: the only one a request may have. */
export const FORM_MEDIA_TYPE = "application/x-www-form-urlencoded";
