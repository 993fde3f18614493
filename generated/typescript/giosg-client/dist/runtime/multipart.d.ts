/** Bodies of type multipart/form-data (RFC 7578), with names escaped as in the HTML standard. */
/** A body and its `Content-Type`. */
export interface MultipartBody {
    readonly body: Blob;
    readonly contentType: string;
}
/**
 * Build a body from fields: text is a part without a content type, an array becomes one part per item, a Blob or File is a
 * file, which is read while it is sent. Undefined fields are omitted.
 */
export declare function multipartBody(fields: object): MultipartBody;
