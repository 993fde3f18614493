// Date formats: those of `x-signature`, and others that clients use by mistake.
"use strict";

const Dates = (() => {
  const two = (number) => String(number).padStart(2, "0");
  const seconds = (moment) => moment.toISOString().slice(0, 19);

  function withOffset(moment, minutes) {
    const sign = minutes < 0 ? "-" : "+";
    const distance = Math.abs(minutes);
    const local = seconds(new Date(moment.getTime() + minutes * 60_000));
    return `${local}${sign}${two(Math.floor(distance / 60))}:${two(distance % 60)}`;
  }

  // By their names in the extension.
  const WRITERS = {
    utcSeconds: (moment) => `${seconds(moment)}Z`,
    offsetSeconds: (moment) => withOffset(moment, -moment.getTimezoneOffset()),
    utcMilliseconds: (moment) => moment.toISOString(),
  };

  const ISO = /^(\d{4}-\d\d-\d\d)[Tt ](\d\d:\d\d:\d\d)(?:\.(\d{1,9}))?(Z|z|[+-]\d\d:?\d\d)$/;
  const HTTP = /^[A-Z][a-z]{2}, \d\d? [A-Z][a-z]{2} \d{4} \d\d:\d\d:\d\d (GMT|UTC|[+-]\d{4})$/;

  // The time of an ISO 8601 date with a zone, or of an HTTP date (RFC 9110 section 5.6.7); otherwise null.
  function read(text) {
    const iso = ISO.exec(text);
    if (!iso && !HTTP.test(text)) {
      return null;
    }
    const zone = iso && (iso[4].length === 5 ? `${iso[4].slice(0, 3)}:${iso[4].slice(3)}` : iso[4].toUpperCase());
    const fraction = iso?.[3] ? `.${iso[3].slice(0, 3).padEnd(3, "0")}` : "";
    const moment = new Date(iso ? `${iso[1]}T${iso[2]}${fraction}${zone}` : text);
    return Number.isNaN(moment.getTime()) ? null : moment;
  }

  // The same time in the formats of clients, each text once.
  function spellings(moment) {
    const http = moment.toUTCString();
    return [
      ...new Set([
        WRITERS.utcSeconds(moment),
        withOffset(moment, 0),
        WRITERS.utcMilliseconds(moment),
        http,
        String(Math.floor(moment.getTime() / 1000)),
        WRITERS.offsetSeconds(moment),
        `${seconds(moment)}+0000`,
        `${seconds(moment)}.${String(moment.getUTCMilliseconds()).padStart(3, "0")}000Z`,
        `${seconds(moment)}.${String(moment.getUTCMilliseconds()).padStart(3, "0")}000+00:00`,
        seconds(moment),
        seconds(moment).replace("T", " "),
        String(moment.getTime()),
      ]),
    ];
  }

  return { WRITERS, read, spellings, withOffset };
})();
