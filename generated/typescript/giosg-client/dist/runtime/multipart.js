/** Bodies of type multipart/form-data (RFC 7578), with names escaped as in the HTML standard. */
import { headerValue, scalarText } from "./encoding.js";
import { InvalidArgumentError } from "./errors.js";
/** Media types by file name extension, for files without a type. */
const TYPES = {
    css: "text/css",
    csv: "text/csv",
    gif: "image/gif",
    htm: "text/html",
    html: "text/html",
    jpeg: "image/jpeg",
    jpg: "image/jpeg",
    js: "text/javascript",
    json: "application/json",
    pdf: "application/pdf",
    png: "image/png",
    svg: "image/svg+xml",
    txt: "text/plain",
    webp: "image/webp",
    xml: "text/xml",
};
/**
 * Build a body from fields: text is a part without a content type, an array becomes one part per item, a Blob or File is a
 * file, which is read while it is sent. Undefined fields are omitted.
 */
export function multipartBody(fields) {
    const boundary = crypto.randomUUID().replaceAll("-", "") + crypto.randomUUID().replaceAll("-", "");
    const pieces = [];
    for (const [name, value] of Object.entries(fields)) {
        for (const item of Array.isArray(value) ? value : [value]) {
            if (item === undefined)
                continue;
            const head = `--${boundary}\r\nContent-Disposition: form-data; name="${escaped(name)}"`;
            if (item instanceof Blob)
                pieces.push(fileHead(head, name, item), item, "\r\n");
            else
                pieces.push(`${head}\r\n\r\n${partText(name, item)}\r\n`);
        }
    }
    pieces.push(`--${boundary}--\r\n`);
    return { body: new Blob(pieces), contentType: `multipart/form-data; boundary=${boundary}` };
}
function partText(name, value) {
    if (value instanceof ArrayBuffer || ArrayBuffer.isView(value)) {
        throw new InvalidArgumentError(`${name} is bytes; wrap them: new File([bytes], "name.png")`);
    }
    return scalarText(name, value);
}
function fileHead(head, name, file) {
    const fileName = file instanceof File ? scalarText("the name of the file", file.name) : name;
    if (fileName === "") {
        throw new InvalidArgumentError(`${name} has an empty file name, which servers treat as no file; set another`);
    }
    const ending = fileName.slice(fileName.lastIndexOf(".") + 1).toLowerCase();
    const type = file.type || (Object.hasOwn(TYPES, ending) ? TYPES[ending] : undefined) || "application/octet-stream";
    return `${head}; filename="${escaped(fileName)}"\r\nContent-Type: ${headerValue(`the type of ${name}`, type)}\r\n\r\n`;
}
/** A quoted name, escaped as in the HTML standard's multipart/form-data encoding algorithm. */
function escaped(text) {
    scalarText("the name of a field", text);
    if (/[\0-\x08\x0b\x0c\x0e-\x1f\x7f]/.test(text)) {
        throw new InvalidArgumentError("the name of a field or file contains a control character; rename it");
    }
    return text.replaceAll("\n", "%0A").replaceAll("\r", "%0D").replaceAll('"', "%22");
}
