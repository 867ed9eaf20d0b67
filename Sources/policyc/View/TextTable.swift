import SourceText

/// A table drawn in ASCII, aligned by what a terminal shows and not by how many bytes or characters that takes.
struct TextTable {
    struct Cell {
        /// Visible text without paint.
        var text: String
        var ink: Style.Ink?
    }

    var header: [Cell]
    var rows: [[Cell]]

    /// Narrower columns cannot be read.
    private static let minimumColumn = 7

    /// As a table where it fits the width, else as one block for each row.
    func text(style: Style, width: Int?) -> String {
        let natural = widths { DisplayWidth.of($0) }
        guard let width, total(natural) > width else { return table(natural, style) }
        let words = widths { text in text.split(separator: " ").map { DisplayWidth.of(String($0)) }.max() ?? 0
        }
        if total(words) <= width { return table(grow(words, to: natural, in: width), style) }
        guard let cap = cap(for: natural, in: width) else { return blocks(style, width) }
        return table(natural.map { min($0, cap) }, style)
    }

    /// The most that any cell of each column measures.
    private func widths(_ measure: (String) -> Int) -> [Int] {
        header.indices.map { column in
            ([header] + rows).map { $0.indices.contains(column) ? measure($0[column].text) : 0 }.max() ?? 0
        }
    }

    /// With a bar and a blank on either side of each column.
    private func total(_ widths: [Int]) -> Int { widths.reduce(1) { $0 + $1 + 3 } }

    /// Gives what is left, column by column, to the one that lacks most.
    private func grow(_ widths: [Int], to natural: [Int], in width: Int) -> [Int] {
        var widths = widths
        for _ in 0..<max(0, width - total(widths)) {
            let lacks = zip(natural, widths).map { $0 - $1 }
            guard let most = lacks.indices.max(by: { lacks[$0] < lacks[$1] }), lacks[most] > 0 else { break }
            widths[most] += 1
        }
        return widths
    }

    /// The greatest width that, as the limit of every column, makes the table fit; words are broken then.
    private func cap(for natural: [Int], in width: Int) -> Int? {
        let widest = natural.max() ?? 0
        guard widest >= Self.minimumColumn else { return nil }
        return (Self.minimumColumn...widest).last { cap in total(natural.map { min($0, cap) }) <= width }
    }

    private func table(_ widths: [Int], _ style: Style) -> String {
        let rule = "|" + widths.map { String(repeating: "-", count: $0 + 2) }.joined(separator: "|") + "|\n"
        return line(header, widths, style) + rule + rows.map { line($0, widths, style) }.joined()
    }

    private func line(_ cells: [Cell], _ widths: [Int], _ style: Style) -> String {
        let columns = zip(cells, widths).map { cell, width in wrap(cell.text, to: width) }
        let height = columns.map(\.count).max() ?? 1
        return (0..<height).map { index in
            let parts = zip(cells, zip(columns, widths)).map { cell, column in
                let text = index < column.0.count ? column.0[index] : ""
                let padding = String(repeating: " ", count: max(0, column.1 - DisplayWidth.of(text)))
                return " " + style.paint(text, cell.ink) + padding + " "
            }
            return "|" + parts.joined(separator: "|") + "|\n"
        }.joined()
    }

    private func blocks(_ style: Style, _ width: Int) -> String {
        rows.map { row in
            var result = style.paint(row.first?.text ?? "", .bold) + "\n"
            for (head, cell) in zip(header, row).dropFirst() {
                let lines = wrap("\(head.text): \(cell.text)", to: max(Self.minimumColumn, width - 4))
                // What a line has no room for stands further in than the next tier.
                for (index, line) in lines.enumerated() {
                    result += (index == 0 ? "  " : "    ") + style.paint(line, cell.ink) + "\n"
                }
            }
            return result
        }.joined()
    }
}

/// Breaks text into lines of at most so many columns, between words where that is possible. Never empty.
func wrap(_ text: String, to width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    var used = 0
    for word in text.split(separator: " ") {
        let length = DisplayWidth.of(String(word))
        if !line.isEmpty, used + 1 + length <= width {
            line += " " + word
            used += 1 + length
            continue
        }
        if !line.isEmpty { lines.append(line) }
        (line, used) = ("", 0)
        for character in word {
            let columns = DisplayWidth.of(character)
            if used + columns > width, !line.isEmpty {
                lines.append(line)
                (line, used) = ("", 0)
            }
            line.append(character)
            used += columns
        }
    }
    return lines.isEmpty || !line.isEmpty ? lines + [line] : lines
}
