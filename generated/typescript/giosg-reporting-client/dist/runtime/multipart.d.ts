/** Bodies of type multipart/form-data (RFC 7578), names escaped as the HTML standard says. */
/** A body and its `Content-Type`. */
export interface MultipartBody {
    readonly body: Blob;
    readonly contentType: string;
}
/**
 * The body of these fields: a text is a part without a content type, an array a part for each item, a Blob or File a
 * file, which is read while it is sent and not before. Undefined fields are left out.
 */
export declare function multipartBody(fields: object): MultipartBody;
