"""The report as one self-contained HTML page, without scripts."""

from __future__ import annotations

from jinja2 import Environment

from scripts.contract.target.reports.summary import Summary

_PAGE = """\
<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Contract run: {{ summary.api }}</title>
<style>
:root { color-scheme: light dark; }
body { font: 1rem/1.5 system-ui, sans-serif; max-width: 70rem; margin: 0 auto; padding: 1rem; }
h1, h2, h3 { line-height: 1.2; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .25rem 1rem; }
dt { font-weight: 600; } dd { margin: 0; overflow-wrap: anywhere; }
article { border-inline-start: .25rem solid; padding-inline-start: 1rem; margin-block: 1.5rem; }
pre { white-space: pre-wrap; overflow-wrap: anywhere; border: 1px solid; padding: .5rem; }
</style>
</head>
<body>
<main>
<h1>Contract run: {{ summary.api }}</h1>
<p>{{ "Passed" if summary.passed else "Failed" }}{{ "; stopped: " ~ summary.stopped if summary.stopped }}</p>
<dl>
<dt>Target</dt><dd>{{ summary.target }}</dd>
<dt>Operations</dt><dd>{{ summary.tested | length }} of {{ summary.operations }}</dd>
<dt>Requests</dt><dd>{{ summary.requests }}</dd>
<dt>Seed</dt><dd>{{ summary.seed }}</dd>
</dl>
<h2>Findings ({{ summary.findings | length }})</h2>
{% for one in summary.findings %}
<article>
<h3>{{ one.text }}</h3>
<dl>
<dt>Code</dt><dd>{{ one.code }}</dd>
<dt>Severity</dt><dd>{{ one.about.severity.value }}</dd>
<dt>Fault</dt><dd>{{ one.about.fault }}</dd>
<dt>Why</dt><dd>{{ one.about.why }}</dd>
<dt>Remedy</dt><dd>{{ one.about.remedy }}</dd>
<dt>Place</dt><dd>{{ one.place.pointer or "/" }}</dd>
<dt>Seen</dt>
<dd>{{ one.count }} {{ "time" if one.count == 1 else "times" }}{{ ", first in " ~ one.exchange if one.exchange }}</dd>
{% if one.example %}<dt>Example</dt><dd>{{ one.example }}</dd>{% endif %}
</dl>
{% for kind, command in one.commands.items() %}<h4>{{ kind }}</h4>
<pre>{{ command }}</pre>
{% endfor %}</article>
{% else %}
<p>Nothing.</p>
{% endfor %}
<h2>Operations not reached ({{ summary.not_reached | length }})</h2>
{% if summary.not_reached %}
<dl>
{% for name, reason in summary.not_reached.items() %}<dt>{{ name }}</dt><dd>{{ reason }}</dd>
{% endfor %}
</dl>
{% else %}
<p>None.</p>
{% endif %}
</main>
</body>
</html>
"""


def as_page(summary: Summary) -> str:
    """Return the page; every text is escaped."""
    return Environment(autoescape=True, trim_blocks=True).from_string(_PAGE).render(summary=summary)
