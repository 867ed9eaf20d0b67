"""A docs tree like those that companies publish, made anew on each machine, and the same on all.

Most pages are prose with lists, code and links; some have tables; one in twenty says what support there is.
"""
import pathlib
import random

WORDS = (
    "account agent alert anchor archive audit backup balance bucket build cache canvas certificate channel client "
    "cluster commit config connector console container credential cursor dashboard database deployment device domain "
    "driver endpoint engine entry environment event export field filter folder function gateway group handler header "
    "host image import index instance interface invoice job key label layer library limit link list log machine map "
    "member message method metric migration mirror module monitor name network node notice object option order owner "
    "package page panel parameter path pattern payload permission pipeline plugin policy pool port preview process "
    "product profile project prompt property provider query queue range record region registry release replica report "
    "repository request resource response result role route rule runner sample schedule schema scope script secret "
    "section selector server service session setting shard signal site snapshot source stage state step storage "
    "stream string subnet switch table tag target task team template tenant test theme thread ticket token tool "
    "topic trace traffic transfer trigger type update upload user value variable version view volume webhook window "
    "worker workflow workspace zone").split()
VERBS = ("opens reads writes checks sends keeps moves starts stops returns creates removes shows needs joins splits "
         "copies follows loads saves").split()
JOINTS = ("and then", "before it", "when the", "so that each", "unless the", "while another", "because the", "until one")
TIERS = ["Community", "Standard", "Premium", "Enterprise"]
HEADER = "| Feature | " + " | ".join(TIERS) + " |\n|---|---|---|---|---|\n"


class Writer:
    def __init__(self, seed):
        self.random = random.Random(seed)

    def word(self):
        return self.random.choice(WORDS)

    def sentence(self):
        pick = self.random
        words = ["The", self.word(), pick.choice(VERBS), "the", self.word(), pick.choice(JOINTS), self.word(), pick.choice(VERBS)]
        words += [self.word() for _ in range(pick.randint(2, 8))]
        decoration = pick.random()
        if decoration < 0.12:
            words[4] = f"`{words[4]}.{self.word()}`"
        elif decoration < 0.20:
            words[4] = f"**{words[4]} {self.word()}**"
        elif decoration < 0.30:
            words[4] = f"[{words[4]} {self.word()}](page-{pick.randrange(600):03}.md)"
        elif decoration < 0.33:
            words[4] = f"[{words[4]}](https://example.com/{self.word()}/{self.word()})"
        return " ".join(words) + "."

    def paragraph(self):
        text = " ".join(self.sentence() for _ in range(self.random.randint(2, 6)))
        # Wrapped, as some writers do, or a line for each paragraph.
        if self.random.random() < 0.5:
            return text + "\n\n"
        lines, line = [], ""
        for word in text.split(" "):
            if len(line) + len(word) > 80:
                lines.append(line)
                line = word
            else:
                line = f"{line} {word}".strip()
        return "\n".join(lines + [line]) + "\n\n"

    def bullets(self):
        number = self.random.random() < 0.3
        return "".join(f"{f'{index + 1}.' if number else '-'} {self.sentence()}\n" for index in range(self.random.randint(3, 8))) + "\n"

    def code(self):
        lines = "".join(f"  {self.word()}.{self.word()}({self.word()}: \"{self.word()}\")\n" for _ in range(self.random.randint(4, 16)))
        return f"```sh\n{lines}```\n\n"

    def table(self):
        rows = "".join(
            f"| `{self.word()}_{self.word()}` | {self.word()} | {self.sentence()} |\n" for _ in range(self.random.randint(5, 14)))
        return f"| Name | Type | Description |\n|---|---|---|\n{rows}\n"

    def note(self):
        return f"<Note>\n\n{self.paragraph()}</Note>\n\n" if self.random.random() < 0.5 else f"> {self.sentence()}\n> {self.sentence()}\n\n"

    def policy(self):
        pick = self.random
        rows = [
            "| Support hours | 24x5 | 24x5 | 24x7 | 24x7 |",
            "| Email support | ✅ | ✅ | ✅ | ✅ |",
            "| Chat support | ❌ | ✅ | ✅ | ✅ |",
            "| Phone support | ❌ | ❌ | ✅ | ✅ |",
            f"| First response | {pick.randint(2, 4)} business days | 1 business day | {pick.randint(4, 8)} hours | 1 hour |",
            "| Help with upgrades | ❌ | ❌ | Up to 2 a year | Unlimited |",
            "| Named contacts | - | 2 | 5 | Unlimited |",
        ]
        table = HEADER + "\n".join(rows) + "\n\n"
        return f"## Support plans\n\n{self.paragraph()}{table}{self.paragraph()}"

    def page(self, number, size):
        parts = [f"---\ntitle: {self.word().title()} {self.word()}\ndescription: {self.sentence()}\n---\n\n", f"# {self.word().title()} {self.word()} {number}\n\n"]
        if number % 20 == 7:
            parts.append(self.policy())
        makers = [self.paragraph] * 6 + [self.bullets] * 3 + [self.code] * 2 + [self.table, self.note]
        written = sum(map(len, parts))
        while written < size:
            if self.random.random() < 0.2:
                parts.append(f"## {self.word().title()} {self.word()} {written}\n\n")
            parts.append(self.random.choice(makers)())
            written += len(parts[-1])
        return "".join(parts)


def write(folder, pages=600, size=10_000):
    """Writes the pages, and gives the size of all and of the largest in bytes."""
    folder = pathlib.Path(folder)
    sizes = []
    for number in range(pages):
        writer = Writer(number)
        text = writer.page(number, writer.random.randint(size // 4, size * 7 // 4)).encode()
        place = folder / f"page-{number:03}.md"
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_bytes(text)
        sizes.append(len(text))
    return sum(sizes), max(sizes)
