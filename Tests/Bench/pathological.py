"""Hostile pages, each made anew at any size, to see that no shape of a page costs more than its size.

Each shape is a function from a size in bytes to the text of a page of about that size. `plain` is what the others are
compared with. A configuration is a function of the same kind; beside it lies a page of one letter. A tree is a function
to all files of a folder, by their paths: a page, what it includes, and a configuration.
"""
import os
import pathlib
import resource
import shutil
import subprocess
import sys

import docs_tree

TIERS = ["Community", "Standard", "Premium", "Enterprise"]
HEADER = "| Feature | " + " | ".join(TIERS) + " |\n|---|---|---|---|---|\n"
SHAPES = {}
CONFIGURATIONS = {}
TREES = {}


def shape(make):
    SHAPES[make.__name__.replace("_", "-")] = make
    return make


def configuration(make):
    CONFIGURATIONS[make.__name__.replace("_", "-")] = make
    return make


def tree(make):
    TREES[make.__name__.replace("_", "-")] = make
    return make


def repeated(text, size, head="", tail=""):
    return head + text * max(1, (size - len(head) - len(tail)) // len(text)) + tail


def numbered(size, line, head="", tail=""):
    """Lines that a number makes different."""
    parts, written, number = [head], len(head) + len(tail), 0
    while written < size:
        parts.append(line(number))
        written += len(parts[-1])
        number += 1
    return "".join(parts) + tail


def plain(size):
    return docs_tree.Writer(7).page(7, size)


# Markdown: nesting and what is never closed.


@shape
def quotes_deep(size): return ">" * size + " a\n"


@shape
def quotes_99_deep(size): return repeated("> " * 99 + "a\n", size)


@shape
def lists_deep(size): return repeated("- ", size, tail="a\n")


@shape
def lists_deep_in_lines(size):
    depth = int((size * 1.0) ** 0.5)
    return "".join("  " * level + "- item\n" for level in range(depth))


@shape
def lists_99_deep(size):
    return repeated("".join("  " * level + "- item\n" for level in range(99)), size)


@shape
def brackets_open(size): return repeated("[", size)


@shape
def brackets_nested(size): return "[" * (size // 2) + "a" + "]" * (size // 2)


@shape
def images_open(size): return repeated("![[]()", size)


@shape
def links_open(size): return repeated("[a](", size)


@shape
def links_open_b(size): return repeated("[a](<b", size)


@shape
def links_many(size): return repeated("[a](b) ", size)


@shape
def brackets_lines(size): return repeated("[a\n", size)


@shape
def emphasis_storm(size): return repeated("*a **a ", size)


@shape
def emphasis_mixed(size): return repeated("*a_ _b* ", size)


@shape
def emphasis_nested(size): return "*a " * (size // 6) + "a*" * (size // 4)


@shape
def emphasis_closed(size): return repeated("**a** *b* ", size)


@shape
def stars(size): return "a" + "*" * (size // 2) + "b" + "*" * (size // 2)


@shape
def entities(size): return repeated("&amp;&copy;&#x41;", size)


@shape
def entities_open(size): return repeated("&amp", size)


@shape
def backticks_growing(size): return numbered(size, lambda number: "e" + "`" * (number % 2000))


@shape
def backticks_odd(size): return repeated("`a``b", size)


@shape
def backslashes(size): return repeated("\\\\\\[", size)


@shape
def tags_open(size): return repeated("<a b=\"", size)


@shape
def tags_open_line(size): return repeated("<a\n", size)


@shape
def less_than(size): return repeated("a <", size)


@shape
def comments_open(size): return repeated("a <!-- ", size)


@shape
def comments_open_lines(size): return repeated("<!-- a\n\n", size)


@shape
def instructions_open(size): return repeated("a <? ", size)


@shape
def declarations_open(size): return repeated("a <!A ", size)


@shape
def cdata_open(size): return repeated("a <![CDATA[ ", size)


@shape
def fence_open(size): return repeated("a\n", size, head="~~~\n")


@shape
def fences(size): return repeated("```\n", size)


@shape
def definitions(size): return numbered(size, lambda number: f"[a{number}]: b\n")


@shape
def definitions_same(size): return repeated("[a]: b\n", size)


@shape
def references(size):
    half = numbered(size // 2, lambda number: f"[a{number}]: b\n")
    return half + "\n" + numbered(size // 2, lambda number: f"[a{number}] ")


@shape
def references_missing(size): return numbered(size, lambda number: f"[a{number}] ")


@shape
def reference_long(size): return "[" + "a" * (size // 2) + "]\n\n[" + "a" * (size // 2) + "]: b\n"


@shape
def reference_expansion(size):
    return "[a]: " + "b" * (size // 2) + "\n\n" + repeated("[a]", size // 2)


@shape
def references_many_paragraphs(size):
    return repeated("[x]: " + "u" * 100 + "\n", size // 2) + "\n" + repeated("[x]\n\n", size // 2)


@shape
def lines_lazy(size): return repeated("a\n", size, head="> > > - ")


@shape
def lines_empty(size): return "\n" * size


@shape
def spaces(size): return "a" + " " * size + "b\n"


@shape
def tabs(size): return repeated("\t", size, tail="a\n")


@shape
def breaks(size): return repeated("a  \n", size)


@shape
def setext(size): return repeated("a\n-\n", size)


@shape
def rules(size): return repeated("***\n", size)


@shape
def items(size): return repeated("- a\n", size)


@shape
def items_loose(size): return repeated("- a\n\n", size)


@shape
def items_numbered(size): return numbered(size, lambda number: f"{number}. a\n")


@shape
def items_with_definitions(size): return repeated("- [a]: b\n", size)


@shape
def control_bytes(size): return repeated("a\x01\u200b\u202e", size)


@shape
def carriage_returns(size): return repeated("a\r", size)


@shape
def emoji(size): return repeated("👩‍👩‍👧‍👦", size // 4)


@shape
def combining(size): return "a" + "\u0301" * (size // 2)


@shape
def autolinks(size): return repeated("<http://a.b> http://a.b ", size)


@shape
def footnotes(size):
    return numbered(size, lambda number: f"a[^{number}]\n\n[^{number}]: note\n\n")


@shape
def footnotes_in_table(size):
    rows = numbered(size // 2, lambda number: f"| Chat {number} | ✅[^{number}] | ✅ | ✅ | ✅ |\n", head="## Support plans\n\n" + HEADER)
    return rows + "\n" + numbered(size // 2, lambda number: f"[^{number}]: only now\n")


# Tables.


@shape
def table_row_long(size): return HEADER + "| Chat | " + "a" * size + " | b | c | d |\n"


@shape
def table_columns(size):
    columns = size // 16
    return "## Plans\n\n" + "|a" * columns + "|\n" + "|-" * columns + "|\n" + "|b" * columns + "|\n" + "|✅" * columns + "|\n"


@shape
def table_columns_named(size):
    columns = size // 32
    return ("## Plans\n\n|Feature|" + "".join(f"Tier {n}|" for n in range(columns)) + "\n|-|" + "-|" * columns + "\n|Chat|"
            + "24x7|" * columns + "\n|Mail|" + "✅|" * columns + "\n")


@shape
def table_rows(size): return repeated("| a | b |\n", size, head="| x | y |\n|---|---|\n")


@shape
def table_rows_padded(size):
    """A few wide rows at the top, and then rows that name none of their cells."""
    columns = int(size ** 0.5) // 3
    return repeated("|\n", size // 2, head="|a" * columns + "|\n" + "|-" * columns + "|\n")


@shape
def table_of_tiers(size):
    return numbered(size, lambda number: f"| Feature {number} | ✅ | 24x5: {number % 40 + 1} hours | ❌ | 24x7 |\n", head="## Support plans\n\n" + HEADER)


@shape
def table_of_tiers_same(size):
    return repeated("| Chat | ✅ | 24x5: 8 hours | ❌ | 24x7 |\n", size, head="## Support plans\n\n" + HEADER)


@shape
def table_not_understood(size):
    return numbered(size, lambda number: f"| Feature {number} | wibble{number} | 24x5: 12 hurs | ? | wobble |\n", head="## Support plans\n\n" + HEADER)


@shape
def table_features_alike(size):
    """Names of which each is one letter from many others."""
    return numbered(size, lambda number: f"| Phone suport {number} | ✅ | ✅ | ✅ | ✅ |\n", head="## Support plans\n\n" + HEADER) + "\nPhone support 1 is for Premum.\n"


@shape
def tables_of_tiers(size):
    return repeated("## Support plans\n\n" + HEADER + "| Chat | ✅ | 24x5: 8 hours | ❌ | 24x7 |\n\n", size)


@shape
def tables_of_other_tiers(size):
    return numbered(size, lambda n: f"## Plans {n}\n\n| Feature | A{n} | B{n} |\n|---|---|---|\n| Chat {n} | ✅ | 24x7: {n % 9 + 1} hours |\n\n")


@shape
def tables_of_severities(size):
    return numbered(size, lambda n: f"## Response times {n}\n\n| Severity | Standard | Premium |\n|---|---|---|\n| P{n} | 8 hours | 1 hour |\n| P{n + 1} | 2 days | 4 hours |\n\n")


@shape
def table_of_severities(size):
    return numbered(size, lambda n: f"| P{n} | 8 hours | {n % 20 + 1} hours |\n", head="## Response times\n\n| Severity | Standard | Premium |\n|---|---|---|\n")


@shape
def cell_of_times(size): return "## Support plans\n\n" + HEADER + "| Response | " + repeated("24x5: 8 hours, ", size) + " | ✅ | ✅ | ✅ |\n"


@shape
def cell_of_severities(size): return "## Support plans\n\n" + HEADER + "| Response | " + numbered(size, lambda n: f"P{n % 5}: {n % 23 + 1} hours; ") + " | ✅ | ✅ | ✅ |\n"


@shape
def cell_of_windows(size): return "## Support plans\n\n" + HEADER + "| Hours | " + repeated("Mon-Fri 9am-5pm PST, ", size) + " | ✅ | ✅ | ✅ |\n"


@shape
def cell_of_words(size): return "## Support plans\n\n" + HEADER + "| Response | " + repeated("lorem ipsum ", size) + " | ✅ | ✅ | ✅ |\n"


@shape
def cell_of_breaks(size): return "## Support plans\n\n" + HEADER + "| Response | " + repeated("8 hours<br>", size) + " | ✅ | ✅ | ✅ |\n"


@shape
def cell_of_notes(size): return "## Support plans\n\n" + HEADER + "| Response | 8 hours" + repeated("<sup>1</sup>", size) + " | ✅ | ✅ | ✅ |\n"


@shape
def cell_of_stars(size): return "## Support plans\n\n" + HEADER + "| Response | 8 hours " + repeated("\\*", size) + " | ✅ | ✅ | ✅ |\n"


@shape
def cell_of_parentheses(size): return "## Support plans\n\n" + HEADER + "| Response | " + repeated("(", size) + " | ✅ | ✅ | ✅ |\n"


@shape
def html_rows(size):
    return repeated("<tr><td>Chat</td><td>✅</td><td>24x7</td></tr>\n", size, head="<table>\n<tr><th>Feature</th><th>Gold</th><th>Silver</th></tr>\n", tail="</table>\n")


@shape
def html_spans(size):
    return repeated("<tr><td rowspan=\"65534\" colspan=\"1000\">a</td></tr>\n", size, head="<table>\n", tail="</table>\n")


@shape
def html_spans_in_row(size):
    return "<table>\n<tr>" + repeated("<td rowspan=\"65534\" colspan=\"1000\">a</td>", size // 2) + "</tr>\n" + repeated("<tr><td>b\n", size // 2) + "</table>\n"


@shape
def html_rowspans(size):
    return "<table>\n<tr>" + repeated("<td rowspan=\"65534\">a</td>", size // 2) + "</tr>\n" + repeated("<tr>\n", size // 2) + "</table>\n"


@shape
def html_tables_nested(size): return repeated("<table><tr><td>", size)


@shape
def html_tables_open(size): return repeated("<table>\n<tr><td>a\n\n", size)


@shape
def html_tags_nested(size): return repeated("<div>", size)


@shape
def html_tags_inline_nested(size): return repeated("a <b>", size)


@shape
def html_blocks_nested(size): return repeated("<div>\n\na\n\n", size)


@shape
def html_closing(size): return repeated("</div>\n", size)


@shape
def html_attribute(size): return "<a title=\"" + "x" * size + "\">b</a>\n"


@shape
def html_attributes(size): return "<a " + repeated("b=c ", size) + ">b</a>\n"


@shape
def html_in_cell(size): return "## Support plans\n\n" + HEADER + "| Response | " + repeated("<ul><li>a", size) + " | ✅ | ✅ | ✅ |\n"


# Components and templates.


@shape
def popovers(size):
    return numbered(size, lambda n: f"Basic {n} <Popover title=\"Scope\" content=\"<ul><li>Console {n}</li></ul>\" />\n\n")


@shape
def popovers_in_table(size):
    return numbered(size, lambda n: f"| **Scope** | Basic <Popover title=\"Scope {n}\" content=\"<ul><li>Console</li></ul>\" /> | Full {n} <Popover title=\"S\" content=\"<li>a\" /> | b | c |\n", head="## Plans\n\n" + HEADER)


@shape
def popover_of_items(size):
    return "## Plans\n\n" + HEADER + "| **Scope** | Basic <Popover title=\"Scope\" content=\"<ul>" + repeated("<li>Console</li>", size) + "</ul>\" /> | a | b | c |\n"


@shape
def popover_of_other_items(size):
    return "## Plans\n\n" + HEADER + "| **Scope** | Basic <Popover title=\"Scope\" content=\"<ul>" + numbered(size, lambda n: f"<li>Console {n}</li>") + "</ul>\" /> | a | b | c |\n"


@shape
def popover_nested(size):
    return "## Plans\n\n" + HEADER + "| **Scope** | Basic <Popover title=\"Scope\" content=\"" + repeated("<ul><li>", size) + "\" /> | a | b | c |\n"


@shape
def popovers_open(size): return repeated("a <Popover title=\"b\n", size)


@shape
def components_open(size): return repeated("<Note>\n\na\n\n", size)


@shape
def conditions_nested(size): return repeated("{% if a %}\n", size)


@shape
def conditions_closed(size): return repeated("{% if a %}\n", size // 2) + repeated("{% endif %}\n", size // 2)


@shape
def conditions_open(size): return repeated("a {% if ", size)


@shape
def conditions_in_turn(size): return repeated("{% if a %}b{% else %}c{% endif %}\n\n", size)


@shape
def variables_open(size): return repeated("a {{ b ", size)


@shape
def variables(size): return repeated("a {{ b }} ", size)


@shape
def braces(size): return repeated("{", size)


@shape
def includes_missing(size): return repeated("{% include a.md %}\n\n", size)


@shape
def jsx_comments_open(size): return repeated("{/* a\n\n", size)


@shape
def admonitions_open(size): return repeated("::: note\n\n", size)


@shape
def wiki_tables(size): return repeated("{| a\n|-\n", size)


@shape
def asciidoc_tables(size): return repeated("|===\n|a\n\n", size)


@shape
def restructured_tables(size): return repeated("+---+\n| a |\n", size)


@shape
def frontmatter_flow(size): return "---\na: " + "[" * size + "\n---\n\na\n"


@shape
def frontmatter_open(size): return repeated("a: b\n", size, head="---\n")


@shape
def frontmatter_keys(size): return numbered(size, lambda n: f"a{n}: b\n", head="---\n", tail="---\n\na\n")


@shape
def frontmatter_same_keys(size): return repeated("a: b\n", size, head="---\n", tail="---\n\na\n")


@shape
def frontmatter_aliases(size):
    return "---\n" + bomb(size) + "---\n\na\n"


@shape
def frontmatter_flow_aliases(size): return repeated("*a, ", size, head="---\na: &a [b]\nc: [", tail="]\n---\n\na\n")


@shape
def frontmatter_nested(size):
    depth = int(size ** 0.5)
    return "---\n" + "".join(" " * n + "a:\n" for n in range(depth)) + "---\n\na\n"


@shape
def frontmatter_long(size): return "---\na: \"" + "\\u0041" * (size // 6) + "\"\n---\n\na\n"


def bomb(size):
    lines = ["a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n"]
    lines += [f"a{n}: &a{n} [" + ", ".join([f"*a{n - 1}"] * 10) + "]\n" for n in range(1, 12)]
    return "".join(lines) + "# " + "x" * max(0, size - 700) + "\n"


# Prose.


@shape
def headings_same(size): return repeated("## Support\n\n", size)


@shape
def headings_other(size): return numbered(size, lambda n: f"## Topic {n}\n\na\n\n")


@shape
def headings_of_tiers(size):
    return "## Support plans\n\n" + HEADER + "| Chat | ✅ | ✅ | ✅ | 24x7 |\n\n" + repeated("".join(f"### {tier}\n\nAnswers in 2 hours.\n\n" for tier in TIERS), size)


@shape
def headings_of_other_tiers(size):
    return "## Plans\n\n" + numbered(size, lambda n: f"### Tier {n} plan\n\n- 24x7 support\n- Answers in 2 hours\n\n")


@shape
def headings_deep(size): return repeated("# a\n## b\n### c\n#### d\n##### e\n###### f\n", size)


@shape
def clauses_same(size): return repeated("## Reviews\n\nCode review is available to Premium accounts.\n\n", size)


@shape
def sentence_long(size): return "## Range of Support\n\nWe " + repeated("support you and ", size) + "more.\n"


@shape
def sentence_of_denials(size): return "## Range of Support\n\nWe " + repeated("do not support, unless ", size) + "more.\n"


@shape
def sentence_of_commas(size): return "## Range of Support\n\nWe support " + repeated("a, b and c, ", size) + "more.\n"


@shape
def sentence_of_tiers(size): return "## Support plans\n\n" + HEADER + "| Chat | ✅ | ✅ | ✅ | 24x7 |\n\nWe support " + repeated("Premium and Standard, ", size) + "more.\n"


@shape
def sentence_of_times(size): return "## Support plans\n\n" + HEADER + "| Chat | ✅ | ✅ | ✅ | 24x7 |\n\nPremium answers in " + repeated("2 hours or 3 hours, ", size) + "more.\n"


@shape
def sentence_of_names(size): return "## Range of Support\n\n" + repeated("Acme Harbor ", size) + "helps.\n"


@shape
def sentence_of_code(size): return "## Range of Support\n\n" + repeated("`a`, ", size) + "helps.\n"


@shape
def sentence_of_links(size): return "## Range of Support\n\nSee " + repeated("[a](b.md), ", size) + "please.\n"


@shape
def sentence_if(size): return "## Range of Support\n\n" + repeated("If you ask, we help, only if ", size) + "you pay.\n"


@shape
def sentences_short(size): return "## Support\n\n" + repeated("We help. ", size) + "\n"


@shape
def sentences_lines(size): return "## Support\n\n" + repeated("We do not help.\n", size)


@shape
def paragraphs_short(size): return "## Support\n\n" + repeated("We do not help.\n\n", size)


@shape
def abbreviations(size): return "## Support\n\n" + repeated("e.g. ", size) + "\n"


@shape
def dots(size): return "## Support\n\n" + repeated(". ", size) + "\n"


@shape
def quotation_marks(size): return "## Support\n\n" + repeated("\" a. ", size) + "\n"


@shape
def parentheses(size): return "## Support\n\n" + repeated("(a. ", size) + "\n"


@shape
def word_long(size): return "## Support\n\n" + "a" * size + "\n"


@shape
def digits(size): return "## Support\n\n" + "1" * size + " hours\n"


@shape
def hours(size): return "## Support\n\n" + repeated("Sales is open Monday through Friday, 9AM to 5PM PST. ", size) + "\n"


@shape
def hours_long(size): return "## Support\n\nSales is open " + repeated("Monday through Friday, 9AM to 5PM PST, ", size) + "and more.\n"


@shape
def claims(size):
    return "## Support plans\n\n" + HEADER + "| Chat | ✅ | ✅ | ✅ | 24x7 |\n| Tickets | 24x7: 1 hour | 2 hours | 3 hours | 4 hours |\n\n" + repeated("Premium tickets are answered within 9 hours.\n\n", size)


@shape
def features_and_claims(size):
    rows = numbered(size // 2, lambda n: f"| Feature {n} | ✅ | 24x5: {n % 40 + 1} hours | ❌ | 24x7 |\n", head="## Support plans\n\n" + HEADER)
    return rows + "\n" + numbered(size // 2, lambda n: f"Standard gets Feature {n} within {n % 30 + 2} hours.\n\n")


@shape
def tiers_and_mentions(size):
    columns = max(2, size // 64)
    table = ("## Plans\n\n|Feature|" + "".join(f"Tier {n}|" for n in range(columns)) + "\n|-|" + "-|" * columns + "\n|Chat|" + "✅|" * columns + "\n\n")
    return table + numbered(size // 2, lambda n: f"Chat is for Tier {n} and Tier {n + 1}.\n\n")


@shape
def severities_and_mentions(size):
    rows = numbered(size // 2, lambda n: f"| Sev {n} | Standard | {n % 20 + 1} hours |\n", head="## Severities\n\n| Severity | Definition | Response |\n|---|---|---|\n")
    return rows + "\n" + numbered(size // 2, lambda n: f"Sev {n} is answered in {n % 7 + 1} hours.\n\n")


@shape
def services(size): return "## Professional Services\n\n" + numbered(size, lambda n: f"- [Service {n}](s{n}.md)\n")


@shape
def pins(size): return "## Support\n\n" + repeated("<!-- policyc: excluded -->\nWe help.\n\n", size)


@shape
def silences(size): return repeated("<!-- policyc-disable-next-line cell.blank: a -->\na\n\n", size)


@shape
def silences_open(size): return repeated("<!-- policyc-disable cell.blank -->\na\n\n", size)


@shape
def links_broken(size): return numbered(size, lambda n: f"[a](page{n}.md) [b](#frag{n})\n\n")


@shape
def conflict_markers(size): return repeated("<<<<<<< a\nb\n=======\nc\n>>>>>>> d\n", size)


@shape
def findings(size): return "## Support plans\n\n" + repeated(HEADER + "| Chat | | ?? | | |\n\n", size)


@shape
def ids_same(size): return repeated("<a id=\"x\"></a>\n\n", size)


@configuration
def yaml_bomb(size): return "version: 1\nvariables:\n" + "".join("  " + line for line in bomb(size).splitlines(True))
@configuration
def yaml_deep(size): return "version: 1\nvariables: " + "[" * size
@configuration
def yaml_keys(size): return numbered(size, lambda n: f"  a{n}: b\n", head="version: 1\nvariables:\n")
@configuration
def yaml_unknown_keys(size): return numbered(size, lambda n: f"vocabulari{n}: b\n", head="version: 1\n")
@configuration
def yaml_cues(size): return numbered(size, lambda n: f"    - we never tow {n}\n", head="version: 1\ncues:\n  excluded:\n")


# Trees of includes. What one names again and again is bounded by its limits, and then by the bytes that are included.


def including(page, files, limits=""):
    return {"policyc.yml": "version: 1\nincludes: partials\n" + limits, "page.md": page, **{f"partials/{name}": text for name, text in files.items()}}


@tree
def includes_wide(size): return including(repeated("{% include a.md %}\n\n", size), {"a.md": "We help.\n"})


@tree
def includes_wide_raised(size):
    return including(repeated("{% include a.md %}\n\n", size), {"a.md": "We help you.\n"}, "limits: {includes: 1000000}\n")


@tree
def includes_of_many_files(size):
    names = [f"a{number}.md" for number in range(size // 512)]
    page = "".join(f"{{% include {name} %}}\n\n" for name in names)
    return including(page, {name: "We help. " * 50 for name in names}, "limits: {includes: 1000000}\n")


@tree
def includes_absent(size): return including(numbered(size, lambda n: f"{{% include a{n}.md %}}\n\n"), {"a.md": "a\n"})


@tree
def includes_large(size):
    return including(repeated("{% include a.md %}\n\n", size // 2), {"a.md": plain(size // 2)}, f"limits: {{bytes: {size}}}\n")


@tree
def includes_too_large(size):
    return including(repeated("{% include a.md %}\n\n", size // 2), {"a.md": plain(size * 2)}, f"limits: {{bytes: {size}}}\n")


@tree
def includes_in_line(size): return including(repeated("a {% include a.md %} ", size // 2), {"a.md": repeated("a|\n", size // 2)})


@tree
def includes_in_line_of_line(size): return including(repeated("a {% include a.md %} ", size // 2), {"a.md": repeated("a|", size // 2)})


@tree
def includes_itself(size): return including("{% include a.md %}\n", {"a.md": repeated("{% include a.md %}\n\n", size)})


@tree
def includes_itself_deep(size):
    files = {f"a{n}.md": f"We help.\n\n{{% include a{n + 1}.md %}}\n" for n in range(90)}
    return including("{% include a0.md %}\n", {**files, "a90.md": repeated("{% include a0.md %}\n\n", size)})


@tree
def includes_chain(size): return including("{% include a0.md %}\n", {f"a{n}.md": f"We help.\n\n{{% include a{n + 1}.md %}}\n" for n in range(size // 64)})


@tree
def includes_chain_raised(size):
    return including("{% include a0.md %}\n", {f"a{n}.md": "We help. " * (size // 8192) + f"\n\n{{% include a{n + 1}.md %}}\n" for n in range(900)}, "limits: {depth: 1000}\n")


@tree
def includes_doubling(size):
    return including("{% include a0.md %}\n", {f"a{n}.md": f"We help.\n\n{{% include a{n + 1}.md %}}\n\n{{% include a{n + 1}.md %}}\n" for n in range(60)})


@tree
def includes_doubling_raised(size):
    """Up to the limit of bytes, which files take that hold the tags alone."""
    files = {f"a{n}.md": f"{{% include a{n + 1}.md %}}\n\n{{% include a{n + 1}.md %}}\n" for n in range(60)}
    return including("{% include a0.md %}\n", files, f"limits: {{includes: 100000000, bytes: {size}}}\n")


class Run:
    """One process: what it took, and how it ended."""

    def __init__(self, command, folder, seconds, megabytes):
        def restrain():
            resource.setrlimit(resource.RLIMIT_CPU, (seconds, seconds + 1))
            resource.setrlimit(resource.RLIMIT_AS, (megabytes << 20, megabytes << 20))

        silence = os.open(os.devnull, os.O_WRONLY)
        # Hostile pages may make a report of any length: it is not kept.
        process = subprocess.Popen(command, stdout=silence, stderr=silence, cwd=folder, preexec_fn=restrain)
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        os.close(silence)
        self.seconds = usage.ru_utime + usage.ru_stime
        self.megabytes = usage.ru_maxrss / (1 << 20 if sys.platform == "darwin" else 1 << 10)
        self.code = process.returncode
        self.is_bad = self.code not in (0, 1, 2)


COMMANDS = {
    "compile": ["compile", "page.md", "--json", "-"],
    "lint": ["lint", "page.md"],
    "dump": ["dump", "page.md", "--stage", "policy"],
}


def measure(policyc, folder, files, command, seconds=60, megabytes=8192):
    """With a folder that holds these files alone."""
    folder = pathlib.Path(folder) / "files"
    shutil.rmtree(folder, ignore_errors=True)
    for path, text in files.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_bytes(text.encode())
    return Run([str(policyc), *COMMANDS[command]], folder, seconds, megabytes)


def files(name, size):
    """What a shape, a configuration or a tree puts into its folder."""
    if name in TREES:
        return TREES[name](size)
    if name in CONFIGURATIONS:
        return {"page.md": "a\n", "policyc.yml": CONFIGURATIONS[name](size)}
    return {"page.md": SHAPES[name](size)}


def bench(policyc, folder, sizes, names=None, commands=("compile", "lint", "dump"), seconds=60):
    """Yields for each shape and command: both names, the largest size, its seconds, these to those of the plain page, how
    much longer than the half it took, megabytes, and how the run ended where that was not well."""
    floor = {command: measure(policyc, folder, {"page.md": "a\n"}, command).seconds for command in commands}
    plains = {}
    for command in commands:
        for size in sizes:
            plains[command, size] = max(0.001, measure(policyc, folder, {"page.md": plain(size)}, command, seconds=seconds).seconds)
        yield "plain", command, sizes[-1], plains[command, sizes[-1]], 1.0, growth(plains[command, sizes[-2]], plains[command, sizes[-1]], floor[command]) if len(sizes) > 1 else 0, 0, ""
    for name in names or [*SHAPES, *CONFIGURATIONS, *TREES]:
        for command in commands:
            runs = []
            for size in sizes:
                runs.append(measure(policyc, folder, files(name, size), command, seconds=seconds))
                if runs[-1].is_bad:
                    break
            last, size = runs[-1], sizes[len(runs) - 1]
            grown = growth(runs[-2].seconds, last.seconds, floor[command]) if len(runs) > 1 else 0
            trouble = f"ended by signal {-last.code}" if last.code < 0 else f"exit code {last.code}" if last.is_bad else ""
            yield name, command, size, last.seconds, last.seconds / plains[command, size], grown, last.megabytes, trouble


def growth(before, after, floor):
    """How much longer twice the page took, without the time that any process takes. Where that is all there is: 0."""
    if after < floor + 0.02:
        return 0
    return (after - floor) / max(before - floor, 0.001)
